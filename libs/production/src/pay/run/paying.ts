import { invalidInput, ok, refuse, type Problem, type Refusal, type Result } from '#libs/platform';
import { fact, subjectRef, type Decision, type NewEvent, type Subject } from '#libs/ledger';
import type { OrganisationState } from '#libs/network';
import { refusalOfMaker } from '../../cooperative/own-cooperative.js';
import { placed } from '../../faults.js';
import { printLettered } from '../../lettered-code.js';
import { payAccountUnknown } from '../account/account.refusals.js';
import { heldRials, isDoubtedIn, payableRials, type PayAccountState } from '../account/account.js';
import type { PayOutcome, RunItem } from './run.events.js';
import {
  alreadyInRun,
  itemHeld,
  itemNotPayable,
  itemNotReturnable,
  itemUnknown,
  nobodyOwed,
  nothingOwed,
  owedIsHeld,
  runHoldsDoubted,
  runNotApproved,
  runNotProposed,
  runSettledAlready,
  runTooLarge,
  runUnknown,
} from './run.refusals.js';
import { MAX_RUN_ITEMS, PAY_RUN_LETTER, type PayRunState, type RunItemState } from './run.js';

type Account = Subject<PayAccountState>;

/** What a run is proposed from. */
export interface RunGround {
  readonly cooperative: Subject<OrganisationState> | undefined;
  /** The accounts in their order, as they were read; undefined for one that is not there or not the cooperative's. */
  readonly accounts: readonly (Account | undefined)[];
  /** Whether they were named one by one: then each must be payable. */
  readonly named: boolean;
  /** The accounts of women whose Sheba is known. */
  readonly withSheba: ReadonlySet<string>;
}

/**
 * Decides to put together a run: every woman in it gets the fact that what she is owed is in this run, so that her
 * account can be in no other until this one is settled. Two runs at once claim the same version of her account, and
 * the slower is decided again without her.
 */
export function proposeRun(id: string, cooperativeId: string, ground: RunGround): Result<Decision, Refusal> {
  const unfit = refusalOfMaker(ground.cooperative);
  if (unfit) return refuse(unfit);
  if (ground.accounts.length > MAX_RUN_ITEMS)
    return refuse(runTooLarge({ count: ground.accounts.length, limit: MAX_RUN_ITEMS }));
  if (ground.named) {
    const problems = ground.accounts.flatMap((account, i) => problemOf(account, `accountIds.${i}`));
    if (problems.length > 0) return refuse(invalidInput(problems));
  }
  const payable = ground.accounts.filter(
    (account): account is Account => account !== undefined && isPayable(account.state),
  );
  if (payable.length === 0) return refuse(nobodyOwed());
  const items = payable.map(({ id: accountId, state }, i): RunItem => ({
    line: i + 1,
    accountId,
    personId: state.personId,
    rials: payableRials(state),
    how: ground.withSheba.has(accountId) ? 'BANK' : 'CASH',
  }));
  const totalRials = items.reduce((sum, { rials }) => sum + rials, 0);
  const proposed = fact(subjectRef('pay-run', id), 'PayRunProposed', { cooperativeId, items, totalRials });
  const reserved = payable.map(({ ref, state }, i) =>
    fact(ref, 'PutIntoRun', { runId: id, line: i + 1, rials: payableRials(state) }),
  );
  return ok({ events: [proposed, ...reserved] });
}

const isPayable = (account: PayAccountState): boolean =>
  payableRials(account) > 0 && account.run === undefined;

function problemOf(account: Account | undefined, path: string): Problem[] {
  if (!account) return [placed(path, payAccountUnknown())];
  const { run, owedRials } = account.state;
  if (run)
    return [placed(path, alreadyInRun({ run: printLettered(PAY_RUN_LETTER, run.id), rials: run.rials }))];
  if (owedRials <= 0) return [placed(path, nothingOwed())];
  return payableRials(account.state) > 0 ? [] : [placed(path, owedIsHeld())];
}

/**
 * Decides that a run is right and may be paid: not while it holds something by a rug that others are settled to have
 * woven since. The accounts get no fact: what is held a moment later is met by the bank file and by every payment.
 */
