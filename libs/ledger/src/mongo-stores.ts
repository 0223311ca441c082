import type { Collection, Db, Document } from 'mongodb';
import { claimsAfter, type SubjectRef } from './claims.js';
import type { Entry } from './entry.js';
import type { Outline } from './log/log-leaf.js';
import { isLostRace, throughOutage } from './mongo-errors.js';
import { prepared } from './prepared.js';
import type { CheckpointStore, EntryStore, ViewStore } from './stores.js';
import type { SubjectKind, View } from './subject-kind.js';

/** As stored: `waiting` marks entries without a position, so that they are found by a small partial index. */
type StoredEntry = Entry & { waiting?: true };

/** How many keys one query names; more are asked for in several. */
const KEYS_A_QUERY = 2_500;

const toEntry = ({ waiting: _waiting, ...entry }: StoredEntry): Entry => entry;

/** The ledger's entries in one MongoDB collection; each append is one document. */
export class MongoEntryStore implements EntryStore {
  private readonly entries: Collection<StoredEntry>;
  /** The highest position that this store has seen; where to feel for the last one. */
  private seenPosition = 0;

  constructor(db: Db) {
    this.entries = db.collection<StoredEntry>('entries');
  }

  /** Makes the indexes that the ledger's promises rest on; safe to repeat. */
  async prepare(): Promise<void> {
    const { entries } = this;
    const positioned = { position: { $exists: true } };
    await prepared(() => entries.createIndex({ claims: 1 }, { unique: true, name: 'claims' }));
    await prepared(() =>
      entries.createIndex(
        { position: 1 },
        { unique: true, name: 'position', partialFilterExpression: positioned },
      ),
    );
    await prepared(() =>
      entries.createIndex(
        { waiting: 1, _id: 1 },
        { name: 'waiting', partialFilterExpression: { waiting: true } },
      ),
    );
  }

  async append(entry: Entry): Promise<'appended' | 'raced'> {
    try {
      await throughOutage(() => this.entries.insertOne({ ...entry, waiting: true }));
      return 'appended';
    } catch (error) {
      if (isLostRace(error)) return 'raced';
      throw error;
    }
  }

  async holding(claims: readonly string[]): Promise<Entry[]> {
    const found = await throughOutage(() =>
      this.entries
        .find({ claims: { $in: [...claims] } })
        .limit(100)
        .toArray(),
    );
    return found.map(toEntry);
  }

  async held(claims: readonly string[]): Promise<string[]> {
    const found = await inParts(claims, (part) =>
      this.entries.find({ claims: { $in: part } }, { projection: { claims: 1 } }).toArray(),
    );
    const standing = new Set(found.flatMap((entry) => entry.claims));
    return claims.filter((claim) => standing.has(claim));
  }

  async history(subject: SubjectRef, afterVersion: number, limit: number): Promise<Entry[]> {
    const { gte, lt } = claimsAfter(subject, afterVersion, limit);
    const range = { claims: { $elemMatch: { $gte: gte, $lt: lt } } };
    const found = await throughOutage(() => this.entries.find(range).toArray());
    const firstVersion = (entry: Entry): number =>
      Math.min(...entry.events.filter((event) => event.subject === subject).map((event) => event.version));
    return found.map(toEntry).sort((a, b) => firstVersion(a) - firstVersion(b));
  }

  async waiting(limit: number): Promise<Entry[]> {
    const found = await throughOutage(() =>
      this.entries.find({ waiting: true }).sort({ _id: 1 }).limit(limit).toArray(),
    );
    return found.map(toEntry);
  }

  async waitingWith(claims: readonly string[]): Promise<Entry[]> {
    const found = await inParts(claims, (part) =>
      this.entries.find({ waiting: true, claims: { $in: part } }).toArray(),
    );
    return [...new Map(found.map((entry) => [entry._id, toEntry(entry)])).values()];
  }

  /**
   * Positions have no gaps, so the last is felt for: ever longer steps from the last one seen, then halving. One
   * lookup when nothing is new; a sort by position would read every position on the open engine.
   */
  async lastPosition(): Promise<number> {
    let stands = (await this.isGiven(this.seenPosition)) ? this.seenPosition : 0;
    let step = 1;
    for (; await this.isGiven(stands + step); step *= 2) stands += step;
    for (let free = stands + step; free - stands > 1;) {
      const middle = Math.floor((stands + free) / 2);
      if (await this.isGiven(middle)) stands = middle;
      else free = middle;
    }
    this.seenPosition = stands;
    return stands;
  }

  async position(first: number, ids: readonly string[]): Promise<boolean> {
    if (ids.length === 0) return true;
    const updates = ids.map((_id, i) => ({
      updateOne: {
        filter: { _id, waiting: true as const },
        update: { $set: { position: first + i }, $unset: { waiting: true as const } },
      },
    }));
    try {
      const { matchedCount } = await this.entries.bulkWrite(updates, { ordered: true });
      if (matchedCount === ids.length) this.seenPosition = first + ids.length - 1;
      return true;
    } catch (error) {
      // Another leader took the position: what it gave stands, the rest waits for the next round.
      if (!isLostRace(error)) throw error;
      return false;
    }
  }

  async after(position: number, limit: number): Promise<Entry[]> {
    return (await this.placed(position, limit)).map(toEntry);
  }

  outlines(position: number, limit: number): Promise<Outline[]> {
    return this.placed(position, limit, {
      position: 1,
      recordedAt: 1,
      digest: 1,
      'events.subject': 1,
      'events.type': 1,
    });
  }

