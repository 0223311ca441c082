import { ChoiceField } from '../form/fields';
import { NameField } from '../form/NameField';
import type { PostOrganisationsQuery, OrganisationKind, PostPeopleQuery, Role } from '../gql/graphql';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { useAll } from '../line/useAll';
import '../rugs/rug';
import { roles } from './managedAccount';

const PostOrganisations = graphql(`
  query PostOrganisations($first: Int, $after: String) {
    organisations(first: $first, after: $after) {
      nodes {
        id
        kind
        name {
          ...Name
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

const PostPeople = graphql(`
  query PostPeople($first: Int, $after: String) {
    people(first: $first, after: $after) {
      nodes {
        id
        displayName
        village {
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
    }
  }
`);

const pickOrganisations = (data: PostOrganisationsQuery) => data.organisations;
const pickPeople = (data: PostPeopleQuery) => data.people;

const makers: OrganisationKind[] = ['COOPERATIVE', 'PRODUCTION_UNIT'];
const offices: OrganisationKind[] = [
  'FREE_ZONE',
  'FREE_ZONE_UNIT',
  'DIRECTORATE',
  'CUSTOMS',
  'FUND',
  'AUTHORITY',
];
const kindsOf: Partial<Record<Role, OrganisationKind[]>> = {
  CLERK: makers,
  EXPORTER: ['EXPORTER'],
  CONSIGNEE: ['CONSIGNEE'],
  OFFICIAL: offices,
  PROGRAMME_OFFICER: offices,
  ADMINISTRATOR: offices,
};
const mayDoWithout: Role[] = ['OFFICIAL', 'PROGRAMME_OFFICER', 'ADMINISTRATOR'];

export interface PostWish {
  role: Role;
  organisation: string[];
  person: string[];
}

export const firstWish: PostWish = { role: 'CLERK', organisation: [], person: [] };

/** The post's part of a command's input. */
export const postInput = ({ role, organisation, person }: PostWish) => ({
  role,
  organisationId: organisation[0] ?? null,
  personId: role === 'WEAVER' ? (person[0] ?? null) : null,
});

interface Props {
  value: PostWish;
  onChange: (value: PostWish) => void;
  offered?: Role[];
}

/** A role, and the organisation or the person that it needs. */
export function PostFields({ value, onChange, offered = roles }: Props) {
  const { t, name } = useWords();
  const kinds = kindsOf[value.role];
  const organisations = useAll(PostOrganisations, { first: 200 }, pickOrganisations);
  const people = useAll(PostPeople, { first: 200 }, pickPeople, value.role !== 'WEAVER');
  return (
    <>
      <ChoiceField
        label={t('invite.role')}
        path="role"
        value={value.role}
        onChange={(role) => onChange({ role: role as Role, organisation: [], person: [] })}
        choices={offered.map((role) => ({ value: role, label: t(`role.${role as 'CLERK'}`) }))}
        testId="post-role"
      />
      {kinds && (
        <NameField
          label={t('invite.organisation')}
          path="organisationId"
          optional={mayDoWithout.includes(value.role)}
          choices={organisations.nodes
            .filter(({ kind }) => kinds.includes(kind))
            .map(({ id, kind, name: text }) => ({
              id,
              label: name(text),
              also: [text.fa, text.en, text.ru].join(' '),
              beside: t(`organisationKind.${kind}`),
            }))}
          chosen={value.organisation}
          onChange={(organisation) => onChange({ ...value, organisation })}
          testId="post-organisation"
        />
      )}
      {value.role === 'WEAVER' && (
        <NameField
          label={t('invite.person')}
          path="personId"
          choices={people.nodes.map(({ id, displayName, village }) => ({
            id,
            label: displayName,
            beside: name(village.name),
          }))}
          chosen={value.person}
          onChange={(person) => onChange({ ...value, person })}
          testId="post-person"
        />
      )}
    </>
  );
}
