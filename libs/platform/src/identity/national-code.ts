import { asciiDigits } from '../language/persian-text.js';

/** A national code (کد ملی) as it is stored: ten ASCII digits; the zeros that people leave off in front are put back. */
export function bareNationalCode(written: string): string {
  const digits = asciiDigits(written).replace(/[\s\-\u2010-\u2015]/g, '');
  return /^\d{8,9}$/.test(digits) ? digits.padStart(10, '0') : digits;
}

/**
 * Whether ten digits are a national code: not all equal, and the last is their check digit. The city code in front
 * is not looked up: cities are added, and the invented people of the demo have one that belongs to no city.
 */
export function isNationalCode(code: string): boolean {
  if (!/^\d{10}$/.test(code) || /^(\d)\1{9}$/.test(code)) return false;
  return Number(code[9]) === nationalCheckDigit(code);
}

/** The check digit of a national code, from its first nine digits. */
export function nationalCheckDigit(code: string): number {
  const sum = [...code.slice(0, 9)].reduce((total, digit, i) => total + Number(digit) * (10 - i), 0);
  const rest = sum % 11;
  return rest < 2 ? rest : 11 - rest;
}
