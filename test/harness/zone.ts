import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { throughOutage } from '#libs/ledger';
import {
  BUDGET_NAMES,
  databaseOf,
  readSettings,
  SessionTokens,
  type Caller,
  type Settings,
} from '#libs/platform';
import { serve, type LINE_LIMITS, type ServingApi } from '../../apps/api/src/serve.js';
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
  /** The worker, where one was wanted. */
  readonly worker: INestApplicationContext | undefined;
  /** Asks over HTTP. `as` is a caller (a token is made for it) or a token; leave it out for nobody. */
  ask<T>(query: string, variables?: object, as?: Partial<Caller> | string): Promise<GraphqlAnswer<T>>;
  /** A token of a caller, as signing in would give it. */
  tokenOf(caller: Partial<Caller>): Promise<string>;
  close(): Promise<void>;
}

/** The addresses of engines. */
export interface EngineAddresses {
  readonly mongodbUri: string;
  readonly redisUrl: string;
}

/** A journey does in a second what people do in an hour; what limits rates has tests of its own. */
const UNTIRING = BUDGET_NAMES.map((budget) => `${budget}=1000000`).join();

/** Settings for a fresh zone, on the engines of this run if no others are given. */
export function settingsOfFreshZone(
  name: string,
  engines?: EngineAddresses,
  environment: Readonly<Record<string, string>> = {},
): Settings {
  const MONGODB_URI = engines?.mongodbUri ?? process.env['MONGODB_URI'];
  const REDIS_URL = engines?.redisUrl ?? process.env['REDIS_URL'];
  if (!MONGODB_URI || !REDIS_URL)
    throw new Error('no engines: run this test through npm test or its jest project');
  return readSettings({
    GEREH_ZONE: `${name}-${randomBytes(4).toString('hex')}`,
    GEREH_HOME: mkdtempSync(join(tmpdir(), 'gereh-zone-')),
    MONGODB_URI,
    REDIS_URL,
    PORT: '0',
    GEREH_BUDGETS: UNTIRING,
    // Tests ask what no console asks, with its cookies too; those of the console itself hold it to its own.
    GEREH_OPERATIONS: 'any',
    ...environment,
  });
}

/** What a zone is opened with. */
export interface ZoneOptions {
  /** Starts the sequencer and the jobs as well. */
  readonly worker?: boolean;
  /** Engines of one's own, for tests that harm them. */
  readonly engines?: EngineAddresses;
  /** Settings that differ from those of any test zone. */
  readonly environment?: Readonly<Record<string, string>>;
  /** How long a line may take, where that is what is tested. */
  readonly lines?: typeof LINE_LIMITS;
}

/** Opens a fresh zone. */
export async function openZone(
  name: string,
  { worker = false, engines, environment, lines }: ZoneOptions = {},
): Promise<TestZone> {
  const settings = settingsOfFreshZone(name, engines, environment);
  const { app, address } = await serve(settings, lines);
  const working = worker ? await work(settings) : undefined;
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
    worker: working,
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
      await working?.close();
      await app.close();
      await dropZone(settings);
    },
  };
}

/** Removes a zone's database and data folder. */
export async function dropZone(settings: Settings): Promise<void> {
  const client = new MongoClient(settings.mongodbUri);
  try {
    await throughOutage(() => client.db(databaseOf(settings.zone)).dropDatabase());
  } finally {
    await client.close();
  }
  rmSync(settings.home, { recursive: true, force: true });
}
