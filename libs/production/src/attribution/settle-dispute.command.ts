import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { line } from '#libs/documents';
import { Clock, scopeOf, type Caller, type Refusal, type Result } from '#libs/platform';
import { Ledger, answeredId, checkInput, openCommand } from '#libs/ledger';
import { settleDispute } from './disputing.js';
import { readDisputed } from './read-disputed.js';

/** The longest note of an official on a dispute. */
export const MOST_NOTE = 300;

const schema = z.object({
  disputeId: z.string(),
  isUpheld: z.boolean(),
  note: line(MOST_NOTE).nullish(),
});

/** The input of deciding a dispute. */
export type SettleDisputeInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** Decides a dispute that the sides do not settle among themselves: an official's business. */
@Injectable()
export class SettleDispute {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the dispute. */
  async execute(caller: Caller, input: SettleDisputeInput): Promise<Result<string, Refusal>> {
    const command = openCommand('settleDispute', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { disputeId, isUpheld, note } = checked.value;
    const done = await this.ledger.execute(command.value, async (read) =>
      settleDispute(await readDisputed(read, disputeId, scopeOf(caller)), isUpheld, note ?? undefined),
    );
    return answeredId(done);
  }
}
