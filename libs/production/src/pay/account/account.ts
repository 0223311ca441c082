import { ok, recordsWithin, refuse, type Refusal, type Result, type Scope } from '#libs/platform';
import {
  fact,
  subjectRef,
  type Decision,
  type NewEvent,
  type Subject,
  type SubjectKind,
  type ViewFilter,
} from '#libs/ledger';
import { MAX_SUM_RIALS } from '../money/rials.js';
import type {
  AccountCorrected,
  EarningHeld,
  MaterialCharged,
  PayAccountFact,
  PayAccountOpened,
} from './account.events.js';
import { lineUnknown, sumTooLarge } from './account.refusals.js';
import { effectOf } from './postings.js';

/** The letter that the code of an account begins with: hesab. */
export const PAY_ACCOUNT_LETTER = 'H';

/** An issue of a lot that was charged to her, and how much of that no correction of its line gave back. */
export interface IssueCharge {
  readonly lotId: string;
  readonly issue: number;
  readonly line: number;
  readonly leftRials: number;
}

/** What is true of a woman's account with a cooperative. Rials. */
export interface PayAccountState extends PayAccountOpened {
  /** ISO 8601 UTC. */
  readonly openedAt: string;
  readonly earnedRials: number;
  readonly advancesRials: number;
  readonly chargesRials: number;
  /** More than 0 where corrections were in her favour. */
  readonly correctionsRials: number;
  /** What runs paid, without what came back. */
  readonly paidRials: number;
  /** earned + corrections − advances − charges − paid; less than 0 where advances are ahead of the work. */
  readonly owedRials: number;
  /** What she earned by rugs that others are settled to have woven: part of what she is owed, and paid by no run. */
  readonly held?: readonly EarningHeld[];
  /** The issues that were charged to her; absent where none was. */
  readonly charged?: readonly IssueCharge[];
  /** The run in which what she is owed is being paid; doubted where some of it was held after it was put there. */
  readonly run?: {
    readonly id: string;
    readonly line: number;
    readonly rials: number;
    readonly doubted?: true;
  };
}

/** Accounts as subjects of the ledger; what happened to one is its lines, numbered by version. */
export const payAccountKind: SubjectKind<PayAccountState> = {
  name: 'pay-account',
  collection: 'pay_accounts',
  indexes: [
    { fields: { cooperativeId: 1, owedRials: -1, _id: -1 } },
    { fields: { owedRials: -1, _id: -1 } },
    { fields: { personId: 1 } },
    { fields: { villageId: 1 } },
  ],
  evolve(state, event, { occurredAt, version }) {
    const known = event as unknown as PayAccountFact;
    if (known.type === 'PayAccountOpened') return { ...known.data, ...EMPTY, openedAt: occurredAt };
    return moved(state!, known, version);
  },
};

/** The line of a fact whose place in the account is not known yet: sums are all that is looked at. */
const NO_LINE_YET = 0;

const EMPTY = {
  earnedRials: 0,
  advancesRials: 0,
  chargesRials: 0,
  correctionsRials: 0,
  paidRials: 0,
  owedRials: 0,
} as const;

/** Every fact moves what she is owed by its effect, and one of the sums with it. */
function moved(state: PayAccountState, known: PayAccountFact, line: number): PayAccountState {
  const account = { ...state, owedRials: state.owedRials + effectOf(known) };
  switch (known.type) {
    case 'WorkEarned':
    case 'WorkReattributed':
      return { ...account, earnedRials: state.earnedRials + known.data.rials };
    case 'EarningHeld':
      return held(account, known.data);
    case 'EarningFreed':
      return freed(account, known.data.rugId);
    case 'AdvancePaid':
      return { ...account, advancesRials: state.advancesRials + known.data.rials };
    case 'MaterialCharged':
      return charged({ ...account, chargesRials: state.chargesRials + known.data.rials }, known.data, line);
    case 'AccountCorrected':
      return givenBack(
        { ...account, correctionsRials: state.correctionsRials + known.data.rials },
        known.data,
      );
    case 'PutIntoRun': {
      const { runId: id, line, rials } = known.data;
      return { ...account, run: { id, line, rials } };
    }
    case 'TakenOutOfRun':
      return outOfRun(account);
    case 'PaymentMade':
      return { ...outOfRun(account), paidRials: state.paidRials + known.data.rials };
    case 'PaymentReturned':
      return { ...account, paidRials: state.paidRials - known.data.rials };
    case 'PayAccountOpened':
      return account;
  }
}

function charged(
  account: PayAccountState,
  { lotId, issue, rials }: MaterialCharged,
  line: number,
): PayAccountState {
  if (lotId === undefined || issue === undefined) return account;
  const one = { lotId, issue, line, leftRials: rials };
  return { ...account, charged: [...(account.charged ?? []), one] };
}

