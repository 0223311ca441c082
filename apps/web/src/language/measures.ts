import type { Language } from './language';

const locales: Record<Language, string> = { fa: 'fa-IR', en: 'en-GB', ru: 'ru-RU' };

const made = new Map<string, Intl.NumberFormat>();

function format(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  let found = made.get(key);
  if (!found) made.set(key, (found = new Intl.NumberFormat(locales[language], options)));
  return found;
}

export const writeNumber = (language: Language, value: number, decimals = 0): string =>
  format(language, { maximumFractionDigits: decimals }).format(value);

const units: Record<Language, { m2: string; kg: string; cm: string }> = {
  fa: { m2: 'متر مربع', kg: 'کیلوگرم', cm: 'سانتی‌متر' },
  en: { m2: 'm²', kg: 'kg', cm: 'cm' },
  ru: { m2: 'м²', kg: 'кг', cm: 'см' },
};

/** A number and its unit never part at the end of a line. */
const measure = (number: string, unit: string) => `${number}\u00a0${unit}`;

/** Square metres with two decimals from whole square centimetres. */
export const writeArea = (language: Language, cm2: number): string =>
  measure(
    format(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(cm2 / 10_000),
    units[language].m2,
  );

export const writeWeight = (language: Language, g: number): string =>
  measure(format(language, { maximumFractionDigits: 1 }).format(g / 1000), units[language].kg);

/** Centimetres, without the unit: a table says the unit once, in its heading. */
export const writeLength = (language: Language, mm: number): string =>
  format(language, { maximumFractionDigits: 1 }).format(mm / 10);

/** Money from integer minor units; the currency is always named by its code. */
export function writeMoney(language: Language, minor: string | number, currency: string): string {
  const written = format(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
  });
  const digits = written.resolvedOptions().maximumFractionDigits ?? 2;
  return written.format(Number(minor) / 10 ** digits);
}
