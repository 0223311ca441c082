import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tryLock, waitForLock } from './file-lock.js';
import type { FileLock, LockAttempt } from './file-lock.js';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gereh-test-'));
  path = join(folder, 'it.lock');
});
afterEach(() => rm(folder, { recursive: true }));

const taken = (attempt: LockAttempt): attempt is { lock: FileLock } => 'lock' in attempt;

async function deadProcess(): Promise<number> {
  const child = spawn('true');
  await once(child, 'exit');
  return child.pid ?? 0;
}

describe('a lock in a file', () => {
  it('is had by one of many who want it, and by the next when it is released', async () => {
    const attempts = await Promise.all(Array.from({ length: 20 }, () => tryLock(path, 'fetching')));
    const winners = attempts.filter(taken);
    expect(winners).toHaveLength(1);
    expect(attempts.find((attempt) => !taken(attempt))).toMatchObject({
      heldBy: { pid: process.pid, what: 'fetching' },
    });
    await winners[0]?.lock.release();
    expect(taken(await tryLock(path, 'fetching'))).toBe(true);
  });

  it('of a dead process is taken over by exactly one', async () => {
    await writeFile(
      path,
      JSON.stringify({ pid: await deadProcess(), startTicks: '1', id: 'x', what: 'fetching' }),
    );
    const attempts = await Promise.all(Array.from({ length: 20 }, () => tryLock(path, 'fetching')));
    expect(attempts.filter(taken)).toHaveLength(1);
  });

  it('of a dead process whose number another one has now is taken over', async () => {
    await writeFile(path, JSON.stringify({ pid: process.pid, startTicks: '1', id: 'x', what: 'fetching' }));
    expect(taken(await tryLock(path, 'fetching'))).toBe(true);
  });

  it('that cannot be read is taken over', async () => {
    await writeFile(path, '{"pid":');
    expect(taken(await tryLock(path, 'fetching'))).toBe(true);
  });

  it('leaves nothing behind', async () => {
    const attempt = await tryLock(path, 'fetching');
    if (taken(attempt)) await attempt.lock.release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('is waited for, and the one who waits is told for whom', async () => {
    const first = await waitForLock(path, 'fetching a', { timeoutMs: 1000 });
    const told: string[] = [];
    const second = waitForLock(path, 'fetching b', {
      timeoutMs: 5000,
      waiting: ({ what }) => told.push(what),
    });
    await new Promise((resolve) => setTimeout(resolve, 400));
    await first.release();
    await (await second).release();
    expect(told).toEqual(['fetching a']);
  });

  it('is not waited for forever', async () => {
    const first = await waitForLock(path, 'fetching', { timeoutMs: 1000 });
    await expect(waitForLock(path, 'fetching', { timeoutMs: 50 })).rejects.toThrow(/wait for it, or end it/);
    await first.release();
  });
});
