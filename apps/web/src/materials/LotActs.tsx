import { Button } from '@mantine/core';
import { useState } from 'react';
import { newCommandKey } from '../form/commandKey';
import { ChoiceField, NumberField, TextField } from '../form/fields';
import type { WasteReason } from '../gql/graphql';
import { useWords } from '../language/useWords';
import { useCommand } from '../line/useCommand';
import { StepForm } from '../form/StepForm';
import styles from '../organisations/organisation.module.css';
import {
  DyeFields,
  PriceField,
  YarnField,
  gramsOf,
  lotSaidOf,
  unitMissing,
  type LotSaidDraft,
} from './lotFields';
import { CorrectLot, ReturnToLot, UndoLotMovement, WasteOfLot } from './lotCommands';
import { holderInput, yarnSays, type WholeLot } from './lots';

export type Holding = WholeLot['holdings'][number];

interface Props {
  lot: WholeLot;
  onDone: (done: string) => void;
  onLeave: () => void;
}

const wasteReasons: WasteReason[] = ['OFFCUTS', 'MOTH', 'DAMP', 'DYE_RUNS', 'BROKEN', 'LOST', 'OTHER'];

/** Kilograms as they are typed at first: in the digits of the language, without grouping. */
const typed = (massG: number, number: (value: number, decimals: number) => string): string =>
  number(massG / 1000, 3).replace(/[\s\u00a0٬,](?=\d{3}\b)/g, '');

/** Takes material back from who holds it. */
export function ReturnStep({ lot, holding, onDone, onLeave }: Props & { holding: Holding }) {
  const { t, number } = useWords();
  const [mass, setMass] = useState(() => typed(holding.massG, number));
  const [commandKey] = useState(newCommandKey);
  const { send, sending, refusal } = useCommand(ReturnToLot);
  async function submit() {
    const massG = gramsOf(mass) ?? 0;
    const input = { commandKey, lotId: lot.id, from: holderInput(holding), massG };
    if (await send({ input })) onDone(t('materials.returned'));
  }
  return (
    <StepForm
      name="return"
      act={t('materials.giveBack')}
      says={t('materials.giveBackSays')}
      sending={sending}
      refusal={refusal}
      placed={/^massG$/}
      submit={() => void submit()}
      onLeave={onLeave}
    >
      <NumberField
        label={t('materials.mass')}
        path="massG"
        value={mass}
        onChange={setMass}
        unit={t('materials.kg')}
        testId="return-mass"
      />
    </StepForm>
  );
}

/** Says that material was lost: in the store, or with who holds it. */
export function WasteStep({ lot, holding, onDone, onLeave }: Props & { holding?: Holding }) {
  const { t } = useWords();
  const [mass, setMass] = useState('');
  const [reason, setReason] = useState<WasteReason>(holding ? 'OFFCUTS' : 'MOTH');
  const [note, setNote] = useState('');
  const [commandKey] = useState(newCommandKey);
  const { send, sending, refusal } = useCommand(WasteOfLot);
  async function submit() {
    const from = holding ? holderInput(holding) : null;
    const input = { commandKey, lotId: lot.id, from, massG: gramsOf(mass) ?? 0, reason, note: note || null };
    if (await send({ input })) onDone(t('materials.wastedNow'));
  }
  return (
    <StepForm
      name="waste"
      act={t('materials.waste')}
      says={holding ? t('materials.wasteHeldSays') : t('materials.wasteSays')}
      sending={sending}
      refusal={refusal}
      placed={/^(massG|note)$/}
      submit={() => void submit()}
      onLeave={onLeave}
    >
      <NumberField
        label={t('materials.mass')}
        path="massG"
        value={mass}
        onChange={setMass}
        unit={t('materials.kg')}
        testId="waste-mass"
      />
      <ChoiceField
        label={t('materials.why')}
        value={reason}
        onChange={(value) => setReason(value as WasteReason)}
        choices={wasteReasons.map((value) => ({ value, label: t(`materials.wasteReason.${value}`) }))}
        testId="waste-reason"
      />
      <TextField
        label={t('materials.note')}
        path="note"
        value={note}
        onChange={setNote}
        optional={reason !== 'OTHER'}
        hint={t('materials.noNames')}
      />
    </StepForm>
  );
}

