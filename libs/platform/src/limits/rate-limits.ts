import { createHmac } from 'node:crypto';
import type { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { subscriberOf } from './networks.js';
import { BUDGETS, BUDGET_NAMES, secondsOf, type Budget } from './budgets.js';
import { Portions } from './portions.js';

/** An empty budget: which, how much of it there is, and how long until it is whole again. */
export interface SpentBudget {
  readonly budget: Budget;
  readonly most: number;
  readonly waitSeconds: number;
}

/** What came of spending: undefined when there was enough. */
export type Spent = SpentBudget | undefined;

/** How long Redis is left alone after it did not answer, ms; budgets are counted in this process meanwhile. */
const LEFT_ALONE_MS = 2_000;

/** What the package can and its types do not say. */
interface Floodgate {
  getInMemoryBlockMsBeforeExpire(key: string): number;
}

/** What budgets are counted with. */
export interface RateLimitsOptions {
  /** A connection whose commands fail soon while Redis is away; without one, budgets are counted here alone. */
  readonly redis?: Redis;
  readonly zone: string;
  /** Names who spends without saying who it is. */
  readonly key: Buffer;
  readonly budgets?: Partial<Readonly<Record<Budget, number>>>;
  readonly now?: () => number;
}

/**
 * Budgets of accounts and addresses, counted in Redis for all processes of the zone together and taken from there in small
 * portions; by each process for itself while Redis is away, so that nobody is locked out by that. Who has spent a budget is
 * remembered here until it is whole again: a flood does not reach Redis.
 */
export class RateLimits {
  private readonly shared = new Map<Budget, RateLimiterRedis & Floodgate>();
  private readonly alone = new Map<Budget, RateLimiterMemory>();
  private readonly portions = new Portions();
  private readonly now: () => number;
  private leftAloneUntil = 0;

  constructor(private readonly options: RateLimitsOptions) {
    this.now = options.now ?? Date.now;
    const { redis, zone } = options;
    for (const budget of BUDGET_NAMES) {
      const points = this.most(budget);
      const named = { points, duration: secondsOf(budget), keyPrefix: `gereh:{${zone}}:budget:${budget}` };
      this.alone.set(budget, new RateLimiterMemory(named));
      if (!redis) continue;
      const flood = { inMemoryBlockOnConsumed: points + 1, inMemoryBlockDuration: 0 };
      const store = { storeClient: redis, rejectIfRedisNotReady: true };
      this.shared.set(
        budget,
        new RateLimiterRedis({ ...named, ...flood, ...store }) as RateLimiterRedis & Floodgate,
      );
    }
  }

  /** How much of a budget there is until it is whole again. */
  most(budget: Budget): number {
    return this.options.budgets?.[budget] ?? BUDGETS[budget];
  }

  /**
   * Spends points of somebody's budget: `who` is an account, or an address (of IPv6 its network counts). With no points
   * it only tells whether more was asked for than there was.
   */
  async spend(budget: Budget, who: string, points = 1): Promise<Spent> {
    const name = this.nameOf(who);
    const now = this.now();
    const shared = now < this.leftAloneUntil ? undefined : this.shared.get(budget);
    if (!shared) return this.spendAlone(budget, name, points);
    const key = shared.getKey(name);
    if (points > 0 && this.portions.spend(key, points, now)) return undefined;
    try {
      const taken = points && this.portions.wanted(key, this.most(budget), points, now);
      const { remainingPoints: remaining, msBeforeNext } = await shared.consume(name, taken);
      this.portions.keep(key, { left: taken - points, remaining, until: now + msBeforeNext }, now);
      return undefined;
    } catch (error) {
      if (error instanceof RateLimiterRes) return this.refused(budget, error.msBeforeNext);
      this.leftAloneUntil = now + LEFT_ALONE_MS;
      return this.spendAlone(budget, name, points);
    }
  }

  /** Whether this process already knows that a budget is spent, without asking; how long it stays so, else undefined. */
  knownSpent(budget: Budget, who: string): Spent {
    const shared = this.shared.get(budget);
    const left = shared?.getInMemoryBlockMsBeforeExpire(shared.getKey(this.nameOf(who))) ?? 0;
    return left > 0 ? this.refused(budget, left) : undefined;
  }

  close(): void {
    this.options.redis?.disconnect();
  }

  private async spendAlone(budget: Budget, name: string, points: number): Promise<Spent> {
    try {
      await this.alone.get(budget)!.consume(name, points);
      return undefined;
    } catch (error) {
      if (error instanceof RateLimiterRes) return this.refused(budget, error.msBeforeNext);
      throw error;
    }
  }

  private refused(budget: Budget, msBeforeNext: number): Spent {
    const waitSeconds = Math.min(secondsOf(budget), Math.max(1, Math.ceil(msBeforeNext / 1_000)));
    return { budget, most: this.most(budget), waitSeconds };
  }

  private nameOf(who: string): string {
    return createHmac('sha256', this.options.key).update(subscriberOf(who)).digest('base64url').slice(0, 22);
  }
}
