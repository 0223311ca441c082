import { DateField, NumberField, TextField } from '../form/fields';
import { readDay } from '../language/dates';
import { readNumber } from '../language/digits';
import { useWords, type LocalName } from '../language/useWords';
import styles from '../organisations/organisation.module.css';
import { noText, ThreeTexts } from '../organisations/ThreeTexts';

/** What is said of a village besides its name, as it is typed. */
export interface VillageLines {
  countyName: LocalName;
  ruralDistrictName: LocalName;
  latitude: string;
  longitude: string;
  precision: string;
  makers: string;
  makersOn: string;
  makersSource: string;
  note: string;
}

export const noLines: VillageLines = {
  countyName: noText,
  ruralDistrictName: noText,
  latitude: '',
  longitude: '',
  precision: '',
  makers: '',
  makersOn: '',
  makersSource: '',
  note: '',
};

/** Which fields are begun and not readable, by their place in the input. */
export function unreadable(lines: VillageLines): string[] {
  const numbers = [
    ['latitude', lines.latitude],
    ['longitude', lines.longitude],
    ['precisionM', lines.precision],
    ['makersEstimate.people', lines.makers],
  ] as const;
  const wrong: string[] = numbers.flatMap(([path, text]) =>
    text.trim() && readNumber(text) === null ? [path] : [],
  );
  if (lines.makers.trim() && !readDay(lines.makersOn)) wrong.push('makersEstimate.asOf');
  return wrong;
}

/** The point, the estimate and the remark as a command takes them; null for what is left empty. */
export function linesOf(lines: VillageLines) {
  const people = readNumber(lines.makers);
  const asOf = readDay(lines.makersOn);
  const precision = readNumber(lines.precision);
  return {
    latitude: readNumber(lines.latitude),
    longitude: readNumber(lines.longitude),
    precisionM: precision === null ? null : Math.round(precision),
    makersEstimate:
      people !== null && asOf
        ? { people: Math.round(people), asOf, source: lines.makersSource.trim() || null }
        : null,
    note: lines.note.trim() || null,
  };
}

/** The fields of a village besides its name. */
export function VillageFields({
  lines,
  set,
}: {
  lines: VillageLines;
  set: (part: Partial<VillageLines>) => void;
}) {
  const { t } = useWords();
  return (
    <>
      <ThreeTexts
        label={t('villageForm.county')}
        path="countyName"
        value={lines.countyName}
        onChange={(countyName) => set({ countyName })}
      />
      <ThreeTexts
        label={t('villageForm.district')}
        path="ruralDistrictName"
        value={lines.ruralDistrictName}
        onChange={(ruralDistrictName) => set({ ruralDistrictName })}
      />
      <fieldset className={styles.three}>
        <legend>{t('villageForm.point')}</legend>
        <NumberField
          label={t('villageForm.latitude')}
          path="latitude"
          optional
          value={lines.latitude}
          onChange={(latitude) => set({ latitude })}
          hint={t('villageForm.latitudeHint')}
          testId="latitude"
        />
        <NumberField
          label={t('villageForm.longitude')}
          path="longitude"
          optional
          value={lines.longitude}
          onChange={(longitude) => set({ longitude })}
          hint={t('villageForm.longitudeHint')}
          testId="longitude"
        />
        <NumberField
          label={t('villageForm.precision')}
          path="precisionM"
          optional
          value={lines.precision}
          onChange={(precision) => set({ precision })}
          unit={t('villageForm.metres')}
          hint={t('villageForm.precisionHint')}
          testId="precision"
        />
      </fieldset>
      <fieldset className={styles.three}>
        <legend>{t('villageForm.estimate')}</legend>
        <NumberField
          label={t('villageForm.makers')}
          path="makersEstimate.people"
          optional
          value={lines.makers}
          onChange={(makers) => set({ makers })}
          hint={t('villageForm.makersHint')}
          testId="makers"
        />
        <DateField
          label={t('villageForm.makersOn')}
          path="makersEstimate.asOf"
          optional
          value={lines.makersOn}
          onChange={(makersOn) => set({ makersOn })}
          testId="makers-on"
        />
        <TextField
          label={t('villageForm.makersSource')}
          path="makersEstimate.source"
          optional
          value={lines.makersSource}
          onChange={(makersSource) => set({ makersSource })}
        />
      </fieldset>
      <div className={styles.wide}>
        <TextField
          label={t('villageForm.note')}
          path="note"
          optional
          value={lines.note}
          onChange={(note) => set({ note })}
          testId="village-note"
        />
      </div>
    </>
  );
}
