import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { Clock, Ids, ok, refuse, type Refusal, type Result } from '#libs/platform';
import { prepared, sha256, throughOutage } from '#libs/ledger';
import { foldLogin } from '../account/account.js';
import type { Account } from '../account/account.schema.js';
import { Accounts } from '../account/accounts.js';
import { checkPassword } from '../account/password-rules.js';
import { Passwords } from '../account/passwords.js';
import { Sessions } from '../session/sessions.js';
import { resetOver, resetUnfit } from './password-reset.refusals.js';
import { PasswordReset } from './password-reset.schema.js';

const GOOD_FOR_MS = 60 * 60_000;
const MOST_REQUESTS = 100;
/** A request that nobody answered is no longer shown. */
const SHOWN_FOR_MS = 14 * 24 * 3_600_000;

/** A link as it is handed over, once. */
export interface ResetHandedOver {
  readonly token: string;
  /** ISO 8601 UTC. */
  readonly expiresAt: string;
}

/** Somebody who asked for a new password. */
export interface ResetRequest {
  readonly account: Account;
  readonly askedAt: Date;
}

/** New passwords for those who forgot theirs: asked for, handed over as a link by an administrator, used once. */
@Injectable()
export class PasswordResets implements OnModuleInit {
  constructor(
    @InjectModel(PasswordReset.name) private readonly resets: Model<PasswordReset>,
    private readonly accounts: Accounts,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** The indexes stand before the first link. */
  async onModuleInit(): Promise<void> {
    await prepared(() => this.resets.createIndexes());
  }

  /** Notes that the owner of a login asks for a new password; says to nobody whether there is one. */
  async ask(login: string): Promise<void> {
    const account = await this.accounts.byLogin(foldLogin(login));
    if (!account) return;
    await this.resets.updateOne({ _id: account._id }, { $set: { askedAt: this.now() } }, { upsert: true });
  }

  /** Who asked lately, the last first; at most a hundred. */
  async requests(): Promise<ResetRequest[]> {
    const since = new Date(this.now().getTime() - SHOWN_FOR_MS);
    const asked = await throughOutage(() =>
      this.resets
        .find({ askedAt: { $gt: since } })
        .sort({ askedAt: -1 })
        .limit(MOST_REQUESTS)
        .lean<PasswordReset[]>(),
    );
    const accounts = await this.accounts.many(asked.map(({ _id }) => _id));
    return asked.flatMap(({ _id, askedAt }) => {
      const account = accounts.get(_id);
      return account && askedAt ? [{ account, askedAt }] : [];
    });
  }

  /** Makes the link of an account; one that was made before is over. */
  async issue(accountId: string): Promise<Result<ResetHandedOver, Refusal>> {
    const account = await this.accounts.byId(accountId);
    if (!account) return refuse(resetUnfit());
    const token = Buffer.from(this.ids.bytes(32)).toString('base64url');
    const expiresAt = new Date(this.now().getTime() + GOOD_FOR_MS);
    const change = { $set: { hash: sha256(token), expiresAt }, $unset: { askedAt: 1 as const } };
    await this.resets.updateOne({ _id: account._id }, change, { upsert: true });
    return ok({ token, expiresAt: expiresAt.toISOString() });
  }

  /**
   * Takes a new password with a link, once: of two at the same moment one. All sessions end; the second factor stays.
   * Gives the account.
   */
  async use(token: string, password: string): Promise<Result<Account, Refusal>> {
    const pending = { hash: sha256(token), expiresAt: { $gt: this.now() } };
    // Looked at first, so that without a link nobody can make us hash.
    const reset = await throughOutage(() => this.resets.findOne(pending).lean<PasswordReset>());
    const account = reset && (await this.accounts.byId(reset._id));
    if (!account) return refuse(resetOver());
    const fit = await checkPassword(password, 'password', [account.login, account.displayName]);
    if (!fit.ok) return fit;
    const hashed = await this.passwords.hash(password);
    if (!hashed.ok) return hashed;
    const taken = await this.resets.deleteOne({ _id: account._id, ...pending });
    if (taken.deletedCount !== 1) return refuse(resetOver());
    await this.accounts.setPassword(account._id, hashed.value);
    await this.sessions.endAll(account._id, 'PASSWORD_RESET');
    return ok(account);
  }

  /** Ends the link of an account, and its request with it. */
  async forget(account: string): Promise<void> {
    await throughOutage(() => this.resets.deleteOne({ _id: account }));
  }

  private now(): Date {
    return new Date(this.clock.now());
  }
}
