import { spawn } from 'node:child_process';

export interface CommandOptions {
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  /** The whole run. */
  timeoutMs: number;
  /** Longest silence: no output for so long means that it hangs. */
  silenceMs?: number;
  onLine?: (line: string) => void;
}

/**
 * Runs "$@" in the background and ends the whole process group when descriptor 3 closes, which is when the
 * parent ends, however it ends: a killed `npm start` leaves no download or build behind.
 */
const LIFELINE = [
  '"$@" 3<&- & child=$!',
  '{ read -r _ <&3; kill -9 -$$; } >/dev/null 2>&1 & guard=$!',
  'wait "$child"; code=$?',
  'kill -9 "$guard" 2>/dev/null',
  'exit "$code"',
].join('\n');

/** A command that did not succeed, with the end of what it said. */
export class CommandError extends Error {
  override name = 'CommandError';
}

/** Runs a command to its end and gives what it printed; kills it with its children when it takes too long. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('sh', ['-c', LIFELINE, 'sh', command, ...args], {
      cwd: options.cwd,
      env: options.env,
      detached: true, // Its own process group, so that its children end with it.
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    });
    let output = '';
    let rest = '';
    let givenUp: string | undefined;
    const giveUp = (why: string) => {
      givenUp = why;
      endGroup(child.pid);
    };
    const timer = setTimeout(() => giveUp(`took over ${seconds(options.timeoutMs)}`), options.timeoutMs);
    const silence = options.silenceMs ?? options.timeoutMs;
    let silenceTimer = setTimeout(() => giveUp(`was silent for ${seconds(silence)}`), silence);
    const read = (chunk: Buffer) => {
      clearTimeout(silenceTimer);
      silenceTimer = setTimeout(() => giveUp(`was silent for ${seconds(silence)}`), silence);
      output = (output + chunk.toString()).slice(-200_000);
      const lines = (rest + chunk.toString()).split('\n');
      rest = lines.pop() ?? '';
      if (options.onLine) lines.forEach(options.onLine);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    const settle = (settled: () => void) => {
      clearTimeout(timer);
      clearTimeout(silenceTimer);
      settled();
    };
    child.once('error', (error) => settle(() => reject(new CommandError(`${command}: ${error.message}`))));
    child.once('close', (code, signal) =>
      settle(() => {
        if (code === 0 && !givenUp) return resolve(output);
        const why = givenUp ?? (signal ? `ended by ${signal}` : `exit code ${code}`);
        reject(new CommandError(`${command} ${why}${lastWords(output)}`));
      }),
    );
  });
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
}

function lastWords(output: string): string {
  const lines = output.trim().split('\n').filter(Boolean).slice(-4);
  return lines.length === 0 ? '' : `: ${lines.join(' | ')}`;
}

function seconds(ms: number): string {
  return `${Math.round(ms / 1000)} s`;
}
