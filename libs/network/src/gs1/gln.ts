import { ok, refuse, type Refusal, type Result } from '#libs/platform';
import type { NewEvent, Subject, SubjectRef } from '#libs/ledger';
import { subjectRef } from '#libs/ledger';
import { takeNumber, type SeriesState } from '#libs/documents';
import { bareNumber } from '../organisation/register-numbers.js';
import { checkDigit, hasCheckDigit } from './check-digit.js';
import { glnRangeSpent } from './gln.refusals.js';

const PREFIX_DIGITS = 7;
const REFERENCE_DIGITS = 5;

/** The name of the series of location numbers under a company prefix. */
export const glnSeriesId = (prefix: string): string => `gln-${prefix}`;

/** The Global Location Number of a serial under a company prefix of seven digits: prefix, five digits, check digit. */
export function glnOf(prefix: string, serial: number): string {
  if (!/^\d{7}$/.test(prefix)) throw new RangeError(`${prefix} is no GS1 company prefix of seven digits`);
  if (!Number.isSafeInteger(serial) || serial < 1 || serial >= 10 ** REFERENCE_DIGITS) {
    throw new RangeError(`${serial} is no serial of a location number`);
  }
  const body = prefix + String(serial).padStart(REFERENCE_DIGITS, '0');
  return body + checkDigit(body);
}

/** Takes the next number of the zone's own series: no gap and no number twice, for each is claimed in the ledger. */
export function nextGln(
  prefix: string,
  read: Subject<SeriesState> | undefined,
): Result<{ gln: string; event: NewEvent }, Refusal> {
  const series: SubjectRef = subjectRef('series', glnSeriesId(prefix));
  const { number, event } = takeNumber(series, read);
  if (number >= 10 ** REFERENCE_DIGITS) return refuse(glnRangeSpent({ prefix }));
  return ok({ gln: glnOf(prefix, number), event });
}

/** Whether a number was issued under a company prefix; the zone alone gives numbers under its own. */
export const isUnderPrefix = (gln: string, prefix: string): boolean => gln.slice(0, PREFIX_DIGITS) === prefix;

const LINK = /\/(?:414|417)\/([\d\s-]+)\/?(?:[?#].*)?$/;

/**
 * Reads a GLN as it was typed, pasted or scanned: 13 digits, `(414)` or `(417)` before them or not, or a GS1 Digital
 * Link. Persian digits, dashes and spaces are forgiven. Undefined when it is none or its check digit is wrong.
 */
export function readGln(written: string): string | undefined {
  if (written.length > 500) return undefined;
  const plain = written.trim();
  const digits = bareNumber(LINK.exec(plain)?.[1] ?? plain.replace(/^\((?:414|417)\)/, ''));
  return digits.length === 13 && hasCheckDigit(digits) ? digits : undefined;
}
