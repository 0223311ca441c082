import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, type Caller, type Refusal, type Result } from '#libs/platform';
import { Ledger, checkInput, openCommand } from '#libs/ledger';
import { day, line } from '#libs/documents';
import { LOSSES } from '../rug/rug.events.js';
import { changeRug, type RugEnvelope } from './change-rug.js';
import { given } from './given.js';
import { loseRug } from './rug-deeds.js';

const schema = z.object({ rugId: z.string(), how: z.enum(LOSSES), on: day(), note: line(300).nullish() });

/** The input of reporting a rug lost. */
export type ReportRugLostInput = z.input<typeof schema> & RugEnvelope;

/** Records that a rug is not to be found; nothing can be done with it until it is. */
@Injectable()
export class ReportRugLost {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the rug. */
  async execute(caller: Caller, input: ReportRugLostInput): Promise<Result<string, Refusal>> {
    const command = openCommand('reportRugLost', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { rugId, ...said } = checked.value;
    return changeRug(this.ledger, caller, command.value, rugId, (rug, doer) =>
      loseRug(rug, given(said), doer),
    );
  }
}
