import type { Db } from 'mongodb';
import { MongoEntryStore, SubjectKinds, versionClaim, type SubjectKind } from '#libs/ledger';
import { EntryAudit, type StoredEntry } from './entry-audit.js';
import { Faults } from './faults.js';
import { ViewAudit } from './view-audit.js';

/** What a check found. */
export interface Verdict {
  readonly entries: number;
  readonly subjects: number;
  readonly faults: number;
  /** The report, line by line. */
  readonly lines: readonly string[];
}

/** What a check is told. */
export interface CheckWishes {
  readonly db: Db;
  readonly zone: string;
  readonly kinds: readonly SubjectKind<object>[];
  readonly progress?: (what: string, done: number) => void;
  /** How many subjects are replayed at once. */
  readonly subjectsAtOnce?: number;
}

/** Reads a zone's whole ledger and all its views, and says what cannot be. Reads only; the zone may be at work. */
export async function checkZone({
  db,
  zone,
  kinds,
  progress,
  subjectsAtOnce,
}: CheckWishes): Promise<Verdict> {
  const faults = new Faults();
  const audit = new EntryAudit(zone, faults);
  await checkIndexes(db, faults);

  const stored = db.collection<StoredEntry>('entries').find().sort({ _id: 1 });
  for await (const entry of stored) {
    audit.take(entry);
    if (audit.entries % 1_000 === 0) progress?.('entries read', audit.entries);
  }
  await confirmGaps(new MongoEntryStore(db), audit, faults);

  const known = new SubjectKinds();
  known.add(...kinds);
  const names = new Set(kinds.map(({ name }) => name));
  const strange = [...audit.known.keys()].filter((subject) => !names.has(subject.split(':')[0]!));
  for (const subject of strange) faults.add('views', `${subject} is of a kind that nobody knows`);
  const subjects = new Map([...audit.known].filter(([subject]) => names.has(subject.split(':')[0]!)));
  await new ViewAudit(db, known, subjects, faults, subjectsAtOnce).run((n) =>
    progress?.('views compared', n),
  );
  return { entries: audit.entries, subjects: audit.known.size, faults: faults.count, lines: faults.lines() };
}

async function checkIndexes(db: Db, faults: Faults): Promise<void> {
  const exists = (await db.listCollections({ name: 'entries' }).toArray()).length > 0;
  const indexes = exists ? await db.collection('entries').indexes() : [];
  for (const field of ['claims', 'position']) {
    const stands = indexes.some(({ key, unique }) => unique && Object.keys(key).join() === field);
    if (exists && !stands)
      faults.add('index', `entries has no unique index on ${field}: restart the API, it makes it`);
  }
}

/** A gap may be an entry that was written while the others were read: it is one only if it is there still. */
async function confirmGaps(entries: MongoEntryStore, audit: EntryAudit, faults: Faults): Promise<void> {
  for (const { subject, missing } of audit.versionGaps()) {
    const [stands] = await entries.held([versionClaim(subject, missing)]);
    if (!stands) faults.add('versions', `${subject} has no version ${missing}, but later ones`);
  }
  const gap = audit.positionGap();
  if (gap !== undefined && (await entries.after(gap - 1, 1)).length === 0) {
    faults.add('positions', `no entry has the position ${gap}, but some have later ones`);
  }
}
