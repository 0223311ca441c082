import type { Construction, KnotType, Material, RugInput, RugPurpose } from '../gql/graphql';
import { readDay } from '../language/dates';
import { readNumber } from '../language/digits';
import type { Words } from '../language/useWords';
import type { Problem } from '../line/refusal';
import { saidOf, type Cells, type RugDraft } from './rugDraft';
import { fieldNamed, type FieldOfRug, type RugField } from './rugFields';
import type { Choices } from './useChoices';

export interface Read {
  inputs: RugInput[];
  problems: Problem[];
}

/** The server's own limits of a side; told here in the centimetres that were typed. */
const sideMm = { least: 100, most: 12_000 };

/** Several numbers, as they are written beside each other. */
const readNumbers = (written: string): (number | null)[] =>
  written
    .split(/[;؛،+\s]+/)
    .filter(Boolean)
    .map(readNumber);

/** What cannot be read in what was typed into one field; nothing for an empty one. */
export function unreadable(
  { field, kind }: FieldOfRug,
  written: string,
  known: () => readonly { value: string }[],
  { t, number }: Words,
): string | undefined {
  if (!written.trim()) return undefined;
  if (kind === 'number' || kind === 'numbers') {
    const values = kind === 'number' ? [readNumber(written)] : readNumbers(written);
    if (values.some((value) => value === null || value <= 0)) return t('batch.notNumber');
    const isSide = field === 'width' || field === 'length';
    if (isSide && values.some((value) => (value ?? 0) * 10 < sideMm.least || (value ?? 0) * 10 > sideMm.most))
      return t('batch.sideRange', { least: number(sideMm.least / 10), most: number(sideMm.most / 10) });
  }
  if (kind === 'day' && !readDay(written)) return t('form.noSuchDay');
  if (kind === 'choice') {
    const choices = known();
    // Until the lists are there nothing can be said against a value.
    if (choices.length > 0 && !choices.some(({ value }) => value === written)) return t('grid.notListed');
  }
  return undefined;
}

/** Reads what was typed: centimetres and kilograms become whole millimetres and grams. */
export function readRugs(rugs: RugDraft[], defaults: Cells, choices: Choices, words: Words): Read {
  const problems: Problem[] = [];
  const inputs = rugs.map((rug, index) => {
    const say = (field: RugField, message: string) =>
      problems.push({ path: `rugs.${index}.${fieldNamed.get(field)?.path ?? field}`, message, nextStep: '' });
    return readRug(rug, new Cell(rug, defaults, choices, words, say), choices, words, say);
  });
  return { inputs, problems };
}

type Say = (field: RugField, message: string) => void;

/** Reads single fields of a rug and tells of what cannot be read. */
class Cell {
  constructor(
    private readonly rug: RugDraft,
    private readonly defaults: Cells,
    private readonly choices: Choices,
    private readonly words: Words,
    private readonly say: Say,
  ) {}

  optional(field: RugField): string {
    const known = fieldNamed.get(field);
    const construction = saidOf(this.rug, this.defaults, 'construction');
    if (!known || (known.appliesTo && !known.appliesTo(construction))) return '';
    const written = saidOf(this.rug, this.defaults, field).trim();
    const wrong = unreadable(known, written, () => this.choices.of(known), this.words);
    if (wrong) this.say(field, wrong);
    return wrong ? '' : written;
  }

  needed(field: RugField): string {
    if (!saidOf(this.rug, this.defaults, field).trim()) this.say(field, this.words.t('batch.missing'));
    return this.optional(field);
  }

  /** A needed number in a smaller unit. */
  measure(field: RugField, factor: number): number {
    return Math.round((readNumber(this.needed(field)) ?? 0) * factor);
  }

  number(field: RugField, factor = 1): number | null {
    const value = readNumber(this.optional(field));
    return value === null ? null : Math.round(value * factor * 10) / 10;
  }

  numbers(field: RugField, factor: number): number[] | null {
    const written = this.optional(field);
    return written ? readNumbers(written).map((value) => Math.round((value ?? 0) * factor)) : null;
  }
}

