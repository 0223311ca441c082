import { idOf, kindOf, type SubjectRef } from './claims.js';
import type { Entry, LedgerEvent } from './entry.js';
import type { EntryStore, ViewStore } from './stores.js';
import { STORY_LENGTH, type StoryLine, type SubjectKind, type View } from './subject-kind.js';

const HISTORY_PAGE = 50;

/** All kinds of subject that this process knows, by name. */
export class SubjectKinds {
  private readonly kinds = new Map<string, SubjectKind<object>>();

  /** Makes kinds known; two different kinds of one name are a mistake in composition. */
  add(...kinds: readonly SubjectKind<object>[]): void {
    for (const kind of kinds) {
      const known = this.kinds.get(kind.name);
      if (known && known !== kind) throw new Error(`two kinds of subject are called ${kind.name}`);
      this.kinds.set(kind.name, kind);
    }
  }

  get(name: string): SubjectKind<object> {
    const kind = this.kinds.get(name);
    if (!kind)
      throw new Error(`no kind of subject is called ${name}; is its module composed into this process?`);
    return kind;
  }

  all(): readonly SubjectKind<object>[] {
    return [...this.kinds.values()];
  }
}

/** Moves a view on by one event of an entry; pure. The event must be the next version of the view. */
export function evolveView<S extends object>(
  kind: SubjectKind<S>,
  view: View<S> | undefined,
  event: LedgerEvent,
  entry: Entry,
): View<S> {
  const id = idOf(event.subject);
  const { occurredAt, recordedAt, actor } = entry;
  const state = kind.evolve(view, event, { id, version: event.version, occurredAt, recordedAt, actor });
  const story = kind.tell ? { story: [...(view?.story ?? []), line(kind.tell(event), event, entry)] } : {};
  if (story.story && story.story.length > STORY_LENGTH) story.story.length = STORY_LENGTH;
  return { ...state, _id: id, version: event.version, ...story };
}

const line = (details: StoryLine['details'], event: LedgerEvent, entry: Entry): StoryLine => ({
  entry: entry._id,
  digest: entry.digest,
  version: event.version,
  type: event.type,
  occurredAt: entry.occurredAt,
  recordedAt: entry.recordedAt,
  account: entry.actor.account,
  ...(entry.actor.organisation === undefined ? {} : { organisation: entry.actor.organisation }),
  ...(event.place === undefined ? {} : { place: event.place }),
  details,
});

/** Keeps views up with the ledger. Applying an entry twice, late or from two processes gives the same views. */
export class Projection {
  constructor(
    private readonly kinds: SubjectKinds,
    private readonly entries: EntryStore,
    private readonly views: ViewStore,
  ) {}

  /** Applies entries to the views of all their subjects; `known` saves loading views that were read already. */
  async apply(
    entries: readonly Entry[],
    known?: (subject: SubjectRef) => View<object> | undefined,
  ): Promise<void> {
    const bySubject = new Map<SubjectRef, { event: LedgerEvent; entry: Entry }[]>();
    for (const entry of entries) {
      for (const event of entry.events) {
        const list = bySubject.get(event.subject) ?? [];
        list.push({ event, entry });
        bySubject.set(event.subject, list);
      }
    }
    const kindNames = new Set([...bySubject.keys()].map(kindOf));
    await Promise.all(
      [...kindNames].map((name) => {
        const refs = [...bySubject.keys()].filter((ref) => kindOf(ref) === name);
        return this.applyKind(this.kinds.get(name), refs, bySubject, known);
      }),
    );
  }

  /** Brings the view of one subject up to the ledger, however far behind it is. */
  async catchUp(subject: SubjectRef): Promise<void> {
    const kind = this.kinds.get(kindOf(subject));
    for (;;) {
      const [view] = await this.views.load(kind, [idOf(subject)]);
      const history = await this.entries.history(subject, view?.version ?? 0, HISTORY_PAGE);
      if (history.length === 0) return;
      const moved = this.follow(kind, view, subject, history);
      if (!moved) return;
      if (view) await this.views.advance(kind, [{ from: view.version, view: moved }]);
      else await this.views.insert(kind, [moved]);
    }
  }

  private async applyKind(
    kind: SubjectKind<object>,
    refs: readonly SubjectRef[],
    facts: ReadonlyMap<SubjectRef, { event: LedgerEvent; entry: Entry }[]>,
    known?: (subject: SubjectRef) => View<object> | undefined,
  ): Promise<void> {
    const loaded = new Map<string, View<object>>();
    // A subject whose first event is here needs no loading when the caller read all that was there.
    const missing = refs.filter((ref) => !known || (!known(ref) && facts.get(ref)![0]!.event.version > 1));
    for (const view of await this.views.load(kind, missing.map(idOf))) loaded.set(view._id, view);

    const inserts: View<object>[] = [];
    const moves: { from: number; view: View<object> }[] = [];
    const gaps: SubjectRef[] = [];
    for (const ref of refs) {
      const view = loaded.get(idOf(ref)) ?? known?.(ref);
      let next = view;
      for (const { event, entry } of facts.get(ref)!) {
        if (event.version === (next?.version ?? 0) + 1) next = evolveView(kind, next, event, entry);
        else if (event.version > (next?.version ?? 0) + 1) gaps.push(ref);
      }
      if (next && !view) inserts.push(next);
      else if (next && view && next.version > view.version) moves.push({ from: view.version, view: next });
    }
    await Promise.all([this.views.insert(kind, inserts), this.views.advance(kind, moves)]);
    for (const ref of new Set(gaps)) await this.catchUp(ref);
  }

  private follow(
    kind: SubjectKind<object>,
    view: View<object> | undefined,
    subject: SubjectRef,
    history: readonly Entry[],
  ): View<object> | undefined {
    let moved = view;
    for (const entry of history) {
      for (const event of entry.events) {
        if (event.subject === subject && event.version === (moved?.version ?? 0) + 1) {
          moved = evolveView(kind, moved, event, entry);
        }
      }
    }
    return moved === view ? undefined : moved;
  }
}
