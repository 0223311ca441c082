import { printCode, type Scope } from '#libs/platform';
import { fact, subjectRef, type Decision, type NewEvent, type SubjectKind } from '#libs/ledger';
import type { AgreementMade } from '../agreement/agreement.events.js';
import type { Quote } from './quote.js';
import { rugPricedAlready } from './price.refusals.js';

/** The pay for a rug was settled: how much, by which agreement, and what each of its makers earns. */
export interface RugPriced extends Pick<AgreementMade, 'basis' | 'rateRials' | 'sharing'> {
  readonly cooperativeId: string;
  readonly agreementId: string;
  readonly areaCm2: number;
  readonly knotsPerM2?: number;
  readonly totalRials: number;
  readonly earnings: Quote['earnings'];
}

/** What is true of the pay for a rug. Its id is the rug's: a rug is priced once. */
export interface RugPriceState extends RugPriced {
  /** ISO 8601 UTC. */
  readonly pricedAt: string;
}

/** Prices of rugs as subjects of the ledger. */
export const rugPriceKind: SubjectKind<RugPriceState> = {
  name: 'rug-price',
  collection: 'rug_prices',
  indexes: [{ fields: { cooperativeId: 1, pricedAt: -1, _id: -1 } }],
  evolve(_state, event, { occurredAt }) {
    return { ...(event.data as unknown as RugPriced), pricedAt: occurredAt };
  },
};

/** The fact that a rug is priced, and the names that each of its makers earns by it once. */
export function priceRug(
  rugId: string,
  cooperativeId: string,
  { areaCm2, knotsPerM2 }: { readonly areaCm2: number; readonly knotsPerM2?: number },
  { agreement, totalRials, earnings }: Quote,
): { event: NewEvent; names: NonNullable<Decision['names']> } {
  const { _id: agreementId, basis, rateRials, sharing } = agreement;
  const priced: RugPriced = {
    ...{ cooperativeId, agreementId, basis, rateRials, sharing, areaCm2 },
    ...(knotsPerM2 === undefined ? {} : { knotsPerM2 }),
    ...{ totalRials, earnings },
  };
  const taken = rugPricedAlready({ code: printCode(rugId) });
  return {
    event: fact(subjectRef('rug-price', rugId), 'RugPriced', priced),
    names: earnings.map(({ personId }) => ({ name: `earning:${rugId}:${personId}`, taken })),
  };
}

/** Whether a scope may price rugs of a cooperative, and see what is to be priced. */
export const pricesFor = (scope: Scope, cooperativeId: string): boolean =>
  scope.reach === 'zone' || (scope.reach === 'cooperative' && scope.organisation === cooperativeId);
