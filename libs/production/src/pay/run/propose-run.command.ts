import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, Ids, humanCode, readOpaqueId, type Caller, type Refusal, type Result } from '#libs/platform';
import { Ledger, Views, answeredId, checkInput, openCommand } from '#libs/ledger';
import { PeopleVault, organisationKind, personKind } from '#libs/network';
import { cooperativeFor } from '../../cooperative/own-cooperative.js';
import { payAccountKind } from '../account/account.js';
import { proposeRun } from './paying.js';
import { MAX_RUN_ITEMS } from './run.js';

const CODE_BYTES = 7;

const schema = z.object({
  cooperativeId: z.string().nullish(),
  accountIds: z.array(z.string()).min(1).max(MAX_RUN_ITEMS).nullish(),
});

/** The input of proposing a run. */
export type ProposeRunInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** Puts together whom to pay: named women, or all of the cooperative who are owed something. */
@Injectable()
export class ProposeRun {
  constructor(
    private readonly ledger: Ledger,
    private readonly views: Views,
    private readonly vault: PeopleVault,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the run. */
  async execute(caller: Caller, input: ProposeRunInput): Promise<Result<string, Refusal>> {
    const command = openCommand('proposePayRun', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const cooperative = cooperativeFor(caller, checked.value.cooperativeId);
    if (!cooperative.ok) return cooperative;
    const cooperativeId = cooperative.value;
    const named = checked.value.accountIds?.map((id) => readOpaqueId('pay-account', id) ?? '');
    // Whoever comes to be owed something in this moment is paid by the next run.
    const wanted = [...new Set(named ?? (await this.owed(cooperativeId)))];
    const withSheba = await this.withSheba(wanted);
    const id = humanCode(this.ids.bytes(CODE_BYTES));
    const done = await this.ledger.execute(command.value, async (read) => {
      const [cooperativeRead, found] = await Promise.all([
        read.one(organisationKind, cooperativeId),
        read.many(payAccountKind, wanted),
      ]);
      const accounts = wanted.map((account) => {
        const subject = found.get(account);
        return subject?.state.cooperativeId === cooperativeId ? subject : undefined;
      });
      const ground = { cooperative: cooperativeRead, accounts, named: named !== undefined, withSheba };
      return proposeRun(id, cooperativeId, ground);
    });
    return answeredId(done);
  }

  private async owed(cooperativeId: string): Promise<string[]> {
    const filter = { cooperativeId, owedRials: { $gt: 0 }, run: { $exists: false } };
    const order = { field: 'owedRials', direction: -1 } as const;
    const page = await this.views.list(payAccountKind, filter, order, { first: MAX_RUN_ITEMS });
    return page.items.map(({ node }) => node._id);
  }

  /** The accounts of women whose Sheba is known; only whether it is leaves the vault here. */
  private async withSheba(accountIds: readonly string[]): Promise<Set<string>> {
    const accounts = [...(await this.views.many(payAccountKind, accountIds)).values()];
    const people = await this.views.many(
      personKind,
      accounts.map(({ personId }) => personId),
    );
    const keptId = (id: string): string => people.get(id)?.mergedInto ?? id;
    const personal = await this.vault.personal(accounts.map(({ personId }) => keptId(personId)));
    return new Set(
      accounts.filter(({ personId }) => personal.get(keptId(personId))?.iban).map(({ _id }) => _id),
    );
  }
}
