import { Injectable } from '@nestjs/common';
import { scopeOf, type Caller } from '#libs/platform';
import { AccountNames } from '../account/account-names.js';
import type { Account } from '../account/account.schema.js';
import { Accounts } from '../account/accounts.js';
import { PerRequest } from '../per-request.js';
import type { AccessRow } from './access-log.js';

/** Who acted, for those who may know it: staff of the zone know everybody, others their own colleagues. */
@Injectable()
export class AccessLogNames {
  private readonly accounts = new PerRequest<string, Account | undefined>(async (ids) => {
    const found = await this.known.many(ids);
    return ids.map((id) => found.get(id));
  });

  constructor(
    private readonly known: Accounts,
    private readonly names: AccountNames,
  ) {}

  /** The name to show; undefined for nobody known, and for who is no colleague. */
  async shown({ account }: AccessRow, caller: Caller, context: object): Promise<string | undefined> {
    if (account === undefined) return undefined;
    const found = await this.accounts.of(context).load(account);
    const isColleague = found?.posts.some(({ organisationId }) => organisationId === caller.organisation);
    const isNamed = scopeOf(caller).reach === 'zone' || isColleague;
    return found && isNamed ? this.names.shown(found, context) : undefined;
  }
}
