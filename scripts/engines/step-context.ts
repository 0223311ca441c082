import type { EngineName, ReportProgress, StepName } from './engines.js';
import type { EnginePlace } from './engine-place.js';
import type { ProgramOrder } from './watchdog.js';
import type { SupervisedProgram, Supervisor } from './supervisor.js';

/** What every step works with. */
export interface StepContext {
  place: EnginePlace;
  cacheDir: string;
  env: NodeJS.ProcessEnv;
  pickPort: () => Promise<number>;
  report: ReportProgress;
  /** The watchdog of this set of engines; it starts when the first program does. */
  supervisor(): Supervisor;
}

/** The environment of an engine: enough to run, nothing that changes what it does. */
export function engineEnvironment(
  env: NodeJS.ProcessEnv,
  more: Record<string, string> = {},
): Record<string, string> {
  const plain = { PATH: env['PATH'] ?? '', HOME: env['HOME'] ?? '/', LANG: 'C', LC_ALL: 'C', TZ: 'UTC' };
  return { ...plain, ...more };
}

/** Most programs end when they are asked; SIGKILL is for those that do not. */
export const ASK_THEN_KILL: ProgramOrder['endWith'] = [
  { signal: 'SIGTERM', patienceMs: 6000 },
  { signal: 'SIGKILL', patienceMs: 1000 },
];

/** Keeps a program that became ready, and reports when it goes away by itself and comes back. */
export function keepRunning(
  context: StepContext,
  program: SupervisedProgram,
  who: { engine: EngineName; step: StepName; name: string },
): void {
  const { engine, step, name } = who;
  program.keep((event, how) => {
    const message =
      event === 'lost' ? `${name} ended by itself (${how}); bringing it back` : `${name} runs again`;
    context.report({ engine, step, state: event, message });
  });
}
