import { LRUCache } from 'lru-cache';

/** The part of a budget that a process takes at once, and the most points of one portion. */
const PARTS = 50;
const LARGEST = 50;
const MOST_KEPT = 10_000;

interface Portion {
  left: number;
  /** What was left of the whole budget when this was taken. */
  readonly remaining: number;
  /** The end of the minute that it was taken from, ms. */
  readonly until: number;
}

/**
 * Portions of shared budgets that this process has taken out beforehand, so that not each request asks Redis. What is
 * taken is spent for all processes: together they never spend more than the budget. What one has in hand when the
 * minute ends is lost, so that another may find a budget empty one portion early.
 */
export class Portions {
  private readonly kept = new LRUCache<string, Portion>({ max: MOST_KEPT });

  /** Spends points of what is in hand; false where that is not enough. */
  spend(key: string, points: number, now: number): boolean {
    const portion = this.kept.get(key);
    if (!portion || portion.until <= now || portion.left < points) return false;
    portion.left -= points;
    return true;
  }

  /** How much to take for a spending: a portion from the second on, while enough is left; else just what is spent. */
  wanted(key: string, most: number, points: number, now: number): number {
    const known = this.kept.get(key);
    const portion = Math.min(LARGEST, Math.floor(most / PARTS));
    const isPlenty = known !== undefined && known.until > now && known.remaining >= 2 * portion;
    return isPlenty ? Math.max(portion, points) : points;
  }

  /** Keeps what was taken beyond what is spent at once. */
  keep(key: string, portion: Portion, now: number): void {
    const known = this.kept.get(key);
    // Several may have asked for one at the same moment: none of theirs is lost.
    if (known && known.until > now) portion.left += known.left;
    this.kept.set(key, portion);
  }
}
