import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { EngineProcess } from './engines.js';
import { endProcesses, identifyProcess } from './process-identity.js';
import { watchdog } from './watchdog.js';
import type { ProgramOrder, WatchdogNews, WatchdogOrder, WatchdogSettings } from './watchdog.js';

/** A program that was handed to the watchdog. */
export interface SupervisedProgram {
  pid: number;
  /** How it ended; undefined while it runs. */
  ended(): string | undefined;
  /** The last lines that it logged, for messages. */
  lastWords(): Promise<string>;
  /** From now on it is brought back when it ends by itself. */
  keep(listener: (event: 'lost' | 'restarted', how: string) => void): void;
  stop(): Promise<void>;
}

interface Known {
  name: string;
  pid: number;
  endedHow: string | undefined;
  listener?: (event: 'lost' | 'restarted', how: string) => void;
  started: { resolve: (pid: number) => void; reject: (error: Error) => void };
  whenEnded: (() => void)[];
}

/** Longer than the watchdog's own patience with all of its programs. */
const STOP_LIMIT_MS = 30_000;

/** Starts the watchdog and speaks to it. One a set of engines. */
export class Supervisor {
  private readonly known = new Map<string, Known>();
  private readonly child: ChildProcess;
  private readonly gone: Promise<void>;
  private count = 0;
  private stopped: Promise<void> | undefined;

  constructor(settings: WatchdogSettings) {
    const source = `(${watchdog.toString()})(${JSON.stringify(settings)})`;
    const { NODE_OPTIONS: _, ...env } = process.env; // Loaders and debuggers of the parent are not for it.
    this.child = spawn(process.execPath, ['-e', source], {
      detached: true,
      cwd: '/',
      env,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.gone = new Promise((resolve) => this.child.once('close', () => resolve()));
    this.child.stdin?.on('error', () => undefined);
    this.child.once('error', (error) => this.failAll(error.message));
    this.child.once('close', () => this.failAll('the watchdog of the engines ended'));
    this.listen();
  }

  /** Starts a program; it is not yet known whether it works. */
  async start(name: string, order: ProgramOrder): Promise<SupervisedProgram> {
    const id = `${name}#${++this.count}`;
    const program: Known = { name, pid: 0, endedHow: undefined, started: noOne, whenEnded: [] };
    this.known.set(id, program);
    const started = new Promise<number>((resolve, reject) => (program.started = { resolve, reject }));
    this.tell({ order: 'start', id, program: order });
    program.pid = await started;
    return {
      pid: program.pid,
      ended: () => program.endedHow,
      lastWords: () => readLastWords(order.logFile),
      keep: (listener) => {
        program.listener = listener;
        this.tell({ order: 'keep', id });
      },
      stop: async () => {
        if (program.endedHow !== undefined) return;
        const ended = new Promise<void>((resolve) => program.whenEnded.push(resolve));
        this.tell({ order: 'stop', id });
        await ended;
      },
    };
  }

  processes(): EngineProcess[] {
    return [...this.known.values()]
      .filter((program) => program.pid > 0 && program.endedHow === undefined)
      .map(({ name, pid }) => ({ name, pid }));
  }

  /** Whether the parent's event loop waits for the engines: yes while they start or stop, not in between. */
  holdParent(hold: boolean): void {
    const handles = [
      this.child,
      this.child.stdin,
      this.child.stdout,
    ] as unknown as (NodeJS.RefCounted | null)[];
    for (const handle of handles) {
      if (hold) handle?.ref();
      else handle?.unref();
    }
  }

  /** Ends all programs, the last one started first, and then the watchdog. */
  stop(): Promise<void> {
    this.stopped ??= this.stopOnce();
    return this.stopped;
  }

  private async stopOnce(): Promise<void> {
    this.holdParent(true);
    const pids = [...this.processes().map((program) => program.pid), this.child.pid ?? 0];
    const identities = pids.flatMap((pid) => identifyProcess(pid) ?? []);
    this.tell({ order: 'stop-all' });
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise((resolve) => (timer = setTimeout(resolve, STOP_LIMIT_MS)));
    await Promise.race([this.gone, tooLong]);
    clearTimeout(timer);
    await endProcesses(identities, 0);
    this.child.stdin?.destroy();
  }

  private tell(order: WatchdogOrder): void {
    if (this.child.stdin?.writable) this.child.stdin.write(`${JSON.stringify(order)}\n`);
  }

  private listen(): void {
    let rest = '';
    this.child.stdout?.setEncoding('utf8');
    this.child.stdout?.on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) this.hear(JSON.parse(line) as WatchdogNews);
    });
  }

  private hear(news: WatchdogNews): void {
    const program = this.known.get(news.id);
    if (!program) return;
    if (news.news === 'started') {
      program.started.resolve(news.pid);
    } else if (news.news === 'unstartable') {
      program.endedHow = news.why;
      program.started.reject(new Error(news.why));
    } else if (news.news === 'restarted') {
      program.pid = news.pid;
      program.endedHow = undefined;
      program.listener?.('restarted', '');
    } else {
      program.endedHow = news.how;
      for (const resolve of program.whenEnded.splice(0)) resolve();
      if (!this.stopped) program.listener?.('lost', news.how);
    }
  }

  private failAll(why: string): void {
    for (const program of this.known.values()) {
      program.endedHow ??= why;
      program.started.reject(new Error(why));
      for (const resolve of program.whenEnded.splice(0)) resolve();
    }
  }
}

const noOne = { resolve: () => undefined, reject: () => undefined };

/** The end of a log, short enough for a message. */
async function readLastWords(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const lines = text.trim().split('\n').slice(-3);
  return lines.join(' | ').slice(-600);
}
