import type { Problem } from '../line/refusal';
import { QuestionCard } from '../plausibility/QuestionCard';
import styles from './Questions.module.css';

/** The rule behind a problem that is a question. */
export const ruleOf = ({ code }: Problem): string | undefined => /^QUESTION_(.+)$/.exec(code ?? '')?.[1];

interface Props {
  problems: readonly Problem[];
  answers: Readonly<Record<string, string>> | undefined;
  answer: (rule: string, text: string) => void;
}

/** What is odd about a rug, to be corrected or to be answered where it is asked; and what else is wrong with it. */
export function Questions({ problems, answers, answer }: Props) {
  return problems.map((problem) => {
    const rule = ruleOf(problem);
    const key = problem.path + (rule ?? problem.message);
    if (!rule)
      return (
        <li key={key}>
          {problem.message} {problem.nextStep}
        </li>
      );
    return (
      <li key={key} className={styles.question} data-testid="question">
        <QuestionCard
          rule={rule}
          odd={problem.message}
          may={problem.nextStep}
          answer={answers?.[rule] ?? ''}
          onAnswer={(text) => answer(rule, text)}
        />
      </li>
    );
  });
}
