import type { ReactNode } from 'react';
import { LanguageSwitch } from '../language/LanguageSwitch';
import { LineStrip } from '../line/LineStrip';
import { BorderBand } from '../look/BorderBand';
import { Mark } from '../look/Mark';
import styles from './SignInPage.module.css';

interface DoorstepProps {
  /** Title of the browser's tab. */
  title: string;
  heading: string;
  says: string;
  children: ReactNode;
}

/** The page before somebody is signed in: the mark, a welcome, and a choice of language. */
export function Doorstep({ title, heading, says, children }: DoorstepProps) {
  return (
    <div className={styles.page}>
      <title>{title}</title>
      <LineStrip />
      <header className={styles.head}>
        <LanguageSwitch />
      </header>
      <main className={styles.main}>
        <div className={styles.name}>
          <Mark size={64} />
          <div>
            <h1>{heading}</h1>
            <p>{says}</p>
          </div>
        </div>
        <BorderBand />
        {children}
      </main>
    </div>
  );
}
