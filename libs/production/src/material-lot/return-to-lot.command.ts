import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { refuse, type Caller, type Refusal, type Result } from '#libs/platform';
import { checkInput } from '#libs/ledger';
import { placed } from '../faults.js';
import { returnedUncharged } from '../pay/account/charged-issue.js';
import { holderOf, holderSchema } from './holder-input.js';
import { LotCommands } from './lot-commands.js';
import { holderMissing } from './movement.refusals.js';
import { returnToLot } from './moving.js';

const schema = z.object({ lotId: z.string(), from: holderSchema, massG: z.number() });

/** The input of taking material back. */
export type ReturnToLotInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** Takes material back into the store from who holds it. */
@Injectable()
export class ReturnToLot {
  constructor(private readonly lots: LotCommands) {}

  /** Gives the id of the lot. */
  async execute(caller: Caller, input: ReturnToLotInput): Promise<Result<string, Refusal>> {
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { massG } = checked.value;
    const from = holderOf(checked.value.from);
    if (from === undefined) return refuse(holderMissing({}, [placed('from', holderMissing())]));
    return this.lots.execute('returnToLot', caller, input, (lot, read) =>
      returnedUncharged(read, lot, from, massG, returnToLot(lot, from, massG)),
    );
  }
}
