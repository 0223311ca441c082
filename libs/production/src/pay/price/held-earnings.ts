import type { Refusal } from '#libs/platform';
import { fact, type Decision, type NewEvent, type Reading, type Subject } from '#libs/ledger';
import { isHeldFor, payAccountId, payAccountKind, type PayAccountState } from '../account/account.js';
import { makersSettledMeanwhile } from './price.refusals.js';
import { isOthersWork, rugPriceKind, type RugPriceState } from './rug-price.js';

/** A rug that was priced, with the accounts into which it was written, by their ids. */
export interface PricedRug {
  readonly price: Subject<RugPriceState>;
  readonly accounts: ReadonlyMap<string, Subject<PayAccountState>>;
}

/** Reads what a rug was priced at and whose accounts say so; nothing where it has no price. */
export async function readPriced(read: Reading, rugId: string): Promise<PricedRug | undefined> {
  const price = await read.one(rugPriceKind, rugId);
  if (!price) return undefined;
  const { cooperativeId, earnings } = price.state;
  const accounts = await read.many(
    payAccountKind,
    earnings.map(({ personId }) => payAccountId(cooperativeId, personId)),
  );
  return { price, accounts };
}

/** Who wove a rug was settled: its id and how many claims on it had been heard before, and its makers from now on. */
export interface MakersSettled {
  readonly rugId: string;
  readonly disputeId: string;
  readonly heard: number;
  readonly makerIds: readonly string[];
}

/**
 * What the pay for a rug makes of new makers. What it was priced at as the work of others is held in the accounts that
 * say so, so that no run pays it until the rug is priced again; where the makers are again those of the price it is set
 * free. The price gets the fact too: whoever prices it anew in this moment claims the same version of it. A rug without
 * a price is claimed by the name that pricing it as the work of the makers so far would claim.
 */
export function earningsOfSettled(
  { rugId, disputeId, heard, makerIds }: MakersSettled,
  priced: PricedRug | undefined,
): { readonly events: readonly NewEvent[]; readonly names: NonNullable<Decision['names']> } {
  if (!priced) return { events: [], names: [pricedAsOf(rugId, heard, makersSettledMeanwhile())] };
  const { price, accounts } = priced;
  const isOthers = isOthersWork(price.state, makerIds);
  const moved = price.state.earnings.flatMap(({ personId, rials }): NewEvent[] => {
    const account = accounts.get(payAccountId(price.state.cooperativeId, personId));
    if (!account || rials === 0 || isHeldFor(account.state, rugId) === isOthers) return [];
    return [
      isOthers
        ? fact(account.ref, 'EarningHeld', { rugId, rials })
        : fact(account.ref, 'EarningFreed', { rugId }),
    ];
  });
  return { events: [fact(price.ref, 'RugMakersSettled', { disputeId }), ...moved], names: [] };
}

/** The name under which a rug is priced first, or its makers are settled otherwise before that: one of the two. */
export const pricedAsOf = (rugId: string, heard: number, taken: Refusal) => ({
  name: `priced-as:${rugId}:${heard}`,
  taken,
});
