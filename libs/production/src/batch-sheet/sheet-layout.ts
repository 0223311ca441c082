import { foldCell, titled, type Sheet, type SheetRow } from '#libs/documents';
import { LANGUAGES, ok, refuse, type LocalText, type Refusal, type Result } from '#libs/platform';
import { columnTwice, columnsMissing, columnsUnknown } from './batch-sheet.refusals.js';
import { isUnit } from './sheet-measures.js';
import { COLUMNS, titleOf, type KnownTitle, type SheetColumn } from './sheet-columns.js';

/** A sheet of rugs whose columns are known. */
export interface SheetLayout {
  readonly sheetName: string;
  readonly titles: readonly string[];
  /** The known columns, by the place of their cell in a row. */
  readonly columns: ReadonlyMap<number, KnownTitle>;
  readonly rows: readonly SheetRow[];
}

/** Titles are looked for so far down: above them stand the name of the cooperative, a date, an emblem. */
const HEAD_ROWS = 15;
/** A row with fewer known titles is none of titles. */
const FEWEST_TITLES = 3;

/** How a row of the template says that it is only an example. */
export const EXAMPLE_MARK: LocalText = { fa: 'نمونه:', en: 'Example:', ru: 'Пример:' };

/** Finds the sheet and the row that hold the titles, wherever they are, and says what is missing there. */
export function layoutOf(sheets: readonly Sheet[]): Result<SheetLayout, Refusal> {
  const found = sheets
    .flatMap((sheet) =>
      sheet.rows.slice(0, HEAD_ROWS).map((row, at) => ({ sheet, at, columns: columnsOf(row) })),
    )
    .reduce<Candidate | undefined>((best, one) => (kinds(one) > kinds(best) ? one : best), undefined);
  if (!found || kinds(found) < FEWEST_TITLES) return refuse(columnsUnknown());
  const wrong = wrongWith(found.columns);
  if (wrong) return refuse(wrong);
  const table = titled(found.sheet, found.at);
  if (!table.ok) return table;
  const { titles, rows } = table.value;
  const layout = { sheetName: found.sheet.name, titles, columns: found.columns };
  return ok({ ...layout, rows: rows.filter((row, i) => isOfRug(row, found.columns, i)) });
}

interface Candidate {
  readonly sheet: Sheet;
  readonly at: number;
  readonly columns: ReadonlyMap<number, KnownTitle>;
}

const kinds = (one: Candidate | undefined): number =>
  one ? new Set([...one.columns.values()].map(({ column }) => column)).size : 0;

function columnsOf({ cells }: SheetRow): Map<number, KnownTitle> {
  const known = cells.map((cell, at) => [at, titleOf(cell)] as const);
  return new Map(known.filter((one): one is readonly [number, KnownTitle] => one[1] !== undefined));
}

function wrongWith(columns: ReadonlyMap<number, KnownTitle>): Refusal | undefined {
  const all = [...columns.values()].map(({ column }) => column);
  const twice = all.find((column, i) => column !== 'maker' && all.indexOf(column) < i);
  if (twice) return columnTwice({ column: COLUMNS[twice].title });
  const missing = (Object.keys(COLUMNS) as SheetColumn[]).filter(
    (column) => COLUMNS[column].isNeeded && !all.includes(column),
  );
  return missing.length > 0 ? columnsMissing({ columns: listed(missing) }) : undefined;
}

const listed = (columns: readonly SheetColumn[]): LocalText => {
  const inOne = (language: keyof LocalText): string =>
    columns.map((column) => COLUMNS[column].title[language]).join(language === 'fa' ? '، ' : ', ');
  return { fa: inOne('fa'), en: inOne('en'), ru: inOne('ru') };
};

/** Rows of titles in another language, of units and the template's example are no rugs. */
function isOfRug(row: SheetRow, columns: ReadonlyMap<number, KnownTitle>, index: number): boolean {
  const written = [...columns.keys()].map((at) => row.cells[at] ?? '').filter((cell) => cell !== '');
  if (written.length === 0) return false;
  const first = foldCell(row.cells[[...columns.keys()][0]!] ?? '');
  if (LANGUAGES.some((language) => first.startsWith(foldCell(EXAMPLE_MARK[language])))) return false;
  const isHead = written.every((cell) => titleOf(cell) !== undefined || isUnit(cell));
  return index >= HEAD_ROWS || written.length < 2 || !isHead;
}
