import { asciiDigits } from '../language/persian-text.js';

/** An Iranian IBAN (Sheba) as it is stored: `IR` and 24 digits; people write it with spaces and without the letters. */
export function bareIban(written: string): string {
  const bare = asciiDigits(written)
    .replace(/[\s\-\u2010-\u2015]/g, '')
    .toUpperCase();
  return /^\d{24}$/.test(bare) ? `IR${bare}` : bare;
}

/** Whether a bare number is an Iranian IBAN: ISO 13616, 24 digits whose remainder by 97 is 1. */
export function isIban(iban: string): boolean {
  if (!/^IR\d{24}$/.test(iban)) return false;
  // The country and the check digits go to the end, I = 18 and R = 27.
  return BigInt(`${iban.slice(4)}1827${iban.slice(2, 4)}`) % 97n === 1n;
}
