/** What the watchdog is asked for: one JSON line each on its standard input. */
export type WatchdogOrder =
  | { order: 'start'; id: string; program: ProgramOrder }
  /** From now on the program is brought back when it ends by itself. */
  | { order: 'keep'; id: string }
  | { order: 'stop'; id: string }
  | { order: 'stop-all' };

export interface ProgramOrder {
  command: string[];
  cwd: string;
  env: Record<string, string>;
  logFile: string;
  /** Signals to end it with, each with the time it is given. The last one should be SIGKILL. */
  endWith: { signal: NodeJS.Signals; patienceMs: number }[];
}

/** What the watchdog says: one JSON line each on its standard output. */
export type WatchdogNews =
  | { news: 'started'; id: string; pid: number }
  | { news: 'ended'; id: string; pid: number; how: string }
  | { news: 'restarted'; id: string; pid: number }
  | { news: 'unstartable'; id: string; why: string };

/** What it needs to know from the start. */
export interface WatchdogSettings {
  /** Names the running programs and the watchdog, for whoever comes after a power cut. */
  runFile: string;
  /** Folders that go when everything has ended. */
  removeAtEnd: string[];
}

/**
 * The program that runs the engines as its children, and ends them when its standard input closes, which is
 * when the process that started it ends, however it ends (kill -9 included). It has its own session, so a
 * Ctrl-C in the terminal reaches the product and not the engines below it.
 *
 * It runs as `node -e`, from this function's own text, so that it needs no file of its own beside compiled
 * code, and none beside the sources under jest. It must therefore use nothing from outside its own body.
 */
export function watchdog(settings: WatchdogSettings): void {
  const { spawn } = process.getBuiltinModule('node:child_process');
  const fs = process.getBuiltinModule('node:fs');
  const MAX_RESTARTS_A_MINUTE = 5;
  const LOG_LIMIT_BYTES = 8_000_000;

  interface Program {
    id: string;
    order: ProgramOrder;
    pid: number;
    running: boolean;
    kept: boolean;
    stopping: boolean;
    restarts: number[];
    whenEnded: (() => void)[];
  }
  const programs = new Map<string, Program>();
  let ending = false;

  const say = (news: WatchdogNews): void => {
    try {
      process.stdout.write(`${JSON.stringify(news)}\n`);
    } catch {
      // Nobody listens any more; the closing of stdin says the same.
    }
  };

  const startTicks = (pid: number): string | undefined => {
    try {
      const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
      return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    } catch {
      return undefined;
    }
  };

  const writeRunFile = (): void => {
    const running = [...programs.values()].filter((program) => program.running).map((program) => program.pid);
    const lines = [process.pid, ...running].map((pid) => ({ pid, startTicks: startTicks(pid) }));
    fs.writeFileSync(`${settings.runFile}.new`, JSON.stringify(lines));
    fs.renameSync(`${settings.runFile}.new`, settings.runFile);
  };

  const openLog = (path: string): number => {
    const size = fs.existsSync(path) ? fs.statSync(path).size : 0;
    return fs.openSync(path, size > LOG_LIMIT_BYTES ? 'w' : 'a');
  };

  const launch = (program: Program, news: 'started' | 'restarted'): void => {
    const [command = '', ...args] = program.order.command;
    const log = openLog(program.order.logFile);
    const child = spawn(command, args, {
      cwd: program.order.cwd,
      env: program.order.env,
      detached: true,
      stdio: ['ignore', log, log],
    });
    fs.closeSync(log);
    child.once('error', (error) => {
      if (child.pid !== undefined) return;
      say({ news: 'unstartable', id: program.id, why: error.message });
      programs.delete(program.id);
    });
    const { pid } = child;
    if (pid === undefined) return;
    program.pid = pid;
    program.running = true;
    writeRunFile();
    say({ news, id: program.id, pid });
    child.once('exit', (code, signal) => {
      program.running = false;
      writeRunFile();
      say({ news: 'ended', id: program.id, pid, how: signal ?? `exit code ${code}` });
      for (const resolve of program.whenEnded.splice(0)) resolve();
      if (program.kept && !program.stopping && !ending) bringBack(program);
    });
  };

  const bringBack = (program: Program): void => {
    const now = Date.now();
    program.restarts = program.restarts.filter((at) => now - at < 60_000);
    if (program.restarts.length >= MAX_RESTARTS_A_MINUTE) return;
    const pause = 200 * 2 ** program.restarts.length;
    program.restarts.push(now);
    setTimeout(() => {
      if (!program.stopping && !ending) launch(program, 'restarted');
    }, pause);
  };

  const end = async (program: Program): Promise<void> => {
    program.stopping = true;
    for (const { signal, patienceMs } of program.order.endWith) {
      if (!program.running) return;
      const ended = new Promise<void>((resolve) => program.whenEnded.push(resolve));
      try {
        // What kills must reach the children; what asks must not, or they would all answer at once.
        process.kill(signal === 'SIGKILL' ? -program.pid : program.pid, signal);
      } catch {
        // It ended in between.
      }
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, patienceMs))]);
    }
  };

  const endAll = async (): Promise<void> => {
    if (ending) return;
    ending = true;
    // In the order opposite to the start: a gateway before the database below it.
    for (const program of [...programs.values()].reverse()) await end(program);
    for (const path of settings.removeAtEnd) fs.rmSync(path, { recursive: true, force: true });
    fs.rmSync(settings.runFile, { force: true });
    process.exit(0);
  };

  const obey = (order: WatchdogOrder): void => {
    if (order.order === 'stop-all') return void endAll();
    const known = programs.get(order.id);
    if (order.order === 'start') {
      const program: Program = {
        id: order.id,
        order: order.program,
        pid: 0,
        running: false,
        kept: false,
        stopping: false,
        restarts: [],
        whenEnded: [],
      };
      programs.set(order.id, program);
      launch(program, 'started');
    } else if (known && order.order === 'keep') {
      known.kept = true;
    } else if (known) {
      void end(known).then(() => programs.delete(order.id));
    }
  };

  process.title = 'gereh-engines';
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void endAll());
  process.stdout.on('error', () => undefined);
  writeRunFile();
  let rest = '';
  process.stdin.setEncoding('utf8');
  process.stdin.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) obey(JSON.parse(line) as WatchdogOrder);
  });
  process.stdin.on('close', () => void endAll());
  process.stdin.on('error', () => void endAll());
}
