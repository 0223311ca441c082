import { subjectRef, type SubjectRef } from './claims.js';
import type { Json, JsonObject } from './entry.js';
import type { KeptViews, SomeOfKind } from './kept-views.js';
import type { ViewStore } from './stores.js';
import type { SubjectKind, View } from './subject-kind.js';

/** A subject as it was read for a decision. */
export interface Subject<S extends object> {
  readonly ref: SubjectRef;
  readonly id: string;
  readonly version: number;
  readonly state: View<S>;
}

/** A fact that a decision wants to state; its version is given when the entry is made. */
export interface NewEvent {
  readonly subject: SubjectRef;
  readonly type: string;
  readonly shape?: number;
  readonly place?: string;
  readonly data: JsonObject;
}

/** Makes a fact about a subject of a kind. `data` must be JSON; the types of facts are narrower than JsonObject. */
export const fact = (subject: SubjectRef, type: string, data: object, place?: string): NewEvent => ({
  subject,
  type,
  data: data as Record<string, Json>,
  ...(place === undefined ? {} : { place }),
});

/**
 * Reads subjects for one decision and remembers at which version it saw them: the entry will claim the next.
 * A subject is read once: asked again, it is given as it was first seen, so that a decision rests on one version.
 * A subject that is read but gets no event is not guarded: give it one, or say why being late is harmless.
 */
export class Reading {
  private readonly views = new Map<SubjectRef, View<object> | undefined>();

  constructor(
    private readonly store: ViewStore,
    private readonly kept: KeptViews,
  ) {}

  /**
   * Reads subjects of several kinds that many decisions name and that seldom change, in one round; asked for afterwards
   * they are there.
   */
  async ahead(...wanted: readonly SomeOfKind[]): Promise<void> {
    const views = await this.kept.load(wanted);
    for (const [kind, ids] of wanted)
      for (const id of ids) {
        const ref = subjectRef(kind.name, id);
        if (!this.views.has(ref)) this.views.set(ref, views.get(ref));
      }
  }

  /** One subject, or undefined when there is none of that id. */
  async one<S extends object>(kind: SubjectKind<S>, id: string): Promise<Subject<S> | undefined> {
    return (await this.many(kind, [id])).get(id);
  }

  /** Many subjects by id; those that do not exist are absent. */
  async many<S extends object>(
    kind: SubjectKind<S>,
    ids: readonly string[],
  ): Promise<Map<string, Subject<S>>> {
    const wanted = [...new Set(ids)];
    const unread = wanted.filter((id) => !this.views.has(subjectRef(kind.name, id)));
    const loaded = new Map((await this.store.load(kind, unread)).map((view) => [view._id, view]));
    const found = new Map<string, Subject<S>>();
    for (const id of wanted) {
      const ref = subjectRef(kind.name, id);
      // Two reads at once may both have loaded it: the first one to come back counts.
      if (!this.views.has(ref)) this.views.set(ref, loaded.get(id));
      const view = this.views.get(ref) as View<S> | undefined;
      if (view) found.set(id, { ref, id, version: view.version, state: view });
    }
    return found;
  }

  /** All that was read: each subject with its version, 0 for one that was not there. */
  seen(): { subject: SubjectRef; version: number }[] {
    return [...this.views].map(([subject, view]) => ({ subject, version: view?.version ?? 0 }));
  }

  /** The version at which a subject was read; 0 for one that was not there. */
  versionOf(subject: SubjectRef): number {
    return this.views.get(subject)?.version ?? 0;
  }

  /** The view as it was read. */
  viewOf(subject: SubjectRef): View<object> | undefined {
    return this.views.get(subject);
  }
}
