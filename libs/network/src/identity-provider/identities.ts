import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { Clock } from '#libs/platform';
import { isDuplicate, throughOutage } from '#libs/ledger';
import { isActive } from '../account/account.js';
import { Account, MOST_IDENTITIES, type Identity } from '../account/account.schema.js';
import { pendingInvitation } from '../account/accounts.js';
import { identityKey } from './identity.js';

/** Which account somebody is whom a provider has vouched for. */
@Injectable()
export class Identities {
  constructor(
    @InjectModel(Account.name) private readonly accounts: Model<Account>,
    private readonly clock: Clock,
  ) {}

  /** The account that may act and belongs to this person of this issuer. */
  async owner(issuer: string, subject: string): Promise<Account | undefined> {
    const filter = { 'identities.key': identityKey(issuer, subject) };
    const found = await throughOutage(() => this.accounts.findOne(filter).lean<Account>());
    return found && isActive(found) ? found : undefined;
  }

  /** The account that an invitation is for, as long as it can be accepted. */
  async invited(token: string): Promise<Account | undefined> {
    const filter = pendingInvitation(token, this.now());
    return (await throughOutage(() => this.accounts.findOne(filter).lean<Account>())) ?? undefined;
  }

  /** Accepts an invitation as this person: one step, so that of two at once only one gets in. */
  async accept(token: string, identity: Identity): Promise<Account | undefined> {
    const change = { $push: { identities: identity }, $unset: { invitation: 1 as const } };
    try {
      const filter = pendingInvitation(token, this.now());
      const account = await this.accounts
        .findOneAndUpdate(filter, change, { returnDocument: 'after' })
        .lean<Account>();
      return account ?? undefined;
    } catch (error) {
      if (isDuplicate(error)) return undefined;
      throw error;
    }
  }

  /** Links an account to a person; false when another account is that person's, or this one has too many. */
  async link(account: string, identity: Identity): Promise<boolean> {
    const room = { _id: account, [`identities.${MOST_IDENTITIES - 1}`]: { $exists: false } };
    try {
      const held = { _id: account, 'identities.key': identity.key };
      if (await this.accounts.exists(held)) return true;
      return (await this.accounts.updateOne(room, { $push: { identities: identity } })).modifiedCount === 1;
    } catch (error) {
      if (isDuplicate(error)) return false;
      throw error;
    }
  }

  /** Takes the identities of a provider from an account; whether it had any. */
  async unlink(account: string, provider: string): Promise<boolean> {
    const change = { $pull: { identities: { provider } } };
    return (await this.accounts.updateOne({ _id: account }, change)).modifiedCount === 1;
  }

  private now(): Date {
    return new Date(this.clock.now());
  }
}

/** An identity as an account keeps it. */
export const identityOf = (provider: string, issuer: string, subject: string): Identity => ({
  provider,
  issuer,
  subject,
  key: identityKey(issuer, subject),
});
