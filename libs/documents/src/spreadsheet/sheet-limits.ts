/** What a spreadsheet may be. */
export const SHEET_LIMITS = {
  bytes: 2 * 1024 * 1024,
  /** Rows with something in them, below the titles. */
  rows: 2_000,
  columns: 40,
  cellCharacters: 500,
  sheets: 20,
  /** Of an XLSX, all its parts unpacked. */
  unpackedBytes: 24 * 1024 * 1024,
  entries: 200,
} as const;

/** The most rows with something in them that a sheet may have, titles and remarks above them too. */
export const MOST_FILLED_ROWS = SHEET_LIMITS.rows + 20;

/** Nothing below this row is read: readers lay out every row before it. */
export const LOWEST_ROW = 20_000;

/** A limit of a spreadsheet. */
export type SheetLimit = keyof typeof SHEET_LIMITS;

/** Why a file is not read: a limit that it is over, or what it is instead. */
export type SheetFault =
  | { readonly limit: SheetLimit }
  | { readonly is: 'UNREADABLE' | 'BUSY' | 'LOCKED' | 'OLD_EXCEL' | 'OTHER_PROGRAM' };

/** Thrown inside the reader, told outside as a fault. */
export class UnreadSheet extends Error {
  constructor(readonly fault: SheetFault) {
    super('limit' in fault ? fault.limit : fault.is);
  }
}

/** What is thrown where a limit is met. */
export const overLimit = (limit: SheetLimit): UnreadSheet => new UnreadSheet({ limit });

/** A row with the number it has in its sheet, from 1. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** One sheet as it was read: its rows with something in them, every cell as a text. */
export interface Sheet {
  /** Empty for a file without names of sheets. */
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

/** What reading a file came to; data, for it crosses from one thread to another. */
export type ReadBook =
  | { readonly ok: true; readonly sheets: readonly Sheet[] }
  | { readonly ok: false; readonly fault: SheetFault };
