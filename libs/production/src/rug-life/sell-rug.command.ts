import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, type Caller, type Refusal, type Result } from '#libs/platform';
import { Ledger, checkInput, openCommand } from '#libs/ledger';
import { currency, day, line } from '#libs/documents';
import { SALE_PLACES } from '../rug/rug.events.js';
import { changeRug, type RugEnvelope } from './change-rug.js';
import { given } from './given.js';
import { sellRug } from './rug-deeds.js';
import { wholeAmount } from './whole-amount.js';

const schema = z.object({
  rugId: z.string(),
  place: z.enum(SALE_PLACES),
  on: day(),
  exhibition: line(80).nullish(),
  priceMinor: wholeAmount.nullish(),
  currency: z.string().pipe(currency()).nullish(),
});

/** The input of selling a rug. */
export type SellRugInput = z.input<typeof schema> & RugEnvelope;

/** Records that a rug was sold at home or at an exhibition; it is never exported after that (rule X06). */
@Injectable()
export class SellRug {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the rug. */
  async execute(caller: Caller, input: SellRugInput): Promise<Result<string, Refusal>> {
    const command = openCommand('sellRug', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { rugId, ...said } = checked.value;
    return changeRug(this.ledger, caller, command.value, rugId, (rug, doer) =>
      sellRug(rug, given(said), doer),
    );
  }
}
