import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  Clock,
  invalidInput,
  readOpaqueId,
  refuse,
  scopeOf,
  type Caller,
  type Refusal,
  type Result,
} from '#libs/platform';
import { Ledger, answeredId, checkInput, openCommand } from '#libs/ledger';
import { reasonMissing } from '../account/account.refusals.js';
import { MOST_NOTE, problemsOfNote } from '../money/read-money.js';
import { cancelRun } from './paying.js';
import { readAccountsOf, readRun } from './read-run.js';

const schema = z.object({ runId: z.string(), reason: z.string().trim().max(MOST_NOTE) });

/** The input of calling a run off. */
export type CancelRunInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** Calls a run off of which nobody was paid. */
@Injectable()
export class CancelRun {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the run. */
  async execute(caller: Caller, input: CancelRunInput): Promise<Result<string, Refusal>> {
    const command = openCommand('cancelPayRun', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { runId, reason } = checked.value;
    const problems = reason === '' ? [reasonMissing('reason')] : problemsOfNote(reason, 'reason');
    if (problems.length > 0) return refuse(invalidInput(problems));
    const scope = scopeOf(caller);
    const done = await this.ledger.execute(command.value, async (read) => {
      const run = await readRun(read, scope, readOpaqueId('pay-run', runId) ?? '');
      return cancelRun(run, await readAccountsOf(read, run), reason);
    });
    return answeredId(done);
  }
}
