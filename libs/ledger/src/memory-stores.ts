import { BSON } from 'mongodb';
import { claimsAfter, type SubjectRef } from './claims.js';
import type { Entry } from './entry.js';
import type { Outline } from './log/log-leaf.js';
import type { CheckpointStore, EntryStore, ViewStore } from './stores.js';
import type { SubjectKind, View } from './subject-kind.js';

/** Through the engine's own encoding, so that both stores give back the same: nothing undefined, nothing shared. */
const copy = <T extends object>(value: T): T =>
  BSON.deserialize(BSON.serialize(value, { ignoreUndefined: true })) as T;
const byId = (a: Entry, b: Entry): number => (a._id < b._id ? -1 : 1);

/** The in-memory twin of the ledger's entries. */
export class MemoryEntryStore implements EntryStore {
  private readonly entries = new Map<string, Entry>();
  private readonly claims = new Map<string, string>();

  async append(entry: Entry): Promise<'appended' | 'raced'> {
    if (this.entries.has(entry._id) || entry.claims.some((claim) => this.claims.has(claim))) return 'raced';
    this.entries.set(entry._id, copy(entry));
    for (const claim of entry.claims) this.claims.set(claim, entry._id);
    return 'appended';
  }

  async holding(claims: readonly string[]): Promise<Entry[]> {
    const ids = new Set(claims.flatMap((claim) => this.claims.get(claim) ?? []));
    return [...ids].slice(0, 100).map((id) => copy(this.entries.get(id)!));
  }

  async held(claims: readonly string[]): Promise<string[]> {
    return claims.filter((claim) => this.claims.has(claim));
  }

  async history(subject: SubjectRef, afterVersion: number, limit: number): Promise<Entry[]> {
    const { gte, lt } = claimsAfter(subject, afterVersion, limit);
    const claims = [...this.claims.keys()].filter((claim) => claim >= gte && claim < lt).sort();
    const ids = [...new Set(claims.map((claim) => this.claims.get(claim)!))];
    return ids.map((id) => copy(this.entries.get(id)!));
  }

  async waitingWith(claims: readonly string[]): Promise<Entry[]> {
    const ids = new Set(claims.map((claim) => this.claims.get(claim)));
    return this.select((entry) => entry.position === undefined && ids.has(entry._id), byId, Infinity);
  }

  async waiting(limit: number): Promise<Entry[]> {
    return this.select((entry) => entry.position === undefined, byId, limit);
  }

  async lastPosition(): Promise<number> {
    return Math.max(0, ...[...this.entries.values()].map((entry) => entry.position ?? 0));
  }

  async position(first: number, ids: readonly string[]): Promise<boolean> {
    const taken = new Set([...this.entries.values()].map((entry) => entry.position));
    for (const [i, id] of ids.entries()) {
      const entry = this.entries.get(id);
      if (!entry || entry.position !== undefined) continue;
      if (taken.has(first + i)) return false;
      this.entries.set(id, { ...entry, position: first + i });
    }
    return true;
  }

  async after(position: number, limit: number): Promise<Entry[]> {
    return this.select(
      (e) => (e.position ?? 0) > position,
      (a, b) => a.position! - b.position!,
      limit,
    );
  }

  async outlines(position: number, limit: number): Promise<Outline[]> {
    return (await this.after(position, limit)).map(
      ({ _id, position: place, recordedAt, digest, events }) => ({
        ...{ _id, recordedAt, digest },
        ...(place === undefined ? {} : { position: place }),
        events: events.map(({ subject, type }) => ({ subject, type })),
      }),
    );
  }

  async scan(afterId: string, limit: number): Promise<Entry[]> {
    return this.select((entry) => entry._id > afterId, byId, limit);
  }

  private select(keep: (e: Entry) => boolean, order: (a: Entry, b: Entry) => number, limit: number): Entry[] {
    return [...this.entries.values()].filter(keep).sort(order).slice(0, limit).map(copy);
  }
}

/** The in-memory twin of the views. */
export class MemoryViewStore implements ViewStore {
  private readonly views = new Map<string, Map<string, View<object>>>();

  async load<S extends object>(kind: SubjectKind<S>, ids: readonly string[]): Promise<View<S>[]> {
    return [...new Set(ids)]
      .flatMap((id) => this.of(kind).get(id) ?? [])
      .map((view) => copy(view) as View<S>);
  }

  async versions(kind: SubjectKind<object>, ids: readonly string[]): Promise<Map<string, number>> {
    return new Map((await this.load(kind, ids)).map(({ _id, version }) => [_id, version]));
  }

  async count(kind: SubjectKind<object>, ids: readonly string[]): Promise<number> {
    return ids.filter((id) => this.of(kind).has(id)).length;
  }

  async insert<S extends object>(kind: SubjectKind<S>, views: readonly View<S>[]): Promise<boolean> {
    const missing = views.filter(({ _id }) => !this.of(kind).has(_id));
    for (const view of missing) this.of(kind).set(view._id, copy(view));
    return missing.length === views.length;
  }

  async advance<S extends object>(
    kind: SubjectKind<S>,
    moves: readonly { from: number; view: View<S> }[],
  ): Promise<boolean> {
    const standing = moves.filter(({ from, view }) => this.of(kind).get(view._id)?.version === from);
    for (const { view } of standing) this.of(kind).set(view._id, copy(view));
    return standing.length === moves.length;
  }

  async drop(kind: SubjectKind<object>): Promise<void> {
    this.views.delete(kind.collection);
  }

  private of(kind: { readonly collection: string }): Map<string, View<object>> {
    const known = this.views.get(kind.collection);
    if (known) return known;
    const fresh = new Map<string, View<object>>();
    this.views.set(kind.collection, fresh);
    return fresh;
  }
}

/** The in-memory twin of the checkpoints. */
export class MemoryCheckpointStore implements CheckpointStore {
  private readonly checkpoints = new Map<string, number>();

  async read(follower: string): Promise<number> {
    return this.checkpoints.get(follower) ?? 0;
  }

  async advance(follower: string, from: number, to: number): Promise<boolean> {
    if ((this.checkpoints.get(follower) ?? 0) !== from) return false;
    this.checkpoints.set(follower, to);
    return true;
  }
}
