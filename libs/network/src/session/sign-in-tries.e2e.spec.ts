import { randomBytes } from 'node:crypto';
import { Redis } from 'ioredis';
import { RedisSignInTries } from './redis-sign-in-tries.js';
import {
  FIRST_FROM_NETWORK,
  MOST_FOR_LOGIN,
  MOST_FROM_ADDRESS,
  MOST_NEAR,
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
    // Each in a network of its own.
    return { login, at: (n) => ({ login, address: `2001:${run.slice(0, 4)}:${run.slice(4, 6)}${n}::1` }) };
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

  it('are counted for a login from everywhere: after so many a network that failed before must wait', async () => {
    const { at } = fresh();
    for (let n = 10; n < 10 + MOST_FOR_LOGIN; n++) expect(await tries.use(at(n))).toBe(0);
    for (let n = 1; n < FIRST_FROM_NETWORK; n++) expect(await tries.use(at(10))).toBe(0);
    expect(await tries.use(at(10))).toBeGreaterThan(0);
  });

  it('are counted for a network: 255 subscribers of one /48 guess no more than one would', async () => {
    const { login, at } = fresh();
    const network = at(1).address.replace('::1', '');
    let letIn = 0;
    for (let n = 0; n < 255; n++)
      letIn += await use({ login, address: `${network}:${(n + 1).toString(16)}::1` }, 2);
    expect(letIn).toBe(MOST_NEAR);
    // Nobody is kept out by it: from anywhere else the right password is looked at, on three new places in a row.
    for (let n = 50; n < 53; n++) expect(await tries.use(at(n))).toBe(0);
  });

  it('from very many networks keep nobody out: new ones have first tries, so many in a minute', async () => {
    const { at } = fresh();
    const guess = (n: number): Promise<number> => use(at(n), FIRST_FROM_NETWORK);
    for (let n = 10; n < 99; n++) await guess(n);
    const more = await Promise.all(Array.from({ length: 40 }, (_, n) => tries.use(at(n + 10))));
    expect(more.filter((wait) => wait === 0)).toHaveLength(0);
    expect(await tries.use(at(0))).toBeLessThanOrEqual(60);
  });

  it('never wait on others where somebody got in before, without any cookie', async () => {
    const { login, at } = fresh();
    await tries.use(at(1));
    await tries.forget(at(1));
    for (let n = 10; n < 99; n++) await use(at(n), FIRST_FROM_NETWORK);
    for (let i = 0; i < MOST_TRIES; i++) expect(await tries.use(at(1))).toBe(0);
    expect(await tries.use(at(1))).toBeGreaterThan(50);
    expect(login).toBe(at(1).login);
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

  it('beyond the bound of a day are still looked at from a new network, but codes are not', async () => {
    let now = 0;
    const tries = new MemorySignInTries(() => now);
    const hammer = async (login: string, isCode: boolean): Promise<void> => {
      for (let n = 0; n < 1_500; n++) {
        await tries.use({ login, isCode, address: `2001:db8:${n.toString(16)}::1` });
        now += 1_000;
      }
    };
    await hammer('her', false);
    expect(await tries.use({ login: 'her', address: '203.0.113.7' })).toBe(0);
    await hammer('code', true);
    expect(await tries.use({ login: 'code', address: '203.0.113.7', isCode: true })).toBeGreaterThan(60);
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
