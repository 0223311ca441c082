import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reportOnConsole, startEngines, type Engines } from '../../scripts/engines/index.js';

declare global {
  var gerehTestEngines: { engines: Engines; home: string } | undefined;
}

/** One set of real engines for a whole run; each test file takes a database of its own. */
export default async function start(): Promise<void> {
  if (globalThis.gerehTestEngines || (process.env['MONGODB_URI'] && process.env['REDIS_URL'])) return;
  const home = mkdtempSync(join(tmpdir(), 'gereh-test-'));
  const engines = await startEngines({ home, report: reportOnConsole() });
  globalThis.gerehTestEngines = { engines, home };
  process.env['MONGODB_URI'] = engines.mongodbUri;
  process.env['REDIS_URL'] = engines.redisUrl;
}
