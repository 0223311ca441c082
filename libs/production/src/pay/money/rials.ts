import { printScaled } from '#libs/documents';
import type { Language } from '#libs/platform';

/** The largest single amount, in rials: a hundred billion tomans. More is a slip of the finger. */
export const MAX_RIALS = 1_000_000_000_000;

/** The largest sum of an account, in rials; far below where whole numbers stop being exact. */
export const MAX_SUM_RIALS = 1_000_000_000_000_000;

/** How people speak of money: in rials, as the law and the bank do, or in tomans of ten rials. */
export const MONEY_UNITS = ['RIAL', 'TOMAN'] as const;
export type MoneyUnit = (typeof MONEY_UNITS)[number];

/** An amount as somebody said it: it means nothing without its unit. */
export interface SaidMoney {
  readonly amount: number;
  readonly unit: MoneyUnit;
}

const RIALS = { RIAL: 1, TOMAN: 10 } as const satisfies Record<MoneyUnit, number>;

/** Whole rials of what was said, 1 to MAX_RIALS; undefined for anything else. Only rials are ever recorded. */
export function rialsOf({ amount, unit }: SaidMoney): number | undefined {
  const rials = amount * RIALS[unit];
  return Number.isSafeInteger(amount) && rials >= 1 && rials <= MAX_RIALS ? rials : undefined;
}

const NAMES: Readonly<Record<Language, Readonly<Record<MoneyUnit, string>>>> = {
  fa: { RIAL: 'ریال', TOMAN: 'تومان' },
  en: { RIAL: 'rials', TOMAN: 'tomans' },
  ru: { RIAL: 'риалов', TOMAN: 'туманов' },
};

/**
 * An amount in the one form in which screens, papers and messages show it: rials, and beside them tomans, both named.
 * `۱۲٬۵۰۰٬۰۰۰ ریال (۱٬۲۵۰٬۰۰۰ تومان)`.
 */
export const printRials = (rials: number, language: Language): string =>
  `${figures(rials, 'RIAL', language)} (${figures(rials, 'TOMAN', language)})`;

/** An amount in one unit, named. */
export function figures(rials: number, unit: MoneyUnit, language: Language): string {
  const number = unit === 'RIAL' ? printScaled(rials, 0, language) : printScaled(rials, 1, language, 0);
  return `${number}\u00a0${NAMES[language][unit]}`;
}
