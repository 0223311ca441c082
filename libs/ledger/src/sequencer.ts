import { versionClaim } from './claims.js';
import type { Entry } from './entry.js';
import type { EntryStore } from './stores.js';

const BATCH = 500;

/**
 * Gives entries their position, gapless and in batches. The highest position is read before the waiting entries:
 * then a second leader at the same time can only make this one stop, never leave a gap or give a position twice.
 * (Whatever was waiting after `last` was read and has a position by the time of its turn got one above `last`; so the
 * i-th of the batch either finds at least i positions above `last` taken, or its own is exactly the next.)
 */
export class Sequencer {
  constructor(
    private readonly entries: EntryStore,
    private readonly batch = BATCH,
  ) {}

  /** One round; gives how many entries were waiting. */
  async round(): Promise<number> {
    const last = await this.entries.lastPosition();
    const waiting = inCausalOrder(await this.withCauses(await this.entries.waiting(this.batch)));
    await this.entries.position(
      last + 1,
      waiting.map(({ _id }) => _id),
    );
    return waiting.length;
  }

  /**
   * Takes in the causes of waiting entries that wait themselves beyond the batch: the clock of the process that made
   * them was ahead. Ends, because each turn takes at least one entry more of those that wait.
   */
  private async withCauses(waiting: readonly Entry[]): Promise<Entry[]> {
    const batch = new Map(waiting.map((entry) => [entry._id, entry]));
    const claims = new Set(waiting.flatMap((entry) => entry.claims));
    for (let added = waiting; added.length > 0;) {
      const causes = added.flatMap(causeClaims).filter((claim) => !claims.has(claim));
      added = (await this.entries.waitingWith([...new Set(causes)])).filter(({ _id }) => !batch.has(_id));
      for (const entry of added) {
        batch.set(entry._id, entry);
        for (const claim of entry.claims) claims.add(claim);
      }
    }
    return [...batch.values()];
  }
}

/** The claims of the versions that an entry's events follow. */
const causeClaims = ({ events }: Entry): string[] =>
  events
    .filter(({ version }) => version > 1)
    .map(({ subject, version }) => versionClaim(subject, version - 1));

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
    for (const claim of causeClaims(entry)) {
      const cause = byClaim.get(claim);
      if (cause) place(cause);
    }
    order.push(entry);
  };
  for (const entry of [...entries].sort((a, b) => (a._id < b._id ? -1 : 1))) place(entry);
  return order;
}
