import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, readOpaqueId, scopeOf, type Caller, type Refusal, type Result } from '#libs/platform';
import { Ledger, answeredId, checkInput, openCommand } from '#libs/ledger';
import { approveRun } from './paying.js';
import { readAccountsOf, readRun } from './read-run.js';

const schema = z.object({ runId: z.string() });

/** The input of approving a run. */
export type ApproveRunInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/**
 * Approves a run. A second person should: where only one works, as in many cooperatives, she may, and everybody who
 * sees the run sees that proposing and approving were of the same hand.
 */
@Injectable()
export class ApproveRun {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the run. */
  async execute(caller: Caller, input: ApproveRunInput): Promise<Result<string, Refusal>> {
    const command = openCommand('approvePayRun', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const id = readOpaqueId('pay-run', checked.value.runId) ?? '';
    const scope = scopeOf(caller);
    return answeredId(
      await this.ledger.execute(command.value, async (read) => {
        const run = await readRun(read, scope, id);
        return approveRun(run, await readAccountsOf(read, run));
      }),
    );
  }
}
