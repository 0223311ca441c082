import type { PayAccountFact } from './account.events.js';

/** The books between which money of pay moves. What stands in one with a plus stands in another with a minus. */
export const BOOKS = ['WOMAN', 'WORK', 'ADVANCES', 'MATERIALS', 'CORRECTIONS', 'PAYMENTS'] as const;
export type Book = (typeof BOOKS)[number];

/** One side of what a fact moved. */
export interface Posting {
  readonly book: Book;
  readonly rials: number;
}

/**
 * What a fact of an account moves, twice over: in the woman's favour or against it, and the other way in the book that
 * says why. So the sum over all books is 0 whatever happened, and a sum that is not means that a fact was lost or told
 * twice.
 */
export function postingsOf(known: PayAccountFact): readonly Posting[] {
  const effect = effectOf(known);
  const book = BOOK_OF[known.type];
  return book === undefined
    ? []
    : [
        { book: 'WOMAN', rials: effect },
        { book, rials: 0 - effect },
      ];
}

const BOOK_OF: Readonly<Record<PayAccountFact['type'], Book | undefined>> = {
  PayAccountOpened: undefined,
  WorkEarned: 'WORK',
  WorkReattributed: 'WORK',
  EarningHeld: undefined,
  EarningFreed: undefined,
  AdvancePaid: 'ADVANCES',
  MaterialCharged: 'MATERIALS',
  AccountCorrected: 'CORRECTIONS',
  PutIntoRun: undefined,
  TakenOutOfRun: undefined,
  PaymentMade: 'PAYMENTS',
  PaymentReturned: 'PAYMENTS',
};

/** By how much a fact changes what she is owed, in rials. */
export function effectOf({ type, data }: PayAccountFact): number {
  switch (type) {
    case 'WorkEarned':
    case 'WorkReattributed':
    case 'AccountCorrected':
    case 'PaymentReturned':
      return data.rials;
    case 'AdvancePaid':
    case 'MaterialCharged':
    case 'PaymentMade':
      return 0 - data.rials;
    case 'PayAccountOpened':
    case 'EarningHeld':
    case 'EarningFreed':
    case 'PutIntoRun':
    case 'TakenOutOfRun':
      return 0;
  }
}