export function approveRun(
  run: Subject<PayRunState> | undefined,
  accounts: ReadonlyMap<string, Account>,
): Result<Decision, Refusal> {
  if (!run) return refuse(runUnknown());
  if (run.state.status !== 'PROPOSED') return refuse(runNotProposed());
  const doubted = doubtedLines(run, accounts);
  if (doubted.length > 0) return refuse(runHoldsDoubted({ lines: doubted.join(', ') }));
  return ok({ events: [fact(run.ref, 'PayRunApproved', {})] });
}

/** The lines of a run that wait and hold something by a rug that others are settled to have woven since. */
export const doubtedLines = (
  { id, state: { items } }: Pick<Subject<PayRunState>, 'id' | 'state'>,
  accounts: ReadonlyMap<string, Pick<Account, 'state'>>,
): number[] =>
  items
    .filter(({ accountId, state }) => {
      const account = accounts.get(accountId)?.state;
      return state === 'WAITING' && account !== undefined && isDoubtedIn(account, id);
    })
    .map(({ line }) => line);

/** Decides to call a run off; nobody of it was paid. What the women are owed is free again. */
export function cancelRun(
  run: Subject<PayRunState> | undefined,
  accounts: ReadonlyMap<string, Account>,
  reason: string,
): Result<Decision, Refusal> {
  if (!run) return refuse(runUnknown());
  const { status, items } = run.state;
  const isUntouched = items.every(({ state }) => state === 'WAITING');
  if ((status !== 'PROPOSED' && status !== 'APPROVED') || !isUntouched) return refuse(runSettledAlready());
  const freed = items.map(({ accountId, line }) =>
    fact(accounts.get(accountId)!.ref, 'TakenOutOfRun', { runId: run.id, line }),
  );
  return ok({ events: [fact(run.ref, 'PayRunCancelled', { reason }), ...freed] });
}

/** A word about one payment. */
export interface PaymentResult {
  readonly line: number;
  readonly outcome: PayOutcome;
  readonly reason?: string;
}

/**
 * Decides what became of payments: PAID and FAILED of what waits, RETURNED of what was taken for paid. Each woman's
 * account gets the fact in the same entry, so that a run and the accounts never say different things.
 */
export function markPayments(
  run: Subject<PayRunState> | undefined,
  accounts: ReadonlyMap<string, Account>,
  { on, results }: { readonly on: string; readonly results: readonly PaymentResult[] },
): Result<Decision, Refusal> {
  if (!run) return refuse(runUnknown());
  const { status, items } = run.state;
  if (status !== 'APPROVED' && status !== 'DONE') return refuse(runNotApproved());
  const byLine = new Map(items.map((item) => [item.line, item]));
  const seen = new Set<number>();
  const problems = results.flatMap(({ line, outcome }, i): Problem[] => {
    const path = `results.${i}`;
    const item = byLine.get(line);
    if (!item || seen.has(line)) return [placed(`${path}.line`, itemUnknown({ line }))];
    seen.add(line);
    if (outcome === 'RETURNED')
      return item.state === 'PAID' ? [] : [placed(path, itemNotReturnable({ line }))];
    if (item.state !== 'WAITING') return [placed(path, itemNotPayable({ line }))];
    return outcome === 'PAID' && isHeld(accounts.get(item.accountId)!.state, run.id)
      ? [placed(path, itemHeld({ line }))]
      : [];
  });
  if (problems.length > 0) return refuse(invalidInput(problems));
  const moved = results.map((result) => consequence(run.id, byLine.get(result.line)!, result, on, accounts));
  return ok({ events: [fact(run.ref, 'PaymentsMarked', { on, results }), ...moved] });
}

/**
 * Whether a payment may not be taken for made: some of it is by a rug that waits to be priced again. Once it is, a
 * payment that the bank made meanwhile is written down as it was, and she is ahead by it.
 */
const isHeld = (account: PayAccountState, runId: string): boolean =>
  isDoubtedIn(account, runId) && heldRials(account) > 0;

function consequence(
  runId: string,
  { line, accountId, rials, how }: RunItemState,
  { outcome, reason }: PaymentResult,
  on: string,
  accounts: ReadonlyMap<string, Account>,
): NewEvent {
  const { ref } = accounts.get(accountId)!;
  switch (outcome) {
    case 'PAID':
      return fact(ref, 'PaymentMade', { runId, line, rials, on, how });
    case 'FAILED':
      return fact(ref, 'TakenOutOfRun', { runId, line });
    case 'RETURNED':
      return fact(ref, 'PaymentReturned', { runId, line, rials, on, reason: reason ?? '' });
  }
}
