import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FailureMemory } from './failure-memory.js';
import type { StepContext } from './step-context.js';
import { startOfficialBuild } from './mongodb-steps.js';

const HOUR_MS = 3_600_000;
let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gereh-test-'));
  file = join(folder, 'cache', 'failed-downloads.json');
});
afterEach(() => rm(folder, { recursive: true }));

describe('the memory of failed downloads', () => {
  it('lasts a day', async () => {
    let now = 1_000_000;
    const memory = new FailureMemory(file, () => now);
    expect(await memory.recall('mongod')).toBeUndefined();
    await memory.remember('mongod', 'ENOTFOUND');
    now += 23 * HOUR_MS;
    expect(await memory.recall('mongod')).toEqual({ at: 1_000_000, why: 'ENOTFOUND' });
    now += 2 * HOUR_MS;
    expect(await memory.recall('mongod')).toBeUndefined();
  });

  it('is not fooled by a clock that was set back', async () => {
    let now = 10 * HOUR_MS;
    const memory = new FailureMemory(file, () => now);
    await memory.remember('mongod', 'ENOTFOUND');
    now = HOUR_MS;
    expect(await memory.recall('mongod')).toBeUndefined();
  });

  it('forgets when asked, and only that', async () => {
    const memory = new FailureMemory(file);
    await memory.remember('mongod', 'a');
    await memory.remember('other', 'b');
    await memory.forget('mongod');
    expect(await memory.recall('mongod')).toBeUndefined();
    expect((await memory.recall('other'))?.why).toBe('b');
  });

  it.each(['', '{"mongod":', '[]', '{"mongod":{"at":"yesterday"}}'])(
    'takes %j for no memory',
    async (text) => {
      await new FailureMemory(file).remember('x', 'y');
      await writeFile(file, text);
      expect(await new FailureMemory(file).recall('mongod')).toBeUndefined();
      await new FailureMemory(file).remember('mongod', 'again');
      expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ mongod: { why: 'again' } });
    },
  );
});

describe('the official build', () => {
  it('is not downloaded again on the day after a failure, and says so', async () => {
    const context = { cacheDir: join(folder, 'cache') } as StepContext;
    let downloads = 0;
    const download = async () => {
      downloads++;
      throw new Error('getaddrinfo ENOTFOUND\nmore');
    };
    const first = await startOfficialBuild(context, () => undefined, download);
    expect(first).toEqual({ kind: 'failed', why: 'getaddrinfo ENOTFOUND more (not tried again for a day)' });
    const second = await startOfficialBuild(context, () => undefined, download);
    expect(second).toMatchObject({
      kind: 'absent',
      why: expect.stringMatching(/tried again a day later.*ENOTFOUND/),
    });
    expect(downloads).toBe(1);
  });
});
