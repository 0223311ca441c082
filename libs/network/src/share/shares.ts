import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import {
  Clock,
  Ids,
  SECRET_BYTES,
  ok,
  refuse,
  writeSecret,
  type Caller,
  type Page,
  type PageRequest,
  type Refusal,
  type Result,
  type ShareKind,
} from '#libs/platform';
import { prepared, sha256, throughOutage } from '#libs/ledger';
import type { LogSubject } from '../access-log/log-subjects.js';
import { handedOutBy, lookedAfterBy } from '../looked-after.js';
import { newestFirst } from '../newest-first.js';
import { GUEST_ACCOUNT, MOST_OPEN_SHARES, SHARE_PREFIX } from './share.js';
import { shareUnknown, tooManyShares } from './share.refusals.js';
import { Share } from './share.schema.js';

/** The visits that are remembered; who comes again after that many others is counted again. */
const MOST_VISITS = 200;

/** What is to be shared, with whom and for how long; ids are those inside the zone. */
export interface ShareWish {
  readonly kind: ShareKind;
  readonly subject: string;
  readonly code?: string;
  readonly label: string;
  readonly papers: boolean;
  readonly prices: boolean;
  readonly expiresAt: Date;
  readonly mostUses?: number;
}

/** A share as it is handed over, once; `token` can be read nowhere later. */
export interface ShareHandedOver {
  readonly share: Share;
  readonly token: string;
}

/** The shares of the zone. */
@Injectable()
export class Shares implements OnModuleInit {
  constructor(
    @InjectModel(Share.name) private readonly shares: Model<Share>,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** The indexes stand before the first share. */
  async onModuleInit(): Promise<void> {
    await prepared(() => this.shares.createIndexes());
  }

  /** Makes a share. Over the limit it is taken back: of two at once at the limit, none may stay. */
  async make(caller: Caller, wish: ShareWish): Promise<Result<ShareHandedOver, Refusal>> {
    const { account, post, organisation } = caller;
    const token = writeSecret(SHARE_PREFIX, this.ids.bytes(SECRET_BYTES));
    const share: Share = {
      _id: this.ids.next(),
      hash: sha256(token),
      ...wish,
      account,
      ...(post === undefined ? {} : { post }),
      ...(organisation === undefined ? {} : { organisationId: organisation }),
      createdAt: this.now(),
      uses: 0,
      visits: [],
    };
    await this.shares.create(share);
    const open = { ...handedOutBy(caller), revokedAt: { $exists: false }, expiresAt: { $gt: this.now() } };
    if ((await this.shares.countDocuments(open)) <= MOST_OPEN_SHARES) return ok({ share, token });
    await this.shares.deleteOne({ _id: share._id });
    return refuse(tooManyShares({ limit: MOST_OPEN_SHARES }));
  }

  /** A page of the shares that a caller looks after, the newest first. */
  list(caller: Caller, request: PageRequest): Promise<Page<Share>> {
    return newestFirst(this.shares, lookedAfterBy(caller), request);
  }

  /** How many they are. */
  count(caller: Caller): Promise<number> {
    return throughOutage(() => this.shares.countDocuments(lookedAfterBy(caller)));
  }

  /** Ends a share at once; one that is revoked stays so. Of those that the caller looks after. */
  async revoke(caller: Caller, id: string): Promise<Result<Share, Refusal>> {
    const mine = { $and: [{ _id: id }, lookedAfterBy(caller)] };
    await throughOutage(() =>
      this.shares.updateOne(
        { $and: [mine, { revokedAt: { $exists: false } }] },
        { $set: { revokedAt: this.now() } },
      ),
    );
    const share = await throughOutage(() => this.shares.findOne(mine).lean<Share>());
    return share ? ok(share) : refuse(shareUnknown());
  }

  /** What shares are called and whose they are. */
  async called(ids: readonly string[]): Promise<Map<string, LogSubject>> {
    const wanted = { _id: { $in: [...ids] } };
    const found = await throughOutage(() => this.shares.find(wanted).lean<Share[]>());
    return new Map(
      found.map(({ _id, label, organisationId: organisation }) => [_id, { label, organisation }]),
    );
  }

  /** The share of a token, however it stands. */
  async byToken(token: string): Promise<Share | undefined> {
    return (
      (await throughOutage(() => this.shares.findOne({ hash: sha256(token) }).lean<Share>())) ?? undefined
    );
  }

  /** The share that a guest came with. */
  async byCaller({ account }: Caller): Promise<Share | undefined> {
    const _id = account.slice(GUEST_ACCOUNT.length);
    return (await throughOutage(() => this.shares.findOne({ _id }).lean<Share>())) ?? undefined;
  }

  /**
   * Lets a visit in: one that is known goes on, one that is new is counted. One step that asks again whether the share
   * is good, so that of two visits at once only one gets the last use, and none comes in after it was revoked.
   */
  async visit({ _id, visits, mostUses }: Share, visit: string): Promise<'known' | 'new' | undefined> {
    if (visits.includes(visit)) return 'known';
    const now = this.now();
    const counted = await throughOutage(() =>
      this.shares.updateOne(
        {
          _id,
          visits: { $ne: visit },
          revokedAt: { $exists: false },
          expiresAt: { $gt: now },
          ...(mostUses === undefined ? {} : { uses: { $lt: mostUses } }),
        },
        {
          $inc: { uses: 1 },
          $set: { lastUsedAt: now },
          $push: { visits: { $each: [visit], $slice: -MOST_VISITS } },
        },
      ),
    );
    if (counted.modifiedCount === 1) return 'new';
    // Another request of the same visit may have been counted in between.
    const again = { _id, visits: visit, revokedAt: { $exists: false } };
    return (await throughOutage(() => this.shares.exists(again))) ? 'known' : undefined;
  }

  private now(): Date {
    return new Date(this.clock.now());
  }
}
