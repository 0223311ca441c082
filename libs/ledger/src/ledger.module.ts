import { Global, Injectable, Module, type DynamicModule, type OnModuleInit } from '@nestjs/common';
import { Db } from 'mongodb';
import { Clock, Ids, SETTINGS, Signals, type Settings } from '#libs/platform';
import { EntryDoor } from './entry-door.js';
import { Lease } from './lease.js';
import { PublicLog } from './log/public-log.js';
import { Ledger } from './ledger.js';
import { MongoCheckpointStore, MongoEntryStore, MongoViewStore } from './mongo-stores.js';
import { Projection, SubjectKinds } from './projection.js';
import type { SubjectKind } from './subject-kind.js';
import { ViewLoaders } from './view-loaders.js';
import { Views } from './views.js';

/** The topic on which a process says that it appended an entry. */
export const APPENDED = 'appended';

/** Makes the indexes of the ledger and of every known view before the process serves. */
@Injectable()
class LedgerIndexes implements OnModuleInit {
  constructor(
    private readonly kinds: SubjectKinds,
    private readonly entries: MongoEntryStore,
    private readonly views: MongoViewStore,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.entries.prepare();
    for (const kind of this.kinds.all()) await this.views.prepare(kind);
  }
}

/** The ledger of this process's zone. `kinds` are all the kinds of subject of the rooms composed into the process. */
@Global()
@Module({})
export class LedgerModule {
  static of(kinds: readonly SubjectKind<object>[]): DynamicModule {
    const known = new SubjectKinds();
    known.add(...kinds);
    return {
      module: LedgerModule,
      providers: [
        LedgerIndexes,
        PublicLog,
        ViewLoaders,
        { provide: EntryDoor, useValue: new EntryDoor() },
        { provide: SubjectKinds, useValue: known },
        { provide: MongoEntryStore, inject: [Db], useFactory: (db: Db) => new MongoEntryStore(db) },
        { provide: MongoViewStore, inject: [Db], useFactory: (db: Db) => new MongoViewStore(db) },
        { provide: MongoCheckpointStore, inject: [Db], useFactory: (db: Db) => new MongoCheckpointStore(db) },
        { provide: Lease, inject: [Db], useFactory: (db: Db) => new Lease(db, 'ledger') },
        {
          provide: Projection,
          inject: [SubjectKinds, MongoEntryStore, MongoViewStore],
          useFactory: (all: SubjectKinds, entries: MongoEntryStore, views: MongoViewStore) =>
            new Projection(all, entries, views),
        },
        {
          provide: Views,
          inject: [Db, MongoEntryStore, MongoViewStore, Projection],
          useFactory: (db: Db, entries: MongoEntryStore, views: MongoViewStore, projection: Projection) =>
            new Views(db, entries, views, projection),
        },
        {
          provide: Ledger,
          inject: [SETTINGS, MongoEntryStore, MongoViewStore, Projection, Ids, Clock, Signals, EntryDoor],
          useFactory: (
            { zone }: Settings,
            entries: MongoEntryStore,
            views: MongoViewStore,
            projection: Projection,
            ids: Ids,
            clock: Clock,
            signals: Signals,
            door: EntryDoor,
          ) => {
            const announce = () => signals.send(APPENDED, '');
            return new Ledger(zone, entries, views, projection, ids, clock, announce, door);
          },
        },
      ],
      exports: [
        Lease,
        SubjectKinds,
        MongoEntryStore,
        MongoViewStore,
        MongoCheckpointStore,
        Projection,
        Views,
        EntryDoor,
        Ledger,
        PublicLog,
        ViewLoaders,
      ],
    };
  }
}
