import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const KEY_BYTES = 32;

/**
 * The secret key of a name, kept in the data folder with mode 0600; made at first use. Two processes that start at
 * once agree on one key: a whole file takes the name, and only one of them can take it.
 */
export function keyFromFile(home: string, name: string): Buffer {
  const folder = join(home, 'keys');
  const file = join(folder, `${name}.key`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const kept = read(file) ?? make(file) ?? read(file);
  const key = Buffer.from(kept ?? '', 'base64');
  if (key.length !== KEY_BYTES) throw new Error(`the key file ${name}.key in the data folder is damaged`);
  return key;
}

function read(file: string): string | undefined {
  return unless('ENOENT', () => readFileSync(file, 'utf8'));
}

/** Makes a key under a name of its own first, so that nobody ever reads half of it. */
function make(file: string): string | undefined {
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  const key = randomBytes(KEY_BYTES).toString('base64');
  writeFileSync(draft, key, { flag: 'wx', mode: 0o600 });
  try {
    return unless('EEXIST', () => {
      linkSync(draft, file);
      return key;
    });
  } finally {
    unlinkSync(draft);
  }
}

function unless<T>(code: string, work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === code) return undefined;
    throw error;
  }
}
