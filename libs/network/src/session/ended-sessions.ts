import type { Redis } from 'ioredis';
import { LRUCache } from 'lru-cache';
import { TOKEN_MINUTES } from '#libs/platform';

/** A token that outlives its session must be refused so long, and a little longer for clocks that differ. */
const KEPT_S = TOKEN_MINUTES * 60 + 60;
/** The topic under which processes tell each other that a session ended. */
export const SESSION_ENDED = 'session-ended';
const MOST_KEPT_HERE = 10_000;
/** After Redis did not answer it is not asked again for so long: a request does not wait for what is away. */
const PAUSE_MS = 1_000;
/** That a session stands is believed so long: another process's ending of it is heard of no later than this. */
const BELIEVED_MS = 1_000;

/**
 * Sessions that ended while a token of theirs is still good, in Redis for all processes. While Redis is away each
 * process knows those that it ended itself; the others go on until their token ends, for it is renewed from the
 * database.
 */
export class EndedSessions {
  private readonly here = new LRUCache<string, number>({ max: MOST_KEPT_HERE });
  /** Until when a session is believed to stand; asking Redis before each request was a third of a list's time. */
  private readonly standing = new LRUCache<string, number>({ max: MOST_KEPT_HERE });
  private pausedUntil = 0;

  constructor(
    private readonly redis: Redis,
    private readonly zone: string,
    private readonly now: () => number = Date.now,
  ) {}

  /** From now on no token of these sessions is taken. */
  async mark(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      this.standing.delete(id);
      this.here.set(id, this.now() + KEPT_S * 1_000);
    }
    await Promise.all(ids.map((id) => this.redis.set(this.key(id), 1, 'EX', KEPT_S))).catch(() => undefined);
  }

  /** Whether a session has ended. */
  async has(id: string): Promise<boolean> {
    if ((this.here.get(id) ?? 0) > this.now()) return true;
    if (this.pausedUntil > this.now() || (this.standing.get(id) ?? 0) > this.now()) return false;
    try {
      const asked = this.now();
      if ((await this.redis.exists(this.key(id))) === 1) return true;
      this.believe(id, asked + BELIEVED_MS);
      // It may have been ended here while Redis was asked.
      return (this.here.get(id) ?? 0) > this.now();
    } catch {
      this.pausedUntil = this.now() + PAUSE_MS;
      return false;
    }
  }

  private believe(id: string, until: number): void {
    if (this.here.has(id)) return;
    this.standing.set(id, until);
  }

  private key(id: string): string {
    return `gereh:{${this.zone}}:session-ended:${id}`;
  }
}
