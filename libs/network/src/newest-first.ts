import type { Model } from 'mongoose';
import { readCursor, writeCursor, type Page, type PageRequest } from '#libs/platform';
import { throughOutage } from '#libs/ledger';

/** A page of documents whose ids sort by the time they were made (ULIDs), the newest first. */
export async function newestFirst<T extends { readonly _id: string }>(
  model: Model<T>,
  filter: Readonly<Record<string, unknown>>,
  { first, after }: PageRequest,
): Promise<Page<T>> {
  const before = after === undefined ? undefined : readCursor(after)?.id;
  const wanted = { $and: [filter, before === undefined ? {} : { _id: { $lt: before } }] };
  const found = await throughOutage(() =>
    model
      .find(wanted as object)
      .sort({ _id: -1 })
      .limit(first + 1)
      .lean<T[]>(),
  );
  return {
    items: found.slice(0, first).map((node) => ({ node, cursor: writeCursor('', node._id) })),
    hasNextPage: found.length > first,
  };
}
