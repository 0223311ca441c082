import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  Clock,
  Ids,
  LANGUAGES,
  humanCode,
  invalidInput,
  ok,
  readOpaqueId,
  refuse,
  scopeOf,
  type Caller,
  type Refusal,
  type Result,
} from '#libs/platform';
import { Ledger, answeredId, checkInput, openCommand } from '#libs/ledger';
import { BatchQueries } from '../batch/batch.queries.js';
import { noRugs, tooManyRugs } from '../rug-life/rug-life.refusals.js';
import { rugKind } from '../rug/rug.js';
import { MAX_LABELS, printLabels } from './label-print.js';
import { LABEL_LAYOUTS, REPRINT_REASONS } from './label.events.js';
import { labelKind } from './label.js';
import { labelBatchUnknown, labelsNeedOne, linesTurned } from './label.refusals.js';

const CODE_BYTES = 7;
const line = () => z.int().min(1).max(MAX_LABELS).nullish();
const schema = z.object({
  batchId: z.string().nullish(),
  fromLine: line(),
  toLine: line(),
  rugIds: z.array(z.string()).nullish(),
  onlyNew: z.boolean().nullish(),
  layout: z.enum(LABEL_LAYOUTS),
  startAt: z.int().min(-1_000).max(1_000).nullish(),
  reason: z.enum(REPRINT_REASONS).nullish(),
  language: z.enum(LANGUAGES).nullish(),
});

/** The input of printing labels. */
export type PrintLabelsInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** Prints the labels of a batch, a stretch of one, or of rugs that are named: once for one command. */
@Injectable()
export class PrintLabels {
  constructor(
    private readonly ledger: Ledger,
    private readonly batches: BatchQueries,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the printing. */
  async execute(caller: Caller, input: PrintLabelsInput): Promise<Result<string, Refusal>> {
    const command = openCommand('printLabels', caller, input, this.clock.now());
    if (!command.ok) return command;
    const count = input.rugIds?.length ?? 0;
    if (count > MAX_LABELS) return refuse(tooManyRugs({ count, limit: MAX_LABELS }));
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const wanted = await this.wanted(caller, checked.value);
    if (!wanted.ok) return wanted;
    const { layout, startAt, reason, language, onlyNew } = checked.value;
    const order = {
      ...{ ...wanted.value, layout, startAt: startAt ?? 1, language: language ?? caller.language },
      ...{ ...(reason ? { reason } : {}), ...(onlyNew ? { onlyNew } : {}) },
    };
    const done = await this.ledger.execute(command.value, async (read) => {
      const ids = order.rugIds.filter((id) => id !== '');
      const [rugs, labels] = await Promise.all([read.many(rugKind, ids), read.many(labelKind, ids)]);
      const printId = humanCode(this.ids.bytes(CODE_BYTES));
      return printLabels(order, { rugs, labels }, printId, scopeOf(caller));
    });
    return answeredId(done);
  }

  /** Whose labels. Which rugs a batch has never changes, so they are read before the decision. */
  private async wanted(
    caller: Caller,
    { batchId, rugIds, fromLine, toLine }: z.output<typeof schema>,
  ): Promise<Result<{ rugIds: readonly string[]; batchId?: string }, Refusal>> {
    if (Boolean(batchId) === Boolean(rugIds)) return refuse(invalidInput([labelsNeedOne('batchId')]));
    if (rugIds?.length === 0) return refuse(noRugs());
    if (rugIds) return ok({ rugIds: rugIds.map((id) => readOpaqueId('rug', id) ?? '') });
    const [from, to] = [fromLine ?? 1, toLine ?? MAX_LABELS];
    if (from > to) return refuse(invalidInput([linesTurned('toLine')]));
    const scope = scopeOf(caller);
    const batch = await this.batches.visible(scope, readOpaqueId('batch', batchId!) ?? '');
    if (!batch) return refuse(labelBatchUnknown());
    const rugs = await this.batches.rugs(scope, batch, { first: MAX_LABELS });
    const stretch = rugs.items
      .map(({ node }) => node)
      .filter(({ batchLine }) => batchLine >= from && batchLine <= to);
    return ok({ rugIds: stretch.map(({ code }) => code), batchId: batch._id });
  }
}
