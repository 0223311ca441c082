import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  Clock,
  dayInIran,
  ok,
  readOpaqueId,
  refuse,
  type Caller,
  type Refusal,
  type Result,
} from '#libs/platform';
import { Ledger, checkInput, openCommand } from '#libs/ledger';
import { innerPeople, readLogs, readPiece } from './piece-reading.js';
import { READING_KINDS } from './piece.events.js';
import { pieceUnknown } from './piece.refusals.js';
import { recordProgress } from './progress.js';
import { WEAVERS } from './weavers.js';
import { weavingBounds } from './weaving-bounds.js';
import { answersSchema } from './weaving-questions.js';

/** Days of women, as their form is checked. */
export const woveSchema = z.array(z.object({ personId: z.string(), days: z.number() })).max(WEAVERS.most);

const schema = z.object({
  pieceId: z.string(),
  on: z.iso.date().nullish(),
  counted: z.enum(READING_KINDS),
  rows: z.number().nullish(),
  lengthMm: z.number().nullish(),
  corrects: z.boolean().nullish(),
  wove: woveSchema.nullish(),
  answers: answersSchema,
});

/** The input of recording progress. */
export type RecordProgressInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** Records how far a piece is, and who wove on that day. */
@Injectable()
export class RecordProgress {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the piece. */
  async execute(caller: Caller, input: RecordProgressInput): Promise<Result<string, Refusal>> {
    const command = openCommand('recordProgress', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { pieceId, on, counted, rows, lengthMm, corrects, wove, answers } = checked.value;
    const today = dayInIran(command.value.occurredAt);
    const ids = innerPeople((wove ?? []).map(({ personId }) => personId));
    const said = {
      on: on ?? today,
      counted,
      rows: rows ?? undefined,
      lengthMm: lengthMm ?? undefined,
      corrects: corrects ?? false,
      wove: (wove ?? []).map(({ days }, i) => ({ personId: ids[i]!, days })),
    };
    const done = await this.ledger.execute(command.value, async (read) => {
      const piece = await readPiece(read, caller, pieceId);
      if (!piece) return refuse(pieceUnknown());
      const logs = await readLogs(read, ids, WEAVERS.most);
      return recordProgress(piece, said, logs, { answers, bounds: weavingBounds(today), today });
    });
    return done.ok ? ok(readOpaqueId('piece', pieceId)!) : done;
  }
}
