import { useEffect, useMemo, useRef, useState } from 'react';
import { useWords } from '../language/useWords';
import { sizeOf } from '../rugs/rug';
import { State } from '../look/State';
import { QuestionCard } from '../plausibility/QuestionCard';
import { toNextQuestion } from './AskedRules';
import styles from './BatchSheetPage.module.css';
import type { LookedSheet, RugRow } from './sheet';
import type { SheetAnswers } from './useSheetAnswers';

const tones = { wrong: 'stopped', asked: 'moving', answered: 'done', fits: 'waiting' } as const;

/** How many rows are drawn at first, and how many more whenever the last one comes into view. */
const portion = 60;

/** Every row of the sheet with what is wrong in it; those that need a hand come first. Only what was scrolled to is drawn. */
export function RugRows({ sheet, answers }: { sheet: LookedSheet; answers: SheetAnswers }) {
  const ordered = useMemo(() => {
    const rank = ({ problems, questions }: RugRow) =>
      problems.length > 0 ? 0 : questions.length > 0 ? 1 : 2;
    return sheet.rows.toSorted((one, other) => rank(one) - rank(other));
  }, [sheet]);
  const [drawn, setDrawn] = useState(portion);
  const end = useRef<HTMLLIElement>(null);
  useEffect(() => setDrawn(portion), [sheet]);
  useEffect(() => {
    const last = end.current;
    if (!last) return;
    const watch = new IntersectionObserver(
      ([seen]) => {
        if (seen?.isIntersecting) setDrawn((count) => count + portion);
      },
      { rootMargin: '600px' },
    );
    watch.observe(last);
    return () => watch.disconnect();
  }, [drawn, ordered]);
  return (
    <ul className={styles.rows} data-testid="rug-rows">
      {ordered.slice(0, drawn).map((row) => (
        <OneRow key={row.number} row={row} titles={sheet.titles} answers={answers} />
      ))}
      {drawn < ordered.length && <li ref={end} aria-hidden="true" />}
    </ul>
  );
}

function OneRow({ row, titles, answers }: { row: RugRow; titles: string[]; answers: SheetAnswers }) {
  const { t, number } = useWords();
  const isWrong = row.problems.length > 0;
  const isOpen = row.questions.some(({ rule }) => !answers.of(row.number, rule).trim());
  const state = isWrong ? 'wrong' : isOpen ? 'asked' : row.questions.length > 0 ? 'answered' : 'fits';
  const name = row.rug?.design ?? row.cells.find((cell) => cell.trim() !== '');
  return (
    <li data-wrong={isWrong} data-testid={`row-${row.number}`}>
      <div className={styles.row}>
        <small>{t('batchSheet.row', { number: number(row.number) })}</small>
        <bdi>{name ?? t('batchSheet.noDesign')}</bdi>
        <Measures row={row} />
        <State tone={tones[state]}>{t(`batchSheet.state.${state}`)}</State>
      </div>
      {isWrong && (
        <ul className={styles.problems}>
          {row.problems.map((problem, i) => (
            <li key={i}>
              {titles[problem.at] && <b>{t('batchSheet.column', { title: titles[problem.at] })} </b>}
              {problem.message} {problem.nextStep}
            </li>
          ))}
        </ul>
      )}
      {row.questions.map(({ rule, odd, may }) => (
        <QuestionCard
          key={rule}
          rule={rule}
          odd={odd}
          may={may}
          answer={answers.of(row.number, rule)}
          onAnswer={(answer) => answers.answer(row.number, rule, answer)}
          onDone={toNextQuestion}
        />
      ))}
    </li>
  );
}

/** What was understood of a row: a misread unit or date is seen here. */
function Measures({ row: { rug } }: { row: RugRow }) {
  const words = useWords();
  const { t, number, weight, date } = words;
  if (!rug) return <span />;
  const says = [
    sizeOf(words, { ...rug, sizeName: null }),
    weight(rug.weightG),
    ...(rug.makers > 0 ? [t('batchSheet.weavers', { count: rug.makers, number: number(rug.makers) })] : []),
    ...(rug.loomOnDate && rug.cutOffDate ? [`${date(rug.loomOnDate)} – ${date(rug.cutOffDate)}`] : []),
  ];
  return <small className={styles.measures}>{says.join(' · ')}</small>;
}
