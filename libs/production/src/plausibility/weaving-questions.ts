import { isKnotted } from '../fabric/fabric.js';
import { dayText } from './figures.js';
import type { Ground } from './ground.js';
import type { Measured } from './judge.js';
import { lastRule, ruleOn } from './rules.js';
import {
  allKnots,
  areAtOnce,
  dayPlus,
  daysOnLoom,
  isOfTheLoom,
  shareOf,
  weaverDaysOf,
  type Woven,
} from './woven.js';

const NOVICE_DAYS = 365;

/** What hands, looms and days say about a rug. */
export function weavingMeasures(rug: Woven, ground: Ground): Measured[] {
  return [
    ...paceMeasures(rug, ground),
    ...roomMeasures(rug),
    ...loomMeasures(rug, ground),
    ...herDays(rug, ground),
  ];
}

function paceMeasures(rug: Woven, { since, day }: Ground): Measured[] {
  const knots = allKnots(rug);
  if (knots === 0 || rug.makerIds.length === 0) return [];
  const { days, areStated } = weaverDaysOf(rug);
  const pace = knots / days;
  const figures = { knots, weaverDays: days, weavers: rug.makerIds.length, days: daysOnLoom(rug) };
  const novice = noviceSince(rug, since);
  // What W05 holds the calendar against is what W01 calls possible.
  const mostADay = (ruleOn('W01', day) ?? lastRule('W01')).possible!.most!;
  const able = daysOnLoom(rug) * rug.makerIds.length * mostADay;
  return [
    // Without stated days everybody is taken to have woven every day: the pace is then the least that it can have been.
    // Stated ones may not be all of them, so they never refuse what the calendar allows.
    { rule: 'W01', value: pace, field: 'cutOffDate', figures, isAssumed: able >= knots },
    ...(novice === undefined
      ? []
      : [
          {
            rule: 'W03',
            value: pace,
            field: 'makerIds',
            figures: { ...figures, since: dayText(novice) },
          } as const,
        ]),
    ...(areStated
      ? [{ rule: 'W05', value: able / knots, field: 'cutOffDate', figures: { ...figures, able } } as const]
      : []),
  ];
}

/** The day from which the longest member of those who wove is a member, where even she was in her first year. */
function noviceSince({ makerIds, cutOffDate }: Woven, since: Ground['since']): string | undefined {
  const [first] = makerIds.map((id) => since.get(id) ?? '').sort();
  return first && first <= cutOffDate && cutOffDate < dayPlus(first, NOVICE_DAYS) ? first : undefined;
}

function roomMeasures(rug: Woven): Measured[] {
  const { days, areStated } = weaverDaysOf(rug);
  const weavers = areStated ? days / daysOnLoom(rug) : rug.makerIds.length;
  if (weavers <= 1) return [];
  const width = Math.min(rug.widthMm, rug.lengthMm) / 10;
  const isAssumed = !areStated;
  return [{ rule: 'W04', value: width / weavers, field: 'makerIds', isAssumed, figures: { width, weavers } }];
}

function loomMeasures(rug: Woven, ground: Ground): Measured[] {
  const loom = rug.loomId === undefined ? undefined : ground.looms.get(rug.loomId);
  if (!isOfTheLoom(rug.construction)) return [];
  if (!loom || rug.loomId === undefined) return withoutLoom(rug, ground);
  const others = neighbours(rug, ground.onLoom.get(rug.loomId) ?? []).filter(({ construction }) =>
    isOfTheLoom(construction),
  );
  if (others.length === 0) return [];
  const crowd = crowdest(rug, others);
  const width = [rug, ...crowd].reduce((sum, { widthMm }) => sum + widthMm, 0);
  const figures = { loom: loom.code, other: crowd[0]!.called };
  return [
    { rule: 'W06', value: crowd.length + 1, field: 'loomId', figures },
    {
      rule: 'W07',
      value: (width * 100) / loom.widthMm,
      field: 'loomId',
      figures: { ...figures, width: width / 10, loomWidth: loom.widthMm / 10 },
    },
  ];
}

/** More pieces at once than this are no more telling; the bound keeps a batch of a thousand wrong lines quick. */
const MOST_NEIGHBOURS = 40;

/** The pieces that were on looms at the time of a rug. */
function neighbours(rug: Woven, all: readonly Woven[]): Woven[] {
  const found: Woven[] = [];
  for (const other of all) {
    if (other === rug || !areAtOnce(rug, other)) continue;
    found.push(other);
    if (found.length === MOST_NEIGHBOURS) break;
  }
  return found;
}

/** The days of a rug on which one of the pieces was begun: on one of them most were there at once. */
const daysOfChange = (rug: Woven, others: readonly Woven[]): string[] =>
  [...new Set([rug, ...others].map(({ loomOnDate }) => loomOnDate))].filter((day) => isOn(rug, day));

/** Those of the others that were on the loom together with the rug on the day on which most were. */
function crowdest(rug: Woven, others: readonly Woven[]): Woven[] {
  return daysOfChange(rug, others)
    .map((day) => others.filter((other) => isOn(other, day)))
    .reduce((most, crowd) => (widthOf(crowd) > widthOf(most) ? crowd : most));
}

const isOn = ({ loomOnDate, cutOffDate }: Woven, day: string): boolean =>
  loomOnDate <= day && day < cutOffDate;
const widthOf = (rugs: readonly Woven[]): number => rugs.reduce((sum, { widthMm }) => sum + widthMm, 0);

/** A knotted rug of no registered loom needs one nevertheless: it is counted against all that there are. */
function withoutLoom(rug: Woven, { begun, ended, loomCount }: Ground): Measured[] {
  if (loomCount === 0 || !isKnotted(rug.construction)) return [];
  const pieces = upTo(begun, rug.loomOnDate) - upTo(ended, rug.loomOnDate);
  const figures = { pieces, looms: loomCount };
  return [{ rule: 'W10', value: (pieces * 100) / loomCount, field: 'loomId', figures }];
}

/** How many of the days, which are in order, are not after one. */
function upTo(days: readonly string[], day: string): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** For each maker: how much of a day all her rugs took on the day on which they took most. The worst is told. */
function herDays(rug: Woven, { byMaker }: Ground): Measured[] {
  const worst = rug.makerIds
    .map((personId) => loadOf(rug, personId, byMaker.get(personId) ?? []))
    .reduce((most, load) => (load.value > most.value ? load : most), {
      value: 0,
      rugs: [],
      isAssumed: true,
    } as Load);
  const [other] = worst.rugs;
  if (!other) return [];
  const figures = { pieces: worst.rugs.length + 1, other: other.called };
  return [{ rule: 'W08', value: worst.value, field: 'makerIds', isAssumed: worst.isAssumed, figures }];
}

interface Load {
  readonly value: number;
  readonly rugs: readonly Woven[];
  readonly isAssumed: boolean;
}

function loadOf(rug: Woven, personId: string, hers: readonly Woven[]): Load {
  const others = neighbours(rug, hers);
  const days = daysOfChange(rug, others);
  const own = shareOf(rug, personId);
  const shares = new Map(others.map((other) => [other, shareOf(other, personId)]));
  const loads = days.map((day): Load => {
    const rugs = others.filter((other) => isOn(other, day));
    const parts = [own, ...rugs.map((other) => shares.get(other)!)];
    return {
      value: parts.reduce((sum, { share }) => sum + share, 0),
      rugs,
      isAssumed: parts.some(({ isAssumed }) => isAssumed),
    };
  });
  return loads.reduce((most, load) => (load.value > most.value ? load : most), {
    value: 0,
    rugs: [],
    isAssumed: true,
  });
}
