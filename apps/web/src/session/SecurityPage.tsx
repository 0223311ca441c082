import { PageHead } from '../frame/PageHead';
import { useWords } from '../language/useWords';
import { ChangePassword } from './ChangePassword';
import { OwnFactor } from './OwnFactor';
import { OwnSessions } from './OwnSessions';
import styles from './Security.module.css';

/** What keeps one's own account one's own. */
export function SecurityPage() {
  const { t } = useWords();
  return (
    <>
      <PageHead title={t('security.title')} says={t('security.says')} />
      <div className={styles.page}>
        <OwnFactor />
        <ChangePassword />
        <OwnSessions />
      </div>
    </>
  );
}
