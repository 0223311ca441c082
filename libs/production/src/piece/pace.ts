import type { Raj } from '../fabric/knots.js';
import { dayAfter, daysBetween, daysIn, daysShared, type DayRange } from './days.js';
import type { Crew, PieceState, Reading } from './piece.js';

type Planned = Pick<PieceState, 'knotsPerM2' | 'lengthMm' | 'widthMm'>;

/** The knots of a length of a piece over its whole width; undefined for what has no knots. */
export const knotsIn = (
  { knotsPerM2, widthMm }: Pick<Planned, 'knotsPerM2' | 'widthMm'>,
  lengthMm: number,
): number | undefined =>
  knotsPerM2 === undefined ? undefined : Math.round((knotsPerM2 * lengthMm * widthMm) / 1_000_000);

/** The length of rows of knots: a raj is as many rows as it has knots, over its basis. */
export const lengthOfRows = ({ count, lengthwise, basisMm }: Raj, rows: number): number =>
  Math.round((rows * basisMm) / (lengthwise ?? count));

/** The rows in a length, the other way round. */
export const rowsIn = ({ count, lengthwise, basisMm }: Raj, lengthMm: number): number =>
  Math.round((lengthMm * (lengthwise ?? count)) / basisMm);

/** The last reading of a day before `on`: what was woven since then was woven in the days between. */
export const readingBefore = ({ readings }: Pick<PieceState, 'readings'>, on: string): Reading | undefined =>
  readings.findLast((reading) => reading.on < on);

/** The days in which something was woven that is read on `on`: those after the reading before, or all since the start. */
export function stretchBefore(piece: Pick<PieceState, 'readings' | 'startedOn'>, on: string): DayRange {
  const before = readingBefore(piece, on);
  return { from: before ? dayAfter(before.on, 1) : piece.startedOn, to: on };
}

/**
 * The most weaver-days that there can have been in a stretch: what is recorded, and for days of which nothing is
 * recorded a whole day of as many as ever wove the piece together in the stretch.
 */
export function handDays(piece: Pick<PieceState, 'stints' | 'crews'>, stretch: DayRange): number {
  const within = piece.stints.filter((stint) => daysShared(stint, stretch) > 0);
  const recorded = within.reduce((sum, stint) => {
    const isWhole = stint.from >= stretch.from && stint.to <= stretch.to;
    return sum + (isWhole ? stint.days : Math.min(stint.days, daysShared(stint, stretch)));
  }, 0);
  const untold = daysIn(stretch.from, stretch.to) - daysCovered(within, stretch);
  return recorded + untold * mostHands(piece.crews, stretch);
}

function mostHands(crews: readonly Crew[], { from, to }: DayRange): number {
  const before = crews.findLast(({ on }) => on <= from) ?? crews[0];
  const within = crews.filter(({ on }) => on > from && on <= to);
  return Math.max(0, before?.count ?? 0, ...within.map(({ count }) => count));
}

/** The days of a stretch that lie in any of some ranges. */
function daysCovered(ranges: readonly DayRange[], stretch: DayRange): number {
  const ordered = [...ranges].sort((a, b) => (a.from < b.from ? -1 : 1));
  let [covered, next] = [0, stretch.from];
  for (const { from, to } of ordered) {
    const begin = from > next ? from : next;
    const end = to < stretch.to ? to : stretch.to;
    if (begin > end) continue;
    covered += daysIn(begin, end);
    next = dayAfter(end, 1);
  }
  return covered;
}

/** Where the day comes from on which a piece will be done. */
export const ESTIMATE_BASES = ['OWN_PACE', 'USUAL_PACE'] as const;
export type EstimateBasis = (typeof ESTIMATE_BASES)[number];

/** The day on which a piece will be done, if it goes on as it did. */
export interface Estimate {
  readonly on: string;
  readonly basis: EstimateBasis;
}

/** What a practised weaver knots in a day (Tabriz: 5,000 to 5,500); for a first guess, before there is a reading. */
const USUAL_KNOTS_A_DAY = 5_000;
/** A pace is read over the last weeks: how it went a year ago says little. */
const PACE_DAYS = 45;
const LONGEST_DAYS = 3_650;

/** The day on which a piece on the loom will be done; undefined when nothing says so. */
export function estimatedFinish(
  piece: Planned & Pick<PieceState, 'startedOn' | 'readings' | 'wovenMm' | 'weaverIds' | 'status'>,
): Estimate | undefined {
  if (piece.status !== 'ON_LOOM') return undefined;
  const left = Math.max(0, piece.lengthMm - piece.wovenMm);
  const last = piece.readings.at(-1);
  const pace = last && ownPace(piece, last);
  if (last && pace !== undefined) return at(last.on, left / pace, 'OWN_PACE');
  const knots = knotsIn(piece, left);
  if (knots === undefined) return undefined;
  const days = knots / (USUAL_KNOTS_A_DAY * piece.weaverIds.length);
  return at(last?.on ?? piece.startedOn, days, 'USUAL_PACE');
}

/** Millimetres a day over the last weeks. */
function ownPace(
  { readings, startedOn }: Pick<PieceState, 'readings' | 'startedOn'>,
  last: Reading,
): number | undefined {
  const since = dayAfter(last.on, -PACE_DAYS);
  const first = readings.findLast(({ on }) => on <= since) ?? { on: startedOn, wovenMm: 0 };
  const days = Math.max(1, daysBetween(first.on, last.on));
  const pace = (last.wovenMm - first.wovenMm) / days;
  return pace > 0 ? pace : undefined;
}

function at(from: string, days: number, basis: EstimateBasis): Estimate | undefined {
  return days > LONGEST_DAYS ? undefined : { on: dayAfter(from, Math.ceil(days)), basis };
}
