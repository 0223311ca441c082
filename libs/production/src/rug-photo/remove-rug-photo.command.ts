import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, type Caller, type Refusal, type Result } from '#libs/platform';
import { Ledger, checkInput, openCommand } from '#libs/ledger';
import { PHOTO_REMOVALS } from '../rug/rug.events.js';
import { changeRug, type RugEnvelope } from '../rug-life/change-rug.js';
import { removePhoto } from './rug-photo.js';

const schema = z.object({ rugId: z.string(), photoId: z.string(), reason: z.enum(PHOTO_REMOVALS) });

/** The input of removing a photograph. */
export type RemoveRugPhotoInput = z.input<typeof schema> & RugEnvelope;

/** Takes a photograph of a rug out: nobody is shown it any more. */
@Injectable()
export class RemoveRugPhoto {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the rug. */
  async execute(caller: Caller, input: RemoveRugPhotoInput): Promise<Result<string, Refusal>> {
    const command = openCommand('removeRugPhoto', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { rugId, photoId, reason } = checked.value;
    return changeRug(this.ledger, caller, command.value, rugId, (rug, doer) =>
      removePhoto(rug, { sha256: photoId, reason }, doer),
    );
  }
}
