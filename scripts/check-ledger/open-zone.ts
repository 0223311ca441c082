import { MongoClient, type Db } from 'mongodb';
import { databaseOf, readSettings, type Settings } from '#libs/platform';
import { reportOnConsole, runningMongodb, startEngines } from '../engines/index.js';

/** A zone's database, opened for a script. */
export interface OpenZone {
  readonly db: Db;
  readonly zone: string;
  readonly settings: Settings;
  close(): Promise<void>;
}

/** The address that stands in where a script needs no Redis. */
const NO_REDIS = 'redis://127.0.0.1:6379';

/**
 * Opens the zone GEREH_ZONE at MONGODB_URI. Without an address the engines of the data folder are started for as long
 * as the script runs. While the product runs they are in use: a script that works beside it (`besideProduct`) joins
 * them, any other is refused.
 */
export async function openZone(
  environment: NodeJS.ProcessEnv,
  { besideProduct }: { readonly besideProduct: boolean },
): Promise<OpenZone> {
  const home = environment['GEREH_HOME'] ?? '.gereh';
  const given = environment['MONGODB_URI'] || (besideProduct ? await runningMongodb(home) : undefined);
  const engines = given
    ? undefined
    : await startEngines({ home, env: environment, report: reportOnConsole() });
  const settings = readSettings({
    ...environment,
    MONGODB_URI: engines?.mongodbUri ?? given,
    REDIS_URL: environment['REDIS_URL'] || NO_REDIS,
  });
  const client = new MongoClient(settings.mongodbUri);
  return {
    db: client.db(databaseOf(settings.zone)),
    zone: settings.zone,
    settings,
    async close() {
      await client.close();
      await engines?.stop();
    },
  };
}
