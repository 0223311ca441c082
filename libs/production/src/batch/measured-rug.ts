import { CRAFT_FIELDS } from '../fabric/craft.js';
import { areaOfPiece, densityPerM2, knotsPerM2, type Raj } from '../fabric/knots.js';
import type { RugRegistered } from '../rug/rug.events.js';
import { classifySize } from '../size/classify-size.js';
import type { RugLine } from './rug-line.js';

/** A rug as it was measured, before it has an identity and a batch. */
export type MeasuredRug = Omit<
  RugRegistered,
  'code' | 'sgtin' | 'cooperativeId' | 'batchId' | 'batchLine' | 'answered'
>;

/** A line that has no fault, with all that follows from it worked out once. */
export function measuredRug(rug: RugLine): MeasuredRug {
  const { construction, purpose, lengthMm, widthMm, weightG, loomId, pieceId, weaverDays } = rug;
  const sizeKey = classifySize(rug)?.key;
  return {
    purpose,
    construction,
    design: rug.design.normalize('NFC').trim(),
    ...(rug.motif ? { motif: rug.motif.normalize('NFC').trim() } : {}),
    ...(rug.originStyle ? { originStyle: rug.originStyle.normalize('NFC').trim() } : {}),
    ...(sizeKey === undefined ? {} : { sizeKey }),
    lengthMm,
    widthMm,
    ...given(rug, ['lengthReadingsMm', 'widthReadingsMm', 'diameterMm', 'dyes']),
    areaCm2: areaOfPiece(rug),
    weightG,
    ...densityOf(rug),
    ...given(rug, CRAFT_FIELDS),
    ...(loomId ? { loomId } : {}),
    loomOnDate: rug.loomOnDate,
    cutOffDate: rug.cutOffDate,
    makerIds: rug.makerIds,
    villageId: rug.villageId,
    ...(pieceId ? { pieceId } : {}),
    ...(weaverDays && weaverDays.length > 0 ? { weaverDays } : {}),
  };
}

/** The fields that were filled in, of those that need no change. */
function given<K extends keyof RugLine>(
  rug: RugLine,
  fields: readonly K[],
): { [F in K]?: NonNullable<RugLine[F]> } {
  const filled = fields.flatMap((field) => {
    const value = rug[field];
    return value === null || value === undefined ? [] : [[field, value] as const];
  });
  return Object.fromEntries(filled) as { [F in K]?: NonNullable<RugLine[F]> };
}

/** What was counted and the knots per m² that it makes, converted here once. */
function densityOf({ raj, density }: RugLine): Pick<RugRegistered, 'raj' | 'density' | 'knotsPerM2'> {
  if (density) return { density, knotsPerM2: densityPerM2(density) };
  if (!raj) return {};
  const { count, lengthwise, basisMm } = raj;
  const counted: Raj = { count, ...(typeof lengthwise === 'number' ? { lengthwise } : {}), basisMm };
  return { raj: counted, knotsPerM2: knotsPerM2(counted) };
}
