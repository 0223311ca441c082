import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { Clock, Ids, type Language } from '#libs/platform';
import { isDuplicate, throughOutage } from '#libs/ledger';
import { isActive } from '../account/account.js';
import { Account } from '../account/account.schema.js';
import { HERS } from '../account/her-own-name.js';
import { recordsOf } from '../person/person.js';
import type { PhoneHolder } from './phone-holders.js';

/** The accounts that a phone opens. */
@Injectable()
export class PhoneAccounts {
  constructor(
    @InjectModel(Account.name) private readonly accounts: Model<Account>,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /**
   * The account of a woman, made when she first comes. A phone opens an account that is a weaver's and nothing else:
   * who is a clerk as well signs in as a clerk does. Undefined where hers was disabled, or is more than that.
   */
  async of({ person }: PhoneHolder, language: Language): Promise<Account | undefined> {
    const records = recordsOf(person);
    const hers = await throughOutage(() =>
      this.accounts.find({ 'posts.personId': { $in: [...records] } }).lean<Account[]>(),
    );
    const own = hers.filter(({ posts }) =>
      posts.every(({ role, personId }) => role === 'WEAVER' && records.includes(personId ?? '')),
    );
    if (own.some(({ disabledAt }) => disabledAt !== undefined)) return undefined;
    const entered = own.find(isActive);
    if (entered) return entered;
    return own[0] ? this.open(own[0]._id) : this.make(person._id, language);
  }

  /** Opens an account to which she was invited and never came. */
  private async open(_id: string): Promise<Account | undefined> {
    const found = await this.accounts
      .findOneAndUpdate({ _id }, { $set: { byPhone: true } }, { returnDocument: 'after' })
      .lean<Account>();
    return found && isActive(found) ? found : undefined;
  }

  /** One for each woman, however often she comes at the same moment. */
  private async make(personId: string, language: Language): Promise<Account | undefined> {
    const invitedAs = `phone:${personId}`;
    const posts = [{ id: this.ids.next(), role: 'WEAVER' as const, personId }];
    const wish = { posts, displayName: HERS[language], language, invitedAs, byPhone: true };
    try {
      const createdAt = new Date(this.clock.now());
      const made = await this.accounts.create({ _id: this.ids.next(), ...wish, createdAt });
      return made.toObject<Account>();
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      const first = await throughOutage(() => this.accounts.findOne({ invitedAs }).lean<Account>());
      // One that has become more than a weaver's is not opened by a phone.
      const isHers = first?.posts.every((post) => post.role === 'WEAVER' && post.personId === personId);
      return first && isHers && isActive(first) ? first : undefined;
    }
  }
}
