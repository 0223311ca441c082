import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, refuse, scopeOf, type Caller, type Refusal, type Result } from '#libs/platform';
import { Ledger, answeredId, checkInput, openCommand } from '#libs/ledger';
import { notASide } from './dispute.refusals.js';
import { withdrawDispute } from './disputing.js';
import { readDisputed } from './read-disputed.js';

const schema = z.object({ disputeId: z.string() });

/** The input of taking a dispute back. */
export type WithdrawDisputeInput = z.input<typeof schema> & {
  commandKey: string;
  occurredAt?: string | null;
};

/** Takes a claim back: by her whose it is, or by staff to whom she said so. */
@Injectable()
export class WithdrawDispute {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the dispute. */
  async execute(caller: Caller, input: WithdrawDisputeInput): Promise<Result<string, Refusal>> {
    const command = openCommand('withdrawDispute', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const scope = scopeOf(caller);
    const done = await this.ledger.execute(command.value, async (read) => {
      const found = await readDisputed(read, checked.value.disputeId, scope);
      const isHers = scope.reach !== 'person' || found.claimantRecords.includes(scope.person);
      return found.dispute && !isHers ? refuse(notASide()) : withdrawDispute(found);
    });
    return answeredId(done);
  }
}
