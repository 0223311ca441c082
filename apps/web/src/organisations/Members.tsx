import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import styles from './organisation.module.css';

const MembersText = graphql(`
  query OrganisationMembers($id: ID!) {
    people(cooperativeId: $id, first: 1) {
      totalCount
    }
    looms(cooperativeId: $id, first: 1) {
      totalCount
    }
  }
`);

/** How many people and looms an organisation that weaves has. */
export function Members({ id }: { id: string }) {
  const { t, number } = useWords();
  const [{ data }] = useQuery({ query: MembersText, variables: { id } });
  if (!data) return null;
  const people = data.people.totalCount ?? 0;
  const looms = data.looms.totalCount ?? 0;
  return (
    <p className={styles.soft} data-testid="members">
      <Link to="/people">{t('org.members', { count: people, number: number(people) })}</Link>
      {' · '}
      <Link to="/looms">{t('org.looms', { count: looms, number: number(looms) })}</Link>
    </p>
  );
}
