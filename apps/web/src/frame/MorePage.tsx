import { Link } from '@tanstack/react-router';
import { LanguageSwitch } from '../language/LanguageSwitch';
import { useWords } from '../language/useWords';
import { Icon } from '../look/Icon';
import { useAccount } from '../session/session';
import { Who } from './Frame';
import styles from './MorePage.module.css';
import { PageHead } from './PageHead';
import { placesOf } from './places';

/** On a phone: every place, who is signed in, the language and the way out. */
export function MorePage() {
  const { t } = useWords();
  const account = useAccount();
  return (
    <>
      <PageHead title={t('place.more')} />
      <ul className={styles.places}>
        {placesOf(account).map((place) => (
          <li key={place.name}>
            <Link to={place.to}>
              <Icon name={place.icon} />
              {t(`place.${place.name}`)}
            </Link>
          </li>
        ))}
      </ul>
      <LanguageSwitch />
      <Who />
    </>
  );
}
