import { useState } from 'react';
import { ChoiceField, DateField, NumberField, TextField } from '../form/fields';
import { newCommandKey } from '../form/commandKey';
import { readDay, today } from '../language/dates';
import { readNumber } from '../language/digits';
import { useWords } from '../language/useWords';
import { useCommand } from '../line/useCommand';
import { StepForm } from '../form/StepForm';
import {
  RecordFinishing,
  ReportRugFound,
  ReportRugLost,
  ReturnRug,
  SellRug,
  ValueRug,
  WithdrawRug,
  type LivedRug,
} from './rugLifeTexts';

export interface RugStepProps {
  rug: LivedRug;
  onDone: () => void;
  onLeave: () => void;
}

/** The day on which it was done; today unless another is said. */
function useDay() {
  const [on, setOn] = useState('');
  return { on, setOn, said: on.trim() ? (readDay(on) ?? '') : today() };
}

/** What each step says of itself, and its form. */
function useStep(name: 'finish' | 'value' | 'sell' | 'return' | 'lose' | 'find' | 'withdraw') {
  const words = useWords();
  const [commandKey] = useState(newCommandKey);
  const says = {
    name: `rug-${name}`,
    act: words.t(`rugLife.act.${name}`),
    says: words.t(`rugLife.says.${name}`),
  };
  return { ...words, commandKey, says, day: useDay() };
}

function DayField({ day }: { day: ReturnType<typeof useDay> }) {
  const { t } = useWords();
  return (
    <DateField
      label={t('rugLife.day')}
      path="on"
      optional
      value={day.on}
      onChange={day.setOn}
      testId="step-day"
    />
  );
}

const placed = /^(on|step|amountMinor|currency|exhibition|priceMinor|place|reason|how|note|why)$/;
const finishingSteps = ['SHEARING', 'WASHING', 'EDGING', 'FRINGE', 'STRETCHING', 'REPAIR'] as const;

export function FinishStep({ rug, onDone, onLeave }: RugStepProps) {
  const { t, says, commandKey, day } = useStep('finish');
  const [step, setStep] = useState<(typeof finishingSteps)[number]>('WASHING');
  const { send, sending, refusal } = useCommand(RecordFinishing);
  const submit = async () => {
    if (await send({ input: { commandKey, rugIds: [rug.id], step, on: day.said } })) onDone();
  };
  return (
    <StepForm {...says} {...{ sending, refusal, placed, onLeave }} submit={() => void submit()}>
      <ChoiceField
        label={t('rugLife.step')}
        path="step"
        value={step}
        onChange={(value) => setStep(value as typeof step)}
        choices={finishingSteps.map((value) => ({ value, label: t(`finishing.${value}`) }))}
        testId="finishing-step"
      />
      <DayField day={day} />
    </StepForm>
  );
}

/** An amount in tomans as it is spoken; it is kept in rials. */
const rialsOf = (tomans: string): string | null => {
  const read = readNumber(tomans);
  return read ? String(Math.round(read * 10)) : null;
};

export function ValueStep({ rug, onDone, onLeave }: RugStepProps) {
  const { t, says, commandKey, day } = useStep('value');
  const [amount, setAmount] = useState('');
  const { send, sending, refusal } = useCommand(ValueRug);
  const submit = async () => {
    const worth = { amountMinor: rialsOf(amount) ?? '0', currency: 'IRR', on: day.said };
    if (await send({ input: { commandKey, rugId: rug.id, ...worth } })) onDone();
  };
  return (
    <StepForm {...says} {...{ sending, refusal, placed, onLeave }} submit={() => void submit()}>
      <NumberField
        label={t('rugLife.amount')}
        unit={t('rugLife.toman')}
        path="amountMinor"
        value={amount}
        onChange={setAmount}
        testId="amount"
      />
      <DayField day={day} />
    </StepForm>
  );
}

