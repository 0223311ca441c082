import type { Collection } from 'mongoose';
import type { Post } from './account.schema.js';

const BATCH = 500;

/** An account as it was stored when it had one role for good. */
interface OneRole {
  readonly _id: string;
  readonly role: Post['role'];
  readonly organisationId?: string;
  readonly personId?: string;
}

/**
 * Gives accounts that were stored with one role a post of that role. May be done at any start, also by processes that
 * start at once: of two only one finds the account without posts.
 */
export async function movePosts(accounts: Collection, nextId: () => string): Promise<void> {
  const old = { posts: { $exists: false }, role: { $exists: true } };
  for (;;) {
    const found = (await accounts
      .find(old as object)
      .limit(BATCH)
      .toArray()) as unknown as OneRole[];
    for (const { _id, role, organisationId, personId } of found) {
      const place = { ...(organisationId ? { organisationId } : {}), ...(personId ? { personId } : {}) };
      await accounts.updateOne({ _id, ...old } as object, {
        $set: { posts: [{ id: nextId(), role, ...place }] },
        $unset: { role: '', organisationId: '', personId: '' },
      });
    }
    if (found.length < BATCH) return;
  }
}
