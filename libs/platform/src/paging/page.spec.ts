import fc from 'fast-check';
import { MAX_PAGE, pageOf, pageRequest, readCursor, writeCursor } from './page.js';

describe('pages', () => {
  it('have cursors that read back what was written', () => {
    const values = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    fc.assert(
      fc.property(values, fc.string(), (value, id) => {
        expect(readCursor(writeCursor(value, id))).toEqual({ value: Object.is(value, -0) ? 0 : value, id });
      }),
    );
  });

  it.each([
    '',
    '?',
    'bnVsbA',
    ...['null', '{}', '[]', '[1]', '["a",2]', '[{"$gt":""},"x"]', '[null,"x"]'].map((json) =>
      Buffer.from(json).toString('base64url'),
    ),
  ])('take no cursor %p that is none of theirs', (cursor) => {
    expect(readCursor(cursor)).toBeUndefined();
  });

  it('have at least one row and at most the largest page', () => {
    expect([-5, 0, 1, 2.9, 1e9].map((first) => pageRequest(first).first)).toEqual([1, 1, 1, 2, MAX_PAGE]);
    expect([pageRequest(1, null), pageRequest(1, ''), pageRequest(1, 'x')]).toEqual([
      { first: 1 },
      { first: 1 },
      { first: 1, after: 'x' },
    ]);
  });

  it('of rows in hand miss and repeat none', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.integer({ min: 1, max: 7 }), (rows, first) => {
        const seen: string[] = [];
        for (let after: string | undefined; ;) {
          const page = pageOf(rows, (row) => row, { first, ...(after === undefined ? {} : { after }) });
          seen.push(...page.items.map(({ node }) => node));
          if (!page.hasNextPage) break;
          after = page.items.at(-1)!.cursor;
        }
        expect(seen).toEqual(rows);
      }),
    );
  });
});
