import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, type Caller, type Refusal, type Result } from '#libs/platform';
import { Ledger, checkInput, openCommand } from '#libs/ledger';
import { line } from '#libs/documents';
import { WITHDRAWALS } from '../rug/rug.events.js';
import { changeRug, type RugEnvelope } from './change-rug.js';
import { given } from './given.js';
import { withdrawRug } from './rug-deeds.js';

const schema = z.object({ rugId: z.string(), why: z.enum(WITHDRAWALS), note: line(300).nullish() });

/** The input of withdrawing a rug. */
export type WithdrawRugInput = z.input<typeof schema> & RugEnvelope;

/** Takes a rug out of trade for good. Its code and its story stay. */
@Injectable()
export class WithdrawRug {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the rug. */
  async execute(caller: Caller, input: WithdrawRugInput): Promise<Result<string, Refusal>> {
    const command = openCommand('withdrawRug', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { rugId, ...said } = checked.value;
    return changeRug(this.ledger, caller, command.value, rugId, (rug, doer) =>
      withdrawRug(rug, given(said), doer),
    );
  }
}
