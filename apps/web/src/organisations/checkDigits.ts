import { plainDigits } from '../language/digits';

/** A registration number without spaces and dashes, in ASCII digits. */
export const bareNumber = (written: string): string =>
  plainDigits(written)
    .replace(/[\s\-\u2010-\u2015]/g, '')
    .toUpperCase();

const weighted = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0);

function isLegalId(number: string): boolean {
  if (!/^\d{11}$/.test(number)) return false;
  const shift = Number(number[9]) + 2;
  const weights = [29, 27, 23, 19, 17, 29, 27, 23, 19, 17];
  const sum = weights.reduce((total, weight, i) => total + weight * (Number(number[i]) + shift), 0);
  return (sum % 11) % 10 === Number(number[10]);
}

function isInn(number: string): boolean {
  const check = (weights: number[]) => (weighted(number, weights) % 11) % 10;
  if (/^\d{10}$/.test(number)) return check([2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(number[9]);
  if (!/^\d{12}$/.test(number)) return false;
  const first = check([7, 2, 4, 10, 3, 5, 9, 4, 6, 8]);
  return first === Number(number[10]) && check([3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(number[11]);
}

function isBin(number: string): boolean {
  if (!/^\d{12}$/.test(number)) return false;
  const first = weighted(number, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11;
  const check = first === 10 ? weighted(number, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11 : first;
  return check === Number(number[11]);
}

function isGln(number: string): boolean {
  if (!/^\d{13}$/.test(number)) return false;
  const sum = [...number]
    .reverse()
    .reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}

type Numbered = 'legalId' | 'RU' | 'KZ' | 'AZ' | 'gln';

const rules: Record<Numbered, { digits: readonly number[]; fits: (number: string) => boolean }> = {
  legalId: { digits: [11], fits: isLegalId },
  RU: { digits: [10, 12], fits: isInn },
  KZ: { digits: [12], fits: isBin },
  AZ: { digits: [10], fits: (number) => /^\d{9}[12]$/.test(number) },
  gln: { digits: [13], fits: isGln },
};

/** What is seen of a number while it is typed: nothing yet, too short, its check digit fits or does not. */
export type Seen = 'empty' | 'short' | 'fits' | 'wrong';

/** Judges a number as the server will; a country without a rule here says nothing. */
export function seenOf(kind: string, written: string): Seen {
  const number = bareNumber(written);
  const rule = (rules as Record<string, (typeof rules)[Numbered] | undefined>)[kind];
  if (!number || !rule) return 'empty';
  if (rule.digits.every((digits) => number.length < digits)) return 'short';
  return rule.fits(number)
    ? 'fits'
    : rule.digits.some((digits) => number.length < digits)
      ? 'short'
      : 'wrong';
}
