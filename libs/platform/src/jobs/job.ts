import type { z } from 'zod';

/** A kind of job, declared once: what it carries (ids only), how often and how long it is tried. */
export interface JobKind<P extends object> {
  /** Verb and noun, e.g. `render-document`. Also the name of its queue. */
  readonly name: string;
  readonly payload: z.ZodType<P>;
  readonly attempts: number;
  /** The first pause before another try; doubles each time. */
  readonly backoffMs: number;
  readonly timeoutMs: number;
  /** How many of this kind one process does at a time. */
  readonly concurrency: number;
}

/** Every kind of job that was declared in this process. */
const declared = new Map<string, JobKind<object>>();

/** Declares a kind of job. */
export function declareJob<P extends object>(job: JobKind<P>): JobKind<P> {
  if (declared.has(job.name)) throw new Error(`the job ${job.name} is declared twice`);
  declared.set(job.name, job as unknown as JobKind<object>);
  return job;
}

/** All declared kinds of job. */
export const declaredJobs = (): readonly JobKind<object>[] => [...declared.values()];

/** A job's own failure that trying again cannot mend; the reason is for people. */
export class HopelessJob extends Error {}
