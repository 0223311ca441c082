import { foldText } from '#libs/platform';
import type { LedgerEvent, SubjectKind } from '#libs/ledger';
import { printLettered } from '../lettered-code.js';
import type { RugFact, RugInspected, RugMadeFrom, RugRegistered } from './rug.events.js';

/** How far a rug has come. */
export const RUG_STATUSES = [
  'REGISTERED',
  'IN_STOCK',
  'REJECTED',
  'RESERVED',
  'SHIPPED',
  'DELIVERED',
] as const;
export type RugStatus = (typeof RUG_STATUSES)[number];

/** The last inspection of a rug; earlier ones stand in its story. */
export interface RugInspection extends RugInspected {
  /** ISO 8601 UTC. */
  readonly inspectedAt: string;
  /** The account that inspected. */
  readonly inspector: string;
  /** The organisation it acted for. */
  readonly inspectorOrganisation?: string;
}

/** What is true of a rug. Its id is its code. */
export interface RugState extends RugRegistered {
  readonly status: RugStatus;
  /** ISO 8601 UTC. */
  readonly registeredAt: string;
  /** The words of its design, folded, for searching. */
  readonly designWords: readonly string[];
  readonly inspection?: RugInspection;
  /** How often it was inspected. */
  readonly inspections: number;
  /** What it is made from, when that was recorded. */
  readonly madeFrom?: RugMadeFrom;
  readonly baleId?: string;
  readonly shipmentId?: string;
  readonly exporterId?: string;
  readonly consigneeId?: string;
  /** What was disputed about who made it; absent where nothing ever was. */
  readonly attribution?: RugAttribution;
}

/** Disputes about who made a rug. */
export interface RugAttribution {
  /** The dispute that is open. */
  readonly disputeId?: string;
  /** The claims that were heard, which are not raised again. */
  readonly heard: readonly string[];
}

/** The order of lists of rugs: the newest first. */
export const RUG_ORDER = { field: 'registeredAt', direction: -1 } as const;

/** The order of the rugs of one batch: as they were listed. */
export const BATCH_LINE_ORDER = { field: 'batchLine', direction: 1 } as const;

/** Rugs as subjects of the ledger. */
export const rugKind: SubjectKind<RugState> = {
  name: 'rug',
  collection: 'rugs',
  indexes: [
    { fields: { registeredAt: -1, _id: -1 } },
    { fields: { status: 1, registeredAt: -1, _id: -1 } },
    { fields: { cooperativeId: 1, registeredAt: -1, _id: -1 } },
    { fields: { villageId: 1, registeredAt: -1, _id: -1 } },
    { fields: { batchId: 1, batchLine: 1, _id: 1 } },
    { fields: { makerIds: 1, registeredAt: -1, _id: -1 } },
    { fields: { exporterId: 1, registeredAt: -1, _id: -1 } },
    { fields: { consigneeId: 1, registeredAt: -1, _id: -1 } },
    { fields: { shipmentId: 1, registeredAt: -1, _id: -1 } },
    { fields: { baleId: 1, registeredAt: -1, _id: -1 } },
    { fields: { designWords: 1 } },
    { fields: { loomId: 1, cutOffDate: -1 } },
    { fields: { cooperativeId: 1, design: 1 } },
  ],
  tell,
  evolve(state, event, { occurredAt, actor }) {
    const { type, data } = event as unknown as RugFact;
    if (type === 'RugRegistered') return registered(data, occurredAt);
    const rug = state!;
    switch (type) {
      case 'RugInspected': {
        const by = { inspector: actor.account, inspectorOrganisation: actor.organisation };
        const inspection: RugInspection = withoutUndefined({ ...data, ...by, inspectedAt: occurredAt });
        const status = data.passed ? 'IN_STOCK' : 'REJECTED';
        return { ...rug, status, inspection, inspections: rug.inspections + 1 };
      }
      case 'RugMadeFrom':
        return { ...rug, madeFrom: data };
      case 'RugMaterialsUndone':
        return without(rug, 'madeFrom');
      case 'RugPacked':
        return { ...rug, baleId: data.baleId };
      case 'RugUnpacked':
        return without(rug, 'baleId');
      case 'RugBooked': {
        const { shipmentId, exporterId, consigneeId } = data;
        return { ...rug, status: 'RESERVED', shipmentId, exporterId, consigneeId };
      }
      case 'RugReleased':
        return { ...without(rug, 'shipmentId', 'exporterId', 'consigneeId'), status: 'IN_STOCK' };
      case 'RugShipped':
        return { ...rug, status: 'SHIPPED' };
      case 'RugDelivered':
        return { ...rug, status: 'DELIVERED' };
      case 'RugAttributionDisputed': {
        const heard = rug.attribution?.heard ?? [];
        return { ...rug, attribution: { disputeId: data.disputeId, heard } };
      }
      case 'RugAttributionSettled': {
        const heard = [...(rug.attribution?.heard ?? []), ...(data.heard ? [data.heard] : [])];
        return { ...rug, attribution: { heard }, ...(data.makerIds ? { makerIds: data.makerIds } : {}) };
      }
    }
  },
};

const registered = (data: RugRegistered, occurredAt: string): RugState => ({
  ...data,
  status: 'REGISTERED',
  inspections: 0,
  registeredAt: occurredAt,
  designWords: [...new Set(foldText(data.design).split(' '))],
});

function without(rug: RugState, ...keys: readonly (keyof RugState)[]): RugState {
  const rest: Partial<Record<keyof RugState, unknown>> = { ...rug };
  for (const key of keys) delete rest[key];
  return rest as RugState;
}

const withoutUndefined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;

/** What a rug's story shows of a fact. */
function tell(event: LedgerEvent): Record<string, string | number> {
  const { type, data } = event as unknown as RugFact;
  switch (type) {
    case 'RugRegistered': {
      const { batchId, lengthMm, widthMm, weightG } = data;
      return { batch: printLettered('B', batchId), lengthMm, widthMm, weightG };
    }
    case 'RugInspected': {
      const { passed, grade, defects } = data;
      const flaws: Record<string, string> = defects.length > 0 ? { defects: defects.join(' ') } : {};
      return { result: passed ? 'PASSED' : 'REJECTED', ...(grade ? { grade } : {}), ...flaws };
    }
    case 'RugMadeFrom':
      return { lots: new Set(data.parts.map(({ lotId }) => lotId)).size };
    case 'RugPacked':
      return { bale: data.baleId };
    case 'RugBooked':
    case 'RugShipped':
    case 'RugDelivered':
      return { shipment: printLettered('S', data.shipmentId) };
    case 'RugReleased':
      return { reason: data.reason };
    case 'RugMaterialsUndone':
    case 'RugUnpacked':
    case 'RugAttributionDisputed':
      return {};
    case 'RugAttributionSettled':
      return { makersChanged: data.makerIds ? 'YES' : 'NO' };
  }
}
