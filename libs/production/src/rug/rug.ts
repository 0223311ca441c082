import { dayInIran, foldText } from '#libs/platform';
import type { SubjectKind } from '#libs/ledger';
import type {
  RugFact,
  RugFinished,
  RugInspected,
  RugLost,
  RugMadeFrom,
  RugPhotographed,
  RugRegistered,
  RugSold,
  RugValued,
  RugWithdrawn,
} from './rug.events.js';
import { tellOfRug } from './rug-story.js';

/**
 * How far a rug has come. `REGISTERED` is cut off the loom; a rug that passed its inspection is graded and in stock at
 * once; that it is packed is told by its bale, for it may be packed before it is booked or after.
 */
export const RUG_STATUSES = [
  'REGISTERED',
  'FINISHING',
  'IN_STOCK',
  'REJECTED',
  'RESERVED',
  'SHIPPED',
  'DELIVERED',
  'SOLD',
  'RETURNED',
  'LOST',
  'WITHDRAWN',
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

/** A photograph that is shown. */
export interface RugPhoto extends RugPhotographed {
  /** ISO 8601 UTC. */
  readonly takenAt: string;
}

/** What is true of a rug. Its id is its code. */
export interface RugState extends RugRegistered {
  readonly status: RugStatus;
  /** ISO 8601 UTC. */
  readonly registeredAt: string;
  /** The words of its design, folded, for searching. */
  readonly designWords: readonly string[];
  /** The last inspection, which counts. */
  readonly inspection?: RugInspection;
  /** Those before it, oldest first. */
  readonly pastInspections?: readonly RugInspection[];
  /** Since when the last inspection does not count, for she who made it stands as a maker now; ISO 8601 UTC. */
  readonly regradeSince?: string;
  /** How often it was inspected. */
  readonly inspections: number;
  /** What it is made from, when that was recorded. */
  readonly madeFrom?: RugMadeFrom;
  /** What was done to it since it was cut off, as it was recorded. */
  readonly finishing?: readonly RugFinished[];
  /** Photographs that are shown, oldest first. */
  readonly photos?: readonly RugPhoto[];
  /** How many photographs were ever taken in. */
  readonly photosTaken?: number;
  /** The last appraisal. */
  readonly valuation?: RugValued;
  readonly valuations?: number;
  /** Its last sale at home. Once it was sold there it is never exported, even if it came back. */
  readonly sale?: RugSold;
  /** While it is lost: how, and where it stood before. */
  readonly lost?: RugLost & { readonly before: RugStatus };
  readonly withdrawal?: RugWithdrawn;
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

/** What is disputed of a rug and what it is worth is not for everybody. */
const UNNAMED: ReadonlySet<string> = new Set<RugFact['type']>([
  'RugAttributionDisputed',
  'RugAttributionSettled',
  'RugSold',
  'RugValued',
]);

/** Rugs as subjects of the ledger. */
export const rugKind: SubjectKind<RugState> = {
  name: 'rug',
  collection: 'rugs',
  isNamed: (type) => !UNNAMED.has(type),
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
    { fields: { makerIds: 1, cutOffDate: -1 } },
    { fields: { loomId: 1, cutOffDate: -1 } },
    { fields: { cooperativeId: 1, design: 1 } },
  ],
  tell: tellOfRug,
  evolve(state, event, { occurredAt, actor }) {
    const { type, data } = event as unknown as RugFact;
    if (type === 'RugRegistered') return registered(data, occurredAt);
    const rug = state!;
    switch (type) {
      case 'RugInspected': {
        const by = { inspector: actor.account, inspectorOrganisation: actor.organisation };
        const inspection: RugInspection = withoutUndefined({ ...data, ...by, inspectedAt: occurredAt });
        const pastInspections = [...(rug.pastInspections ?? []), ...(rug.inspection ? [rug.inspection] : [])];
        const history = pastInspections.length > 0 ? { pastInspections } : {};
        return {
          ...{ ...without(rug, 'regradeSince'), ...history, inspection, inspections: rug.inspections + 1 },
          status: statusInspected(rug, data.passed),
        };
      }
      case 'RugMadeFrom':
        return { ...rug, madeFrom: data };
      case 'RugMaterialsUndone':
        return without(rug, 'madeFrom');
      case 'RugFinished': {
        const finishing = [...(rug.finishing ?? []), data];
        return { ...rug, finishing, status: statusFinished(rug, data) };
      }
      case 'RugPhotographed': {
        const photos = [...(rug.photos ?? []), { ...data, takenAt: occurredAt }];
        return { ...rug, photos, photosTaken: (rug.photosTaken ?? 0) + 1 };
      }
      case 'RugPhotoRemoved':
        return { ...rug, photos: (rug.photos ?? []).filter(({ sha256 }) => sha256 !== data.sha256) };
      case 'RugValued':
        return { ...rug, valuation: data, valuations: (rug.valuations ?? 0) + 1 };
      case 'RugSold':
        return { ...rug, status: 'SOLD', sale: data };
      case 'RugReturned':
        return {
          ...without(rug, 'baleId', 'shipmentId', 'exporterId', 'consigneeId'),
          status: statusGraded(rug, 'RETURNED'),
        };
      case 'RugLost':
        return { ...rug, status: 'LOST', lost: { ...data, before: rug.status } };
      case 'RugFound':
        return { ...without(rug, 'lost'), status: statusGraded(rug, rug.lost?.before ?? rug.status) };
      case 'RugWithdrawn':
        return { ...without(rug, 'lost'), status: 'WITHDRAWN', withdrawal: data };
      case 'RugPacked':
        return {
          ...rug,
          baleId: data.baleId,
          ...(data.answered ? { answered: [...(rug.answered ?? []), ...data.answered] } : {}),
        };
      case 'RugUnpacked':
        return without(rug, 'baleId');
      case 'RugBooked': {
        const { shipmentId, exporterId, consigneeId } = data;
        return { ...rug, status: 'RESERVED', shipmentId, exporterId, consigneeId };
      }
      case 'RugReleased':
        return {
          ...without(rug, 'shipmentId', 'exporterId', 'consigneeId'),
          status: statusGraded(rug, 'IN_STOCK'),
        };
      case 'RugShipped':
        return { ...rug, status: 'SHIPPED' };
      case 'RugDelivered':
        // What was lost on the way is not there when the rest is handed over.
        return rug.lost
          ? { ...rug, lost: { ...rug.lost, before: 'DELIVERED' } }
          : { ...rug, status: 'DELIVERED' };
      case 'RugAttributionDisputed': {
        const heard = rug.attribution?.heard ?? [];
        return { ...rug, attribution: { disputeId: data.disputeId, heard } };
      }
      case 'RugAttributionSettled': {
        const heard = [...(rug.attribution?.heard ?? []), ...(data.heard ? [data.heard] : [])];
        const settled = {
          ...rug,
          attribution: { heard },
          ...(data.makerIds ? { makerIds: data.makerIds } : {}),
        };
        if (!data.gradedByMaker) return settled;
        const marked = { ...settled, regradeSince: occurredAt };
        return { ...marked, status: statusGraded(marked, rug.status) };
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

/** A rug that was sold at home once goes back to its cooperative when it is good, and never into stock for export. */
function statusInspected(rug: RugState, passed: boolean): RugStatus {
  if (!passed) return 'REJECTED';
  return rug.sale ? 'RETURNED' : 'IN_STOCK';
}

/** What an inspection gave a rug at hand is taken back while it is to be graded anew: it waits for its inspection. */
const statusGraded = ({ regradeSince }: RugState, status: RugStatus): RugStatus =>
  regradeSince !== undefined && GRADED.has(status) ? 'REGISTERED' : status;

const GRADED: ReadonlySet<RugStatus> = new Set(['IN_STOCK', 'REJECTED', 'RETURNED']);

/** What is done to a graded rug makes its grade doubtful; a step from before the inspection is only written down late. */
function statusFinished({ status, inspection }: RugState, { on }: RugFinished): RugStatus {
  const isGraded = status === 'IN_STOCK' || status === 'RETURNED';
  return isGraded && inspection && on <= dayInIran(inspection.inspectedAt) ? status : 'FINISHING';
}

function without(rug: RugState, ...keys: readonly (keyof RugState)[]): RugState {
  const rest: Partial<Record<keyof RugState, unknown>> = { ...rug };
  for (const key of keys) delete rest[key];
  return rest as RugState;
}

const withoutUndefined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;
