import { readFileSync } from 'node:fs';

/** A process, told apart from a later one that was given the same number. */
export interface ProcessIdentity {
  pid: number;
  /** Start time in clock ticks since boot, from /proc; absent where there is no /proc. */
  startTicks?: string;
}

/** Who has this number now; undefined if nobody. */
export function identifyProcess(pid: number): ProcessIdentity | undefined {
  if (!isRunning(pid)) return undefined;
  const startTicks = readStartTicks(pid);
  return startTicks === undefined ? { pid } : { pid, startTicks };
}

/** Whether that very process still runs. */
export function isAlive(process: ProcessIdentity): boolean {
  const now = identifyProcess(process.pid);
  return now !== undefined && now.startTicks === process.startTicks;
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  // A zombie has ended; only its parent has not looked yet.
  return readStat(pid)?.[0] !== 'Z';
}

function readStartTicks(pid: number): string | undefined {
  return readStat(pid)?.[19];
}

/** The fields of /proc/PID/stat from the state on (the name before them may hold spaces). */
function readStat(pid: number): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

/** Ends processes: asks, waits, then kills. Only those that still are who they were. */
export async function endProcesses(processes: readonly ProcessIdentity[], patienceMs: number): Promise<void> {
  const signal = (name: NodeJS.Signals) => {
    for (const one of processes) {
      if (!isAlive(one)) continue;
      try {
        process.kill(one.pid, name);
      } catch {
        // It ended in between, or is not ours to end.
      }
    }
  };
  signal('SIGTERM');
  if (await waitForEnd(processes, patienceMs)) return;
  signal('SIGKILL');
  await waitForEnd(processes, 2000);
}

/** Whether all of them ended within the time. */
export async function waitForEnd(processes: readonly ProcessIdentity[], withinMs: number): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  while (processes.some(isAlive)) {
    if (Date.now() > deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return true;
}
