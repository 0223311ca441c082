import { setTimeout as pause } from 'node:timers/promises';
import { throughOutage } from './mongo-errors.js';

const TRIES = 12;
const LONGEST_PAUSE_MS = 400;

/**
 * Prepares a collection, which may be done twice: makes its indexes. Processes that start at once get into each other's
 * way on the open engine (`deadlock detected` while both look at one table): then it is tried again, with jitter.
 */
export async function prepared(work: () => Promise<unknown>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await throughOutage(work);
      return;
    } catch (error) {
      const isFromEngine = error instanceof Error && error.name === 'MongoServerError';
      if (!isFromEngine || tries === TRIES) throw error;
      await pause(Math.random() * LONGEST_PAUSE_MS);
    }
  }
}
