import { LRUCache } from 'lru-cache';
import { subjectRef, versionClaim, type SubjectRef } from './claims.js';
import type { EntryStore, ViewStore } from './stores.js';
import type { SubjectKind, View } from './subject-kind.js';

/** Some subjects of one kind, by id. */
export type SomeOfKind = readonly [kind: SubjectKind<object>, ids: readonly string[]];

type Found = ReadonlyMap<SubjectRef, View<object>>;

const MOST_KEPT = 2_000;
/** A replay may give a view another shape at the same version; no process works with the old one for longer. */
const KEPT_FOR_MS = 60_000;

/**
 * Views of subjects that are read again and again and seldom change. One that is kept is held against the ledger each
 * time: where nothing has claimed its next version it is what stands, whoever writes in whichever process; and all of
 * them are held against it in one question.
 */
export class KeptViews {
  private readonly kept = new LRUCache<SubjectRef, View<object>>({ max: MOST_KEPT, ttl: KEPT_FOR_MS });

  constructor(
    private readonly entries: EntryStore,
    private readonly store: ViewStore,
  ) {}

  /** The views of subjects; those that do not exist are absent. */
  async load(wanted: readonly SomeOfKind[]): Promise<Found> {
    const known = this.known(wanted);
    const [behind, read] = await Promise.all([
      this.behind(known),
      this.read(wanted, (ref) => !known.has(ref)),
    ]);
    const again = behind.size > 0 ? await this.read(wanted, (ref) => behind.has(ref)) : [];
    return new Map([...known, ...read, ...again]);
  }

  private known(wanted: readonly SomeOfKind[]): Found {
    const refs = wanted.flatMap(([kind, ids]) => ids.map((id) => subjectRef(kind.name, id)));
    return new Map(
      refs.flatMap((ref) => {
        const view = this.kept.get(ref);
        return view ? [[ref, view] as const] : [];
      }),
    );
  }

  /** Those to which something happened since they were read. */
  private async behind(known: Found): Promise<ReadonlySet<SubjectRef>> {
    if (known.size === 0) return new Set();
    const next = new Map([...known].map(([ref, { version }]) => [versionClaim(ref, version + 1), ref]));
    return new Set((await this.entries.held([...next.keys()])).map((claim) => next.get(claim)!));
  }

  private async read(
    wanted: readonly SomeOfKind[],
    isMeant: (ref: SubjectRef) => boolean,
  ): Promise<(readonly [SubjectRef, View<object>])[]> {
    const found = await Promise.all(
      wanted.map(async ([kind, ids]) => {
        const meant = ids.filter((id) => isMeant(subjectRef(kind.name, id)));
        const views = meant.length > 0 ? await this.store.load(kind, meant) : [];
        return views.map((view) => [subjectRef(kind.name, view._id), view] as const);
      }),
    );
    for (const [ref, view] of found.flat()) this.kept.set(ref, view);
    return found.flat();
  }
}
