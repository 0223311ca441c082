import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import mongoose from 'mongoose';
import type { EngineProcess, StartEnginesOptions } from './engines.js';

/**
 * Starts engines from a Node process of its own, which tests may kill. The sources are compiled for it, since
 * it runs outside of jest. For tests only.
 */
export class EnginesInChild {
  private constructor(
    readonly child: ChildProcess,
    readonly mongodbUri: string,
    readonly redisUrl: string,
    readonly processes: EngineProcess[],
    readonly said: string[],
  ) {}

  static async start(program: string, options: ChildOptions): Promise<EnginesInChild> {
    const { env, ...rest } = options;
    const child = spawn(process.execPath, [program, JSON.stringify(rest)], {
      env: { ...process.env, ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const said: string[] = [];
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    return new Promise((resolve, reject) => {
      let output = '';
      child.stdout.on('data', (chunk: Buffer) => {
        const lines = (output + chunk.toString()).split('\n');
        output = lines.pop() ?? '';
        for (const line of lines) {
          said.push(line);
          if (!line.startsWith('{"mongodbUri"')) continue;
          const up = JSON.parse(line) as { mongodbUri: string; redisUrl: string; processes: EngineProcess[] };
          resolve(new EnginesInChild(child, up.mongodbUri, up.redisUrl, up.processes, said));
        }
      });
      child.once('close', () => reject(new Error(`the starter ended: ${errors}\n${said.join('\n')}`)));
    });
  }

  /** Ends it in order, as Ctrl-C does. */
  stop(): Promise<void> {
    return this.end('SIGTERM');
  }

  kill(): Promise<void> {
    return this.end('SIGKILL');
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const closed = new Promise<void>((resolve) => this.child.once('close', () => resolve()));
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    this.child.kill(signal);
    await closed;
  }
}

export type ChildOptions = Pick<StartEnginesOptions, 'home' | 'cacheDir' | 'want'> & {
  env?: NodeJS.ProcessEnv;
};

const STARTER = `
import { startEngines } from './scripts/engines/index.js';
const options = JSON.parse(process.argv[2]);
const report = ({ engine, state, message }) => console.log(engine + ' ' + state + ' ' + message);
const hold = setInterval(() => undefined, 1000);
const engines = await startEngines({ ...options, report });
const { mongodbUri, redisUrl } = engines;
console.log(JSON.stringify({ mongodbUri, redisUrl, processes: engines.processes() }));
const stop = async () => { await engines.stop(); clearInterval(hold); process.stdin.destroy(); };
process.on('SIGTERM', stop);
process.stdin.on('end', stop).resume(); // A test run that was ended leaves none of these behind.
`;

const COMMAND = `
import { runCommand } from './scripts/engines/run-command.js';
await runCommand('sleep', [process.argv[2]], { timeoutMs: 600000 });
`;

/** Compiles the sources beside the installed packages; gives the programs and what removes them. */
export function compileStarter(repository: string): { starter: string; command: string; remove: () => void } {
  const folder = join(repository, 'node_modules', '.cache', `gereh-engines-${process.pid}-${Date.now()}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const swc = join(repository, 'node_modules', '.bin', 'swc');
  const run = spawnSync(swc, ['scripts/engines', '-d', folder], { cwd: repository, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`swc: ${run.stdout}${run.stderr}`);
  const starter = join(folder, 'start.mjs');
  writeFileSync(starter, STARTER);
  const command = join(folder, 'command.mjs');
  writeFileSync(command, COMMAND);
  return { starter, command, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Processes that work in the folder or name it in their command line. */
export function processesIn(folder: string): string[] {
  const found: string[] = [];
  for (const pid of readdirSync('/proc').filter(
    (name) => /^\d+$/.test(name) && Number(name) !== process.pid,
  )) {
    try {
      const commandLine = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
      const where = readlinkSync(`/proc/${pid}/cwd`);
      if (where.startsWith(folder) || commandLine.includes(folder)) found.push(`${pid} ${commandLine}`);
    } catch {
      // It ended while we looked.
    }
  }
  return found;
}

/** Waits until a condition holds, and tells whether it did in time. */
export async function waitUntil(
  condition: () => boolean | Promise<boolean>,
  withinMs: number,
): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    if (await condition()) return true;
    if (Date.now() > deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Uses one collection of a MongoDB. */
export async function inMongodb<T>(
  uri: string,
  use: (c: mongoose.mongo.Collection<Rug>) => Promise<T>,
): Promise<T> {
  const client = new mongoose.mongo.MongoClient(uri, { serverSelectionTimeoutMS: 3000 });
  try {
    return await use(client.db('probe').collection<Rug>('rugs'));
  } finally {
    await client.close();
  }
}

export interface Rug {
  _id: number;
  claims?: string[];
}

/** Uses a Redis; what goes wrong shows in the answers. */
export async function inRedis<T>(url: string, use: (redis: Redis) => Promise<T>): Promise<T> {
  const redis = new Redis(url, { maxRetriesPerRequest: 3 });
  redis.on('error', () => undefined);
  try {
    return await use(redis);
  } finally {
    redis.disconnect();
  }
}
