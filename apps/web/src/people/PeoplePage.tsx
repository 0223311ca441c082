import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { CooperativeVillages, weaversIn } from '../batches/batchQueries';
import { ChoiceField, TextField } from '../form/fields';
import { LinkButton } from '../frame/LinkButton';
import { PageHead } from '../frame/PageHead';
import type { PeopleSearch } from '../frame/search';
import type { PeopleQuery, PersonKind } from '../gql/graphql';
import { When } from '../language/Code';
import { useWords, type LocalName } from '../language/useWords';
import { graphql } from '../line/operation';
import { usePages } from '../line/usePages';
import { Listing } from '../list/Listing';
import { EmptyState } from '../look/EmptyState';
import { State } from '../look/State';
import { may, weaves } from '../session/account';
import { useAccount } from '../session/session';
import styles from './PeoplePage.module.css';
import { personKinds } from './personParts';

const People = graphql(`
  query People(
    $cooperativeId: ID
    $villageId: ID
    $kind: PersonKind
    $search: String
    $first: Int
    $after: String
  ) {
    people(
      cooperativeId: $cooperativeId
      villageId: $villageId
      kind: $kind
      search: $search
      first: $first
      after: $after
    ) {
      nodes {
        id
        displayName
        kinds
        memberSince
        consentToBeNamed
        village {
          id
          name {
            ...Name
          }
        }
        cooperative {
          id
          name {
            ...Name
          }
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount
    }
  }
`);

const pickPeople = (data: PeopleQuery) => data.people;

const route = getRouteApi('/people');
const pause = 350;

/** Everybody whom the reader may list, found by name, code or phone. */
export function PeoplePage() {
  const { t, name, number, list, compare } = useWords();
  const account = useAccount();
  const own = weaves(account.organisation?.kind) ? account.organisation?.id : undefined;
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/people' });
  // Not in the address: it is a name, a code or a phone, and addresses are kept by browsers and servers.
  const [typed, setTyped] = useState('');
  const [sought, setSought] = useState('');
  const set = (change: Partial<PeopleSearch>) =>
    void navigate({ search: (now) => ({ ...now, ...change }), replace: true });
  // A search waits for the hand to rest: each asks the vault.
  useEffect(() => {
    const timer = setTimeout(() => setSought(typed.trim()), pause);
    return () => clearTimeout(timer);
  }, [typed]);

  const [{ data }] = useQuery({ query: CooperativeVillages });
  const filtered = Boolean(sought || search.kind || search.cooperative || search.village);
  const pages = usePages(
    People,
    {
      cooperativeId: own ?? search.cooperative ?? null,
      villageId: search.village ?? null,
      kind: (search.kind ?? null) as PersonKind | null,
      search: sought || null,
      first: 50,
    },
    pickPeople,
  );
  const named = (things: { id: string; name: LocalName }[] | undefined) =>
    (things ?? [])
      .map((thing) => ({ value: thing.id, label: name(thing.name) }))
      .sort((a, b) => compare(a.label, b.label));
  const enrol = may(account, 'enrolPerson') && <LinkButton to="/people/new">{t('people.enrol')}</LinkButton>;
  const sheet = may(account, 'enrolPerson') && (
    <LinkButton to="/people/sheet" variant="default">
      {t('membersSheet.heading')}
    </LinkButton>
  );
  const lookalikes = may(account, 'mergePeople') && (
    <LinkButton to="/people/duplicates" variant="default">
      {t('person.lookalikes')}
    </LinkButton>
  );
  return (
    <>
      <PageHead
        title={t('people.title')}
        says={t('people.says')}
        action={
          (enrol || lookalikes) && (
            <div className={styles.acts}>
              {enrol}
              {sheet}
              {lookalikes}
            </div>
          )
        }
      />
      {account.role !== 'WEAVER' && (
        <div className={styles.filters} role="search">
          <TextField label={t('person.search')} value={typed} onChange={setTyped} testId="people-search" />
          <ChoiceField
            label={t('person.kindsColumn')}
            value={search.kind ?? ''}
            onChange={(kind) => set({ kind: kind || undefined })}
            blank={t('list.all')}
            choices={personKinds.map((value) => ({ value, label: t(`person.kind.${value}`) }))}
            testId="people-kind"
          />
          <ChoiceField
            label={t('rug.village')}
            value={search.village ?? ''}
            onChange={(village) => set({ village: village || undefined })}
            blank={t('list.all')}
            choices={named(data?.villages)}
          />
          {!own && (
            <ChoiceField
              label={t('rug.cooperative')}
              value={search.cooperative ?? ''}
              onChange={(cooperative) => set({ cooperative: cooperative || undefined })}
              blank={t('list.all')}
              choices={named(weaversIn(data))}
            />
          )}
        </div>
      )}
      <Listing
        caption={t('people.title')}
        pages={pages}
        rowId={(person) => person.id}
        count={(total) => t('people.count', { count: total, number: number(total) })}
        columns={[
          {
            key: 'name',
            head: t('people.name'),
            phone: 'title',
            cell: (person) => (
              <Link to="/people/$id" params={{ id: person.id }}>
                <bdi>{person.displayName}</bdi>
              </Link>
            ),
          },
          {
            key: 'kinds',
            head: t('person.kindsColumn'),
            cell: (person) => list(person.kinds.map((kind) => t(`person.kind.${kind}`))),
          },
          { key: 'village', head: t('rug.village'), cell: (person) => name(person.village.name) },
          {
            key: 'cooperative',
            head: t('rug.cooperative'),
            phone: 'bare',
            cell: (person) => name(person.cooperative?.name),
          },
          {
            key: 'since',
            head: t('people.memberSince'),
            cell: (person) => (person.memberSince ? <When iso={person.memberSince} /> : null),
          },
          {
            key: 'consent',
            head: t('people.consent'),
            cell: (person) => (
              <State tone={person.consentToBeNamed ? 'done' : 'quiet'}>
                {person.consentToBeNamed ? t('people.named') : t('people.notNamed')}
              </State>
            ),
          },
        ]}
        empty={
          filtered ? (
            <EmptyState picture="knot" title={t('person.noneFound')} says={t('person.noneFoundNext')} />
          ) : (
            <EmptyState picture="knot" title={t('people.none')} says={t('people.noneNext')} action={enrol} />
          )
        }
      />
    </>
  );
}
