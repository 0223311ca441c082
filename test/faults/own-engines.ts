import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEngines, type Engines } from '../../scripts/engines/index.js';

/** Engines of a test's own, which it may harm. */
export interface OwnEngines extends Engines {
  /** Kills a program of the engines; it is brought back as for anybody. */
  kill(name: string, signal?: NodeJS.Signals): void;
}

/** Starts an engine of one's own; the other one is that of the run. */
export async function startOwn(engine: 'mongodb' | 'redis'): Promise<OwnEngines> {
  const home = mkdtempSync(join(tmpdir(), 'gereh-faults-'));
  const { MONGODB_URI, REDIS_URL, ...rest } = process.env;
  const env = engine === 'redis' ? { ...rest, MONGODB_URI } : { ...rest, REDIS_URL };
  const engines = await startEngines({ home, env, report: () => undefined });
  return {
    ...engines,
    kill(name, signal = 'SIGKILL') {
      const found = engines.processes().find((one) => one.name === name);
      if (!found)
        throw new Error(
          `no ${name} among ${engines
            .processes()
            .map((one) => one.name)
            .join(', ')}`,
        );
      process.kill(found.pid, signal);
    },
    async stop() {
      await engines.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