/** Corrects what was said of a lot at its receipt. */
export function CorrectStep({ lot, onDone, onLeave }: Props) {
  const { t, number } = useWords();
  const [mass, setMass] = useState(() => typed(lot.receivedG, number));
  const [said, setSaid] = useState<LotSaidDraft>({
    colour: lot.colour ?? '',
    dyeing: lot.dyeing ?? '',
    dyes: (lot.dyes ?? []).join('، '),
    supplierId: lot.supplierOrganisation?.id ?? '',
    supplier: lot.supplier ?? '',
    supplierLot: lot.supplierLot ?? '',
    rialsPerKg: typeof lot.rialsPerKg === 'number' ? String(lot.rialsPerKg) : '',
    priceUnit: typeof lot.rialsPerKg === 'number' ? 'RIAL' : '',
    yarn: lot.yarn ? yarnSays(lot.yarn, (value) => String(value)) : '',
  });
  const [reason, setReason] = useState('');
  const [commandKey] = useState(newCommandKey);
  const { send, sending, refusal } = useCommand(CorrectLot);
  const set = (part: Partial<LotSaidDraft>) => setSaid((now) => ({ ...now, ...part }));
  const missing = unitMissing(said).map((path) => ({ path, message: t('batch.missing'), nextStep: '' }));
  async function submit() {
    const { supplierId: _same, ...changed } = lotSaidOf(said, lot.form);
    const input = { commandKey, lotId: lot.id, massG: gramsOf(mass), ...changed, reason };
    if (await send({ input })) onDone(t('materials.corrected'));
  }
  return (
    <StepForm
      name="correct"
      act={t('materials.correct')}
      says={t('materials.correctSays')}
      sending={sending}
      refusal={refusal}
      placed={/^(massG|colour|dyeing|dyes|supplier|supplierLot|rialsPerKg|rialsPerKg\.unit|yarn|reason)$/}
      ready={missing.length === 0}
      missing={missing}
      submit={() => void submit()}
      onLeave={onLeave}
    >
      <NumberField
        label={t('materials.reallyReceived')}
        path="massG"
        value={mass}
        onChange={setMass}
        unit={t('materials.kg')}
        testId="correct-mass"
      />
      <DyeFields said={said} form={lot.form} set={set} />
      <YarnField said={said} form={lot.form} set={set} />
      {!lot.supplierOrganisation && (
        <TextField
          label={t('materials.supplier')}
          path="supplier"
          value={said.supplier}
          onChange={(supplier) => set({ supplier })}
        />
      )}
      <PriceField said={said} set={set} />
      <ReasonField value={reason} onChange={setReason} />
    </StepForm>
  );
}

/** Says that a movement was a mistake. */
export function UndoStep({ lot, no, onDone, onLeave }: Props & { no: number }) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const [commandKey] = useState(newCommandKey);
  const { send, sending, refusal } = useCommand(UndoLotMovement);
  async function submit() {
    if (await send({ input: { commandKey, lotId: lot.id, movement: no, reason } }))
      onDone(t('materials.undoneNow'));
  }
  return (
    <StepForm
      name="undo"
      act={t('materials.undo')}
      says={t('materials.undoSays')}
      sending={sending}
      refusal={refusal}
      placed={/^reason$/}
      submit={() => void submit()}
      onLeave={onLeave}
    >
      <ReasonField value={reason} onChange={setReason} />
    </StepForm>
  );
}

/** Why, in one line. */
export function ReasonField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useWords();
  return (
    <TextField
      label={t('materials.why')}
      path="reason"
      value={value}
      onChange={onChange}
      hint={t('materials.noNames')}
      testId="reason"
    />
  );
}

/** The buttons of what can be done with a holding. */
export function HoldingActs({ onReturn, onWaste }: { onReturn: () => void; onWaste: () => void }) {
  const { t } = useWords();
  return (
    <span className={styles.acts} style={{ margin: 0 }}>
      <Button size="xs" variant="default" onClick={onReturn} data-testid="give-back">
        {t('materials.giveBack')}
      </Button>
      <Button size="xs" variant="default" onClick={onWaste}>
        {t('materials.waste')}
      </Button>
    </span>
  );
}
