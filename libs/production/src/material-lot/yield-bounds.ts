/**
 * How much of the material that went into a rug is in it in the end: shearing, trimming and washing take 8 to 25 in a
 * hundred. Parts of a thousand of the mass that was taken.
 */
export interface YieldBounds {
  readonly rule: string;
  readonly version: number;
  /** Outside of these the clerk is asked why. */
  readonly usual: { readonly leastPermille: number; readonly mostPermille: number };
  /** Over this is no yield: a rug holds nothing that did not go into it. */
  readonly mostPermille: number;
}

/** The bounds that hold. */
export const yieldBounds = (): YieldBounds => ({
  rule: 'M06',
  version: 1,
  usual: { leastPermille: 700, mostPermille: 950 },
  mostPermille: 1_000,
});

/** How a rug's mass compares with what it took: impossible, to be explained, or as usual. */
export function judgeYield(
  weightG: number,
  takenG: number,
  { usual, mostPermille }: YieldBounds,
): 'IMPOSSIBLE' | 'UNUSUAL' | 'USUAL' {
  // In whole numbers: grams times a thousand, nothing is rounded before it is compared.
  const weight = weightG * 1_000;
  if (weight > takenG * mostPermille) return 'IMPOSSIBLE';
  const isUsual = weight >= takenG * usual.leastPermille && weight <= takenG * usual.mostPermille;
  return isUsual ? 'USUAL' : 'UNUSUAL';
}

/** The yield in whole per cent, for people to read. */
export const yieldPercent = (weightG: number, takenG: number): number => Math.round((weightG * 100) / takenG);
