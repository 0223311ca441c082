import { jalaaliMonthLength, toGregorian, toJalaali } from 'jalaali-js';

/** A day of the Gregorian calendar, YYYY-MM-DD; such days compare as text. */
export type Day = string;

const DAY_MS = 86_400_000;
/** Iran keeps UTC+3:30 the whole year since 2022. */
const IRAN_OFFSET_MINUTES = 210;

/** A day of the Jalali calendar as a Gregorian one. */
export function jalaliDay(year: number, month: number, day: number): Day {
  const { gy, gm, gd } = toGregorian(year, month, day);
  return `${gy}-${String(gm).padStart(2, '0')}-${String(gd).padStart(2, '0')}`;
}

/** The first and the last day of the scenario: the Jalali years 1403 and 1404. */
export const FIRST_DAY = jalaliDay(1403, 1, 1);
export const LAST_DAY = jalaliDay(1404, 12, 29);

/** The day `count` days later; earlier for a negative count. */
export const plusDays = (day: Day, count: number): Day =>
  new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10);

/** How many days lie from one day to another. */
export const daysFrom = (from: Day, to: Day): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** The later of two days. */
export const laterOf = (a: Day, b: Day): Day => (a > b ? a : b);

/** An hour and minute in Iran on a day, as an instant in UTC. */
export const inIran = (day: Day, hour: number, minute = 0): string =>
  plusMinutes(`${day}T00:00:00.000Z`, hour * 60 + minute - IRAN_OFFSET_MINUTES);

/** The instant `count` minutes later. */
export const plusMinutes = (instant: string, count: number): string =>
  new Date(Date.parse(instant) + count * 60_000).toISOString();

/** The Jalali month that a day lies in, as `1403-02`, and its last day. */
export function jalaliMonth(day: Day): { readonly name: string; readonly lastDay: Day } {
  const [gy, gm, gd] = day.split('-').map(Number);
  const { jy, jm } = toJalaali(gy!, gm!, gd!);
  return {
    name: `${jy}-${String(jm).padStart(2, '0')}`,
    lastDay: jalaliDay(jy, jm, jalaaliMonthLength(jy, jm)),
  };
}
