import type { Entry } from './entry.js';
import type { CheckpointStore, EntryStore } from './stores.js';

const BATCH = 200;

/**
 * Follows the ledger by position and remembers how far it has come. `handle` may see entries again after a crash:
 * whatever it does must be recognised when done twice (a view's version, a job's id).
 */
export class Follower {
  constructor(
    readonly name: string,
    private readonly entries: EntryStore,
    private readonly checkpoints: CheckpointStore,
    private readonly handle: (entries: readonly Entry[]) => Promise<void>,
  ) {}

  /** One batch; gives how many entries it handled. */
  async round(): Promise<number> {
    const from = await this.checkpoints.read(this.name);
    const entries = await this.entries.after(from, BATCH);
    if (entries.length === 0) return 0;
    await this.handle(entries);
    await this.checkpoints.advance(this.name, from, entries.at(-1)!.position!);
    return entries.length;
  }
}
