import { useState } from 'react';
import { ChoiceField } from '../form/fields';
import { PageHead } from '../frame/PageHead';
import type { OrganisationKind, OrganisationsQuery } from '../gql/graphql';
import { Code } from '../language/Code';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { usePages } from '../line/usePages';
import { Listing } from '../list/Listing';
import { EmptyState } from '../look/EmptyState';
import '../rugs/rug';

const Organisations = graphql(`
  query Organisations($kind: OrganisationKind, $first: Int, $after: String) {
    organisations(kind: $kind, first: $first, after: $after) {
      nodes {
        id
        kind
        country
        legalId
        name {
          ...Name
        }
        address {
          ...Name
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

const kinds: OrganisationKind[] = [
  'COOPERATIVE',
  'PRODUCTION_UNIT',
  'EXPORTER',
  'CONSIGNEE',
  'CARRIER',
  'FREE_ZONE',
  'FREE_ZONE_UNIT',
  'DIRECTORATE',
  'CUSTOMS',
  'FUND',
  'AUTHORITY',
];
const pickOrganisations = (data: OrganisationsQuery) => data.organisations;

export function OrganisationsPage() {
  const { t, name } = useWords();
  const [kind, setKind] = useState('');
  const pages = usePages(
    Organisations,
    { kind: (kind || null) as OrganisationKind | null, first: 50 },
    pickOrganisations,
  );
  return (
    <>
      <PageHead title={t('organisations.title')} says={t('organisations.says')} />
      <div style={{ maxWidth: 260, marginBottom: 12 }}>
        <ChoiceField
          label={t('organisations.kind')}
          value={kind}
          onChange={setKind}
          blank={t('list.all')}
          choices={kinds.map((value) => ({ value, label: t(`organisationKind.${value}`) }))}
        />
      </div>
      <Listing
        caption={t('organisations.title')}
        pages={pages}
        rowId={(organisation) => organisation.id}
        columns={[
          { key: 'name', head: t('organisations.name'), phone: 'title', cell: (one) => name(one.name) },
          { key: 'kind', head: t('organisations.kind'), cell: (one) => t(`organisationKind.${one.kind}`) },
          {
            key: 'country',
            head: t('organisations.country'),
            cell: (one) => t(`nation.${one.country as 'IR'}`, { defaultValue: one.country }),
          },
          {
            key: 'address',
            head: t('organisations.address'),
            phone: 'bare',
            cell: (one) => name(one.address),
          },
          {
            key: 'legal',
            head: t('organisations.legalId'),
            cell: (one) => one.legalId && <Code>{one.legalId}</Code>,
          },
        ]}
        empty={
          <EmptyState picture="border" title={t('organisations.none')} says={t('organisations.noneNext')} />
        }
      />
    </>
  );
}
