import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Settings } from '#libs/platform';
import { ApiModule } from './api.module.js';
import { QUERY_LIMITS } from './query-limits.js';
import { speakGraphqlEverywhere } from './speak-graphql.js';
import { serveStaticFiles } from './static-files.js';

/** No script that is not a file of ours; styles may stand in elements, the console's components place them there. */
const POLICY = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'", 'data:'],
  connectSrc: ["'self'", 'ws:', 'wss:'],
  objectSrc: ["'none'"],
  frameAncestors: ["'none'"],
  // The address may be plain HTTP on a loopback or a village office's own network.
  upgradeInsecureRequests: null,
};

/** A serving API and where it answers. */
export interface ServingApi {
  readonly app: NestFastifyApplication;
  readonly address: string;
  close(): Promise<void>;
}

/** Starts the API of a zone; port 0 in the settings picks a free one. */
export async function serve(settings: Settings): Promise<ServingApi> {
  const adapter = new FastifyAdapter({
    bodyLimit: QUERY_LIMITS.bodyBytes,
    trustProxy: false,
    forceCloseConnections: true,
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with(settings), adapter, {
    logger: ['error', 'warn'],
  });
  await app.register(helmet, { contentSecurityPolicy: { directives: POLICY } });
  await app.register(compress, { encodings: ['gzip', 'identity'], threshold: 2_048 });
  speakGraphqlEverywhere(app);
  await serveStaticFiles(app, process.cwd());
  await app.listen(settings.port, settings.host);
  return { app, address: await app.getUrl(), close: () => app.close() };
}
