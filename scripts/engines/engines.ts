/** The two kinds of engine the product stands on. */
export type EngineName = 'mongodb' | 'redis';

/** The ways to come to a MongoDB, in the order in which they are tried. */
export const MONGODB_STEPS = ['address', 'path', 'official', 'open'] as const;
/** The ways to come to a Redis, in the order in which they are tried. */
export const REDIS_STEPS = ['address', 'path', 'debian'] as const;

export type MongodbStep = (typeof MONGODB_STEPS)[number];
export type RedisStep = (typeof REDIS_STEPS)[number];
export type StepName = MongodbStep | RedisStep;

/** Which way was taken, in words for people and for the log. */
export interface EngineChoice {
  step: StepName;
  /** For example `FerretDB 2.7.0 over PostgreSQL 18`. */
  title: string;
}

/**
 * What happens while engines are found, fetched and started. Events are data: the caller draws them.
 * - `trying`: a step is looked at
 * - `skipped`: the step does not apply on this machine (nothing was attempted)
 * - `working`: the step fetches or starts something; `fraction` (0 to 1) when it is known
 * - `failed`: the step was attempted and gave up; the message says why
 * - `ready`: the engine answers
 * - `lost` and `restarted`: a running engine went away by itself, and came back
 */
export interface EngineProgress {
  engine: EngineName;
  step: StepName;
  state: 'trying' | 'skipped' | 'working' | 'failed' | 'ready' | 'lost' | 'restarted';
  message: string;
  fraction?: number;
}

export type ReportProgress = (progress: EngineProgress) => void;

/** One operating-system process of a running set of engines. */
export interface EngineProcess {
  name: string;
  pid: number;
}

/** A running set of engines. */
export interface Engines {
  /**
   * Without a database name: callers choose one with `dbName`.
   * An address of one's own (`MONGODB_URI`) is handed on unchanged.
   */
  mongodbUri: string;
  redisUrl: string;
  chosen: { mongodb: EngineChoice; redis: EngineChoice };
  /** The processes that run now; empty where both addresses were given. For fault tests and for messages. */
  processes(): EngineProcess[];
  /** Stops what was started here, and only that. Bounded: asks first, then kills. May be called twice. */
  stop(): Promise<void>;
}

export interface StartEnginesOptions {
  /** The data folder. One running set of engines at a time. */
  home: string;
  /** Where fetched engines are kept; default `GEREH_CACHE`, else `gereh` in the user's cache folder. */
  cacheDir?: string;
  /** Default: the environment of this process. */
  env?: NodeJS.ProcessEnv;
  report: ReportProgress;
  /** Take exactly this step or fail: for tests, and for those who know what they want. */
  want?: { mongodb?: MongodbStep; redis?: RedisStep };
  /** Gives the loopback port to try next; for tests. */
  pickPort?: () => Promise<number>;
}

/** No engine could be had. The message lists what was tried and what can be done. */
export class NoEngineError extends Error {
  override name = 'NoEngineError';
}

/** The data folder is in use by a living process. */
export class HomeInUseError extends Error {
  override name = 'HomeInUseError';
}
