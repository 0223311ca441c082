import { ok, refuse, type Problem, type Refusal, type Result } from '#libs/platform';
import type { Decision, NewEvent } from '#libs/ledger';
import { placed } from '../../faults.js';
import { rugTwice } from '../../inspection/inspection.refusals.js';
import { moveAccount, type MoneyFact, type OpenedOrNew } from '../account/account.js';
import { rugsNotPriced } from './price.refusals.js';
import type { Measured } from './price-of.js';
import type { Quote } from './quote.js';
import { priceRug } from './rug-price.js';

/** A rug whose pay is to be settled: its price, or why it has none. */
export interface RugToPrice {
  readonly rugId: string;
  readonly quote?: Quote;
  readonly measured?: Measured;
  readonly problem?: Refusal;
}

/** What pricing rests on. */
export interface PricingGround {
  readonly asked: readonly RugToPrice[];
  /** The account of each maker, by her id. */
  readonly accounts: ReadonlyMap<string, OpenedOrNew>;
}

/** Decides to price rugs, all of them or none: each maker's account gets what she earned by each. */
export function priceRugs(
  cooperativeId: string,
  on: string,
  { asked, accounts }: PricingGround,
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
  const priced = asked.map(({ rugId, quote, measured }) => priceRug(rugId, cooperativeId, measured!, quote!));
  const earned = new Map<string, MoneyFact[]>();
  for (const { rugId, quote } of asked)
    for (const { personId, rials } of quote!.earnings) {
      // Who was given no whole rial earned nothing by it.
      if (rials === 0) continue;
      const data = { rugId, agreementId: quote!.agreement._id, rials, on };
      earned.set(personId, [...(earned.get(personId) ?? []), { type: 'WorkEarned', data }]);
    }
  const moved: NewEvent[] = [];
  for (const [personId, facts] of earned) {
    const events = moveAccount(accounts.get(personId)!, ...facts);
    if (!events.ok) return events;
    moved.push(...events.value);
  }
  const [first, ...rest] = priced.map(({ event }) => event);
  return ok({ events: [first!, ...rest, ...moved], names: priced.flatMap(({ names }) => names) });
}
