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
    let loader = this.loaders.get(kind.name);
    if (!loader) {
      loader = new DataLoader(async (ids) => {
        const found = await this.views.many(kind as SubjectKind<object>, ids);
        return ids.map((wanted) => found.get(wanted));
      });
      this.loaders.set(kind.name, loader);
    }
    return loader.load(id) as Promise<View<S> | undefined>;
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
