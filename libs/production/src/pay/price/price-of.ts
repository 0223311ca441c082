import type { PayBasis } from '../agreement/agreement.events.js';

/** What of a rug its price follows from. */
export interface Measured {
  readonly areaCm2: number;
  /** Absent for flat-weaves. */
  readonly knotsPerM2?: number;
}

/** What one unit of a basis is, in cm² or in knots·cm²/m²: the divisor that makes rials of a rate. */
const CM2_IN_M2 = 10_000n;
const PER_THOUSAND = 1_000n;

/**
 * The price of a rug in whole rials, rounded half up once: rate × m², or rate × thousands of knots (knots per m² × m²),
 * or the rate itself. Undefined where knots are paid and the rug has none.
 */
export function priceOf(basis: PayBasis, rateRials: number, measured: Measured): number | undefined {
  const [rate, area] = [BigInt(rateRials), BigInt(measured.areaCm2)];
  switch (basis) {
    case 'PER_M2':
      return rounded(rate * area, CM2_IN_M2);
    case 'PER_1000_KNOTS':
      return measured.knotsPerM2 === undefined
        ? undefined
        : rounded(rate * area * BigInt(measured.knotsPerM2), CM2_IN_M2 * PER_THOUSAND);
    case 'PER_PIECE':
      return rateRials;
  }
}

const rounded = (numerator: bigint, denominator: bigint): number =>
  Number((2n * numerator + denominator) / (2n * denominator));
