import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

describe('preparing a clone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gereh-alone-'));
  const [lock, diary] = [join(folder, 'lock'), join(folder, 'diary')];
  afterAll(() => rmSync(folder, { recursive: true }));

  /** A process that writes down when it begins and ends its work. */
  const run = (name: string): Promise<number | null> => {
    const module = JSON.stringify(join(__dirname, 'alone.mjs'));
    const note = (what: string) =>
      `appendFileSync(${JSON.stringify(diary)}, ${JSON.stringify(`${name} ${what}\n`)})`;
    const pause = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 400)';
    const work = `() => { ${note('begins')}; ${pause}; ${note('ends')}; }`;
    const script = `import { appendFileSync } from 'node:fs'; import { alone } from ${module};
      alone(${JSON.stringify(lock)}, ${work}, () => undefined);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' });
    return new Promise((resolve) => child.once('exit', resolve));
  };

  it('is done by one process at a time, and what a dead one left is taken over', async () => {
    // No process has so high a number.
    writeFileSync(lock, '99999999');
    expect(await Promise.all(['one', 'other'].map(run))).toEqual([0, 0]);
    const [first, second, third, fourth] = readFileSync(diary, 'utf8').trim().split('\n');
    expect(second).toBe(first!.replace('begins', 'ends'));
    expect(fourth).toBe(third!.replace('begins', 'ends'));
    expect(existsSync(lock)).toBe(false);
  });
});
