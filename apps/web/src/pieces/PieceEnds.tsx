import { useState } from 'react';
import { newCommandKey } from '../form/commandKey';
import { ChoiceField, DateField, NumberField } from '../form/fields';
import { StepForm } from '../form/StepForm';
import type { AbandonReason } from '../gql/graphql';
import { readDay, today } from '../language/dates';
import { readNumber } from '../language/digits';
import { useWords } from '../language/useWords';
import { useCommand } from '../line/useCommand';
import { isQuestion, answersIn, PieceQuestions } from './PieceQuestions';
import { AbandonPiece, CutOffPiece, type PieceParts } from './piece';

interface Props {
  piece: PieceParts;
  onDone: (done: string) => void;
  onLeave: () => void;
}

/** Cuts a piece off; then its rug is registered. */
export function CutOffForm({ piece, onDone, onLeave }: Props) {
  const { t, day, length } = useWords();
  const [key] = useState(newCommandKey);
  const [on, setOn] = useState(day(today()));
  const [measure, setMeasure] = useState(length(piece.lengthMm));
  const [answers, setAnswers] = useState<Record<string, string>>({});
  const { send, sending, refusal } = useCommand(CutOffPiece);
  async function submit() {
    const value = readNumber(measure);
    const lengthMm = value === null ? null : Math.round(value * 10);
    const input = { commandKey: key, pieceId: piece.id, on: readDay(on), lengthMm };
    if (await send({ input: { ...input, answers: answersIn(answers) } })) onDone(t('pieces.cutOffDone'));
  }
  return (
    <StepForm
      name="cut-off"
      title={t('pieces.cutOff')}
      act={t('pieces.cutOffAct')}
      sending={sending}
      refusal={refusal}
      placed={/^(on|lengthMm)$/}
      elsewhere={isQuestion}
      submit={() => void submit()}
      onLeave={onLeave}
    >
      <DateField label={t('pieces.day')} path="on" value={on} onChange={setOn} testId="cut-off-day" />
      <NumberField
        label={t('pieces.cameToBe')}
        path="lengthMm"
        value={measure}
        onChange={setMeasure}
        unit={t('looms.cm')}
      />
      <PieceQuestions
        problems={refusal?.problems}
        answers={answers}
        onAnswer={(rule, answer) => setAnswers((now) => ({ ...now, [rule]: answer }))}
      />
    </StepForm>
  );
}

const reasons: AbandonReason[] = [
  'NO_MATERIAL',
  'NOBODY_WEAVES',
  'SPOILT',
  'NOT_WANTED',
  'LOOM_BROKEN',
  'RECORDED_BY_MISTAKE',
  'OTHER',
];

/** Gives a piece up before it is a rug. */
export function AbandonForm({ piece, onDone, onLeave }: Props) {
  const { t, day } = useWords();
  const [key] = useState(newCommandKey);
  const [on, setOn] = useState(day(today()));
  const [reason, setReason] = useState<AbandonReason>('NO_MATERIAL');
  const { send, sending, refusal } = useCommand(AbandonPiece);
  async function submit() {
    const input = { commandKey: key, pieceId: piece.id, on: readDay(on), reason };
    if (await send({ input })) onDone(t('pieces.abandonDone'));
  }
  return (
    <StepForm
      name="abandon"
      title={t('pieces.abandon')}
      act={t('pieces.abandonAct')}
      sending={sending}
      refusal={refusal}
      placed={/^on$/}
      elsewhere={isQuestion}
      submit={() => void submit()}
      onLeave={onLeave}
    >
      <ChoiceField
        label={t('pieces.why')}
        path="reason"
        value={reason}
        onChange={(next) => setReason(next as AbandonReason)}
        choices={reasons.map((value) => ({ value, label: t(`pieces.value.${value}`) }))}
      />
      <DateField label={t('pieces.day')} path="on" value={on} onChange={setOn} />
    </StepForm>
  );
}
