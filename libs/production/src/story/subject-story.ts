import { Injectable } from '@nestjs/common';
import { connection, readCursor, writeCursor, type ConnectionOf, type PageRequest } from '#libs/platform';
import { MongoEntryStore, type Entry, type LedgerEvent, type SubjectRef } from '#libs/ledger';
import type { StoryEventType } from './story.graphql.js';

/** What a story shows of an event; ids inside the zone say nothing to a reader. */
export type Told = Readonly<Record<string, string | number | undefined>>;

/**
 * What happened to a subject, read from the ledger itself, newest first. A piece is told of daily for a year: more
 * than a view should carry.
 */
@Injectable()
export class SubjectStory {
  constructor(private readonly entries: MongoEntryStore) {}

  /** One page; `version` is the last thing that happened. The cursor of an event is its version. */
  async page(
    subject: SubjectRef,
    version: number,
    request: PageRequest,
    tell: (event: LedgerEvent) => Told,
  ): Promise<ConnectionOf<StoryEventType>> {
    const after = request.after === undefined ? undefined : readCursor(request.after)?.value;
    const newest = Math.min(version, typeof after === 'number' ? after - 1 : version);
    const from = Math.max(0, newest - request.first);
    const found = newest > from ? await this.entries.history(subject, from, newest - from) : [];
    const items = found
      .flatMap((entry) =>
        entry.events
          .filter((event) => event.subject === subject && event.version > from && event.version <= newest)
          .map((event) => ({ entry, event })),
      )
      .sort((a, b) => b.event.version - a.event.version)
      .map(({ entry, event }) => ({
        node: shown(entry, event, tell(event)),
        cursor: writeCursor(event.version, entry._id),
      }));
    return connection(
      { items, hasNextPage: from > 0 },
      (event) => event,
      async () => version,
    );
  }
}

const shown = (entry: Entry, { type, version }: LedgerEvent, told: Told): StoryEventType => ({
  id: `${entry._id}.${version}`,
  type,
  occurredAt: entry.occurredAt,
  recordedAt: entry.recordedAt,
  digest: entry.digest,
  actor: entry.actor,
  details: Object.entries(told)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ({ name, value: String(value) })),
});
