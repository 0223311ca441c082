import type { ReactNode } from 'react';
import { useWords } from '../language/useWords';
import styles from './PageHead.module.css';

interface Props {
  title: string;
  /** One sentence under the title: the state in words, or what the page is for. */
  says?: ReactNode;
  /** The page's main action. */
  action?: ReactNode;
  /** A title that is a code stays left to right. */
  code?: boolean;
  /** What kind of thing this is, above the title. */
  kind?: string;
}

/** Every page begins the same way: what it is, its state in words, its main action. */
export function PageHead({ title, says, action, code, kind }: Props) {
  const { t } = useWords();
  return (
    <header className={styles.head}>
      <title>{t('frame.pageTitle', { page: kind ? `${kind} ${title}` : title })}</title>
      <div>
        {kind && <p className={styles.kind}>{kind}</p>}
        <h1>{code ? <bdi dir="ltr">{title}</bdi> : title}</h1>
        {says && <div className={styles.says}>{says}</div>}
      </div>
      {action && <div className={styles.action}>{action}</div>}
    </header>
  );
}
