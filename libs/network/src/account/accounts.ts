import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { Clock, Ids, ok, refuse, type Language, type Refusal, type Result, type Role } from '#libs/platform';
import { isDuplicate, sha256, throughOutage, prepared } from '#libs/ledger';
import { INVITATION_DAYS, foldLogin, isActive, isSamePost } from './account.js';
import { invitationOver, loginTaken } from './account.refusals.js';
import { Account, type Post } from './account.schema.js';
import { movePosts } from './move-posts.js';
import { HERS, isHersAlone } from './her-own-name.js';
import { Passwords } from './passwords.js';

/** The id of the account that a zone started empty begins with. */
export const FIRST_ADMINISTRATOR = 'first-administrator';
const DAY_MS = 24 * 60 * 60_000;

/** Who an account is for, with its first post; ids are those inside the zone. */
export interface AccountOwner {
  readonly role: Role;
  readonly organisationId?: string;
  readonly personId?: string;
  readonly displayName: string;
  readonly language: Language;
}

/** An account that a demonstration starts with. */
export interface DemoAccountWish extends AccountOwner {
  readonly login: string;
  readonly password: string;
}

/** An invitation as it is handed over, once; `token` can be read nowhere later. */
export interface InvitationHandedOver {
  /** The id of the account to be. */
  readonly account: string;
  readonly token: string;
  readonly expiresAt: string;
}

/** How an invited person wants to sign in. */
export interface Acceptance {
  readonly login: string;
  readonly passwordHash: string;
  readonly displayName?: string;
  readonly language?: Language;
}

