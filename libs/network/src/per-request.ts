import DataLoader from 'dataloader';

/**
 * A loader for each GraphQL request; the request's context object is the key. What the rows of one request ask for
 * in one turn is read in one round trip.
 */
export class PerRequest<Key, Value, Id = Key> {
  private readonly loaders = new WeakMap<object, DataLoader<Key, Value, Id>>();

  constructor(
    private readonly read: (keys: readonly Key[], context: object) => Promise<readonly Value[]>,
    private readonly idOf?: (key: Key) => Id,
  ) {}

  /** The loader of the request with this context. */
  of(context: object): DataLoader<Key, Value, Id> {
    const known = this.loaders.get(context);
    if (known) return known;
    const fresh = new DataLoader<Key, Value, Id>(
      (keys) => this.read(keys, context),
      this.idOf ? { cacheKeyFn: this.idOf } : {},
    );
    this.loaders.set(context, fresh);
    return fresh;
  }
}
