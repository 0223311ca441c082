/** Over how many millimetres knots are counted: 70 in Tabriz, 65 (a sixteenth of the zar of 104 cm) elsewhere. */
export const RAJ_BASES_MM = [70, 65] as const;

/** A count of knots along a basis; the same along the warp and the weft. */
export interface Raj {
  readonly count: number;
  readonly basisMm: number;
}

const M2_IN_SQUARE_INCHES = 1550.0031;

/**
 * Knots per square metre of a raj: (count / basis)², rounded half up once. The same raj on the smaller basis is 16 %
 * denser, so a raj without its basis means nothing.
 */
export function knotsPerM2({ count, basisMm }: Raj): number {
  const numerator = count * count * 1_000_000;
  return quotient(numerator, basisMm * basisMm);
}

/** Knots per square inch, as traders quote it; for showing, never for calculating on. */
export const kpsi = (density: number): number => Math.round(density / M2_IN_SQUARE_INCHES);

/** The area of a rectangle in cm², rounded half up once. */
export const areaCm2 = (lengthMm: number, widthMm: number): number => quotient(lengthMm * widthMm, 100);

/** Whole-number division rounding half up, free of binary fractions. */
const quotient = (numerator: number, denominator: number): number =>
  Math.floor((2 * numerator + denominator) / (2 * denominator));
