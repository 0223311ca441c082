import { access, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { identifyProcess } from './process-identity.js';
import { Supervisor } from './supervisor.js';
import type { ProgramOrder } from './watchdog.js';

let folder: string;
let supervisor: Supervisor;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gereh-test-'));
  await mkdir(join(folder, 'sockets'));
  supervisor = new Supervisor({
    runFile: join(folder, 'running.json'),
    removeAtEnd: [join(folder, 'sockets')],
  });
});
afterEach(async () => {
  await supervisor.stop();
  await rm(folder, { recursive: true, force: true });
});

function orderOf(script: string): ProgramOrder {
  return {
    command: ['sh', '-c', script],
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '' },
    logFile: join(folder, 'log'),
    endWith: [
      { signal: 'SIGTERM', patienceMs: 300 },
      { signal: 'SIGKILL', patienceMs: 1000 },
    ],
  };
}

async function until(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !condition(); i++) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(condition()).toBe(true);
}

describe('the watchdog of the engines', () => {
  it('runs programs, names them in the run file, and ends them all', async () => {
    const first = await supervisor.start('first', orderOf('exec sleep 100'));
    const second = await supervisor.start('second', orderOf('exec sleep 100'));
    expect(supervisor.processes()).toEqual([
      { name: 'first', pid: first.pid },
      { name: 'second', pid: second.pid },
    ]);
    const run = JSON.parse(await readFile(join(folder, 'running.json'), 'utf8')) as { pid: number }[];
    expect(run.slice(1).map(({ pid }) => pid)).toEqual([first.pid, second.pid]);
    await supervisor.stop();
    for (const pid of run.map((it) => it.pid)) expect(identifyProcess(pid)).toBeUndefined();
    await expect(access(join(folder, 'running.json'))).rejects.toThrow();
    await expect(access(join(folder, 'sockets'))).rejects.toThrow();
  });

  it('kills one that does not end when asked, with its children', async () => {
    const stubborn = await supervisor.start(
      'stubborn',
      orderOf('trap "" TERM; sleep 100 & echo $!; wait; sleep 100'),
    );
    await until(() => supervisor.processes().length === 1);
    await new Promise((resolve) => setTimeout(resolve, 150));
    const child = Number(await stubborn.lastWords());
    expect(identifyProcess(child)).toBeDefined();
    await stubborn.stop();
    expect(stubborn.ended()).toBe('SIGKILL');
    await until(() => identifyProcess(child) === undefined);
  });

  it('says how a program ended, with its last words', async () => {
    const brief = await supervisor.start('brief', orderOf('echo address already in use; exit 3'));
    await until(() => brief.ended() !== undefined);
    expect(brief.ended()).toBe('exit code 3');
    expect(await brief.lastWords()).toBe('address already in use');
  });

  it('says when there is no such program', async () => {
    const order = { ...orderOf(''), command: [join(folder, 'nothing')] };
    await expect(supervisor.start('nothing', order)).rejects.toThrow('ENOENT');
  });

  it('brings a kept program back when it ends by itself', async () => {
    const events: string[] = [];
    const kept = await supervisor.start('kept', orderOf('exec sleep 100'));
    kept.keep((event) => events.push(event));
    process.kill(kept.pid, 'SIGKILL');
    await until(() => events.includes('restarted'));
    expect(events).toEqual(['lost', 'restarted']);
    expect(supervisor.processes()[0]?.pid).not.toBe(kept.pid);
  });
});
