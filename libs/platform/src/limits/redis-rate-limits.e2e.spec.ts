import { randomBytes } from 'node:crypto';
import { Redis } from 'ioredis';
import { settingsOfFreshZone } from '../../../../test/harness/zone.js';
import { RateLimits } from './rate-limits.js';
import { ratesAreLimited } from './rate-limits.contract.js';

const { redisUrl, zone } = settingsOfFreshZone('budgets');
const key = randomBytes(32);
const budgets = { uploads: 5 };
const redisOf = () => new Redis(redisUrl, { maxRetriesPerRequest: 0 });
const open = async () => {
  const redis = redisOf();
  await redis.ping();
  return new RateLimits({ redis, zone, key, budgets });
};

describe('budgets counted in Redis', () => {
  ratesAreLimited(open);

  it('hold across processes', async () => {
    const [one, other] = await Promise.all([open(), open()]);
    const wishes = Array.from({ length: 20 }, (_, i) => (i % 2 ? one : other).spend('uploads', 'together'));
    expect((await Promise.all(wishes)).filter((spent) => spent === undefined)).toHaveLength(budgets.uploads);
    one.close();
    other.close();
  });

  it('are taken in portions by those who ask often, and never exceeded by processes together', async () => {
    const redis = redisOf();
    await redis.ping();
    const most = 200;
    const limits = () => new RateLimits({ redis, zone, key, budgets: { mutations: most } });
    const processes = [limits(), limits(), limits()];
    const sent = jest.spyOn(redis, 'sendCommand');
    let granted = 0;
    for (let i = 0; i < most + 60; i++)
      if (!(await processes[i % 3]!.spend('mutations', 'often'))) granted += 1;
    expect(granted).toBeLessThanOrEqual(most);
    // Each process may hold one portion, a fiftieth, when the others find nothing left.
    expect(granted).toBeGreaterThanOrEqual(most - 3 * (most / 50));
    expect(sent.mock.calls.length).toBeLessThan(most / 2);
    sent.mockRestore();
    redis.disconnect();
  });

  it('are at most one command each, keep no name, and end by themselves', async () => {
    const redis = redisOf();
    await redis.ping();
    const limits = new RateLimits({ redis, zone, key, budgets });
    await limits.spend('reads', 'whoever');
    const sent = jest.spyOn(redis, 'sendCommand');
    await limits.spend('reads', '09123456789');
    expect(sent).toHaveBeenCalledTimes(1);
    sent.mockRestore();
    // The third was left by the weighing above.
    const kept = await redis.keys(`gereh:{${zone}}:budget:reads:*`);
    expect(kept).toHaveLength(3);
    expect(kept.join()).not.toContain('09123456789');
    for (const name of kept) expect(await redis.pttl(name)).toBeGreaterThan(0);
    limits.close();
  });

  it('need not be asked about one who is known to have spent, and forget in time', async () => {
    const limits = await open();
    await limits.spend('uploads', 'flood', budgets.uploads + 1);
    expect(limits.knownSpent('uploads', 'flood')).toMatchObject({ budget: 'uploads' });
    expect(limits.knownSpent('uploads', 'another')).toBeUndefined();
    limits.close();
  });
});
