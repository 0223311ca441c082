/**
 * A weaver was enrolled. Who she is stands in the vault and nowhere else; `commitment` lets it be proved later that
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
}

export type PersonFact = { readonly type: 'PersonEnrolled'; readonly data: PersonEnrolled };
