const DAY_MS = 86_400_000;
const instant = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** How many days lie between two days, YYYY-MM-DD; 0 for the same, negative when the second comes first. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((instant(to) - instant(from)) / DAY_MS);

/** How many days a range has, both ends counted. */
export const daysIn = (from: string, to: string): number => daysBetween(from, to) + 1;

/** The day that comes a number of days after a day. */
export const dayAfter = (day: string, days: number): string =>
  new Date(instant(day) + days * DAY_MS).toISOString().slice(0, 10);

/** How many days two ranges have in common. */
export function daysShared(a: DayRange, b: DayRange): number {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return from > to ? 0 : daysIn(from, to);
}

/** From a day to a day, both counted. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** Whether a range lies wholly in another. */
export const liesIn = (inner: DayRange, outer: DayRange): boolean =>
  inner.from >= outer.from && inner.to <= outer.to;
