import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { line } from '#libs/documents';
import { Clock, dayInIran, refuse, type Caller, type Refusal, type Result } from '#libs/platform';
import { Ledger, answeredId, checkInput, openCommand } from '#libs/ledger';
import { loomKind } from '../loom/loom.js';
import { readPiece } from './piece-reading.js';
import { ABANDON_REASONS } from './piece.events.js';
import { pieceUnknown } from './piece.refusals.js';
import { abandonPiece } from './progress.js';

const MAX_NOTE = 300;

const schema = z.object({
  pieceId: z.string(),
  on: z.iso.date().nullish(),
  reason: z.enum(ABANDON_REASONS),
  note: line(MAX_NOTE).nullish(),
});

/** The input of giving a piece up. */
export type AbandonPieceInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** Says that a piece is given up. */
@Injectable()
export class AbandonPiece {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the piece. */
  async execute(caller: Caller, input: AbandonPieceInput): Promise<Result<string, Refusal>> {
    const command = openCommand('abandonPiece', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { pieceId, on, reason, note } = checked.value;
    const today = dayInIran(command.value.occurredAt);
    const done = await this.ledger.execute(command.value, async (read) => {
      const piece = await readPiece(read, caller, pieceId);
      if (!piece) return refuse(pieceUnknown());
      await read.one(loomKind, piece.state.loomId);
      return abandonPiece(piece, { on: on ?? today, reason, ...(note ? { note } : {}) }, today);
    });
    return answeredId(done);
  }
}
