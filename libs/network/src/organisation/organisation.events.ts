import type { LocalText } from '#libs/platform';

/** What an organisation is to the zone. */
export const ORGANISATION_KINDS = ['FREE_ZONE', 'COOPERATIVE', 'EXPORTER', 'CONSIGNEE', 'AUTHORITY'] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** An organisation entered the zone's register. */
export interface OrganisationRegistered {
  readonly kind: OrganisationKind;
  readonly name: LocalText;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Iranian national legal id, 11 digits. */
  readonly legalId?: string;
  /** The tax number of a foreign firm: INN (RU), BIN (KZ), VÖEN (AZ). */
  readonly taxId?: string;
  readonly address?: LocalText;
}

export type OrganisationFact = {
  readonly type: 'OrganisationRegistered';
  readonly data: OrganisationRegistered;
};
