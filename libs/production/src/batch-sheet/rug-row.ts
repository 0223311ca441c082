import { foldCell, readDay, readNumber, type SheetRow } from '#libs/documents';
import { LANGUAGES, type LocalText, type Problem } from '#libs/platform';
import type { RegisterBatchInput } from '../batch/register-batch.command.js';
import { RULE_IDS } from '../plausibility/rule.js';
import * as wrong from './batch-sheet.refusals.js';
import type { NamedThings } from './named-things.js';
import { COLUMNS, type SheetColumn } from './sheet-columns.js';
import type { SheetLayout } from './sheet-layout.js';
import { readLengthMm, readWeightG } from './sheet-measures.js';
import {
  CONSTRUCTION_WORDS,
  DYE_WORDS,
  KNOT_WORDS,
  MATERIAL_WORDS,
  PURPOSE_WORDS,
  TECHNIQUE_WORDS,
  wordIn,
  wordsFor,
} from './sheet-words.js';

/** A rug as registering takes it. */
export type SheetRug = RegisterBatchInput['rugs'][number];

/** What is wrong with one cell of a row; `at` is its place in the row, -1 for a column that the sheet has not. */
export interface CellFault {
  readonly at: number;
  readonly problem: Problem;
}

/** A row as it was read: a rug, or what keeps its cells from being one. */
export interface ReadRow {
  readonly number: number;
  readonly cells: readonly string[];
  readonly rug?: SheetRug;
  readonly faults: readonly CellFault[];
}

/** What rows may name: the members, looms and pieces of the cooperative (by opaque ids), and villages. */
export interface SheetNames {
  readonly makers: NamedThings;
  readonly looms: NamedThings;
  readonly villages: NamedThings;
  /** Pieces that came off their looms and are no rugs yet. */
  readonly pieces: NamedThings;
  /** In which village a loom stands, by opaque ids. */
  readonly villageOfLoom: ReadonlyMap<string, string>;
}

const MOST_MAKERS = 8;
/** What people put between the names in one cell. */
const BETWEEN_NAMES = /[،,;؛\n/+&]| و (?=\S)/u;

/** Reads a row; what its values mean is for registering to judge. */
export function readRugRow(row: SheetRow, layout: SheetLayout, names: SheetNames): ReadRow {
  const cells = new RowCells(row, layout);
  const loomId = named(cells, 'loom', names.looms, wrong.loomNotFound);
  const pieceId = named(cells, 'piece', names.pieces, wrong.pieceNotFound);
  // What a row does not say of a rug that was a piece, its piece says.
  const isOfPiece = pieceId !== undefined;
  const rug = {
    design: cells.needed('design'),
    construction: word(cells, 'construction', CONSTRUCTION_WORDS, true),
    purpose: word(cells, 'purpose', PURPOSE_WORDS, false),
    lengthMm: measure(cells, 'length', readLengthMm),
    widthMm: measure(cells, 'width', readLengthMm),
    weightG: measure(cells, 'weight', readWeightG),
    raj: raj(cells),
    knotType: word(cells, 'knotType', KNOT_WORDS, false),
    pile: word(cells, 'pile', MATERIAL_WORDS, false),
    warp: word(cells, 'warp', MATERIAL_WORDS, false),
    weft: word(cells, 'weft', MATERIAL_WORDS, false),
    fibre: word(cells, 'fibre', MATERIAL_WORDS, false),
    technique: word(cells, 'technique', TECHNIQUE_WORDS, false),
    pileHeightMm: plainNumber(cells, 'pileHeight'),
    dyes: word(cells, 'dyes', DYE_WORDS, false),
    motif: cells.text('motif') || undefined,
    originStyle: cells.text('originStyle') || undefined,
    pieceId,
    loomId,
    loomOnDate: day(cells, 'loomOn', !isOfPiece),
    cutOffDate: day(cells, 'cutOff', !isOfPiece),
    makerIds: makers(cells, names.makers, !isOfPiece),
    villageId: village(cells, names, loomId, !isOfPiece),
    answers: answers(cells),
  };
  const read = { number: row.number, cells: row.cells, faults: cells.faults };
  return cells.faults.length === 0 ? { ...read, rug: rug as SheetRug } : read;
}

/** The cells of a row by their columns, and what is found wrong with them. */
class RowCells {
  readonly faults: CellFault[] = [];

  constructor(
    private readonly row: SheetRow,
    private readonly layout: SheetLayout,
  ) {}

  placesOf(column: SheetColumn): number[] {
    return [...this.layout.columns].filter(([, title]) => title.column === column).map(([at]) => at);
  }

  at(place: number): string {
    return this.row.cells[place] ?? '';
  }

  /** What stands in a column, empty where nothing does. */
  text(column: SheetColumn): string {
    const [place] = this.placesOf(column);
    const text = place === undefined ? '' : this.at(place);
    return foldCell(text) === '' ? '' : text;
  }

  unit(column: SheetColumn): string {
    return this.layout.columns.get(this.placesOf(column)[0] ?? -1)?.unit ?? '';
  }

  needed(column: SheetColumn): string {
    const text = this.text(column);
    if (text === '') this.refuse(column, wrong.cellEmpty(column, titled(column)));
    return text;
  }

