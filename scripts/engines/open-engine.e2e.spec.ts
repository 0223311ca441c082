import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openZone } from '../check-ledger/open-zone.js';
import { HomeInUseError } from './engines.js';
import type { EngineProgress, Engines } from './engines.js';
import {
  compileStarter,
  EnginesInChild,
  inMongodb,
  inRedis,
  processesIn,
  waitUntil,
} from './engines-in-child.js';
import { pickFreePort } from './listening.js';
import { runningMongodb } from './running-engines.js';
import { startEngines } from './start-engines.js';

const want = { mongodb: 'open', redis: 'debian' } as const;
const repository = join(__dirname, '..', '..');
const ignore = () => undefined;
const addresses = { MONGODB_URI: '', REDIS_URL: '' };

let programs: ReturnType<typeof compileStarter>;
let base: string;
let home: string;

// The first start fetches and builds what the cache does not have.
jest.setTimeout(15 * 60_000);

beforeAll(async () => {
  programs = compileStarter(repository);
  base = await mkdtemp(join(tmpdir(), 'gereh-e2e-'));
  const engines = await startEngines({ home: join(base, 'first'), want, report: ignore });
  await engines.stop();
});
afterAll(async () => {
  programs.remove();
  await rm(base, { recursive: true, force: true });
});
let count = 0;
beforeEach(() => {
  home = join(base, `home-${++count}`);
});
afterEach(async () => {
  // Whatever a test did, nothing may be left of it.
  expect(await waitUntil(() => processesIn(home).length === 0, 30_000)).toBe(true);
});

const startChild = (changes: { home?: string; env?: NodeJS.ProcessEnv } = {}) =>
  EnginesInChild.start(programs.starter, { home, want, env: addresses, ...changes });

