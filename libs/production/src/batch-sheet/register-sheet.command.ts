import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { ok, opaqueId, refuse, type Caller, type Refusal, type Result } from '#libs/platform';
import { MongoEntryStore, checkInput, idOf, nameClaim } from '#libs/ledger';
import { MAX_BATCH_RUGS } from '../batch/batch.js';
import { RegisterBatch } from '../batch/register-batch.command.js';
import type { Answer } from '../plausibility/answers.js';
import { previewGone, sheetHasErrors, sheetRegistered } from './batch-sheet.refusals.js';
import type { SheetRug } from './rug-row.js';
import { SheetPreviews, type PreviewRow } from './sheet-previews.js';

/** More than rows and rules can give together in one call. */
const MOST_ANSWERS = 4_000;

const schema = z.object({
  sheetId: z.string(),
  note: z.string().nullish(),
  answers: z
    .array(
      z.object({
        rule: z.string(),
        answer: z.string(),
        rows: z.array(z.number().int()).max(MAX_BATCH_RUGS).nullish(),
      }),
    )
    .max(MOST_ANSWERS)
    .nullish(),
});

/** The input of registering a sheet that was looked at. */
export type RegisterSheetInput = z.input<typeof schema>;

/** An answer to what its rule asks about rows, by their numbers; about all of them where none is named. */
type SheetAnswer = NonNullable<z.output<typeof schema>['answers']>[number];

/** The batch of a sheet, and whether it had been registered before. */
export interface RegisteredSheet {
  /** The id inside the zone. */
  readonly batchId: string;
  readonly wasRegistered: boolean;
}

/**
 * Registers the rugs of a sheet exactly as they were previewed, through the command that registers any batch. What a
 * sheet says is registered once in a cooperative, whoever sends it and however often.
 */
@Injectable()
export class RegisterSheet {
  constructor(
    private readonly previews: SheetPreviews,
    private readonly register: RegisterBatch,
    private readonly entries: MongoEntryStore,
  ) {}

  /** Registers it; of one that is registered already gives the first batch. */
  async execute(caller: Caller, input: RegisterSheetInput): Promise<Result<RegisteredSheet, Refusal>> {
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { sheetId, note, answers } = checked.value;
    const preview = await this.previews.find(caller, sheetId);
    if (!preview) return refuse(previewGone());
    const wrong = preview.rows.filter(({ faults }) => faults.length > 0).length;
    if (wrong > 0) return refuse(sheetHasErrors({ rows: wrong }));
    const { cooperativeId, rows } = preview;
    const first = await this.firstBatch(cooperativeId, sheetId);
    if (first !== undefined) return ok({ batchId: first, wasRegistered: true });
    const batch = {
      // The same sheet is the same command.
      commandKey: `sheet-${sheetId}`,
      cooperativeId: opaqueId('organisation', cooperativeId),
      note: note ?? null,
      rugs: answered(rows, answers ?? []),
    };
    const origin = { name: originOf(cooperativeId, sheetId), taken: sheetRegistered() };
    const done = await this.register.execute(caller, batch, origin);
    if (done.ok) return ok({ batchId: done.value, wasRegistered: false });
    // Somebody else may have been faster with it.
    const other = await this.firstBatch(cooperativeId, sheetId);
    return other === undefined ? done : ok({ batchId: other, wasRegistered: true });
  }

  /** The batch that a sheet of a cooperative was registered as. */
  async firstBatch(cooperativeId: string, sheetId: string): Promise<string | undefined> {
    const [entry] = await this.entries.holding([nameClaim(originOf(cooperativeId, sheetId))]);
    return entry && idOf(entry.events[0]!.subject);
  }
}

/** The rugs with the answers of the sheet and of the preview; what the preview answers comes first. */
function answered(rows: readonly PreviewRow[], answers: readonly SheetAnswer[]): SheetRug[] {
  const ofRows = new Map<number, Answer[]>();
  const ofAll: Answer[] = [];
  for (const { rule, answer, rows: numbers } of answers) {
    if (!numbers) ofAll.push({ rule, answer });
    for (const number of numbers ?? []) {
      const known = ofRows.get(number);
      if (known) known.push({ rule, answer });
      else ofRows.set(number, [{ rule, answer }]);
    }
  }
  return rows.flatMap(({ number, rug, questions }) => {
    if (!rug) return [];
    const asked = new Set<string>(questions.map(({ rule }) => rule));
    const given = [...(ofRows.get(number) ?? []), ...ofAll].filter(({ rule }) => asked.has(rule));
    // A row with several answers to one question keeps the first: one of its own goes before one of all rows.
    const first = [...new Map(given.toReversed().map((one) => [one.rule, one])).values()];
    return [first.length > 0 ? { ...rug, answers: [...first, ...(rug.answers ?? [])] } : rug];
  });
}

const originOf = (cooperativeId: string, sheetId: string): string =>
  `batch-sheet:${cooperativeId}/${sheetId}`;
