import { Code } from '../language/Code';
import { useWords } from '../language/useWords';
import { State } from '../look/State';
import styles from './pay.module.css';
import type { PayAccountRow } from './payQueries';

/** How much of what she is owed a run is paying, and how much waits until that run is settled. */
export function InRun({ account }: { account: Pick<PayAccountRow, 'runCode' | 'inRun' | 'owed'> }) {
  const { t, number } = useWords();
  const { runCode, inRun, owed } = account;
  if (!runCode || !inRun) return null;
  const waits = owed.rials - inRun.rials;
  const sum = t('pay.sumRials', { rials: number(waits), tomans: number(waits / 10, 1) });
  return (
    <>
      <State tone="moving">
        {t('pay.inRunOf', { sum: inRun.shown })} <Code>{runCode}</Code>
      </State>
      {waits > 0 && (
        <small className={styles.soft} data-testid="waits-for-run">
          {' '}
          {t('pay.waitsForRun', { sum })}
        </small>
      )}
    </>
  );
}
