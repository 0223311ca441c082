import { access, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { obtainCacheItem } from './cache-item.js';
import type { CacheItem } from './cache-item.js';

let cacheDir: string;
beforeEach(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), 'gereh-test-'));
});
afterEach(() => rm(cacheDir, { recursive: true }));

function fakeItem(changes: Partial<CacheItem> = {}) {
  const made: string[] = [];
  const item: CacheItem = {
    cacheDir,
    name: 'thing-1.0',
    recipe: 1,
    say: () => undefined,
    async make(folder) {
      made.push(folder);
      await writeFile(join(folder, 'program'), 'whole');
      return { thing: '1.0' };
    },
    check: (folder) => access(join(folder, 'program')),
    ...changes,
  };
  return { item, made };
}

describe('something in the cache', () => {
  it('is made once, with its versions in a stamp', async () => {
    const { item, made } = fakeItem();
    const first = await obtainCacheItem(item);
    expect(await obtainCacheItem(item)).toEqual(first);
    expect(made).toHaveLength(1);
    expect(first.versions).toEqual({ thing: '1.0' });
    expect(await readdir(cacheDir)).toEqual(['thing-1.0']);
  });

  it('is made once when many want it at the same time', async () => {
    const { item, made } = fakeItem();
    await Promise.all(Array.from({ length: 5 }, () => obtainCacheItem(item)));
    expect(made).toHaveLength(1);
  });

  it('is made anew where it was left half-finished', async () => {
    await mkdir(join(cacheDir, 'thing-1.0'));
    await writeFile(join(cacheDir, 'thing-1.0', 'program'), 'ha');
    await mkdir(join(cacheDir, 'thing-1.0.draft-1'));
    const { item } = fakeItem();
    const { folder } = await obtainCacheItem(item);
    expect(await readFile(join(folder, 'program'), 'utf8')).toBe('whole');
    expect(await readdir(cacheDir)).toEqual(['thing-1.0']);
  });

  it('is made anew when the recipe changed', async () => {
    const { item, made } = fakeItem();
    await obtainCacheItem(item);
    await obtainCacheItem({ ...item, recipe: 2 });
    expect(made).toHaveLength(2);
  });

  it('is not there when making or checking it failed', async () => {
    const broken = fakeItem({ make: () => Promise.reject(new Error('the line is down')) });
    await expect(obtainCacheItem(broken.item)).rejects.toThrow('the line is down');
    const wrong = fakeItem({ check: () => Promise.reject(new Error('it does not run')) });
    await expect(obtainCacheItem(wrong.item)).rejects.toThrow('it does not run');
    expect(await readdir(cacheDir)).toEqual([]);
  });
});
