import { parse } from 'csv-parse/sync';
import { zipSync } from 'fflate';
import { readSheet, type CellValue } from 'read-excel-file/universal';
import { ok, refuse, type Refusal, type Result } from '#libs/platform';
import { unzipBounded } from './bounded-zip.js';
import { sheetTooLarge, sheetUnreadable, sheetWithoutRows } from './spreadsheet.refusals.js';

/** What a spreadsheet may be. */
export const SHEET_LIMITS = {
  bytes: 2 * 1024 * 1024,
  rows: 2_000,
  columns: 40,
  cellCharacters: 500,
  /** Of an XLSX, all its parts unpacked. */
  unpackedBytes: 24 * 1024 * 1024,
  entries: 200,
} as const;

/** A spreadsheet as it was read: titles, and below them rows of texts, each with the number it has in the sheet. */
export interface Spreadsheet {
  readonly titles: readonly string[];
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
}

type Limit = keyof typeof SHEET_LIMITS;

/** Thrown inside where a limit is met. */
class OverSheetLimit extends Error {
  constructor(readonly limit: Limit) {
    super(limit);
  }
}

/**
 * Reads the first sheet of an XLSX, or a CSV in UTF-8 with commas, semicolons or tabs. Formulas are never reckoned:
 * of a cell with one only what it last showed is read. Numbers and dates come as texts: `123`, `2024-03-20`.
 */
export async function readSpreadsheet(bytes: Buffer): Promise<Result<Spreadsheet, Refusal>> {
  try {
    if (bytes.length > SHEET_LIMITS.bytes) throw new OverSheetLimit('bytes');
    const isZip = bytes.subarray(0, 2).toString('latin1') === 'PK';
    const table = isZip ? await rowsOfXlsx(bytes) : rowsOfCsv(bytes);
    return table ? asSpreadsheet(table) : refuse(sheetUnreadable());
  } catch (error) {
    if (error instanceof OverSheetLimit)
      return refuse(sheetTooLarge({ limit: error.limit, most: SHEET_LIMITS[error.limit] }));
    // What a parser says of a file may quote it.
    return refuse(sheetUnreadable());
  }
}

function asSpreadsheet(table: readonly (readonly string[])[]): Result<Spreadsheet, Refusal> {
  const [titles = [], ...below] = table;
  const rows = below
    .map((cells, i) => ({ number: i + 2, cells }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (rows.length === 0) return refuse(sheetWithoutRows());
  if (rows.length > SHEET_LIMITS.rows) throw new OverSheetLimit('rows');
  for (const cells of table) {
    if (cells.length > SHEET_LIMITS.columns) throw new OverSheetLimit('columns');
    if (cells.some(({ length }) => length > SHEET_LIMITS.cellCharacters))
      throw new OverSheetLimit('cellCharacters');
  }
  return ok({ titles, rows });
}

function rowsOfCsv(bytes: Buffer): string[][] {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (text.includes('\0')) throw new Error('a text has no zero in it');
  const firstLine = text.slice(0, 10_000).split(/\r?\n/, 1)[0]!;
  const rows = parse(text, {
    delimiter: delimiterOf(firstLine),
    relaxColumnCount: true,
    skipEmptyLines: false,
    trim: true,
    to: SHEET_LIMITS.rows + 2,
    maxRecordSize: SHEET_LIMITS.columns * SHEET_LIMITS.cellCharacters,
  }) as string[][];
  if (rows.length > SHEET_LIMITS.rows + 1) throw new OverSheetLimit('rows');
  return rows;
}

const delimiterOf = (line: string): string =>
  [',', ';', '\t']
    .map((sign) => ({ sign, times: line.split(sign).length }))
    .reduce((best, one) => (one.times > best.times ? one : best)).sign;

/** The parts of an XLSX that hold what stands in its cells; macros, links, pictures and all else are left packed. */
const PARTS =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/sheet\d{1,3}\.xml)$/;

async function rowsOfXlsx(bytes: Buffer): Promise<string[][] | undefined> {
  const parts = unzipBounded(bytes, SHEET_LIMITS, (name) => PARTS.test(name));
  if (parts === 'TOO_LARGE') throw new OverSheetLimit('unpackedBytes');
  if (parts === 'TOO_MANY_ENTRIES') throw new OverSheetLimit('entries');
  if (typeof parts === 'string') return undefined;
  for (const [name, part] of parts) {
    // Nobody's program writes one; it can make a few bytes grow without end.
    if (part.includes('<!DOCTYPE') || part.includes('<!ENTITY')) return undefined;
    if (name.startsWith('xl/worksheets/')) boundCells(part.toString('utf8'));
  }
  // Packed anew, so that what is read is exactly what was looked at, whatever else the file could be taken for.
  const checked = zipSync(Object.fromEntries(parts), { level: 0 });
  // Numbers stay as they were written: a code has its digits, not a value.
  const rows = await readSheet<string>(checked.buffer as ArrayBuffer, { parseNumber: plainNumber });
  return rows.map((row) => row.map(asText));
}

/** A cell may say that it lies in row 1,048,576: the reader would lay out all rows before it. */
function boundCells(xml: string): void {
  const furthest = { row: 0, column: 0 };
  for (const [, , place] of xml.matchAll(/\sr\s*=\s*(["'])(.{0,20}?)\1/g)) {
    const [, letters, digits] = /^([A-Z]{0,3})(\d{1,7})$/.exec(place!) ?? [];
    if (digits === undefined) throw new Error('a place that is none');
    furthest.row = Math.max(furthest.row, Number(digits));
    furthest.column = Math.max(furthest.column, columnOf(letters!));
  }
  const most = SHEET_LIMITS.rows + 1;
  if (furthest.row > most || count(xml, '<row') > most) throw new OverSheetLimit('rows');
  if (furthest.column > SHEET_LIMITS.columns || count(xml, '<c') > most * SHEET_LIMITS.columns)
    throw new OverSheetLimit('columns');
}

const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);

function count(text: string, sign: string): number {
  let times = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length)) times += 1;
  return times;
}

/** Programs write large whole numbers as 9.1234567E10. */
function plainNumber(written: string): string {
  const value = Number(written);
  return /e/i.test(written) && Number.isSafeInteger(value) ? String(value) : written;
}

function asText(value: CellValue<string> | null): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value).trim();
}
