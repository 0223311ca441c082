import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCachedDebian } from './debian-cache.js';
import { chooseCacheDir } from './engine-place.js';
import { compileStarter, EnginesInChild, inRedis, processesIn, waitUntil } from './engines-in-child.js';
import { startEngines } from './start-engines.js';

const ignore = () => undefined;

let programs: ReturnType<typeof compileStarter>;
let base: string;
let home: string;

jest.setTimeout(15 * 60_000);

beforeAll(async () => {
  programs = compileStarter(join(__dirname, '..', '..'));
  base = await mkdtemp(join(tmpdir(), 'gereh-e2e-'));
  home = join(base, 'home');
});
afterAll(async () => {
  programs.remove();
  expect(await waitUntil(() => processesIn(base).length === 0, 30_000)).toBe(true);
  await rm(base, { recursive: true, force: true });
});

describe('fetching', () => {
  it('starts anew where it was killed half-way, and leaves no half behind', async () => {
    const cacheDir = join(base, 'cache');
    const redisOnly = { home, cacheDir, want: { mongodb: 'address', redis: 'debian' } as const };
    const other = await startEngines({
      home: `${home}-other`,
      want: { mongodb: 'open', redis: 'debian' },
      report: ignore,
    });
    const env = { REDIS_URL: '', MONGODB_URI: other.mongodbUri };
    try {
      const child = spawn(process.execPath, [programs.starter, JSON.stringify(redisOnly)], {
        env: { ...process.env, ...env },
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      let said = '';
      child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
      expect(await waitUntil(() => said.includes('unpacking'), 120_000)).toBe(true);
      child.kill('SIGKILL');
      const halves = (await readdir(cacheDir)).sort();
      expect(halves).toEqual([`debian-redis.draft-${child.pid}`, 'debian-redis.lock']);

      const both = await Promise.all([
        EnginesInChild.start(programs.starter, { ...redisOnly, env }),
        EnginesInChild.start(programs.starter, { ...redisOnly, home: `${home}-2`, env }),
      ]);
      for (const one of both) expect(await inRedis(one.redisUrl, (redis) => redis.ping())).toBe('PONG');
      const waited = both.filter(({ said: lines }) =>
        lines.some((line) => line.includes('waiting for process')),
      );
      expect(waited).toHaveLength(1);
      await Promise.all(both.map((one) => one.stop()));
      expect(await readdir(cacheDir)).toEqual(['debian-redis']);
    } finally {
      await other.stop();
    }
  });

  it('says clearly when the network is away, and keeps nothing', async () => {
    const cacheDir = join(base, 'cache-without-network');
    const env = { ...process.env, GEREH_DEBIAN_MIRROR: 'http://127.0.0.1:9/debian' };
    const fetch = readCachedDebian({ cacheDir, env }, 'redis', ignore);
    await expect(fetch).rejects.toThrow(
      /packages could not be fetched \(http:\/\/127.0.0.1:9\/debian: .*refused/,
    );
    expect(await readdir(cacheDir)).toEqual([]);
  });

  it('ends its downloads and builds with its parent', async () => {
    const length = `600.${process.pid}`;
    const child = spawn(process.execPath, [programs.command, length], { stdio: 'ignore' });
    expect(await waitUntil(() => processesIn(`sleep ${length}`).length > 0, 10_000)).toBe(true);
    child.kill('SIGKILL');
    expect(await waitUntil(() => processesIn(length).length === 0, 10_000)).toBe(true);
  });

  it('keeps its cache where it is told, else in the user’s cache folder', () => {
    expect(chooseCacheDir({ GEREH_CACHE: '/a', XDG_CACHE_HOME: '/b', HOME: '/c' })).toBe('/a');
    expect(chooseCacheDir({ XDG_CACHE_HOME: '/b', HOME: '/c' })).toBe('/b/gereh');
    expect(chooseCacheDir({ HOME: '/c' })).toBe('/c/.cache/gereh');
  });
});
