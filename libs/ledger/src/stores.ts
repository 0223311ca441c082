import type { SubjectRef } from './claims.js';
import type { Entry } from './entry.js';
import type { Outline } from './log/log-leaf.js';
import type { SubjectKind, View } from './subject-kind.js';

/** Where entries are kept. The in-memory twin passes the same conformance suite as the MongoDB store. */
export interface EntryStore {
  /**
   * Appends an entry whole or not at all. `raced` when one of its claims stands already, or when the engine
   * gave up on a fight over them: nothing was written, read again and decide again.
   */
  append(entry: Entry): Promise<'appended' | 'raced'>;
  /** The entries that hold any of these claims (at most 100). */
  holding(claims: readonly string[]): Promise<Entry[]>;
  /** Which of these claims stand. */
  held(claims: readonly string[]): Promise<string[]>;
  /** What happened to a subject in the `limit` versions after a version, oldest first. */
  history(subject: SubjectRef, afterVersion: number, limit: number): Promise<Entry[]>;
  /** Entries without a position, by id, at most `limit`. */
  waiting(limit: number): Promise<Entry[]>;
  /** Entries without a position that hold any of these claims. */
  waitingWith(claims: readonly string[]): Promise<Entry[]>;
  /** The highest position given; 0 for none. */
  lastPosition(): Promise<number>;
  /**
   * Gives positions `first`, `first + 1`, … to entries in order, skipping those that have one; stops at the first
   * position that is taken and gives false.
   */
  position(first: number, ids: readonly string[]): Promise<boolean>;
  /** Entries after a position, in order and without a gap, at most `limit`. */
  after(position: number, limit: number): Promise<Entry[]>;
  /** As `after`, but of each entry only what everybody may know. */
  outlines(position: number, limit: number): Promise<Outline[]>;
  /** Entries by id after an id, at most `limit`: for replaying everything. */
  scan(afterId: string, limit: number): Promise<Entry[]>;
}

/** Where views are kept: one document a subject, moved on from version to version. */
export interface ViewStore {
  load<S extends object>(kind: SubjectKind<S>, ids: readonly string[]): Promise<View<S>[]>;
  /** At which version the views stand, by id; those that do not exist are absent. */
  versions(kind: SubjectKind<object>, ids: readonly string[]): Promise<Map<string, number>>;
  /** How many of some subjects, each named once, have a view. */
  count(kind: SubjectKind<object>, ids: readonly string[]): Promise<number>;
  /**
   * Writes views of subjects that had none; those that exist by now are left as they are. Whether all were written
   * for certain: when not, look at their versions.
   */
  insert<S extends object>(kind: SubjectKind<S>, views: readonly View<S>[]): Promise<boolean>;
  /** Moves each view on, only where it still stands at version `from`. Whether all were moved for certain. */
  advance<S extends object>(
    kind: SubjectKind<S>,
    moves: readonly { from: number; view: View<S> }[],
  ): Promise<boolean>;
  /** Drops all views of a kind, before a replay. */
  drop(kind: SubjectKind<object>): Promise<void>;
}

/** How far each follower of the positions has come. */
export interface CheckpointStore {
  read(follower: string): Promise<number>;
  /** Moves a checkpoint on, only from where it was; false when another process moved it. */
  advance(follower: string, from: number, to: number): Promise<boolean>;
}
