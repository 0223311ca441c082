import { Injectable } from '@nestjs/common';
import { readCursor, writeCursor, type Page, type PageRequest } from '#libs/platform';
import type { SubjectRef } from '../claims.js';
import type { LedgerEvent } from '../entry.js';
import { MongoEntryStore } from '../mongo-stores.js';
import { SubjectKinds } from '../projection.js';
import { leafOf, type LogLeaf, type Outline } from './log-leaf.js';

/** How much of a subject's history is looked through for a fact. */
const MOST_VERSIONS = 500;

/** The ledger as everybody may read it: that something was written down and when, never what. */
@Injectable()
export class PublicLog {
  constructor(
    private readonly entries: MongoEntryStore,
    private readonly kinds: SubjectKinds,
  ) {}

  /** How many entries have their place. */
  length(): Promise<number> {
    return this.entries.lastPosition();
  }

  /** One page of leaves, newest first or downwards from a place; `after` continues below that row. */
  async page({ first, after }: PageRequest, at = Infinity): Promise<Page<LogLeaf>> {
    const top = after === undefined ? Math.min(at, await this.entries.lastPosition()) : positionIn(after) - 1;
    const from = Math.max(0, top - first);
    const outlines = top > from ? await this.entries.outlines(from, top - from) : [];
    const leaves = outlines.flatMap((outline) => this.leafOf(outline) ?? []).reverse();
    return {
      items: leaves.map((leaf) => ({ node: leaf, cursor: writeCursor(leaf.position, leaf.entryId) })),
      hasNextPage: from > 0,
    };
  }

  /** The leaf of the newest entry that states such a fact of a subject; undefined for none, or none in its place yet. */
  async stating(subject: SubjectRef, isMeant: (event: LedgerEvent) => boolean): Promise<LogLeaf | undefined> {
    const history = await this.entries.history(subject, 0, MOST_VERSIONS);
    const entry = history.findLast(({ events }) =>
      events.some((event) => event.subject === subject && isMeant(event)),
    );
    return entry && this.leafOf(entry);
  }

  private leafOf(outline: Outline): LogLeaf | undefined {
    return leafOf(outline, (about, type) => this.kinds.get(about).isNamed?.(type) ?? false);
  }
}

/** The position in a cursor that `PageArguments` found to be one; before everything when it is of another list. */
function positionIn(cursor: string): number {
  const value = readCursor(cursor)?.value;
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 1;
}
