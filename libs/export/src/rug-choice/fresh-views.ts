import type { SubjectKind, View, Views } from '#libs/ledger';

/**
 * Views by id, in the order of the ids, certainly up to the ledger: those that a dead writer left behind are healed
 * first. Two round trips when none is behind.
 */
export async function freshViews<S extends object>(
  views: Views,
  kind: SubjectKind<S>,
  ids: readonly string[],
): Promise<View<S>[]> {
  const first = await views.many(kind, ids);
  const standing = ids.map((_id) => ({ _id, version: first.get(_id)?.version ?? 0 }));
  const found = (await views.heal(kind, standing)) ? await views.many(kind, ids) : first;
  return ids.flatMap((id) => found.get(id) ?? []);
}
