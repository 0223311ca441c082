import { recordsWithin, type Scope } from '#libs/platform';
import type { Actor, SubjectKind, ViewFilter } from '#libs/ledger';
import type { PayOutcome, PaymentsMarked, PayRunFact, PayRunProposed, RunItem } from './run.events.js';

/** The letter that the code of a payment run begins with: wages. */
export const PAY_RUN_LETTER = 'W';

/** The most women of one run. */
export const MAX_RUN_ITEMS = 500;

/** How far a run has come. */
export const RUN_STATUSES = ['PROPOSED', 'APPROVED', 'DONE', 'CANCELLED'] as const;
export type RunStatus = (typeof RUN_STATUSES)[number];

/** One woman in a run, and what became of her payment; WAITING until something is said. */
export interface RunItemState extends RunItem {
  readonly state: 'WAITING' | PayOutcome;
  /** The day of the last word about it, YYYY-MM-DD. */
  readonly on?: string;
  readonly reason?: string;
}

/** Who did something to a run. */
type Hand = Pick<Actor, 'account' | 'organisation'>;

/** What is true of a payment run. Its id is its code without the letter. */
export interface PayRunState extends Omit<PayRunProposed, 'items'> {
  readonly items: readonly RunItemState[];
  readonly status: RunStatus;
  /** ISO 8601 UTC, as all instants here. */
  readonly proposedAt: string;
  readonly proposedBy: Hand;
  readonly approvedAt?: string;
  readonly approvedBy?: Hand;
  readonly cancelledAt?: string;
  readonly cancelReason?: string;
}

/** Payment runs as subjects of the ledger. */
export const payRunKind: SubjectKind<PayRunState> = {
  name: 'pay-run',
  collection: 'pay_runs',
  indexes: [
    { fields: { cooperativeId: 1, proposedAt: -1, _id: -1 } },
    { fields: { proposedAt: -1, _id: -1 } },
  ],
  evolve(state, event, { occurredAt, actor }) {
    const { type, data } = event as unknown as PayRunFact;
    const { account, organisation } = actor;
    const hand: Hand = { account, ...(organisation ? { organisation } : {}) };
    switch (type) {
      case 'PayRunProposed': {
        const items = data.items.map((item): RunItemState => ({ ...item, state: 'WAITING' }));
        return { ...data, items, status: 'PROPOSED', proposedAt: occurredAt, proposedBy: hand };
      }
      case 'PayRunApproved':
        return { ...state!, status: 'APPROVED', approvedAt: occurredAt, approvedBy: hand };
      case 'PaymentsMarked':
        return marked(state!, data);
      case 'PayRunCancelled':
        return { ...state!, status: 'CANCELLED', cancelledAt: occurredAt, cancelReason: data.reason };
    }
  },
};

function marked(state: PayRunState, { on, results }: PaymentsMarked): PayRunState {
  const said = new Map(results.map((result) => [result.line, result]));
  const items = state.items.map((item): RunItemState => {
    const word = said.get(item.line);
    if (!word) return item;
    const { reason: _old, ...rest } = item;
    return { ...rest, state: word.outcome, on, ...(word.reason ? { reason: word.reason } : {}) };
  });
  const isDone = items.every((item) => item.state !== 'WAITING');
  return { ...state, items, status: isDone ? 'DONE' : 'APPROVED' };
}

/** The sums of a run, in rials: each computed here and nowhere else. */
export interface RunSums {
  readonly totalRials: number;
  /** What the bank file pays: those who wait for the bank. */
  readonly bankWaitingRials: number;
  readonly cashWaitingRials: number;
  readonly paidRials: number;
  /** Not paid, or come back. */
  readonly failedRials: number;
}

/** Adds up a run. */
export function sumsOf({ items }: Pick<PayRunState, 'items'>): RunSums {
  const sum = (which: (item: RunItemState) => boolean): number =>
    items.filter(which).reduce((all, { rials }) => all + rials, 0);
  return {
    totalRials: sum(() => true),
    bankWaitingRials: sum((item) => item.state === 'WAITING' && item.how === 'BANK'),
    cashWaitingRials: sum((item) => item.state === 'WAITING' && item.how === 'CASH'),
    paidRials: sum((item) => item.state === 'PAID'),
    failedRials: sum((item) => item.state === 'FAILED' || item.state === 'RETURNED'),
  };
}

/** The runs that a scope reaches: a cooperative's own. A woman sees her payments in her account, not the others'. */
export function payRunFilter(scope: Scope): ViewFilter {
  switch (scope.reach) {
    case 'zone':
      return {};
    case 'cooperative':
      return { cooperativeId: scope.organisation };
    default:
      return { _id: '' };
  }
}

/** Whether one run lies in a scope; says the same as `payRunFilter`. */
export const isPayRunWithin = (scope: Scope, { cooperativeId }: PayRunState): boolean =>
  scope.reach === 'zone' || (scope.reach === 'cooperative' && scope.organisation === cooperativeId);

/** Whether an item of a run is for one whom a scope reaches: her own receipt is hers. */
export const isPayItemWithin = (scope: Scope, run: PayRunState, item: RunItem): boolean =>
  scope.reach === 'person' ? recordsWithin(scope).includes(item.personId) : isPayRunWithin(scope, run);
