/** Over how many millimetres knots are counted: 70 in Tabriz, 65 (a sixteenth of the zar of 104 cm) elsewhere. */
export const RAJ_BASES_MM = [70, 65] as const;

/** A count of knots along a basis. */
export interface Raj {
  /** Across the width; along the length as well, unless that was counted apart. */
  readonly count: number;
  /** Along the length, where it was counted apart. */
  readonly lengthwise?: number;
  readonly basisMm: number;
}

/** What a density was counted or quoted in, when it was not in raj. */
export const DENSITY_UNITS = ['KNOTS_PER_DM2', 'KNOTS_PER_M2', 'KPSI'] as const;
export type DensityUnit = (typeof DENSITY_UNITS)[number];

/** A density as it was counted: at one spot or, as the standard wants it, at five (the middle and the corners). */
export interface Density {
  readonly unit: DensityUnit;
  readonly readings: readonly number[];
}

const M2_IN_SQUARE_INCHES = 1550.0031;

/**
 * Knots per square metre of a raj: across × along / basis², rounded half up once. The same raj on the smaller basis is
 * 16 % denser, so a raj without its basis means nothing.
 */
export function knotsPerM2({ count, lengthwise, basisMm }: Raj): number {
  const numerator = count * (lengthwise ?? count) * 1_000_000;
  return quotient(numerator, basisMm * basisMm);
}

/** How many ten-thousandths of a square metre hold what one of a unit counts, so that all is whole numbers. */
const PER_M2_IN_TEN_THOUSANDTHS: Readonly<Record<DensityUnit, number>> = {
  KNOTS_PER_DM2: 1_000_000,
  KNOTS_PER_M2: 10_000,
  KPSI: 15_500_031,
};

/** Knots per square metre of a density that was counted: the mean of its readings, rounded half up once. */
export function densityPerM2({ unit, readings }: Density): number {
  const sum = readings.reduce((total, reading) => total + reading, 0);
  return quotient(sum * PER_M2_IN_TEN_THOUSANDTHS[unit], readings.length * 10_000);
}

/** Knots per square inch, as traders quote it; for showing, never for calculating on. */
export const kpsi = (density: number): number => Math.round(density / M2_IN_SQUARE_INCHES);

/** The area of a rectangle in cm², rounded half up once. */
export const areaCm2 = (lengthMm: number, widthMm: number): number => quotient(lengthMm * widthMm, 100);

/** The area of a piece in cm²: of a circle when it has a diameter, else of a rectangle; rounded half up once. */
export const areaOfPiece = (piece: {
  readonly lengthMm: number;
  readonly widthMm: number;
  readonly diameterMm?: number | null;
}): number =>
  piece.diameterMm
    ? Math.round((Math.PI * piece.diameterMm * piece.diameterMm) / 400)
    : areaCm2(piece.lengthMm, piece.widthMm);

/** The mean of readings in mm, rounded half up once; of none there is none. */
export const meanMm = (readings: readonly number[]): number | undefined =>
  readings.length === 0
    ? undefined
    : quotient(
        readings.reduce((total, reading) => total + reading, 0),
        readings.length,
      );

/** All knots of a piece of an area in cm² with a density in knots per m², rounded half up once. */
export const knotsOf = (area: number, density: number): number => quotient(area * density, 10_000);

/** Whole-number division rounding half up, free of binary fractions. */
const quotient = (numerator: number, denominator: number): number =>
  Math.floor((2 * numerator + denominator) / (2 * denominator));
