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

/** Who issued a GLN: the zone under its own company prefix, or GS1 to the organisation itself. */
export type GlnIssuer = 'ZONE' | 'GS1';

/** A number that names an organisation as a place and as a party in the world's numbering. */
export interface GlnAssigned {
  /** Global Location Number, 13 digits with check digit; the same number names it as a party (PGLN). */
  readonly gln: string;
  readonly glnIssuer: GlnIssuer;
}

/** An organisation entered the zone's register. */
export interface OrganisationRegistered extends Partial<GlnAssigned> {
  readonly kind: OrganisationKind;
  readonly name: LocalText;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Iranian national legal id, 11 digits. */
  readonly legalId?: string;
  /** The tax number of a foreign firm: INN (RU), BIN (KZ), VÖEN (AZ). */
  readonly taxId?: string;
  readonly address?: LocalText;
  /** The county that it sits in, as villages name theirs. */
  readonly county?: string;
  /** The organisation that it is a part of, e.g. the free zone of a unit. */
  readonly parentId?: string;
  /** The counties that an office watches over, as villages name theirs; absent for the whole zone. */
  readonly counties?: readonly string[];
}

/** An official saw that an organisation is what it says. */
export interface OrganisationVerified {
  /** The paper that was seen, e.g. the number of its registration notice. */
  readonly document: string;
  readonly note?: string;
}

/** A verification turned out to be a mistake. */
export interface VerificationWithdrawn {
  readonly reason: string;
}

/** An organisation was stopped: it may read and do nothing. */
export interface OrganisationSuspended {
  readonly reason: string;
}

/** A suspension ended; the organisation stands as it did before. */
export interface OrganisationReopened {
  readonly note?: string;
}

/** What is said of an organisation was corrected; only what changed is named. Its kind and country never change. */
export interface OrganisationAmended {
  readonly name?: LocalText;
  readonly address?: LocalText;
  readonly legalId?: string;
  readonly taxId?: string;
  readonly county?: string;
  readonly counties?: readonly string[];
}

/** Contacts were changed. They stand in the vault; the ledger says which row, and which of them are given. */
export interface ContactsKept {
  readonly contactsId: string;
  /** sha256 over the row's salt and its contacts. */
  readonly commitment: string;
  readonly given: readonly string[];
}

/** An organisation got an emblem, or another; the picture stands under its digest. */
export interface EmblemChosen {
  /** Of the picture as we drew it, hex. */
  readonly sha256: string;
}

export type OrganisationFact =
  | { readonly type: 'OrganisationRegistered'; readonly data: OrganisationRegistered }
  | { readonly type: 'OrganisationVerified'; readonly data: OrganisationVerified }
  | { readonly type: 'VerificationWithdrawn'; readonly data: VerificationWithdrawn }
  | { readonly type: 'OrganisationSuspended'; readonly data: OrganisationSuspended }
  | { readonly type: 'OrganisationReopened'; readonly data: OrganisationReopened }
  | { readonly type: 'OrganisationAmended'; readonly data: OrganisationAmended }
  | { readonly type: 'GlnAssigned'; readonly data: GlnAssigned }
  | { readonly type: 'ContactsKept'; readonly data: ContactsKept }
  | { readonly type: 'EmblemChosen'; readonly data: EmblemChosen };
