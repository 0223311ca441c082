// Plain JavaScript: Jest loads this without the resolver that finds `.ts` behind `.js`.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One set of real engines for a whole run; each test file takes a database of its own. */
export default async function start() {
  if (globalThis.gerehTestEngines || (process.env.MONGODB_URI && process.env.REDIS_URL)) return;
  const { reportOnConsole, startEngines } = await import('../../dist/scripts/engines/index.js');
  const home = mkdtempSync(join(tmpdir(), 'gereh-test-'));
  const engines = await startEngines({ home, report: reportOnConsole() });
  globalThis.gerehTestEngines = { engines, home };
  process.env.MONGODB_URI = engines.mongodbUri;
  process.env.REDIS_URL = engines.redisUrl;
}
