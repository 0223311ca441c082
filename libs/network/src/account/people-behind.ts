import { Injectable } from '@nestjs/common';
import { recordsOfCaller, type Caller } from '#libs/platform';
import { Views } from '#libs/ledger';
import { personKind, recordsOf } from '../person/person.js';
import { Accounts } from './accounts.js';

/** The people behind accounts, whichever post they act in. */
@Injectable()
export class PeopleBehind {
  constructor(
    private readonly accounts: Accounts,
    private readonly views: Views,
  ) {}

  /**
   * All records of whoever acts: of the person of the post, of those of the other posts of the account, and of whoever
   * made the key that acts. A clerk who is a weaver in another post is that weaver still.
   */
  async recordsOf(caller: Caller): Promise<readonly string[]> {
    const account = await this.accounts.byId(caller.madeBy ?? caller.account);
    const named = (account?.posts ?? []).flatMap(({ personId }) => personId ?? []);
    const known = await this.views.many(personKind, named);
    const keptIds = named.map((id) => known.get(id)?.mergedInto ?? id);
    const kept = await this.views.many(personKind, keptIds);
    const merged = [...kept.values()].flatMap((person) => recordsOf(person));
    return [...new Set([...recordsOfCaller(caller), ...named, ...merged])];
  }
}
