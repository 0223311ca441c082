import { stringify } from 'csv-stringify/sync';

/** A cell that begins so is reckoned by spreadsheets as a formula (also behind blanks, and in wide letters). */
const FORMULA = /^[\s\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]*[=+\-@\t\r\n|＝＋－＠]/;

/** What stands in a cell, so that no spreadsheet takes it for a formula: an apostrophe before it, as one would type. */
export const harmlessCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** Writes a table as CSV in UTF-8 (with the mark by which spreadsheets know it); every cell is harmless and quoted. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  stringify(
    rows.map((row) => row.map(harmlessCell)),
    { bom: true, quoted: true, record_delimiter: 'windows' },
  );