  async scan(afterId: string, limit: number): Promise<Entry[]> {
    const found = await throughOutage(() =>
      this.entries
        .find({ _id: { $gt: afterId } })
        .sort({ _id: 1 })
        .limit(limit)
        .toArray(),
    );
    return found.map(toEntry);
  }

  /** What stands after a position, without a gap; of each only the fields that are wanted. */
  private async placed(position: number, limit: number, projection: Document = {}): Promise<StoredEntry[]> {
    const found = await throughOutage(() =>
      this.entries
        .find({ position: { $gt: position, $lte: position + limit } }, { projection })
        .sort({ position: 1 })
        .toArray(),
    );
    // A read in the middle of positioning may miss one and see the next: stop before it, it will be there.
    const gap = found.findIndex((entry, i) => entry.position !== position + i + 1);
    return gap === -1 ? found : found.slice(0, gap);
  }

  private async isGiven(position: number): Promise<boolean> {
    if (position === 0) return true;
    const query = { position };
    return (await throughOutage(() => this.entries.findOne(query, { projection: { _id: 1 } }))) !== null;
  }
}

/** Asks for many keys in several queries, each of a bounded size, one after another. */
async function inParts<T>(keys: readonly string[], ask: (part: string[]) => Promise<T[]>): Promise<T[]> {
  const found: T[] = [];
  for (let from = 0; from < keys.length; from += KEYS_A_QUERY) {
    const part = keys.slice(from, from + KEYS_A_QUERY);
    for (const row of await throughOutage(() => ask(part))) found.push(row);
  }
  return found;
}

/** Views in one MongoDB collection a kind. */
export class MongoViewStore implements ViewStore {
  constructor(private readonly db: Db) {}

  /** Makes the indexes of a kind's view; safe to repeat. */
  async prepare(kind: SubjectKind<object>): Promise<void> {
    for (const { fields, unique } of kind.indexes) {
      const views = this.db.collection(kind.collection);
      await prepared(() => views.createIndex({ ...fields }, unique ? { unique } : {}));
    }
  }

  async load<S extends object>(kind: SubjectKind<S>, ids: readonly string[]): Promise<View<S>[]> {
    const found = await inParts(ids, (part) => this.of(kind).find(withIds(part)).toArray());
    return found as unknown as View<S>[];
  }

  async versions(kind: SubjectKind<object>, ids: readonly string[]): Promise<Map<string, number>> {
    const found = await inParts(ids, (part) =>
      this.of(kind)
        .find(withIds(part), { projection: { version: 1 } })
        .toArray(),
    );
    return new Map(found.map(({ _id, version }) => [_id, version as number]));
  }

  async count(kind: SubjectKind<object>, ids: readonly string[]): Promise<number> {
    const counts = await inParts(ids, async (part) => [await this.of(kind).countDocuments(withIds(part))]);
    return counts.reduce((sum, count) => sum + count, 0);
  }

  async insert<S extends object>(kind: SubjectKind<S>, views: readonly View<S>[]): Promise<boolean> {
    if (views.length === 0) return true;
    try {
      await throughOutage(() => this.of(kind).insertMany(stored(views), { ordered: false }));
      return true;
    } catch (error) {
      if (!isLostRace(error)) throw error;
      return false;
    }
  }

  async advance<S extends object>(
    kind: SubjectKind<S>,
    moves: readonly { from: number; view: View<S> }[],
  ): Promise<boolean> {
    if (moves.length === 0) return true;
    const writes = moves.map(({ from, view }) => ({
      replaceOne: { filter: { _id: view._id, version: from }, replacement: stored([view])[0]! },
    }));
    try {
      const { matchedCount } = await throughOutage(() => this.of(kind).bulkWrite(writes, { ordered: false }));
      return matchedCount === moves.length;
    } catch (error) {
      if (!isLostRace(error)) throw error;
      return false;
    }
  }

  async drop(kind: SubjectKind<object>): Promise<void> {
    await this.of(kind).drop();
    await this.prepare(kind);
  }

  private of(kind: { readonly collection: string }): Collection<Document & { _id: string }> {
    // What a state leaves undefined is left out, not kept as null: a view is what a replay makes of it.
    return this.db.collection<Document & { _id: string }>(kind.collection, { ignoreUndefined: true });
  }
}

const withIds = (ids: readonly string[]): { _id: string | { $in: string[] } } => ({
  _id: ids.length === 1 ? ids[0]! : { $in: [...ids] },
});

const stored = (views: readonly object[]): (Document & { _id: string })[] =>
  views as (Document & { _id: string })[];

/** Checkpoints in one collection. */
export class MongoCheckpointStore implements CheckpointStore {
  private readonly checkpoints: Collection<{ _id: string; position: number }>;

  constructor(db: Db) {
    this.checkpoints = db.collection('checkpoints');
  }

  async read(follower: string): Promise<number> {
    return (await throughOutage(() => this.checkpoints.findOne({ _id: follower })))?.position ?? 0;
  }

  async advance(follower: string, from: number, to: number): Promise<boolean> {
    try {
      const { matchedCount, upsertedCount } = await this.checkpoints.updateOne(
        { _id: follower, position: from },
        { $set: { position: to } },
        { upsert: from === 0 },
      );
      return matchedCount + upsertedCount === 1;
    } catch (error) {
      // The checkpoint is there and further on: the upsert wanted to make it a second time.
      if (isLostRace(error)) return false;
      throw error;
    }
  }
}
