import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import 'reflect-metadata';
import { databaseOf, readSettings, SessionTokens, type Caller, type Settings } from '#libs/platform';
import { serve, type ServingApi } from '../../apps/api/src/serve.js';
import { work } from '../../apps/worker/src/work.js';

/** What a GraphQL request answered. */
export interface GraphqlAnswer<T> {
  readonly data: T;
  readonly errors?: readonly { message: string; extensions?: { code?: string } }[];
}

/** A zone of its own for one test file: its own database, data folder, API and, if wanted, worker. */
export interface TestZone {
  readonly settings: Settings;
  readonly address: string;
  readonly api: ServingApi['app'];
  /** Asks over HTTP. `as` is a caller (a token is made for it) or a token; leave it out for nobody. */
  ask<T>(query: string, variables?: object, as?: Partial<Caller> | string): Promise<GraphqlAnswer<T>>;
  /** A token of a caller, as signing in would give it. */
  tokenOf(caller: Partial<Caller>): Promise<string>;
  close(): Promise<void>;
}

/** Settings for a fresh zone on the engines of this run. */
export function settingsOfFreshZone(name: string): Settings {
  const { MONGODB_URI, REDIS_URL } = process.env;
  if (!MONGODB_URI || !REDIS_URL)
    throw new Error('no engines: run this test through npm test or its jest project');
  return readSettings({
    GEREH_ZONE: `${name}-${randomBytes(4).toString('hex')}`,
    GEREH_HOME: mkdtempSync(join(tmpdir(), 'gereh-zone-')),
    MONGODB_URI,
    REDIS_URL,
    PORT: '0',
  });
}

/** Opens a fresh zone; `worker: true` starts the sequencer and the jobs as well. */
export async function openZone(name: string, { worker = false } = {}): Promise<TestZone> {
  const settings = settingsOfFreshZone(name);
  const { app, address } = await serve(settings);
  const worker_ = worker ? await work(settings) : undefined;
  const tokens = app.get(SessionTokens, { strict: false });

  const tokenOf = async (caller: Partial<Caller>): Promise<string> => {
    const whole: Caller = {
      account: `test-${caller.role ?? 'x'}`,
      role: 'ADMINISTRATOR',
      language: 'en',
      ...caller,
    };
    return (await tokens.issue(whole, Math.floor(Date.now() / 1000))).accessToken;
  };

  return {
    settings,
    address,
    api: app,
    tokenOf,
    async ask<T>(query: string, variables: object = {}, as?: Partial<Caller> | string) {
      const token = as === undefined || typeof as === 'string' ? as : await tokenOf(as);
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'accept-language': 'en',
          ...(token ? { authorization: `Bearer ${token}` } : {}),
        },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as GraphqlAnswer<T>;
    },
    async close() {
      await worker_?.close();
      await app.close();
      await dropZone(settings);
    },
  };
}

/** Removes a zone's database and data folder. */
export async function dropZone(settings: Settings): Promise<void> {
  const client = new MongoClient(settings.mongodbUri);
  await client.db(databaseOf(settings.zone)).dropDatabase();
  await client.close();
  rmSync(settings.home, { recursive: true, force: true });
}
