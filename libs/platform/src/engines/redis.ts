import { Redis, type RedisOptions } from 'ioredis';
import type { Settings } from '../settings/settings.js';

const connect = ({ redisUrl }: Settings, options: RedisOptions): Redis =>
  new Redis(redisUrl, { retryStrategy: (tries) => Math.min(1_000, tries * 50), ...options })
    // That Redis is away is told by those who want something of it.
    .on('error', () => undefined);

/** A connection whose commands wait until Redis is back: for those that take jobs or listen. */
export const patientRedis = (settings: Settings): Redis => connect(settings, { maxRetriesPerRequest: null });

/** A connection whose commands fail while Redis is away: for those that go on without it, or try again themselves. */
export const impatientRedis = (settings: Settings): Redis =>
  connect(settings, { maxRetriesPerRequest: 0, enableOfflineQueue: false, commandTimeout: 5_000 });
