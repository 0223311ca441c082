import { Link } from '@tanstack/react-router';
import { useWords } from '../language/useWords';
import sheets from '../trace/TracePage.module.css';
import styles from './RugLife.module.css';
import type { LivedRug } from './rugLifeTexts';

/** What was odd about a rug when it was registered, with the arithmetic, and how it was answered; only insiders get any. */
export function AnsweredQuestions({ rug }: { rug: LivedRug }) {
  const { t, name, number } = useWords();
  if (rug.answered.length === 0) return null;
  return (
    <section className={sheets.sheet} aria-labelledby="answered" data-testid="answered">
      <h2 id="answered">{t('plausibility.asked')}</h2>
      <p className={styles.quiet}>{t('plausibility.askedSays')}</p>
      <ul className={styles.answered}>
        {rug.answered.map(({ rule, version, name: title, formula, odd, answer }) => (
          <li key={rule} data-testid={`answered-${rule}`}>
            <b>{name(title)}</b>{' '}
            <Link to="/rules" hash={rule}>
              {t('plausibility.byRule', { rule, version: number(version) })}
            </Link>
            {odd && <p>{name(odd)}</p>}
            <p className={styles.quiet}>{name(formula)}</p>
            <blockquote>{answer ? <bdi>{name(answer)}</bdi> : t('plausibility.unanswered')}</blockquote>
          </li>
        ))}
      </ul>
    </section>
  );
}
