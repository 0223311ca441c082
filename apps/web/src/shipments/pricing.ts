import { readNumber } from '../language/digits';
import type { PickedRug } from '../rugs/picked';

/** A rug in the making of a shipment: its price per square metre as typed, in whole units of the currency. */
export interface PricedRug extends PickedRug {
  price: string;
}

export const minorPrice = (price: string): number => Math.round((readNumber(price) ?? 0) * 100);

/** What one rug costs, in minor units, rounded for showing. */
export const amountOf = (rug: PricedRug): number =>
  Math.round((rug.areaCm2 * minorPrice(rug.price)) / 10_000);

/**
 * About what the rugs cost: the invoice rounds once for all rugs of the same goods and price, so its total, which
 * only the API computes, may differ by a cent a line.
 */
export const totalOf = (rugs: PricedRug[]): number => rugs.reduce((sum, rug) => sum + amountOf(rug), 0);
