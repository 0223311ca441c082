import { memo, useState } from 'react';
import { ChoiceField, DateField, NumberField, TextField, type Choice } from '../form/fields';
import { ProblemsBelow } from '../form/Field';
import { NameField, type Named } from '../form/NameField';
import { useWords } from '../language/useWords';
import { Icon } from '../look/Icon';
import styles from './RugCard.module.css';
import type { RugDraft } from './rugDraft';
import { sizes } from './sizes';

/** What the fields choose from, read once for the whole batch. */
export interface Choices {
  makers: Named[];
  villageOfMaker: ReadonlyMap<string, string>;
  villages: Choice[];
  looms: Choice[];
}

interface Props {
  rug: RugDraft;
  index: number;
  choices: Choices;
  change: (key: string, part: Partial<RugDraft>) => void;
  copy: (key: string) => void;
  remove: (key: string) => void;
  /** Opened where something in the folded part is wrong or not yet said. */
  mustShowAll: boolean;
}

const constructions = ['KNOTTED', 'KILIM', 'JAJIM'] as const;
const materials = ['WOOL', 'KORK', 'SILK', 'WOOL_SILK', 'COTTON'] as const;
const knotTypes = ['ASYMMETRIC', 'SYMMETRIC', 'JUFTI'] as const;

function Rest({
  rug,
  index,
  choices,
  set,
}: Pick<Props, 'rug' | 'index' | 'choices'> & { set: (part: Partial<RugDraft>) => void }) {
  const { t, number } = useWords();
  const at = (field: string) => `rugs.${index}.${field}`;
  const ofMaterial = materials.map((value) => ({ value, label: t(`material.${value}`) }));
  const knotted = rug.construction === 'KNOTTED';
  return (
    <div className={styles.rest}>
      <ChoiceField
        label={t('rug.construction')}
        path={at('construction')}
        value={rug.construction}
        onChange={(value) => set({ construction: value as RugDraft['construction'] })}
        choices={constructions.map((value) => ({ value, label: t(`construction.${value}`) }))}
      />
      <ChoiceField
        label={t('rug.purpose')}
        path={at('purpose')}
        value={rug.purpose}
        onChange={(value) => set({ purpose: value as RugDraft['purpose'] })}
        choices={(['TRADE', 'SAMPLER'] as const).map((value) => ({ value, label: t(`purpose.${value}`) }))}
      />
      {knotted && (
        <>
          <ChoiceField
            label={t('batch.basis')}
            path={at('raj.basisMm')}
            value={rug.basis}
            onChange={(value) => set({ basis: value as RugDraft['basis'] })}
            choices={(['70', '65'] as const).map((value) => ({
              value,
              label: t('batch.basisCm', { cm: number(Number(value) / 10, 1) }),
            }))}
          />
          <ChoiceField
            label={t('rug.knotType')}
            path={at('knotType')}
            value={rug.knotType}
            onChange={(value) => set({ knotType: value as RugDraft['knotType'] })}
            choices={knotTypes.map((value) => ({ value, label: t(`knotType.${value}`) }))}
          />
          <ChoiceField
            label={t('rug.pile')}
            path={at('pile')}
            value={rug.pile}
            onChange={(value) => set({ pile: value as RugDraft['pile'] })}
            choices={ofMaterial}
          />
        </>
      )}
      <ChoiceField
        label={t('rug.warp')}
        path={at('warp')}
        value={rug.warp}
        onChange={(value) => set({ warp: value as RugDraft['warp'] })}
        choices={ofMaterial}
      />
      <ChoiceField
        label={t('rug.weft')}
        path={at('weft')}
        value={rug.weft}
        onChange={(value) => set({ weft: value as RugDraft['weft'] })}
        choices={ofMaterial}
      />
      <ChoiceField
        label={t('rug.village')}
        path={at('villageId')}
        value={rug.village}
        onChange={(village) => set({ village })}
        choices={choices.villages}
        blank={t('form.choose')}
      />
      <ChoiceField
        label={t('rug.loom')}
        path={at('loomId')}
        value={rug.loom}
        onChange={(loom) => set({ loom })}
        choices={choices.looms}
        blank={t('batch.noLoom')}
      />
      <DateField
        label={t('rug.loomOn')}
        path={at('loomOnDate')}
        value={rug.loomOn}
        onChange={(loomOn) => set({ loomOn })}
      />
      <DateField
        label={t('rug.cutOff')}
        path={at('cutOffDate')}
        value={rug.cutOff}
        onChange={(cutOff) => set({ cutOff })}
      />
    </div>
  );
}

