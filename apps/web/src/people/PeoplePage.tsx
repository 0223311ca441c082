import { LinkButton } from '../frame/LinkButton';
import { PageHead } from '../frame/PageHead';
import type { PeopleQuery } from '../gql/graphql';
import { When } from '../language/Code';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { usePages } from '../line/usePages';
import { Listing } from '../list/Listing';
import { EmptyState } from '../look/EmptyState';
import { State } from '../look/State';
import '../rugs/rug';
import { may } from '../session/account';
import { useAccount } from '../session/session';

const People = graphql(`
  query People($cooperativeId: ID, $first: Int, $after: String) {
    people(cooperativeId: $cooperativeId, first: $first, after: $after) {
      nodes {
        id
        displayName
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

export function PeoplePage() {
  const { t, name, number } = useWords();
  const account = useAccount();
  const own = account.organisation?.kind === 'COOPERATIVE' ? account.organisation.id : undefined;
  const pages = usePages(People, { cooperativeId: own, first: 50 }, pickPeople);
  const enrol = may(account, 'enrolWeaver') && <LinkButton to="/people/new">{t('people.enrol')}</LinkButton>;
  return (
    <>
      <PageHead title={t('people.title')} says={t('people.says')} action={enrol} />
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
            cell: (person) => <bdi>{person.displayName}</bdi>,
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
          <EmptyState picture="knot" title={t('people.none')} says={t('people.noneNext')} action={enrol} />
        }
      />
    </>
  );
}
