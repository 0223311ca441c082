import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../harness/until.js';

const ROOT = join(__dirname, '..', '..');
const START = join(ROOT, 'dist', 'scripts', 'start', 'start.js');

/** A run of `npm start`. */
export interface Started {
  readonly child: ChildProcess;
  /** Everything that it said so far. */
  said(): string;
  /** The address of the line `ready: …`. */
  ready(seconds?: number): Promise<string>;
  /** How it ended. */
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

/** Starts the built product; `command` for another way than node on its script. */
export function start(
  home: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  command: readonly [string, ...string[]] = [process.execPath, START],
): Started {
  if (!existsSync(START)) throw new Error('this test runs the built product: run it through npm test');
  const [program, ...before] = command;
  const child = spawn(program, [...before, ...args], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', ...env, GEREH_HOME: home },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (text += data.toString()));
  const ended = once(child, 'exit').then(([code, signal]) => ({
    code: code as number | null,
    signal: signal as NodeJS.Signals | null,
  }));
  return {
    child,
    ended,
    said: () => text,
    ready: (seconds = 90) =>
      until(
        'it says that it is ready',
        () => {
          if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}:\n${text}`);
          return /^ready: (\S+)$/m.exec(text)?.[1];
        },
        seconds,
      ),
  };
}

/** The processes that were started for a data folder: it stands in their surroundings or their command line. */
export function processesOf(home: string): { pid: number; command: string }[] {
  const pids = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  return pids.flatMap((pid) => {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
      const surroundings = readFileSync(`/proc/${pid}/environ`, 'utf8');
      const isOfHome = command.includes(home) || surroundings.includes(`GEREH_HOME=${home}`);
      return isOfHome && pid !== process.pid ? [{ pid, command }] : [];
    } catch {
      // It ended while we looked.
      return [];
    }
  });
}

/** Waits until no process of a data folder is left. */
export const nothingLeft = (home: string, seconds = 30): Promise<true> =>
  until(
    'nothing is left',
    () => {
      const left = processesOf(home);
      return left.length === 0;
    },
    seconds,
  ).catch((error: unknown) => {
    throw new Error(
      `${String(error)}: ${processesOf(home)
        .map(({ command }) => command)
        .join('; ')}`,
    );
  }) as Promise<true>;
