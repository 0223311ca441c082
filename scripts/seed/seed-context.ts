import { Module, type DynamicModule, type INestApplicationContext, type Provider } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Db } from 'mongodb';
import { ExportModule } from '#libs/export';
import {
  APPENDED,
  Ledger,
  LedgerModule,
  MongoEntryStore,
  MongoViewStore,
  Projection,
  type Entry,
} from '#libs/ledger';
import { NetworkModule } from '#libs/network';
import { Clock, EnginesModule, Ids, SETTINGS, Signals, type Settings } from '#libs/platform';
import { ProductionModule } from '#libs/production';
import { ProgrammeModule } from '#libs/programme';
import { SUBJECT_KINDS } from '../../apps/api/src/rooms.js';
import { IdsOfEntries, IdsOfSteps, StepClock, afterLostRace } from './step-scope.js';

/** The ledger's store, which says when what was decided was not written. */
class SteadyEntryStore extends MongoEntryStore {
  override async append(entry: Entry): Promise<'appended' | 'raced'> {
    const outcome = await super.append(entry);
    if (outcome === 'raced') afterLostRace();
    return outcome;
  }
}

const OF_STEPS = [
  { provide: Clock, useClass: StepClock },
  { provide: Ids, useClass: IdsOfSteps },
];

const OF_ENTRIES = [
  { provide: MongoEntryStore, inject: [Db], useFactory: (db: Db) => new SteadyEntryStore(db) },
  {
    provide: Ledger,
    inject: [SETTINGS, MongoEntryStore, MongoViewStore, Projection, Clock, Signals],
    useFactory: (
      { zone }: Settings,
      entries: MongoEntryStore,
      views: MongoViewStore,
      projection: Projection,
      clock: Clock,
      signals: Signals,
    ) =>
      new Ledger(zone, entries, views, projection, new IdsOfEntries(), clock, () =>
        signals.send(APPENDED, ''),
      ),
  },
];

/** All rooms without their doors, with the clock and the ids of the steps. */
@Module({})
class SeedModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: SeedModule,
      imports: [
        overriding(EnginesModule.with(settings), OF_STEPS),
        overriding(LedgerModule.of(SUBJECT_KINDS), OF_ENTRIES),
        NetworkModule,
        ProductionModule,
        ProgrammeModule,
        ExportModule,
      ],
    };
  }
}

/** Of two providers of one token in a module, Nest takes the last. */
const overriding = (module: DynamicModule, providers: readonly Provider[]): DynamicModule => ({
  ...module,
  providers: [...(module.providers ?? []), ...providers],
});

/** Opens the rooms of a zone for its seed. */
export const openRooms = (settings: Settings): Promise<INestApplicationContext> =>
  NestFactory.createApplicationContext(SeedModule.with(settings), { logger: ['error', 'warn'] });
