import type { Refusal } from '#libs/platform';

/**
 * What can be measured at all. Densities and weights are refused only where no rug can have them; what is merely hard
 * to believe is recorded and asked about later.
 */
export const RUG_LIMITS = {
  designLength: 80,
  motifLength: 80,
  originStyleLength: 60,
  sideMm: { least: 100, most: 12_000 },
  weightG: { least: 10, most: 2_000_000 },
  gramsPerM2: { least: 150, most: 20_000 },
  raj: { least: 5, most: 160 },
  knotsPerM2: 5_000_000,
  leastKnotsPerM2: 4_000,
  densityReadings: { least: 1, most: 5 },
  lengthReadings: { least: 2, most: 3 },
  widthReadings: { least: 2, most: 5 },
  pileHeightMm: { least: 1, most: 50 },
  thicknessMm: { least: 1, most: 100 },
  strips: { least: 1, most: 40 },
  makers: { least: 1, most: 8 },
  earliestDay: '1900-01-01',
} as const;

/** A fault of one field of one rug. */
export type Found = [field: string, refusal: Refusal];

/** The fault of a field. */
export const at = (field: string, refusal: Refusal): Found => [field, refusal];

interface Range {
  readonly least: number;
  readonly most: number;
}

/** Whether a value is a whole number of a range. */
export const isWithin = (value: number, { least, most }: Range): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

/** Whether a value of at most one decimal lies in a range. */
export const isTenthWithin = (value: number, { least, most }: Range): boolean =>
  Math.round(value * 10) / 10 === value && value >= least && value <= most;

/** Whether a text is a day of the calendar that a rug can have, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text < RUG_LIMITS.earliestDay) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
