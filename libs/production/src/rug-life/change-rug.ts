import { dayInIran, readOpaqueId, scopeOf, type Caller, type Refusal, type Result } from '#libs/platform';
import { answeredId, type Command, type Decision, type Ledger, type Subject } from '#libs/ledger';
import { rugKind, type RugState } from '../rug/rug.js';
import type { Doer } from './rug-deeds.js';

/** What every command about one rug carries. */
export interface RugEnvelope {
  readonly commandKey: string;
  readonly occurredAt?: string | null;
}

/** Who acts, and the day on which a command says that it happened. */
export const doerOf = (caller: Caller, command: Command): Doer => ({
  scope: scopeOf(caller),
  today: dayInIran(command.occurredAt),
});

/** Carries out a decision about one rug; gives its id. */
export async function changeRug(
  ledger: Ledger,
  caller: Caller,
  command: Command,
  rugId: string,
  decide: (rug: Subject<RugState> | undefined, doer: Doer) => Result<Decision, Refusal>,
): Promise<Result<string, Refusal>> {
  const id = readOpaqueId('rug', rugId) ?? '';
  const doer = doerOf(caller, command);
  return answeredId(await ledger.execute(command, async (read) => decide(await read.one(rugKind, id), doer)));
}
