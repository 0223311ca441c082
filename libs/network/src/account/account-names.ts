import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { LANGUAGES, languageOf, type RequestContext } from '#libs/platform';
import { throughOutage } from '#libs/ledger';
import { PerRequest } from '../per-request.js';
import { PeopleVault } from '../person/people-vault.js';
import { Account } from './account.schema.js';
import { HERS, HERS_ALONE } from './her-own-name.js';

/** What of an account says how it is shown. */
export type NamedAccount = Pick<Account, '_id' | 'displayName' | 'posts'>;

/**
 * How accounts are shown. What belongs to a weaver and to nobody else keeps no name of its own: hers stands sealed in the
 * vault, is read from there where the account is shown, and is gone when she is erased.
 */
@Injectable()
export class AccountNames implements OnModuleInit {
  private readonly names = new PerRequest<NamedAccount, string, string>(
    (accounts, context) => this.read(accounts, (context as { req?: RequestContext }).req),
    ({ _id }) => _id,
  );

  constructor(
    @InjectModel(Account.name) private readonly accounts: Model<Account>,
    private readonly vault: PeopleVault,
  ) {}

  /** Accounts that were made when names still stood in them lose theirs. */
  async onModuleInit(): Promise<void> {
    for (const language of LANGUAGES) {
      const named = { ...HERS_ALONE, language, displayName: { $ne: HERS[language] } };
      await throughOutage(() => this.accounts.updateMany(named, { $set: { displayName: HERS[language] } }));
    }
  }

  /** The name to show in the answer to a request. */
  shown(account: NamedAccount, context: object): Promise<string> {
    return this.names.of(context).load(account);
  }

  private async read(accounts: readonly NamedAccount[], request?: RequestContext): Promise<string[]> {
    const language = request ? languageOf(request, request.caller?.language) : 'fa';
    const ids = accounts.flatMap((account) => bearerOf(account) ?? []);
    const names = new Map(ids.length > 0 ? await this.vault.displayNames(ids, 'full', language) : []);
    return accounts.map((account) => names.get(bearerOf(account) ?? '') ?? account.displayName);
  }
}

/** Whose name stands for an account's. */
function bearerOf({ displayName, posts }: NamedAccount): string | undefined {
  const isNameless = LANGUAGES.some((language) => displayName === HERS[language]);
  return isNameless ? posts.find(({ personId }) => personId !== undefined)?.personId : undefined;
}
