import { CRAFTS, CRAFT_FIELDS, appliesTo } from '../fabric/craft.js';
import { isKnotted } from '../fabric/fabric.js';
import { RAJ_BASES_MM, densityPerM2, knotsPerM2 } from '../fabric/knots.js';
import * as refusals from './craft.refusals.js';
import type { RugLine } from './rug-line.js';
import { RUG_LIMITS, at, isTenthWithin, isWithin, type Found } from './rug-limits.js';

const isGiven = (value: unknown): boolean => value !== null && value !== undefined;
const KNOTTED_ONLY: ReadonlySet<string> = new Set(['knotType', 'pile', 'pileHeightMm']);

/** What is wrong with what a rug says of its craft: a field that is missing, that is another craft's, or out of range. */
export function craftFaults(rug: RugLine): Found[] {
  const { needed } = CRAFTS[rug.construction];
  const isMissing = (field: (typeof CRAFT_FIELDS)[number]) => needed.includes(field) && !isGiven(rug[field]);
  const found = CRAFT_FIELDS.flatMap((field): Found[] => {
    if (isMissing(field))
      return [at(field, KNOTTED_ONLY.has(field) ? refusals.neededForKnots() : refusals.neededForCraft())];
    if (!isGiven(rug[field]) || appliesTo(field, rug.construction)) return [];
    return [at(field, KNOTTED_ONLY.has(field) ? refusals.notForFlatWeaves() : refusals.notForCraft())];
  });
  return found.length > 0 ? found : rangeFaults(rug);
}

function rangeFaults({ construction, technique, pileHeightMm, thicknessMm, strips }: RugLine): Found[] {
  const { techniques } = CRAFTS[construction];
  const heights = { pileHeightMm, thicknessMm };
  return [
    ...(technique && !techniques.includes(technique)
      ? [at('technique', refusals.techniqueWrong({ techniques: techniques.join(', ') }))]
      : []),
    ...Object.entries(heights).flatMap(([field, value]): Found[] => {
      const range = RUG_LIMITS[field as keyof typeof heights];
      return typeof value !== 'number' || isTenthWithin(value, range)
        ? []
        : [at(field, refusals.heightWrong(range))];
    }),
    ...(typeof strips === 'number' && !isWithin(strips, RUG_LIMITS.strips)
      ? [at('strips', refusals.stripsWrong(RUG_LIMITS.strips))]
      : []),
  ];
}

/** What is wrong with the density of a rug: a knotted one has either a raj or a count, every other has none. */
export function densityFaults({
  construction,
  raj,
  density,
}: Pick<RugLine, 'construction' | 'raj' | 'density'>): Found[] {
  const given = Object.entries({ raj, density }).filter(([, value]) => isGiven(value));
  if (!isKnotted(construction)) return given.map(([field]) => at(field, refusals.notForFlatWeaves()));
  if (raj && density) return [at('density', refusals.densityTwice())];
  if (raj) return rajFaults(raj);
  return density ? countFaults(density) : [at('raj', refusals.neededForKnots())];
}

function rajFaults({ count, lengthwise, basisMm }: NonNullable<RugLine['raj']>): Found[] {
  const isBasis = (RAJ_BASES_MM as readonly number[]).includes(basisMm);
  const along = lengthwise ?? count;
  const wrong = [
    ...(isWithin(count, RUG_LIMITS.raj) ? [] : [at('raj.count', refusals.rajWrong(RUG_LIMITS.raj))]),
    ...(along === count || isWithin(along, RUG_LIMITS.raj)
      ? []
      : [at('raj.lengthwise', refusals.rajWrong(RUG_LIMITS.raj))]),
    ...(isBasis ? [] : [at('raj.basisMm', refusals.rajBasisWrong())]),
  ];
  return wrong.length > 0 ? wrong : tooDense('raj.count', knotsPerM2({ count, lengthwise: along, basisMm }));
}

function countFaults({ unit, readings }: NonNullable<RugLine['density']>): Found[] {
  const range = RUG_LIMITS.densityReadings;
  if (!isWithin(readings.length, range)) return [at('density.readings', refusals.readingsCount(range))];
  const wrong = readings.flatMap((reading, i): Found[] =>
    isWithin(reading, { least: 1, most: RUG_LIMITS.knotsPerM2 })
      ? []
      : [at(`density.readings.${i}`, refusals.countWrong())],
  );
  return wrong.length > 0 ? wrong : tooDense('density.readings', densityPerM2({ unit, readings }));
}

function tooDense(field: string, knots: number): Found[] {
  const { least, most } = { least: RUG_LIMITS.leastKnotsPerM2, most: RUG_LIMITS.knotsPerM2 };
  return knots >= least && knots <= most
    ? []
    : [at(field, refusals.densityImpossible({ knotsPerM2: knots, least, most }))];
}
