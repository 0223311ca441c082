import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Say } from './fetch-debian.js';
import { waitForLock } from './file-lock.js';

export interface CacheItem {
  cacheDir: string;
  /** The folder's name in the cache; holds the version that is asked for. */
  name: string;
  /** Raised when the way of making the item changes, so that an old one is made anew. */
  recipe: number;
  /** Makes the item in an empty folder and gives the versions of what went into it. */
  make(folder: string): Promise<Record<string, string>>;
  /** Whether the folder holds what it should; run before an item is put in its place, and cheap. */
  check(folder: string): Promise<void>;
  say: Say;
}

interface Stamp {
  recipe: number;
  versions: Record<string, string>;
}

const STAMP = 'gereh-stamp.json';
/** As long as the slowest download may take, and a little. */
const LOCK_TIMEOUT_MS = 40 * 60_000;

/**
 * Gives the folder of something that was fetched, and fetches it where it is missing or was left half-finished.
 * It is made in a folder of its own, checked, stamped and then renamed into place: what has a stamp is whole.
 * One process at a time makes it; the others wait and find it there.
 */
export async function obtainCacheItem(
  item: CacheItem,
): Promise<{ folder: string; versions: Record<string, string> }> {
  const folder = join(item.cacheDir, item.name);
  const found = await readStamp(folder, item.recipe);
  if (found) return { folder, versions: found.versions };
  const lock = await waitForLock(`${folder}.lock`, `fetching ${item.name}`, {
    timeoutMs: LOCK_TIMEOUT_MS,
    waiting: ({ pid, what }) => item.say(`waiting for process ${pid}, which is ${what}`),
  });
  try {
    const made = await readStamp(folder, item.recipe);
    if (made) return { folder, versions: made.versions };
    await removeLeftovers(folder);
    const draft = `${folder}.draft-${process.pid}`;
    await mkdir(draft, { recursive: true });
    try {
      const versions = await item.make(draft);
      await item.check(draft);
      const stamp: Stamp = { recipe: item.recipe, versions };
      await writeFile(join(draft, STAMP), `${JSON.stringify(stamp, null, 2)}\n`);
      await rename(draft, folder);
      return { folder, versions };
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
  } finally {
    await lock.release();
  }
}

async function readStamp(folder: string, recipe: number): Promise<Stamp | undefined> {
  try {
    const stamp = JSON.parse(await readFile(join(folder, STAMP), 'utf8')) as Stamp;
    return stamp.recipe === recipe ? stamp : undefined;
  } catch {
    return undefined;
  }
}

/** Clears away what earlier attempts left: called by the holder of the lock only. */
async function removeLeftovers(folder: string): Promise<void> {
  const parent = dirname(folder);
  for (const name of await readdir(parent)) {
    const path = join(parent, name);
    if (path === folder || path.startsWith(`${folder}.draft-`))
      await rm(path, { recursive: true, force: true });
  }
}
