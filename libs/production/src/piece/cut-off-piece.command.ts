import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, dayInIran, refuse, type Caller, type Refusal, type Result } from '#libs/platform';
import { Ledger, answeredId, checkInput, openCommand } from '#libs/ledger';
import { loomKind } from '../loom/loom.js';
import { readPiece } from './piece-reading.js';
import { pieceUnknown } from './piece.refusals.js';
import { cutOffPiece } from './progress.js';
import { weavingBounds } from './weaving-bounds.js';
import { answersSchema } from './weaving-questions.js';

const schema = z.object({
  pieceId: z.string(),
  on: z.iso.date().nullish(),
  lengthMm: z.number().nullish(),
  answers: answersSchema,
});

/** The input of cutting a piece off. */
export type CutOffPieceInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** Cuts a piece off its loom. */
@Injectable()
export class CutOffPiece {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the piece. */
  async execute(caller: Caller, input: CutOffPieceInput): Promise<Result<string, Refusal>> {
    const command = openCommand('cutOffPiece', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { pieceId, on, lengthMm, answers } = checked.value;
    const today = dayInIran(command.value.occurredAt);
    const done = await this.ledger.execute(command.value, async (read) => {
      const piece = await readPiece(read, caller, pieceId);
      if (!piece) return refuse(pieceUnknown());
      // It gets a fact too, and so it must be read: the fact claims its next version.
      await read.one(loomKind, piece.state.loomId);
      const said = { on: on ?? today, lengthMm: lengthMm ?? undefined };
      return cutOffPiece(piece, said, { answers, bounds: weavingBounds(today), today });
    });
    return answeredId(done);
  }
}
