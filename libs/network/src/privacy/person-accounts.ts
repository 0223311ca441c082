import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { throughOutage } from '#libs/ledger';
import { Account } from '../account/account.schema.js';

/** The accounts behind people. */
@Injectable()
export class PersonAccounts {
  constructor(@InjectModel(Account.name) private readonly accounts: Model<Account>) {}

  /** The accounts of people. */
  of(ids: readonly string[]): Promise<Account[]> {
    return throughOutage(() => this.accounts.find(postsOf(ids)).lean<Account[]>());
  }

  /**
   * Takes people out of the accounts: an account that is hers alone is destroyed, with its login and password; one
   * that has other posts as well loses hers.
   */
  async forget(ids: readonly string[]): Promise<void> {
    const others = { $elemMatch: { personId: { $nin: [...ids] } } };
    await throughOutage(() => this.accounts.deleteMany({ ...postsOf(ids), $nor: [{ posts: others }] }));
    await throughOutage(() =>
      this.accounts.updateMany(postsOf(ids), { $pull: { posts: { personId: { $in: [...ids] } } } }),
    );
  }
}

const postsOf = (ids: readonly string[]) => ({ 'posts.personId': { $in: [...ids] } });
