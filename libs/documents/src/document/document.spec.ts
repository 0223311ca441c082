import fc from 'fast-check';
import { LANGUAGES, type Language } from '#libs/platform';
import { evolveView, sealEntry, subjectRef, type Decision, type Entry, type View } from '#libs/ledger';
import { DOCUMENT_KINDS, type DocumentKind } from './document.events.js';
import {
  documentId,
  documentKind,
  failDocument,
  issueDocument,
  requestDocument,
  retryDocument,
  type DocumentState,
} from './document.js';
import { seriesKind, seriesRef, takeNumber, type SeriesState } from './number-series.js';

const AT = '2025-05-15T08:30:00.000Z';
const REQUEST = {
  kind: 'COMMERCIAL_INVOICE',
  language: 'fa',
  number: '1404-0001',
  about: subjectRef('shipment', 'K7M39QXT'),
} as const;
const ISSUED = { sha256: 'a'.repeat(64), sizeBytes: 90_000, pages: 3, fileName: 'invoice-1404-0001-fa.pdf' };

type Paper = View<DocumentState> | undefined;
let entries = 0;

/** Does to a view what its ledger would. */
function after(view: Paper, { events }: Decision): View<DocumentState> {
  const [event] = events;
  const version = (view?.version ?? 0) + 1;
  const entry: Entry = sealEntry(
    {
      _id: String((entries += 1)),
      zone: 'z',
      occurredAt: AT,
      recordedAt: AT,
      actor: { account: 'a', role: 'EXPORTER' },
      command: { name: 'c', key: `key-${entries}`, fingerprint: 'f' },
      events: [{ shape: 1, ...event, version }],
    },
    [],
  );
  return evolveView(documentKind, view, entry.events[0]!, entry);
}

const subject = (state: View<DocumentState>) => ({
  ref: subjectRef('document', state._id),
  id: state._id,
  version: state.version,
  state,
});
const requested = () => after(undefined, { events: [requestDocument(REQUEST)] });

describe('a paper', () => {
  it('waits when it was asked for', () => {
    expect(requested()).toMatchObject({
      ...REQUEST,
      _id: 'CI-K7M39QXT-fa',
      state: 'QUEUED',
      attempt: 1,
      requestedAt: AT,
    });
  });

  it('has one id for a kind, a subject and a language, and no other has it', () => {
    const wish = fc.record({
      kind: fc.constantFrom(...(Object.keys(DOCUMENT_KINDS) as DocumentKind[])),
      id: fc.stringMatching(/^[0-9A-Z]{1,12}$/),
      language: fc.constantFrom<Language>(...LANGUAGES),
    });
    fc.assert(
      fc.property(wish, wish, (a, b) => {
        const idOfWish = ({ kind, id, language }: typeof a) =>
          documentId(kind, subjectRef('rug', id), language);
        expect(idOfWish(a) === idOfWish(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });

  it('keeps the digest of what was issued for good', () => {
    const issued = after(requested(), issueDocument(subject(requested()), ISSUED));
    expect(issued).toMatchObject({ ...ISSUED, state: 'DONE', issuedAt: AT });
    expect(retryDocument(subject(issued))).toMatchObject({
      ok: false,
      refusal: { code: 'DOCUMENT_NOT_FAILED' },
    });
  });

  it('that failed can be tried again, and no longer says why', () => {
    const failed = after(requested(), failDocument(subject(requested()), { reason: 'no weight' }));
    expect(failed).toMatchObject({ state: 'FAILED', reason: 'no weight', attempt: 1 });
    const retried = retryDocument(subject(failed));
    if (!retried.ok) throw new Error(retried.refusal.code);
    const again = after(failed, retried.value);
    expect(again).toMatchObject({ state: 'QUEUED', attempt: 2 });
    expect(again).not.toHaveProperty('reason');
  });

  it('that is not there or has not failed is not tried again', () => {
    expect(retryDocument(undefined)).toMatchObject({ ok: false, refusal: { kind: 'UnknownReference' } });
    expect(retryDocument(subject(requested()))).toMatchObject({
      ok: false,
      refusal: { kind: 'StateConflict' },
    });
  });

  it('is tried as often as it was asked for, whatever happens to it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('issue', 'fail', 'retry'), { maxLength: 20 }), (steps) => {
        let paper = requested();
        let retries = 0;
        for (const step of steps) {
          // The worker settles only what waits.
          if (step !== 'retry' && paper.state !== 'QUEUED') continue;
          if (step === 'issue') paper = after(paper, issueDocument(subject(paper), ISSUED));
          if (step === 'fail') paper = after(paper, failDocument(subject(paper), { reason: 'x' }));
          const retried = step === 'retry' ? retryDocument(subject(paper)) : undefined;
          expect(retried?.ok ?? false).toBe(step === 'retry' && paper.state === 'FAILED');
          if (!retried?.ok) continue;
          paper = after(paper, retried.value);
          retries += 1;
        }
        expect(paper.attempt).toBe(1 + retries);
        expect('sha256' in paper).toBe(paper.state === 'DONE');
        expect('reason' in paper).toBe(paper.state === 'FAILED');
      }),
    );
  });

  it('tells its story in words of few letters and no more', () => {
    const failed = after(requested(), failDocument(subject(requested()), { reason: 'no weight' }));
    expect(failed.story?.map(({ type, details }) => [type, details])).toEqual([
      ['DocumentRequested', { kind: 'COMMERCIAL_INVOICE', language: 'fa', number: '1404-0001' }],
      ['DocumentFailed', { reason: 'no weight' }],
    ]);
  });
});

describe('a series of numbers', () => {
  it('has no gap and no number twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), (count) => {
        const ref = seriesRef('invoice', 'X', 1404);
        let state: SeriesState | undefined;
        const taken = Array.from({ length: count }, () => {
          const { number, event } = takeNumber(
            ref,
            state && { ref, id: 'x', version: 1, state: state as View<SeriesState> },
          );
          state = seriesKind.evolve(state, { ...event, version: 1, shape: 1 }, {} as never);
          return number;
        });
        expect(taken).toEqual(Array.from({ length: count }, (_, i) => i + 1));
      }),
    );
  });

  it('is its own for each paper, issuer and year', () => {
    const refs = [
      seriesRef('invoice', 'A', 1404),
      seriesRef('invoice', 'A', 1403),
      seriesRef('invoice', 'B', 1404),
      seriesRef('receipt', 'A', 1404),
    ];
    expect(new Set(refs).size).toBe(4);
  });
});
