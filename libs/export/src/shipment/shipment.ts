import type { Scope, ShareScope } from '#libs/platform';
import type { LedgerEvent, SubjectKind, ViewFilter } from '#libs/ledger';
import { printLettered } from '#libs/production';
import type { InvoiceNumbered, ShipmentFact, ShipmentTerms, ShipmentTotals } from './shipment.events.js';

/** The most rugs of one shipment: a truck of silk rugs and more. */
export const MAX_SHIPMENT_RUGS = 2_000;
/** The most bales of one shipment; with the most rugs they still fit into one entry. */
export const MAX_SHIPMENT_BALES = 480;

/** The letter that a shipment's code begins with. */
export const SHIPMENT_LETTER = 'S';

/** A shipment's code as people read it: `S-K7M3-9QXT`. */
export const printShipment = (id: string): string => printLettered(SHIPMENT_LETTER, id);

/** How far a shipment has come. LOADED means that every one of its rugs lies in a loaded bale. */
export const SHIPMENT_STATUSES = [
  'DRAFT',
  'BOOKED',
  'LOADED',
  'IN_TRANSIT',
  'ARRIVED',
  'DELIVERED',
  'CONFIRMED',
  'CANCELLED',
] as const;
export type ShipmentStatus = (typeof SHIPMENT_STATUSES)[number];

/** What is true of a shipment. Its id is its code without the letter; its rugs and prices stand in its cargo. */
export interface ShipmentState extends ShipmentTerms, ShipmentTotals {
  readonly status: ShipmentStatus;
  readonly baleIds: readonly string[];
  /** How many of its rugs lie in loaded bales. */
  readonly loadedRugs: number;
  /** What its loaded bales weigh. */
  readonly grossG: number;
  readonly conveyance?: string;
  /** ISO 8601 UTC, all of them. */
  readonly bookedAt: string;
  readonly departedAt?: string;
  readonly arrivedAt?: string;
  readonly deliveredAt?: string;
  readonly confirmedAt?: string;
  readonly cancelledAt?: string;
  /** When the last step happened: no later step happens before it. */
  readonly lastStepAt: string;
  readonly receivedBales?: number;
  readonly receiptNote?: string;
  readonly cancelReason?: string;
  readonly invoice?: InvoiceNumbered;
}

/** The order of lists of shipments: the newest first. */
export const SHIPMENT_ORDER = { field: 'bookedAt', direction: -1 } as const;

/** Shipments as subjects of the ledger. */
export const shipmentKind: SubjectKind<ShipmentState> = {
  name: 'shipment',
  collection: 'shipments',
  isNamed: () => true,
  indexes: [
    { fields: { bookedAt: -1, _id: -1 } },
    { fields: { exporterId: 1, bookedAt: -1, _id: -1 } },
    { fields: { consigneeId: 1, bookedAt: -1, _id: -1 } },
    { fields: { status: 1, bookedAt: -1, _id: -1 } },
    { fields: { villageIds: 1, bookedAt: -1, _id: -1 } },
  ],
  tell,
  evolve(state, event, { occurredAt }) {
    const fact = event as unknown as ShipmentFact;
    const { type } = fact;
    // A paper's number is no step of the journey: papers may be asked for at any time.
    if (type === 'InvoiceNumbered') return { ...state!, invoice: fact.data };
    return { ...afterStep(state, fact, occurredAt), lastStepAt: occurredAt };
  },
};

type Step = Exclude<ShipmentFact, { readonly type: 'InvoiceNumbered' }>;

function afterStep(state: ShipmentState | undefined, { type, data }: Step, at: string): ShipmentState {
  if (type === 'ShipmentDrafted' || type === 'ShipmentBooked') {
    const status = type === 'ShipmentDrafted' ? 'DRAFT' : 'BOOKED';
    return { ...data, status, baleIds: [], loadedRugs: 0, grossG: 0, bookedAt: at, lastStepAt: at };
  }
  const shipment = state!;
  switch (type) {
    case 'RugsAdded': {
      const { added: _added, ...totals } = data;
      return { ...shipment, ...totals, status: 'BOOKED' };
    }
    case 'BalesLoaded': {
      const loadedRugs = shipment.loadedRugs + data.rugCount;
      const baleIds = [...shipment.baleIds, ...data.baleIds];
      const status = loadedRugs === shipment.rugCount ? 'LOADED' : 'BOOKED';
      return { ...shipment, status, baleIds, loadedRugs, grossG: shipment.grossG + data.grossG };
    }
    case 'ShipmentDeparted':
      return { ...shipment, status: 'IN_TRANSIT', conveyance: data.conveyance, departedAt: at };
    case 'ShipmentArrived':
      return { ...shipment, status: 'ARRIVED', arrivedAt: at };
    case 'ShipmentDelivered':
      return { ...shipment, status: 'DELIVERED', deliveredAt: at };
    case 'ReceiptConfirmed': {
      const { receivedBales, note } = data;
      const said = { receivedBales, ...(note === undefined ? {} : { receiptNote: note }) };
      return { ...shipment, ...said, status: 'CONFIRMED', confirmedAt: at };
    }
    case 'ShipmentCancelled':
      return { ...shipment, status: 'CANCELLED', cancelReason: data.reason, cancelledAt: at };
  }
}

