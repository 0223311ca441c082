import { line } from '#libs/documents';
import {
  mayBeNamedAnew,
  villageUnknown,
  type OrganisationState,
  type PersonState,
  type VillageState,
} from '#libs/network';
import type { Refusal } from '#libs/platform';
import type { Subject } from '#libs/ledger';
import { isKnotted } from '../fabric/fabric.js';
import { RAJ_BASES_MM, areaCm2, knotsPerM2 } from '../fabric/knots.js';
import type { Fault } from '../faults.js';
import { printLettered } from '../lettered-code.js';
import { LOOM_LETTER, type LoomState } from '../loom/loom.js';
import type { RugLine } from './rug-line.js';
import * as refusals from './rug-line.refusals.js';

/**
 * What can be measured at all. Densities and weights are refused only where no rug can have them; what is merely hard
 * to believe is recorded and asked about later.
 */
export const RUG_LIMITS = {
  designLength: 80,
  sideMm: { least: 100, most: 12_000 },
  weightG: { least: 10, most: 2_000_000 },
  gramsPerM2: { least: 150, most: 20_000 },
  raj: { least: 5, most: 160 },
  knotsPerM2: 5_000_000,
  makers: { least: 1, most: 8 },
  earliestDay: '1900-01-01',
} as const;

const design = line(RUG_LIMITS.designLength);

/** What the rugs of a batch name, as it was read. */
export interface BatchGround {
  readonly cooperative: Subject<OrganisationState> | undefined;
  readonly makers: ReadonlyMap<string, Subject<PersonState>>;
  readonly looms: ReadonlyMap<string, Subject<LoomState>>;
  readonly villages: ReadonlyMap<string, Subject<VillageState>>;
}

/** Everything that is wrong with one rug of a batch; `today` is the day of the registration. */
export function rugFaults(
  rug: RugLine,
  path: string,
  ground: BatchGround,
  cooperativeId: string,
  today: string,
): Fault[] {
  const found: [field: string, refusal: Refusal][] = [
    ...(design.safeParse(rug.design).success
      ? []
      : [at('design', refusals.designWrong({ most: RUG_LIMITS.designLength }))]),
    ...measureFaults(rug),
    ...fabricFaults(rug),
    ...dateFaults(rug, today),
    ...makerFaults(rug, ground, cooperativeId),
    ...loomFaults(rug, ground, cooperativeId),
    ...(ground.villages.has(rug.villageId) ? [] : [at('villageId', villageUnknown())]),
  ];
  return found.map(([field, refusal]) => ({ path: `${path}.${field}`, refusal }));
}

type Found = [field: string, refusal: Refusal];
const at = (field: string, refusal: Refusal): Found => [field, refusal];

interface Range {
  readonly least: number;
  readonly most: number;
}
const isWithin = (value: number, { least, most }: Range): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

function measureFaults({ lengthMm, widthMm, weightG }: RugLine): Found[] {
  const sides = { lengthMm, widthMm };
  const wrong = Object.entries(sides).flatMap(([field, side]): Found[] => {
    if (side <= 0) return [at(field, refusals.areaZero())];
    return isWithin(side, RUG_LIMITS.sideMm) ? [] : [at(field, refusals.sideWrong(RUG_LIMITS.sideMm))];
  });
  if (!isWithin(weightG, RUG_LIMITS.weightG))
    return [...wrong, at('weightG', refusals.weightWrong(RUG_LIMITS.weightG))];
  if (wrong.length > 0) return wrong;
  const gramsPerM2 = Math.round((weightG * 10_000) / areaCm2(lengthMm, widthMm));
  return isWithin(gramsPerM2, RUG_LIMITS.gramsPerM2)
    ? []
    : [at('weightG', refusals.weightImpossible({ gramsPerM2 }))];
}

function fabricFaults({ construction, raj, knotType, pile }: RugLine): Found[] {
  const parts = { raj, knotType, pile };
  if (!isKnotted(construction)) {
    const present = Object.entries(parts).filter(([, part]) => part !== null && part !== undefined);
    return present.map(([field]) => at(field, refusals.notForFlatWeaves()));
  }
  const missing = Object.entries(parts).filter(([, part]) => part === null || part === undefined);
  return [...missing.map(([field]) => at(field, refusals.neededForKnots())), ...(raj ? rajFaults(raj) : [])];
}

function rajFaults(raj: NonNullable<RugLine['raj']>): Found[] {
  const isBasis = (RAJ_BASES_MM as readonly number[]).includes(raj.basisMm);
  const isCount = isWithin(raj.count, RUG_LIMITS.raj);
  const wrong = [
    ...(isCount ? [] : [at('raj.count', refusals.rajWrong(RUG_LIMITS.raj))]),
    ...(isBasis ? [] : [at('raj.basisMm', refusals.rajBasisWrong())]),
  ];
  if (wrong.length > 0) return wrong;
  const density = knotsPerM2(raj);
  if (density <= RUG_LIMITS.knotsPerM2) return [];
  const params = { knotsPerM2: density, most: RUG_LIMITS.knotsPerM2 };
  return [at('raj.count', refusals.densityImpossible(params))];
}

function dateFaults({ loomOnDate, cutOffDate }: RugLine, today: string): Found[] {
  const wrong = Object.entries({ loomOnDate, cutOffDate }).flatMap(([field, day]): Found[] => {
    if (!isDay(day)) return [at(field, refusals.dateWrong({ earliest: RUG_LIMITS.earliestDay }))];
    return day <= today ? [] : [at(field, refusals.dateInFuture({ today }))];
  });
  if (wrong.length > 0 || loomOnDate <= cutOffDate) return wrong;
  return [at('cutOffDate', refusals.datesReversed({ loomOn: loomOnDate, cutOff: cutOffDate }))];
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text < RUG_LIMITS.earliestDay) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function makerFaults({ makerIds }: RugLine, { makers }: BatchGround, cooperativeId: string): Found[] {
  if (!isWithin(makerIds.length, RUG_LIMITS.makers))
    return [at('makerIds', refusals.makersCount(RUG_LIMITS.makers))];
  return makerIds.flatMap((id, i): Found[] => {
    const maker = makers.get(id)?.state;
    if (maker?.cooperativeId !== cooperativeId || !mayBeNamedAnew(maker))
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
