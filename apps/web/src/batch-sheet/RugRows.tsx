import { useEffect, useMemo, useRef, useState } from 'react';
import { useWords } from '../language/useWords';
import { sizeOf } from '../rugs/rug';
import { State } from '../look/State';
import styles from './BatchSheetPage.module.css';
import type { LookedSheet, RugRow } from './sheet';

/** How many rows are drawn at first, and how many more whenever the last one comes into view. */
const portion = 60;

/** Every row of the sheet with what is wrong in it; those that need a hand come first. Only what was scrolled to is drawn. */
export function RugRows({ sheet }: { sheet: LookedSheet }) {
  const ordered = useMemo(() => {
    const isWrong = ({ problems }: RugRow) => problems.length > 0;
    return [...sheet.rows.filter(isWrong), ...sheet.rows.filter((row) => !isWrong(row))];
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
        <OneRow key={row.number} row={row} titles={sheet.titles} />
      ))}
      {drawn < ordered.length && <li ref={end} aria-hidden="true" />}
    </ul>
  );
}

function OneRow({ row, titles }: { row: RugRow; titles: string[] }) {
  const { t, number } = useWords();
  const isWrong = row.problems.length > 0;
  const name = row.rug?.design ?? row.cells.find((cell) => cell.trim() !== '');
  return (
    <li data-wrong={isWrong} data-testid={`row-${row.number}`}>
      <div className={styles.row}>
        <small>{t('batchSheet.row', { number: number(row.number) })}</small>
        <bdi>{name ?? t('batchSheet.noDesign')}</bdi>
        <Measures row={row} />
        <State tone={isWrong ? 'stopped' : 'waiting'}>
          {t(`batchSheet.state.${isWrong ? 'wrong' : 'fits'}`)}
        </State>
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
    t('batchSheet.weavers', { count: rug.makers, number: number(rug.makers) }),
    `${date(rug.loomOnDate)} – ${date(rug.cutOffDate)}`,
  ];
  return <small className={styles.measures}>{says.join(' · ')}</small>;
}
