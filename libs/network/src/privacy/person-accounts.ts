import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Db } from 'mongodb';
import type { Model } from 'mongoose';
import { Signals } from '#libs/platform';
import { throughOutage } from '#libs/ledger';
import { Account } from '../account/account.schema.js';
import { EndedSessions, SESSION_ENDED } from '../session/ended-sessions.js';

interface OfAccount {
  readonly _id: string;
  readonly account: string;
}

/** The accounts behind people, and what was opened with them. */
@Injectable()
export class PersonAccounts {
  constructor(
    @InjectModel(Account.name) private readonly accounts: Model<Account>,
    private readonly db: Db,
    private readonly ended: EndedSessions,
    private readonly signals: Signals,
  ) {}

  /** The accounts of people. */
  of(ids: readonly string[]): Promise<Account[]> {
    return throughOutage(() => this.accounts.find(postsOf(ids)).lean<Account[]>());
  }

  /**
   * Takes people out of the accounts: an account that is hers alone is destroyed, with its login, password, second
   * factor and reset link; one that has other posts as well loses hers. Every session of either ends, with what it
   * kept of device and network.
   */
  async forget(ids: readonly string[]): Promise<void> {
    const found = await this.of(ids);
    const isHersAlone = ({ posts }: Account): boolean =>
      posts.every(({ personId }) => personId !== undefined && ids.includes(personId));
    const alone = found.filter(isHersAlone).map(({ _id }) => _id);
    const all = found.map(({ _id }) => _id);
    // Before the accounts too: who dies in between finds through them what is left.
    await this.endSessions(all);
    await this.destroy('second_factors', alone);
    await this.destroy('password_resets', alone);
    await throughOutage(() => this.accounts.deleteMany({ _id: { $in: alone } }));
    await throughOutage(() =>
      this.accounts.updateMany(postsOf(ids), { $pull: { posts: { personId: { $in: [...ids] } } } }),
    );
    // Who signed in during it.
    await this.endSessions(all);
  }

  /** Signs people out everywhere. */
  async signOut(ids: readonly string[]): Promise<void> {
    await this.endSessions((await this.of(ids)).map(({ _id }) => _id));
  }

  private async endSessions(accounts: readonly string[]): Promise<void> {
    if (accounts.length === 0) return;
    const theirs = { account: { $in: [...accounts] } };
    const sessions = this.db.collection<OfAccount>('sessions');
    const found = await throughOutage(() => sessions.find(theirs, { projection: { _id: 1 } }).toArray());
    const ids = found.map(({ _id }) => _id);
    await this.ended.mark(ids);
    for (const id of ids) this.signals.send(SESSION_ENDED, id);
    await throughOutage(() => sessions.deleteMany({ _id: { $in: ids } }));
  }

  private async destroy(collection: string, accounts: readonly string[]): Promise<void> {
    const theirs = { _id: { $in: [...accounts] } };
    await throughOutage(() => this.db.collection<{ _id: string }>(collection).deleteMany(theirs));
  }
}

const postsOf = (ids: readonly string[]) => ({ 'posts.personId': { $in: [...ids] } });
