import { availableParallelism } from 'node:os';
import { hash, hashRaw, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { ok, refuse, type Refusal, type Result } from '#libs/platform';
import { foldPassword } from './account.js';
import { signInBusy } from './account.refusals.js';

/** argon2id (the library's default kind) with the parameters that OWASP's password storage sheet asks for. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/**
 * Each takes 19 MiB and a processor for a while. Half of the processors are left to those who only read; the rest wait,
 * and beyond what is done within about a second are asked to come again.
 */
const AT_ONCE = Math.max(1, Math.floor(availableParallelism() / 2));
const MOST_WAITING = 32 * AT_ONCE;

/** Hashes and compares passwords, a few at a time. */
@Injectable()
export class Passwords {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  /** Compared against when there is no such account, so that the answer takes as long as for one that exists. */
  private readonly nobody = hash('nobody has this password', COST);

  /** The hash of a password, in PHC form. */
  hash(password: string): Promise<Result<string, Refusal>> {
    return this.inTurn(() => hash(foldPassword(password), COST));
  }

  /** The hash of a short secret with a given salt, base64url: the same secret and salt always give the same. */
  hashWith(secret: string, salt: string): Promise<Result<string, Refusal>> {
    return this.inTurn(async () =>
      (await hashRaw(secret, { ...COST, salt: Buffer.from(salt, 'base64url') })).toString('base64url'),
    );
  }

  /** Whether a password has a hash; takes the same time, and says no, when there is no hash. */
  matches(password: string, hashed: string | undefined): Promise<Result<boolean, Refusal>> {
    return this.inTurn(async () => {
      const same = await verify(hashed ?? (await this.nobody), foldPassword(password));
      return same && hashed !== undefined;
    });
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
