import { z } from 'zod';
import {
  ok,
  invalidInput,
  refuse,
  type Problem,
  type Refusal,
  type Result,
  bareIban,
  isIban,
  bareNationalCode,
  isNationalCode,
} from '#libs/platform';
import { ibanWrong, nationalCodeWrong, phoneWrong } from './enrolment.refusals.js';
import { bareMobileNumber } from './mobile-number.js';
import type { PersonalData } from './personal-data.js';

const nameIn = (script: RegExp) =>
  z
    .string()
    .transform((name) => name.normalize('NFC').replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(2).max(80).regex(script));

/** A name in Persian letters, and one in Latin letters: 2 to 80 characters, one space between words. */
export const persianName = nameIn(/^[\p{Script=Arabic}\p{M}\u200c ]+$/u);
export const latinName = nameIn(/^[\p{Script=Latin}\p{M}’'. -]+$/u);

/** A number as it is typed, of any kind. */
export const typedNumber = z.string().trim().max(40);

/** Numbers as they were typed; an empty one is none. */
export interface TypedNumbers {
  readonly nationalId?: string | undefined;
  readonly phone?: string | null | undefined;
  readonly iban?: string | null | undefined;
}

/** Numbers in the form in which they are kept, or every one that is none; `more` are problems found elsewhere. */
export function readNumbers(
  typed: TypedNumbers,
  more: readonly Problem[] = [],
): Result<Partial<PersonalData>, Refusal> {
  const nationalId = typed.nationalId === undefined ? undefined : bareNationalCode(typed.nationalId);
  const phone = typed.phone ? bareMobileNumber(typed.phone) : undefined;
  const iban = typed.iban ? bareIban(typed.iban) : undefined;
  const problems: Problem[] = [
    ...(nationalId === undefined || isNationalCode(nationalId) ? [] : [nationalCodeWrong('nationalId')]),
    ...(typed.phone && !phone ? [phoneWrong('phone')] : []),
    ...(iban && !isIban(iban) ? [ibanWrong('iban')] : []),
    ...more,
  ];
  if (problems.length > 0) return refuse(invalidInput(problems));
  return ok({
    ...(nationalId === undefined ? {} : { nationalId }),
    ...(phone ? { phone } : {}),
    ...(iban ? { iban } : {}),
  });
}
