import { BadRequestException } from '@nestjs/common';
import fc from 'fast-check';
import { PageArguments } from '../graphql/connection.graphql.js';
import { OverLimit } from '../limits/over-limit.js';
import { MAX_PAGE, isPageSize, pageOf, readCursor, writeCursor } from './page.js';

describe('a cursor', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.integer()), fc.string(), (value, id) => {
        expect(readCursor(writeCursor(value, id))).toEqual({ value, id });
      }),
    );
  });

  it('that is none of ours is never taken for one', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.base64String(),
          fc.json().map((text) => Buffer.from(text).toString('base64url')),
        ),
        (text) => {
          const read = readCursor(text);
          if (!read) return;
          expect(['string', 'number']).toContain(typeof read.value);
          expect(typeof read.id).toBe('string');
        },
      ),
    );
    for (const forged of ['{}', '[1]', '[{"$gt":""},"x"]', '["a",{"$ne":1}]', '[null,"x"]', 'null']) {
      expect(readCursor(Buffer.from(forged).toString('base64url'))).toBeUndefined();
    }
  });
});

describe('a page', () => {
  it('has between one row and the most; another number is refused by the name of the limit, not cut', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer(), fc.integer({ min: -2, max: MAX_PAGE + 2 })), (first) => {
        const isAllowed = first >= 1 && first <= MAX_PAGE;
        expect(isPageSize(first)).toBe(isAllowed);
        if (isAllowed) expect(PageArguments.request({ first })).toEqual({ first });
        else expect(() => PageArguments.request({ first })).toThrow(OverLimit);
      }),
    );
    expect(isPageSize(1.5) || isPageSize(NaN)).toBe(false);
  });

  it('after page gives every row once, in order', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 60 }),
        fc.integer({ min: 1, max: 9 }),
        (rows, first) => {
          const seen: string[] = [];
          for (let after: string | undefined, pages = 0; ; pages++) {
            const page = pageOf(rows, (row) => row, { first, ...(after ? { after } : {}) });
            seen.push(...page.items.map(({ node }) => node));
            expect(pages).toBeLessThanOrEqual(rows.length);
            if (!page.hasNextPage) break;
            after = page.items.at(-1)!.cursor;
          }
          expect(seen).toEqual(rows);
        },
      ),
    );
  });

  it('after what is no cursor is refused, not begun anew', () => {
    expect(() => PageArguments.request({ first: 10, after: 'nonsense' })).toThrow(BadRequestException);
    expect(PageArguments.request({ first: 10, after: null })).toEqual({ first: 10 });
    expect(PageArguments.request({ first: 10, after: '' })).toEqual({ first: 10 });
  });
});
