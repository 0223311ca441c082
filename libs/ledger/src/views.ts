import type { Collection, Db, Document, Filter } from 'mongodb';
import { readCursor, writeCursor, type Page, type PageRequest } from '#libs/platform';
import { idOf, subjectRef, versionClaim } from './claims.js';
import { throughOutage } from './mongo-errors.js';
import type { Projection } from './projection.js';
import type { EntryStore, ViewStore } from './stores.js';
import type { SubjectKind, View } from './subject-kind.js';

type StoredView = Document & { _id: string };

/** Which views are wanted, as MongoDB takes it; built by our code only, never from what a caller sent. */
export type ViewFilter = Filter<StoredView>;

/** The order of a list: a field that every view of the kind has, then the id. */
export interface ListOrder {
  readonly field: string;
  readonly direction: 1 | -1;
}

/** Reads of views, for queries. */
export class Views {
  constructor(
    private readonly db: Db,
    private readonly entries: EntryStore,
    private readonly store: ViewStore,
    private readonly projection: Projection,
  ) {}

  /** Views by id, as they stand; a writer that died between its entry and its view may have left one behind. */
  async many<S extends object>(kind: SubjectKind<S>, ids: readonly string[]): Promise<Map<string, View<S>>> {
    const views = await this.store.load(kind, [...new Set(ids)]);
    return new Map(views.map((view) => [view._id, view]));
  }

  /** One view, certainly up to the ledger: one that was left behind is healed first. Undefined for no such subject. */
  async fresh<S extends object>(kind: SubjectKind<S>, id: string): Promise<View<S> | undefined> {
    const [view] = await this.store.load(kind, [id]);
    if (!(await this.heal(kind, [{ _id: id, version: view?.version ?? 0 }]))) return view;
    return (await this.store.load(kind, [id]))[0];
  }

  /** Catches up those of the views that are behind the ledger; whether any was. One round trip when none is. */
  async heal(
    kind: SubjectKind<object>,
    views: readonly { _id: string; version: number }[],
  ): Promise<boolean> {
    const next = views.map(({ _id, version }) => versionClaim(subjectRef(kind.name, _id), version + 1));
    const behind = next.length === 0 ? [] : await this.entries.held(next);
    for (const claim of behind) await this.projection.catchUp(subjectRef(kind.name, idOf(beforeAt(claim))));
    return behind.length > 0;
  }

  /** One page of a kind's views by keyset: stable while rows are added, and as fast on page 1,000 as on page 1. */
  async list<S extends object>(
    kind: SubjectKind<S>,
    filter: ViewFilter,
    order: ListOrder,
    request: PageRequest,
  ): Promise<Page<View<S>>> {
    const after = request.after === undefined ? undefined : readCursor(request.after);
    const rows = await throughOutage(() =>
      this.collection(kind)
        .find(after ? { $and: [filter, beyond(order, after)] } : filter)
        .sort({ [order.field]: order.direction, _id: order.direction })
        .limit(request.first + 1)
        .toArray(),
    );
    const nodes = rows.slice(0, request.first) as unknown as View<S>[];
    return {
      items: nodes.map((node) => ({ node, cursor: writeCursor(cursorValue(node, order.field), node._id) })),
      hasNextPage: rows.length > request.first,
    };
  }

  /** Some fields of views that fit a filter, up to a limit and in no order: for comparing, not for listing. */
  async some<S extends object, F extends keyof S & string>(
    kind: SubjectKind<S>,
    filter: ViewFilter,
    fields: readonly F[],
    limit: number,
  ): Promise<(Pick<S, F> & { readonly _id: string })[]> {
    const projection = Object.fromEntries(fields.map((field) => [field, 1]));
    const rows = await throughOutage(() =>
      this.collection(kind).find(filter, { projection }).limit(limit).toArray(),
    );
    return rows as unknown as (Pick<S, F> & { readonly _id: string })[];
  }

  /** How many views fit a filter, counted up to `limit`. */
  async count(kind: SubjectKind<object>, filter: ViewFilter, limit = 100_000): Promise<number> {
    return throughOutage(() => this.collection(kind).countDocuments(filter, { limit }));
  }

  /** The collection of a kind's views, for aggregations. */
  collection(kind: { readonly collection: string }): Collection<StoredView> {
    return this.db.collection<StoredView>(kind.collection);
  }
}

const beforeAt = (claim: string): `${string}:${string}` =>
  claim.slice(0, claim.lastIndexOf('@')) as `${string}:${string}`;

const cursorValue = (view: object, field: string): string | number =>
  (view as Record<string, string | number>)[field] ?? '';

const beyond = (
  { field, direction }: ListOrder,
  after: { value: string | number; id: string },
): ViewFilter => {
  const operator = direction === 1 ? '$gt' : '$lt';
  if (field === '_id') return { _id: { [operator]: after.id } } as ViewFilter;
  return {
    $or: [{ [field]: { [operator]: after.value } }, { [field]: after.value, _id: { [operator]: after.id } }],
  } as ViewFilter;
};
