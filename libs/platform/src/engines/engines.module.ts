import { Global, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { MongooseModule, getConnectionToken } from '@nestjs/mongoose';
import { Db } from 'mongodb';
import type { Connection } from 'mongoose';
import { Clock, SystemClock } from '../identity/clock.js';
import { Ids, RandomIds } from '../identity/ids.js';
import { SafeFetch } from '../outbound/safe-fetch.js';
import { SETTINGS, type Settings } from '../settings/settings.js';
import { RedisSignals, Signals } from '../signals/signals.js';
import { VaultCipher } from '../vault/vault-cipher.js';
import { VaultKeys } from '../vault/vault-keys.js';
import { KeptTexts } from './kept-texts.js';
import { impatientRedis, patientRedis } from './redis.js';

/** The name of a zone's database. */
export const databaseOf = (zone: string): string => `gereh_${zone.replaceAll('-', '_')}`;

/** The engines' clients, the clock and the ids of this process, for everybody. */
@Global()
@Module({})
export class EnginesModule implements OnApplicationShutdown {
  constructor(
    private readonly signals: Signals,
    private readonly kept: KeptTexts,
  ) {}

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
          // Short: an engine that is away is asked again, for as long as `throughOutage` has patience.
          serverSelectionTimeoutMS: 4_000,
        }),
      ],
      providers: [
        { provide: SETTINGS, useValue: settings },
        VaultKeys,
        VaultCipher,
        { provide: Clock, useClass: SystemClock },
        { provide: Ids, useClass: RandomIds },
        {
          provide: Db,
          inject: [getConnectionToken()],
          useFactory: (connection: Connection) => connection.getClient().db(databaseOf(settings.zone)),
        },
        {
          provide: SafeFetch,
          useFactory: () => new SafeFetch({ mayCallLoopback: settings.callbacksToLoopback }),
        },
        { provide: KeptTexts, useFactory: () => new KeptTexts(impatientRedis(settings), settings.zone) },
        {
          provide: Signals,
          useFactory: () => new RedisSignals(settings.zone, impatientRedis(settings), patientRedis(settings)),
        },
      ],
      exports: [
        SETTINGS,
        VaultKeys,
        VaultCipher,
        Clock,
        Ids,
        Db,
        KeptTexts,
        SafeFetch,
        Signals,
        MongooseModule,
      ],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    this.kept.close();
    await this.signals.close();
  }
}
