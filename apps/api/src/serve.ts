import compress from '@fastify/compress';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { FORM_LIMITS, trustOf, type Settings } from '#libs/platform';
import { countAddresses } from './address-budget.js';
import { ApiModule } from './api.module.js';
import { sendSafeHeaders } from './headers.js';
import { serveKnownOperations } from './known-operations.js';
import { LineLogger } from './line-logger.js';
import { holdToNamedActor } from './named-actor.js';
import { QUERY_LIMITS } from './query-limits.js';
import { refuseBorrowedCookies } from './same-site.js';
import { speakGraphqlEverywhere } from './speak-graphql.js';
import { serveStaticFiles } from './static-files.js';

/** How long a line may take. A village's is slow: 4 MB in two minutes are 35 kB/s. */
export const LINE_LIMITS = {
  headersMs: 10_000,
  requestMs: 120_000,
  /** A line on which nothing moves. */
  idleMs: 60_000,
  /** How often lines are looked at. */
  checkMs: 2_000,
  connections: 4_000,
};

/** A serving API and where it answers. */
export interface ServingApi {
  readonly app: NestFastifyApplication;
  readonly address: string;
  close(): Promise<void>;
}

/** Starts the API of a zone; port 0 in the settings picks a free one. */
export async function serve(settings: Settings, lines = LINE_LIMITS): Promise<ServingApi> {
  const adapter = new FastifyAdapter({
    bodyLimit: QUERY_LIMITS.bodyBytes,
    trustProxy: settings.trustedProxies.length > 0 ? trustOf(settings.trustedProxies) : false,
    forceCloseConnections: true,
    requestTimeout: lines.requestMs,
    connectionTimeout: lines.idleMs,
    http: { headersTimeout: lines.headersMs, connectionsCheckingInterval: lines.checkMs },
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with(settings), adapter, {
    logger: new LineLogger(),
  });
  app.getHttpServer().maxConnections = lines.connections;
  await sendSafeHeaders(app, settings);
  countAddresses(app);
  refuseBorrowedCookies(app, settings);
  serveKnownOperations(app, settings);
  holdToNamedActor(app);
  await app.register(compress, { encodings: ['gzip', 'identity'], threshold: 2_048 });
  await app.register(multipart, { limits: FORM_LIMITS });
  speakGraphqlEverywhere(app);
  await serveStaticFiles(app, process.cwd());
  await app.listen(settings.port, settings.host);
  return { app, address: await app.getUrl(), close: () => app.close() };
}
