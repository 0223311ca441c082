import { plainCode } from '../lettered-code.js';
import { checkDigit, hasCheckDigit } from '#libs/network';

const SERIAL_DIGITS = 9;

/**
 * The Serial Shipping Container Code of a bale: extension digit, company prefix of seven digits, serial of nine, check
 * digit. `serial` is 0 to 9,999,999,999: its highest digit is the extension, so one prefix has ten thousand million.
 */
export function ssccOf(prefix: string, serial: number): string {
  if (!/^\d{7}$/.test(prefix)) throw new RangeError(`${prefix} is no GS1 company prefix of seven digits`);
  if (!Number.isSafeInteger(serial) || serial < 0 || serial >= 10 ** (SERIAL_DIGITS + 1)) {
    throw new RangeError(`${serial} is no serial of a bale`);
  }
  const digits = String(serial).padStart(SERIAL_DIGITS + 1, '0');
  const body = digits[0]! + prefix + digits.slice(1);
  return body + checkDigit(body);
}

/** The serial that random bytes (at least five) give. */
export function serialFrom(randomBytes: Uint8Array): number {
  if (randomBytes.length < 5) throw new RangeError('a serial needs five random bytes');
  const number = randomBytes.slice(0, 5).reduce((sum, byte) => sum * 256 + byte, 0);
  return number % 10 ** (SERIAL_DIGITS + 1);
}

/** An SSCC under a company prefix of seven digits as a pure-identity URI: `urn:epc:id:sscc:PREFIX.EXTENSION+SERIAL`. */
export const ssccUrn = (sscc: string): string =>
  `urn:epc:id:sscc:${sscc.slice(1, 8)}.${sscc[0]}${sscc.slice(8, 17)}`;

const URN = /^urn:epc:id:sscc:(\d{6,12})\.(\d)(\d{4,10})$/i;
const LINK = /\/(?:00|sscc)\/([\d\s-]+)\/?(?:[?#].*)?$/i;

/**
 * Reads an SSCC as it was scanned, typed or pasted: 18 digits, `(00)` before them or not, an EPC URI or a GS1 Digital
 * Link. Persian digits, dashes and spaces are forgiven. Undefined when it is none or the check digit is wrong.
 */
export function readSscc(written: string): string | undefined {
  if (written.length > 500) return undefined;
  const plain = plainCode(written);
  const urn = URN.exec(plain);
  if (urn) {
    const body = urn[2]! + urn[1]! + urn[3]!;
    return body.length === 17 ? body + checkDigit(body) : undefined;
  }
  const digits = (LINK.exec(plain)?.[1] ?? plain.replace(/^\(00\)/, '')).replace(/[\s\-–—]/g, '');
  const bare = digits.length === 20 && digits.startsWith('00') ? digits.slice(2) : digits;
  return bare.length === 18 && hasCheckDigit(bare) ? bare : undefined;
}
