import { useId } from 'react';
import { useWords } from '../language/useWords';
import type { Problem } from '../line/refusal';
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
  const { t } = useWords();
  const id = useId();
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
        <label htmlFor={`${id}-${rule}`}>
          <b>{problem.message}</b> {problem.nextStep}
        </label>
        <input
          id={`${id}-${rule}`}
          value={answers?.[rule] ?? ''}
          maxLength={160}
          placeholder={t('grid.answer')}
          onChange={(event) => answer(rule, event.currentTarget.value)}
          autoComplete="off"
          data-testid={`answer-${rule}`}
        />
      </li>
    );
  });
}
