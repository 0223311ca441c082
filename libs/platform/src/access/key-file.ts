import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const KEY_BYTES = 32;

/**
 * The secret key of a name, kept in the data folder with mode 0600; made at first use. Two processes that start at
 * once agree on one key: a whole file takes the name, and only one of them can take it.
 */
export function keyFromFile(home: string, name: string): Buffer {
  const kept = secretFile(home, `${name}.key`, () => randomBytes(KEY_BYTES).toString('base64'));
  const key = Buffer.from(kept, 'base64');
  if (key.length !== KEY_BYTES) throw new Error(`the key file ${name}.key in the data folder is damaged`);
  return key;
}

/** The text of a secret file in the data folder, made by `draft` at first use, in the same way as a key. */
export function secretFile(home: string, fileName: string, draft: () => string): string {
  const file = join(keysFolder(home), fileName);
  return read(file) ?? make(file, draft()) ?? read(file) ?? '';
}

/** Puts a new text in the place of a secret file in one step; after a crash the old one stands or the new one. */
export function replaceSecretFile(home: string, fileName: string, text: string): void {
  const file = join(keysFolder(home), fileName);
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, text, { flag: 'wx', mode: 0o600, flush: true });
  renameSync(draft, file);
}

/** Where a secret file of the data folder lies, for saying so and for seeing that it changed. */
export const secretFilePath = (home: string, fileName: string): string => join(home, 'keys', fileName);

function keysFolder(home: string): string {
  const folder = join(home, 'keys');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

function read(file: string): string | undefined {
  return unless('ENOENT', () => readFileSync(file, 'utf8'));
}

/** Writes under a name of its own first, so that nobody ever reads half of it. */
function make(file: string, text: string): string | undefined {
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, text, { flag: 'wx', mode: 0o600, flush: true });
  try {
    return unless('EEXIST', () => {
      linkSync(draft, file);
      return text;
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
