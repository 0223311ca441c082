import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Settings } from '#libs/platform';
import { ApiModule } from './api.module.js';
import { QUERY_LIMITS } from './query-limits.js';

/** A serving API and where it answers. */
export interface ServingApi {
  readonly app: NestFastifyApplication;
  readonly address: string;
}

/** Starts the API of a zone; port 0 in the settings picks a free one. */
export async function serve(settings: Settings): Promise<ServingApi> {
  const adapter = new FastifyAdapter({ bodyLimit: QUERY_LIMITS.bodyBytes, trustProxy: false });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with(settings), adapter, {
    logger: ['error', 'warn'],
  });
  app.enableShutdownHooks();
  await app.listen(settings.port, settings.host);
  return { app, address: await app.getUrl() };
}
