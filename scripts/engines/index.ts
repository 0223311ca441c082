export type {
  EngineChoice,
  EngineName,
  EngineProcess,
  EngineProgress,
  Engines,
  MongodbStep,
  RedisStep,
  ReportProgress,
  StartEnginesOptions,
  StepName,
} from './engines.js';
export { HomeInUseError, MONGODB_STEPS, NoEngineError, REDIS_STEPS } from './engines.js';
export { reportOnConsole } from './report-on-console.js';
export { runningMongodb } from './running-engines.js';
export { startEngines } from './start-engines.js';
