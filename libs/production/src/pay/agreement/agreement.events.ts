/** What a price is agreed for. */
export const PAY_BASES = ['PER_M2', 'PER_1000_KNOTS', 'PER_PIECE'] as const;
export type PayBasis = (typeof PAY_BASES)[number];

/** How several weavers of one rug share its price. */
export const SHARINGS = ['EQUAL', 'PARTS', 'WEAVER_DAYS'] as const;
export type Sharing = (typeof SHARINGS)[number];

/** What an agreement counts for, the narrowest first. */
export const PAY_TARGETS = ['RUG', 'PIECE', 'DESIGN', 'ALL'] as const;
export type PayTarget = (typeof PAY_TARGETS)[number];

/** A weaver who is named in an agreement; her parts where it shares by parts. */
export interface PayParty {
  readonly personId: string;
  readonly parts?: number;
}

/** A cooperative and its weavers agreed on a price. It is never changed: it ends, and another is made. */
export interface AgreementMade {
  readonly cooperativeId: string;
  readonly basis: PayBasis;
  /** Whole rials for a square metre, for a thousand knots, or for the piece. */
  readonly rateRials: number;
  readonly sharing: Sharing;
  /** The weavers it is with; with all of the cooperative when empty. */
  readonly parties: readonly PayParty[];
  readonly target: PayTarget;
  /** The id of the rug or the piece, or the folded words of the design. */
  readonly targetId?: string;
  /** The design as it was written. */
  readonly design?: string;
  /** From which day on, YYYY-MM-DD. */
  readonly from: string;
  readonly note?: string;
}

/** An agreement ended: it counts for nothing that is begun after that day. */
export interface AgreementEnded {
  /** The last day, YYYY-MM-DD. */
  readonly on: string;
}

export type AgreementFact =
  | { readonly type: 'AgreementMade'; readonly data: AgreementMade }
  | { readonly type: 'AgreementEnded'; readonly data: AgreementEnded };
