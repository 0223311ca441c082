import { Button } from '@mantine/core';
import { LinkButton } from '../frame/LinkButton';
import { useWords } from '../language/useWords';
import { Icon, type IconName } from '../look/Icon';
import { may, type Account, type Duty } from '../session/account';
import styles from './DeskPage.module.css';

interface Work {
  name: 'batch' | 'inspect' | 'progress' | 'waiting';
  icon: IconName;
  to: '/batches/new' | '/inspect' | '/pieces' | '/waiting';
  duty: Duty;
}

/** What is kept on the device for work without a line; see outbox/provision.ts. */
const works: Work[] = [
  { name: 'batch', icon: 'add', to: '/batches/new', duty: 'registerBatch' },
  { name: 'inspect', icon: 'inspect', to: '/inspect', duty: 'inspect' },
  { name: 'progress', icon: 'loom', to: '/pieces', duty: 'recordPieces' },
  { name: 'waiting', icon: 'clock', to: '/waiting', duty: 'registerBatch' },
];

/** The desk when the server is not reached: what can be done all the same. */
export function WithoutLine({ account, again }: { account: Account; again: () => void }) {
  const { t } = useWords();
  return (
    <section data-testid="without-line" aria-labelledby="without-line">
      <h2 id="without-line">{t('desk.offline.title')}</h2>
      <p>{t('desk.offline.says')}</p>
      <ul className={styles.cards}>
        {works
          .filter(({ duty }) => may(account, duty))
          .map(({ name, icon, to }) => (
            <li key={name} className={styles.card} data-testid={`offline-${name}`}>
              <Icon name={icon} size={28} />
              <h3>{t(`desk.offline.${name}`)}</h3>
              <LinkButton to={to} variant="default">
                {t('draft.goOn')}
              </LinkButton>
            </li>
          ))}
      </ul>
      <p className={styles.calm}>{t('desk.offline.later')}</p>
      <Button mt="sm" variant="default" onClick={again}>
        {t('act.tryAgain')}
      </Button>
    </section>
  );
}
