import { toGregorian, toJalaali, isValidJalaaliDate } from 'jalaali-js';
import { plainDigits } from './digits';
import type { Language } from './language';

const calendars: Record<Language, string> = {
  fa: 'fa-IR-u-ca-persian',
  en: 'en-GB',
  ru: 'ru-RU',
};
const others: Record<Language, string> = {
  fa: 'fa-IR-u-ca-gregory',
  en: 'en-GB-u-ca-persian',
  ru: 'ru-RU-u-ca-persian',
};

const made = new Map<string, Intl.DateTimeFormat>();
function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  let found = made.get(key);
  if (!found) made.set(key, (found = new Intl.DateTimeFormat(locale, options)));
  return found;
}

const long = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** A date without a time is a calendar day: it must not slide when the reader is west of Greenwich. */
const zoneOf = (iso: string) => (iso.length === 10 ? { timeZone: 'UTC' } : {});

/** Russian dates end with "г.", which spoils the end of a sentence and says nothing. */
const bare = (written: string) => written.replace(/\u00a0?\s?г\./, '');

export const writeDate = (language: Language, iso: string): string =>
  bare(format(calendars[language], { ...long, ...zoneOf(iso) }).format(new Date(iso)));

export const writeMoment = (language: Language, iso: string): string =>
  bare(format(calendars[language], { ...long, hour: '2-digit', minute: '2-digit' }).format(new Date(iso)));

/** The same day in the calendar the reader does not think in: Gregorian for Persian, Jalali for the others. */
export function otherCalendar(language: Language, iso: string): string {
  const parts = format(others[language], { ...long, ...zoneOf(iso) }).formatToParts(new Date(iso));
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('day')} ${part('month')} ${part('year')}`;
}

const two = (part: number) => String(part).padStart(2, '0');

/** A day in digits, the way it is also typed: 1404/05/12 in Persian, 2025-08-03 in English, 03.08.2025 in Russian. */
export function writeDay(language: Language, iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number) as [number, number, number];
  if (language === 'en') return `${year}-${two(month)}-${two(day)}`;
  if (language === 'ru') return `${two(day)}.${two(month)}.${year}`;
  const { jy, jm, jd } = toJalaali(year, month, day);
  return `${jy}/${two(jm)}/${two(jd)}`.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)] ?? digit);
}

/** Reads a typed day; years below 1700 are Jalali in every language. Null when there is no such day. */
export function readDay(written: string): string | null {
  const text = plainDigits(written).trim();
  const parts = /^\d{8}$/.test(text)
    ? [text.slice(0, 4), text.slice(4, 6), text.slice(6)]
    : text.split(/[\s./\-،]+/).filter(Boolean);
  if (parts.length !== 3 || parts.some((part) => !/^\d{1,4}$/.test(part))) return null;
  const numbers = parts.map(Number) as [number, number, number];
  let [year, month, day] = numbers;
  if ((parts[0]?.length ?? 0) <= 2 && (parts[2]?.length ?? 0) === 4) [day, month, year] = numbers;
  if (year < 100) year += year > 60 ? 1300 : 1400;
  if (year < 1700) {
    if (!isValidJalaaliDate(year, month, day)) return null;
    const { gy, gm, gd } = toGregorian(year, month, day);
    return `${gy}-${two(gm)}-${two(gd)}`;
  }
  const made = new Date(Date.UTC(year, month - 1, day));
  if (made.getUTCMonth() !== month - 1 || made.getUTCDate() !== day) return null;
  return made.toISOString().slice(0, 10);
}

export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export function shiftDay(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
