import { Injectable } from '@nestjs/common';
import { Clock, readOpaqueId, refuse, scopeOf, type Caller, type Refusal, type Result } from '#libs/platform';
import {
  Ledger,
  answeredId,
  openCommand,
  type CommandEnvelope,
  type Decision,
  type Reading,
  type Subject,
} from '#libs/ledger';
import { lotUnknown } from './lot.refusals.js';
import { isLotWithin, lotKind, type LotState } from './lot.js';

/** Carries out what is decided about one lot: finds it, as far as the caller reaches, and asks the decision. */
@Injectable()
export class LotCommands {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the lot. `decide` is called anew, with fresh reads, when somebody else was faster. */
  async execute(
    name: string,
    caller: Caller,
    input: CommandEnvelope & { readonly lotId: string },
    decide: (
      lot: Subject<LotState>,
      read: Reading,
    ) => Result<Decision, Refusal> | Promise<Result<Decision, Refusal>>,
  ): Promise<Result<string, Refusal>> {
    const command = openCommand(name, caller, input, this.clock.now());
    if (!command.ok) return command;
    const scope = scopeOf(caller);
    const done = await this.ledger.execute(command.value, async (read) => {
      const lot = await read.one(lotKind, readOpaqueId('lot', input.lotId) ?? '');
      return lot && isLotWithin(scope, lot.state) ? decide(lot, read) : refuse(lotUnknown());
    });
    return answeredId(done);
  }
}
