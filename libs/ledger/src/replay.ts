import type { Projection, SubjectKinds } from './projection.js';
import type { EntryStore, ViewStore } from './stores.js';

const PAGE = 200;

/** Drops every view and makes it again from the ledger alone. Gives the number of entries replayed. */
export async function replayViews(
  kinds: SubjectKinds,
  entries: EntryStore,
  views: ViewStore,
  projection: Projection,
  progress: (replayed: number) => void = () => undefined,
): Promise<number> {
  for (const kind of kinds.all()) await views.drop(kind);
  let replayed = 0;
  for (let after = ''; ;) {
    const page = await entries.scan(after, PAGE);
    if (page.length === 0) return replayed;
    await projection.apply(page);
    replayed += page.length;
    after = page.at(-1)!._id;
    progress(replayed);
  }
}