/** Half up, as the server rounds. */
const mean = (values: number[]) =>
  Math.floor(values.reduce((sum, one) => sum + one, 0) / values.length + 0.5);

function readRug(rug: RugDraft, cell: Cell, choices: Choices, words: Words, say: Say): RugInput {
  const { makers, answers = {}, piece } = rug;
  const unread = rug.cells.makers?.trim();
  if (unread) say('makers', words.t('form.noName'));
  else if (makers.length === 0) say('makers', words.t('batch.missing'));
  const village = cell.optional('village') || choices.villageOfMaker.get(makers[0] ?? '') || '';
  if (!village) say('village', words.t('batch.missing'));
  const construction = cell.needed('construction') as Construction;
  cell.optional('size');
  const said = Object.entries(answers).filter(([, answer]) => answer.trim());
  const loomOnDate = readDay(cell.needed('loomOn')) ?? '';
  const cutOffDate = readDay(cell.needed('cutOff')) ?? '';
  const input = {
    design: cell.needed('design'),
    construction,
    purpose: cell.needed('purpose') as RugPurpose,
    ...sidesOf(cell),
    weightG: cell.measure('weight', 1_000),
    ...knotsOf(construction, cell),
    ...craftOf(construction, cell),
    loomId: cell.optional('loom') || null,
    loomOnDate,
    cutOffDate,
    makerIds: makers,
    villageId: village,
    ...whenGiven({ dyes: cell.optional('dyes'), motif: cell.optional('motif') }),
    ...whenGiven({ originStyle: cell.optional('originStyle'), pieceId: piece }),
    answers: said.map(([rule, answer]) => ({ rule, answer: answer.trim() })),
  };
  return input as RugInput;
}

function sidesOf(cell: Cell) {
  const diameterMm = cell.number('diameter', 10);
  const lengthReadingsMm = cell.numbers('lengthReadings', 10);
  const widthReadingsMm = cell.numbers('widthReadings', 10);
  const side = (field: 'length' | 'width', readings: number[] | null) =>
    readings ? mean(readings) : (diameterMm ?? cell.measure(field, 10));
  return {
    lengthMm: side('length', lengthReadingsMm),
    widthMm: side('width', widthReadingsMm),
    ...whenGiven({ lengthReadingsMm, widthReadingsMm, diameterMm }),
  };
}

function knotsOf(construction: Construction, cell: Cell) {
  if (construction !== 'KNOTTED') return { raj: null };
  const readings = cell.numbers('densityReadings', 1);
  if (readings && !cell.optional('raj')) return { density: { unit: cell.needed('densityUnit'), readings } };
  const lengthwise = cell.number('rajLengthwise');
  const basisMm = Number(cell.needed('basis'));
  return { raj: { count: cell.measure('raj', 1), basisMm, ...whenGiven({ lengthwise }) } };
}

const yes = (said: string) => (said ? said === 'YES' : null);

function craftOf(construction: Construction, cell: Cell) {
  const needed = (field: 'knotType' | 'pile' | 'warp' | 'weft' | 'fibre') =>
    fieldNamed.get(field)?.appliesTo?.(construction) ? cell.needed(field) : '';
  // A mat may have a warp: then only what was said of this very rug counts, not what rugs usually have.
  const warp = construction === 'MAT' ? '' : needed('warp');
  return whenGiven({
    knotType: needed('knotType') as KnotType,
    pile: needed('pile') as Material,
    warp: warp as Material,
    weft: needed('weft') as Material,
    fibre: needed('fibre') as Material,
    pileHeightMm: cell.number('pileHeight'),
    technique: cell.optional('technique'),
    twoFaced: yes(cell.optional('twoFaced')),
    strips: cell.number('strips'),
    fulled: yes(cell.optional('fulled')),
    thicknessMm: cell.number('thickness'),
  });
}

/** What was said; the rest is left out. */
function whenGiven<Fields extends object>(given: Fields): Partial<Fields> {
  const said = Object.entries(given).filter(
    ([, value]) => value !== '' && value !== null && value !== undefined,
  );
  return Object.fromEntries(said) as Partial<Fields>;
}
