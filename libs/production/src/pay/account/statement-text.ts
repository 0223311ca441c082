import type { Language } from '#libs/platform';
import { printRials } from '../money/rials.js';
import type { PayAccountState } from './account.js';

/** A text message, and how many parts a phone makes of it. */
export interface StatementText {
  readonly text: string;
  /** Counted as networks count: UTF-16 units. */
  readonly characters: number;
  readonly parts: number;
}

/** The characters of one message, and of each part of a longer one: Persian and Russian need two bytes each. */
const SIZES = { wide: { alone: 70, part: 67 }, narrow: { alone: 160, part: 153 } } as const;
/** What the short alphabet of phones has of what we write; anything else makes the whole message wide. */
const NARROW = /^[A-Za-z0-9 .,:;()\-+\n]*$/;

/**
 * What a woman is told on her phone: what she is owed, or by how much advances are ahead, and what was paid so far. Her
 * name is not in it, for a phone is read by others too. Amounts are those of the paper and of the screen.
 */
export function statementText(
  account: Pick<PayAccountState, 'owedRials' | 'paidRials' | 'advancesRials'>,
  day: string,
  language: Language,
): StatementText {
  const { owedRials, paidRials, advancesRials } = account;
  const money = (rials: number): string => printRials(rials, language).replaceAll('\u00a0', ' ');
  const side = owedRials < 0 ? 'ahead' : 'owed';
  const words = WORDS[language];
  const got = paidRials + advancesRials;
  const text = [
    `${words.upTo} ${day}`,
    `${words[side]}: ${money(Math.abs(owedRials))}`,
    ...(got > 0 ? [`${words.got}: ${money(got)}`] : []),
  ].join('\n');
  return { text, characters: text.length, parts: partsOf(text) };
}

/** How many messages a network makes of a text. */
export function partsOf(text: string): number {
  const { alone, part } = NARROW.test(text) ? SIZES.narrow : SIZES.wide;
  return text.length <= alone ? 1 : Math.ceil(text.length / part);
}

const WORDS: Readonly<Record<Language, Readonly<Record<'upTo' | 'owed' | 'ahead' | 'got', string>>>> = {
  fa: { upTo: 'مزد بافت تا', owed: 'طلب شما', ahead: 'پیش‌پرداختِ مانده', got: 'گرفته‌اید' },
  en: { upTo: 'Weaving pay to', owed: 'You are owed', ahead: 'Paid ahead', got: 'You received' },
  ru: { upTo: 'Оплата за ткачество на', owed: 'Вам причитается', ahead: 'Выдано вперёд', got: 'Вы получили' },
};
