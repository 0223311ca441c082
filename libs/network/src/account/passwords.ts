import { availableParallelism } from 'node:os';
import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Piscina } from 'piscina';
import { builtWorker, ok, refuse, type Refusal, type Result } from '#libs/platform';
import { foldPassword } from './account.js';
import { signInBusy } from './account.refusals.js';
import type { PasswordWork } from './password.worker.js';

/**
 * Each takes 19 MiB and a processor for a while. Half of the processors are left to those who only read; the rest wait,
 * and beyond what is done within about a second are asked to come again.
 */
const AT_ONCE = Math.max(1, Math.floor(availableParallelism() / 2));
const MOST_WAITING = 32 * AT_ONCE;
const IDLE_MS = 60_000;

/** Hashes and compares passwords, a few at a time, in threads that give way to everything else on the machine. */
@Injectable()
export class Passwords implements OnModuleInit, OnApplicationShutdown {
  private readonly pool = new Piscina<PasswordWork, string>({
    filename: builtWorker('libs/network/src/account/password.worker'),
    minThreads: 0,
    maxThreads: AT_ONCE,
    idleTimeout: IDLE_MS,
    niceIncrement: 10,
  });
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  /** Compared against when there is no such account, so that the answer takes as long as for one that exists. */
  private nobody: Promise<string> | undefined;

  /** The hash of a password, in PHC form. */
  hash(password: string): Promise<Result<string, Refusal>> {
    return this.inTurn(() => this.pool.run({ kind: 'hash', password: foldPassword(password) }));
  }

  /** The hash of a short secret with a given salt, base64url: the same secret and salt always give the same. */
  hashWith(secret: string, salt: string): Promise<Result<string, Refusal>> {
    return this.inTurn(() => this.pool.run({ kind: 'hashWith', secret, salt }));
  }

  /** Whether a password has a hash; takes the same time, and says no, when there is no hash. */
  matches(password: string, hashed: string | undefined): Promise<Result<boolean, Refusal>> {
    return this.inTurn(async () => {
      const against = hashed ?? (await this.nobodys());
      const same = await this.pool.run({
        kind: 'matches',
        password: foldPassword(password),
        hashed: against,
      });
      return same === 'yes' && hashed !== undefined;
    });
  }

  /** Made before anybody asks, so that the first who has no account does not wait longer than the others. */
  onModuleInit(): void {
    this.nobodys().catch(() => (this.nobody = undefined));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.destroy();
  }

  private nobodys(): Promise<string> {
    return (this.nobody ??= this.pool.run({ kind: 'hash', password: 'nobody has this password' }));
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<Result<T, Refusal>> {
    if (this.running >= AT_ONCE) {
      if (this.waiting.length >= MOST_WAITING) return refuse(signInBusy());
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    } else this.running += 1;
    try {
      return ok(await work());
    } finally {
      // Whoever waits takes over the place of the one that goes.
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
