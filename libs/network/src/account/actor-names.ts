import { Injectable } from '@nestjs/common';
import { scopeOf, type Caller, type LocalText } from '#libs/platform';
import { ViewLoaders, type Actor } from '#libs/ledger';
import { organisationKind } from '../organisation/organisation.js';
import { PerRequest } from '../per-request.js';
import { AccountNames } from './account-names.js';
import type { Account } from './account.schema.js';
import { Accounts } from './accounts.js';

/** Who did something: an account, and the organisation that it acted for. */
type Doer = Pick<Actor, 'account' | 'organisation'>;

/** What stands for an account that is not named to a reader and acts for no organisation. */
const UNNAMED: LocalText = { fa: 'کارشناس منطقه', en: 'staff of the zone', ru: 'сотрудник зоны' };
/** The worker acts for itself. */
const SYSTEM: LocalText = { fa: 'سامانهٔ گره', en: 'Gereh itself', ru: 'система «Гере»' };
const WORKER = 'worker';

/** Who did something, as far as a reader needs it: staff and colleagues by name, others by their organisation. */
@Injectable()
export class ActorNames {
  private readonly accounts = new PerRequest<string, Account | undefined>(async (ids) => {
    const found = await this.known.many(ids);
    return ids.map((id) => found.get(id));
  });

  constructor(
    private readonly known: Accounts,
    private readonly loaders: ViewLoaders,
    private readonly names: AccountNames,
  ) {}

  /** Starts reading the accounts that will be named. */
  prepare(lines: readonly Doer[], caller: Caller, context: object): void {
    const loader = this.accounts.of(context);
    for (const line of lines)
      if (isNamed(line, caller)) void loader.load(line.account).catch(() => undefined);
  }

  /** The name to show. */
  async shown(line: Doer, caller: Caller, context: object): Promise<string> {
    if (line.account === WORKER) return SYSTEM[caller.language];
    if (isNamed(line, caller)) {
      const account = await this.accounts.of(context).load(line.account);
      if (account) return this.names.shown(account, context);
    }
    return (await this.organisation(line, context))?.[caller.language] ?? UNNAMED[caller.language];
  }

  /** The organisation that it was done for. */
  async organisation({ organisation }: Doer, context: object): Promise<LocalText | undefined> {
    if (organisation === undefined) return undefined;
    return (await this.loaders.of(context).load(organisationKind, organisation))?.name;
  }
}

const isNamed = ({ account, organisation }: Doer, caller: Caller): boolean =>
  account !== WORKER &&
  (scopeOf(caller).reach === 'zone' ||
    account === caller.account ||
    (organisation !== undefined && organisation === caller.organisation));
