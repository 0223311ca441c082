import { isIban } from '../identity/iban.js';
import { isNationalCode } from '../identity/national-code.js';
import { asciiDigits } from './persian-text.js';

/** What a text may hold of a person besides her name. */
export type PersonalNumber = 'phone' | 'nationalCode' | 'iban' | 'card' | 'email';

/** Words and numbers; a number takes the plus of an international one along. */
const WORD = /\+?[\p{L}\p{N}]+/gu;
/** What stands between groups of one number: at most three blanks, hyphens, points, brackets, slashes, unseen signs. */
const BETWEEN = String.raw`[\s.()/_\u00ad\u200b-\u200f\u2010-\u2015\u2060\ufeff-]`;
const GAP = new RegExp(`^${BETWEEN}{1,3}$`);
const EMAIL = /[\p{L}\p{N}_%+-]@[\p{L}\p{N}-]{1,63}\.[\p{L}\p{N}]{2}/u;

const MOBILE = /^(?:\+98|0098|98|0)9\d{9}$/;
const BARE_MOBILE = /^9\d{9}$/;
const LANDLINE = /^0[1-8]\d{9}$/;
const ABROAD = /^(?:\+|00)[1-9]\d{8,13}$/;
const LONGEST = 30;
/** No number of a person has fewer digits beside each other; few texts have them, and need be taken apart. */
const FEWEST_DIGITS = 9;
const ENOUGH_DIGITS = new RegExp(`\\d(?:${BETWEEN}{0,3}\\d){${FEWEST_DIGITS - 1}}`);

/**
 * What of a person's numbers a text has: in any digits, in one piece or in groups. A number that a letter touches is one
 * of a thing. Where `surely` is asked, only what can hardly be the number of anything else is found.
 */
export function personalNumberIn(written: string, surely = false): PersonalNumber | undefined {
  if (written.includes('@') && EMAIL.test(written)) return 'email';
  if (written.length < FEWEST_DIGITS) return undefined;
  const text = asciiDigits(written);
  if (!ENOUGH_DIGITS.test(text)) return undefined;
  for (const run of runsOf(text)) {
    for (let from = 0; from < run.length; from++) {
      const kind = kindFrom(run.slice(from), surely);
      if (kind) return kind;
    }
  }
  return undefined;
}

/** Numbers as they stand beside each other, each run in its groups. */
function runsOf(text: string): string[][] {
  const runs: string[][] = [];
  let end = 0;
  let isOpen = false;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const isNumber = /^(?:\+?\d+|ir\d*)$/i.test(word);
    const isNext = isOpen && !word.startsWith('+') && !/^ir/i.test(word) && GAP.test(text.slice(end, index));
    if (isNumber && isNext) runs.at(-1)!.push(word);
    else if (isNumber) runs.push([word]);
    isOpen = isNumber;
    end = index + word.length;
  }
  return runs;
}

/** What begins with the first of some groups. */
function kindFrom(groups: readonly string[], surely: boolean): PersonalNumber | undefined {
  let joined = '';
  for (let count = 1; count <= groups.length && joined.length <= LONGEST; count++) {
    joined += groups[count - 1];
    const kind = kindOf(joined.toUpperCase(), groups.slice(0, count), surely);
    if (kind) return kind;
  }
  return undefined;
}

function kindOf(number: string, groups: readonly string[], surely: boolean): PersonalNumber | undefined {
  const sizes = groups.map(({ length }) => length);
  if (/^IR\d{24}$/.test(number) || (number.length === 24 && isIban(`IR${number}`))) return 'iban';
  if (MOBILE.test(number) && isPhoneInGroups(groups)) return 'phone';
  if (surely) return undefined;
  const few = sizes.length <= 3 && sizes[0]! >= 3;
  if ((BARE_MOBILE.test(number) || LANDLINE.test(number)) && few) return 'phone';
  if (ABROAD.test(number) && /^(?:\+|00)/.test(groups[0]!)) return 'phone';
  if (isNationalCode(number) && isCodeInGroups(sizes)) return 'nationalCode';
  return number.length === 16 && isCard(number) && isWhole(sizes, 4) ? 'card' : undefined;
}

/** A day and a count beside it may look like a telephone number, but are not written in its groups. */
const isPhoneInGroups = (groups: readonly string[]): boolean =>
  groups[0]!.length >= 3 || /^(?:0|98)$/.test(groups[0]!) || groups.every(({ length }) => length <= 2);

/** 1234567890, 123-456789-0, or small groups. */
const isCodeInGroups = (sizes: readonly number[]): boolean =>
  sizes.length === 1 || sizes.join('-') === '3-6-1' || sizes.every((size) => size <= 3);

const isWhole = (sizes: readonly number[], group: number): boolean =>
  sizes.length === 1 || sizes.every((size) => size === group);

/** Whether sixteen digits are a bank card's number (ISO/IEC 7812). */
function isCard(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const doubled = Number(digit) * (i % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
