import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { useQuery } from 'urql';
import { LinkButton } from '../frame/LinkButton';
import { PageHead } from '../frame/PageHead';
import { Waiting } from '../frame/Waiting';
import { When } from '../language/Code';
import { useWords } from '../language/useWords';
import { Fault } from '../line/Fault';
import { EmptyState } from '../look/EmptyState';
import { State } from '../look/State';
import { may, weaves } from '../session/account';
import { useAccount } from '../session/session';
import { ShareThing } from '../shares/ShareThing';
import sheets from '../trace/TracePage.module.css';
import { OrganisationActions } from './OrganisationActions';
import { OrganisationContacts, OrganisationFacts } from './OrganisationFacts';
import { EmblemField } from './EmblemField';
import { Members } from './Members';
import { OrganisationHistory } from './OrganisationHistory';
import { OrganisationPageText, standingTones } from './organisation';
import styles from './organisation.module.css';

/** To whom the papers and reasons of all organisations are told. */
const staff = ['OFFICIAL', 'PROGRAMME_OFFICER', 'ADMINISTRATOR'];

const route = getRouteApi('/organisations/$id');

/** One organisation: what is said of it, how it stands, how it is reached, what happened to it. */
export function OrganisationPage() {
  const { t, name } = useWords();
  const { id } = route.useParams();
  const account = useAccount();
  const [done, setDone] = useState('');
  const [{ data, error, fetching, stale }, again] = useQuery({
    query: OrganisationPageText,
    variables: { id },
  });
  const refresh = useCallback(() => again({ requestPolicy: 'network-only' }), [again]);
  if (error && !data) return <Fault error={error} again={refresh} />;
  if (!data || (!data.organisation && (fetching || stale))) return <Waiting />;
  const one = data.organisation;
  if (!one) {
    return (
      <EmptyState
        picture="border"
        title={t('org.unknown')}
        says={t('org.unknownNext')}
        action={<LinkButton to="/organisations">{t('organisations.title')}</LinkButton>}
      />
    );
  }
  const isOwn = account.organisation?.id === one.id;
  const seesBehind = isOwn || staff.includes(account.role);
  return (
    <>
      <PageHead
        kind={t(`organisationKind.${one.kind}`)}
        title={name(one.name)}
        says={
          <>
            <State tone={standingTones[one.standing]}>{t(`organisationStanding.${one.standing}`)}</State>{' '}
            <small>
              {t('org.since')} <When iso={one.standingSince} />
            </small>
          </>
        }
      />
      {one.suspension && (
        <div className={styles.stopped} role="note" data-testid="suspension">
          <b>{t('org.suspendedNow')}</b>
          {one.suspension.reason && <p>{one.suspension.reason}</p>}
          <p>{isOwn ? t('org.suspendedOwn') : t('org.suspendedOther')}</p>
        </div>
      )}
      {done && (
        <p role="status" className={styles.done} data-testid="done">
          {done}
        </p>
      )}
      <OrganisationActions
        organisation={one}
        onDone={(said) => {
          setDone(said);
          refresh();
        }}
      />
      {may(account, 'share') && seesBehind && (
        <div className={styles.acts}>
          <ShareThing kind="ORGANISATION" id={one.id} />
        </div>
      )}
      <div className={sheets.story}>
        <div className={sheets.pair}>
          <section className={sheets.sheet} aria-labelledby="facts">
            <h2 id="facts">{t('trace.facts')}</h2>
            <EmblemField organisation={one} onDone={refresh} />
            <OrganisationFacts organisation={one} parts={data.organisations.nodes} villages={data.villages} />
          </section>
          <section className={sheets.sheet} aria-labelledby="contacts">
            <h2 id="contacts">{t('org.contacts')}</h2>
            <OrganisationContacts organisation={one} />
            {weaves(one.kind) && may(account, 'readPeople') && <Members id={one.id} />}
          </section>
        </div>
        {seesBehind && (
          <section className={sheets.sheet} aria-labelledby="history">
            <h2 id="history">{t('org.history')}</h2>
            <OrganisationHistory id={one.id} />
          </section>
        )}
      </div>
    </>
  );
}
