import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  Clock,
  dayInIran,
  readOpaqueId,
  refuse,
  scopeOf,
  type Caller,
  type Refusal,
  type Result,
} from '#libs/platform';
import { Ledger, checkInput, openCommand, answeredId } from '#libs/ledger';
import { LOOM_ENDS } from './loom.events.js';
import { isLoomWithin, loomKind, retireLoom } from './loom.js';
import { loomUnknown } from './loom.refusals.js';

const schema = z.object({
  loomId: z.string(),
  reason: z.enum(LOOM_ENDS),
  on: z.iso.date().nullish(),
});

/** The input of retiring a loom. */
export type RetireLoomInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** Says that a loom is used no more. */
@Injectable()
export class RetireLoom {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the loom. */
  async execute(caller: Caller, input: RetireLoomInput): Promise<Result<string, Refusal>> {
    const command = openCommand('retireLoom', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { loomId, reason, on } = checked.value;
    const today = dayInIran(command.value.occurredAt);
    const done = await this.ledger.execute(command.value, async (read) => {
      const loom = await read.one(loomKind, readOpaqueId('loom', loomId) ?? '');
      if (!loom || !isLoomWithin(scopeOf(caller), loom.state)) return refuse(loomUnknown());
      return retireLoom(loom, { on: on ?? today, reason }, today);
    });
    return answeredId(done);
  }
}
