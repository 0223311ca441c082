import { Injectable } from '@nestjs/common';
import {
  readCursor,
  writeCursor,
  type Language,
  type LocalText,
  type Page,
  type PageRequest,
} from '#libs/platform';
import { MongoEntryStore, subjectRef, type Entry, type JsonObject, type LedgerEvent } from '#libs/ledger';
import type { OrganisationEventType } from './organisation-history.graphql.js';

/** What happened to an organisation, read from the ledger itself, newest first: no view need keep it. */
@Injectable()
export class OrganisationHistory {
  constructor(private readonly entries: MongoEntryStore) {}

  /** One page; `version` is the last thing that happened. The cursor of an event is its version. */
  async page(
    id: string,
    version: number,
    request: PageRequest,
    language: Language,
  ): Promise<Page<OrganisationEventType>> {
    const after = request.after === undefined ? undefined : readCursor(request.after)?.value;
    const newest = Math.min(version, typeof after === 'number' ? after - 1 : version);
    const from = Math.max(0, newest - request.first);
    if (newest <= from) return { items: [], hasNextPage: false };
    const subject = subjectRef('organisation', id);
    const found = await this.entries.history(subject, from, newest - from);
    const events = found.flatMap((entry) =>
      entry.events.filter((event) => event.subject === subject).map((event) => ({ entry, event })),
    );
    const items = events
      .sort((a, b) => b.event.version - a.event.version)
      .map(({ entry, event }) => ({
        node: shown(entry, event, language),
        cursor: writeCursor(event.version, entry._id),
      }));
    return { items, hasNextPage: from > 0 };
  }
}

const shown = (entry: Entry, { type, data, version }: LedgerEvent, language: Language) => ({
  id: `${entry._id}.${version}`,
  type,
  occurredAt: entry.occurredAt,
  recordedAt: entry.recordedAt,
  digest: entry.digest,
  actor: entry.actor,
  details: detailsOf(data, language),
});

/** Ids inside the zone and what proves a row of the vault say nothing to a reader. */
const UNTOLD = new Set(['kind', 'country', 'parentId', 'contactsId', 'commitment']);

function detailsOf(data: JsonObject, language: Language): { name: string; value: string }[] {
  return Object.entries(data)
    .filter(([name, value]) => value !== undefined && value !== null && !UNTOLD.has(name))
    .map(([name, value]) => ({ name, value: inWords(value, language) }));
}

function inWords(value: unknown, language: Language): string {
  if (Array.isArray(value)) return value.join(language === 'fa' ? '، ' : ', ');
  if (typeof value === 'object') return (value as LocalText)[language];
  return String(value);
}
