import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { LinkButton } from '../frame/LinkButton';
import { PageHead } from '../frame/PageHead';
import { Waiting } from '../frame/Waiting';
import { useWords } from '../language/useWords';
import { Fault } from '../line/Fault';
import { EmptyState } from '../look/EmptyState';
import { HerMaterials } from '../materials/HerMaterials';
import { may } from '../session/account';
import { useAccount } from '../session/session';
import { Consent } from './Consent';
import { HerRugs } from './HerRugs';
import { IdentityCard } from './IdentityCard';
import { Memberships } from './Memberships';
import { MergedRecords } from './MergedRecords';
import { PersonText } from './person';
import { PersonPrivacy } from './PersonPrivacy';
import styles from './PersonPage.module.css';

const route = getRouteApi('/people/$id');

/** One person: who she is, where she belongs, what she said about her name, what she made. */
export function PersonPage() {
  const { t, name, list } = useWords();
  const account = useAccount();
  const { id } = route.useParams();
  const [{ data, error, fetching }, again] = useQuery({ query: PersonText, variables: { id } });
  const [changed, setChanged] = useState(0);
  const refresh = () => {
    setChanged((times) => times + 1);
    again({ requestPolicy: 'network-only' });
  };
  if (error && !data) return <Fault error={error} again={refresh} />;
  if (!data) return fetching ? <Waiting /> : null;
  const { person } = data;
  if (!person) {
    return (
      <EmptyState
        picture="knot"
        title={t('person.gone')}
        says={t('person.goneNext')}
        action={<LinkButton to="/people">{t('people.title')}</LinkButton>}
      />
    );
  }
  const says = [
    list(person.kinds.map((kind) => t(`person.kind.${kind}`))),
    name(person.village.name),
    person.cooperative ? name(person.cooperative.name) : t('person.noMembership'),
  ].join(' · ');
  return (
    <>
      <PageHead
        title={person.displayName}
        says={person.withdrawn ? t('person.withdrawn') : says}
        action={
          may(account, 'administerAccounts') &&
          !person.withdrawn && (
            <LinkButton to="/accounts/invite" search={{ person: person.id }} variant="default">
              {t('person.invite')}
            </LinkButton>
          )
        }
      />
      <div className={styles.page} key={`${person.id}-${changed}`}>
        {!person.withdrawn && <IdentityCard person={person} onChanged={refresh} />}
        <div className={styles.column}>
          <Memberships person={person} onChanged={refresh} />
          <Consent person={person} onChanged={refresh} />
        </div>
        <MergedRecords person={person} onChanged={refresh} />
        <HerMaterials personId={person.id} />
        <HerRugs personId={person.id} />
        <PersonPrivacy person={person} onChanged={refresh} />
      </div>
    </>
  );
}
