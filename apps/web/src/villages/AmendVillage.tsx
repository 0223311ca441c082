import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { byPath, Problems } from '../form/Field';
import { newCommandKey } from '../form/commandKey';
import type { VillagePageQuery } from '../gql/graphql';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import type { Problem } from '../line/refusal';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import styles from '../organisations/organisation.module.css';
import { trimmed } from '../organisations/ThreeTexts';
import { linesOf, unreadable, VillageFields, type VillageLines } from './villageForm';

const AmendVillageText = graphql(`
  mutation AmendVillage($input: AmendVillageInput!) {
    amendVillage(input: $input) {
      __typename
      ... on VillagePayload {
        village {
          id
          countyName {
            ...Name
          }
        }
      }
      ...RefusalParts
    }
  }
`);

type WholeVillage = NonNullable<VillagePageQuery['village']>;

/** Corrects where a village lies and what is said of its makers. */
export function AmendVillage(props: { village: WholeVillage; onDone: () => void; onLeave: () => void }) {
  const { village, onDone, onLeave } = props;
  const { t, day, language } = useWords();
  const { send, sending, refusal, clear } = useCommand(AmendVillageText);
  const [commandKey] = useState(newCommandKey);
  const [missing, setMissing] = useState<Problem[]>([]);
  const plain = new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 6 });
  const typed = (value: number | null | undefined) =>
    value === null || value === undefined ? '' : plain.format(value);
  const [lines, setLines] = useState<VillageLines>(() => ({
    countyName: village.countyName,
    ruralDistrictName: village.ruralDistrictName,
    latitude: typed(village.latitude),
    longitude: typed(village.longitude),
    precision: typed(village.precisionM),
    makers: typed(village.makersEstimate?.people),
    makersOn: village.makersEstimate ? day(village.makersEstimate.asOf) : '',
    makersSource: village.makersEstimate?.source ?? '',
    note: village.note ?? '',
  }));

  async function submit(event: FormEvent) {
    event.preventDefault();
    const found = unreadable(lines).map((path) => ({
      path,
      message: t('villageForm.unreadable'),
      nextStep: '',
    }));
    setMissing(found);
    clear();
    if (found.length > 0) return;
    const moved = lines.countyName.en.trim() !== village.countyName.en;
    const answer = await send({
      input: {
        commandKey,
        villageId: village.id,
        // Offices name a county by this form: it changes with the English name only.
        county: moved ? lines.countyName.en.trim() : null,
        countyName: trimmed(lines.countyName),
        ruralDistrictName: trimmed(lines.ruralDistrictName),
        ...linesOf(lines),
      },
    });
    if (answer) onDone();
  }

  return (
    <Problems value={byPath(missing.length > 0 ? missing : refusal?.problems)}>
      <form className={styles.step} onSubmit={(event) => void submit(event)} data-testid="amend-village">
        <VillageFields lines={lines} set={(part) => setLines((now) => ({ ...now, ...part }))} />
        <RefusalNote
          refusal={refusal}
          unplaced={({ path }) =>
            !/^(county|ruralDistrict|latitude|longitude|precision|makers|note)/.test(path)
          }
        />
        <div className={styles.acts}>
          <Button type="submit" loading={sending} data-testid="save-village">
            {t('villageForm.save')}
          </Button>
          <Button variant="default" onClick={onLeave} disabled={sending}>
            {t('act.leave')}
          </Button>
        </div>
      </form>
    </Problems>
  );
}
