import { meanMm } from '../fabric/knots.js';
import { readingsCount } from './craft.refusals.js';
import type { RugLine } from './rug-line.js';
import { RUG_LIMITS, at, isWithin, type Found } from './rug-limits.js';
import * as refusals from './rug-line.refusals.js';

/** What is wrong with the readings of a rug's sides, or with the diameter of a round one. Its sides are right. */
export function shapeFaults(rug: RugLine): Found[] {
  const { lengthMm, widthMm, diameterMm } = rug;
  const isAskew = typeof diameterMm === 'number' && (diameterMm !== lengthMm || diameterMm !== widthMm);
  return [
    ...(isAskew ? [at('diameterMm', refusals.notRound())] : []),
    ...readingFaults('lengthReadingsMm', rug.lengthReadingsMm, lengthMm, RUG_LIMITS.lengthReadings),
    ...readingFaults('widthReadingsMm', rug.widthReadingsMm, widthMm, RUG_LIMITS.widthReadings),
  ];
}

function readingFaults(
  field: string,
  readings: readonly number[] | null | undefined,
  side: number,
  range: { readonly least: number; readonly most: number },
): Found[] {
  if (!readings) return [];
  if (!isWithin(readings.length, range)) return [at(field, readingsCount(range))];
  const wrong = readings.flatMap((reading, i): Found[] =>
    isWithin(reading, RUG_LIMITS.sideMm) ? [] : [at(`${field}.${i}`, refusals.sideWrong(RUG_LIMITS.sideMm))],
  );
  if (wrong.length > 0) return wrong;
  const mean = meanMm(readings)!;
  return mean === side ? [] : [at(field, refusals.meanDiffers({ mean, side }))];
}
