import type { AnsweredQuestion } from '../../plausibility/answers.js';

/** How money was handed over. */
export const PAY_WAYS = ['BANK', 'CASH'] as const;
export type PayWay = (typeof PAY_WAYS)[number];

/** A woman got an account with a cooperative: what it owes her, and why. */
export interface PayAccountOpened {
  /** Its code for people, without the letter. */
  readonly code: string;
  readonly cooperativeId: string;
  readonly personId: string;
  /** Where she lived when it was opened; officials of its county read totals. */
  readonly villageId: string;
}

/** She earned her share of a rug that passed inspection. */
export interface WorkEarned {
  readonly rugId: string;
  readonly agreementId: string;
  readonly rials: number;
  /** YYYY-MM-DD, as all days here. */
  readonly on: string;
}

/**
 * Who wove a rug was settled otherwise after it was priced: she earns more by it, or less. The line that it makes right
 * stays.
 */
export interface WorkReattributed {
  readonly rugId: string;
  readonly agreementId: string;
  /** How much more (positive) or less (negative) she earned by the rug than her account said; never 0. */
  readonly rials: number;
  readonly on: string;
}

/** She was paid something ahead. */
export interface AdvancePaid {
  readonly rials: number;
  readonly on: string;
  readonly how: PayWay;
  readonly note?: string;
  /** What was odd about it and why it is so; absent where nothing was. */
  readonly answered?: readonly AnsweredQuestion[];
}

/** Material that she took is set against what she is owed. */
export interface MaterialCharged {
  readonly rials: number;
  readonly on: string;
  /** The lot that it came from. */
  readonly lotId?: string;
  /** Which issue of the lot it was: the number of its movement. An issue is charged once. */
  readonly issue?: number;
  readonly note?: string;
}

/** Something in the account was wrong; the wrong line stays, and this stands beside it. */
export interface AccountCorrected {
  /** How much more (positive) or less (negative) she is owed than the account said; never 0. */
  readonly rials: number;
  readonly on: string;
  readonly reason: string;
  /** The number of the line that was wrong. */
  readonly corrects?: number;
}

/** What she is owed was put into a payment run: until that is settled it can be in no other. */
export interface PutIntoRun {
  readonly runId: string;
  readonly line: number;
  readonly rials: number;
}

/** The run did not pay her: it was called off, or the payment failed. */
export interface TakenOutOfRun {
  readonly runId: string;
  readonly line: number;
}

/** The run paid her. */
export interface PaymentMade {
  readonly runId: string;
  readonly line: number;
  readonly rials: number;
  readonly on: string;
  readonly how: PayWay;
}

/** A payment came back after it was taken for made. */
export interface PaymentReturned {
  readonly runId: string;
  readonly line: number;
  readonly rials: number;
  readonly on: string;
  readonly reason: string;
}

/** Others are settled to have woven a rug by which she earned: until it is priced again no run pays her that. */
export interface EarningHeld {
  readonly rugId: string;
  readonly rials: number;
}

/** The rug was priced again, or is hers after all: nothing of what she is owed waits for it any more. */
export interface EarningFreed {
  readonly rugId: string;
}

export type PayAccountFact =
  | { readonly type: 'PayAccountOpened'; readonly data: PayAccountOpened }
  | { readonly type: 'WorkEarned'; readonly data: WorkEarned }
  | { readonly type: 'WorkReattributed'; readonly data: WorkReattributed }
  | { readonly type: 'EarningHeld'; readonly data: EarningHeld }
  | { readonly type: 'EarningFreed'; readonly data: EarningFreed }
  | { readonly type: 'AdvancePaid'; readonly data: AdvancePaid }
  | { readonly type: 'MaterialCharged'; readonly data: MaterialCharged }
  | { readonly type: 'AccountCorrected'; readonly data: AccountCorrected }
  | { readonly type: 'PutIntoRun'; readonly data: PutIntoRun }
  | { readonly type: 'TakenOutOfRun'; readonly data: TakenOutOfRun }
  | { readonly type: 'PaymentMade'; readonly data: PaymentMade }
  | { readonly type: 'PaymentReturned'; readonly data: PaymentReturned };