/** One rug of the batch: what differs from rug to rug in one line, what rarely does folded under it. */
export const RugCard = memo(function RugCard({
  rug,
  index,
  choices,
  change,
  copy,
  remove,
  mustShowAll,
}: Props) {
  const words = useWords();
  const { t, name, number } = words;
  const [opened, setOpened] = useState(mustShowAll);
  const at = (field: string) => `rugs.${index}.${field}`;
  const set = (part: Partial<RugDraft>) => change(rug.key, part);
  const open = opened || mustShowAll;
  const knotted = rug.construction === 'KNOTTED';

  function takeSize(key: string) {
    const size = sizes.find((one) => one.key === key);
    set(size ? { size: key, width: number(size.widthCm), length: number(size.lengthCm) } : { size: '' });
  }
  function takeMakers(makers: string[]) {
    const village = rug.village || choices.villageOfMaker.get(makers[0] ?? '') || '';
    set({ makers, village });
  }

  const label = (choice: Choice[], value: string) => choice.find((one) => one.value === value)?.label;
  const inherited = [
    t(`construction.${rug.construction}`),
    knotted && t(`material.${rug.pile}`),
    t('rug.warpWeft', { warp: t(`material.${rug.warp}`), weft: t(`material.${rug.weft}`) }),
    label(choices.villages, rug.village),
    label(choices.looms, rug.loom),
    rug.loomOn && rug.cutOff && t('batch.fromTo', { from: rug.loomOn, to: rug.cutOff }),
  ].filter(Boolean);

  return (
    <fieldset className={styles.card} data-testid={`rug-${index}`}>
      <legend>{t('batch.rugNumber', { number: number(index + 1) })}</legend>
      <div className={styles.main} data-knotted={knotted}>
        <TextField
          label={t('rug.design')}
          below
          path={at('design')}
          value={rug.design}
          onChange={(design) => set({ design })}
          list="designs"
        />
        <ChoiceField
          label={t('batch.sizeName')}
          value={rug.size}
          onChange={takeSize}
          blank={t('batch.sizeOther')}
          choices={sizes.map((size) => ({ value: size.key, label: name(size.name) }))}
        />
        <NumberField
          label={t('batch.widthCm')}
          below
          path={at('widthMm')}
          value={rug.width}
          onChange={(width) => set({ width })}
        />
        <NumberField
          label={t('batch.lengthCm')}
          below
          path={at('lengthMm')}
          value={rug.length}
          onChange={(length) => set({ length })}
        />
        <NumberField
          label={t('batch.weightKg')}
          below
          path={at('weightG')}
          value={rug.weight}
          onChange={(weight) => set({ weight })}
        />
        {knotted && (
          <NumberField
            label={t('rug.raj')}
            below
            path={at('raj.count')}
            value={rug.raj}
            onChange={(raj) => set({ raj })}
          />
        )}
        <NameField
          label={t('rug.makers')}
          below
          path={at('makerIds')}
          several
          choices={choices.makers}
          chosen={rug.makers}
          onChange={takeMakers}
        />
        <div className={styles.acts}>
          <button
            type="button"
            onClick={() => copy(rug.key)}
            title={t('batch.copyDown')}
            aria-label={t('batch.copyDown')}
          >
            <Icon name="copy" size={18} />
          </button>
          <button
            type="button"
            onClick={() => remove(rug.key)}
            title={t('batch.remove')}
            aria-label={t('batch.removeNumber', { number: number(index + 1) })}
          >
            <Icon name="bin" size={18} />
          </button>
        </div>
      </div>
      <ProblemsBelow
        fields={[
          { path: at('design'), label: t('rug.design') },
          { path: at('widthMm'), label: t('batch.widthCm') },
          { path: at('lengthMm'), label: t('batch.lengthCm') },
          { path: at('weightG'), label: t('batch.weightKg') },
          { path: at('raj.count'), label: t('rug.raj') },
          { path: at('makerIds'), label: t('rug.makers') },
        ]}
      />
      <button type="button" className={styles.fold} aria-expanded={open} onClick={() => setOpened(!open)}>
        {open ? t('batch.fold') : t('batch.unfold')} {!open && <span>{inherited.join(' · ')}</span>}
      </button>
      {open && <Rest rug={rug} index={index} choices={choices} set={set} />}
    </fieldset>
  );
});
