import type { RequestLoaders, View } from '#libs/ledger';
import { personKind, type PersonState } from './person.js';

/** A person as she is read: under the record that was kept, where hers was merged. Undefined for no such person. */
export async function personAsRead(
  loaders: RequestLoaders,
  id: string,
): Promise<View<PersonState> | undefined> {
  const found = await loaders.load(personKind, id);
  return found?.mergedInto === undefined ? found : loaders.load(personKind, found.mergedInto);
}

/** People as they are read, in their order, nobody twice; those that do not exist are left out. */
export async function peopleAsRead(
  loaders: RequestLoaders,
  ids: readonly string[],
): Promise<View<PersonState>[]> {
  const found = await Promise.all(ids.map((id) => personAsRead(loaders, id)));
  const known = found.filter((person) => person !== undefined);
  return [...new Map(known.map((person) => [person._id, person])).values()];
}
