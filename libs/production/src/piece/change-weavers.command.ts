import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, dayInIran, refuse, type Caller, type Refusal, type Result } from '#libs/platform';
import { Ledger, answeredId, checkInput, openCommand } from '#libs/ledger';
import { changeWeavers } from './change-weavers.js';
import { innerPeople, readPeople, readPiece } from './piece-reading.js';
import { pieceUnknown } from './piece.refusals.js';
import { WEAVERS } from './weavers.js';
import { weavingBounds } from './weaving-bounds.js';
import { answersSchema } from './weaving-questions.js';

const schema = z.object({
  pieceId: z.string(),
  weaverIds: z.array(z.string()),
  on: z.iso.date().nullish(),
  answers: answersSchema,
});

/** The input of changing the weavers of a piece. */
export type ChangeWeaversInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** Says that from a day on others weave a piece. */
@Injectable()
export class ChangeWeavers {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the piece. */
  async execute(caller: Caller, input: ChangeWeaversInput): Promise<Result<string, Refusal>> {
    const command = openCommand('changeWeavers', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { pieceId, on, answers } = checked.value;
    const weaverIds = innerPeople(checked.value.weaverIds);
    const today = dayInIran(command.value.occurredAt);
    const done = await this.ledger.execute(command.value, async (read) => {
      const piece = await readPiece(read, caller, pieceId);
      if (!piece) return refuse(pieceUnknown());
      const people = await readPeople(read, weaverIds, WEAVERS.most);
      const change = { weaverIds, on: on ?? today };
      return changeWeavers(piece, change, people, { answers, bounds: weavingBounds(today), today });
    });
    return answeredId(done);
  }
}
