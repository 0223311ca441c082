import { LinkButton } from '../frame/LinkButton';
import { Button } from '@mantine/core';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { ChoiceField } from '../form/fields';
import { PageHead } from '../frame/PageHead';
import type { ShipmentSearch } from '../frame/search';
import type { Country, ShipmentFilter, ShipmentsQuery, ShipmentStatus } from '../gql/graphql';
import { Code, When } from '../language/Code';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { usePages } from '../line/usePages';
import { Listing } from '../list/Listing';
import { EmptyState } from '../look/EmptyState';
import { ShipmentState } from '../look/State';
import '../rugs/rug';
import { may } from '../session/account';
import { useAccount } from '../session/session';
import { countries } from './terms';

const Shipments = graphql(`
  query Shipments($filter: ShipmentFilter, $first: Int, $after: String) {
    shipments(filter: $filter, first: $first, after: $after) {
      nodes {
        id
        code
        status
        destination
        incoterm
        namedPlace
        rugCount
        areaCm2
        bookedAt
        total {
          amountMinor
          currency
        }
        consignee {
          id
          name {
            ...Name
          }
        }
        portOfDischarge {
          locode
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

const statuses: ShipmentStatus[] = [
  'DRAFT',
  'BOOKED',
  'LOADED',
  'IN_TRANSIT',
  'ARRIVED',
  'DELIVERED',
  'CONFIRMED',
  'CANCELLED',
];
const open: ShipmentStatus[] = ['DRAFT', 'BOOKED', 'LOADED'];

function filterOf(search: ShipmentSearch): ShipmentFilter {
  const status = statuses.find((one) => one === search.status);
  const destination = countries.find((one) => one === search.destination);
  return {
    ...(search.status === 'open' ? { status: open } : status && { status: [status] }),
    ...(destination && { destination: destination as Country }),
  };
}

const route = getRouteApi('/shipments');
const pickShipments = (data: ShipmentsQuery) => data.shipments;

export function ShipmentsPage() {
  const { t, name, number, area, money } = useWords();
  const account = useAccount();
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/shipments' });
  const pages = usePages(Shipments, { filter: filterOf(search), first: 50 }, pickShipments);
  const set = (change: Partial<ShipmentSearch>) =>
    void navigate({ search: (now) => ({ ...now, ...change }), replace: true });
  const book = may(account, 'bookShipment') && (
    <LinkButton to="/shipments/new">{t('desk.bookShipment')}</LinkButton>
  );
  return (
    <>
      <PageHead title={t('shipments.title')} says={t('shipments.says')} action={book} />
      <div
        style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 10, maxWidth: 480, marginBottom: 14 }}
      >
        <ChoiceField
          label={t('shipments.status')}
          value={search.status ?? ''}
          onChange={(status) => set({ status: status || undefined })}
          blank={t('list.all')}
          choices={[
            { value: 'open', label: t('shipments.open') },
            ...statuses.map((value) => ({ value, label: t(`shipmentStatus.${value}`) })),
          ]}
        />
        <ChoiceField
          label={t('shipment.destination')}
          value={search.destination ?? ''}
          onChange={(destination) => set({ destination: destination || undefined })}
          blank={t('list.all')}
          choices={countries.map((value) => ({ value, label: t(`country.${value}`) }))}
        />
      </div>
      <Listing
        caption={t('shipments.title')}
        pages={pages}
        rowId={(shipment) => shipment.id}
        count={(total) => t('shipments.count', { count: total, number: number(total) })}
        columns={[
          {
            key: 'code',
            head: t('shipment.code'),
            phone: 'title',
            cell: (shipment) => (
              <Link to="/t/$code" params={{ code: shipment.code }}>
                <Code>{shipment.code}</Code>
              </Link>
            ),
          },
          {
            key: 'state',
            head: t('shipments.status'),
            cell: (shipment) => <ShipmentState status={shipment.status} />,
          },
          {
            key: 'to',
            head: t('shipments.to'),
            cell: (shipment) => (
              <span>
                {t(`country.${shipment.destination}`)}
                <br />
                <small>{name(shipment.portOfDischarge.name)}</small>
              </span>
            ),
          },
          {
            key: 'consignee',
            head: t('shipment.consignee'),
            cell: (shipment) => name(shipment.consignee.name),
          },
          {
            key: 'rugs',
            head: t('shipment.rugs'),
            number: true,
            cell: (shipment) => number(shipment.rugCount),
          },
          { key: 'area', head: t('rug.area'), number: true, cell: (shipment) => area(shipment.areaCm2) },
          {
            key: 'total',
            head: t('shipment.total'),
            number: true,
            cell: (shipment) =>
              shipment.total && <bdi>{money(shipment.total.amountMinor, shipment.total.currency)}</bdi>,
          },
          { key: 'when', head: t('shipment.bookedAt'), cell: (shipment) => <When iso={shipment.bookedAt} /> },
        ]}
        empty={
          <EmptyState
            picture="border"
            title={t('shipments.none')}
            says={t('shipments.noneNext')}
            action={
              Object.keys(search).length > 0 ? (
                <Button variant="default" onClick={() => void navigate({ search: {} })}>
                  {t('list.showAll')}
                </Button>
              ) : (
                book
              )
            }
          />
        }
      />
    </>
  );
}