  refuse(column: SheetColumn, problem: Problem, place = this.placesOf(column)[0] ?? -1): void {
    this.faults.push({ at: place, problem });
  }
}

function word<Value extends string>(
  cells: RowCells,
  column: SheetColumn,
  words: Parameters<typeof wordIn<Value>>[0],
  isNeeded: boolean,
): Value | undefined {
  const text = isNeeded ? cells.needed(column) : cells.text(column);
  if (text === '' || /^[-–—]+$/.test(text)) {
    if (text !== '' && isNeeded) cells.refuse(column, wrong.cellEmpty(column, titled(column)));
    return undefined;
  }
  const value = wordIn(words, text);
  if (value === undefined) cells.refuse(column, wrong.wordUnknown(column, { word: text, words: all(words) }));
  return value;
}

const all = (words: Parameters<typeof wordsFor>[0]): LocalText =>
  Object.fromEntries(
    LANGUAGES.map((language) => [language, wordsFor(words, language).join(language === 'fa' ? '، ' : ', ')]),
  ) as unknown as LocalText;

function measure(cells: RowCells, column: SheetColumn, read: typeof readLengthMm): number | undefined {
  const text = cells.needed(column);
  const value = read(text, cells.unit(column));
  if (value === undefined) cells.refuse(column, wrong.numberUnclear(column, { word: text }));
  return value ?? undefined;
}

function raj(cells: RowCells): SheetRug['raj'] {
  const count = plainNumber(cells, 'rajCount');
  const lengthwise = plainNumber(cells, 'rajAlong');
  const basis = plainNumber(cells, 'rajBasis');
  if (count === undefined) return undefined;
  // 7 and 6.5 are cm, 70 and 65 mm; whether it is one of them is for registering to judge.
  const along = lengthwise === undefined ? {} : { lengthwise };
  return {
    count,
    ...along,
    basisMm: basis === undefined ? 0 : basis < 10 ? Math.round(basis * 1_000) / 100 : basis,
  };
}

function plainNumber(cells: RowCells, column: SheetColumn): number | undefined {
  const text = cells.text(column);
  if (/^[-–—]+$/.test(text)) return undefined;
  const read = readNumber(text);
  if (read === undefined) cells.refuse(column, wrong.numberUnclear(column, { word: text }));
  return read?.value;
}

function day(cells: RowCells, column: SheetColumn, isNeeded: boolean): string | undefined {
  const text = isNeeded ? cells.needed(column) : cells.text(column);
  if (text === '') return undefined;
  const read = readDay(text);
  if (read === undefined) cells.refuse(column, wrong.dayUnclear(column, { word: text }));
  return read ?? undefined;
}

/** What a cell says in answer is the answer to all that is asked about its rug; to what is not asked it is not kept. */
function answers(cells: RowCells): SheetRug['answers'] {
  const answer = cells.text('answer').trim();
  return answer === '' ? undefined : RULE_IDS.map((rule) => ({ rule, answer }));
}

type NotFound = (path: string, params: { word: string }) => Problem;

function named(
  cells: RowCells,
  column: SheetColumn,
  things: NamedThings,
  notFound: NotFound,
): string | undefined {
  const text = cells.text(column);
  if (text === '' || /^[-–—]+$/.test(text)) return undefined;
  const found = things.find(text);
  if (typeof found === 'object') return found.id;
  cells.refuse(column, (found === 'NONE' ? notFound : wrong.nameAmbiguous)(column, { word: text }));
  return undefined;
}

function makers(cells: RowCells, things: NamedThings, areNeeded: boolean): string[] {
  const written = cells
    .placesOf('maker')
    .flatMap((place) => namesIn(cells.at(place), things).map((name) => ({ place, name })));
  if (written.length === 0 && areNeeded) cells.refuse('maker', wrong.cellEmpty('maker', titled('maker')));
  return written.slice(0, MOST_MAKERS + 1).flatMap(({ place, name }) => {
    const found = things.find(name);
    if (typeof found === 'object') return [found.id];
    const why = found === 'NONE' ? wrong.makerNotFound : wrong.makerAmbiguous;
    cells.refuse('maker', why('maker', { word: name }), place);
    return [];
  });
}

/** The names in a cell; one that stands in it as a whole is not divided. */
function namesIn(cell: string, things: NamedThings): string[] {
  const text = cell.trim();
  if (foldCell(text) === '' || /^[-–—]+$/.test(text)) return [];
  if (things.find(text) !== 'NONE') return [text];
  return text
    .split(BETWEEN_NAMES)
    .map((name) => name.trim())
    .filter((name) => foldCell(name) !== '');
}

/** What the column of a cell is called, for a cell that a list has no column for as well. */
const titled = (column: SheetColumn) => ({ column: COLUMNS[column].title });

function village(
  cells: RowCells,
  names: SheetNames,
  loomId: string | undefined,
  isNeeded: boolean,
): string | undefined {
  const found = named(cells, 'village', names.villages, wrong.villageNotFound);
  if (found !== undefined || cells.text('village') !== '') return found;
  // A loom stands in one village, and what comes off it was woven there.
  const ofLoom = loomId === undefined ? undefined : names.villageOfLoom.get(loomId);
  if (ofLoom === undefined && isNeeded)
    cells.refuse('village', wrong.cellEmpty('village', titled('village')));
  return ofLoom;
}
