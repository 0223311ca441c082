import { link, mkdir, readFile, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { dirname } from 'node:path';
import { identifyProcess, isAlive } from './process-identity.js';
import type { ProcessIdentity } from './process-identity.js';

interface Holder extends ProcessIdentity {
  /** Tells two locks of one process apart. */
  id: string;
  what: string;
}

export interface FileLock {
  release(): Promise<void>;
}

export type LockAttempt = { lock: FileLock } | { heldBy: { pid: number; what: string } };

const TAKEOVER_MS = 10_000;

/**
 * Takes the lock if nobody alive has it. The lock is a file that names its holder; it appears whole (a hard
 * link to a finished file), and that of a dead process is taken over by exactly one of those who want it.
 */
export async function tryLock(path: string, what: string): Promise<LockAttempt> {
  await mkdir(dirname(path), { recursive: true });
  const me: Holder = { ...(identifyProcess(process.pid) ?? { pid: process.pid }), id: randomUUID(), what };
  const draft = `${path}.${me.id}`;
  await writeFile(draft, JSON.stringify(me));
  try {
    for (;;) {
      if (await linked(draft, path)) return { lock: { release: () => releaseLock(path, me.id) } };
      const holder = await readHolder(path);
      if (holder === 'absent') continue;
      if (holder !== 'unreadable' && isAlive(holder)) return { heldBy: holder };
      await removeStale(path, holder);
    }
  } finally {
    await rm(draft, { force: true });
  }
}

/** Waits for the lock; `waiting` is called once when somebody else has it. */
export async function waitForLock(
  path: string,
  what: string,
  options: { timeoutMs: number; waiting?: (heldBy: { pid: number; what: string }) => void },
): Promise<FileLock> {
  const deadline = Date.now() + options.timeoutMs;
  let told = false;
  for (;;) {
    const attempt = await tryLock(path, what);
    if ('lock' in attempt) return attempt.lock;
    const { pid, what: theirs } = attempt.heldBy;
    if (Date.now() > deadline) {
      throw new Error(
        `process ${pid} (${theirs}) has held ${path} for over ${Math.round(options.timeoutMs / 1000)} s; ` +
          'wait for it, or end it, and start again',
      );
    }
    if (!told) options.waiting?.(attempt.heldBy);
    told = true;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

async function linked(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function readHolder(path: string): Promise<Holder | 'absent' | 'unreadable'> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Holder;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'absent' : 'unreadable';
  }
}

/** One taker at a time looks once more and removes what is still the dead one's lock. */
async function removeStale(path: string, seen: Holder | 'unreadable'): Promise<void> {
  const guard = `${path}.takeover`;
  try {
    await mkdir(guard);
  } catch {
    const age = await stat(guard).then(
      (it) => Date.now() - it.mtimeMs,
      () => 0,
    );
    if (age > TAKEOVER_MS) await rmdir(guard).catch(() => undefined); // Its maker died in the middle.
    await new Promise((resolve) => setTimeout(resolve, 20));
    return;
  }
  try {
    const now = await readHolder(path);
    const same = seen === 'unreadable' ? now === seen : typeof now === 'object' && now.id === seen.id;
    if (same) await rm(path, { force: true });
  } finally {
    await rmdir(guard).catch(() => undefined);
  }
}

async function releaseLock(path: string, id: string): Promise<void> {
  const holder = await readHolder(path);
  if (typeof holder === 'object' && holder.id === id) await rm(path, { force: true });
}
