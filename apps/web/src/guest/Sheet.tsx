import type { ReactNode } from 'react';
import { LanguageSwitch } from '../language/LanguageSwitch';
import { useWords } from '../language/useWords';
import { LineStrip } from '../line/LineStrip';
import { Mark } from '../look/Mark';
import styles from './Sheet.module.css';

/** Around all that a guest sees: whose system this is, and a choice of language. */
export function Sheet({ children }: { children: ReactNode }) {
  const { t } = useWords();
  return (
    <div className={styles.page}>
      <LineStrip />
      <header className={styles.head}>
        <span className={styles.name}>
          <Mark size={34} />
          <b>{t('shared.product')}</b>
        </span>
        <LanguageSwitch />
      </header>
      <main className={styles.main}>{children}</main>
    </div>
  );
}
