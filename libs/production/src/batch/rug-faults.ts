import { line } from '#libs/documents';
import {
  mayBeNamedAnew,
  villageUnknown,
  type OrganisationState,
  type PersonState,
  type VillageState,
} from '#libs/network';
import type { Subject } from '#libs/ledger';
import { areaOfPiece } from '../fabric/knots.js';
import type { Fault } from '../faults.js';
import { printLettered } from '../lettered-code.js';
import { LOOM_LETTER, type LoomState } from '../loom/loom.js';
import { weaverDaysFaults } from '../piece/piece-of-rug.js';
import type { PieceState } from '../piece/piece.js';
import { answerFaults } from '../plausibility/answers.js';
import type { RugLine } from './rug-line.js';
import type { Beside } from './rugs-beside.js';
import { craftFaults, densityFaults } from './craft-faults.js';
import { RUG_LIMITS, at, isDay, isWithin, type Found } from './rug-limits.js';
import * as refusals from './rug-line.refusals.js';
import { shapeFaults } from './shape-faults.js';

const design = line(RUG_LIMITS.designLength);
const TEXTS = { motif: RUG_LIMITS.motifLength, originStyle: RUG_LIMITS.originStyleLength } as const;

/** What the rugs of a batch name, as it was read. */
export interface BatchGround {
  readonly cooperative: Subject<OrganisationState> | undefined;
  readonly makers: ReadonlyMap<string, Subject<PersonState>>;
  readonly looms: ReadonlyMap<string, Subject<LoomState>>;
  readonly villages: ReadonlyMap<string, Subject<VillageState>>;
  readonly pieces: ReadonlyMap<string, Subject<PieceState>>;
  /** The rugs that stand and are compared with. */
  readonly beside: Beside;
}

/** Everything that is wrong with one rug of a batch; `today` is the day of the registration. */
export function rugFaults(
  rug: RugLine,
  path: string,
  ground: BatchGround,
  cooperativeId: string,
  today: string,
): Fault[] {
  const found: Found[] = [
    ...(design.safeParse(rug.design).success
      ? []
      : [at('design', refusals.designWrong({ most: RUG_LIMITS.designLength }))]),
    ...textFaults(rug),
    ...measureFaults(rug),
    ...densityFaults(rug),
    ...craftFaults(rug),
    ...dateFaults(rug, today),
    ...makerFaults(rug, ground, cooperativeId),
    ...loomFaults(rug, ground, cooperativeId),
    ...weaverDaysFaults(rug),
    ...answerFaults(rug.answers ?? []).map(([field, refusal]) => at(field, refusal)),
    ...(ground.villages.has(rug.villageId) ? [] : [at('villageId', villageUnknown())]),
  ];
  return found.map(([field, refusal]) => ({ path: `${path}.${field}`, refusal }));
}

function textFaults(rug: RugLine): Found[] {
  return Object.entries(TEXTS).flatMap(([field, most]): Found[] => {
    const written = rug[field as keyof typeof TEXTS];
    if (written === null || written === undefined || line(most).safeParse(written).success) return [];
    return [at(field, refusals.wordsWrong({ most }))];
  });
}

function measureFaults(rug: RugLine): Found[] {
  const { lengthMm, widthMm, weightG } = rug;
  const sides = { lengthMm, widthMm };
  const wrong = Object.entries(sides).flatMap(([field, side]): Found[] => {
    if (side <= 0) return [at(field, refusals.areaZero())];
    return isWithin(side, RUG_LIMITS.sideMm) ? [] : [at(field, refusals.sideWrong(RUG_LIMITS.sideMm))];
  });
  if (!isWithin(weightG, RUG_LIMITS.weightG))
    return [...wrong, at('weightG', refusals.weightWrong(RUG_LIMITS.weightG))];
  if (wrong.length > 0) return wrong;
  const shape = shapeFaults(rug);
  if (shape.length > 0) return shape;
  const gramsPerM2 = Math.round((weightG * 10_000) / areaOfPiece(rug));
  return isWithin(gramsPerM2, RUG_LIMITS.gramsPerM2)
    ? []
    : [at('weightG', refusals.weightImpossible({ gramsPerM2 }))];
}

function dateFaults({ loomOnDate, cutOffDate }: RugLine, today: string): Found[] {
  const wrong = Object.entries({ loomOnDate, cutOffDate }).flatMap(([field, day]): Found[] => {
    if (!isDay(day)) return [at(field, refusals.dateWrong({ earliest: RUG_LIMITS.earliestDay }))];
    return day <= today ? [] : [at(field, refusals.dateInFuture({ today }))];
  });
  if (wrong.length > 0 || loomOnDate <= cutOffDate) return wrong;
  return [at('cutOffDate', refusals.datesReversed({ loomOn: loomOnDate, cutOff: cutOffDate }))];
}

function makerFaults(
  { makerIds, pieceId }: RugLine,
  { makers, pieces }: BatchGround,
  cooperativeId: string,
): Found[] {
  if (!isWithin(makerIds.length, RUG_LIMITS.makers))
    return [at('makerIds', refusals.makersCount(RUG_LIMITS.makers))];
  return makerIds.flatMap((id, i): Found[] => {
    const maker = makers.get(id)?.state;
    const isMember = maker?.cooperativeId === cooperativeId && mayBeNamedAnew(maker);
    // Who wove the piece is its maker, though she left the cooperative meanwhile.
    if (!isMember && !pieces.get(pieceId ?? '')?.state.everIds.includes(id))
      return [at(`makerIds.${i}`, refusals.makerUnknown())];
    return makerIds.indexOf(id) < i ? [at(`makerIds.${i}`, refusals.makerTwice())] : [];
  });
}

function loomFaults({ loomId, widthMm }: RugLine, { looms }: BatchGround, cooperativeId: string): Found[] {
  if (loomId === undefined || loomId === null) return [];
  const loom = looms.get(loomId)?.state;
  if (loom?.cooperativeId !== cooperativeId) return [at('loomId', refusals.loomUnknown())];
  if (widthMm <= loom.widthMm) return [];
  const params = { widthMm, loom: printLettered(LOOM_LETTER, loomId), loomMm: loom.widthMm };
  return [at('widthMm', refusals.loomTooNarrow(params))];
}
