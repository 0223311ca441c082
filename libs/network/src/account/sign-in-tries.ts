import { createHash } from 'node:crypto';
import type { Redis } from 'ioredis';

/** Tries to sign in, for one login from one address, within a minute. */
export const MOST_TRIES = 10;
const WINDOW_SECONDS = 60;
const MOST_KEYS = 10_000;

/** Counts tries to sign in, so that nobody can guess for long. */
export abstract class SignInTries {
  /** Counts a try before the password is looked at; whether it may go on. */
  abstract use(login: string, address: string): Promise<boolean>;
  /** Forgets the tries of somebody who got in. */
  abstract forget(login: string, address: string): Promise<void>;
  abstract close(): void;
}

/** Names a login at an address without saying either. */
const keyOf = (login: string, address: string): string =>
  createHash('sha256')
    .update(JSON.stringify([login, address]))
    .digest('hex');

/** The in-memory twin: counts within one process. `now` gives milliseconds. */
export class MemorySignInTries extends SignInTries {
  private readonly counts = new Map<string, { count: number; until: number }>();

  constructor(private readonly now: () => number = Date.now) {
    super();
  }

  async use(login: string, address: string): Promise<boolean> {
    const key = keyOf(login, address);
    const known = this.counts.get(key);
    const current =
      known && known.until > this.now() ? known : { count: 0, until: this.now() + WINDOW_SECONDS * 1_000 };
    current.count += 1;
    this.counts.set(key, current);
    if (this.counts.size > MOST_KEYS) this.counts.delete(this.counts.keys().next().value!);
    return current.count <= MOST_TRIES;
  }

  async forget(login: string, address: string): Promise<void> {
    this.counts.delete(keyOf(login, address));
  }

  close(): void {
    this.counts.clear();
  }
}

/** Counts in Redis, for all processes of the zone together; by itself while Redis is away, so that people get in. */
export class RedisSignInTries extends SignInTries {
  private readonly alone = new MemorySignInTries();

  constructor(
    private readonly redis: Redis,
    private readonly zone: string,
  ) {
    super();
    // Being away is answered below; without a listener the client would log every try to come back.
    redis.on('error', () => undefined);
  }

  async use(login: string, address: string): Promise<boolean> {
    const key = this.key(login, address);
    try {
      const counted = await this.redis.multi().set(key, 0, 'EX', WINDOW_SECONDS, 'NX').incr(key).exec();
      return Number(counted?.[1]?.[1]) <= MOST_TRIES;
    } catch {
      return this.alone.use(login, address);
    }
  }

  async forget(login: string, address: string): Promise<void> {
    await this.alone.forget(login, address);
    await this.redis.del(this.key(login, address)).catch(() => undefined);
  }

  close(): void {
    this.redis.disconnect();
  }

  private key(login: string, address: string): string {
    return `gereh:{${this.zone}}:sign-in-tries:${keyOf(login, address)}`;
  }
}
