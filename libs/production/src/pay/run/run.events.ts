import type { PayWay } from '../account/account.events.js';

/** One woman in a run: how much she is to get, and how. */
export interface RunItem {
  /** From 1; also the last part of her receipt's number. */
  readonly line: number;
  readonly accountId: string;
  readonly personId: string;
  readonly rials: number;
  readonly how: PayWay;
}

/** Somebody put together whom to pay. */
export interface PayRunProposed {
  readonly cooperativeId: string;
  readonly items: readonly RunItem[];
  readonly totalRials: number;
}

/** What became of one payment. */
export const PAY_OUTCOMES = ['PAID', 'FAILED', 'RETURNED'] as const;
export type PayOutcome = (typeof PAY_OUTCOMES)[number];

/** What became of payments of a run: made, not made, or come back. */
export interface PaymentsMarked {
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly results: readonly {
    readonly line: number;
    readonly outcome: PayOutcome;
    readonly reason?: string;
  }[];
}

/** A run was called off before anybody was paid. */
export interface PayRunCancelled {
  readonly reason: string;
}

export type PayRunFact =
  | { readonly type: 'PayRunProposed'; readonly data: PayRunProposed }
  | { readonly type: 'PayRunApproved'; readonly data: object }
  | { readonly type: 'PaymentsMarked'; readonly data: PaymentsMarked }
  | { readonly type: 'PayRunCancelled'; readonly data: PayRunCancelled };
