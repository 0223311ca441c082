import type { SealedCollection, VaultCipher } from '#libs/platform';
import type { PersonalData } from './personal-data.js';
import { VAULT_CODES } from './vault-code.schema.js';
import { VAULT_PEOPLE, type VaultPerson } from './vault-person.schema.js';

/** The collection of the one mark by which a process that starts knows whether its keys are the vault's. */
export const VAULT_MARKS = 'vault_marks';

/** The personal fields of a row, and what of them a row must have. */
export const PERSONAL_FIELDS = ['nationalId', 'nameFa', 'nameLatin', 'phone', 'iban'] as const;
export type PersonalField = (typeof PERSONAL_FIELDS)[number];

/** What of the people's vault is sealed; for rotating keys. */
export const SEALED_PEOPLE: readonly SealedCollection[] = [
  { name: VAULT_PEOPLE, fields: [...PERSONAL_FIELDS, 'salt'] },
  { name: VAULT_CODES, fields: ['pepper'] },
  // Last: while an old key is still needed for a row, it is needed for the mark.
  { name: VAULT_MARKS, fields: ['sealed'] },
];

type Sealed = Pick<VaultPerson, PersonalField | 'salt'>;

/** Seals what of a row is personal. */
export function sealPerson(cipher: VaultCipher, id: string, salt: string, personal: PersonalData): Sealed {
  const texts = Object.entries({ ...personal, salt }).filter(([, text]) => text !== undefined);
  const sealed = texts.map(([field, text]) => [
    field,
    cipher.seal(text as string, { collection: VAULT_PEOPLE, id, field }),
  ]);
  return Object.fromEntries(sealed) as unknown as Sealed;
}

/** Opens those personal fields of a row that were read. */
export function openPerson<F extends PersonalField>(
  cipher: VaultCipher,
  row: Pick<VaultPerson, '_id'> & Partial<Pick<VaultPerson, F>>,
  fields: readonly F[],
): Pick<PersonalData, F> {
  const there = fields.filter((field) => typeof row[field] === 'string');
  const opened = there.map((field) => [
    field,
    cipher.open(row[field] as string, { collection: VAULT_PEOPLE, id: row._id, field }),
  ]);
  return Object.fromEntries(opened) as Pick<PersonalData, F>;
}
