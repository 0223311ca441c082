import { isValidJalaaliDate, toGregorian } from 'jalaali-js';
import { asciiDigits, foldText } from '#libs/platform';

/** Marks that nobody sees: joiners, direction marks, a byte order mark in the middle, soft hyphens. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** What is written in a cell, to be compared: folded, without anything invisible, one blank between words. */
export const foldCell = (written: string): string =>
  foldText(written.replace(INVISIBLE, '').replaceAll('\u00a0', ' '));

const GREGORIAN_FROM = 1_700;
/** Days of Excel (since 1899-12-30) that a number in a column of days may mean: 1950 to 2119. */
const SERIAL = { least: 18_264, most: 80_000 } as const;
const SERIAL_ZERO_MS = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

const MONTHS: readonly (readonly string[])[] = [
  ['فروردین', 'farvardin', 'фарвардин'],
  ['اردیبهشت', 'ordibehesht', 'ордибехешт'],
  ['خرداد', 'khordad', 'хордад'],
  ['تیر', 'tir', 'тир'],
  ['مرداد', 'امرداد', 'mordad', 'мордад'],
  ['شهریور', 'shahrivar', 'шахривар'],
  ['مهر', 'mehr', 'мехр'],
  ['آبان', 'ابان', 'aban', 'абан'],
  ['آذر', 'اذر', 'azar', 'азар'],
  ['دی', 'dey', 'дей'],
  ['بهمن', 'bahman', 'бахман'],
  ['اسفند', 'esfand', 'эсфанд'],
].map((names) => names.map(foldText));

/**
 * A day as YYYY-MM-DD from how people write it: 1404/01/15 and ۱۵ فروردین ۱۴۰۴ of the Persian calendar, 2025-04-04 and
 * 04.04.2025 of the Gregorian, the number that a spreadsheet keeps for a day. Null for an empty cell, undefined for
 * what is no day or could be two.
 */
export function readDay(written: string): string | null | undefined {
  const text = foldCell(written).replace(/[\u2010-\u2015\u2212]/g, '-');
  if (text === '') return null;
  // With a time behind it, as some programs write a day.
  const day = text.replace(/[t ]\d{1,2}:\d\d(:\d\d(\.\d+)?)?z?$/, '');
  const yearFirst = /^(\d{4})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})$/.exec(day);
  if (yearFirst) return dayOf(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const yearLast = /^(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4})$/.exec(day);
  if (yearLast) return ofThree(Number(yearLast[1]), Number(yearLast[3]), Number(yearLast[4]), yearLast[2]!);
  const compact = /^(1[34]\d\d|20\d\d)(\d\d)(\d\d)$/.exec(day);
  if (compact) return dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  if (/^\d{5}(\.\d+)?$/.test(day)) return ofSerial(Math.floor(Number(day)));
  const named = /^(\d{1,2})\s+(\S+)\s+(?:ماه\s+)?(\d{4})$/u.exec(day);
  const month = named ? MONTHS.findIndex((names) => names.includes(named[2]!)) + 1 : 0;
  return named && month > 0 ? dayOf(Number(named[3]), month, Number(named[1])) : undefined;
}

/** A day with the year behind: in Iran and in Russia the day stands first; with / it could be an American’s month. */
function ofThree(first: number, second: number, year: number, sign: string): string | undefined {
  const isUnclear = sign === '/' && year >= GREGORIAN_FROM && first <= 12 && second <= 12 && first !== second;
  return isUnclear ? undefined : dayOf(year, second, first);
}

function ofSerial(serial: number): string | undefined {
  if (serial < SERIAL.least || serial > SERIAL.most) return undefined;
  return new Date(SERIAL_ZERO_MS + serial * DAY_MS).toISOString().slice(0, 10);
}

function dayOf(year: number, month: number, day: number): string | undefined {
  if (year >= GREGORIAN_FROM) return onTheCalendar(year, month, day);
  if (!isValidJalaaliDate(year, month, day)) return undefined;
  const { gy, gm, gd } = toGregorian(year, month, day);
  return onTheCalendar(gy, gm, gd);
}

function onTheCalendar(year: number, month: number, day: number): string | undefined {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : undefined;
}

/** A number with the word for its unit behind it, folded; empty where there is none. */
export interface ReadNumber {
  readonly value: number;
  readonly unit: string;
}

/**
 * A number from how people write it: ۱۵۶٫۵ and 156,5 and ۵/۱ (as Persian hands write 5.1) and 1.56e2, with blanks or ٬ between thousands, with a unit behind.
 * A single comma is a decimal comma; with three digits behind it, it can be one of thousands too: then `thousands` says
 * which. Null for an empty cell, undefined for what is no number.
 */
export function readNumber(
  written: string,
  thousands: 'COMMA' | 'NONE' = 'NONE',
): ReadNumber | null | undefined {
  const text = asciiDigits(foldCell(written)).replace(/\u2212/g, '-');
  if (text === '') return null;
  const [, number, unit] =
    /^([-+]?[\d.,٫٬،'’ ]*(?:\d\/)?\d+(?:e[-+]?\d{1,2})?)\s*([^\d]*)$/u.exec(text) ?? [];
  if (number === undefined) return undefined;
  const value = Number(plain(number, thousands));
  return Number.isFinite(value) ? { value, unit: unit!.replace(/[.\s]+$/, '') } : undefined;
}

function plain(number: string, thousands: 'COMMA' | 'NONE'): string {
  const bare = number
    .replace(/[ ٬'’]/g, '')
    .replace(/[٫/]/g, '.')
    .replace(/،/g, ',');
  const commas = bare.split(',').length - 1;
  const points = bare.split('.').length - 1;
  if (commas === 0) return points > 1 ? bare.replaceAll('.', '') : bare;
  if (points === 0 && commas === 1 && !(thousands === 'COMMA' && /,\d{3}$/.test(bare)))
    return bare.replace(',', '.');
  if (points > 0 && bare.lastIndexOf(',') > bare.lastIndexOf('.'))
    return bare.replaceAll('.', '').replace(',', '.');
  return bare.replaceAll(',', '');
}
