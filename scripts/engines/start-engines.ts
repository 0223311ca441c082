import type { Engines, StartEnginesOptions } from './engines.js';

/** Finds or fetches MongoDB and Redis, starts them over the data in `home`, and says which it took. */
export async function startEngines(options: StartEnginesOptions): Promise<Engines> {
  throw new Error(`Not there yet: ${options.home}`);
}
