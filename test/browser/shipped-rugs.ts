import { ANSWERED } from '../fixtures/answered.js';
import type { ConsoleZone } from './console-zone.js';
import { ALL_RIGHT } from '../fixtures/checks.js';

interface KnownRug {
  readonly id: string;
  readonly code: string;
}

/** Rugs that went the whole way to Astrakhan in the spring of 1404, with their papers asked for. */
export interface ShippedRugs {
  readonly rugs: readonly KnownRug[];
  readonly shipment: KnownRug;
}

const DESIGNS = [
  {
    ...{ design: 'لچک و ترنج', lengthMm: 3050, widthMm: 2010, weightG: 22_400 },
    ...{ loomOnDate: '2024-04-01', cutOffDate: '2024-09-20' },
  },
  {
    ...{ design: 'ماهی درهم', lengthMm: 2240, widthMm: 1370, weightG: 11_300 },
    ...{ loomOnDate: '2024-09-25', cutOffDate: '2024-12-20' },
  },
  {
    ...{ design: 'افشان', lengthMm: 1560, widthMm: 1040, weightG: 5_800 },
    ...{ loomOnDate: '2024-12-25', cutOffDate: '2025-03-10' },
  },
] as const;

/** Registers rugs of one batch as the clerk would, at most three; without a moment they are registered now. */
export async function registerRugs(
  zone: ConsoleZone,
  count: number,
  occurredAt?: string,
): Promise<KnownRug[]> {
  const { batch } = await zone.command<{ batch: { rugs: { nodes: KnownRug[] } } }>(
    'clerk',
    'registerBatch',
    '... on RegisterBatchPayload { batch { rugs(first: 10) { nodes { id code } } } }',
    {
      cooperativeId: zone.ids.cooperative,
      occurredAt,
      rugs: DESIGNS.slice(0, count).map((size) => ({
        ...size,
        construction: 'KNOTTED',
        raj: { count: 40, basisMm: 70 },
        knotType: 'ASYMMETRIC',
        pile: 'WOOL',
        warp: 'COTTON',
        weft: 'COTTON',
        // Those of now are registered once a language; one loom has no room for all of them.
        loomId: occurredAt === undefined ? null : zone.ids.loom,
        makerIds: zone.weavers,
        villageId: zone.ids.village,
        answers: ANSWERED,
      })),
    },
  );
  return batch.rugs.nodes;
}

/** Leads three rugs from the batch to the receiver's confirmation, each step on its day. */
export async function shipRugs(zone: ConsoleZone): Promise<ShippedRugs> {
  const { command } = zone;
  const rugs = await registerRugs(zone, 3, '2025-03-15T07:10:00Z');
  const rugIds = rugs.map(({ id }) => id);
  await command('official', 'inspectRugs', '... on InspectRugsPayload { rugs { id } }', {
    results: rugIds.map((rugId) => ({
      rugId,
      passed: true,
      grade: 'FIRST',
      colourFastness: 4,
      edgeEvenness: 5,
      checks: ALL_RIGHT,
    })),
    occurredAt: '2025-03-20T08:00:00Z',
  });
  const SHIPMENT = '... on ShipmentPayload { shipment { id code } }';
  const { shipment } = await command<{ shipment: KnownRug }>('exporter', 'bookShipment', SHIPMENT, {
    consigneeId: zone.ids.consignee,
    destination: 'RU',
    incoterm: 'CPT',
    namedPlace: 'Astrakhan',
    mode: 'SEA',
    portOfLoading: 'IRBAZ',
    portOfDischarge: 'RUASF',
    contractNumber: 'AK-1404-07',
    contractDate: '2025-04-01',
    currency: 'USD',
    freightMinor: 42_000,
    items: rugIds.map((rugId) => ({ rugId, pricePerM2Minor: 21_000 })),
    occurredAt: '2025-04-05T09:30:00Z',
  });
  const { bale } = await command<{ bale: { id: string } }>(
    'exporter',
    'packBale',
    '... on PackBalePayload { bale { id } }',
    {
      rugIds,
      grossG: 41_200,
      occurredAt: '2025-04-06T06:20:00Z',
    },
  );
  const step = (
    name: string,
    occurredAt: string,
    more: object = {},
    as: 'exporter' | 'consignee' = 'exporter',
  ) => command(as, name, SHIPMENT, { shipmentId: shipment.id, occurredAt, ...more });
  await step('loadBales', '2025-04-12T10:00:00Z', { baleIds: [bale.id] });
  await step('departShipment', '2025-04-14T05:00:00Z', { conveyance: 'MV Gilan Star' });
  await step('arriveShipment', '2025-04-17T11:00:00Z');
  await step('deliverShipment', '2025-04-21T08:00:00Z');
  await step('confirmReceipt', '2025-04-23T07:00:00Z', { receivedBales: 1 }, 'consignee');
  await command('exporter', 'requestDocuments', '... on RequestDocumentsPayload { documents { id } }', {
    shipmentId: shipment.id,
    kinds: ['COMMERCIAL_INVOICE', 'RUG_PASSPORT'],
    languages: ['fa', 'en', 'ru'],
  });
  return { rugs, shipment };
}
