import { fork, type ChildProcess } from 'node:child_process';

const STOP_WAIT_MS = 10_000;
const MAX_RESTARTS_A_MINUTE = 5;

/**
 * Threads share two of glibc's arenas: with one for each, what pictures and passwords took stays with the process, tens of
 * megabytes of it. Elsewhere it says nothing.
 */
const FEW_ARENAS = { MALLOC_ARENA_MAX: '2' };

/** A process of the product that is kept running. It ends by itself when we do: its channel to us closes. */
export class Child {
  private process: ChildProcess | undefined;
  private isStopping = false;
  private restarts: number[] = [];

  constructor(
    readonly name: string,
    private readonly file: string,
    private readonly env: NodeJS.ProcessEnv,
    private readonly onGivenUp: (reason: string) => void,
  ) {}

  /** The id of the process, once it was started. */
  get pid(): number {
    return this.process!.pid!;
  }

  /** Gives a variable another value for when it is started again. */
  set(variable: string, value: string): void {
    this.env[variable] = value;
  }

  /** Starts it; gives what it says when it is ready. */
  async start(): Promise<string> {
    const child = fork(this.file, {
      env: { ...FEW_ARENAS, ...process.env, ...this.env },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      // Ctrl-C reaches everything in the terminal's group; it is we who stop our children, in order.
      detached: true,
    });
    this.process = child;
    return new Promise((resolve, reject) => {
      let isReady = false;
      child.on('message', (message) => {
        if (typeof message === 'object' && 'ready' in message) {
          isReady = true;
          resolve(String(message.ready));
        }
      });
      child.once('exit', (code, signal) => {
        if (!isReady)
          reject(new Error(`${this.name} did not start (${signal ?? code}); its output is above`));
        else if (!this.isStopping) this.restart(signal ?? String(code));
      });
    });
  }

  /** Stops it: asks first, then kills. */
  async stop(): Promise<void> {
    this.isStopping = true;
    const child = this.process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_WAIT_MS);
    await gone;
    clearTimeout(timer);
  }

  private restart(how: string): void {
    const now = Date.now();
    this.restarts = [...this.restarts.filter((at) => now - at < 60_000), now];
    if (this.restarts.length > MAX_RESTARTS_A_MINUTE) {
      this.onGivenUp(`${this.name} ended ${this.restarts.length} times within a minute (last: ${how})`);
      return;
    }
    process.stderr.write(`${this.name} ended (${how}); starting it again\n`);
    this.start().catch((error: unknown) => this.onGivenUp(String(error)));
  }
}

/** Runs a process to its end; resolves when it exits with 0. */
export function runToEnd(
  file: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  onMessage: (message: unknown) => void = () => undefined,
): { done: Promise<void>; stop(): void } {
  const child = fork(file, [...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  child.on('message', onMessage);
  const done = new Promise<void>((resolve, reject) => {
    child.once('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`${file.split('/').at(-1)} ended with ${signal ?? code}`));
    });
  });
  return { done, stop: () => child.kill('SIGTERM') };
}
