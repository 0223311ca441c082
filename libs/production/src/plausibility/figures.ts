import { LANGUAGES, type Language, type LocalText } from '#libs/platform';

/** Numbers, days and names that a question rests on. */
export type Figures = Readonly<Record<string, number | string | LocalText>>;

const formats = new Map<string, Intl.NumberFormat>();

/** A number as people of a language write it: no more digits after the point than can be meant. */
function written(value: number, language: Language): string {
  const size = Math.abs(value);
  const digits = Number.isInteger(value) || size >= 100 ? 0 : size >= 10 ? 1 : 2;
  const key = `${language}-${digits}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(language, { maximumFractionDigits: digits });
  formats.set(key, format);
  return format.format(value);
}

/** Figures as parameters of a text: numbers in the digits of each language. */
export const spelledFigures = (figures: Figures): Readonly<Record<string, string | LocalText>> =>
  Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [
      name,
      typeof value === 'number' ? inEach((language) => written(value, language)) : value,
    ]),
  );

const inEach = (text: (language: Language) => string): LocalText =>
  Object.fromEntries(LANGUAGES.map((language) => [language, text(language)])) as Record<Language, string>;

/** A figure as people read it. */
export function figureText(value: Figures[string]): LocalText {
  if (typeof value === 'number') return inEach((language) => written(value, language));
  return typeof value === 'string' ? { fa: value, en: value, ru: value } : value;
}

/** A day, YYYY-MM-DD, as a text of each language: Persian readers count by the Jalali calendar. */
export const dayText = (day: string): LocalText => ({
  fa: jalali.format(Date.parse(`${day}T12:00:00Z`)),
  en: day,
  ru: day,
});

const jalali = new Intl.DateTimeFormat('fa-u-ca-persian', {
  timeZone: 'UTC',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
