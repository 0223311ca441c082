import { readNumber as ofSheet } from '#libs/documents';
import { readNumber as ofGrid } from '../../apps/web/src/language/digits.js';

/** Numbers as hands write them. The grid and the spreadsheet take the same rugs, so they read the same numbers. */
const WRITTEN: readonly (readonly [string, number])[] = [
  ['5/1', 5.1],
  ['۵/۱', 5.1],
  ['۵٫۱', 5.1],
  ['5,1', 5.1],
  ['5.1', 5.1],
  ['12/25', 12.25],
  ['۱۲۰', 120],
  ['٤٠', 40],
];

describe('a number', () => {
  it.each(WRITTEN)('that is written %s is read alike in the grid and in a spreadsheet', (written, value) => {
    expect([ofGrid(written), ofSheet(written)?.value]).toEqual([value, value]);
  });

  it.each(['1/2/3', 'x', '--3'])('is read from %s in neither', (written) => {
    expect([ofGrid(written), ofSheet(written)]).toEqual([null, undefined]);
  });
});
