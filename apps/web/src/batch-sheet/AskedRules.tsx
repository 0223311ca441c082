import { useWords } from '../language/useWords';
import { QuestionCard } from '../plausibility/QuestionCard';
import styles from './BatchSheetPage.module.css';
import type { SheetAnswers } from './useSheetAnswers';

/** What is asked about several rows, to be answered for all of them at once. */
export function AskedRules({ answers }: { answers: SheetAnswers }) {
  const { t, number } = useWords();
  return (
    <ul className={styles.asked} data-testid="asked-rules">
      {answers.rules
        .filter(({ rows }) => rows > 1)
        .map(({ rule, rows, first }) => (
          <li key={rule}>
            <b>{t('batchSheet.askAll', { count: rows, number: number(rows) })}</b>
            <QuestionCard
              rule={rule}
              odd={t('batchSheet.example', { number: number(first.row), odd: first.question.odd })}
              may={first.question.may}
              answer={answers.ofAll(rule)}
              onAnswer={(answer) => answers.answerAll(rule, answer)}
              onDone={toNextQuestion}
            />
          </li>
        ))}
    </ul>
  );
}

/** Puts the keyboard into the next question that waits, or on registering when none does. */
export function toNextQuestion() {
  // Once the answer has been drawn.
  setTimeout(() => {
    const next =
      document.querySelector<HTMLElement>('[data-question][data-answered=false]') ??
      document.querySelector<HTMLElement>('[data-testid=confirm-rugs]');
    next?.focus();
  });
}
