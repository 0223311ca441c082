import type { Db } from 'mongodb';
import {
  canonicalJson,
  evolveView,
  idOf,
  kindOf,
  MongoEntryStore,
  MongoViewStore,
  sha256,
  subjectRef,
  type Entry,
  type LedgerEvent,
  type SubjectKinds,
  type SubjectRef,
  type View,
} from '#libs/ledger';
import type { Faults } from './faults.js';

/** How many subjects are replayed at once: the memory that a check takes does not grow with the ledger. */
const SUBJECTS_AT_ONCE = 50_000;
const PAGE = 500;
/** How often a view that differs is looked at again: the zone may be at work meanwhile. */
const LOOKS = 3;

/** Compares every stored view with a replay of the ledger in memory. */
export class ViewAudit {
  private readonly entries: MongoEntryStore;
  private readonly views: MongoViewStore;
  private readonly broken = new Set<SubjectRef>();

  constructor(
    private readonly db: Db,
    private readonly kinds: SubjectKinds,
    private readonly subjects: ReadonlyMap<SubjectRef, unknown>,
    private readonly faults: Faults,
    private readonly subjectsAtOnce = SUBJECTS_AT_ONCE,
  ) {
    this.entries = new MongoEntryStore(db);
    this.views = new MongoViewStore(db);
  }

  async run(progress: (compared: number) => void): Promise<void> {
    const parts = Math.max(1, Math.ceil(this.subjects.size / this.subjectsAtOnce));
    let compared = 0;
    for (let part = 0; part < parts; part++) {
      const replayed = await this.replay((subject) => partOf(subject, parts) === part);
      for (const kind of this.kinds.all()) {
        const mine = [...replayed.values()].filter(({ subject }) => kindOf(subject) === kind.name);
        for (let from = 0; from < mine.length; from += PAGE) {
          const page = mine.slice(from, from + PAGE);
          const stored = await this.views.load(
            kind,
            page.map(({ subject }) => idOf(subject)),
          );
          const byId = new Map(stored.map((view) => [view._id, view]));
          for (const { subject, view } of page) {
            if (this.broken.has(subject)) continue;
            if (written(byId.get(idOf(subject))) === written(view)) continue;
            await this.lookAgain(subject).catch((error: unknown) => {
              this.faults.add('views', `${subject} cannot be replayed: ${String(error)}`);
            });
          }
          progress((compared += page.length));
        }
      }
    }
    await this.findStrays();
  }

  private async replay(wanted: (subject: SubjectRef) => boolean) {
    const replayed = new Map<SubjectRef, { subject: SubjectRef; view: View<object> | undefined }>();
    const early = new Map<SubjectRef, Entry[]>();
    for (let after = ''; ;) {
      const page = await this.entries.scan(after, PAGE);
      if (page.length === 0) break;
      after = page.at(-1)!._id;
      for (const entry of page) {
        for (const subject of new Set(eventsOf(entry).map((event) => event.subject))) {
          if (!wanted(subject)) continue;
          const waiting = [...(early.get(subject) ?? []), entry];
          const known = replayed.get(subject)?.view;
          const { view, rest } = this.fold(subject, known, waiting);
          replayed.set(subject, { subject, view });
          // Ids follow the clocks of processes; an effect may have a lower one than its cause.
          if (rest.length > 0) early.set(subject, rest);
          else early.delete(subject);
        }
      }
    }
    return replayed;
  }

  /** Moves a view on by all events that follow it; gives what does not follow yet. */
  private fold(subject: SubjectRef, known: View<object> | undefined, entries: readonly Entry[]) {
    const facts = entries
      .flatMap((entry) => eventsOf(entry).map((event) => ({ entry, event })))
      .filter(({ event }) => event.subject === subject)
      .sort((a, b) => a.event.version - b.event.version);
    let view = known;
    for (const { entry, event } of facts) {
      if (event.version === (view?.version ?? 0) + 1) {
        view = this.evolve(subject, view, { event, entry });
      }
    }
    const reached = view?.version ?? 0;
    const rest = new Set(facts.filter(({ event }) => event.version > reached).map(({ entry }) => entry));
    return { view, rest: [...rest] };
  }

  private evolve(
    subject: SubjectRef,
    view: View<object> | undefined,
    fact: { event: LedgerEvent; entry: Entry },
  ) {
    const { event, entry } = fact;
    try {
      return evolveView(this.kinds.get(kindOf(subject)), view, event, entry);
    } catch (error) {
      // Said once: what follows cannot be replayed either.
      if (!this.broken.has(subject)) {
        this.faults.add(
          'views',
          `${subject} cannot be replayed over version ${event.version}: ${String(error)}`,
        );
      }
      this.broken.add(subject);
      return view;
    }
  }

  /** A view that differs is compared with its own history, read after it: then a fault is a fault. */
  private async lookAgain(subject: SubjectRef): Promise<void> {
    const kind = this.kinds.get(kindOf(subject));
    let difference = '';
    for (let look = 0; look < LOOKS; look++) {
      const [stored] = await this.views.load(kind, [idOf(subject)]);
      let view: View<object> | undefined;
      for (let history: Entry[]; ;) {
        history = await this.entries.history(subject, view?.version ?? 0, PAGE);
        const { view: moved } = this.fold(subject, view, history);
        if (moved === view) break;
        view = moved;
      }
      if (written(stored) === written(view)) return;
      difference = describe(stored, view);
    }
    this.faults.add('views', `the view of ${subject} ${difference}`);
  }

  /** Views of subjects to which nothing ever happened. */
  private async findStrays(): Promise<void> {
    for (const kind of this.kinds.all()) {
      const ids = this.db.collection<{ _id: string }>(kind.collection).find({}, { projection: { _id: 1 } });
      for await (const { _id } of ids) {
        const subject = subjectRef(kind.name, _id);
        if (this.subjects.has(subject) || (await this.entries.history(subject, 0, 1)).length > 0) continue;
        this.faults.add('views', `the view of ${subject} has no subject in the ledger`);
      }
    }
  }
}

/** Of an entry that may have been tampered with. */
const eventsOf = (entry: Entry): readonly LedgerEvent[] => entry.events ?? [];

const partOf = (subject: SubjectRef, parts: number): number =>
  parts === 1 ? 0 : Number.parseInt(sha256(subject).slice(0, 8), 16) % parts;

const written = (view: View<object> | undefined): string => (view ? canonicalJson(view) : '');

function describe(stored: View<object> | undefined, replayed: View<object> | undefined): string {
  if (!stored) return 'is missing';
  if (!replayed) return 'cannot be replayed';
  const [a, b] = [stored, replayed] as unknown as [Record<string, unknown>, Record<string, unknown>];
  const fields = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (field) => canonicalJson([a[field]]) !== canonicalJson([b[field]]),
  );
  const versions =
    stored.version === replayed.version
      ? ''
      : ` (it is at version ${stored.version}, the ledger at ${replayed.version})`;
  return `differs in ${fields.sort().join(', ')}${versions}`;
}
