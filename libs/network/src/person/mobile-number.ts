import { asciiDigits } from '#libs/platform';

/**
 * An Iranian mobile number as it is stored, `+989xxxxxxxxx`, from any of the ways it is written (0911…, 98911…,
 * 0098911…, +98 911 …); undefined when it is none.
 */
export function bareMobileNumber(written: string): string | undefined {
  const digits = asciiDigits(written).replace(/[\s\-().\u2010-\u2015]/g, '');
  const local = /^(?:\+98|0098|98|0)?(9\d{9})$/.exec(digits)?.[1];
  return local && `+98${local}`;
}
