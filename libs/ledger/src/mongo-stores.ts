import { MongoServerError, type Collection, type Db, type Document } from 'mongodb';
import { claimsAfter, type SubjectRef } from './claims.js';
import type { Entry } from './entry.js';
import { isDuplicate, isLostRace, throughOutage } from './mongo-errors.js';
import type { CheckpointStore, EntryStore, ViewStore } from './stores.js';
import type { SubjectKind, View } from './subject-kind.js';

/** As stored: `waiting` marks entries without a position, so that they are found by a small partial index. */
type StoredEntry = Entry & { waiting?: true };

const toEntry = ({ waiting: _waiting, ...entry }: StoredEntry): Entry => entry;

/** The ledger's entries in one MongoDB collection; each append is one document. */
export class MongoEntryStore implements EntryStore {
  private readonly entries: Collection<StoredEntry>;

  constructor(db: Db) {
    this.entries = db.collection<StoredEntry>('entries');
  }

  /** Makes the indexes that the ledger's promises rest on; safe to repeat. */
  async prepare(): Promise<void> {
    await this.entries.createIndex({ claims: 1 }, { unique: true, name: 'claims' });
    await this.entries.createIndex(
      { position: 1 },
      { unique: true, name: 'position', partialFilterExpression: { position: { $exists: true } } },
    );
    await this.entries.createIndex(
      { waiting: 1, _id: 1 },
      { name: 'waiting', partialFilterExpression: { waiting: true } },
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
    const found = await throughOutage(() =>
      this.entries.find({ claims: { $in: [...claims] } }, { projection: { claims: 1 } }).toArray(),
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

  async lastPosition(): Promise<number> {
    const [last] = await throughOutage(() =>
      this.entries
        .find({ position: { $exists: true } }, { projection: { position: 1 } })
        .sort({ position: -1 })
        .limit(1)
        .toArray(),
    );
    return last?.position ?? 0;
  }

  async position(first: number, ids: readonly string[]): Promise<void> {
    const updates = ids.map((_id, i) => ({
      updateOne: {
        filter: { _id, waiting: true as const },
        update: { $set: { position: first + i }, $unset: { waiting: true as const } },
      },
    }));
    try {
      if (updates.length > 0) await this.entries.bulkWrite(updates, { ordered: true });
    } catch (error) {
      // Another leader took the position: what it gave stands, the rest waits for the next round.
      if (!isLostRace(error)) throw error;
    }
  }

  async after(position: number, limit: number): Promise<Entry[]> {
    const found = await throughOutage(() =>
      this.entries
        .find({ position: { $gt: position } })
        .sort({ position: 1 })
        .limit(limit)
        .toArray(),
    );
    return found.map(toEntry);
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
}

/** Views in one MongoDB collection a kind. */
export class MongoViewStore implements ViewStore {
  constructor(private readonly db: Db) {}

  /** Makes the indexes of a kind's view; safe to repeat. */
  async prepare(kind: SubjectKind<object>): Promise<void> {
    for (const { fields, unique } of kind.indexes) {
      await this.db.collection(kind.collection).createIndex({ ...fields }, unique ? { unique } : {});
    }
  }

  async load<S extends object>(kind: SubjectKind<S>, ids: readonly string[]): Promise<View<S>[]> {
    if (ids.length === 0) return [];
    const filter = ids.length === 1 ? { _id: ids[0]! } : { _id: { $in: [...ids] } };
    const found = await throughOutage(() => this.of(kind).find(filter).toArray());
    return found as unknown as View<S>[];
  }

  async insert<S extends object>(kind: SubjectKind<S>, views: readonly View<S>[]): Promise<void> {
    try {
      if (views.length > 0)
        await throughOutage(() => this.of(kind).insertMany(stored(views), { ordered: false }));
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
  }

  async advance<S extends object>(
    kind: SubjectKind<S>,
    moves: readonly { from: number; view: View<S> }[],
  ): Promise<void> {
    const writes = moves.map(({ from, view }) => ({
      replaceOne: { filter: { _id: view._id, version: from }, replacement: stored([view])[0]! },
    }));
    if (writes.length > 0) await throughOutage(() => this.of(kind).bulkWrite(writes, { ordered: false }));
  }

  async drop(kind: SubjectKind<object>): Promise<void> {
    await this.of(kind).deleteMany({});
  }

  private of(kind: { readonly collection: string }): Collection<Document & { _id: string }> {
    return this.db.collection<Document & { _id: string }>(kind.collection);
  }
}

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
        from === 0 ? { _id: follower, position: { $in: [0] } } : { _id: follower, position: from },
        { $set: { position: to } },
        { upsert: from === 0 },
      );
      return matchedCount + upsertedCount === 1;
    } catch (error) {
      if (error instanceof MongoServerError && isDuplicate(error)) return false;
      throw error;
    }
  }
}