export function SellStep({ rug, onDone, onLeave }: RugStepProps) {
  const { t, says, commandKey, day } = useStep('sell');
  const [place, setPlace] = useState<'HOME' | 'EXHIBITION'>('HOME');
  const [exhibition, setExhibition] = useState('');
  const [price, setPrice] = useState('');
  const { send, sending, refusal } = useCommand(SellRug);
  const submit = async () => {
    const priceMinor = rialsOf(price);
    const sale = {
      ...{ place, on: day.said, priceMinor, currency: priceMinor ? 'IRR' : null },
      exhibition: place === 'EXHIBITION' ? exhibition.trim() || null : null,
    };
    if (await send({ input: { commandKey, rugId: rug.id, ...sale } })) onDone();
  };
  return (
    <StepForm
      {...says}
      {...{ sending, refusal, placed, onLeave }}
      sure={t('rugLife.sure.sell')}
      submit={() => void submit()}
    >
      <ChoiceField
        label={t('rugLife.place')}
        path="place"
        value={place}
        onChange={(value) => setPlace(value as typeof place)}
        choices={(['HOME', 'EXHIBITION'] as const).map((value) => ({
          value,
          label: t(`salePlace.${value}`),
        }))}
        testId="sale-place"
      />
      {place === 'EXHIBITION' && (
        <TextField
          label={t('rugLife.exhibition')}
          path="exhibition"
          value={exhibition}
          onChange={setExhibition}
        />
      )}
      <NumberField
        label={t('rugLife.price')}
        unit={t('rugLife.toman')}
        optional
        path="priceMinor"
        value={price}
        onChange={setPrice}
      />
      <DayField day={day} />
    </StepForm>
  );
}

export function ReturnStep({ rug, onDone, onLeave }: RugStepProps) {
  const { t, says, commandKey, day } = useStep('return');
  const [reason, setReason] = useState('');
  const { send, sending, refusal } = useCommand(ReturnRug);
  const submit = async () => {
    if (await send({ input: { commandKey, rugId: rug.id, reason, on: day.said } })) onDone();
  };
  return (
    <StepForm {...says} {...{ sending, refusal, placed, onLeave }} submit={() => void submit()}>
      <TextField label={t('rugLife.reason')} path="reason" value={reason} onChange={setReason} />
      <DayField day={day} />
    </StepForm>
  );
}

const losses = ['MISLAID', 'STOLEN', 'FIRE_OR_WATER'] as const;

export function LoseStep({ rug, onDone, onLeave }: RugStepProps) {
  const { t, says, commandKey, day } = useStep('lose');
  const isAway = rug.status === 'SHIPPED';
  const [how, setHow] = useState<(typeof losses)[number]>('MISLAID');
  const [note, setNote] = useState('');
  const { send, sending, refusal } = useCommand(ReportRugLost);
  const submit = async () => {
    const loss = { how: isAway ? ('IN_TRANSIT' as const) : how, note: note.trim() || null, on: day.said };
    if (await send({ input: { commandKey, rugId: rug.id, ...loss } })) onDone();
  };
  return (
    <StepForm {...says} {...{ sending, refusal, placed, onLeave }} submit={() => void submit()}>
      {!isAway && (
        <ChoiceField
          label={t('rugLife.how')}
          path="how"
          value={how}
          onChange={(value) => setHow(value as typeof how)}
          choices={losses.map((value) => ({ value, label: t(`loss.${value}`) }))}
        />
      )}
      <TextField label={t('rugLife.note')} optional path="note" value={note} onChange={setNote} />
      <DayField day={day} />
    </StepForm>
  );
}

export function FindStep({ rug, onDone, onLeave }: RugStepProps) {
  const { says, commandKey, day } = useStep('find');
  const { send, sending, refusal } = useCommand(ReportRugFound);
  const submit = async () => {
    if (await send({ input: { commandKey, rugId: rug.id, on: day.said } })) onDone();
  };
  return (
    <StepForm {...says} {...{ sending, refusal, placed, onLeave }} submit={() => void submit()}>
      <DayField day={day} />
    </StepForm>
  );
}

const withdrawals = ['REGISTERED_IN_ERROR', 'DESTROYED', 'GIVEN_AWAY', 'KEPT'] as const;

export function WithdrawStep({ rug, onDone, onLeave }: RugStepProps) {
  const { t, says, commandKey } = useStep('withdraw');
  const [why, setWhy] = useState<(typeof withdrawals)[number]>('REGISTERED_IN_ERROR');
  const { send, sending, refusal } = useCommand(WithdrawRug);
  const submit = async () => {
    if (await send({ input: { commandKey, rugId: rug.id, why } })) onDone();
  };
  return (
    <StepForm
      {...says}
      {...{ sending, refusal, placed, onLeave }}
      sure={t('rugLife.sure.withdraw')}
      submit={() => void submit()}
    >
      <ChoiceField
        label={t('rugLife.why')}
        path="why"
        value={why}
        onChange={(value) => setWhy(value as typeof why)}
        choices={withdrawals.map((value) => ({ value, label: t(`withdrawal.${value}`) }))}
      />
    </StepForm>
  );
}
