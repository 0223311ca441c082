/** What a woman says of a rug that stands, or does not stand, under her name. */
export const CLAIMS = ['NOT_MINE', 'MINE'] as const;
export type Claim = (typeof CLAIMS)[number];

/**
 * Why she says so, in a few fixed words: what people say of each other in their own words has no place in a ledger
 * from which nothing is taken out.
 */
export const CLAIM_GROUNDS = ['ANOTHER_WOVE', 'NEVER_SAW_IT', 'WOVE_ALL', 'WOVE_PART'] as const;
export type ClaimGround = (typeof CLAIM_GROUNDS)[number];

/** Who may be asked about a claim besides her who makes it. */
export type DisputeSide = 'COOPERATIVE' | 'MAKER';

/** A woman disputed to whom a rug is attributed. */
export interface AttributionDisputed {
  /** The rug's code, which is its id. */
  readonly rugId: string;
  readonly cooperativeId: string;
  readonly villageId: string;
  readonly claim: Claim;
  readonly ground: ClaimGround;
  /** The person whose claim it is. */
  readonly claimantId: string;
  /** Who stood as makers then. */
  readonly makerIds: readonly string[];
}

/** A side said whether the claim is right; a later word of the same side takes the place of the earlier one. */
export interface DisputeAnswered {
  readonly side: DisputeSide;
  /** The named maker who answers; the cooperative's clerk answers for the cooperative. */
  readonly personId?: string;
  readonly agrees: boolean;
}

/** How a dispute ended: both sides agreed, an official decided, or she took it back. */
export type DisputeEnd = 'AGREED' | 'DECIDED' | 'WITHDRAWN';

/** A dispute was settled. */
export interface DisputeSettled {
  readonly end: DisputeEnd;
  /** Whether the rug is attributed as she said from now on. */
  readonly isUpheld: boolean;
  /** What the official says of it; nobody is named in it. */
  readonly note?: string;
}

export type DisputeFact =
  | { readonly type: 'AttributionDisputed'; readonly data: AttributionDisputed }
  | { readonly type: 'DisputeAnswered'; readonly data: DisputeAnswered }
  | { readonly type: 'DisputeSettled'; readonly data: DisputeSettled };
