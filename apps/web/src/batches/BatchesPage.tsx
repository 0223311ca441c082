import { LinkButton } from '../frame/LinkButton';
import { Link } from '@tanstack/react-router';
import { PageHead } from '../frame/PageHead';
import type { BatchesQuery } from '../gql/graphql';
import { Code, When } from '../language/Code';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { usePages } from '../line/usePages';
import { Listing } from '../list/Listing';
import { EmptyState } from '../look/EmptyState';
import '../rugs/rug';
import { may } from '../session/account';
import { useAccount } from '../session/session';

const Batches = graphql(`
  query Batches($first: Int, $after: String) {
    batches(first: $first, after: $after) {
      nodes {
        id
        code
        rugCount
        areaCm2
        weightG
        registeredAt
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

const pickBatches = (data: BatchesQuery) => data.batches;

export function BatchesPage() {
  const { t, name, number, area, weight } = useWords();
  const account = useAccount();
  const pages = usePages(Batches, { first: 50 }, pickBatches);
  const register = may(account, 'registerBatch') && (
    <>
      <LinkButton to="/batches/new">{t('desk.registerBatch')}</LinkButton>
      <LinkButton to="/batches/sheet" variant="default">
        {t('batchSheet.open')}
      </LinkButton>
    </>
  );
  return (
    <>
      <PageHead title={t('batches.title')} says={t('batches.says')} action={register} />
      <Listing
        caption={t('batches.title')}
        pages={pages}
        rowId={(batch) => batch.id}
        columns={[
          {
            key: 'code',
            head: t('batch.code'),
            phone: 'title',
            cell: (batch) => (
              <Link to="/t/$code" params={{ code: batch.code }}>
                <Code>{batch.code}</Code>
              </Link>
            ),
          },
          {
            key: 'cooperative',
            head: t('rug.cooperative'),
            phone: 'bare',
            cell: (batch) => name(batch.cooperative.name),
          },
          { key: 'rugs', head: t('shipment.rugs'), number: true, cell: (batch) => number(batch.rugCount) },
          { key: 'area', head: t('rug.area'), number: true, cell: (batch) => area(batch.areaCm2) },
          { key: 'weight', head: t('rug.weight'), number: true, cell: (batch) => weight(batch.weightG) },
          { key: 'when', head: t('batch.registeredAt'), cell: (batch) => <When iso={batch.registeredAt} /> },
        ]}
        empty={
          <EmptyState
            picture="border"
            title={t('batches.none')}
            says={t('batches.noneNext')}
            action={register}
          />
        }
      />
    </>
  );
}
