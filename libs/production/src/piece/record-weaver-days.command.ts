import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, dayInIran, refuse, type Caller, type Refusal, type Result } from '#libs/platform';
import { Ledger, answeredId, checkInput, openCommand } from '#libs/ledger';
import { innerPeople, readLogs, readPiece } from './piece-reading.js';
import { pieceUnknown } from './piece.refusals.js';
import { woveSchema } from './record-progress.command.js';
import { recordWeaverDays } from './weaver-days.js';
import { WEAVERS } from './weavers.js';
import { weavingBounds } from './weaving-bounds.js';
import { answersSchema } from './weaving-questions.js';

const schema = z.object({
  pieceId: z.string(),
  from: z.iso.date(),
  to: z.iso.date().nullish(),
  wove: woveSchema,
  answers: answersSchema,
});

/** The input of recording weaver-days. */
export type RecordWeaverDaysInput = z.input<typeof schema> & {
  commandKey: string;
  occurredAt?: string | null;
};

/** Records who wove how many days at a piece. */
@Injectable()
export class RecordWeaverDays {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the piece. */
  async execute(caller: Caller, input: RecordWeaverDaysInput): Promise<Result<string, Refusal>> {
    const command = openCommand('recordWeaverDays', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { pieceId, from, to, answers } = checked.value;
    const ids = innerPeople(checked.value.wove.map(({ personId }) => personId));
    const wove = checked.value.wove.map(({ days }, i) => ({ personId: ids[i]!, days }));
    const today = dayInIran(command.value.occurredAt);
    const done = await this.ledger.execute(command.value, async (read) => {
      const piece = await readPiece(read, caller, pieceId);
      if (!piece) return refuse(pieceUnknown());
      const logs = await readLogs(read, ids, WEAVERS.most);
      const terms = { answers, bounds: weavingBounds(today), today };
      return recordWeaverDays(piece, { from, to: to ?? from }, wove, logs, terms);
    });
    return answeredId(done);
  }
}
