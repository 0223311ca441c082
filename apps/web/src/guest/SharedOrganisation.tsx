import type { SharedBatchesQuery, SharedRugsQuery, SharedShipmentsQuery } from '../gql/graphql';
import { PageHead } from '../frame/PageHead';
import { Code, When } from '../language/Code';
import { useWords } from '../language/useWords';
import { usePages } from '../line/usePages';
import { Listing } from '../list/Listing';
import { EmptyState } from '../look/EmptyState';
import { ShipmentState } from '../look/State';
import { useRugColumns } from '../rugs/rugColumns';
import { CodeLink } from './CodeLink';
import { SharedBatches, SharedRugs, SharedShipments } from './shared';
import styles from './SharedPage.module.css';

const pickRugs = (data: SharedRugsQuery) => data.rugs;
const pickShipments = (data: SharedShipmentsQuery) => data.shipments;
const pickBatches = (data: SharedBatchesQuery) => data.batches;

function ShipmentsShared() {
  const { t, number } = useWords();
  const pages = usePages(SharedShipments, { first: 20 }, pickShipments);
  return (
    <section className={styles.section}>
      <h2>{t('shipments.title')}</h2>
      <Listing
        caption={t('shipments.title')}
        pages={pages}
        rowId={(shipment) => shipment.id}
        empty={<p>{t('shared.noShipments')}</p>}
        columns={[
          {
            key: 'code',
            head: t('traceKind.SHIPMENT'),
            phone: 'title',
            cell: (shipment) => (
              <CodeLink code={shipment.code}>
                <Code>{shipment.code}</Code>
              </CodeLink>
            ),
          },
          {
            key: 'to',
            head: t('chain.country'),
            cell: (shipment) => t(`country.${shipment.destination}`),
          },
          {
            key: 'rugs',
            head: t('shipment.rugs'),
            number: true,
            cell: (shipment) => number(shipment.rugCount),
          },
          {
            key: 'state',
            head: t('rug.status'),
            cell: (shipment) => <ShipmentState status={shipment.status} />,
          },
        ]}
      />
    </section>
  );
}

function BatchesShared() {
  const { t, number } = useWords();
  const pages = usePages(SharedBatches, { first: 20 }, pickBatches);
  return (
    <section className={styles.section}>
      <h2>{t('batches.title')}</h2>
      <Listing
        caption={t('batches.title')}
        pages={pages}
        rowId={(batch) => batch.id}
        empty={<p>{t('shared.noBatches')}</p>}
        columns={[
          {
            key: 'code',
            head: t('batch.code'),
            phone: 'title',
            cell: (batch) => (
              <CodeLink code={batch.code}>
                <Code>{batch.code}</Code>
              </CodeLink>
            ),
          },
          { key: 'rugs', head: t('shipment.rugs'), number: true, cell: (batch) => number(batch.rugCount) },
          { key: 'when', head: t('batch.registeredAt'), cell: (batch) => <When iso={batch.registeredAt} /> },
        ]}
      />
    </section>
  );
}

/** Everything of one organisation, as an auditor reads it. */
export function SharedOrganisation({ title }: { title: string }) {
  const { t, number } = useWords();
  const columns = useRugColumns();
  const rugs = usePages(SharedRugs, { first: 50 }, pickRugs);
  return (
    <>
      <PageHead title={title} kind={t('shares.kind.ORGANISATION')} says={t('shared.wholeSays')} />
      <ShipmentsShared />
      <BatchesShared />
      <section className={styles.section}>
        <h2>{t('rugs.title')}</h2>
        <Listing
          caption={t('rugs.title')}
          columns={columns}
          pages={rugs}
          rowId={(rug) => rug.id}
          count={(total) => t('rugs.count', { count: total, number: number(total) })}
          empty={<EmptyState picture="knot" title={t('shared.noRugs')} says={t('shared.noRugsNext')} />}
        />
      </section>
    </>
  );
}
