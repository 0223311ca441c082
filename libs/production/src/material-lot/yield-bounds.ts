import { lastRule, ruleOn } from '../plausibility/rules.js';

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

const PERMILLE = 10;

/** What rule M06 of a day, YYYY-MM-DD, says. That a rug outweighs its yarn is refused: nothing comes from nowhere. */
export function yieldBounds(day: string): YieldBounds {
  const { id, version, usual, possible } = ruleOn('M06', day) ?? lastRule('M06');
  return {
    ...{ rule: id, version },
    usual: { leastPermille: usual.least! * PERMILLE, mostPermille: usual.most! * PERMILLE },
    mostPermille: possible!.most! * PERMILLE,
  };
}

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
