import { idOf, kindOf, subjectRef, type SubjectRef } from './claims.js';
import type { Entry, LedgerEvent } from './entry.js';
import type { EntryStore, ViewStore } from './stores.js';
import { STORY_LENGTH, type StoryLine, type SubjectKind, type View } from './subject-kind.js';

const HISTORY_PAGE = 50;
/** How often a view may refuse to move on before that is a fault and not a race. */
const MAX_STUCK = 8;

/** What other claims begin with. */
const RESERVED = new Set(['command', 'name']);

/** All kinds of subject that this process knows, by name. */
export class SubjectKinds {
  private readonly kinds = new Map<string, SubjectKind<object>>();

  /** Makes kinds known; two different kinds of one name are a mistake in composition. */
  add(...kinds: readonly SubjectKind<object>[]): void {
    for (const kind of kinds) {
      if (!/^[a-z][a-z-]*$/.test(kind.name) || RESERVED.has(kind.name)) {
        throw new Error(`${kind.name} cannot be the name of a kind of subject`);
      }
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

/** How the views of one kind move: new ones, and ones that stand at `from` now. */
interface Moves {
  readonly kind: SubjectKind<object>;
  readonly inserts: View<object>[];
  readonly advances: { from: number; view: View<object> }[];
}

/** What entries do to views, worked out before anything is written. */
export interface ViewPlan {
  readonly moves: readonly Moves[];
  /** Subjects of which an earlier version is missing here. */
  readonly gaps: readonly SubjectRef[];
}

/** Keeps views up with the ledger. Applying an entry twice, late or from two processes gives the same views. */
export class Projection {
  constructor(
    private readonly kinds: SubjectKinds,
    private readonly entries: EntryStore,
    private readonly views: ViewStore,
  ) {}

  /** Works out how entries move the views; pure. `viewOf` gives the views as they stand. */
  plan(entries: readonly Entry[], viewOf: (subject: SubjectRef) => View<object> | undefined): ViewPlan {
    return this.planFacts(factsBySubject(entries), viewOf);
  }

  /** Writes a plan. Where another process was faster, or the engine was unsure, the view is caught up. */
  async write({ moves, gaps }: ViewPlan): Promise<void> {
    await Promise.all(
      moves.map(async ({ kind, inserts, advances }) => {
        const certain = await Promise.all([
          this.views.insert(kind, inserts),
          this.views.advance(kind, advances),
        ]);
        if (!certain.every(Boolean))
          await this.settle(kind, [...inserts, ...advances.map(({ view }) => view)]);
      }),
    );
    for (const subject of gaps) await this.catchUp(subject);
  }

  /** Applies entries, in any order, to the views of all their subjects; those that are up to them are left alone. */
  async apply(entries: readonly Entry[]): Promise<void> {
    const facts = factsBySubject(entries);
    const views = new Map<SubjectRef, View<object>>();
    for (const name of new Set([...facts.keys()].map(kindOf))) {
      const kind = this.kinds.get(name);
      await this.leaveOutNew(kind, facts);
      const refs = [...facts.keys()].filter((ref) => kindOf(ref) === name);
      const versions = await this.views.versions(kind, refs.map(idOf));
      const behind = refs.filter((ref) => {
        const isBehind = (versions.get(idOf(ref)) ?? 0) < facts.get(ref)!.at(-1)!.event.version;
        if (!isBehind) facts.delete(ref);
        return isBehind;
      });
      const standing = behind.map(idOf).filter((id) => versions.has(id));
      for (const view of await this.views.load(kind, standing)) views.set(subjectRef(name, view._id), view);
    }
    await this.write(this.planFacts(facts, (ref) => views.get(ref)));
  }

  /** Takes out the new subjects of a kind if all of them have their views: counting them is quicker than their versions. */
  private async leaveOutNew(kind: SubjectKind<object>, facts: FactsBySubject): Promise<void> {
    const fresh = [...facts]
      .filter(([ref, list]) => kindOf(ref) === kind.name && list.at(-1)!.event.version === 1)
      .map(([ref]) => ref);
    if (fresh.length === 0 || (await this.views.count(kind, fresh.map(idOf))) < fresh.length) return;
    for (const ref of fresh) facts.delete(ref);
  }

  /** Brings the view of one subject up to the ledger, however far behind it is. */
  async catchUp(subject: SubjectRef): Promise<void> {
    const kind = this.kinds.get(kindOf(subject));
    let seen = -1;
    for (let stuck = 0; stuck < MAX_STUCK; stuck++) {
      const [view] = await this.views.load(kind, [idOf(subject)]);
      const version = view?.version ?? 0;
      const history = await this.entries.history(subject, version, HISTORY_PAGE);
      if (history.length === 0) return;
      if (version > seen) stuck = 0;
      seen = version;
      const facts = new Map([[subject, factsBySubject(history).get(subject)!]]);
      await Promise.all(
        this.planFacts(facts, () => view).moves.map(({ inserts, advances }) =>
          Promise.all([this.views.insert(kind, inserts), this.views.advance(kind, advances)]),
        ),
      );
    }
    throw new Error(`the view of ${subject} does not move on from version ${seen}; check the ledger`);
  }

  private planFacts(
    facts: FactsBySubject,
    viewOf: (subject: SubjectRef) => View<object> | undefined,
  ): ViewPlan {
    const byKind = new Map<string, Moves>();
    const gaps: SubjectRef[] = [];
    // In one order everywhere: two processes that write the same views then wait for each other in turn.
    for (const ref of [...facts.keys()].sort()) {
      const name = kindOf(ref);
      const moves = byKind.get(name) ?? { kind: this.kinds.get(name), inserts: [], advances: [] };
      byKind.set(name, moves);
      const view = viewOf(ref);
      let next = view;
      for (const { event, entry } of facts.get(ref)!) {
        if (event.version === (next?.version ?? 0) + 1) next = evolveView(moves.kind, next, event, entry);
      }
      if ((next?.version ?? 0) < facts.get(ref)!.at(-1)!.event.version) gaps.push(ref);
      if (next && !view) moves.inserts.push(next);
      else if (next && view && next.version > view.version)
        moves.advances.push({ from: view.version, view: next });
    }
    return { moves: [...byKind.values()], gaps };
  }

  /** Makes sure that views got at least as far as they were to be written. */
  private async settle(kind: SubjectKind<object>, wanted: readonly View<object>[]): Promise<void> {
    const versions = await this.views.versions(
      kind,
      wanted.map(({ _id }) => _id),
    );
    for (const { _id, version } of wanted) {
      if ((versions.get(_id) ?? 0) < version) await this.catchUp(subjectRef(kind.name, _id));
    }
  }
}

type FactsBySubject = Map<SubjectRef, { event: LedgerEvent; entry: Entry }[]>;

/** The events of each subject by version: entries may come in any order. */
function factsBySubject(entries: readonly Entry[]): FactsBySubject {
  const facts: FactsBySubject = new Map();
  for (const entry of entries) {
    for (const event of entry.events) {
      const list = facts.get(event.subject) ?? [];
      if (list.length === 0) facts.set(event.subject, list);
      list.push({ event, entry });
    }
  }
  for (const list of facts.values()) list.sort((a, b) => a.event.version - b.event.version);
  return facts;
}
