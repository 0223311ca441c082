import { Link } from '@tanstack/react-router';
import { LanguageSwitch } from '../language/LanguageSwitch';
import { useWords } from '../language/useWords';
import { Icon } from '../look/Icon';
import { useAccount } from '../session/session';
import { Who } from './Frame';
import styles from './MorePage.module.css';
import { PageHead } from './PageHead';
import { placeGroups } from './places';

/** On a phone: every place, who is signed in, the language and the way out. */
export function MorePage() {
  const { t } = useWords();
  const account = useAccount();
  return (
    <>
      <PageHead title={t('place.more')} />
      {placeGroups(account).map(({ group, places }) => (
        <section key={group}>
          <h2 className={styles.group}>{t(`placeGroup.${group}`)}</h2>
          <ul className={styles.places}>
            {places.map((place) => (
              <li key={place.name}>
                <Link to={place.to}>
                  <Icon name={place.icon} />
                  {t(`place.${place.name}`)}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <LanguageSwitch />
      <Who />
    </>
  );
}
