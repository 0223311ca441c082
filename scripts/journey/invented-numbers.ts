import { legalCheckDigit } from '#libs/network';
import { nationalCheckDigit } from '#libs/platform';

/** Digits that a run's name gives; every run has others. */
const digits = (run: string, salt: number, count: number): string => {
  let seed = Number.parseInt(run.slice(0, 8), 16) + salt;
  let text = '';
  while (text.length < count) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    text += String(seed % 10_000).padStart(4, '0');
  }
  return text.slice(0, count);
};

/** An invented national code with a correct check digit, under the prefix 990 that is issued nowhere. */
export function nationalId(run: string): string {
  const body = `990${digits(run, 7, 6)}`;
  return body + String(nationalCheckDigit(body));
}

/** An invented national legal id of 11 digits with a correct check digit. */
export function legalId(run: string, salt: number): string {
  const body = `990${digits(run, salt, 7)}`;
  return body + String(legalCheckDigit(body));
}
