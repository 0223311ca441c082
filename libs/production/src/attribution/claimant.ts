import type { Reading } from '#libs/ledger';
import { personKind, recordsOf } from '#libs/network';
import type { Claimant } from './disputing.js';

/** Her who makes a claim, under the record that was kept; undefined for no such person, or one who was erased. */
export async function claimantOf(read: Reading, personId: string): Promise<Claimant | undefined> {
  const found = await read.one(personKind, personId);
  const kept =
    found?.state.mergedInto === undefined ? found : await read.one(personKind, found.state.mergedInto);
  if (!kept || kept.state.withdrawnAt !== undefined) return undefined;
  const records = recordsOf(kept.state);
  const others = await read.many(
    personKind,
    records.filter((id) => id !== kept.id),
  );
  const memberships = [kept, ...others.values()].flatMap(({ state }) => state.memberships);
  return { id: kept.id, records, cooperatives: memberships.map(({ cooperativeId }) => cooperativeId) };
}
