import { useWords } from '../language/useWords';
import { useLine } from './line';
import styles from './LineStrip.module.css';

/** Says when the line is slow or down, and that nothing typed is lost. */
export function LineStrip() {
  const words = useWords();
  const line = useLine();
  return (
    <div role="status" aria-live="polite">
      {line !== 'good' && (
        <p className={styles.strip} data-line={line} data-testid="line">
          {line === 'down' ? words.t('line.down') : words.t('line.slow')}
        </p>
      )}
    </div>
  );
}
