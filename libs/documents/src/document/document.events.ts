import type { Language } from '#libs/platform';
import type { SubjectRef } from '#libs/ledger';

/** The kinds of paper, with the letters that their ids begin with. */
export const DOCUMENT_KINDS = {
  COMMERCIAL_INVOICE: 'CI',
  RUG_PASSPORT: 'RP',
  PAY_STATEMENT: 'PS',
  PAY_RECEIPT: 'PR',
  LABELS: 'LB',
} as const;
export type DocumentKind = keyof typeof DOCUMENT_KINDS;

/** A paper was asked for; the worker will make it. */
export interface DocumentRequested {
  readonly kind: DocumentKind;
  readonly language: Language;
  readonly number: string;
  readonly about: SubjectRef;
  /** The larger thing that the paper belongs to, e.g. the shipment of a rug's passport. */
  readonly within?: SubjectRef;
  /** The day that is printed on it, YYYY-MM-DD, where its number alone does not name it: exporters number alike. */
  readonly printedOn?: string;
}

/** A paper was made: from now on this digest is what is genuine. */
export interface DocumentIssued {
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly pages: number;
  readonly fileName: string;
  /** The people whose names it prints; absent where it names nobody. */
  readonly names?: readonly SubjectRef[];
}

/** Why a paper is not valid any more as it was printed. */
export const RECALL_REASONS = [
  'PERSON_ERASED',
  'CONSENT_WITHDRAWN',
  'MAKER_DISPUTED',
  'MAKER_SETTLED',
] as const;
export type RecallReason = (typeof RECALL_REASONS)[number];

/**
 * A paper is valid no more as it was printed, and will be made anew. The bytes of the digest are destroyed; the digest
 * stays in the ledger, so that who holds a copy can still be told what it was.
 */
export interface DocumentRecalled {
  readonly because: RecallReason;
  readonly sha256: string;
}

/** A paper could not be made, for good. */
export interface DocumentFailed {
  readonly reason: string;
}

export type DocumentFact =
  | { readonly type: 'DocumentRequested'; readonly data: DocumentRequested }
  | { readonly type: 'DocumentIssued'; readonly data: DocumentIssued }
  | { readonly type: 'DocumentRecalled'; readonly data: DocumentRecalled }
  | { readonly type: 'DocumentFailed'; readonly data: DocumentFailed }
  | { readonly type: 'DocumentRetried'; readonly data: object };
