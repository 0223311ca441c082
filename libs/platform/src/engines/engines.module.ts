import { Global, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { MongooseModule, getConnectionToken } from '@nestjs/mongoose';
import { Redis } from 'ioredis';
import { Db } from 'mongodb';
import type { Connection } from 'mongoose';
import { Clock, SystemClock } from '../identity/clock.js';
import { Ids, RandomIds } from '../identity/ids.js';
import { SETTINGS, type Settings } from '../settings/settings.js';
import { RedisSignals, Signals } from '../signals/signals.js';

/** The name of a zone's database. */
export const databaseOf = (zone: string): string => `gereh_${zone.replaceAll('-', '_')}`;

/** The connection that BullMQ's queues and workers use; they want no bound on retries. */
export const newRedis = (settings: Settings): Redis =>
  new Redis(settings.redisUrl, {
    maxRetriesPerRequest: null,
    retryStrategy: (tries) => Math.min(1_000, tries * 50),
  });

/** The engines' clients, the clock and the ids of this process, for everybody. */
@Global()
@Module({})
export class EnginesModule implements OnApplicationShutdown {
  constructor(private readonly signals: Signals) {}

  static with(settings: Settings): DynamicModule {
    return {
      module: EnginesModule,
      imports: [
        MongooseModule.forRoot(settings.mongodbUri, {
          dbName: databaseOf(settings.zone),
          autoIndex: true,
          retryAttempts: 20,
          retryDelay: 500,
          maxPoolSize: 40,
        }),
      ],
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: Clock, useClass: SystemClock },
        { provide: Ids, useClass: RandomIds },
        {
          provide: Db,
          inject: [getConnectionToken()],
          useFactory: (connection: Connection) => connection.getClient().db(databaseOf(settings.zone)),
        },
        {
          provide: Signals,
          useFactory: () => new RedisSignals(settings.zone, newRedis(settings), newRedis(settings)),
        },
      ],
      exports: [SETTINGS, Clock, Ids, Db, Signals, MongooseModule],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.signals.close();
  }
}
