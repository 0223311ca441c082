import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  Clock,
  dayInIran,
  invalidInput,
  readOpaqueId,
  refuse,
  scopeOf,
  type Caller,
  type Problem,
  type Refusal,
  type Result,
} from '#libs/platform';
import { Ledger, answeredId, checkInput, openCommand, type Subject } from '#libs/ledger';
import { reasonMissing } from '../account/account.refusals.js';
import { payDayInTheFuture } from '../money/day.refusals.js';
import { problemsOfNote, remark } from '../money/read-money.js';
import { markPayments, type PaymentResult } from './paying.js';
import { readAccountsOf, readRun } from './read-run.js';
import { PAY_OUTCOMES } from './run.events.js';
import { allSettled, resultsMissing } from './run.refusals.js';
import { MAX_RUN_ITEMS, type PayRunState } from './run.js';

const schema = z.object({
  runId: z.string(),
  on: z.iso.date().nullish(),
  allWaitingPaid: z.boolean().nullish(),
  results: z
    .array(z.object({ line: z.int().min(1), outcome: z.enum(PAY_OUTCOMES), reason: remark }))
    .max(MAX_RUN_ITEMS)
    .nullish(),
});

/** The input of saying what became of payments. */
export type MarkPaymentsInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** Records what became of payments: of those that are named, or that all which wait were paid. */
@Injectable()
export class MarkPayments {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the run. */
  async execute(caller: Caller, input: MarkPaymentsInput): Promise<Result<string, Refusal>> {
    const command = openCommand('markPayments', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { runId, allWaitingPaid } = checked.value;
    const today = dayInIran(command.value.occurredAt);
    const on = checked.value.on ?? today;
    const named = (checked.value.results ?? []).map(({ line, outcome, reason }): PaymentResult => ({
      ...{ line, outcome },
      ...(reason ? { reason } : {}),
    }));
    const problems = [...problemsOf(named), ...(on > today ? [payDayInTheFuture('on')] : [])];
    if (named.length === 0 && !allWaitingPaid) problems.push(resultsMissing('results'));
    if (problems.length > 0) return refuse(invalidInput(problems));
    const scope = scopeOf(caller);
    const done = await this.ledger.execute(command.value, async (read) => {
      const run = await readRun(read, scope, readOpaqueId('pay-run', runId) ?? '');
      const results = [...named, ...(allWaitingPaid ? othersPaid(run, named) : [])];
      if (run && results.length === 0) return refuse(allSettled());
      const accounts = await readAccountsOf(read, run, new Set(results.map(({ line }) => line)));
      return markPayments(run, accounts, { on, results });
    });
    return answeredId(done);
  }
}

/** Why it failed or came back must be said: somebody will ask. */
const problemsOf = (results: readonly PaymentResult[]): Problem[] =>
  results.flatMap(({ outcome, reason }, i) =>
    outcome !== 'PAID' && !reason
      ? [reasonMissing(`results.${i}.reason`)]
      : problemsOfNote(reason, `results.${i}.reason`),
  );

function othersPaid(run: Subject<PayRunState> | undefined, named: readonly PaymentResult[]): PaymentResult[] {
  const lines = new Set(named.map(({ line }) => line));
  return (run?.state.items ?? [])
    .filter(({ line, state }) => state === 'WAITING' && !lines.has(line))
    .map(({ line }) => ({ line, outcome: 'PAID' }));
}
