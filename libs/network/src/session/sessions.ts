import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import {
  Clock,
  Ids,
  SessionTokens,
  Signals,
  ok,
  refuse,
  type Refusal,
  type Result,
  networkOf,
} from '#libs/platform';
import { prepared, throughOutage } from '#libs/ledger';
import { agentOf, ownedBy, type SeenFrom } from '../access-log/access-event.js';
import { AccessLog } from '../access-log/access-log.js';
import { callerOf, postOf } from '../account/account.js';
import type { Account, Post } from '../account/account.schema.js';
import { Accounts } from '../account/accounts.js';
import { SecondFactors } from '../second-factor/second-factors.js';
import { EndedSessions, SESSION_ENDED } from './ended-sessions.js';
import { RefreshTokens } from './refresh-tokens.js';
import { sessionOver } from './session.refusals.js';
import { StoredSession, type Delivery, type EndReason } from './session.schema.js';

/** A session that is not renewed ends after so long, and every session after so long. */
export const IDLE_HOURS = 3;
export const SESSION_HOURS = 12;
/** A session that may only set up a second factor. */
const LIMITED_MINUTES = 30;
/**
 * The token just exchanged still gives its successor: two tabs may renew at once, and an answer may be lost on the
 * way. It does so for some seconds, or until the successor was seen in use.
 */
export const GRACE_SECONDS = 10;
const MOST_SESSIONS = 20;

/** Where somebody signs in, as the request tells. */
export interface SignInPlace extends SeenFrom {
  /** The device's own cookie, if it brings one. */
  readonly device?: string | undefined;
}

/** How a session is to be. */
export interface SessionWish {
  readonly delivery: Delivery;
  readonly place: SignInPlace;
}

/** A session as it is handed over. */
export interface StartedSession {
  readonly id: string;
  readonly delivery: Delivery;
  readonly accessToken: string;
  /** ISO 8601 UTC: the access token's end. */
  readonly expiresAt: string;
  readonly refreshToken: string;
  /** ISO 8601 UTC: the end of the session if it is not renewed before. */
  readonly idleEndsAt: string;
  readonly limited: boolean;
  readonly account: Account;
  /** The post that it acts in. */
  readonly post: Post;
}

