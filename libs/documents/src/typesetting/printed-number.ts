import { persianDigits } from '#libs/platform';
import type { PaperLanguage } from './paper.js';

/** Thousands and decimal separators. U+066C and U+066B in Persian; a no-break space and a comma in Russian. */
const separators: Record<PaperLanguage, { thousands: string; decimal: string }> = {
  fa: { thousands: '\u066c', decimal: '\u066b' },
  en: { thousands: ',', decimal: '.' },
  ru: { thousands: '\u00a0', decimal: ',' },
};

/** The digits of a language: Persian ones for `fa`. */
export function localDigits(text: string, language: PaperLanguage): string {
  return language === 'fa' ? persianDigits(text) : text;
}

/**
 * Prints the integer `value` of a small unit in a unit `scale` decimals larger, exactly:
 * `printScaled(12345, 2, 'en')` is `123.45`. Trailing zeros beyond `least` decimals are dropped.
 * Throws RangeError for what is not a safe integer.
 */
export function printScaled(
  value: number,
  scale: number,
  language: PaperLanguage,
  least: number = scale,
): string {
  if (!Number.isSafeInteger(value))
    throw new RangeError(`${value} is not a whole number that can be printed exactly.`);
  const digits = String(Math.abs(value)).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const rest = digits.slice(digits.length - scale);
  const kept = rest.replace(/0+$/, '').padEnd(Math.min(least, scale), '0');
  const { thousands, decimal } = separators[language];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  const text = (value < 0 ? '\u2212' : '') + grouped + (kept === '' ? '' : decimal + kept);
  return localDigits(text, language);
}

/** Prints a whole number with thousands separators. */
export function printWhole(value: number, language: PaperLanguage): string {
  return printScaled(value, 0, language);
}

/**
 * The decimals that a column needs so that none of its values loses anything: at least `least`, at most `scale`.
 * One number for the whole column keeps its separators under each other.
 */
export function decimalsNeeded(values: readonly number[], scale: number, least: number): number {
  const needed = values.map((value) => {
    const zeros = /0*$/.exec(String(value))?.[0].length ?? 0;
    return value === 0 ? 0 : Math.max(0, scale - zeros);
  });
  return Math.min(scale, Math.max(least, ...needed));
}