/** A correction of the line of a charge gives back what was charged, or takes more. */
function givenBack(account: PayAccountState, { corrects, rials }: AccountCorrected): PayAccountState {
  if (!account.charged?.some(({ line }) => line === corrects)) return account;
  const after = account.charged.map((one) =>
    one.line === corrects ? { ...one, leftRials: one.leftRials - rials } : one,
  );
  return { ...account, charged: after };
}

function held(account: PayAccountState, earning: EarningHeld): PayAccountState {
  const { run } = account;
  return {
    ...account,
    held: [...(account.held ?? []), earning],
    // What was put into a run before it was held is in it with the rest.
    ...(run ? { run: { ...run, doubted: true } } : {}),
  };
}

function freed({ held: before = [], ...account }: PayAccountState, rugId: string): PayAccountState {
  const left = before.filter((one) => one.rugId !== rugId);
  return left.length > 0 ? { ...account, held: left } : account;
}

/** Whether what she earned by a rug is held. */
export const isHeldFor = ({ held: of = [] }: PayAccountState, rugId: string): boolean =>
  of.some((one) => one.rugId === rugId);

/** How much of what she is owed waits until a rug is priced again, in rials. */
export const heldRials = ({ held: of = [] }: PayAccountState): number =>
  of.reduce((sum, { rials }) => sum + rials, 0);

/** What a run may pay her: what she is owed without what is held. */
export const payableRials = (account: PayAccountState): number => account.owedRials - heldRials(account);

/** Whether some of what a run pays her was held after it was put there. */
export const isDoubtedIn = ({ run }: PayAccountState, runId: string): boolean =>
  run?.id === runId && run.doubted === true;

function outOfRun(account: PayAccountState): PayAccountState {
  const { run: _run, ...rest } = account;
  return rest;
}

/** A woman has one account with a cooperative, and its id follows from both. */
export const payAccountId = (cooperativeId: string, personId: string): string =>
  `${cooperativeId}-${personId}`;

/** The accounts that a scope reaches; permissions keep staff of offices, who read totals, from single ones. */
export function payAccountFilter(scope: Scope): ViewFilter {
  switch (scope.reach) {
    case 'zone':
      return {};
    case 'cooperative':
      return { cooperativeId: scope.organisation };
    case 'person':
      return { personId: { $in: [...recordsWithin(scope)] } };
    default:
      return { _id: '' };
  }
}

/** Whether one account lies in a scope; says the same as `payAccountFilter`. */
export function isPayAccountWithin(scope: Scope, account: PayAccountState): boolean {
  switch (scope.reach) {
    case 'zone':
      return true;
    case 'cooperative':
      return account.cooperativeId === scope.organisation;
    case 'person':
      return recordsWithin(scope).includes(account.personId);
    default:
      return false;
  }
}

/** Facts of money that stand by themselves. */
export type MoneyFact = Extract<
  PayAccountFact,
  {
    readonly type:
      | 'WorkEarned'
      | 'WorkReattributed'
      | 'EarningFreed'
      | 'AdvancePaid'
      | 'MaterialCharged'
      | 'AccountCorrected';
  }
>;

/** An account as it was read, or what it will be opened with. */
export type OpenedOrNew =
  { readonly account: Subject<PayAccountState> } | { readonly opening: PayAccountOpened };

/** The facts that move an account; one that is not there is opened first. */
export function moveAccount(of: OpenedOrNew, ...facts: readonly MoneyFact[]): Result<NewEvent[], Refusal> {
  const opened = 'account' in of;
  const { cooperativeId, personId } = opened ? of.account.state : of.opening;
  const ref = subjectRef('pay-account', payAccountId(cooperativeId, personId));
  let state: PayAccountState = opened ? of.account.state : { ...of.opening, ...EMPTY, openedAt: '' };
  for (const known of facts) {
    state = moved(state, known, NO_LINE_YET);
    if (!isWithinBounds(state)) return refuse(sumTooLarge({ limit: MAX_SUM_RIALS }));
  }
  return ok([
    ...(opened ? [] : [fact(ref, 'PayAccountOpened', of.opening)]),
    ...facts.map(({ type, data }) => fact(ref, type, data)),
  ]);
}

const isWithinBounds = ({
  earnedRials,
  advancesRials,
  chargesRials,
  correctionsRials,
  owedRials,
}: PayAccountState): boolean =>
  [earnedRials, advancesRials, chargesRials, correctionsRials, owedRials].every(
    (sum) => Math.abs(sum) <= MAX_SUM_RIALS,
  );

/** Decides one fact of money, for a command about one woman. */
export function recordMoney(of: OpenedOrNew, known: MoneyFact): Result<Decision, Refusal> {
  const corrects = known.type === 'AccountCorrected' ? known.data.corrects : undefined;
  const newest = 'account' in of ? of.account.version : 0;
  if (corrects !== undefined && corrects > newest) return refuse(lineUnknown({ line: corrects }));
  const events = moveAccount(of, known);
  if (!events.ok) return events;
  const [first, ...rest] = events.value;
  return ok({ events: [first!, ...rest] });
}
