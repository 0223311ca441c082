import { dayInIran } from '#libs/platform';
import type { View } from '#libs/ledger';
import type { DocumentKind } from '../document/document.events.js';
import type { DocumentState } from '../document/document.js';

/** Where a copy of a paper stands. */
export const COPY_STANDINGS = ['VALID', 'CALLED_BACK', 'BEING_MADE'] as const;
export type CopyStanding = (typeof COPY_STANDINGS)[number];

/** What everybody may know of a copy of a paper: whether it is genuine, never what it says. */
export interface CheckedPaper {
  readonly document: string;
  readonly kind: DocumentKind;
  readonly number: string;
  readonly language: DocumentState['language'];
  readonly standing: CopyStanding;
  /** sha256 of the copy, lower-case hex; absent while it is being made. */
  readonly sha256?: string;
  /** When the copy was made; of one that was called back that is no longer known. ISO 8601 UTC. */
  readonly issuedAt?: string;
  /** The day that is printed on it, YYYY-MM-DD; absent where none is known. */
  readonly printedOn?: string;
  /** The day in Iran on which the copy was called back, YYYY-MM-DD: the moment would lead to what happened before it. */
  readonly recalledOn?: string;
}

/**
 * Papers that travel with the goods may be asked for by their number: a passport by the code of its rug, an invoice by
 * its number and the day printed on it, for exporters number alike, and nobody shall count their invoices.
 */
export const ASKED_BY: Readonly<Partial<Record<DocumentKind, 'NUMBER' | 'NUMBER_AND_DAY'>>> = {
  RUG_PASSPORT: 'NUMBER',
  COMMERCIAL_INVOICE: 'NUMBER_AND_DAY',
};

/** What is known of the copy with a digest; undefined when this paper never had such a copy. */
export function copyOf(paper: View<DocumentState>, sha256: string): CheckedPaper | undefined {
  // What was true, was not and is true again is printed again to the byte: such a copy is valid.
  if (paper.sha256 === sha256) return asItStands(paper);
  const recalled = paper.recalled?.findLast((copy) => copy.sha256 === sha256);
  return (
    recalled && { ...whichPaper(paper), standing: 'CALLED_BACK', sha256, recalledOn: dayInIran(recalled.at) }
  );
}

/** What is known of a paper as it stands now; undefined for one that was never made, or could not be. */
export function asItStands(paper: View<DocumentState>): CheckedPaper | undefined {
  const { state, sha256, issuedAt, recalled } = paper;
  if (state === 'DONE' && sha256)
    return { ...whichPaper(paper), standing: 'VALID', sha256, ...(issuedAt ? { issuedAt } : {}) };
  // Whoever holds a copy of it must be told that it is none any more, though the new one is not made yet.
  return recalled?.length ? { ...whichPaper(paper), standing: 'BEING_MADE' } : undefined;
}

const whichPaper = ({ _id, kind, number, language, printedOn }: View<DocumentState>) => ({
  ...{ document: _id, kind, number, language },
  ...(printedOn ? { printedOn } : {}),
});

const DIGEST = /^[0-9a-f]{64}$/;

/** Reads a digest as people copy it: in capitals, in groups, with blanks around; undefined for none. */
export function readDigest(written: string): string | undefined {
  const digest = written.replace(/[\s:]/g, '').toLowerCase();
  return DIGEST.test(digest) ? digest : undefined;
}

/** Where whoever holds a paper checks it: the page of the console at `origin` that asks for its number and its day. */
export const paperCheckLink = (origin: string, number: string, printedOn: string): string =>
  `${origin}/check?${new URLSearchParams({ number, on: printedOn }).toString()}`;
