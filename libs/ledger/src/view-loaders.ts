import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import type { SubjectKind, View } from './subject-kind.js';
import { Views } from './views.js';

/** The loaders of one request. */
export class RequestLoaders {
  private readonly loaders = new Map<string, DataLoader<string, View<object> | undefined>>();

  constructor(private readonly views: Views) {}

  /** One view by id; all that one request asks for in one turn are read in one round trip. */
  load<S extends object>(kind: SubjectKind<S>, id: string): Promise<View<S> | undefined> {
    return this.loader(kind).load(id) as Promise<View<S> | undefined>;
  }

  /** Hands in views that were read already: the request does not read them again. */
  prime<S extends object>(kind: SubjectKind<S>, views: readonly View<S>[]): void {
    const loader = this.loader(kind);
    for (const view of views) loader.clear(view._id).prime(view._id, view);
  }

  private loader(kind: SubjectKind<object>): DataLoader<string, View<object> | undefined> {
    const known = this.loaders.get(kind.name);
    if (known) return known;
    const fresh = new DataLoader<string, View<object> | undefined>(async (ids) => {
      const found = await this.views.many(kind, ids);
      return ids.map((wanted) => found.get(wanted));
    });
    this.loaders.set(kind.name, fresh);
    return fresh;
  }
}

/** Gives each GraphQL request its own loaders; the request's context object is the key. */
@Injectable()
export class ViewLoaders {
  private readonly requests = new WeakMap<object, RequestLoaders>();

  constructor(private readonly views: Views) {}

  /** The loaders of the request with this context. */
  of(context: object): RequestLoaders {
    const known = this.requests.get(context);
    if (known) return known;
    const fresh = new RequestLoaders(this.views);
    this.requests.set(context, fresh);
    return fresh;
  }
}
