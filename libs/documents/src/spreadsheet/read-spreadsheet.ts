import { ok, refuse, type Refusal, type Result } from '#libs/platform';
import { SHEET_LIMITS, type ReadBook, type Sheet, type SheetFault, type SheetRow } from './sheet-limits.js';
import {
  sheetLocked,
  sheetReaderBusy,
  sheetOfOldExcel,
  sheetOfOtherProgram,
  sheetTooLarge,
  sheetUnreadable,
  sheetWithoutRows,
} from './spreadsheet.refusals.js';

/** A spreadsheet as it was read: titles, and below them rows of texts, each with the number it has in the sheet. */
export interface Spreadsheet {
  readonly titles: readonly string[];
  readonly rows: readonly SheetRow[];
}

/** The sheets of a file, each with something in it, or why it is not read. */
export function sheetsOf(read: ReadBook): Result<readonly Sheet[], Refusal> {
  if (!read.ok) return refuse(refusalOf(read.fault));
  return read.sheets.length > 0 ? ok(read.sheets) : refuse(sheetWithoutRows());
}

/** A sheet of which one row, the first or another, holds the titles; what stands above it is left out. */
export function titled({ rows }: Sheet, titlesAt = 0): Result<Spreadsheet, Refusal> {
  const below = rows.slice(titlesAt + 1);
  if (below.length === 0) return refuse(sheetWithoutRows());
  if (below.length > SHEET_LIMITS.rows) return refuse(refusalOf({ limit: 'rows' }));
  return ok({ titles: rows[titlesAt]!.cells, rows: below });
}

/** The first sheet of a file with its titles in the first row. */
export function firstSheet(read: ReadBook): Result<Spreadsheet, Refusal> {
  const sheets = sheetsOf(read);
  return sheets.ok ? titled(sheets.value[0]!) : sheets;
}

function refusalOf(fault: SheetFault): Refusal {
  if ('limit' in fault) return sheetTooLarge({ limit: fault.limit, most: SHEET_LIMITS[fault.limit] });
  switch (fault.is) {
    case 'LOCKED':
      return sheetLocked();
    case 'OLD_EXCEL':
      return sheetOfOldExcel();
    case 'OTHER_PROGRAM':
      return sheetOfOtherProgram();
    case 'BUSY':
      return sheetReaderBusy();
    case 'UNREADABLE':
      return sheetUnreadable();
  }
}
