import { versionClaim } from './claims.js';
import type { Entry } from './entry.js';
import type { EntryStore } from './stores.js';

const BATCH = 500;

/**
 * Gives entries their position, gapless and in batches. The highest position is read before the waiting entries:
 * then a second leader at the same time can only make this one stop, never leave a gap or give a position twice.
 */
export class Sequencer {
  constructor(private readonly entries: EntryStore) {}

  /** One round; gives how many entries were waiting. */
  async round(): Promise<number> {
    const last = await this.entries.lastPosition();
    const waiting = inCausalOrder(await this.entries.waiting(BATCH));
    await this.entries.position(
      last + 1,
      waiting.map(({ _id }) => _id),
    );
    return waiting.length;
  }
}

/**
 * The entries by id, but none before another that made the version it follows: clocks of two processes may differ,
 * what happened to a subject may not.
 */
export function inCausalOrder(entries: readonly Entry[]): Entry[] {
  const byClaim = new Map(entries.flatMap((entry) => entry.claims.map((claim) => [claim, entry] as const)));
  const placed = new Set<Entry>();
  const order: Entry[] = [];
  const place = (entry: Entry): void => {
    if (placed.has(entry)) return;
    placed.add(entry);
    for (const { subject, version } of entry.events) {
      const cause = version > 1 ? byClaim.get(versionClaim(subject, version - 1)) : undefined;
      if (cause) place(cause);
    }
    order.push(entry);
  };
  for (const entry of [...entries].sort((a, b) => (a._id < b._id ? -1 : 1))) place(entry);
  return order;
}