/** Starts, carries on, lists and ends sessions. */
@Injectable()
export class Sessions implements OnModuleInit {
  constructor(
    @InjectModel(StoredSession.name) private readonly stored: Model<StoredSession>,
    private readonly accounts: Accounts,
    private readonly factors: SecondFactors,
    private readonly tokens: SessionTokens,
    private readonly refresh: RefreshTokens,
    private readonly ended: EndedSessions,
    private readonly signals: Signals,
    private readonly log: AccessLog,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** The indexes stand before the first session. */
  async onModuleInit(): Promise<void> {
    await prepared(() => this.stored.createIndexes());
  }

  /** The session of somebody who has just shown who they are; always a new one, whatever the request brought. */
  async start(account: Account, { delivery, place }: SessionWish): Promise<Result<StartedSession, Refusal>> {
    const now = this.now();
    const { missing: limited } = await this.factors.stateOf(account);
    const seed = {
      _id: this.ids.next(),
      seed: Buffer.from(this.ids.bytes(32)).toString('base64url'),
    };
    const endsAt = after(now, limited ? LIMITED_MINUTES / 60 : SESSION_HOURS);
    const session: StoredSession = {
      ...seed,
      account: account._id,
      delivery,
      generation: 0,
      tokenHash: this.refresh.hash(seed, 0),
      seen: 0,
      rotatedAt: now,
      createdAt: now,
      lastUsedAt: now,
      idleEndsAt: earlier(after(now, IDLE_HOURS), endsAt),
      endsAt,
      device: agentOf(place.userAgent) ?? '',
      address: networkOf(place.address) ?? '',
      ...(limited ? { limited } : {}),
    };
    await this.stored.create(session);
    // Who disables an account ends the sessions that are there: one that begins at that moment looks again.
    if (!(await this.accounts.byId(account._id))) {
      await this.end([session._id], 'ACCOUNT_CHANGED');
      return refuse(sessionOver());
    }
    await this.makeRoom(account._id);
    return this.handOver(session, account);
  }

  /**
   * Exchanges a refresh token for the next. Of several who exchange the same at once all get the same successor. An
   * older token is in two hands: then the whole session ends, for both.
   */
  async renew(token: string): Promise<Result<StartedSession, Refusal>> {
    const read = this.refresh.read(token);
    const session = read && (await this.live(read.session));
    if (!session || !this.refresh.isGenuine(token, session, read.generation)) return refuse(sessionOver());
    const account = await this.accounts.byId(session.account);
    if (!account) return refuse(sessionOver());
    const moved = await this.exchange(session, read.generation, {});
    if (moved) return this.handOver(moved, account);
    const current = await this.live(session._id);
    if (!current) return refuse(sessionOver());
    if (this.mayAskAgain(current, read.generation)) return this.handOver(current, account);
    void this.log.write({ what: 'TOKEN_REUSED', outcome: 'REFUSED', ...ownedBy(account) });
    await this.end([current._id], 'TOKEN_REUSED');
    return refuse(sessionOver());
  }

  /** Goes on in another post, with tokens of its own; the last refresh token is exchanged with it. */
  async moveTo(account: Account, id: string, post: string): Promise<Result<StartedSession, Refusal>> {
    const session = await this.live(id);
    if (session?.account !== account._id) return refuse(sessionOver());
    const moved = await this.exchange(session, session.generation, { post });
    if (!moved) return refuse(sessionOver());
    return this.handOver(moved, account);
  }

  /** The sessions of an account that go on, the last used first. */
  listOf(account: string): Promise<StoredSession[]> {
    return throughOutage(() =>
      this.stored
        .find(this.going({ account }))
        .sort({ lastUsedAt: -1 })
        .limit(MOST_SESSIONS)
        .lean<StoredSession[]>(),
    );
  }

  /** Ends one session of an account; whether there was such a one. */
  async endOne(account: string, id: string, why: EndReason): Promise<boolean> {
    const found = await throughOutage(() => this.stored.exists(this.going({ account, _id: id })));
    if (found) await this.end([id], why);
    return found !== null;
  }

  /** Ends all sessions of an account but one; how many. */
  async endAll(account: string, why: EndReason, except?: string): Promise<number> {
    const wanted = this.going({ account, ...(except ? { _id: { $ne: except } } : {}) });
    const found = await throughOutage(() => this.stored.find(wanted, { _id: 1 }).lean<{ _id: string }[]>());
    await this.end(
      found.map(({ _id }) => _id),
      why,
    );
    return found.length;
  }

  /** Notes that the access token of a generation is in use: then its predecessor can no longer be asked with. */
  async noteSeen(id: string, generation: number): Promise<void> {
    await this.stored.updateOne({ _id: id, seen: { $lt: generation } }, { $set: { seen: generation } });
  }

  private async end(ids: readonly string[], revokedWhy: EndReason): Promise<void> {
    if (ids.length === 0) return;
    await throughOutage(() =>
      this.stored.updateMany(
        { _id: { $in: [...ids] }, revokedAt: { $exists: false } },
        { $set: { revokedAt: this.now(), revokedWhy } },
      ),
    );
    await this.ended.mark(ids);
    for (const id of ids) this.signals.send(SESSION_ENDED, id);
  }

  /** One step, so that of several at once only one makes the next generation. */
  private exchange(
    session: StoredSession,
    generation: number,
    more: { readonly post?: string },
  ): Promise<StoredSession | null> {
    const now = this.now();
    const next = generation + 1;
    const change = {
      ...more,
      generation: next,
      tokenHash: this.refresh.hash(session, next),
      rotatedAt: now,
      lastUsedAt: now,
      idleEndsAt: earlier(after(now, IDLE_HOURS), session.endsAt),
    };
    const filter = this.going({ _id: session._id, tokenHash: this.refresh.hash(session, generation) });
    return this.stored
      .findOneAndUpdate(filter, { $set: change }, { returnDocument: 'after' })
      .lean<StoredSession>();
  }

  private mayAskAgain({ generation, seen, rotatedAt }: StoredSession, given: number): boolean {
    if (given !== generation - 1) return false;
    const age = this.now().getTime() - rotatedAt.getTime();
    return age <= GRACE_SECONDS * 1_000 || seen < generation;
  }

  private live(id: string): Promise<StoredSession | null> {
    return throughOutage(() => this.stored.findOne(this.going({ _id: id })).lean<StoredSession>());
  }

  private going(filter: object): object {
    const now = this.now();
    return { ...filter, revokedAt: { $exists: false }, idleEndsAt: { $gt: now }, endsAt: { $gt: now } };
  }

  /** Who signs in very often loses the sessions that were used least lately. */
  private async makeRoom(account: string): Promise<void> {
    const surplus = await this.stored
      .find(this.going({ account }), { _id: 1 })
      .sort({ lastUsedAt: -1 })
      .skip(MOST_SESSIONS)
      .limit(MOST_SESSIONS)
      .lean<{ _id: string }[]>();
    await this.end(
      surplus.map(({ _id }) => _id),
      'TOO_MANY',
    );
  }

  private async handOver(session: StoredSession, account: Account): Promise<Result<StartedSession, Refusal>> {
    const { _id, delivery, generation, createdAt, idleEndsAt } = session;
    // Also who was given such a role meanwhile may do nothing more before it is set up.
    const limited = session.limited === true || (await this.factors.stateOf(account)).missing;
    const [acting, post] = [callerOf(account, session.post), postOf(account, session.post)];
    if (!acting || !post) return refuse(sessionOver());
    const caller = { ...acting, session: _id };
    const signedInAt = Math.floor(createdAt.getTime() / 1_000);
    return ok({
      ...(await this.tokens.issue(caller, signedInAt, { generation, limited })),
      id: _id,
      delivery,
      refreshToken: this.refresh.make(session, generation),
      idleEndsAt: idleEndsAt.toISOString(),
      limited,
      account,
      post,
    });
  }

  private now(): Date {
    return new Date(this.clock.now());
  }
}

const after = (from: Date, hours: number): Date => new Date(from.getTime() + hours * 3_600_000);
const earlier = (one: Date, other: Date): Date => (one < other ? one : other);
