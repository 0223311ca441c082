import { kindOf } from '../claims.js';
import type { Entry, LedgerEvent } from '../entry.js';

/** What of an entry everybody may know: that it stands, where, since when, and what kinds of fact it states. */
export interface LogLeaf {
  /** Its place in the total order, from 1, without a gap. */
  readonly position: number;
  /** The id of the entry; it says nothing of what the entry holds. */
  readonly entryId: string;
  /** When it was written down, ISO 8601 UTC. */
  readonly recordedAt: string;
  /** sha256 of the entry's canonical bytes, lower-case hex. */
  readonly digest: string;
  /** How often it states each kind of fact, in the order in which it first does. */
  readonly kinds: readonly KindCount[];
}

/** A kind of fact, and how many of it an entry states. */
export interface KindCount {
  readonly kind: string;
  /** What kind of thing it is about, e.g. `rug`. */
  readonly about: string;
  readonly count: number;
}

/** What stands for all facts of an entry that the log does not name. */
const UNNAMED: KindCount = { kind: 'Unnamed', about: 'unnamed', count: 1 };

/** The part of an entry that a leaf is made of. */
export type Outline = Pick<Entry, '_id' | 'recordedAt' | 'digest' | 'position'> & {
  readonly events: readonly Pick<LedgerEvent, 'subject' | 'type'>[];
};

/** The leaf of an entry; undefined for one that has no position yet. */
export function leafOf(
  { _id, position, recordedAt, digest, events }: Outline,
  isNamed: (about: string, type: string) => boolean,
): LogLeaf | undefined {
  if (position === undefined) return undefined;
  const kinds = new Map<string, KindCount>();
  for (const { subject, type } of events) {
    const about = kindOf(subject);
    if (!isNamed(about, type)) kinds.set(UNNAMED.kind, UNNAMED);
    else kinds.set(type, { kind: type, about, count: (kinds.get(type)?.count ?? 0) + 1 });
  }
  return { position, entryId: _id, recordedAt, digest, kinds: [...kinds.values()] };
}
