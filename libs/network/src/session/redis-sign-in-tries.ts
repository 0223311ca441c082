import type { Redis } from 'ioredis';
import {
  FIRST_FROM_NETWORK,
  KNOWN_PLACE_S,
  LIFTS,
  MemorySignInTries,
  SignInTries,
  countersOf,
  placeMark,
  type Trier,
} from './sign-in-tries.js';

/**
 * Looks at all counters of a try first and counts only if none of them says to wait; one step, so that guesses sent at
 * once are counted one by one. The last key is the mark of a known place. Arguments: which counter tells whether the
 * network is new and under how many tries it is; then for each counter its allowance and its place in `LIFTS`.
 */
const USE = `
local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
local known = redis.call('EXISTS', KEYS[#KEYS]) == 1
local teller = tonumber(ARGV[1])
local new = teller > 0 and tonumber(redis.call('HGET', KEYS[teller], 'tries') or '0') < tonumber(ARGV[2])
local first = false
for i = 1, #KEYS - 1 do
  local lift = tonumber(ARGV[2 + i * 5])
  local left = tonumber(redis.call('HGET', KEYS[i], 'until') or '0') - now
  if left > 0 then
    if lift == 3 then
      if first then return left end
    elseif lift == 0 or not (known or (lift == 2 and new)) then return left
    elseif lift == 2 and not known then first = true end
  end
end
for i = 1, #KEYS - 1 do
  local at = 3 + (i - 1) * 5
  if tonumber(ARGV[at + 4]) ~= 3 or first then
    local free, shortest, longest = tonumber(ARGV[at]), tonumber(ARGV[at + 1]), tonumber(ARGV[at + 2])
    local tries = redis.call('HINCRBY', KEYS[i], 'tries', 1)
    local wait = 0
    if tries >= free then wait = now + math.min(longest, shortest * 2 ^ math.min(20, tries - free)) * 1000 end
    redis.call('HSET', KEYS[i], 'until', string.format('%d', wait))
    redis.call('EXPIRE', KEYS[i], ARGV[at + 3])
  end
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
    const keys = [...counters.map(({ key }) => key), placeMark(trier)].map((place) => this.key(place));
    const teller = counters.findIndex(({ tellsNew }) => tellsNew) + 1;
    const allowances = counters.flatMap(({ allowance, lift }) => [
      allowance.free,
      allowance.firstWaitS,
      allowance.longestWaitS,
      allowance.forgottenAfterS,
      LIFTS.indexOf(lift),
    ]);
    try {
      const leftMs = await this.redis.eval(
        USE,
        keys.length,
        ...keys,
        teller,
        FIRST_FROM_NETWORK,
        ...allowances,
      );
      return Math.ceil(Number(leftMs) / 1_000);
    } catch {
      return this.alone.use(trier);
    }
  }

  async forget(trier: Trier): Promise<void> {
    await this.alone.forget(trier);
    const [own, ...others] = countersOf(trier).map(({ key }) => this.key(key));
    const took = this.redis.eval(TAKE_BACK, others.length, ...others);
    const known = this.redis.set(this.key(placeMark(trier)), '1', 'EX', KNOWN_PLACE_S);
    await Promise.all([this.redis.del(own!), took, known]).catch(() => undefined);
  }

  close(): void {
    this.alone.close();
  }

  private key(place: string): string {
    return `gereh:{${this.zone}}:sign-in-tries:${place}`;
  }
}
