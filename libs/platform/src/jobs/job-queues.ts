import { Injectable, Inject, type OnApplicationShutdown } from '@nestjs/common';
import { Queue } from 'bullmq';
import { newRedis } from '../engines/engines.module.js';
import { SETTINGS, type Settings } from '../settings/settings.js';
import type { JobKind } from './job.js';

const KEEP_DONE_SECONDS = 24 * 3600;

/** The prefix of all BullMQ keys of a zone; the braces keep them on one node of a Redis cluster. */
export const queuePrefix = (zone: string): string => `gereh:{${zone}}`;

/** Puts jobs into their queues. A job with an id that is there already is not put in again. */
@Injectable()
export class JobQueues implements OnApplicationShutdown {
  private readonly queues = new Map<string, Queue>();

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** Enqueues jobs of a kind, each under its own id. */
  async add<P extends object>(job: JobKind<P>, jobs: readonly { id: string; payload: P }[]): Promise<void> {
    if (jobs.length === 0) return;
    await this.queueOf(job).addBulk(
      jobs.map(({ id, payload }) => ({
        name: job.name,
        data: job.payload.parse(payload),
        opts: {
          jobId: id,
          attempts: job.attempts,
          backoff: { type: 'exponential', delay: job.backoffMs, jitter: 0.5 },
          removeOnComplete: { age: KEEP_DONE_SECONDS },
          removeOnFail: { age: KEEP_DONE_SECONDS },
        },
      })),
    );
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
  }

  private queueOf(job: { readonly name: string }): Queue {
    const known = this.queues.get(job.name);
    if (known) return known;
    const queue = new Queue(job.name, {
      connection: newRedis(this.settings),
      prefix: queuePrefix(this.settings.zone),
    });
    queue.on('error', () => undefined);
    this.queues.set(job.name, queue);
    return queue;
  }
}
