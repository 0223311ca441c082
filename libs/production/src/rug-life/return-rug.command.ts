import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, type Caller, type Refusal, type Result } from '#libs/platform';
import { Ledger, checkInput, openCommand } from '#libs/ledger';
import { day, line } from '#libs/documents';
import { changeRug, type RugEnvelope } from './change-rug.js';
import { returnRug } from './rug-deeds.js';

const schema = z.object({ rugId: z.string(), on: day(), reason: line(300) });

/** The input of returning a rug. */
export type ReturnRugInput = z.input<typeof schema> & RugEnvelope;

/** Records that a rug came back from its buyer. */
@Injectable()
export class ReturnRug {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the rug. */
  async execute(caller: Caller, input: ReturnRugInput): Promise<Result<string, Refusal>> {
    const command = openCommand('returnRug', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { rugId, ...said } = checked.value;
    return changeRug(this.ledger, caller, command.value, rugId, (rug, doer) => returnRug(rug, said, doer));
  }
}
