import { ok, refuse, type Problem, type Refusal, type Result } from '#libs/platform';
import type { Decision, NewEvent } from '#libs/ledger';
import { placed } from '../../faults.js';
import { rugTwice } from '../../inspection/inspection.refusals.js';
import { isHeldFor, moveAccount, type MoneyFact, type OpenedOrNew } from '../account/account.js';
import { pricedAsOf } from './held-earnings.js';
import { makersSettledMeanwhile, rugsNotPriced } from './price.refusals.js';
import type { Quote } from './quote.js';
import { priceRug, type RugPriceState, type Worked } from './rug-price.js';

/** A rug whose pay is to be settled: its price, or why it has none. */
export interface RugToPrice {
  readonly rugId: string;
  readonly quote?: Quote;
  readonly measured?: Worked;
  /** How many claims on it were heard: whoever settles another one in this moment claims the same name. */
  readonly heard?: number;
  /** What it was priced at as the work of others, where it was. */
  readonly before?: RugPriceState;
  readonly problem?: Refusal;
}

/** What pricing rests on. */
export interface PricingGround {
  readonly asked: readonly RugToPrice[];
  /** The account of each maker, by her id, and of each who earned by a rug that was priced as the work of others. */
  readonly accounts: ReadonlyMap<string, OpenedOrNew>;
  /** The record under which a person is read. */
  readonly kept?: (personId: string) => string;
}

/**
 * Decides to price rugs, all of them or none: each maker's account gets what she earned by each. Of a rug that was priced
 * as the work of others each account gets the difference, and what was written stays.
 */
export function priceRugs(
  cooperativeId: string,
  on: string,
  { asked, accounts, kept = same }: PricingGround,
): Result<Decision, Refusal> {
  const seen = new Set<string>();
  const problems = asked.flatMap(({ rugId, problem }, i): Problem[] => {
    const path = `rugs.${i}`;
    if (problem) return [placed(path, problem)];
    if (seen.has(rugId)) return [placed(path, rugTwice())];
    seen.add(rugId);
    return [];
  });
  if (problems.length > 0) return refuse(rugsNotPriced({ count: problems.length }, problems));
  const priced = asked.map(({ rugId, quote, measured, before }) =>
    priceRug(rugId, cooperativeId, measured!, quote!, before !== undefined),
  );
  const earned = new Map<string, MoneyFact[]>();
  for (const { rugId, quote, before } of asked) {
    for (const [personId, rials] of movedBy(quote!, before, kept)) {
      // Who was given no whole rial earned nothing by it.
      if (rials === 0) continue;
      const data = { rugId, agreementId: quote!.agreement._id, rials, on };
      const type = before ? 'WorkReattributed' : 'WorkEarned';
      earned.set(personId, [...(earned.get(personId) ?? []), { type, data }]);
    }
    for (const { personId } of before?.earnings ?? []) {
      const of = accounts.get(personId);
      if (of === undefined || !('account' in of) || !isHeldFor(of.account.state, rugId)) continue;
      earned.set(personId, [...(earned.get(personId) ?? []), { type: 'EarningFreed', data: { rugId } }]);
    }
  }
  const moved: NewEvent[] = [];
  for (const [personId, facts] of earned) {
    const events = moveAccount(accounts.get(personId)!, ...facts);
    if (!events.ok) return events;
    moved.push(...events.value);
  }
  const [first, ...rest] = priced.map(({ event }) => event);
  return ok({
    events: [first!, ...rest, ...moved],
    names: [...priced.flatMap(({ names }) => names), ...firstPricings(asked)],
  });
}

const firstPricings = (asked: readonly RugToPrice[]) =>
  asked
    .filter(({ before }) => before === undefined)
    .map(({ rugId, heard = 0 }) => pricedAsOf(rugId, heard, makersSettledMeanwhile()));

const same = (personId: string): string => personId;

/**
 * By how much each account moves: by her share, or by what it is more or less than what was written. What was written
 * stands in the account of the record that she had then, and there it is put right.
 */
export function movedBy(
  { earnings }: Pick<Quote, 'earnings'>,
  before: RugPriceState | undefined,
  kept: (personId: string) => string,
): ReadonlyMap<string, number> {
  const moved = new Map<string, number>();
  const accountOf = new Map<string, string>();
  for (const { personId, rials } of before?.earnings ?? []) {
    moved.set(personId, (moved.get(personId) ?? 0) - rials);
    accountOf.set(kept(personId), personId);
  }
  for (const { personId, rials } of earnings) {
    const account = accountOf.get(personId) ?? personId;
    moved.set(account, (moved.get(account) ?? 0) + rials);
  }
  return moved;
}
