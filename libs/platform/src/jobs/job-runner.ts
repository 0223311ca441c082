import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { UnrecoverableError, Worker, type Job } from 'bullmq';
import { newRedis } from '../engines/engines.module.js';
import { SETTINGS, type Settings } from '../settings/settings.js';
import { declaredJobs, HopelessJob, type JobKind } from './job.js';
import { queuePrefix } from './job-queues.js';

/** Does one kind of job. */
export interface JobProcessor<P extends object> {
  /** Does the job; doing it twice must end like doing it once. */
  process(payload: P): Promise<void>;
  /** Called once when the job is given up; the reason is for people. */
  giveUp(payload: P, reason: string): Promise<void>;
}

/** Runs jobs in this process. Starting fails when a declared job has nobody who does it. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Jobs');
  private readonly processors = new Map<string, JobProcessor<object>>();
  private workers: Worker[] = [];

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** Says who does a kind of job; called by the rooms while they start. */
  assign<P extends object>(job: JobKind<P>, processor: JobProcessor<P>): void {
    this.processors.set(job.name, processor as unknown as JobProcessor<object>);
  }

  onApplicationBootstrap(): void {
    const orphans = declaredJobs().filter((job) => !this.processors.has(job.name));
    if (orphans.length > 0)
      throw new Error(`nobody does these jobs: ${orphans.map((job) => job.name).join(', ')}`);
    this.workers = declaredJobs().map((job) => this.work(job));
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
  }

  private work(kind: JobKind<object>): Worker {
    const processor = this.processors.get(kind.name)!;
    const worker = new Worker(kind.name, (job) => this.once(kind, processor, job), {
      connection: newRedis(this.settings),
      prefix: queuePrefix(this.settings.zone),
      concurrency: kind.concurrency,
      lockDuration: kind.timeoutMs + 10_000,
      stalledInterval: 15_000,
      maxStalledCount: 10,
    });
    worker.on('error', (error) => this.logger.warn(`the queue ${kind.name} is away: ${error.message}`));
    worker.on('failed', (job, error) => void this.afterFailure(kind, processor, job, error));
    return worker;
  }

  private async once(kind: JobKind<object>, processor: JobProcessor<object>, job: Job): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`took longer than ${kind.timeoutMs} ms`)), kind.timeoutMs);
    });
    try {
      await Promise.race([processor.process(kind.payload.parse(job.data)), tooLate]);
    } catch (error) {
      throw error instanceof HopelessJob ? new UnrecoverableError(error.message) : error;
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
      await processor.giveUp(kind.payload.parse(job.data), error.message);
    } catch (cause) {
      this.logger.error(`${kind.name} ${job.id ?? ''} could not be given up: ${String(cause)}`);
    }
  }
}
