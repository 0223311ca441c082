import { asciiDigits } from '#libs/platform';

const digitsOf = (written: string): number[] => [...written].map(Number);
const weighted = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * digits[i]!, 0);

/** A registration number as it is stored: ASCII digits and capitals, without spaces and dashes. */
export const bareNumber = (written: string): string =>
  asciiDigits(written)
    .replace(/[\s\-\u2010-\u2015]/g, '')
    .toUpperCase();

const LEGAL_WEIGHTS = [29, 27, 23, 19, 17, 29, 27, 23, 19, 17];

/** Whether a bare number is an Iranian national legal id (شناسه ملی): 11 digits, the last of them its check digit. */
export function isLegalId(number: string): boolean {
  if (!/^\d{11}$/.test(number) || number.slice(3, 9) === '000000') return false;
  return Number(number[10]) === legalCheckDigit(number);
}

/** The check digit of an Iranian national legal id, from its first ten digits. */
export function legalCheckDigit(number: string): number {
  const digits = digitsOf(number);
  const shift = digits[9]! + 2;
  const shifted = digits.map((digit) => digit + shift);
  const check = weighted(shifted, LEGAL_WEIGHTS) % 11;
  return check === 10 ? 0 : check;
}

const INN_LEGAL = [2, 4, 10, 3, 5, 9, 4, 6, 8];
const INN_FIRST = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
const INN_SECOND = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];

/** Whether a bare number is a Russian ИНН, of a firm (10 digits) or of an entrepreneur (12 digits). */
export function isInn(number: string): boolean {
  const digits = digitsOf(number);
  const check = (weights: readonly number[]): number => (weighted(digits, weights) % 11) % 10;
  if (/^\d{10}$/.test(number)) return check(INN_LEGAL) === digits[9];
  return /^\d{12}$/.test(number) && check(INN_FIRST) === digits[10] && check(INN_SECOND) === digits[11];
}

const BIN_FIRST = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const BIN_SECOND = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/** Whether a bare number is a Kazakh БИН: 12 digits; where the first weights give 10, the second are taken. */
export function isBin(number: string): boolean {
  if (!/^\d{12}$/.test(number)) return false;
  const digits = digitsOf(number);
  const first = weighted(digits, BIN_FIRST) % 11;
  const check = first === 10 ? weighted(digits, BIN_SECOND) % 11 : first;
  return check === digits[11];
}

/** Whether a bare number has the form of an Azerbaijani VÖEN: 10 digits, the last 1 for a firm, 2 for a person. */
export const isVoen = (number: string): boolean => /^\d{9}[12]$/.test(number);

const TAX_NUMBERS: Readonly<Record<string, { readonly name: string; check(number: string): boolean }>> = {
  RU: { name: 'INN', check: isInn },
  KZ: { name: 'BIN', check: isBin },
  AZ: { name: 'VÖEN', check: isVoen },
};

/** What the tax number of a country is called. */
export const taxNumberName = (country: string): string => TAX_NUMBERS[country]?.name ?? 'tax number';

/** Whether a bare number can be a tax number of a country; countries without a rule here take 4 to 20 characters. */
export const isTaxNumber = (country: string, number: string): boolean =>
  TAX_NUMBERS[country]?.check(number) ?? /^[0-9A-Z]{4,20}$/.test(number);
