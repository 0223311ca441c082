import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { UnrecoverableError, Worker, type Job } from 'bullmq';
import type { Redis } from 'ioredis';
import { patientRedis } from '../engines/redis.js';
import { SETTINGS, type Settings } from '../settings/settings.js';
import { declaredJobs, HopelessJob, type JobKind } from './job.js';
import { queuePrefix } from './job-queues.js';
import { within } from './within.js';

/** Does one kind of job. */
export interface JobProcessor<P extends object> {
  /** Does the job; doing it twice must end like doing it once. A HopelessJob is not tried again. */
  process(payload: P): Promise<void>;
  /** Called when the job is given up; the reason, where there is one for people, is that of its HopelessJob. */
  giveUp(payload: P, reason?: string): Promise<void>;
}

/** How long jobs may go on when the process is to stop; one that is cut off is done again by another. */
const GRACE_MS = 4_000;

/** A job that a processor gave up itself, as opposed to what the queue gives up. */
class GivenUp extends UnrecoverableError {}

/** Runs jobs in this process. Starting fails when a declared job has nobody who does it. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Jobs');
  private readonly processors = new Map<string, JobProcessor<object>>();
  private readonly running = new Set<Promise<void>>();
  private workers: Worker[] = [];
  private redis: Redis | undefined;

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** Says who does a kind of job; called by the rooms while they start. */
  assign<P extends object>(job: JobKind<P>, processor: JobProcessor<P>): void {
    if (this.processors.has(job.name)) throw new Error(`two do the job ${job.name}`);
    this.processors.set(job.name, processor as unknown as JobProcessor<object>);
  }

  onApplicationBootstrap(): void {
    const orphans = declaredJobs().filter((job) => !this.processors.has(job.name));
    if (orphans.length > 0)
      throw new Error(`nobody does these jobs: ${orphans.map((job) => job.name).join(', ')}`);
    const redis = (this.redis = patientRedis(this.settings));
    this.workers = declaredJobs().map((job) => this.work(job, redis));
  }

  /** Takes no more jobs and lets those that run come to an end, before anything that they need is closed. */
  async beforeApplicationShutdown(): Promise<void> {
    await within(GRACE_MS, Promise.all(this.workers.map((worker) => worker.pause(true))));
    await within(GRACE_MS, Promise.allSettled(this.running));
    await within(GRACE_MS, Promise.all(this.workers.map((worker) => worker.close(true))));
    this.redis?.disconnect();
  }

  private work(kind: JobKind<object>, connection: Redis): Worker {
    const processor = this.processors.get(kind.name)!;
    const worker = new Worker(kind.name, (job) => this.watched(this.once(kind, processor, job)), {
      connection,
      prefix: queuePrefix(this.settings.zone),
      concurrency: kind.concurrency,
      // Renewed while a job runs: what counts is how soon another process takes over from one that was killed.
      lockDuration: 15_000,
      stalledInterval: 10_000,
      maxStalledCount: 10,
    });
    worker.on('error', (error) => this.logger.warn(`the queue ${kind.name} is away: ${error.message}`));
    worker.on('failed', (job, error) => void this.afterFailure(kind, processor, job, error));
    return worker;
  }

  private watched(work: Promise<void>): Promise<void> {
    this.running.add(work);
    return work.finally(() => this.running.delete(work));
  }

  private async once(kind: JobKind<object>, processor: JobProcessor<object>, job: Job): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`took longer than ${kind.timeoutMs} ms`)), kind.timeoutMs);
    });
    try {
      await Promise.race([processor.process(kind.payload.parse(job.data)), tooLate]);
    } catch (error) {
      throw error instanceof HopelessJob ? new GivenUp(error.message) : error;
    } finally {
      clearTimeout(timer);
    }
  }

  private async afterFailure(
    kind: JobKind<object>,
    processor: JobProcessor<object>,
    job: Job | undefined,
    error: Error,
  ): Promise<void> {
    this.logger.warn(`${kind.name} ${job?.id ?? ''} failed: ${error.message}`);
    const isLast = error instanceof UnrecoverableError || (job?.attemptsMade ?? 0) >= kind.attempts;
    if (!job || !isLast) return;
    try {
      await processor.giveUp(
        kind.payload.parse(job.data),
        error instanceof GivenUp ? error.message : undefined,
      );
    } catch (cause) {
      // The job is out of the queue, what it was for is not done: whoever sweeps puts it in again.
      this.logger.error(`${kind.name} ${job.id ?? ''} could not be given up: ${String(cause)}`);
    }
  }
}