/** What a shipment's story shows of a fact. */
function tell(event: LedgerEvent): Record<string, string | number> {
  const { type, data } = event as unknown as ShipmentFact;
  switch (type) {
    case 'ShipmentDrafted':
    case 'ShipmentBooked': {
      const { destination, incoterm, namedPlace, mode, rugCount } = data;
      return { destination, terms: `${incoterm} ${namedPlace}`, mode, rugs: rugCount };
    }
    case 'RugsAdded':
      return { rugs: data.added };
    case 'BalesLoaded':
      return { bales: data.baleIds.length, rugs: data.rugCount, grossG: data.grossG };
    case 'ShipmentDeparted':
      return { conveyance: data.conveyance };
    case 'ReceiptConfirmed':
      return { receivedBales: data.receivedBales, expectedBales: data.expectedBales };
    case 'ShipmentCancelled':
      return { reason: data.reason };
    case 'InvoiceNumbered':
      return { number: data.number };
    case 'ShipmentArrived':
    case 'ShipmentDelivered':
      return {};
  }
}

/**
 * The shipments that a scope reaches: an exporter's own; those that come to a consignee, once they are booked; those
 * that carry a rug from an official's counties; for the customs all that are more than a plan.
 */
export function shipmentFilter(scope: Scope): ViewFilter {
  switch (scope.reach) {
    case 'zone':
      return {};
    case 'exporter':
      return { exporterId: scope.organisation };
    case 'consignee':
      return { consigneeId: scope.organisation, status: { $ne: 'DRAFT' } };
    case 'share':
      return { $and: [shared(scope), shipmentFilter(scope.by)] };
    case 'jurisdiction':
      return { villageIds: { $in: [...scope.villages] } };
    case 'customs':
      return { status: { $ne: 'DRAFT' } };
    case 'cooperative':
    case 'person':
    case 'nothing':
      return { _id: '' };
  }
}

/** A shipment with its id, as views have it. */
type KnownShipment = ShipmentState & { readonly _id: string };

/** Whether one shipment lies in a scope; says the same as `shipmentFilter`. */
export function isShipmentWithin(scope: Scope, shipment: KnownShipment): boolean {
  switch (scope.reach) {
    case 'zone':
      return true;
    case 'exporter':
      return shipment.exporterId === scope.organisation;
    case 'consignee':
      return shipment.consigneeId === scope.organisation && shipment.status !== 'DRAFT';
    case 'share':
      return isShared(scope, shipment) && isShipmentWithin(scope.by, shipment);
    case 'jurisdiction':
      return (shipment.villageIds ?? []).some((village) => scope.villages.includes(village));
    case 'customs':
      return shipment.status !== 'DRAFT';
    case 'cooperative':
    case 'person':
    case 'nothing':
      return false;
  }
}

/**
 * Whether a shipment is shown to those who see something in it: in short, as its way, to all but a guest. A guest sees
 * what was shared and what lies in it, not where it lies itself.
 */
export const isShipmentShown = (scope: Scope, shipment: KnownShipment): boolean =>
  scope.reach !== 'share' || isShipmentWithin(scope, shipment);

function shared({ kind, id }: ShareScope): ViewFilter {
  switch (kind) {
    case 'shipment':
      return { _id: id };
    case 'organisation':
      return { $or: [{ exporterId: id }, { consigneeId: id, status: { $ne: 'DRAFT' } }] };
    case 'rug':
    case 'batch':
    case 'bale':
      return { _id: '' };
  }
}

function isShared({ kind, id }: ShareScope, shipment: KnownShipment): boolean {
  switch (kind) {
    case 'shipment':
      return shipment._id === id;
    case 'organisation':
      return shipment.exporterId === id || (shipment.consigneeId === id && shipment.status !== 'DRAFT');
    case 'rug':
    case 'batch':
    case 'bale':
      return false;
  }
}
