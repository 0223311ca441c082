import { mayDo, scopeOf, type Caller } from '#libs/platform';
import type { View } from '#libs/ledger';
import type { PersonalData } from './personal-data.js';
import { seesPerson, type PersonState } from './person.js';

/** How much of what the vault knows of a person somebody needs: all of it, her name and the end of her code, or nothing. */
export type PersonalNeed = 'all' | 'name' | 'none';

/** What a caller needs to know of a person: those who keep her record and herself all, officials who she is. */
export function personalNeed(caller: Caller, person: View<PersonState>): PersonalNeed {
  if (caller.via === 'key' || person.withdrawnAt !== undefined) return 'none';
  if (!seesPerson(scopeOf(caller), person)) return 'none';
  return mayDo(caller.role, 'person:reveal') ? 'all' : 'name';
}

const HIDDEN = '•••••';

const masked = (text: string, head: number, tail: number): string =>
  `${text.slice(0, head)}${HIDDEN}${text.slice(-tail)}`;

/** A phone number as it is dialled in the country. */
const dialled = (phone: string): string => phone.replace(/^\+98/, '0');

/** What is shown of a person without asking: enough to tell two apart, too little to use. */
export const maskedPersonal = (personal: PersonalData, need: PersonalNeed): Partial<PersonalData> => ({
  nameFa: personal.nameFa,
  nameLatin: personal.nameLatin,
  nationalId: masked(personal.nationalId, 3, 2),
  ...(need === 'all' && personal.phone ? { phone: masked(dialled(personal.phone), 4, 2) } : {}),
  ...(need === 'all' && personal.iban ? { iban: masked(personal.iban, 4, 4) } : {}),
});

/** All of it, in the forms in which people write it. */
export const wholePersonal = (personal: PersonalData): PersonalData => ({
  ...personal,
  ...(personal.phone ? { phone: dialled(personal.phone) } : {}),
});
