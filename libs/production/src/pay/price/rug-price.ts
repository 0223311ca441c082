import { printCode, type Scope } from '#libs/platform';
import { fact, subjectRef, type Decision, type NewEvent, type SubjectKind } from '#libs/ledger';
import type { AgreementMade } from '../agreement/agreement.events.js';
import type { Measured } from './price-of.js';
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
  /** Who stood as the rug's makers then, as the rug says it; absent in the oldest facts, which have the earnings. */
  readonly makerIds?: readonly string[];
}

/** What of a rug its price rests on, and who made it as the rug says it. */
export interface Worked extends Measured {
  readonly makerIds: readonly string[];
}

/** What is true of the pay for a rug. Its id is the rug's: a rug is priced once, and again where its makers changed. */
export interface RugPriceState extends RugPriced {
  /** ISO 8601 UTC. */
  readonly pricedAt: string;
}

/** Prices of rugs as subjects of the ledger. */
export const rugPriceKind: SubjectKind<RugPriceState> = {
  name: 'rug-price',
  collection: 'rug_prices',
  indexes: [{ fields: { cooperativeId: 1, pricedAt: -1, _id: -1 } }],
  evolve(state, event, { occurredAt }) {
    // That others are its makers now changes nothing of what it was priced at; see `earningsOfSettled`.
    if (event.type === 'RugMakersSettled') return state!;
    return { ...(event.data as unknown as RugPriced), pricedAt: state?.pricedAt ?? occurredAt };
  },
};

/** Whose work a rug is priced as: its makers when that was decided. */
export const pricedMakers = ({ makerIds, earnings }: RugPriceState): readonly string[] =>
  makerIds ?? earnings.map(({ personId }) => personId);

/** Whether a rug was priced as the work of others than those who stand as its makers. */
export function isOthersWork(price: RugPriceState, makerIds: readonly string[]): boolean {
  const priced = pricedMakers(price);
  return priced.some((id) => !makerIds.includes(id)) || makerIds.some((id) => !priced.includes(id));
}

/**
 * The fact that a rug is priced, and the names that each of its makers earns by it once. Where it was priced as the work
 * of others it is priced anew: then its price is a subject with a version, which nobody else can take in the meantime.
 */
export function priceRug(
  rugId: string,
  cooperativeId: string,
  { areaCm2, knotsPerM2, makerIds }: Worked,
  { agreement, totalRials, earnings }: Quote,
  isAnew: boolean,
): { event: NewEvent; names: NonNullable<Decision['names']> } {
  const { _id: agreementId, basis, rateRials, sharing } = agreement;
  const priced: RugPriced = {
    ...{ cooperativeId, agreementId, basis, rateRials, sharing, areaCm2 },
    ...(knotsPerM2 === undefined ? {} : { knotsPerM2 }),
    ...{ totalRials, earnings, makerIds },
  };
  if (isAnew) return { event: fact(subjectRef('rug-price', rugId), 'RugRepriced', priced), names: [] };
  const taken = rugPricedAlready({ code: printCode(rugId) });
  return {
    event: fact(subjectRef('rug-price', rugId), 'RugPriced', priced),
    names: earnings.map(({ personId }) => ({ name: `earning:${rugId}:${personId}`, taken })),
  };
}

/** Whether a scope may price rugs of a cooperative, and see what is to be priced. */
export const pricesFor = (scope: Scope, cooperativeId: string): boolean =>
  scope.reach === 'zone' || (scope.reach === 'cooperative' && scope.organisation === cooperativeId);
