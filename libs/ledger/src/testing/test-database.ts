import { randomBytes } from 'node:crypto';
import { MongoClient, type Db } from 'mongodb';
import { MongoCheckpointStore, MongoEntryStore, MongoViewStore } from '../mongo-stores.js';
import { chestKind, spoolKind } from './sample-kinds.js';
import type { Stores } from './stores-conformance.js';

/** A database of its own on the engine of this test run. */
export interface TestDatabase {
  readonly client: MongoClient;
  readonly db: Db;
  /** Empties it and gives its stores, indexes made. */
  fresh(): Promise<Stores & { entries: MongoEntryStore; views: MongoViewStore }>;
  close(): Promise<void>;
}

/** Opens a database under a name of its own at MONGODB_URI; it is dropped on closing. */
export async function openTestDatabase(name: string, uri: string | undefined): Promise<TestDatabase> {
  if (!uri) throw new Error('no engine to test on: set MONGODB_URI, or run this file through npm test');
  const client = await new MongoClient(uri, { maxPoolSize: 60 }).connect();
  const db = client.db(`gereh_test_${name}_${randomBytes(3).toString('hex')}`);
  return {
    client,
    db,
    async fresh() {
      for (const { name: collection } of await db.listCollections().toArray()) {
        await db.collection(collection).deleteMany({});
      }
      const [entries, views] = [new MongoEntryStore(db), new MongoViewStore(db)];
      await entries.prepare();
      for (const kind of [spoolKind, chestKind]) await views.prepare(kind);
      return { entries, views, checkpoints: new MongoCheckpointStore(db) };
    },
    async close() {
      await db.dropDatabase();
      await client.close();
    },
  };
}
