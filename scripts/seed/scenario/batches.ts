import type { DefectCode, Grade } from '#libs/production';
import { Chance } from './chance.js';
import { inIran, jalaliDay, jalaliMonth, laterOf, plusDays, type Day } from './calendar.js';
import { COURSE_ENDS } from './course-days.js';
import { INSPECTORS } from './staff.js';
import type { WovenPiece } from './weaving.js';

/** How a rug was found at its inspection. */
export interface Finding {
  readonly rug: string;
  readonly passed: boolean;
  readonly grade?: Grade;
  readonly colourFastness: number;
  readonly edgeEvenness: number;
  readonly defects: readonly DefectCode[];
  readonly note?: string;
}

/** Rugs that a cooperative registered together, and how they were found. */
export interface Batch {
  readonly key: string;
  readonly cooperative: string;
  readonly note?: string;
  readonly rugs: readonly WovenPiece[];
  /** Instants, ISO 8601 UTC. */
  readonly registeredAt: string;
  /** Absent for what came last: it waits for the inspector. */
  readonly inspection?: { readonly at: string; readonly by: string; readonly findings: readonly Finding[] };
}

/** Nothing is registered later, and nothing is inspected later: the scenario ends. */
const LAST_REGISTRATION = jalaliDay(1404, 12, 20);
const LAST_INSPECTION = jalaliDay(1404, 12, 18);
const REJECTED_SHARE = 0.025;
const SMALL_FAULTS: readonly DefectCode[] = [
  'crooked',
  'curl',
  'ripple',
  'unevenPile',
  'offCentre',
  'crease',
];
const GRAVE_FAULTS: readonly DefectCode[] = ['colourRun', 'holes', 'moth'];

/** The batches of all cooperatives: what came off the looms in a Jalali month is registered after its end. */
export function batches(woven: readonly WovenPiece[], samplers: readonly WovenPiece[]): readonly Batch[] {
  const chance = new Chance('batches');
  const monthly = grouped(woven, ({ cooperative, cutOff }) => `${cooperative}-${jalaliMonth(cutOff).name}`);
  const fromCourse = grouped(samplers, ({ cooperative }) => `${cooperative}-course`);
  return [
    ...fromCourse.map(([name, rugs]) => ({
      ...batch(chance, name, rugs, plusDays(COURSE_ENDS, chance.whole(3, 6))),
      note: 'تخته‌های دورهٔ ده‌روزه / samplers of the ten-day course',
    })),
    ...monthly.map(([name, rugs]) => batch(chance, name, rugs, afterMonth(chance, rugs))),
  ].sort((a, b) => (a.registeredAt < b.registeredAt ? -1 : 1));
}

/** Washing and drying take a week and more, and the last piece of a month has to have them too. */
function afterMonth(chance: Chance, rugs: readonly WovenPiece[]): Day {
  const { lastDay } = jalaliMonth(rugs[0]!.cutOff);
  const lastCutOff = rugs.reduce((last, { cutOff }) => laterOf(last, cutOff), rugs[0]!.cutOff);
  const day = laterOf(plusDays(lastDay, chance.whole(1, 4)), plusDays(lastCutOff, 4));
  return day > LAST_REGISTRATION ? LAST_REGISTRATION : day;
}

function batch(chance: Chance, name: string, rugs: readonly WovenPiece[], day: Day): Batch {
  const inspectedOn = plusDays(day, chance.whole(4, 12));
  const findings = rugs.map((rug) => finding(chance, rug));
  const inspection = {
    at: inIran(inspectedOn, chance.whole(9, 14), chance.whole(0, 59)),
    by: chance.pick(INSPECTORS),
    findings,
  };
  return {
    key: `batch-${name}`,
    cooperative: rugs[0]!.cooperative,
    rugs,
    registeredAt: inIran(day, chance.whole(8, 15), chance.whole(0, 59)),
    ...(inspectedOn <= LAST_INSPECTION ? { inspection } : {}),
  };
}

function finding(chance: Chance, { key, kind }: WovenPiece): Finding {
  const isSampler = kind === 'sampler';
  const marks = {
    colourFastness: chance.pick([3, 4, 4, 5]),
    edgeEvenness: chance.pick(isSampler ? [2, 3, 3, 4] : [3, 4, 4, 5]),
  };
  if (!isSampler && chance.fraction() < REJECTED_SHARE) {
    const fault = chance.pick(GRAVE_FAULTS);
    return {
      rug: key,
      passed: false,
      ...marks,
      defects: [fault],
      note: 'برای مرمت بازگردانده شد / sent back to be mended',
    };
  }
  const grade = isSampler ? chance.pick<Grade>(['SECOND', 'THIRD', 'THIRD']) : gradeOf(chance.fraction());
  const hasFault = grade === 'THIRD' || (grade === 'SECOND' && chance.fraction() < 0.4);
  return { rug: key, passed: true, grade, ...marks, defects: hasFault ? [chance.pick(SMALL_FAULTS)] : [] };
}

const gradeOf = (draw: number): Grade => (draw < 0.58 ? 'FIRST' : draw < 0.92 ? 'SECOND' : 'THIRD');

function grouped<T>(values: readonly T[], nameOf: (value: T) => string): [name: string, values: T[]][] {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const name = nameOf(value);
    const group = groups.get(name);
    if (group) group.push(value);
    else groups.set(name, [value]);
  }
  return [...groups];
}
