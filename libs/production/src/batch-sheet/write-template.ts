import { writeXlsx, type CellStyle, type CellValue, type DataValidation } from 'hucre/xlsx';
import type { Language } from '#libs/platform';
import { MAX_BATCH_RUGS } from '../batch/batch.js';
import { COLUMNS, TEMPLATE_MAKERS, type SheetColumn } from './sheet-columns.js';
import { EXAMPLE, HELP_LINES, NOT_IN_LIST, SHEET_NAMES } from './sheet-file.words.js';
import type { SheetGround } from './sheet-ground.js';
import {
  CONSTRUCTION_WORDS,
  DYE_WORDS,
  KNOT_WORDS,
  MATERIAL_WORDS,
  PURPOSE_WORDS,
  TECHNIQUE_WORDS,
  wordsFor,
} from './sheet-words.js';

/** How titles look in files of ours. */
export const TITLE_STYLE: CellStyle = {
  font: { bold: true, color: { rgb: 'FFFFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FF7A2E2E' } },
  alignment: { vertical: 'center', wrapText: true },
};
const EXAMPLE_STYLE: CellStyle = { font: { italic: true, color: { rgb: 'FF777777' } } };
const WIDTHS: Partial<Record<SheetColumn, number>> = {
  design: 24,
  maker: 24,
  piece: 24,
  loom: 24,
  village: 18,
  knotType: 22,
};
/** What may be empty in a sheet may be left to choose: its own words are no mistake. */
const STRICT: readonly SheetColumn[] = [
  'construction',
  'purpose',
  'knotType',
  'pile',
  'warp',
  'weft',
  'fibre',
  'technique',
  'dyes',
];

/** A column as it stands in a file: of weavers there are several. */
interface FileColumn {
  readonly column: SheetColumn;
  readonly title: string;
}

const fileColumns = (language: Language): FileColumn[] =>
  (Object.keys(COLUMNS) as SheetColumn[]).flatMap((column): FileColumn[] => {
    const title = COLUMNS[column].title[language];
    if (column !== 'maker') return [{ column, title }];
    return Array.from({ length: TEMPLATE_MAKERS }, (_, i) => ({ column, title: `${title} ${i + 1}` }));
  });

/** An XLSX to be filled in: a sheet for rugs with drop-down lists, a sheet that explains it, and the lists, hidden. */
export async function writeTemplate({ lists }: SheetGround, language: Language): Promise<Uint8Array> {
  const columns = fileColumns(language);
  const choices: Partial<Record<SheetColumn, readonly string[]>> = {
    construction: wordsFor(CONSTRUCTION_WORDS, language),
    purpose: wordsFor(PURPOSE_WORDS, language),
    knotType: wordsFor(KNOT_WORDS, language),
    pile: wordsFor(MATERIAL_WORDS, language),
    warp: wordsFor(MATERIAL_WORDS, language),
    weft: wordsFor(MATERIAL_WORDS, language),
    fibre: wordsFor(MATERIAL_WORDS, language),
    technique: wordsFor(TECHNIQUE_WORDS, language),
    dyes: wordsFor(DYE_WORDS, language),
    maker: lists.makers,
    piece: lists.pieces,
    loom: lists.looms,
    village: lists.villages,
  };
  const listed = (Object.keys(choices) as SheetColumn[]).filter((column) => choices[column]!.length > 0);
  const view = { rightToLeft: language === 'fa' };
  return writeXlsx({
    properties: { title: SHEET_NAMES.rugs[language], creator: 'Gereh' },
    sheets: [
      {
        name: SHEET_NAMES.rugs[language],
        columns: columns.map(({ column }) => ({ width: WIDTHS[column] ?? 14 })),
        rows: [
          columns.map(({ title }) => title),
          columns.map((one, i) => example(one, i, columns, choices, language)),
        ],
        cells: styled(columns.length),
        dataValidations: columns.flatMap(({ column }, at) =>
          validation(column, at, listed, choices, language),
        ),
        freezePane: { rows: 1 },
        view,
      },
      {
        name: SHEET_NAMES.help[language],
        columns: [{ width: 110, style: { alignment: { wrapText: true, vertical: 'top' } } }],
        rows: HELP_LINES[language].map((line) => [line]),
        view,
      },
      {
        name: SHEET_NAMES.lists[language],
        rows: columnsToRows(listed.map((column) => choices[column]!)),
        hidden: true,
        view,
      },
    ],
  });
}

function example(
  { column }: FileColumn,
  at: number,
  columns: readonly FileColumn[],
  choices: Partial<Record<SheetColumn, readonly string[]>>,
  language: Language,
): CellValue {
  if (column === 'maker') return columns[at - 1]?.column === 'maker' ? null : (choices.maker?.[0] ?? null);
  if (column === 'loom' || column === 'village') return choices[column]?.[0] ?? null;
  const value = EXAMPLE[column];
  return typeof value === 'object' ? value[language] : (value ?? null);
}

const styled = (count: number): Map<string, { style: CellStyle }> =>
  new Map(
    Array.from({ length: count }, (_, at) => [
      [`0,${at}`, { style: TITLE_STYLE }] as const,
      [`1,${at}`, { style: EXAMPLE_STYLE }] as const,
    ]).flat(),
  );

function validation(
  column: SheetColumn,
  at: number,
  listed: readonly SheetColumn[],
  choices: Partial<Record<SheetColumn, readonly string[]>>,
  language: Language,
): DataValidation[] {
  const list = listed.indexOf(column);
  if (list < 0) return [];
  const letter = letterOf(list);
  return [
    {
      type: 'list',
      range: `${letterOf(at)}2:${letterOf(at)}${MAX_BATCH_RUGS + 2}`,
      formula1: `'${SHEET_NAMES.lists[language]}'!$${letter}$1:$${letter}$${choices[column]!.length}`,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: STRICT.includes(column) ? 'stop' : 'warning',
      errorMessage: NOT_IN_LIST[language],
    },
  ];
}

const letterOf = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : `A${String.fromCharCode(65 + index - 26)}`;

function columnsToRows(lists: readonly (readonly string[])[]): CellValue[][] {
  const most = Math.max(1, ...lists.map(({ length }) => length));
  return Array.from({ length: most }, (_, row) => lists.map((list) => list[row] ?? null));
}
