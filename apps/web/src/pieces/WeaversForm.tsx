import { useMemo, useState } from 'react';
import { CooperativePeople } from '../batches/batchQueries';
import { newCommandKey } from '../form/commandKey';
import { DateField } from '../form/fields';
import { NameField } from '../form/NameField';
import { StepForm } from '../form/StepForm';
import { readDay, today } from '../language/dates';
import { useWords } from '../language/useWords';
import { useAll } from '../line/useAll';
import { useCommand } from '../line/useCommand';
import { PieceQuestions, answersIn, isQuestion } from './PieceQuestions';
import { ChangeWeavers, type PieceParts } from './piece';

interface Props {
  piece: PieceParts;
  onDone: (done: string) => void;
  onLeave: () => void;
}

/** Says who weaves the piece from a day on; those before stay on record with their days. */
export function WeaversForm({ piece, onDone, onLeave }: Props) {
  const { t, day, name } = useWords();
  const [commandKey] = useState(newCommandKey);
  const [on, setOn] = useState(day(today()));
  const [women, setWomen] = useState(
    piece.weavers.filter(({ current }) => current).map(({ person }) => person.id),
  );
  const [answers, setAnswers] = useState<Record<string, string>>({});
  const people = useAll(CooperativePeople, { cooperativeId: piece.cooperative.id }, (data) => data.people);
  const names = useMemo(
    () =>
      people.nodes.map(({ id, displayName, village }) => ({
        ...{ id, label: displayName, beside: name(village.name) },
      })),
    [people.nodes, name],
  );
  const { send, sending, refusal } = useCommand(ChangeWeavers);
  async function submit() {
    const input = { commandKey, pieceId: piece.id, on: readDay(on), weaverIds: women };
    if (await send({ input: { ...input, answers: answersIn(answers) } })) onDone(t('pieces.weaversDone'));
  }
  return (
    <StepForm
      name="weavers"
      title={t('pieces.changeWeavers')}
      says={t('pieces.changeWeaversSays')}
      act={t('pieces.changeWeaversAct')}
      ready={women.length > 0}
      sending={sending}
      refusal={refusal}
      placed={/^(on|weaverIds)/}
      elsewhere={isQuestion}
      submit={() => void submit()}
      onLeave={onLeave}
    >
      <NameField
        label={t('pieces.whoWeaves')}
        path="weaverIds"
        choices={names}
        chosen={women}
        onChange={setWomen}
        several
        testId="change-weavers"
      />
      <DateField label={t('pieces.fromDay')} path="on" value={on} onChange={setOn} testId="weavers-from" />
      <PieceQuestions
        problems={refusal?.problems}
        answers={answers}
        onAnswer={(rule, answer) => setAnswers((now) => ({ ...now, [rule]: answer }))}
      />
    </StepForm>
  );
}
