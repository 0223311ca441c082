import { existsSync, readFileSync } from 'node:fs';

const WATCH_EVERY_MS = 50;

/** Watches how much memory a process takes, in kB as the system tells it, until the most of it is asked for. */
export function watchMemory(pid: number): { atFirst: number; most: () => number } {
  const atFirst = memoryKb(pid);
  let most = atFirst;
  const measure = (): void => {
    most = Math.max(most, memoryKb(pid));
  };
  const timer = setInterval(measure, WATCH_EVERY_MS);
  return {
    atFirst,
    most: () => {
      clearInterval(timer);
      measure();
      return most;
    },
  };
}

/** The memory of a process in kB; 0 when it is gone, as it is first when a bench fails. */
function memoryKb(pid: number): number {
  if (!existsSync(`/proc/${pid}/status`)) return 0;
  const told = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(told ?? 0);
}
