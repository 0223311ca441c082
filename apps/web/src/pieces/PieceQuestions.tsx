import { TextField } from '../form/fields';
import { useWords } from '../language/useWords';
import type { Problem } from '../line/refusal';

/** Questions have fields of their own, and are not told twice. */
export const isQuestion = ({ code }: Problem): boolean => Boolean(code?.startsWith('QUESTION_'));

/** What is hard to believe, each with the field in which it is answered. */
export function PieceQuestions({
  problems,
  answers,
  onAnswer,
}: {
  problems: readonly Problem[] | undefined;
  answers: Readonly<Record<string, string>>;
  onAnswer: (rule: string, answer: string) => void;
}) {
  const { t } = useWords();
  const asked = (problems ?? []).filter(isQuestion);
  return asked.map(({ code = '', message, nextStep }) => {
    const rule = code.replace('QUESTION_', '');
    return (
      <div key={code} data-testid="question">
        <p>
          <b>{message}</b> {nextStep}
        </p>
        <TextField
          label={t('pieces.answer')}
          path={`answers.${rule}`}
          value={answers[rule] ?? ''}
          onChange={(answer) => onAnswer(rule, answer)}
          testId={`answer-${rule}`}
        />
      </div>
    );
  });
}

/** Answers as a command takes them. */
export const answersIn = (answers: Readonly<Record<string, string>>) =>
  Object.entries(answers)
    .filter(([, answer]) => answer.trim())
    .map(([rule, answer]) => ({ rule, answer: answer.trim() }));
