import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, type Caller, type Refusal, type Result } from '#libs/platform';
import { Ledger, checkInput, openCommand } from '#libs/ledger';
import { currency, day } from '#libs/documents';
import { changeRug, type RugEnvelope } from './change-rug.js';
import { valueRug } from './rug-deeds.js';
import { wholeAmount } from './whole-amount.js';

const schema = z.object({
  rugId: z.string(),
  amountMinor: wholeAmount,
  currency: z.string().pipe(currency()),
  on: day(),
});

/** The input of valuing a rug. */
export type ValueRugInput = z.input<typeof schema> & RugEnvelope;

/** Records what a rug is worth. Only its cooperative and staff are told. */
@Injectable()
export class ValueRug {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the rug. */
  async execute(caller: Caller, input: ValueRugInput): Promise<Result<string, Refusal>> {
    const command = openCommand('valueRug', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { rugId, ...said } = checked.value;
    return changeRug(this.ledger, caller, command.value, rugId, (rug, doer) => valueRug(rug, said, doer));
  }
}
