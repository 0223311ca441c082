import { useWords } from '../language/useWords';
import { HandOver } from '../shares/HandOver';
import styles from './KeysPage.module.css';

/** A call that a program can begin with; the key comes from its surroundings, so that it stands in no history. */
const example = (): string =>
  [
    `curl ${location.origin}/graphql \\`,
    `  -H 'content-type: application/json' \\`,
    `  -H "authorization: Bearer $GEREH_KEY" \\`,
    `  -d '{"query":"{ rugs(first: 5) { nodes { code status } } }"}'`,
  ].join('\n');

/** The new key, this once, and how a program uses it. */
export function KeyMade({ secret, onDone }: { secret: string; onDone: () => void }) {
  const { t } = useWords();
  return (
    <HandOver
      title={t('keys.madeTitle')}
      says={t('keys.madeSays')}
      secret={secret}
      label={t('keys.secret')}
      onDone={onDone}
    >
      <div className={styles.example}>
        <p>{t('keys.example')}</p>
        <pre dir="ltr" tabIndex={0}>
          {example()}
        </pre>
      </div>
    </HandOver>
  );
}
