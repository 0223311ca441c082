import { randomBytes } from 'node:crypto';
import { Redis } from 'ioredis';
import { RedisSignInTries } from './redis-sign-in-tries.js';
import {
  MOST_FOR_LOGIN,
  MOST_FROM_ADDRESS,
  MOST_TRIES,
  MemorySignInTries,
  type SignInTries,
  type Trier,
} from './sign-in-tries.js';

const connect = () => new Redis(process.env['REDIS_URL']!, { maxRetriesPerRequest: 1 });

describe.each(['memory', 'redis'])('tries to sign in, counted in %s', (where) => {
  let redis: Redis | undefined;
  let tries: SignInTries;
  /** A login and addresses that no other test has used. */
  const fresh = (): { login: string; at: (n: number) => Trier } => {
    const run = randomBytes(4).toString('hex');
    const login = `somebody-${run}`;
    return { login, at: (n) => ({ login, address: `2001:${run.slice(0, 4)}:${run.slice(4)}:${n}::1` }) };
  };
  const use = async (trier: Trier, times: number): Promise<number> => {
    const waits = await Promise.all(Array.from({ length: times }, () => tries.use(trier)));
    return waits.filter((wait) => wait === 0).length;
  };

  beforeAll(() => {
    if (where === 'redis') redis = connect();
    tries = redis ? new RedisSignInTries(redis, 'tries') : new MemorySignInTries();
  });
  afterAll(() => {
    tries.close();
    redis?.disconnect();
  });

  it('are so many and no more for a login at an address, even at once; then one waits', async () => {
    const { at } = fresh();
    expect(await use(at(1), MOST_TRIES + 5)).toBe(MOST_TRIES);
    const wait = await tries.use(at(1));
    expect(wait).toBeGreaterThan(50);
    expect(wait).toBeLessThanOrEqual(60);
    expect(await tries.use({ ...at(1), login: fresh().login })).toBe(0);
  });

  it('are forgotten when somebody gets in', async () => {
    const { at } = fresh();
    await use(at(1), MOST_TRIES);
    await tries.forget(at(1));
    expect(await tries.use(at(1))).toBe(0);
  });

  it('cannot be used against a victim: on her own device she has tries of her own while others hammer', async () => {
    const { login, at } = fresh();
    for (let n = 0; n < 12; n++) await use(at(n), MOST_TRIES);
    // Even from the very address that the attacker uses, behind the same router.
    const her = { ...at(1), device: 'her-phone' };
    for (let i = 1; i < MOST_TRIES; i++) expect(await tries.use(her)).toBe(0);
    // On a device and from an address that were never used with it she still has a first try or two.
    expect(await tries.use({ login, address: `198.51.100.${randomBytes(1)[0]}` })).toBe(0);
  });

  it('are counted for a login from everywhere: after so many an address that failed before must wait', async () => {
    const { at } = fresh();
    for (let n = 0; n < MOST_FOR_LOGIN; n++) expect(await tries.use(at(n))).toBe(0);
    expect(await tries.use(at(0))).toBe(0);
    expect(await tries.use(at(0))).toBeGreaterThan(0);
  });

  it('are counted for an address, whatever the login: who sprays one password soon waits', async () => {
    const { at } = fresh();
    const waits = await Promise.all(
      Array.from({ length: MOST_FROM_ADDRESS + 20 }, (_, i) =>
        tries.use({ ...at(1), login: `${at(1).login}-${i}` }),
      ),
    );
    expect(waits.filter((wait) => wait === 0)).toHaveLength(MOST_FROM_ADDRESS);
  });

  it('on a known device are counted too', async () => {
    const { at } = fresh();
    expect(await use({ ...at(1), device: 'phone' }, MOST_TRIES + 3)).toBe(MOST_TRIES);
    expect(await tries.use({ ...at(1), device: 'another' })).toBe(0);
  });
});

describe('tries to sign in, as time goes by', () => {
  it('wait twice as long each time, a quarter of an hour at most, and are forgotten in the end', async () => {
    let now = 0;
    const tries = new MemorySignInTries(() => now);
    const trier = { login: 'x', address: '203.0.113.7' };
    for (let i = 0; i < MOST_TRIES; i++) expect(await tries.use(trier)).toBe(0);
    const waits: number[] = [];
    for (let i = 0; i < 6; i++) {
      const wait = await tries.use(trier);
      waits.push(wait);
      now += wait * 1_000;
      expect(await tries.use(trier)).toBe(0);
    }
    expect(waits).toEqual([60, 120, 240, 480, 900, 900]);
    now += 25 * 3_600_000;
    for (let i = 0; i < MOST_TRIES; i++) expect(await tries.use(trier)).toBe(0);
  });

  it('are counted by the process itself while Redis is away', async () => {
    const gone = new Redis('redis://127.0.0.1:1', {
      maxRetriesPerRequest: 0,
      enableOfflineQueue: false,
      retryStrategy: () => null,
    }).on('error', () => undefined);
    const tries = new RedisSignInTries(gone, 'tries');
    const trier = { login: 'x', address: '203.0.113.8' };
    const waits = await Promise.all(Array.from({ length: MOST_TRIES + 1 }, () => tries.use(trier)));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(MOST_TRIES);
    tries.close();
  });
});
