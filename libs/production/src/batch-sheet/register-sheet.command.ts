import { Injectable } from '@nestjs/common';
import { ok, opaqueId, refuse, type Caller, type Refusal, type Result } from '#libs/platform';
import { MongoEntryStore, idOf, nameClaim } from '#libs/ledger';
import { RegisterBatch } from '../batch/register-batch.command.js';
import { previewGone, sheetHasErrors, sheetRegistered } from './batch-sheet.refusals.js';
import type { SheetRug } from './rug-row.js';
import { SheetPreviews } from './sheet-previews.js';

/** The input of registering a sheet that was looked at. */
export interface RegisterSheetInput {
  readonly sheetId: string;
  readonly note?: string | null;
}

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
  async execute(
    caller: Caller,
    { sheetId, note }: RegisterSheetInput,
  ): Promise<Result<RegisteredSheet, Refusal>> {
    const preview = await this.previews.find(caller, sheetId);
    if (!preview) return refuse(previewGone());
    const wrong = preview.rows.filter(({ faults }) => faults.length > 0).length;
    if (wrong > 0) return refuse(sheetHasErrors({ rows: wrong }));
    const { cooperativeId, rows } = preview;
    const first = await this.firstBatch(cooperativeId, sheetId);
    if (first !== undefined) return ok({ batchId: first, wasRegistered: true });
    const input = {
      // The same sheet is the same command.
      commandKey: `sheet-${sheetId}`,
      cooperativeId: opaqueId('organisation', cooperativeId),
      note: note ?? null,
      rugs: rows.flatMap(({ rug }): SheetRug[] => (rug ? [rug] : [])),
    };
    const origin = { name: originOf(cooperativeId, sheetId), taken: sheetRegistered() };
    const done = await this.register.execute(caller, input, origin);
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

const originOf = (cooperativeId: string, sheetId: string): string =>
  `batch-sheet:${cooperativeId}/${sheetId}`;
