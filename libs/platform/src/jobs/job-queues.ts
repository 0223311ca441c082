import { Injectable, Inject, type OnApplicationShutdown } from '@nestjs/common';
import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { impatientRedis } from '../engines/redis.js';
import { SETTINGS, type Settings } from '../settings/settings.js';
import type { JobKind } from './job.js';
import { within } from './within.js';

const CONNECTING_MS = 2_000;
const CLOSING_MS = 2_000;

/** The prefix of all BullMQ keys of a zone; the braces keep them on one node of a Redis cluster. */
export const queuePrefix = (zone: string): string => `gereh:{${zone}}`;

/**
 * Puts jobs into their queues. A job with an id that waits or runs already is not put in again. One that has ended,
 * well or not, leaves nothing behind: what it was for is in the ledger, and its id may come again.
 */
@Injectable()
export class JobQueues implements OnApplicationShutdown {
  private readonly queues = new Map<string, Queue>();
  private redis: Redis | undefined;

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** Enqueues jobs of a kind, each under its own id; fails while Redis is away. */
  async add<P extends object>(job: JobKind<P>, jobs: readonly { id: string; payload: P }[]): Promise<void> {
    if (jobs.length === 0) return;
    const queue = this.queueOf(job);
    await within(CONNECTING_MS, queue.waitUntilReady());
    if (this.redis?.status !== 'ready')
      throw new Error(`Redis is away: no ${job.name} can be put in its queue`);
    await queue.addBulk(
      jobs.map(({ id, payload }) => ({
        name: job.name,
        data: job.payload.parse(payload),
        opts: {
          jobId: id,
          attempts: job.attempts,
          backoff: { type: 'exponential', delay: job.backoffMs, jitter: 0.5 },
          removeOnComplete: true,
          removeOnFail: true,
        },
      })),
    );
  }

  async onApplicationShutdown(): Promise<void> {
    const queues = [...this.queues.values()];
    await within(CLOSING_MS, Promise.allSettled(queues.map((queue) => queue.close())));
    this.redis?.disconnect();
  }

  private queueOf(job: { readonly name: string }): Queue {
    const known = this.queues.get(job.name);
    if (known) return known;
    const connection = (this.redis ??= impatientRedis(this.settings));
    const queue = new Queue(job.name, { connection, prefix: queuePrefix(this.settings.zone) });
    queue.on('error', () => undefined);
    this.queues.set(job.name, queue);
    return queue;
  }
}
