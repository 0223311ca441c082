import { useState } from 'react';
import { newCommandKey } from '../form/commandKey';
import { DateField, NumberField } from '../form/fields';
import { StepForm } from '../form/StepForm';
import { readDay, today } from '../language/dates';
import { readNumber } from '../language/digits';
import { useWords } from '../language/useWords';
import { useCommand } from '../line/useCommand';
import { PieceQuestions, answersIn, isQuestion } from './PieceQuestions';
import { RecordWeaverDays, type PieceParts } from './piece';
import styles from './pieces.module.css';

interface Props {
  piece: PieceParts;
  onDone: (done: string) => void;
  onLeave: () => void;
}

/** Says of a range of days, a week or a month, how many of them each wove; said again, it replaces what was said. */
export function WeaverDaysForm({ piece, onDone, onLeave }: Props) {
  const { t, day } = useWords();
  const [commandKey] = useState(newCommandKey);
  const [from, setFrom] = useState(day(today()));
  const [to, setTo] = useState(day(today()));
  const [days, setDays] = useState<Record<string, string>>({});
  const [answers, setAnswers] = useState<Record<string, string>>({});
  const { send, sending, refusal } = useCommand(RecordWeaverDays);
  const wove = piece.weavers.flatMap(({ person }) => {
    const count = readNumber(days[person.id] ?? '');
    return count === null ? [] : [{ personId: person.id, days: count }];
  });
  const firstDay = readDay(from);

  async function submit() {
    if (!firstDay) return;
    const input = { commandKey, pieceId: piece.id, from: firstDay, to: readDay(to), wove };
    if (await send({ input: { ...input, answers: answersIn(answers) } })) onDone(t('pieces.daysDone'));
  }
  return (
    <StepForm
      name="weaver-days"
      title={t('pieces.recordDays')}
      says={t('pieces.recordDaysSays')}
      act={t('pieces.recordDaysAct')}
      ready={firstDay !== null && wove.length > 0}
      sending={sending}
      refusal={refusal}
      placed={/^(from|to|wove\.\d+\.days)$/}
      elsewhere={isQuestion}
      submit={() => void submit()}
      onLeave={onLeave}
    >
      <div className={styles.range}>
        <DateField
          label={t('pieces.fromDay')}
          path="from"
          value={from}
          onChange={setFrom}
          testId="days-from"
        />
        <DateField label={t('pieces.toDay')} path="to" value={to} onChange={setTo} testId="days-to" />
      </div>
      <ul className={styles.weavers}>
        {piece.weavers.map(({ person }) => (
          <li key={person.id}>
            <bdi>{person.displayName}</bdi>
            <NumberField
              bare
              label={person.displayName}
              path={pathOf(wove, person.id)}
              value={days[person.id] ?? ''}
              onChange={(typed) => setDays((now) => ({ ...now, [person.id]: typed }))}
              unit={t('pieces.daysUnit')}
              testId="days-of"
            />
          </li>
        ))}
      </ul>
      <PieceQuestions
        problems={refusal?.problems}
        answers={answers}
        onAnswer={(rule, answer) => setAnswers((now) => ({ ...now, [rule]: answer }))}
      />
    </StepForm>
  );
}

/** Problems name lines of what is sent; a woman is found by her place among those of whom days are said. */
function pathOf(wove: readonly { personId: string }[], personId: string): string | undefined {
  const at = wove.findIndex((one) => one.personId === personId);
  return at < 0 ? undefined : `wove.${at}.days`;
}
