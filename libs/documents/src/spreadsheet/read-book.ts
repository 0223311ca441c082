import { readTextTable } from './read-text-table.js';
import {
  MOST_FILLED_ROWS,
  SHEET_LIMITS,
  UnreadSheet,
  overLimit,
  type ReadBook,
  type Sheet,
} from './sheet-limits.js';
import { readWorkbook } from './read-workbook.js';

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** How Excel names the part in which a workbook with a password lies. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** Reads every sheet of a file; never throws for what stands in it, and gives nothing of what a parser says of it. */
export async function readBook(bytes: Buffer): Promise<ReadBook> {
  try {
    if (bytes.length > SHEET_LIMITS.bytes) throw overLimit('bytes');
    const sheets = await sheetsOf(bytes);
    return { ok: true, sheets: sheets.map(filled).filter(({ rows }) => rows.length > 0) };
  } catch (error) {
    return { ok: false, fault: error instanceof UnreadSheet ? error.fault : { is: 'UNREADABLE' } };
  }
}

async function sheetsOf(bytes: Buffer): Promise<Sheet[]> {
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return readWorkbook(bytes);
  if (bytes.subarray(0, OLE.length).equals(OLE))
    throw new UnreadSheet({ is: bytes.includes(ENCRYPTED) ? 'LOCKED' : 'OLD_EXCEL' });
  return [{ name: '', rows: readTextTable(bytes) }];
}

/** A sheet without the rows and the ends of rows in which nothing stands. */
function filled({ name, rows }: Sheet): Sheet {
  const kept = rows
    .map(({ number, cells }) => ({
      number,
      cells: cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1),
    }))
    .filter(({ cells }) => cells.length > 0);
  if (kept.length > MOST_FILLED_ROWS) throw overLimit('rows');
  for (const { cells } of kept) {
    if (cells.length > SHEET_LIMITS.columns) throw overLimit('columns');
    if (cells.some(({ length }) => length > SHEET_LIMITS.cellCharacters)) throw overLimit('cellCharacters');
  }
  return { name, rows: kept };
}
