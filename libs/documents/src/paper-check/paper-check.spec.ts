import type { View } from '#libs/ledger';
import fc from 'fast-check';
import type { RecallReason } from '../document/document.events.js';
import { documentKind, type DocumentState } from '../document/document.js';
import { asItStands, copyOf, paperCheckLink, readDigest } from './paper-check.js';

const digestOf = (letter: string): string => letter.repeat(64);
const base = {
  kind: 'RUG_PASSPORT' as const,
  language: 'en' as const,
  number: 'K7M3-9HRX',
  about: 'rug:1' as const,
};

/** A paper after it was made and called back in turn, with these digests. */
function paperAfter(made: readonly string[], isCalledBack: boolean): View<DocumentState> {
  const facts = made.flatMap((sha256, i) => [
    { type: 'DocumentIssued', data: { sha256, sizeBytes: 1, pages: 1, fileName: 'p.pdf' } },
    ...(i < made.length - 1 || isCalledBack
      ? [{ type: 'DocumentRecalled', data: { sha256, because: 'CONSENT_WITHDRAWN' satisfies RecallReason } }]
      : []),
  ]);
  let state: View<DocumentState> | undefined;
  for (const [i, fact] of [{ type: 'DocumentRequested', data: base }, ...facts].entries()) {
    const event = { subject: 'document:p' as const, version: i + 1, shape: 1, ...fact };
    const context = { occurredAt: `2026-01-01T00:00:${String(i).padStart(2, '0')}Z` };
    const next = documentKind.evolve(state, event as never, context as never);
    state = { ...next, _id: 'p', version: i + 1 } as View<DocumentState>;
  }
  return state!;
}

const history = fc.record({
  made: fc.array(fc.constantFrom('a', 'b', 'c').map(digestOf), { minLength: 1, maxLength: 8 }),
  isCalledBack: fc.boolean(),
});

describe('a copy of a paper', () => {
  it('holds exactly when it is what was made last and was not called back', () => {
    fc.assert(
      fc.property(history, ({ made, isCalledBack }) => {
        const paper = paperAfter(made, isCalledBack);
        for (const digest of ['a', 'b', 'c'].map(digestOf)) {
          const isLast = made.at(-1) === digest && !isCalledBack;
          const standing = isLast ? 'VALID' : made.includes(digest) ? 'CALLED_BACK' : undefined;
          expect(copyOf(paper, digest)?.standing).toBe(standing);
        }
        expect(copyOf(paper, digestOf('d'))).toBeUndefined();
        expect(asItStands(paper)?.standing).toBe(isCalledBack ? 'BEING_MADE' : 'VALID');
      }),
    );
  });

  it('is nothing before it was ever made', () => {
    expect(asItStands(paperAfter([], false))).toBeUndefined();
  });

  it('tells nobody why it was called back', () => {
    expect(JSON.stringify(copyOf(paperAfter([digestOf('a')], true), digestOf('a')))).not.toContain('CONSENT');
  });

  it('is named by its digest however that is written, and by nothing else', () => {
    const digest = '0123456789abcdef'.repeat(4);
    expect(readDigest(` ${digest.toUpperCase().replace(/(.{8})/g, '$1 ')}`)).toBe(digest);
    for (const written of ['', digest.slice(1), `${digest}0`, `g${digest.slice(1)}`])
      expect(readDigest(written)).toBeUndefined();
  });

  it('is checked under its number and day, whatever stands in them', () => {
    expect(paperCheckLink('https://gereh.example', 'INV-1404/7&x', '2025-11-28')).toBe(
      'https://gereh.example/check?number=INV-1404%2F7%26x&on=2025-11-28',
    );
  });
});
