import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, type Caller, type Refusal, type Result } from '#libs/platform';
import { Ledger, answeredId, checkInput, openCommand } from '#libs/ledger';
import { readPiece } from '../piece/piece-reading.js';
import { PIECE_PHOTO_REMOVALS } from '../piece/piece.events.js';
import { removePiecePhoto } from './piece-photo.js';

const schema = z.object({ pieceId: z.string(), photoId: z.string(), reason: z.enum(PIECE_PHOTO_REMOVALS) });

/** The input of removing a photograph of a piece. */
export type RemovePiecePhotoInput = z.input<typeof schema> & {
  commandKey: string;
  occurredAt?: string | null;
};

/** Takes a photograph of a piece out: nobody is shown it any more. */
@Injectable()
export class RemovePiecePhoto {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the piece. */
  async execute(caller: Caller, input: RemovePiecePhotoInput): Promise<Result<string, Refusal>> {
    const command = openCommand('removePiecePhoto', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { pieceId, photoId, reason } = checked.value;
    const done = await this.ledger.execute(command.value, async (read) =>
      removePiecePhoto(await readPiece(read, caller, pieceId), photoId, reason),
    );
    return answeredId(done);
  }
}
