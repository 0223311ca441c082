import { Injectable } from '@nestjs/common';
import { ok, opaqueId, refuse, type Caller, type Language, type Refusal, type Result } from '#libs/platform';
import { canonicalJson, sha256 } from '#libs/ledger';
import { SheetReader, sheetsOf } from '#libs/documents';
import { AskAboutRugs, type LineQuestion } from '../batch/ask-about-rugs.js';
import { MAX_BATCH_RUGS } from '../batch/batch.js';
import { batchTooLarge } from '../batch/batch.refusals.js';
import { cooperativeFor } from '../cooperative/own-cooperative.js';
import { problemOf } from '../plausibility/answers.refusals.js';
import { previewNotKept } from './batch-sheet.refusals.js';
import { readRugRow, type CellFault, type ReadRow, type SheetRug } from './rug-row.js';
import type { SheetColumn } from './sheet-columns.js';
import { SheetGrounds } from './sheet-ground.js';
import { layoutOf, type SheetLayout } from './sheet-layout.js';
import { SheetPreviews, type PreviewRow, type RowQuestion, type SheetPreview } from './sheet-previews.js';

/** A file that is to be looked at. */
export interface SentSheet {
  readonly bytes: Buffer;
  /** For which cooperative; a clerk's own when left out. */
  readonly cooperativeId?: string | undefined;
}

/** The most faults of one sheet that are kept whole; beyond them each row keeps its first. */
const MOST_FAULTS = 4_000;

/**
 * Looks at a spreadsheet of rugs: reads each row, and asks of those that can be read what registering them would refuse
 * and ask. Nothing is registered; the preview is kept.
 */
@Injectable()
export class LookAtSheet {
  constructor(
    private readonly reader: SheetReader,
    private readonly grounds: SheetGrounds,
    private readonly asking: AskAboutRugs,
    private readonly previews: SheetPreviews,
  ) {}

  /** What would become of each row. */
  async execute(
    caller: Caller,
    { bytes, cooperativeId: named }: SentSheet,
  ): Promise<Result<SheetPreview, Refusal>> {
    const cooperativeId = cooperativeFor(caller, named);
    if (!cooperativeId.ok) return cooperativeId;
    const sheets = sheetsOf(await this.reader.read(bytes));
    if (!sheets.ok) return sheets;
    const layout = layoutOf(sheets.value);
    if (!layout.ok) return layout;
    const count = layout.value.rows.length;
    if (count > MAX_BATCH_RUGS) return refuse(batchTooLarge({ count, limit: MAX_BATCH_RUGS }));
    const { names } = await this.grounds.of(caller, cooperativeId.value, caller.language);
    const read = layout.value.rows.map((row) => readRugRow(row, layout.value, names));
    const judged = await this.judged(caller, cooperativeId.value, read, layout.value);
    if (!judged.ok) return judged;
    const preview = previewOf(layout.value, cooperativeId.value, bounded(judged.value));
    return (await this.previews.keep(caller, preview)) ? ok(preview) : refuse(previewNotKept());
  }

  /** The rows with what registering would refuse and ask about those that could be read. */
  private async judged(
    caller: Caller,
    cooperativeId: string,
    rows: readonly ReadRow[],
    layout: SheetLayout,
  ): Promise<Result<PreviewRow[], Refusal>> {
    const whole = rows.flatMap(({ rug }, at) => (rug ? [{ rug, at }] : []));
    const places = whole.map(({ at }) => at);
    const input = {
      cooperativeId: opaqueId('organisation', cooperativeId),
      rugs: whole.map(({ rug }) => rug),
    };
    const asked = whole.length === 0 ? ok([]) : await this.asking.ask(caller, input);
    const [faults, questions] = asked.ok
      ? [impossible(asked.value, places, layout), questionsOf(asked.value, places, layout, caller.language)]
      : [faultsOf(asked.refusal, places, layout), new Map<number, RowQuestion[]>()];
    if (!faults) return asked as Result<never, Refusal>;
    return ok(
      rows.map((row, at) => ({
        ...row,
        faults: [...row.faults, ...(faults.get(at) ?? [])],
        questions: questions.get(at) ?? [],
      })),
    );
  }
}

