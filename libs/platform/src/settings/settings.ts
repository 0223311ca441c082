import { z } from 'zod';
import { BUDGET_NAMES, type Budget } from '../limits/budgets.js';
import { isNetwork } from '../limits/client-address.js';

const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

const BUDGET = new RegExp(`^(${BUDGET_NAMES.join('|')})=([1-9]\\d{0,8})$`);

const schema = z.object({
  /** The zone whose ledger this process serves: one zone is one database. */
  GEREH_ZONE: z
    .string()
    .regex(/^[a-z][a-z0-9-]{1,30}$/)
    .default('anzali'),
  /** The data folder: keys, engines' data. */
  GEREH_HOME: z.string().min(1).default('.gereh'),
  MONGODB_URI: z.url({ protocol: /^mongodb(\+srv)?$/ }),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }),
  /** 0 picks a free port. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(4400),
  HOST: z.string().default('127.0.0.1'),
  /** GS1 company prefix for SGTIN and SSCC; 952… is reserved by GS1 for demonstrations and belongs to nobody. */
  GS1_PREFIX: z
    .string()
    .regex(/^\d{7}$/, 'a GS1 company prefix of seven digits')
    .default('9521234'),
  /** Where the GS1 Digital Link of a rug leads. */
  PUBLIC_ORIGIN: z.url().default('https://gereh.example'),
  /** Whether readers reach the console over HTTPS (a proxy in front ends it): cookies then travel over nothing else. */
  GEREH_HTTPS: z.enum(['on', 'off']).default('off'),
  /** Serves /demo.json with the demo accounts; only the demo seed makes them. */
  GEREH_DEMO: z.enum(['on', 'off']).default('off'),
  /** How many days the access log is kept. */
  GEREH_ACCESS_LOG_DAYS: z.coerce.number().int().min(30).max(3_650).default(365),
  /** Whether addresses that organisations name (an issuer's) may lie on this machine; for demonstrations and tests. */
  GEREH_CALLBACKS_TO_LOOPBACK: z.enum(['on', 'off']).default('off'),
  /** The vault's key ring, the writing key first: `id:base64,id:base64`. Without it the ring lies in the data folder. */
  GEREH_VAULT_KEYS: z
    .string()
    .regex(
      /^[a-z0-9]{1,16}:[A-Za-z0-9+/]{43}=(,[a-z0-9]{1,16}:[A-Za-z0-9+/]{43}=){0,9}$/,
      'one to ten keys as id:base64 of 32 bytes, with commas between',
    )
    .optional(),
  /** The key of the vault's keyed hashes, base64 of 32 bytes. Without it the key lies in the data folder. */
  GEREH_VAULT_HASH_KEY: z
    .string()
    .regex(/^[A-Za-z0-9+/]{43}=$/, 'base64 of 32 bytes')
    .optional(),
  /** Addresses or networks of our own proxies; only they are believed about where a request comes from. */
  GEREH_TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform(listOf)
    .refine((networks) => networks.every(isNetwork), 'addresses or networks, divided by commas'),
  /** Other origins whose pages may call the API (not with cookies); none by default. */
  GEREH_ALLOWED_ORIGINS: z
    .string()
    .default('')
    .transform((text) => listOf(text).map((origin) => origin.replace(/\/$/, '')))
    .refine((origins) => origins.every(isOrigin), 'origins like https://buyer.example, divided by commas'),
  /**
   * Which GraphQL texts are executed: `console` (a session of the console asks only what the console asks, programs ask
   * anything), `persisted` (nobody writes texts, GraphiQL neither), `any`.
   */
  GEREH_OPERATIONS: z.enum(['console', 'persisted', 'any']).default('console'),
  /** Budgets a minute that differ from the defaults, e.g. `reads=6000,signIn=20`. */
  GEREH_BUDGETS: z
    .string()
    .default('')
    .transform(listOf)
    .refine(
      (budgets) => budgets.every((one) => BUDGET.test(one)),
      `any of ${BUDGET_NAMES.join(', ')}, each with its number: reads=6000`,
    ),
});

const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text;

const budgetsOf = (written: readonly string[]): Settings['budgets'] =>
  Object.freeze(
    Object.fromEntries(
      written.map((one) => BUDGET.exec(one)!).map(([, name, most]) => [name!, Number(most)]),
    ),
  );

/** What the surroundings decide, read once, validated and frozen. */
export interface Settings {
  readonly zone: string;
  readonly home: string;
  readonly mongodbUri: string;
  readonly redisUrl: string;
  readonly port: number;
  readonly host: string;
  readonly gs1Prefix: string;
  readonly publicOrigin: string;
  readonly https: boolean;
  readonly demo: boolean;
  readonly callbacksToLoopback: boolean;
  readonly accessLogDays: number;
  /** The vault's key ring and hash key, where they come from the environment and not from the data folder. */
  readonly vaultKeys?: string;
  readonly vaultHashKey?: string;
  readonly trustedProxies: readonly string[];
  readonly allowedOrigins: readonly string[];
  readonly operations: 'console' | 'persisted' | 'any';
  readonly budgets: Partial<Readonly<Record<Budget, number>>>;
}

/** The token under which Nest injects Settings. */
export const SETTINGS = Symbol('Settings');

/** Reads the settings from an environment; throws one error that names every setting that is wrong. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const parsed = schema.safeParse(environment);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`these settings cannot be used: ${wrong.join('; ')}`);
  }
  const read = parsed.data;
  return Object.freeze({
    zone: read.GEREH_ZONE,
    home: read.GEREH_HOME,
    mongodbUri: read.MONGODB_URI,
    redisUrl: read.REDIS_URL,
    port: read.PORT,
    host: read.HOST,
    gs1Prefix: read.GS1_PREFIX,
    publicOrigin: read.PUBLIC_ORIGIN.replace(/\/$/, ''),
    https: read.GEREH_HTTPS === 'on',
    demo: read.GEREH_DEMO === 'on',
    accessLogDays: read.GEREH_ACCESS_LOG_DAYS,
    callbacksToLoopback: read.GEREH_CALLBACKS_TO_LOOPBACK === 'on',
    ...(read.GEREH_VAULT_KEYS ? { vaultKeys: read.GEREH_VAULT_KEYS } : {}),
    ...(read.GEREH_VAULT_HASH_KEY ? { vaultHashKey: read.GEREH_VAULT_HASH_KEY } : {}),
    trustedProxies: read.GEREH_TRUSTED_PROXIES,
    allowedOrigins: read.GEREH_ALLOWED_ORIGINS,
    operations: read.GEREH_OPERATIONS,
    budgets: budgetsOf(read.GEREH_BUDGETS),
  });
}
