import { randomBytes } from 'node:crypto';
import { Redis } from 'ioredis';
import { RateLimits } from './rate-limits.js';
import { ratesAreLimited } from './rate-limits.contract.js';

const key = randomBytes(32);

describe('budgets counted by a process alone', () => {
  ratesAreLimited(() => new RateLimits({ zone: 'z', key, budgets: { uploads: 5 } }));
});

describe('budgets while Redis is away', () => {
  it('are counted by the process, at once', async () => {
    const redis = new Redis('redis://127.0.0.1:1', {
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      retryStrategy: null,
    }).on('error', () => undefined);
    const limits = new RateLimits({ zone: 'z', key, redis, budgets: { uploads: 2 } });
    const before = performance.now();
    expect(await limits.spend('uploads', 'a', 2)).toBeUndefined();
    expect(await limits.spend('uploads', 'a')).toMatchObject({ budget: 'uploads' });
    expect(performance.now() - before).toBeLessThan(200);
    limits.close();
  });
});
