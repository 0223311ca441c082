import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chooseEngine, orderSteps } from './choose-engine.js';
import type { Chosen, EngineStep } from './choose-engine.js';
import { chooseCacheDir, preparePlace, WriterMemory } from './engine-place.js';
import type { EnginePlace } from './engine-place.js';
import { HomeInUseError, NoEngineError } from './engines.js';
import type { EngineName, Engines, StartEnginesOptions, StepName } from './engines.js';
import { tryLock } from './file-lock.js';
import type { FileLock } from './file-lock.js';
import { pickFreePort } from './listening.js';
import { mongodbSteps } from './mongodb-steps.js';
import { endProcesses, waitForEnd } from './process-identity.js';
import type { ProcessIdentity } from './process-identity.js';
import { forgetAddress, noteAddress } from './running-engines.js';
import { redisSteps } from './redis-steps.js';
import type { StepContext } from './step-context.js';
import { Supervisor } from './supervisor.js';

/** How long the engines of a killed parent are given to end by themselves: their watchdog is at it. */
const LEFTOVER_PATIENCE_MS = 25_000;

/**
 * Finds or fetches MongoDB and Redis, starts them over the data in `home`, and says which it took.
 * They run until `stop()`, or until this process ends, however it ends.
 */
export async function startEngines(options: StartEnginesOptions): Promise<Engines> {
  const env = options.env ?? process.env;
  const place = await preparePlace(options.home);
  const lock = await lockHome(place, options.home);
  let supervisor: Supervisor | undefined;
  const stop = async () => {
    await forgetAddress(options.home);
    await supervisor?.stop();
    await lock.release();
  };
  try {
    await endLeftovers(place.runFile);
    const context: StepContext = {
      place,
      env,
      cacheDir: options.cacheDir ?? chooseCacheDir(env),
      pickPort: options.pickPort ?? pickFreePort,
      report: options.report,
      supervisor: () =>
        (supervisor ??= new Supervisor({ runFile: place.runFile, removeAtEnd: [place.sockets] })),
    };
    const writers = new WriterMemory(join(place.folder, 'written-by.json'));
    const choose = (engine: EngineName, steps: EngineStep<string>[], want: StepName | undefined) =>
      chooseFor({ engine, steps, want, writers, report: options.report });
    const settled = await Promise.allSettled([
      choose('mongodb', mongodbSteps(context), options.want?.mongodb),
      choose('redis', redisSteps(context), options.want?.redis),
    ] as const);
    const [mongodb, redis] = [fulfilled(settled[0]), fulfilled(settled[1])];
    await writers.remember('mongodb', mongodb.step);
    await writers.remember('redis', redis.step);
    supervisor?.holdParent(false);
    // An address of one's own may hold a password; whoever gave it can give it again.
    if (mongodb.step !== 'address') await noteAddress(options.home, mongodb.started);
    return {
      mongodbUri: mongodb.started,
      redisUrl: redis.started,
      chosen: { mongodb: nameOf(mongodb), redis: nameOf(redis) },
      processes: () => supervisor?.processes() ?? [],
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function lockHome(place: EnginePlace, home: string): Promise<FileLock> {
  const attempt = await tryLock(place.lockFile, 'running engines');
  if ('lock' in attempt) return attempt.lock;
  throw new HomeInUseError(
    `The data folder ${home} is in use by process ${attempt.heldBy.pid}. ` +
      'Stop that one first, or give this one a data folder of its own with GEREH_HOME.',
  );
}

/** Engines of a starter that was killed: their watchdog ends them; if that was killed too, it is done here. */
async function endLeftovers(runFile: string): Promise<void> {
  let leftovers: ProcessIdentity[];
  try {
    leftovers = JSON.parse(await readFile(runFile, 'utf8')) as ProcessIdentity[];
  } catch {
    return;
  }
  const [guard] = leftovers;
  if (guard && !(await waitForEnd([guard], LEFTOVER_PATIENCE_MS))) await endProcesses([guard], 0);
  await endProcesses([...leftovers].reverse(), 8000);
  await rm(runFile, { force: true });
}

interface Choosing {
  engine: EngineName;
  steps: EngineStep<string>[];
  want: StepName | undefined;
  writers: WriterMemory;
  report: StartEnginesOptions['report'];
}

/** Steps whose engines read each other's files. */
const FAMILIES: Record<EngineName, StepName[][]> = {
  mongodb: [['path', 'official'], ['open']],
  redis: [['path', 'debian']],
};

async function chooseFor({ engine, steps, want, writers, report }: Choosing): Promise<Chosen<string>> {
  if (want)
    return chooseEngine(
      engine,
      steps.filter((step) => step.name === want),
      report,
    );
  const writer = await writers.recall(engine);
  const ordered = orderSteps(steps, writer, FAMILIES[engine]);
  try {
    return await chooseEngine(engine, ordered, report);
  } catch (error) {
    if (!(error instanceof NoEngineError) || ordered.length === steps.length) throw error;
    const seeks = steps.find((step) => step.name === writer)?.seeks ?? writer;
    throw new NoEngineError(
      `${error.message}\nOnly these were tried because the data in this folder was written by ${seeks}, ` +
        'and other engines cannot read it. With another data folder (GEREH_HOME) all are tried.',
    );
  }
}

function fulfilled<Value>(result: PromiseSettledResult<Value>): Value {
  if (result.status === 'rejected') throw result.reason;
  return result.value;
}

function nameOf(chosen: Chosen<string>): { step: StepName; title: string } {
  return { step: chosen.step, title: chosen.title };
}
