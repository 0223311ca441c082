import { z } from 'zod';
import { readSettings } from '../settings/settings.js';
import { declareJob } from './job.js';
import { JobRunner, type JobProcessor } from './job-runner.js';

const settings = readSettings({ MONGODB_URI: 'mongodb://127.0.0.1', REDIS_URL: 'redis://127.0.0.1' });
const limits = { attempts: 2, backoffMs: 10, timeoutMs: 100, concurrency: 1 };
const weave = declareJob({ name: 'weave-rug', payload: z.strictObject({ rugId: z.string() }), ...limits });
const weaver: JobProcessor<{ rugId: string }> = {
  process: async () => undefined,
  giveUp: async () => undefined,
};

describe('a job', () => {
  it('is declared once', () => {
    expect(() => declareJob({ name: 'weave-rug', payload: z.strictObject({}), ...limits })).toThrow(
      'the job weave-rug is declared twice',
    );
  });

  it('that nobody does stops the process from starting, and is named', () => {
    expect(() => new JobRunner(settings).onApplicationBootstrap()).toThrow(
      'nobody does these jobs: weave-rug',
    );
  });

  it('has one who does it', () => {
    const runner = new JobRunner(settings);
    runner.assign(weave, weaver);
    expect(() => runner.assign(weave, weaver)).toThrow('two do the job weave-rug');
  });

  it('carries ids and nothing else', () => {
    expect(() => weave.payload.parse({ rugId: 'x', name: 'Golnar' })).toThrow();
  });
});
