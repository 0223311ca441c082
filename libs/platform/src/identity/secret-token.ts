import { timingSafeEqual } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** Random bytes of a secret: 256 bits, which nobody guesses. */
export const SECRET_BYTES = 32;

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const SECRET_LENGTH = 43;
const CHECK_LENGTH = 6;

/**
 * A secret as it is handed over: a prefix that says what it opens, the random bytes and a checksum (CRC-32) of both, all
 * in letters and digits. So a program that looks for lost secrets knows one when it sees it, and what was mistyped is
 * known for that without a look at the database.
 */
export function writeSecret(prefix: string, bytes: Uint8Array): string {
  const body = prefix + base62(BigInt(`0x${Buffer.from(bytes).toString('hex')}`), SECRET_LENGTH);
  return body + checkOf(body);
}

/** Whether a text is a secret of the prefix, whole and as it was written. */
export function isSecret(prefix: string, text: string): boolean {
  if (text.length !== prefix.length + SECRET_LENGTH + CHECK_LENGTH || !text.startsWith(prefix)) return false;
  const body = text.slice(0, -CHECK_LENGTH);
  return /^[0-9A-Za-z]+$/.test(text.slice(prefix.length)) && checkOf(body) === text.slice(-CHECK_LENGTH);
}

/** Whether what was given is the secret; takes as long wherever they first differ. */
export function isSameSecret(given: string, secret: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(secret)];
  return one.length === other.length && timingSafeEqual(one, other);
}

const checkOf = (body: string): string => base62(BigInt(crc32(body)), CHECK_LENGTH);

function base62(number: bigint, length: number): string {
  let text = '';
  for (let rest = number; text.length < length; rest /= 62n) text = DIGITS[Number(rest % 62n)]! + text;
  return text;
}
