import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useClient } from 'urql';
import { LanguageSwitch } from '../language/LanguageSwitch';
import { useWords } from '../language/useWords';
import { LineStrip } from '../line/LineStrip';
import { Icon } from '../look/Icon';
import { Mark } from '../look/Mark';
import { useWaiting } from '../outbox/useWaiting';
import { WaitingSign } from '../outbox/WaitingSign';
import type { Account } from '../session/account';
import { leaveSession, useAccount } from '../session/session';
import { PostSwitch } from '../session/PostSwitch';
import { CodeField } from './CodeField';
import styles from './Frame.module.css';
import { placeGroups, thumbPlaces, type Place } from './places';

const provisionAfterMs = 2_000;

function PlaceLink({ place }: { place: Place }) {
  const { t } = useWords();
  return (
    <Link
      to={place.to}
      className={styles.place}
      activeOptions={{ exact: true, includeSearch: false }}
      activeProps={{ 'aria-current': 'page' }}
      data-testid={`place-${place.name}`}
    >
      <Icon name={place.icon} />
      <span>{t(`place.${place.name}`)}</span>
    </Link>
  );
}

/** Who is signed in, the language, and the way out. */
export function Who() {
  const { t, name, number } = useWords();
  const account = useAccount();
  const navigate = useNavigate();
  const unsent = (useWaiting() ?? []).filter(({ state }) => state !== 'done').length;
  // Who leaves on purpose begins at the desk next time; a session that ran out goes on where it was.
  function leave() {
    if (unsent > 0 && !confirm(t('outbox.leaveSure', { count: unsent, number: number(unsent) }))) return;
    void navigate({ to: '/' }).then(leaveSession);
  }
  return (
    <div className={styles.who}>
      <p>
        <b>
          <bdi>{account.displayName}</bdi>
        </b>
        {account.posts.length === 1 && (
          <>
            <span>{t(`role.${account.role}`)}</span>
            {account.organisation && <span>{name(account.organisation.name)}</span>}
          </>
        )}
      </p>
      {account.posts.length > 1 && <PostSwitch account={account} />}
      <button type="button" onClick={leave} data-testid="sign-out">
        <Icon name="leave" size={20} />
        {t('session.signOut')}
      </button>
    </div>
  );
}

/** After going to another page, keyboards and screen readers start at its heading. */
function useFocusOnArrival() {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const first = useRef(true);
  useEffect(() => {
    if (!path) return;
    if (first.current) {
      first.current = false;
      return;
    }
    document.getElementById('page')?.focus({ preventScroll: true });
  }, [path]);
}

/** Once the page is there, what works without a line is fetched, while the line is there. */
function useProvision(account: Account) {
  const client = useClient();
  useEffect(() => {
    const timer = setTimeout(
      () =>
        void import('../outbox/provision')
          .then(({ provision }) => provision(client, account))
          .catch(() => undefined),
      provisionAfterMs,
    );
    return () => clearTimeout(timer);
    // Deliberate: an account that was only renewed is the same
  }, [client, account.id, account.post.id]);
}

export function Frame() {
  const { t } = useWords();
  const account = useAccount();
  useFocusOnArrival();
  useProvision(account);
  return (
    <div className={styles.frame}>
      <a href="#page" className={styles.skip}>
        {t('frame.skip')}
      </a>
      <header className={styles.head}>
        <Link to="/" className={styles.name} aria-label={t('product.home')}>
          <Mark size={36} />
          <span>{t('product.name')}</span>
        </Link>
        <CodeField />
        <WaitingSign />
        <LanguageSwitch />
      </header>
      <LineStrip />
      <nav className={styles.side} aria-label={t('frame.places')}>
        {placeGroups(account).map(({ group, places }) => (
          <section key={group} aria-labelledby={`places-${group}`}>
            <h2 id={`places-${group}`} className={styles.group}>
              {t(`placeGroup.${group}`)}
            </h2>
            {places.map((place) => (
              <PlaceLink key={place.name} place={place} />
            ))}
          </section>
        ))}
        <Who />
      </nav>
      <main className={styles.page} id="page" tabIndex={-1}>
        <Outlet />
      </main>
      <nav className={styles.thumb} aria-label={t('frame.placesShort')}>
        {thumbPlaces(account).map((place) => (
          <PlaceLink key={place.name} place={place} />
        ))}
        <Link
          to="/more"
          className={styles.place}
          activeProps={{ 'aria-current': 'page' }}
          data-testid="place-more"
        >
          <Icon name="more" />
          <span>{t('place.more')}</span>
        </Link>
      </nav>
    </div>
  );
}
