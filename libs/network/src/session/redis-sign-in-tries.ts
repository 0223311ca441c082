import type { Redis } from 'ioredis';
import { MemorySignInTries, SignInTries, countersOf, type Trier } from './sign-in-tries.js';

/**
 * Looks at all counters of a try first and counts only if none of them says to wait; one step, so that guesses sent at
 * once are counted one by one. Arguments: for each key its allowance and the key index and number of tries
 * under which its wait does not hold (0 for none).
 */
const USE = `
local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
for i, key in ipairs(KEYS) do
  local at = 1 + (i - 1) * 6
  local left = tonumber(redis.call('HGET', key, 'until') or '0') - now
  if left > 0 then
    local other, than = tonumber(ARGV[at + 4]), tonumber(ARGV[at + 5])
    if other == 0 or tonumber(redis.call('HGET', KEYS[other], 'tries') or '0') >= than then return left end
  end
end
for i, key in ipairs(KEYS) do
  local at = 1 + (i - 1) * 6
  local free, first, longest = tonumber(ARGV[at]), tonumber(ARGV[at + 1]), tonumber(ARGV[at + 2])
  local tries = redis.call('HINCRBY', key, 'tries', 1)
  local wait = 0
  if tries >= free then wait = now + math.min(longest, first * 2 ^ math.min(20, tries - free)) * 1000 end
  redis.call('HSET', key, 'until', string.format('%d', wait))
  redis.call('EXPIRE', key, ARGV[at + 3])
end
return 0`;

/** One try of a counter was no guess; a counter that is gone stays gone. */
const TAKE_BACK = `
for _, key in ipairs(KEYS) do
  if redis.call('EXISTS', key) == 1 then redis.call('HINCRBY', key, 'tries', -1) end
end
return 0`;

/** Counts in Redis, for all processes of the zone together; by itself while Redis is away, so that people get in. */
export class RedisSignInTries extends SignInTries {
  private readonly alone = new MemorySignInTries();

  constructor(
    private readonly redis: Redis,
    private readonly zone: string,
  ) {
    super();
  }

  async use(trier: Trier): Promise<number> {
    const counters = countersOf(trier);
    const places = counters.map(({ key }) => key);
    const allowances = counters.flatMap(({ allowance, unlessFewer }) => [
      allowance.free,
      allowance.firstWaitS,
      allowance.longestWaitS,
      allowance.forgottenAfterS,
      unlessFewer ? places.indexOf(unlessFewer.key) + 1 : 0,
      unlessFewer?.than ?? 0,
    ]);
    try {
      const keys = places.map((place) => this.key(place));
      const leftMs = await this.redis.eval(USE, keys.length, ...keys, ...allowances);
      return Math.ceil(Number(leftMs) / 1_000);
    } catch {
      return this.alone.use(trier);
    }
  }

  async forget(trier: Trier): Promise<void> {
    await this.alone.forget(trier);
    const [own, ...others] = countersOf(trier).map(({ key }) => this.key(key));
    const took = this.redis.eval(TAKE_BACK, others.length, ...others);
    await Promise.all([this.redis.del(own!), took]).catch(() => undefined);
  }

  close(): void {
    this.alone.close();
  }

  private key(place: string): string {
    return `gereh:{${this.zone}}:sign-in-tries:${place}`;
  }
}
