import { Button } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../language/useWords';
import styles from './Security.module.css';

/** The recovery codes, told once: to be copied or printed before going on. */
export function RecoveryCodes({ codes, onKept }: { codes: string[]; onKept: () => void }) {
  const { t } = useWords();
  const [copied, setCopied] = useState(false);
  async function copy() {
    await navigator.clipboard?.writeText(codes.join('\n'));
    setCopied(true);
  }
  return (
    <section className={styles.codes} aria-labelledby="recovery" data-testid="recovery-codes">
      <h2 id="recovery">{t('security.recoveryTitle')}</h2>
      <p>{t('security.recoverySays')}</p>
      <ol dir="ltr">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className={styles.acts}>
        <Button variant="default" onClick={() => void copy()}>
          {t(copied ? 'security.copied' : 'security.copy')}
        </Button>
        <Button variant="default" onClick={() => globalThis.print()}>
          {t('security.print')}
        </Button>
        <Button onClick={onKept} data-testid="codes-kept">
          {t('security.kept')}
        </Button>
      </div>
    </section>
  );
}
