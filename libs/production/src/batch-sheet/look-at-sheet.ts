import { Injectable } from '@nestjs/common';
import { ok, opaqueId, refuse, type Caller, type Refusal, type Result } from '#libs/platform';
import { canonicalJson, sha256 } from '#libs/ledger';
import { SheetReader, sheetsOf } from '#libs/documents';
import { MAX_BATCH_RUGS } from '../batch/batch.js';
import { batchTooLarge } from '../batch/batch.refusals.js';
import { RegisterBatch } from '../batch/register-batch.command.js';
import { cooperativeFor } from '../cooperative/own-cooperative.js';
import { previewNotKept } from './batch-sheet.refusals.js';
import { readRugRow, type CellFault, type ReadRow, type SheetRug } from './rug-row.js';
import type { SheetColumn } from './sheet-columns.js';
import { SheetGrounds } from './sheet-ground.js';
import { layoutOf, type SheetLayout } from './sheet-layout.js';
import { SheetPreviews, type SheetPreview } from './sheet-previews.js';

/** A file that is to be looked at. */
export interface SentSheet {
  readonly bytes: Buffer;
  /** For which cooperative; a clerk's own when left out. */
  readonly cooperativeId?: string | undefined;
}

/** The most faults of one sheet that are kept whole; beyond them each row keeps its first. */
const MOST_FAULTS = 4_000;

/**
 * Looks at a spreadsheet of rugs: reads each row, and asks the command that registers a batch what it would say of
 * those that can be read. Nothing is registered; the preview is kept.
 */
@Injectable()
export class LookAtSheet {
  constructor(
    private readonly reader: SheetReader,
    private readonly grounds: SheetGrounds,
    private readonly register: RegisterBatch,
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

  /** The rows with what registering would say of those that could be read. */
  private async judged(
    caller: Caller,
    cooperativeId: string,
    rows: readonly ReadRow[],
    layout: SheetLayout,
  ): Promise<Result<ReadRow[], Refusal>> {
    const whole = rows.flatMap(({ rug }, at) => (rug ? [{ rug, at }] : []));
    if (whole.length === 0) return ok([...rows]);
    const input = {
      commandKey: 'sheet-preview',
      cooperativeId: opaqueId('organisation', cooperativeId),
      rugs: whole.map(({ rug }) => rug),
    };
    const wrong = await this.register.whatIsWrong(caller, input);
    if (!wrong) return ok([...rows]);
    const problems = wrong.problems.map((problem) => ({
      problem,
      place: /^rugs\.(\d+)\.?(.*)$/.exec(problem.path),
    }));
    if (problems.length === 0 || problems.some(({ place }) => !place)) return refuse(wrong);
    const faults = new Map<number, CellFault[]>();
    for (const { problem, place } of problems) {
      const { at } = whole[Number(place![1])]!;
      const fault = { at: cellOf(layout, place![2]!), problem };
      const known = faults.get(at) ?? [];
      // What is wrong with an answer is wrong with it for every rule; it is said once.
      if (known.every((one) => one.at !== fault.at || one.problem.code !== problem.code))
        faults.set(at, [...known, fault]);
    }
    return ok(rows.map((row, at) => ({ ...row, faults: [...row.faults, ...(faults.get(at) ?? [])] })));
  }
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

function bounded(rows: readonly ReadRow[]): ReadRow[] {
  let left = MOST_FAULTS;
  return rows.map((row) => {
    left -= row.faults.length;
    return left >= 0 ? row : { ...row, faults: row.faults.slice(0, 1) };
  });
}

function previewOf(
  { sheetName, titles, columns, rows: written }: SheetLayout,
  cooperativeId: string,
  rows: readonly ReadRow[],
): SheetPreview {
  const sheetId = sha256(canonicalJson([cooperativeId, titles, written.map(({ cells }) => cells)])).slice(
    0,
    40,
  );
  const ignored = titles.filter((title, at) => title !== '' && !columns.has(at));
  return { sheetId, cooperativeId, sheetName, titles, ignored, rows };
}
