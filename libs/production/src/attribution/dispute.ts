import { recordsWithin, type Scope } from '#libs/platform';
import type { LedgerEvent, SubjectKind, ViewFilter } from '#libs/ledger';
import type {
  AttributionDisputed,
  Claim,
  ClaimGround,
  DisputeAnswered,
  DisputeEnd,
  DisputeFact,
} from './dispute.events.js';

/** How a dispute stands. */
export const DISPUTE_STATUSES = ['OPEN', 'UPHELD', 'DISMISSED', 'WITHDRAWN'] as const;
export type DisputeStatus = (typeof DISPUTE_STATUSES)[number];

/** What a side said, the last word of each. */
export interface DisputeAnswer extends DisputeAnswered {
  /** ISO 8601 UTC. */
  readonly answeredAt: string;
}

/** What is true of a dispute about who made a rug. */
export interface DisputeState extends AttributionDisputed {
  readonly status: DisputeStatus;
  /** ISO 8601 UTC. */
  readonly raisedAt: string;
  readonly answers: readonly DisputeAnswer[];
  readonly end?: DisputeEnd;
  /** ISO 8601 UTC. */
  readonly settledAt?: string;
  readonly note?: string;
}

/** The order of lists of disputes: the newest first. */
export const DISPUTE_ORDER = { field: 'raisedAt', direction: -1 } as const;

/** Disputes as subjects of the ledger. */
export const disputeKind: SubjectKind<DisputeState> = {
  name: 'dispute',
  collection: 'disputes',
  indexes: [
    { fields: { raisedAt: -1, _id: -1 } },
    { fields: { status: 1, raisedAt: -1, _id: -1 } },
    { fields: { cooperativeId: 1, raisedAt: -1, _id: -1 } },
    { fields: { villageId: 1, raisedAt: -1, _id: -1 } },
    { fields: { claimantId: 1, raisedAt: -1, _id: -1 } },
    { fields: { makerIds: 1, raisedAt: -1, _id: -1 } },
    { fields: { rugId: 1, raisedAt: -1, _id: -1 } },
  ],
  tell,
  evolve(state, event, { occurredAt }) {
    const { type, data } = event as unknown as DisputeFact;
    switch (type) {
      case 'AttributionDisputed':
        return { ...data, status: 'OPEN', raisedAt: occurredAt, answers: [] };
      case 'DisputeAnswered': {
        const others = state!.answers.filter((one) => !isSameSide(one, data));
        return { ...state!, answers: [...others, { ...data, answeredAt: occurredAt }] };
      }
      case 'DisputeSettled': {
        const { end, isUpheld, note } = data;
        const status = end === 'WITHDRAWN' ? 'WITHDRAWN' : isUpheld ? 'UPHELD' : 'DISMISSED';
        return { ...state!, status, end, settledAt: occurredAt, ...(note ? { note } : {}) };
      }
    }
  },
};

const isSameSide = (one: DisputeAnswered, other: DisputeAnswered): boolean =>
  one.side === other.side && one.personId === other.personId;

/** What the story of a dispute shows of a fact: codes, and nobody's name. */
function tell(event: LedgerEvent): Record<string, string | number> {
  const { type, data } = event as unknown as DisputeFact;
  switch (type) {
    case 'AttributionDisputed':
      return { claim: data.claim, ground: data.ground };
    case 'DisputeAnswered':
      return { side: data.side, agrees: data.agrees ? 'YES' : 'NO' };
    case 'DisputeSettled':
      return { end: data.end, upheld: data.isUpheld ? 'YES' : 'NO' };
  }
}

/** The grounds that fit a claim. */
export const GROUNDS_OF: Readonly<Record<Claim, readonly ClaimGround[]>> = {
  NOT_MINE: ['ANOTHER_WOVE', 'NEVER_SAW_IT'],
  MINE: ['WOVE_ALL', 'WOVE_PART'],
};

/**
 * Who made the rug if the claim is right. Who wove it all stands alone; who wove a part stands with those who stand
 * there already; who did not weave it is taken out, under whichever of her records she stood there.
 */
export function makersIfUpheld(
  { claim, ground, claimantId }: Pick<DisputeState, 'claim' | 'ground' | 'claimantId'>,
  makerIds: readonly string[],
  records: readonly string[],
): readonly string[] {
  const others = makerIds.filter((id) => id !== claimantId && !records.includes(id));
  if (claim === 'NOT_MINE') return others;
  return ground === 'WOVE_ALL' ? [claimantId] : [...others, claimantId];
}

/** The disputes that a scope reaches: hers, and those about a rug under her name; her cooperative's; a county's. */
export function disputeFilter(scope: Scope): ViewFilter {
  switch (scope.reach) {
    case 'zone':
      return {};
    case 'cooperative':
      return { cooperativeId: scope.organisation };
    case 'person': {
      const hers = { $in: [...recordsWithin(scope)] };
      return { $or: [{ claimantId: hers }, { makerIds: hers }] };
    }
    case 'jurisdiction':
      return { villageId: { $in: [...scope.villages] } };
    default:
      return { _id: '' };
  }
}

/** Whether one dispute lies in a scope; says the same as `disputeFilter`. */
export function isDisputeWithin(scope: Scope, dispute: DisputeState): boolean {
  switch (scope.reach) {
    case 'zone':
      return true;
    case 'cooperative':
      return dispute.cooperativeId === scope.organisation;
    case 'person':
      return recordsWithin(scope).some((id) => id === dispute.claimantId || dispute.makerIds.includes(id));
    case 'jurisdiction':
      return scope.villages.includes(dispute.villageId);
    default:
      return false;
  }
}
