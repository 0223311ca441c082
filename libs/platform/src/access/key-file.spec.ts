import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { transformSync } from '@swc/core';
import { readFileSync } from 'node:fs';
import { keyFromFile } from './key-file.js';

let home: string;
beforeEach(() => (home = mkdtempSync(join(tmpdir(), 'gereh-key-'))));
afterEach(() => rmSync(home, { recursive: true, force: true }));

describe('the key of a data folder', () => {
  it('is made once, kept, and readable by its owner alone', () => {
    const key = keyFromFile(home, 'session-anzali');
    expect(key).toHaveLength(32);
    expect(keyFromFile(home, 'session-anzali')).toEqual(key);
    expect(keyFromFile(home, 'session-other')).not.toEqual(key);
    expect(statSync(join(home, 'keys')).mode & 0o777).toBe(0o700);
    for (const file of readdirSync(join(home, 'keys'))) {
      expect(statSync(join(home, 'keys', file)).mode & 0o777).toBe(0o600);
    }
    expect(readdirSync(join(home, 'keys')).sort()).toEqual(['session-anzali.key', 'session-other.key']);
  });

  it('is the same for processes that start at once', async () => {
    const source = readFileSync(join(__dirname, 'key-file.ts'), 'utf8');
    const { code } = transformSync(source, {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'es6' },
    });
    const file = join(home, 'key-file.mjs');
    const print = "process.stdout.write(keyFromFile(process.argv[2], 'k').toString('hex'));";
    writeFileSync(file, `${code}\n${print}`);
    const runs = Array.from({ length: 4 }, () => promisify(execFile)(process.execPath, [file, home]));
    const keys = (await Promise.all(runs)).map(({ stdout }) => stdout);
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/^[0-9a-f]{64}$/);
  });

  it('that is damaged is not replaced: what was signed with it would be lost', () => {
    keyFromFile(home, 'k');
    writeFileSync(join(home, 'keys', 'k.key'), 'short');
    expect(() => keyFromFile(home, 'k')).toThrow('damaged');
  });
});
