import { canonicalJson, sha256 } from '#libs/ledger';

/** What of a person is personal: it stands in the vault and nowhere else. */
export interface PersonalData {
  readonly nationalId: string;
  readonly nameFa: string;
  readonly nameLatin: string;
  /** `+989xxxxxxxxx`. */
  readonly phone?: string;
  /** Sheba: `IR` and 24 digits. */
  readonly iban?: string;
}

/**
 * What the ledger says of personal data: sha256 over a salt of 32 bytes (hex) and the canonical record. It proves
 * later what the vault said then, and says nothing without the salt.
 */
export function commitmentTo(personal: PersonalData, salt: string): string {
  const { nationalId, nameFa, nameLatin, phone, iban } = personal;
  const record = canonicalJson({ nationalId, nameFa, nameLatin, phone, iban });
  return sha256(Buffer.concat([Buffer.from(salt, 'hex'), Buffer.from(record)]));
}
