import { useWords } from '../language/useWords';
import styles from './pieces.module.css';

/** How much of a piece is woven, as a bar and in words. */
export function Woven({ percent }: { percent: number }) {
  const { t, number } = useWords();
  const said = t('pieces.percent', { percent: number(percent) });
  return (
    <div className={styles.small}>
      <div
        className={styles.bar}
        role="progressbar"
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-label={said}
      >
        <i style={{ inlineSize: `${percent}%` }} />
      </div>
      <small>{said}</small>
    </div>
  );
}
