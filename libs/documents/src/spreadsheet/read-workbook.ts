import { zipSync } from 'fflate';
import { readXlsx, type CellValue } from 'hucre/xlsx';
import { unzipBounded } from './bounded-zip.js';
import {
  LOWEST_ROW,
  MOST_FILLED_ROWS,
  SHEET_LIMITS,
  UnreadSheet,
  overLimit,
  type Sheet,
} from './sheet-limits.js';

/** The parts of an XLSX that hold what stands in its cells; macros, links, pictures and all else are left packed. */
const PARTS =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/sheet\d{1,3}\.xml)$/;

/** What only other programs' files hold: OpenDocument, and Excel's binary form. */
const FOREIGN = /^(mimetype|content\.xml|xl\/workbook\.bin)$/;

/** Reads the sheets of an XLSX. Formulas are never reckoned: of a cell with one only what it last showed is read. */
export async function readWorkbook(bytes: Buffer): Promise<Sheet[]> {
  const names: string[] = [];
  const parts = unzipBounded(bytes, SHEET_LIMITS, (name) => names.push(name) > 0 && PARTS.test(name));
  if (parts === 'TOO_LARGE') throw overLimit('unpackedBytes');
  if (parts === 'TOO_MANY_ENTRIES') throw overLimit('entries');
  if (parts === 'ENCRYPTED') throw new UnreadSheet({ is: 'LOCKED' });
  if (typeof parts === 'string') throw new UnreadSheet({ is: 'UNREADABLE' });
  if (names.some((name) => FOREIGN.test(name))) throw new UnreadSheet({ is: 'OTHER_PROGRAM' });
  // Packed anew, so that what is read is exactly what was looked at, whatever else the file could be taken for.
  const checked = Object.fromEntries([...parts].map(([name, part]) => [name, checkedPart(name, part)]));
  const { sheets } = await readXlsx(zipSync(checked, { level: 0 }));
  if (sheets.length > SHEET_LIMITS.sheets) throw overLimit('sheets');
  // What a sheet hides it means for itself: the lists behind its drop-downs.
  return sheets
    .filter(({ hidden, veryHidden }) => !hidden && !veryHidden)
    .map(({ name, rows }) => ({ name, rows: rowsOf(rows) }));
}

function checkedPart(name: string, part: Buffer): Buffer {
  // Nobody's program writes one; it can make a few bytes grow without end.
  if (part.includes('<!DOCTYPE') || part.includes('<!ENTITY')) throw new UnreadSheet({ is: 'UNREADABLE' });
  if (!name.startsWith('xl/worksheets/')) return part;
  const xml = withoutEmptyRows(part.toString('utf8'));
  boundCells(xml);
  return Buffer.from(xml);
}

const ROW_END = '</row>';

/** Leaves out rows in which nothing stands: some programs write a hundred thousand of them for a coloured column. */
function withoutEmptyRows(xml: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let at = xml.indexOf('<row', from); at >= 0; at = xml.indexOf('<row', from)) {
    kept.push(xml.slice(from, at));
    const head = xml.indexOf('>', at);
    if (head < 0) return xml;
    const isAlone = xml[head - 1] === '/';
    const end = isAlone ? head + 1 : xml.indexOf(ROW_END, head) + ROW_END.length;
    if (end < head) return xml;
    const row = xml.slice(at, end);
    // One that does not say which row it is counts by its place, and stays.
    if (row.includes('<v') || row.includes('<is') || !/^<row\s[^>]*\br=/.test(row)) kept.push(row);
    from = end;
  }
  return kept.join('') + xml.slice(from);
}

/** A cell may say that it lies in row 1,048,576: the reader would lay out all rows before it. */
function boundCells(xml: string): void {
  const furthest = { row: 0, column: 0 };
  for (const [, , place] of xml.matchAll(/\sr\s*=\s*(["'])(.{0,20}?)\1/g)) {
    const [, letters, digits] = /^([A-Z]{0,3})(\d{1,7})$/.exec(place!) ?? [];
    if (digits === undefined) throw new UnreadSheet({ is: 'UNREADABLE' });
    furthest.row = Math.max(furthest.row, Number(digits));
    furthest.column = Math.max(furthest.column, columnOf(letters!));
  }
  if (furthest.row > LOWEST_ROW || count(xml, '<row') > MOST_FILLED_ROWS) throw overLimit('rows');
  // Coloured cells without anything in them reach further than what was written.
  if (
    furthest.column > SHEET_LIMITS.columns * 8 ||
    count(xml, '<c') > MOST_FILLED_ROWS * SHEET_LIMITS.columns
  )
    throw overLimit('columns');
}

const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);

function count(text: string, sign: string): number {
  let times = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length)) times += 1;
  return times;
}

const rowsOf = (rows: readonly (readonly CellValue[])[]): Sheet['rows'] =>
  rows.map((cells, i) => ({ number: i + 1, cells: cells.map(asText) }));

function asText(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value).trim();
}
