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
  type KeyPermission,
  type Page,
  type PageRequest,
  type Refusal,
  type Result,
} from '#libs/platform';
import { prepared, sha256, throughOutage } from '#libs/ledger';
import type { LogSubject } from '../access-log/log-subjects.js';
import { handedOutBy, lookedAfterBy, type HandedOutFilter } from '../looked-after.js';
import { newestFirst } from '../newest-first.js';
import { KEY_PREFIX, MOST_OPEN_KEYS } from './api-key.js';
import { keyNotYours, keyOver, keyUnknown, tooManyKeys } from './api-key.refusals.js';
import { ApiKey } from './api-key.schema.js';

const HOUR_MS = 60 * 60_000;
/** A use is written down at most this often. */
const USE_EVERY_MS = 60_000;

/** What a key is to be. */
export interface KeyWish {
  readonly label: string;
  readonly permissions: readonly KeyPermission[];
  readonly addresses: readonly string[];
  readonly expiresAt: Date;
}

/** A key as it is handed over, once; `secret` can be read nowhere later. */
export interface KeyHandedOver {
  readonly key: ApiKey;
  readonly secret: string;
}

/** The keys of the zone. */
@Injectable()
export class ApiKeys implements OnModuleInit {
  constructor(
    @InjectModel(ApiKey.name) private readonly keys: Model<ApiKey>,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** The indexes stand before the first key. */
  async onModuleInit(): Promise<void> {
    await prepared(() => this.keys.createIndexes());
  }

  /** Makes a key. Over the limit it is taken back: of two at once at the limit, none may stay. */
  async make(caller: Caller, wish: KeyWish): Promise<Result<KeyHandedOver, Refusal>> {
    const made = await this.write(caller, wish);
    const good = { ...handedOutBy(caller), ...this.good(), replacedBy: { $exists: false } };
    if ((await this.keys.countDocuments(good)) <= MOST_OPEN_KEYS) return ok(made);
    await this.keys.deleteOne({ _id: made.key._id });
    return refuse(tooManyKeys({ limit: MOST_OPEN_KEYS }));
  }

  /**
   * Makes a key in the place of another, which is good for some hours more. It is the caller's from now on, so it keeps
   * of the permissions those that `mayKeep` leaves. Only who acts for its organisation makes it anew: an administrator of
   * the zone would make a key of the whole zone. Of two at once only one replaces it.
   */
  async rotate(
    caller: Caller,
    id: string,
    overlapHours: number,
    mayKeep: (permission: KeyPermission) => boolean,
  ): Promise<Result<KeyHandedOver, Refusal>> {
    const seen = await this.byId(id, lookedAfterBy(caller));
    if (!seen) return refuse(keyUnknown());
    const old = await this.byId(id, handedOutBy(caller));
    if (!old) return refuse(keyNotYours());
    const { label, addresses, createdAt, expiresAt } = old;
    const now = this.now();
    const permissions = old.permissions.filter(mayKeep);
    const lasts = new Date(now.getTime() + expiresAt.getTime() - createdAt.getTime());
    const made = await this.write(caller, { label, permissions, addresses, expiresAt: lasts });
    const end = new Date(Math.min(expiresAt.getTime(), now.getTime() + overlapHours * HOUR_MS));
    const replaced = await throughOutage(() =>
      this.keys.updateOne(
        { _id: id, ...this.good(), replacedBy: { $exists: false } },
        { $set: { expiresAt: end, replacedBy: made.key._id } },
      ),
    );
    if (replaced.modifiedCount === 1) return ok(made);
    await this.keys.deleteOne({ _id: made.key._id });
    return refuse(keyOver());
  }

  /** A page of the keys that a caller looks after, the newest first. */
  list(caller: Caller, request: PageRequest): Promise<Page<ApiKey>> {
    return newestFirst(this.keys, lookedAfterBy(caller), request);
  }

  /** How many they are. */
  count(caller: Caller): Promise<number> {
    return throughOutage(() => this.keys.countDocuments(lookedAfterBy(caller)));
  }

  /** Ends a key at once; one that is revoked stays so. Of those that the caller looks after. */
  async revoke(caller: Caller, id: string): Promise<Result<ApiKey, Refusal>> {
    const mine = lookedAfterBy(caller);
    await throughOutage(() =>
      this.keys.updateOne(
        { $and: [{ _id: id }, mine, { revokedAt: { $exists: false } }] },
        { $set: { revokedAt: this.now() } },
      ),
    );
    const key = await this.byId(id, mine);
    return key ? ok(key) : refuse(keyUnknown());
  }

  /** The key of an id, however it stands. */
  async byId(id: string, among: HandedOutFilter = {}): Promise<ApiKey | undefined> {
    const wanted = { $and: [{ _id: id }, among] };
    return (await throughOutage(() => this.keys.findOne(wanted).lean<ApiKey>())) ?? undefined;
  }

  /** What keys are called and whose they are. */
  async called(ids: readonly string[]): Promise<Map<string, LogSubject>> {
    const wanted = { _id: { $in: [...ids] } };
    const found = await throughOutage(() => this.keys.find(wanted).lean<ApiKey[]>());
    return new Map(
      found.map(({ _id, label, organisationId: organisation }) => [_id, { label, organisation }]),
    );
  }

  /** Writes down that a key was used, at most once a minute; whether it did. */
  async used({ _id, lastUsedAt }: ApiKey, from: string | undefined): Promise<boolean> {
    const now = this.now();
    const since = new Date(now.getTime() - USE_EVERY_MS);
    if (lastUsedAt && lastUsedAt > since) return false;
    const written = await throughOutage(() =>
      this.keys.updateOne(
        { _id, $or: [{ lastUsedAt: { $exists: false } }, { lastUsedAt: { $lte: since } }] },
        { $set: { lastUsedAt: now, ...(from === undefined ? {} : { lastUsedFrom: from }) } },
      ),
    );
    return written.modifiedCount === 1;
  }

  private async write(caller: Caller, wish: KeyWish): Promise<KeyHandedOver> {
    const { account, post, organisation } = caller;
    const _id = this.ids.next();
    const secret = writeSecret(`${KEY_PREFIX}${_id}_`, this.ids.bytes(SECRET_BYTES));
    const key: ApiKey = {
      _id,
      hash: sha256(secret),
      ...wish,
      permissions: [...wish.permissions],
      addresses: [...wish.addresses],
      account,
      ...(post === undefined ? {} : { post }),
      ...(organisation === undefined ? {} : { organisationId: organisation }),
      createdAt: this.now(),
    };
    await this.keys.create(key);
    return { key, secret };
  }

  private good(): HandedOutFilter {
    return { revokedAt: { $exists: false }, expiresAt: { $gt: this.now() } };
  }

  private now(): Date {
    return new Date(this.clock.now());
  }
}
