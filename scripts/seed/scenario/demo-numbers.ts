import { legalCheckDigit } from '#libs/network';
import { nationalCheckDigit } from '#libs/platform';

/**
 * Numbers of people and firms that do not exist: each has the right form and check digit, and begins with something
 * that no register gives out.
 */

const weighted = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0);

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

/** An Iranian national code; the city code 990 belongs to no city. */
export function demoNationalCode(serial: number): string {
  const body = `990${padded(serial, 6)}`;
  return body + String(nationalCheckDigit(body));
}

/** An Iranian mobile number; the network 0980 has not been given to anyone. */
export const demoPhone = (serial: number): string => `0980${padded(serial, 7)}`;

/** A Sheba (IBAN) of a bank with the number 099, which no bank has. */
export function demoIban(serial: number): string {
  const account = `099${padded(serial, 19)}`;
  // The country and two noughts go to the end, I = 18 and R = 27.
  const check = 98n - (BigInt(`${account}182700`) % 97n);
  return `IR${padded(Number(check), 2)}${account}`;
}

/** An Iranian legal id (شناسه ملی), far beyond those given out. */
export function demoLegalId(serial: number): string {
  const body = `9909900${padded(serial, 3)}`;
  return body + String(legalCheckDigit(body));
}

/** A Russian ИНН of a firm; the region 00 does not exist. */
export function demoInn(serial: number): string {
  const body = `0099${padded(serial, 5)}`;
  return body + String((weighted(body, [2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10);
}

/** A Kazakh БИН; no firm was registered in a thirteenth month. */
export function demoBin(serial: number): string {
  const body = `991340${padded(serial, 5)}`;
  const first = weighted(body, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11;
  const check = first === 10 ? weighted(body, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11 : first;
  return body + String(check);
}

/** An Azerbaijani VÖEN of a firm; territory 99 does not exist. */
export const demoVoen = (serial: number): string => `99${padded(serial, 7)}1`;

/** A tax number in Turkmenistan, all nines in front. */
export const demoTurkmenTaxCode = (serial: number): string => `99999999${padded(serial, 4)}`;
