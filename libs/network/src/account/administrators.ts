import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Db, type Collection } from 'mongodb';
import type { Model } from 'mongoose';
import { prepared, throughOutage } from '#libs/ledger';
import { isActive, isAdministrator } from './account.js';
import { Account } from './account.schema.js';

interface Roster {
  readonly _id: string;
  /** Those who are administrators for certain. */
  readonly accounts: string[];
  /** Those who are being made none, or were. */
  readonly left: string[];
}

const ROSTER = 'administrators';
const MOST = 1_000;

/**
 * Sees to it that a zone always has an administrator who can sign in. Accounts are documents of their own, so two who
 * disable each other would each still count the other; here all of them stand in one document, from which the last
 * cannot be taken. The roster may know too few for a moment, never too many.
 */
@Injectable()
export class Administrators {
  constructor(
    private readonly db: Db,
    @InjectModel(Account.name) private readonly accounts: Model<Account>,
  ) {}

  /** Does what takes an account's rights away; past the roster if it is an administrator who can sign in. */
  async guarded(account: Account, change: () => Promise<void>, undo: () => Promise<void>): Promise<boolean> {
    if (isActive(account) && isAdministrator(account)) return this.take(account._id, change, undo);
    await change();
    return true;
  }

  /**
   * Takes an administrator away by `change`, unless nobody would be left; whether it was done. The roster is asked
   * again after the change: somebody may have enabled the account in between, and been counted upon since.
   */
  private async take(id: string, change: () => Promise<void>, undo: () => Promise<void>): Promise<boolean> {
    await this.fill();
    if (!(await this.leave(id))) return false;
    await change();
    if (await this.leave(id)) return true;
    await undo();
    return false;
  }

  /** Puts an account on the roster after it became an active administrator; it is looked at again after that. */
  async join(id: string): Promise<void> {
    await this.roster().updateOne(
      { _id: ROSTER },
      { $addToSet: { accounts: id }, $pull: { left: id } },
      { upsert: true },
    );
    const account = await throughOutage(() => this.accounts.findById(id).lean<Account>());
    if (!account || !isActive(account) || !isAdministrator(account))
      await this.roster().updateOne({ _id: ROSTER }, { $pull: { accounts: id } });
  }

  private async leave(id: string): Promise<boolean> {
    const taken = await this.roster().updateOne(
      { _id: ROSTER, accounts: id, 'accounts.1': { $exists: true } },
      { $pull: { accounts: id }, $addToSet: { left: id } },
    );
    if (taken.modifiedCount === 1) return true;
    return (await this.roster().countDocuments({ _id: ROSTER, accounts: id })) === 0;
  }

  /** Adds the active administrators that the roster does not know yet, but none that is being taken away. */
  private async fill(): Promise<void> {
    const roster = this.roster();
    await prepared(() =>
      roster.updateOne({ _id: ROSTER }, { $setOnInsert: { accounts: [], left: [] } }, { upsert: true }),
    );
    const found = await throughOutage(() =>
      this.accounts.find({ 'posts.role': 'ADMINISTRATOR' }).limit(MOST).lean<Account[]>(),
    );
    for (const { _id } of found.filter(isActive))
      await roster.updateOne({ _id: ROSTER, left: { $ne: _id } }, { $addToSet: { accounts: _id } });
  }

  private roster(): Collection<Roster> {
    return this.db.collection<Roster>('account_rosters');
  }
}
