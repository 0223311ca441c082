import { within } from '#libs/platform';

const PATIENCE_MS = 5_000;

/** A turn; `waited` when somebody was before, so that what was read meanwhile is old. */
export interface Turn {
  readonly waited: boolean;
  /** Lets the next one go. */
  done(): void;
}

/**
 * Lets those of this process that want the same keys go one after another, in the order in which they asked. It
 * guards nothing, the claims do: it spares the engine fights that all but one lose (the open engine takes a second
 * to see that some are deadlocked), and lets the one that waited longest go first.
 */
export class Turns {
  private readonly last = new Map<string, Promise<void>>();

  /** Waits until all that asked before for any of the keys are done, but never long: then it goes without a turn. */
  async take(keys: readonly string[], patienceMs = PATIENCE_MS): Promise<Turn> {
    // All keys are asked for in one step, so nobody holds one while waiting for another that waits for him.
    const before = new Set(keys.flatMap((key) => this.last.get(key) ?? []));
    let finish!: () => void;
    const mine = new Promise<void>((resolve) => (finish = resolve));
    for (const key of keys) this.last.set(key, mine);
    if (before.size > 0) await within(patienceMs, Promise.all(before));
    return {
      waited: before.size > 0,
      done: () => {
        for (const key of keys) if (this.last.get(key) === mine) this.last.delete(key);
        finish();
      },
    };
  }
}
