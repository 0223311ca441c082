import { foldText, type LocalText } from '#libs/platform';
import type { Construction, Material } from '../fabric/fabric.js';
import { knotsOf } from '../fabric/knots.js';
import { lastRule } from './rules.js';

/** What of a rug the rules look at; a rug that stands and a line that is to be registered both have it. */
export interface Woven {
  /** What the rug is called where another is compared with it: its code, or its line. */
  readonly called: string | LocalText;
  readonly construction: Construction;
  readonly design: string;
  readonly lengthMm: number;
  readonly widthMm: number;
  readonly areaCm2: number;
  readonly weightG: number;
  readonly knotsPerM2?: number;
  readonly pile?: Material;
  readonly loomId?: string;
  /** YYYY-MM-DD. */
  readonly loomOnDate: string;
  /** YYYY-MM-DD. */
  readonly cutOffDate: string;
  readonly makerIds: readonly string[];
  /** How many days each wove, where that was stated. */
  readonly weaverDays?: readonly { readonly personId: string; readonly days: number }[];
  /** What was read along each side in mm, where it was written down. */
  readonly lengthReadingsMm?: readonly number[];
  readonly widthReadingsMm?: readonly number[];
}

const MS_PER_DAY = 86_400_000;

/** Days of the calendar on the loom, both ends counted; at least one. */
export const daysOnLoom = ({ loomOnDate, cutOffDate }: Woven): number =>
  Math.max(1, Math.round((Date.parse(cutOffDate) - Date.parse(loomOnDate)) / MS_PER_DAY) + 1);

/** A day that lies some days later, or earlier, YYYY-MM-DD. */
export const dayPlus = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * MS_PER_DAY).toISOString().slice(0, 10);

/** Weaver-days: as stated, else as if everyone who made it had woven on every day of the calendar. */
export function weaverDaysOf(rug: Woven): { days: number; areStated: boolean } {
  const stated = rug.weaverDays?.reduce((sum, { days }) => sum + days, 0) ?? 0;
  return stated > 0
    ? { days: stated, areStated: true }
    : { days: daysOnLoom(rug) * rug.makerIds.length, areStated: false };
}

/** All knots of a rug; 0 for a flat weave. */
export const allKnots = ({ areaCm2, knotsPerM2 }: Woven): number =>
  knotsPerM2 === undefined ? 0 : knotsOf(areaCm2, knotsPerM2);

/** Whether a piece is woven on a loom, by hand and over weeks; felt and mats are not, and shal goes fast. */
export const isOfTheLoom = (construction: Construction): boolean =>
  construction === 'KNOTTED' || construction === 'KILIM' || construction === 'JAJIM';

/** What the quickest hands make in a day that nobody asks about: knots, and cm² of a flat weave. */
const QUICK = { knots: lastRule('W01').usual.most!, flatCm2: 3_000 };

/**
 * The part of a maker's days that a rug took: as stated, else the least that it needs, so that nobody is suspected for
 * what was merely left unsaid.
 */
export function shareOf(rug: Woven, personId: string): { share: number; isAssumed: boolean } {
  const stated = rug.weaverDays?.find((one) => one.personId === personId)?.days;
  if (stated !== undefined) return { share: Math.min(1, stated / daysOnLoom(rug)), isAssumed: false };
  if (!isOfTheLoom(rug.construction)) return { share: 0, isAssumed: true };
  const knots = allKnots(rug);
  const quickest = knots > 0 ? knots / QUICK.knots : rug.areaCm2 / QUICK.flatCm2;
  return { share: Math.min(1, quickest / rug.makerIds.length / daysOnLoom(rug)), isAssumed: true };
}

/** Whether two pieces were on looms at one time; the day on which one ends and the next begins is not that. */
export const areAtOnce = (one: Woven, other: Woven): boolean =>
  one.loomOnDate < other.cutOffDate && other.loomOnDate < one.cutOffDate;

/** A design's name as far as it tells designs apart. */
export const designKey = (design: string): string => foldText(design);
