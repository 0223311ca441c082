import type { Problem } from '../line/refusal';
import { QuestionCard } from '../plausibility/QuestionCard';

/** Questions have fields of their own, and are not told twice. */
export const isQuestion = ({ code }: Problem): boolean => Boolean(code?.startsWith('QUESTION_'));

/** What is hard to believe, each on the card on which it is answered. */
export function PieceQuestions({
  problems,
  answers,
  onAnswer,
}: {
  problems: readonly Problem[] | undefined;
  answers: Readonly<Record<string, string>>;
  onAnswer: (rule: string, answer: string) => void;
}) {
  return (problems ?? []).filter(isQuestion).map(({ code = '', message, nextStep }) => {
    const rule = code.replace('QUESTION_', '');
    return (
      <div key={code} data-testid="question">
        <QuestionCard
          rule={rule}
          odd={message}
          may={nextStep}
          answer={answers[rule] ?? ''}
          onAnswer={(answer) => onAnswer(rule, answer)}
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
