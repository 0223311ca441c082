import type { Scope } from '#libs/platform';
import type { Reading, Subject } from '#libs/ledger';
import { payAccountKind, type PayAccountState } from '../account/account.js';
import { isPayRunWithin, payRunKind, type PayRunState } from './run.js';

/** A run as it was read for a decision, if the scope reaches it. */
export async function readRun(
  read: Reading,
  scope: Scope,
  id: string,
): Promise<Subject<PayRunState> | undefined> {
  const run = await read.one(payRunKind, id);
  return run && isPayRunWithin(scope, run.state) ? run : undefined;
}

/** The accounts of some lines of a run, all where none are named. */
export const readAccountsOf = async (
  read: Reading,
  run: Subject<PayRunState> | undefined,
  lines?: ReadonlySet<number>,
): Promise<Map<string, Subject<PayAccountState>>> =>
  read.many(
    payAccountKind,
    (run?.state.items ?? []).filter(({ line }) => lines?.has(line) ?? true).map(({ accountId }) => accountId),
  );
