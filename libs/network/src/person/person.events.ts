/** What a person is to the trade; one may be several. */
export const PERSON_KINDS = ['MAKER', 'TRAINEE', 'INSTRUCTOR', 'STAFF'] as const;
export type PersonKindName = (typeof PERSON_KINDS)[number];

/**
 * A person was enrolled. Who she is stands in the vault and nowhere else; `commitment` lets it be proved later that
 * the vault still says what it said then, for as long as the vault keeps her salt.
 */
export interface PersonEnrolled {
  readonly villageId: string;
  readonly cooperativeId?: string;
  /** YYYY-MM-DD. */
  readonly memberSince?: string;
  /** Whether she agreed that her first name and village are shown to the public. */
  readonly consentToBeNamed: boolean;
  /** sha256 over a salt of 32 bytes and her canonical vault record, hex. */
  readonly commitment: string;
  /** Absent in the first enrolments, which were all of makers. */
  readonly kinds?: readonly PersonKindName[];
  /** People who looked like her and of whom it was said that they are others. */
  readonly distinctFrom?: readonly string[];
}

/** What the vault says of her changed, or where she lives. Only what changed is there. */
export interface PersonAmended {
  /** Over the new record; see `PersonEnrolled`. */
  readonly commitment?: string;
  readonly villageId?: string;
  /**
   * Her number changed, and who said so; `STAFF` also where staff say a number again that her cooperative had changed,
   * `HERSELF` where she says it again with a code that was sent to the number before.
   * Absent where the number stayed or went, and in amendments before it was kept apart.
   */
  readonly phoneSaidBy?: 'COOPERATIVE' | 'STAFF' | 'HERSELF';
}

/** What she is to the trade was set. */
export interface PersonKindsSet {
  readonly kinds: readonly PersonKindName[];
}

/** From a day on she agrees to be named in public. */
export interface ConsentGiven {
  readonly on: string;
  /** The record that said otherwise turned out to be another woman's: what she said herself holds again. */
  readonly because?: 'RECORDS_PARTED';
}

/** From a day on she is named in public no more. */
export interface ConsentWithdrawn {
  readonly on: string;
  /** Two records of hers said different things: until she is asked again, the careful one holds. */
  readonly because?: 'RECORDS_DISAGREED';
}

/** She became a member of a cooperative on a day. */
export interface CooperativeJoined {
  readonly cooperativeId: string;
  readonly on: string;
}

/** Her membership ended on a day. */
export interface CooperativeLeft {
  readonly cooperativeId: string;
  readonly on: string;
}

/** This record turned out to be of somebody who has another one: from now on it is read under that one. */
export interface PersonMergedInto {
  readonly keptId: string;
}

/** Another record turned out to be hers: it is read under this one. */
export interface PersonTookIn {
  readonly mergedId: string;
}

/** The two records were of two people after all. */
export interface PersonMergeUndone {
  readonly otherId: string;
}

/** Somebody looked and found that these two are not the same person. */
export interface PersonToldApart {
  readonly otherId: string;
}

/** Why someone was erased. A choice and no text: a text could say who she was. */
export const ERASURE_REASONS = ['SHE_ASKED', 'NO_LONGER_NEEDED', 'ENROLLED_BY_MISTAKE', 'LAW'] as const;
export type ErasureReason = (typeof ERASURE_REASONS)[number];

/** A person was erased: what named her is destroyed, what she made stays. */
export interface PersonErased {
  readonly reason: ErasureReason;
}

export type PersonFact =
  | { readonly type: 'PersonEnrolled'; readonly data: PersonEnrolled }
  | { readonly type: 'PersonAmended'; readonly data: PersonAmended }
  | { readonly type: 'PersonKindsSet'; readonly data: PersonKindsSet }
  | { readonly type: 'ConsentGiven'; readonly data: ConsentGiven }
  | { readonly type: 'ConsentWithdrawn'; readonly data: ConsentWithdrawn }
  | { readonly type: 'CooperativeJoined'; readonly data: CooperativeJoined }
  | { readonly type: 'CooperativeLeft'; readonly data: CooperativeLeft }
  | { readonly type: 'PersonMergedInto'; readonly data: PersonMergedInto }
  | { readonly type: 'PersonTookIn'; readonly data: PersonTookIn }
  | { readonly type: 'PersonMergeUndone'; readonly data: PersonMergeUndone }
  | { readonly type: 'PersonToldApart'; readonly data: PersonToldApart }
  | { readonly type: 'PersonErased'; readonly data: PersonErased };
