import type { LocalText } from '#libs/platform';

/** What an organisation is to the zone. */
export const ORGANISATION_KINDS = [
  'FREE_ZONE',
  'FREE_ZONE_UNIT',
  'DIRECTORATE',
  'CUSTOMS',
  'FUND',
  'COOPERATIVE',
  'PRODUCTION_UNIT',
  'EXPORTER',
  'CARRIER',
  'CONSIGNEE',
  'AUTHORITY',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** How an organisation stands: entered, seen to be what it says, or stopped for a while. */
export const ORGANISATION_STANDINGS = ['REGISTERED', 'VERIFIED', 'SUSPENDED'] as const;
export type OrganisationStanding = (typeof ORGANISATION_STANDINGS)[number];

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
  /** The organisation that it is a part of, e.g. the free zone of a unit. */
  readonly parentId?: string;
  /** Global Location Number, 13 digits with check digit; the same number names it as a party (PGLN). */
  readonly gln?: string;
  /** The counties that an office watches over; absent for the whole zone. */
  readonly counties?: readonly string[];
}

export type OrganisationFact = {
  readonly type: 'OrganisationRegistered';
  readonly data: OrganisationRegistered;
};
