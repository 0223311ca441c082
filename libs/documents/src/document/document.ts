import { ok, refuse, type Language, type Refusal, type Result } from '#libs/platform';
import {
  fact,
  idOf,
  subjectRef,
  type Decision,
  type NewEvent,
  type Subject,
  type SubjectKind,
  type SubjectRef,
} from '#libs/ledger';
import {
  DOCUMENT_KINDS,
  type DocumentFact,
  type DocumentFailed,
  type DocumentIssued,
  type DocumentKind,
  type DocumentRequested,
  type RecallReason,
} from './document.events.js';
import { documentNotFailed, documentUnknown } from './document.refusals.js';

/** The most copies that a paper remembers as called back; older ones stand in the ledger alone. */
const MOST_RECALLED = 20;

/** A copy of a paper that was called back. */
export interface RecalledCopy {
  readonly sha256: string;
  readonly because: RecallReason;
  /** ISO 8601 UTC. */
  readonly at: string;
}

/** What is true of a paper. That it is being made at this moment is not: see RenderRuns. */
export interface DocumentState extends DocumentRequested {
  readonly state: 'QUEUED' | 'DONE' | 'FAILED';
  readonly requestedAt: string;
  /** How often it was asked for, from 1. */
  readonly attempt: number;
  readonly issuedAt?: string;
  readonly reason?: string;
  readonly sha256?: string;
  readonly sizeBytes?: number;
  readonly pages?: number;
  readonly fileName?: string;
  /** The people whose names it prints. */
  readonly names?: readonly SubjectRef[];
  /** Copies that were called back, oldest first. */
  readonly recalled?: readonly RecalledCopy[];
}

/** Papers as subjects of the ledger. */
export const documentKind: SubjectKind<DocumentState> = {
  name: 'document',
  collection: 'documents',
  isNamed: () => true,
  indexes: [
    { fields: { about: 1, requestedAt: -1 } },
    { fields: { within: 1, requestedAt: -1 } },
    { fields: { state: 1, requestedAt: 1 } },
    { fields: { sha256: 1 } },
    { fields: { number: 1 } },
    { fields: { names: 1 } },
    { fields: { 'recalled.sha256': 1 } },
  ],
  tell: (event) => {
    const { kind, language, number, reason, sha256, because } = event.data as Partial<Record<string, string>>;
    const details = { kind, language, number, reason, sha256, because };
    return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined)) as Record<
      string,
      string
    >;
  },
  evolve(state, event, { occurredAt }) {
    const { type, data } = event as unknown as DocumentFact;
    switch (type) {
      case 'DocumentRequested':
        return { ...data, state: 'QUEUED', requestedAt: occurredAt, attempt: 1 };
      case 'DocumentIssued':
        return { ...state!, ...data, state: 'DONE', issuedAt: occurredAt };
      case 'DocumentFailed':
        return { ...state!, state: 'FAILED', reason: data.reason };
      case 'DocumentRecalled': {
        const { sha256, because } = data;
        const recalled = [...(state!.recalled ?? []), { sha256, because, at: occurredAt }].slice(
          -MOST_RECALLED,
        );
        return { ...requested(state!), recalled, state: 'QUEUED', attempt: state!.attempt + 1 };
      }
      case 'DocumentRetried':
        return { ...requested(state!), state: 'QUEUED', attempt: state!.attempt + 1 };
    }
  },
};

/** What of a paper stays when it is made anew. */
function requested(state: DocumentState) {
  const { kind, language, number, about, within, printedOn, requestedAt, recalled } = state;
  return {
    ...{ kind, language, number, about, requestedAt },
    ...(within ? { within } : {}),
    ...(printedOn ? { printedOn } : {}),
    ...(recalled ? { recalled } : {}),
  };
}

/** The id of the one paper of a kind about a subject in a language: asking twice for a paper gives the same paper. */
export const documentId = (kind: DocumentKind, about: SubjectRef, language: Language): string =>
  `${DOCUMENT_KINDS[kind]}-${idOf(about)}-${language}`;

/** The fact that a paper is asked for, for a decision that has read that it does not exist yet. */
export const requestDocument = (request: DocumentRequested): NewEvent =>
  fact(
    subjectRef('document', documentId(request.kind, request.about, request.language)),
    'DocumentRequested',
    request,
  );

/** Decides that a paper was made; one that is made already stays as it is. */
export const issueDocument = (document: Subject<DocumentState>, issued: DocumentIssued): Decision => ({
  events: [fact(document.ref, 'DocumentIssued', issued)],
});

/** Decides that a paper could not be made. */
export const failDocument = (document: Subject<DocumentState>, failed: DocumentFailed): Decision => ({
  events: [fact(document.ref, 'DocumentFailed', failed)],
});

/** Which papers are called back: those about something or naming somebody, of a kind, as they stood at an instant. */
export interface Recallable {
  readonly about?: SubjectRef;
  readonly names?: SubjectRef;
  readonly kind?: DocumentKind;
  /** What was made later knows better. ISO 8601 UTC. */
  readonly issuedBefore?: string;
}

/** Decides that a paper is valid no more as it was printed; undefined when it is none of those. */
export function recallDocument(
  document: Subject<DocumentState> | undefined,
  { about, names, kind, issuedBefore }: Recallable,
  because: RecallReason,
): Decision | undefined {
  if (!document) return undefined;
  const { state, sha256, issuedAt = '', ...made } = document.state;
  if (state !== 'DONE' || !sha256) return undefined;
  const isMeant =
    (about === undefined || made.about === about) &&
    (names === undefined || (made.names?.includes(names) ?? false)) &&
    (kind === undefined || made.kind === kind) &&
    (issuedBefore === undefined || issuedAt < issuedBefore);
  return isMeant ? { events: [fact(document.ref, 'DocumentRecalled', { because, sha256 })] } : undefined;
}

/** Decides to try again to make a paper that failed. */
export function retryDocument(document: Subject<DocumentState> | undefined): Result<Decision, Refusal> {
  if (!document) return refuse(documentUnknown());
  if (document.state.state !== 'FAILED') return refuse(documentNotFailed({ number: document.state.number }));
  return ok({ events: [fact(document.ref, 'DocumentRetried', {})] });
}
