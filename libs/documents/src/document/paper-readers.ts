import { tellsPapers, tellsPrices, type Scope } from '#libs/platform';
import type { DocumentKind } from './document.events.js';

/** Whether a kind of paper prints prices. */
const PRINTS_PRICES: Readonly<Record<DocumentKind, boolean>> = {
  COMMERCIAL_INVOICE: true,
  RUG_PASSPORT: false,
  PAY_STATEMENT: true,
  PAY_RECEIPT: true,
  LABELS: false,
};

/** Whether who sees what a paper is about may read the paper too; a share may come without papers or without prices. */
export const mayReadPaper = (scope: Scope, kind: DocumentKind): boolean =>
  tellsPapers(scope) && (tellsPrices(scope) || !PRINTS_PRICES[kind]);