describe('the open engine and the unpacked Redis', () => {
  it('keep what was written over a stop and a start', async () => {
    const first = await startEngines({ home, want, report: ignore });
    await inMongodb(first.mongodbUri, async (rugs) => {
      await rugs.createIndex({ claims: 1 }, { unique: true });
      await rugs.insertOne({ _id: 1, claims: ['rug:1@1', 'command:a'] });
      await expect(rugs.insertOne({ _id: 2, claims: ['rug:1@1'] })).rejects.toMatchObject({ code: 11000 });
    });
    await inRedis(first.redisUrl, (redis) => redis.set('job', 'waiting'));
    await first.stop();
    expect(processesIn(home)).toEqual([]);

    const second = await startEngines({ home, want, report: ignore });
    try {
      expect(await inMongodb(second.mongodbUri, (rugs) => rugs.find().toArray())).toEqual([
        { _id: 1, claims: ['rug:1@1', 'command:a'] },
      ]);
      expect(await inRedis(second.redisUrl, (redis) => redis.get('job'))).toBe('waiting');
    } finally {
      await second.stop();
    }
  });

  it('run Redis so that jobs are neither evicted nor lost', async () => {
    const engines = await startEngines({ home, want, report: ignore });
    try {
      await inRedis(engines.redisUrl, async (redis) => {
        expect(await redis.config('GET', 'maxmemory-policy')).toEqual(['maxmemory-policy', 'noeviction']);
        expect(await redis.config('GET', 'appendonly')).toEqual(['appendonly', 'yes']);
        expect(await redis.config('GET', 'bind')).toEqual(['bind', '127.0.0.1']);
      });
    } finally {
      await engines.stop();
    }
  });

  it('end when their parent is killed, and lose nothing that was acknowledged', async () => {
    const parent = await startChild();
    const written = await inMongodb(parent.mongodbUri, async (rugs) => {
      const acknowledged: number[] = [];
      setTimeout(() => void parent.kill(), 300);
      for (let id = 0; id < 100_000; id++) {
        const done = await rugs.insertOne({ _id: id }, { timeoutMS: 1000 }).then(
          () => true,
          () => false,
        );
        if (!done) break;
        acknowledged.push(id);
      }
      return acknowledged;
    });
    expect(written.length).toBeGreaterThan(10);
    expect(await waitUntil(() => processesIn(home).length === 0, 20_000)).toBe(true);

    const again = await startChild();
    const kept = await inMongodb(again.mongodbUri, (rugs) => rugs.find().sort({ _id: 1 }).toArray());
    expect(kept.map(({ _id }) => _id)).toEqual(expect.arrayContaining(written));
    await again.stop();
  });

  it('start again at once after their parent was killed', async () => {
    const parent = await startChild();
    await inMongodb(parent.mongodbUri, (rugs) => rugs.insertOne({ _id: 7 }));
    await parent.kill();
    const again = await startChild();
    expect(await inMongodb(again.mongodbUri, (rugs) => rugs.countDocuments())).toBe(1);
    await again.stop();
  });

  it('are ended by the next start when their watchdog was killed as well', async () => {
    const parent = await startChild();
    const run = await readFile(join(home, 'engines', 'running.json'), 'utf8');
    const pids = (JSON.parse(run) as { pid: number }[]).map(({ pid }) => pid);
    await inMongodb(parent.mongodbUri, (rugs) => rugs.insertOne({ _id: 7 }));
    process.kill(pids[0] ?? 0, 'SIGKILL');
    await parent.kill();
    expect(processesIn(home).length).toBeGreaterThanOrEqual(3);
    const again = await startChild();
    expect(await inMongodb(again.mongodbUri, (rugs) => rugs.countDocuments())).toBe(1);
    expect(again.processes.map(({ pid }) => pid).filter((pid) => pids.includes(pid))).toEqual([]);
    await again.stop();
  });

  it('survive a stale postmaster.pid whose number another process has', async () => {
    const parent = await startChild();
    const file = join(home, 'engines', 'postgres', 'postmaster.pid');
    const left = (await readFile(file, 'utf8')).split('\n').slice(1);
    await parent.stop();
    await writeFile(file, [process.pid, ...left].join('\n'));
    await (await startChild()).stop();
  });

  it('come back by themselves when one of them is killed', async () => {
    const events: EngineProgress[] = [];
    const engines = await startEngines({ home, want, report: (event) => void events.push(event) });
    try {
      await inMongodb(engines.mongodbUri, (rugs) => rugs.insertOne({ _id: 1 }));
      await inRedis(engines.redisUrl, async (redis) => {
        await redis.set('job', 'waiting');
        await redis
          .call('WAITAOF', 1, 0, 2000)
          .catch(() => new Promise((resolve) => setTimeout(resolve, 1100)));
      });
      for (const { pid } of engines.processes()) process.kill(pid, 'SIGKILL');
      const restarts = () => events.filter(({ state }) => state === 'restarted').length;
      expect(await waitUntil(() => restarts() === 3, 10_000)).toBe(true);
      const answers = () =>
        inMongodb(engines.mongodbUri, (rugs) => rugs.countDocuments()).then(
          (it) => it === 1,
          () => false,
        );
      expect(await waitUntil(answers, 20_000)).toBe(true);
      expect(await inRedis(engines.redisUrl, (redis) => redis.get('job'))).toBe('waiting');
      expect(events.map(({ state, message }) => `${state} ${message}`)).toContain(
        'restarted PostgreSQL runs again',
      );
    } finally {
      await engines.stop();
    }
  });

  it('run twice side by side over two data folders', async () => {
    const other = `${home}-other`;
    const [one, two] = await Promise.all([startChild(), startChild({ home: other })]);
    await inMongodb(one.mongodbUri, (rugs) => rugs.insertOne({ _id: 1 }));
    await inRedis(one.redisUrl, (redis) => redis.set('job', 'waiting'));
    expect(await inMongodb(two.mongodbUri, (rugs) => rugs.countDocuments())).toBe(0);
    expect(await inRedis(two.redisUrl, (redis) => redis.get('job'))).toBeNull();
    await one.stop();
    expect(await inMongodb(two.mongodbUri, (rugs) => rugs.countDocuments())).toBe(0);
    await two.stop();
    expect(processesIn(other)).toEqual([]);
  });

  it('refuse a data folder that is in use, and name who uses it', async () => {
    const engines = await startEngines({ home, want, report: ignore });
    const second = await startEngines({ home, want, report: ignore }).catch((error: unknown) => error);
    expect(second).toBeInstanceOf(HomeInUseError);
    expect((second as HomeInUseError).message).toContain(`in use by process ${process.pid}`);
    await inMongodb(engines.mongodbUri, (rugs) => rugs.insertOne({ _id: 1 })); // The first goes on.
    await engines.stop();
  });

  it('are joined by scripts that work beside the product, and by no others', async () => {
    const parent = await startChild();
    const environment = { ...process.env, ...addresses, GEREH_HOME: home };
    await expect(openZone(environment, { besideProduct: false })).rejects.toBeInstanceOf(HomeInUseError);
    const zone = await openZone(environment, { besideProduct: true });
    expect(zone.settings.mongodbUri).toBe(parent.mongodbUri);
    await zone.db.collection<{ _id: number }>('probe').insertOne({ _id: 1 });
    await zone.close();
    await inMongodb(parent.mongodbUri, (rugs) => rugs.insertOne({ _id: 1 })); // They go on.
    expect((await stat(join(home, 'engines', 'address.json'))).mode & 0o777).toBe(0o600);
    // What a killed starter left behind is no address any more.
    await parent.kill();
    expect(await runningMongodb(home)).toBeUndefined();
    const alone = await openZone(environment, { besideProduct: true });
    expect(await alone.db.collection('probe').countDocuments()).toBe(1);
    await alone.close();
    expect(await runningMongodb(home)).toBeUndefined();
  });

  it('take another port where one is taken, by a stranger or by an engine like them', async () => {
    const stranger = createServer((socket) => socket.destroy()).listen({ port: 0, host: '127.0.0.1' });
    await new Promise((resolve) => stranger.once('listening', resolve));
    const taken = (stranger.address() as AddressInfo).port;
    const others = await startEngines({ home: `${home}-other`, want, report: ignore });
    let engines: Engines | undefined;
    try {
      const theirs = [Number(new URL(others.mongodbUri).port), Number(new URL(others.redisUrl).port)];
      const ports = [taken, taken, ...theirs];
      const pickPort = async () => ports.shift() ?? pickFreePort();
      engines = await startEngines({ home, want, report: ignore, pickPort });
      for (const address of [engines.mongodbUri, engines.redisUrl]) {
        expect([taken, ...theirs]).not.toContain(Number(new URL(address).port));
      }
      expect(ports).toEqual([]);
    } finally {
      await engines?.stop();
      await others.stop();
      stranger.close();
    }
  });

  it.each([
    ['too long', 'a-folder-with-a-long-name'.repeat(4)],
    ['not plain', "with spaces, commas & 'signs'"],
  ])('keep their sockets elsewhere when the path of the data folder is %s for them', async (_, name) => {
    const engines = await startEngines({ home: join(home, name), want, report: ignore });
    await inMongodb(engines.mongodbUri, async (rugs) => {
      await rugs.createIndex({ claims: 1 }); // Uses PostgreSQL's connection to itself.
      await rugs.insertOne({ _id: 1 });
    });
    await engines.stop();
    expect((await readdir(tmpdir())).filter((name) => /^gereh-[0-9a-f]{12}$/.test(name))).toEqual([]);
  });

  it('stay with the engine that wrote the data when another appears later', async () => {
    const engines = await startEngines({ home, want, report: ignore });
    await engines.stop();
    const bin = join(base, 'bin-with-mongod');
    await mkdir(bin);
    await writeFile(join(bin, 'mongod'), '#!/bin/sh\nexit 1\n');
    await chmod(join(bin, 'mongod'), 0o755);
    const env = { ...process.env, ...addresses, PATH: `${bin}:${process.env['PATH']}` };
    const again = await startEngines({ home, env, report: ignore });
    expect(again.chosen.mongodb.step).toBe('open');
    await again.stop();
  });

  it('say what a mongod on the PATH said when it does not start', async () => {
    const bin = join(base, 'bin-with-broken-mongod');
    await mkdir(bin);
    await writeFile(join(bin, 'mongod'), '#!/bin/sh\necho Illegal instruction\nexit 132\n');
    await chmod(join(bin, 'mongod'), 0o755);
    const env = { ...process.env, ...addresses, PATH: `${bin}:${process.env['PATH']}` };
    const start = startEngines({ home, env, report: ignore, want: { mongodb: 'path', redis: 'debian' } });
    await expect(start).rejects.toThrow(/mongod on port \d+ ended \(exit code 132\): Illegal instruction/);
  });

  (process.getuid?.() === 0 ? it : it.skip)('run as root where user namespaces are forbidden', async () => {
    const bin = join(base, 'bin-without-namespaces');
    await mkdir(bin);
    await writeFile(
      join(bin, 'unshare'),
      '#!/bin/sh\necho unshare failed: Operation not permitted\nexit 1\n',
    );
    await chmod(join(bin, 'unshare'), 0o755);
    const parent = await startChild({ env: { ...addresses, PATH: `${bin}:${process.env['PATH']}` } });
    await inMongodb(parent.mongodbUri, (rugs) => rugs.insertOne({ _id: 1 }));
    await parent.kill();
    const again = await startChild(); // And back to namespaces over the same data.
    expect(await inMongodb(again.mongodbUri, (rugs) => rugs.countDocuments())).toBe(1);
    await again.stop();
  });
});
