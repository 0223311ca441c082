import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Redis } from 'ioredis';
import { SETTINGS, type Settings } from '#libs/platform';

/** Longer than this nobody waits for Redis before signing in, or before any request. */
const PATIENCE_MS = 500;

/** Signing in's own connection to Redis: it answers soon or not at all, for everybody goes on without it. */
@Injectable()
export class SignInEngine implements OnModuleInit, OnApplicationShutdown {
  readonly redis: Redis;

  constructor(@Inject(SETTINGS) { redisUrl }: Settings) {
    this.redis = new Redis(redisUrl, {
      lazyConnect: true,
      maxRetriesPerRequest: 0,
      enableOfflineQueue: false,
      enableAutoPipelining: true,
      commandTimeout: PATIENCE_MS,
      retryStrategy: (tries) => Math.min(1_000, tries * 50),
    });
    // That Redis is away is answered by those who ask it; without a listener each try to come back would be logged.
    this.redis.on('error', () => undefined);
  }

  /** Connected before the first request, if Redis is there. */
  async onModuleInit(): Promise<void> {
    await this.redis.connect().catch(() => undefined);
  }

  onApplicationShutdown(): void {
    this.redis.disconnect();
  }
}