/** What a refusal finds wrong, by the place of the row; undefined where it is about something else than rows. */
function faultsOf(
  { problems }: Refusal,
  places: readonly number[],
  layout: SheetLayout,
): Map<number, CellFault[]> | undefined {
  const faults = new Map<number, CellFault[]>();
  for (const problem of problems) {
    const [, line, path] = /^rugs\.(\d+)\.?(.*)$/.exec(problem.path) ?? [];
    const row = line === undefined ? undefined : places[Number(line)];
    if (row === undefined) return undefined;
    const fault = { at: cellOf(layout, path!), problem };
    // What is wrong with an answer is wrong with it for every rule; it is said once.
    const isSaid = faults.get(row)?.some((one) => one.at === fault.at && one.problem.code === problem.code);
    if (!isSaid) add(faults, row, fault);
  }
  return faults.size > 0 ? faults : undefined;
}

/** What cannot be, as faults of its rows. */
function impossible(
  asked: readonly LineQuestion[],
  places: readonly number[],
  layout: SheetLayout,
): Map<number, CellFault[]> {
  const faults = new Map<number, CellFault[]>();
  for (const { line, question } of asked)
    if (question.severity === 'REFUSE')
      add(faults, places[line]!, {
        at: cellOf(layout, question.field),
        problem: problemOf({ path: `rugs.${line}`, question }),
      });
  return faults;
}

/** What waits for an answer, by the place of the row. */
function questionsOf(
  asked: readonly LineQuestion[],
  places: readonly number[],
  layout: SheetLayout,
  language: Language,
): Map<number, RowQuestion[]> {
  const questions = new Map<number, RowQuestion[]>();
  for (const { line, question, isAnswered } of asked) {
    const { rule, version, field, odd, may, severity } = question;
    if (severity === 'REFUSE' || isAnswered) continue;
    const at = cellOf(layout, field);
    add(questions, places[line]!, { rule, version, at, odd: odd[language], may: may[language] });
  }
  return questions;
}

function add<T>(lists: Map<number, T[]>, at: number, value: T): void {
  const list = lists.get(at);
  if (list) list.push(value);
  else lists.set(at, [value]);
}

/** The columns of what registering names. */
const COLUMN_OF: Readonly<Record<string, SheetColumn>> = {
  design: 'design',
  construction: 'construction',
  purpose: 'purpose',
  lengthMm: 'length',
  widthMm: 'width',
  weightG: 'weight',
  raj: 'rajCount',
  'raj.count': 'rajCount',
  'raj.lengthwise': 'rajAlong',
  'raj.basisMm': 'rajBasis',
  fibre: 'fibre',
  technique: 'technique',
  pileHeightMm: 'pileHeight',
  dyes: 'dyes',
  motif: 'motif',
  originStyle: 'originStyle',
  knotType: 'knotType',
  pile: 'pile',
  warp: 'warp',
  weft: 'weft',
  pieceId: 'piece',
  loomId: 'loom',
  loomOnDate: 'loomOn',
  cutOffDate: 'cutOff',
  makerIds: 'maker',
  villageId: 'village',
} satisfies Partial<Record<keyof SheetRug | `raj.${string}`, SheetColumn>>;

/** The place in a row of what a path of a rug names, -1 when no cell of the sheet stands for it. */
function cellOf({ columns }: SheetLayout, path: string): number {
  const [, maker] = /^makerIds\.(\d+)$/.exec(path) ?? [];
  const column = maker === undefined ? (COLUMN_OF[path] ?? answerOf(path)) : 'maker';
  const places = [...columns].filter(([, title]) => title.column === column).map(([at]) => at);
  return places[Number(maker ?? 0)] ?? places[0] ?? -1;
}

/** All answers of a rug stand in one cell. */
const answerOf = (path: string): SheetColumn | undefined =>
  path.startsWith('answers.') ? 'answer' : undefined;

function bounded(rows: readonly PreviewRow[]): PreviewRow[] {
  let left = MOST_FAULTS;
  return rows.map((row) => {
    left -= row.faults.length;
    return left >= 0 ? row : { ...row, faults: row.faults.slice(0, 1) };
  });
}

function previewOf(
  { sheetName, titles, columns, rows: written }: SheetLayout,
  cooperativeId: string,
  rows: readonly PreviewRow[],
): SheetPreview {
  const content = canonicalJson([cooperativeId, titles, written.map(({ cells }) => cells)]);
  // A keyboard that writes Arabic ي and ك makes no other sheet.
  const sheetId = sha256(content.replace(/[يى]/g, 'ی').replace(/ك/g, 'ک')).slice(0, 40);
  const ignored = titles.filter((title, at) => title !== '' && !columns.has(at));
  return { sheetId, cooperativeId, sheetName, titles, ignored, rows };
}
