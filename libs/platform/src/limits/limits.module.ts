import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { Redis } from 'ioredis';
import { keyFromFile } from '../access/key-file.js';
import { SETTINGS, type Settings } from '../settings/settings.js';
import { RateLimits } from './rate-limits.js';
import { SpendsInterceptor } from './spends.js';

/** A command of a budget stands before a request: it fails soon, and then budgets are counted without Redis. */
const SOON_MS = 300;

const limits = {
  provide: RateLimits,
  inject: [SETTINGS],
  useFactory: ({ redisUrl, zone, home, budgets }: Settings) =>
    new RateLimits({
      redis: new Redis(redisUrl, {
        maxRetriesPerRequest: 0,
        enableOfflineQueue: false,
        commandTimeout: SOON_MS,
        retryStrategy: (tries) => Math.min(1_000, tries * 50),
      }).on('error', () => undefined),
      zone,
      key: keyFromFile(home, `limits-${zone}`),
      budgets,
    }),
};

/** The budgets of a zone's accounts and addresses. */
@Global()
@Module({
  providers: [limits, { provide: APP_INTERCEPTOR, useClass: SpendsInterceptor }],
  exports: [RateLimits],
})
export class LimitsModule implements OnApplicationShutdown {
  constructor(@Inject(RateLimits) private readonly limits: RateLimits) {}

  onApplicationShutdown(): void {
    this.limits.close();
  }
}
