import { HOTP, Secret, TOTP } from 'otpauth';
import { asciiDigits } from '#libs/platform';

/** RFC 6238 with what every authenticator app knows: SHA-1, six digits, thirty seconds. */
const DIGITS = 6;
const PERIOD_S = 30;
/** Clocks of old phones: the step before and the one after are taken too. */
const DRIFT_STEPS = 1;
const SECRET_BYTES = 20;

/** The step that a moment (milliseconds since 1970) lies in. */
export const stepAt = (ms: number): number => Math.floor(ms / 1_000 / PERIOD_S);

/** The code of a secret (base32) in a step. */
export const codeAt = (secret: string, step: number): string =>
  HOTP.generate({ secret: Secret.fromBase32(secret), counter: step, digits: DIGITS, algorithm: 'SHA1' });

/** A code as it is compared: Persian and Arabic digits are digits, spaces between are nothing. */
export const foldCode = (code: string): string =>
  asciiDigits(code.normalize('NFKC')).replace(/[\s-]/g, '').toUpperCase();

/** The step whose code was given, of those near `ms` and later than the last one used; undefined when it is none. */
export function matchingStep(secret: string, code: string, ms: number, lastStep: number): number | undefined {
  const given = foldCode(code);
  if (!/^\d{6}$/.test(given)) return undefined;
  const now = stepAt(ms);
  for (let step = now - DRIFT_STEPS; step <= now + DRIFT_STEPS; step++)
    if (step > lastStep && codeAt(secret, step) === given) return step;
  return undefined;
}

/** A new secret, base32. */
export const newSecret = (bytes: (count: number) => Uint8Array): string =>
  new Secret({ buffer: Uint8Array.from(bytes(SECRET_BYTES)).buffer }).base32;

/** What an authenticator app reads from a QR code. */
export const uriOf = (secret: string, login: string, issuer: string): string =>
  new TOTP({
    issuer,
    label: login,
    secret: Secret.fromBase32(secret),
    digits: DIGITS,
    period: PERIOD_S,
  }).toString();
