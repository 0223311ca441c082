import { NoEngineError } from './engines.js';
import type { EngineName, EngineProgress, ReportProgress, StepName } from './engines.js';

/**
 * How an attempt ended.
 * - `absent`: the step does not apply here; nothing was attempted
 * - `failed`: attempted and given up; the next step is tried
 * - `refused`: it would be wrong to go on (an address was given and does not answer)
 */
export type StepOutcome<Started> =
  { kind: 'ready'; title: string; started: Started } | { kind: 'absent' | 'failed' | 'refused'; why: string };

export interface EngineStep<Started> {
  name: StepName;
  /** What is looked for, in a few words: "a mongod on the PATH". */
  seeks: string;
  /** What someone can do to make this step work: shown when no step did. */
  advice: string;
  attempt(say: (message: string, fraction?: number) => void): Promise<StepOutcome<Started>>;
}

export interface Chosen<Started> {
  step: StepName;
  title: string;
  started: Started;
}

const labels = { mongodb: 'MongoDB', redis: 'Redis' } as const;

/**
 * Takes the first step that becomes ready, and says of each earlier one why it did not.
 * A step that throws has failed like one that says so.
 */
export async function chooseEngine<Started>(
  engine: EngineName,
  steps: readonly EngineStep<Started>[],
  report: ReportProgress,
): Promise<Chosen<Started>> {
  const tried: string[] = [];
  for (const step of steps) {
    const tell = (state: EngineProgress['state'], message: string, fraction?: number) =>
      report({ engine, step: step.name, state, message, ...(fraction === undefined ? {} : { fraction }) });
    tell('trying', `looking for ${step.seeks}`);
    const outcome = await attempt(step, (message, fraction) => tell('working', message, fraction));
    if (outcome.kind === 'ready') {
      tell('ready', `using ${outcome.title}`);
      return { step: step.name, title: outcome.title, started: outcome.started };
    }
    tell(outcome.kind === 'absent' ? 'skipped' : 'failed', `${step.seeks}: ${outcome.why}`);
    tried.push(`  - ${step.seeks}: ${outcome.why}`);
    if (outcome.kind === 'refused') break;
  }
  throw new NoEngineError(
    [
      `No ${labels[engine]} could be had. Tried:`,
      ...tried,
      'Choices:',
      ...steps.map((step) => `  - ${step.advice}`),
      'More in docs/engines.md.',
    ].join('\n'),
  );
}

async function attempt<Started>(
  step: EngineStep<Started>,
  say: (message: string, fraction?: number) => void,
): Promise<StepOutcome<Started>> {
  try {
    return await step.attempt(say);
  } catch (error) {
    return { kind: 'failed', why: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * The order of the steps over data that is already there: the engine that wrote it comes right after an
 * address of one's own, so that an engine installed later does not make yesterday's data seem lost. It is
 * followed only by those of its family, which read the same files.
 */
export function orderSteps<Step extends { name: StepName }>(
  steps: readonly Step[],
  wroteTheData: StepName | undefined,
  families: readonly (readonly StepName[])[],
): Step[] {
  const writer = steps.find((step) => step.name === wroteTheData);
  if (!writer) return [...steps];
  const family = families.find((names) => names.includes(writer.name)) ?? [];
  const address = steps.filter((step) => step.name === 'address');
  const kin = steps.filter((step) => step !== writer && family.includes(step.name));
  return [...address, writer, ...kin];
}
