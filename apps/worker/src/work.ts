import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Settings } from '#libs/platform';
import { WorkerModule } from './worker.module.js';

/** Starts the worker of a zone: sequencer, followers and jobs. */
export async function work(settings: Settings): Promise<INestApplicationContext> {
  const context = await NestFactory.createApplicationContext(WorkerModule.with(settings), {
    logger: ['error', 'warn'],
  });
  context.enableShutdownHooks();
  return context;
}
