import type { PaperLanguage } from './paper.js';

/** The forms of a counted noun: Persian has one, English two, Russian three (1 тюк, 2 тюка, 5 тюков). */
export interface Plural {
  readonly fa: string;
  readonly en: readonly [one: string, many: string];
  readonly ru: readonly [one: string, few: string, many: string];
}

/** The form of the noun that goes with a whole number in a language. */
export function pluralOf(noun: Plural, count: number, language: PaperLanguage): string {
  if (language === 'fa') return noun.fa;
  if (language === 'en') return noun.en[count === 1 ? 0 : 1];
  const [lastTwo, last] = [count % 100, count % 10];
  if (lastTwo >= 11 && lastTwo <= 14) return noun.ru[2];
  if (last === 1) return noun.ru[0];
  return noun.ru[last >= 2 && last <= 4 ? 1 : 2];
}
