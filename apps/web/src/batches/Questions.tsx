import { useContext } from 'react';
import { useWords } from '../language/useWords';
import type { Problem } from '../line/refusal';
import { QuestionCard } from '../plausibility/QuestionCard';
import { ruleOf } from '../plausibility/ruleOf';
import { AnsweringContext } from './answering';
import styles from './Questions.module.css';

interface Props {
  index: number;
  problems: readonly Problem[];
  answers: Readonly<Record<string, string>> | undefined;
  answer: (rule: string, text: string) => void;
}

/** What is odd about a rug, to be corrected or to be answered where it is asked; and what else is wrong with it. */
export function Questions({ index, problems, answers, answer }: Props) {
  const { t, number } = useWords();
  const { next, others, toAll } = useContext(AnsweringContext);
  return problems.map((problem) => {
    const rule = ruleOf(problem);
    const key = problem.path + (rule ?? problem.message);
    if (!rule)
      return (
        <li key={key}>
          {problem.message} {problem.nextStep}
        </li>
      );
    const said = answers?.[rule]?.trim() ?? '';
    const count = said ? others(index, rule) : 0;
    return (
      <li key={key} className={styles.question} data-of-rug={index} data-testid="question">
        <QuestionCard
          rule={rule}
          odd={problem.message}
          may={problem.nextStep}
          answer={answers?.[rule] ?? ''}
          onAnswer={(text) => answer(rule, text)}
          onDone={next}
          beside={
            count > 0 && (
              <button
                type="button"
                className={styles.all}
                onClick={() => toAll(rule, said)}
                data-testid={`to-all-${rule}`}
              >
                {t('plausibility.toAll', { count, number: number(count) })}
              </button>
            )
          }
        />
      </li>
    );
  });
}
