import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JwtService } from '@nestjs/jwt';
import { MongoClient, type Db } from 'mongodb';
import {
  BUDGET_NAMES,
  databaseOf,
  keyFromFile,
  readSettings,
  SessionTokens,
  type Caller,
  type Settings,
} from '#libs/platform';
import { Child } from '../start/child.js';
import { reportOnConsole, startEngines } from '../engines/index.js';

/** A zone of its own for one bench: engines, an API in a process of its own, and the raw driver beside it. */
export interface BenchZone {
  readonly address: string;
  /** What another process of the zone would be started with; port 0. */
  readonly settings: Settings;
  /** The zone's database, through the raw driver. */
  readonly db: Db;
  /** The process of the API. */
  readonly apiPid: number;
  /** A token of a caller, as signing in would give it. */
  tokenOf(caller: Partial<Caller>): Promise<string>;
  /** Asks the API over HTTP as a caller; throws on errors and refusals. */
  ask<T>(query: string, variables: object, caller: Partial<Caller>): Promise<T>;
  close(): Promise<void>;
}

interface Answer {
  readonly data?: Record<string, { __typename?: string; code?: string; message?: string } | null>;
  readonly errors?: readonly { message: string }[];
}

/** Opens a bench zone; engines of one's own are taken from MONGODB_URI and REDIS_URL. */
export async function openBenchZone(): Promise<BenchZone> {
  const home = mkdtempSync(join(tmpdir(), 'gereh-bench-'));
  const zone = `bench-${randomBytes(4).toString('hex')}`;
  const engines = await startEngines({ home, report: reportOnConsole() });
  const env = {
    GEREH_HOME: home,
    GEREH_ZONE: zone,
    MONGODB_URI: engines.mongodbUri,
    REDIS_URL: engines.redisUrl,
    PORT: '0',
    HOST: '127.0.0.1',
    // Budgets are counted as ever, and never spent: what is measured is the work.
    GEREH_BUDGETS: BUDGET_NAMES.map((budget) => `${budget}=100000000`).join(),
  };
  const api = new Child('the API', join('dist', 'apps/api/src/main.js'), env, fail);
  const worker = new Child('the worker', join('dist', 'apps/worker/src/main.js'), env, fail);
  const [address] = await Promise.all([api.start(), worker.start()]);
  const client = await new MongoClient(engines.mongodbUri, { maxPoolSize: 40 }).connect();
  const db = client.db(databaseOf(zone));
  const tokens = tokensOf(home, zone);

  return {
    address,
    db,
    apiPid: api.pid,
    tokenOf: tokens,
    settings: readSettings(env),
    async ask<T>(query: string, variables: object, caller: Partial<Caller>): Promise<T> {
      const token = await tokens(caller);
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'accept-language': 'en',
          authorization: `Bearer ${token}`,
        },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as Answer;
      if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
      const refusal = Object.values(data!).find((value) => value?.code && value.message);
      if (refusal) throw new Error(`refused: ${refusal.code} ${refusal.message} ${JSON.stringify(refusal)}`);
      return data as T;
    },
    async close() {
      await Promise.all([api.stop(), worker.stop()]);
      await db.dropDatabase();
      await client.close();
      await engines.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Makes tokens of callers with the zone's own key, and keeps each: signing in is another bench's matter. */
function tokensOf(home: string, zone: string): (caller: Partial<Caller>) => Promise<string> {
  const jwt = new JwtService({
    secret: keyFromFile(home, `session-${zone}`),
    signOptions: { algorithm: 'HS256', issuer: `gereh:${zone}` },
  });
  const issuer = new SessionTokens(jwt);
  const kept = new Map<string, Promise<string>>();
  return (caller) => {
    const key = JSON.stringify(caller);
    const known = kept.get(key);
    if (known) return known;
    const whole: Caller = { account: 'bench', role: 'ADMINISTRATOR', language: 'en', ...caller };
    const token = issuer.issue(whole, Math.floor(Date.now() / 1000)).then(({ accessToken }) => accessToken);
    kept.set(key, token);
    return token;
  };
}

function fail(reason: string): void {
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}