/** The accounts of the zone. */
@Injectable()
export class Accounts implements OnModuleInit {
  constructor(
    @InjectModel(Account.name) private readonly accounts: Model<Account>,
    private readonly passwords: Passwords,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** The indexes stand before the first account, and every account has its posts. */
  async onModuleInit(): Promise<void> {
    await prepared(() => this.accounts.createIndexes());
    await throughOutage(() => movePosts(this.accounts.collection, () => this.ids.next()));
  }

  /** An account that may act; undefined when it is gone, disabled or only invited. */
  byId(id: string): Promise<Account | undefined> {
    return this.active({ _id: id });
  }

  /** The account that may act under a login. */
  byLogin(login: string): Promise<Account | undefined> {
    return this.active({ login: foldLogin(login) });
  }

  /** Accounts by id, in any state, for saying who did something. */
  async many(ids: readonly string[]): Promise<Map<string, Account>> {
    const wanted = { _id: { $in: [...new Set(ids)] } };
    const found = await throughOutage(() => this.accounts.find(wanted).lean<Account[]>());
    return new Map(found.map((account) => [account._id, account]));
  }

  /** Makes an account that can only accept its invitation. */
  async invite(owner: AccountOwner, invitedAs?: string): Promise<InvitationHandedOver> {
    const { token, invitation } = this.newInvitation();
    const account = this.ids.next();
    const key = invitedAs === undefined ? {} : { invitedAs };
    const wish = { ...this.owned(owner), ...key, invitation, createdAt: this.now() };
    await this.accounts.create({ _id: account, ...wish });
    return { account, token, expiresAt: invitation.expiresAt.toISOString() };
  }

  /**
   * Invites once for one command, `invitedAs`: sent again, it finds the account of the first time, whose token was told
   * then and is told by nobody again.
   */
  async inviteOnce(
    owner: AccountOwner,
    invitedAs: string,
  ): Promise<Partial<InvitationHandedOver> & { readonly account: string }> {
    const known = await this.invitedAs(invitedAs);
    if (known) return known;
    try {
      return await this.invite(owner, invitedAs);
    } catch (error) {
      const first = isDuplicate(error) ? await this.invitedAs(invitedAs) : undefined;
      if (!first) throw error;
      return first;
    }
  }

  /** Makes the invitation of an account that nobody has entered yet anew; the old one opens nothing from then on. */
  async inviteAgain(id: string): Promise<InvitationHandedOver | undefined> {
    const { token, invitation } = this.newInvitation();
    const open = { ...this.notEntered(id), disabledAt: { $exists: false } };
    const { modifiedCount } = await this.accounts.updateOne(open, { $set: { invitation } });
    if (modifiedCount === 0) return undefined;
    return { account: id, token, expiresAt: invitation.expiresAt.toISOString() };
  }

  /** Takes an invitation back; false when somebody has entered already. */
  async withdrawInvitation(id: string): Promise<boolean> {
    const done = await this.accounts.updateOne(this.notEntered(id), { $unset: { invitation: 1 } });
    return done.matchedCount === 1;
  }

  /** Whether a token is one that can still be accepted. */
  async isInvited(token: string): Promise<boolean> {
    return (await throughOutage(() => this.accounts.exists(pendingInvitation(token, this.now())))) !== null;
  }

  /** Accepts an invitation: one step, so that of two at once only one gets in. */
  async accept(token: string, acceptance: Acceptance): Promise<Result<Account, Refusal>> {
    const { login, passwordHash, displayName, language } = acceptance;
    const invited = await this.accounts.findOne(pendingInvitation(token, this.now())).lean<Account>();
    const named = displayName && invited && !isHersAlone(invited.posts) ? { displayName } : {};
    const wish = { ...named, ...(language ? { language } : {}) };
    const change = {
      $set: { login: foldLogin(login), passwordHash, ...wish },
      $unset: { invitation: 1 as const },
    };
    try {
      const account = await this.accounts
        .findOneAndUpdate(pendingInvitation(token, this.now()), change, { returnDocument: 'after' })
        .lean<Account>();
      return account ? ok(account) : refuse(invitationOver());
    } catch (error) {
      if (isDuplicate(error)) return refuse(loginTaken());
      throw error;
    }
  }

  /**
   * Makes the first administrator where nobody can sign in yet, and gives the invitation to print. Started again before
   * it was accepted, it makes a new one: the old one can no longer be read.
   */
  async ensureFirstAdministrator(): Promise<InvitationHandedOver | undefined> {
    if (await this.accounts.exists({ passwordHash: { $exists: true } })) return undefined;
    const { token, invitation } = this.newInvitation();
    const owner: AccountOwner = { role: 'ADMINISTRATOR', displayName: 'مدیر سامانه', language: 'fa' };
    try {
      await this.accounts.updateOne(
        { _id: FIRST_ADMINISTRATOR, passwordHash: { $exists: false } },
        { $set: { invitation }, $setOnInsert: { ...this.owned(owner), createdAt: this.now() } },
        { upsert: true },
      );
    } catch (error) {
      if (isDuplicate(error)) return undefined;
      throw error;
    }
    return { account: FIRST_ADMINISTRATOR, token, expiresAt: invitation.expiresAt.toISOString() };
  }

  /** Makes an account of a demonstration, or gives the one of that login what is wished; its id. */
  async createDemoAccount({ login, password, ...owner }: DemoAccountWish): Promise<string> {
    const hashed = await this.passwords.hash(password);
    if (!hashed.ok) throw new Error('too many passwords are being hashed at once');
    const folded = foldLogin(login);
    const known = await this.accounts.findOne({ login: folded }).lean<Account>();
    const _id = known?._id ?? this.ids.next();
    const { posts, displayName, language } = this.owned(owner);
    const kept = known?.posts[0] && isSamePost(known.posts[0], posts[0]!) ? known.posts : posts;
    const wished = { posts: kept, displayName, language, passwordHash: hashed.value };
    if (known) await this.accounts.updateOne({ _id }, { $set: wished });
    else await this.accounts.create({ _id, login: folded, ...wished, createdAt: this.now() });
    return _id;
  }

  /** Gives an account another password, by its hash. */
  async setPassword(id: string, passwordHash: string): Promise<void> {
    await throughOutage(() => this.accounts.updateOne({ _id: id }, { $set: { passwordHash } }));
  }

  /** Ends an account: it can no longer sign in, carry a session on or be entered with its invitation. */
  async disable(id: string): Promise<void> {
    const change = { $set: { disabledAt: this.now() }, $unset: { invitation: 1 as const } };
    await throughOutage(() => this.accounts.updateOne({ _id: id }, change));
  }

  private async active(filter: { _id: string } | { login: string }): Promise<Account | undefined> {
    const account = await throughOutage(() => this.accounts.findOne(filter).lean<Account>());
    return account && isActive(account) ? account : undefined;
  }

  private async invitedAs(invitedAs: string) {
    const known = await throughOutage(() => this.accounts.findOne({ invitedAs }).lean<Account>());
    if (!known) return undefined;
    const expiresAt = known.invitation?.expiresAt.toISOString();
    return { account: known._id, ...(expiresAt === undefined ? {} : { expiresAt }) };
  }

  private notEntered(id: string) {
    return { _id: id, passwordHash: { $exists: false }, 'identities.0': { $exists: false } };
  }

  /** What of an account its owner's wish decides. */
  private owned({ role, organisationId, personId, displayName, language }: AccountOwner) {
    const place = { ...(organisationId ? { organisationId } : {}), ...(personId ? { personId } : {}) };
    const posts: Post[] = [{ id: this.ids.next(), role, ...place }];
    return { posts, displayName: isHersAlone(posts) ? HERS[language] : displayName, language };
  }

  private newInvitation() {
    const token = Buffer.from(this.ids.bytes(32)).toString('base64url');
    const expiresAt = new Date(this.now().getTime() + INVITATION_DAYS * DAY_MS);
    return { token, invitation: { hash: sha256(token), expiresAt } };
  }

  private now(): Date {
    return new Date(this.clock.now());
  }
}

/** Finds the account of an invitation that can still be accepted. */
export const pendingInvitation = (token: string, now: Date) => ({
  'invitation.hash': sha256(token),
  'invitation.expiresAt': { $gt: now },
  disabledAt: { $exists: false },
});
