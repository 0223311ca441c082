import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Settings } from '#libs/platform';
import { WorkerModule } from './worker.module.js';

/** Starts the worker of a zone: sequencer, followers and jobs. */
export const work = (settings: Settings): Promise<INestApplicationContext> =>
  NestFactory.createApplicationContext(WorkerModule.with(settings), { logger: ['error', 'warn'] });
