import fc from 'fast-check';
import { claimsAfter, commandClaim, idOf, kindOf, subjectRef, versionClaim } from './claims.js';

const ids = fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom(...'A1a-:_é/ی') });

describe('claims', () => {
  it('of a subject sort by version, and hold no claim of another subject between them', () => {
    fc.assert(
      fc.property(
        ids,
        ids,
        fc.integer({ min: 0, max: 9_000_000 }),
        fc.nat(99),
        fc.nat(500),
        (a, b, after, limit, n) => {
          const [mine, other] = [subjectRef('spool', a), subjectRef('spool', b)];
          const { gte, lt } = claimsAfter(mine, after, limit);
          const inRange = (claim: string) => claim >= gte && claim < lt;
          expect(inRange(versionClaim(mine, after + 1 + n))).toBe(n < limit);
          if (a !== b) expect(inRange(versionClaim(other, after + 1 + n))).toBe(false);
        },
      ),
    );
  });

  it('give the subject back', () => {
    fc.assert(
      fc.property(ids, (id) => {
        expect([kindOf(subjectRef('spool', id)), idOf(subjectRef('spool', id))]).toEqual(['spool', id]);
      }),
    );
  });

  it('of two accounts differ whatever the keys are', () => {
    expect(() => commandClaim('a/b', 'c')).toThrow('an id may hold no /');
    expect(commandClaim('a', 'b/c')).toBe('command:a/b/c');
  });

  it.each([0, -1, 1.5, Number.NaN, 10_000_000])('refuse %p as a version', (version) => {
    expect(() => versionClaim('spool:A', version)).toThrow('is no version of spool:A');
  });

  it('refuse an id in which a version could hide', () => {
    expect(() => versionClaim('spool:A@0000001', 1)).toThrow('an id may hold no @');
  });
});
