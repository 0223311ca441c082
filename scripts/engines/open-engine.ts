import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { StepOutcome } from './choose-engine.js';
import { readCachedDebian } from './debian-cache.js';
import type { Say } from './fetch-debian.js';
import { FERRETDB_VERSION, obtainFerretdb } from './ferretdb-binary.js';
import { startOnFreePort } from './listening.js';
import { pingMongodb } from './ping.js';
import { startPostgres } from './postgres.js';
import { engineEnvironment, keepRunning } from './step-context.js';
import type { StepContext } from './step-context.js';
import type { ProgramOrder } from './watchdog.js';

const READY_LIMIT_MS = 30_000;

/** It waits for its clients to leave; it holds nothing that is acknowledged, so it is not waited for long. */
const GATEWAY_ENDS_WITH: ProgramOrder['endWith'] = [
  { signal: 'SIGTERM', patienceMs: 1000 },
  { signal: 'SIGKILL', patienceMs: 1000 },
];

/** FerretDB, which speaks MongoDB's protocol, over PostgreSQL with the DocumentDB extension. */
export async function startOpenEngine(context: StepContext, say: Say): Promise<StepOutcome<string>> {
  if (process.platform !== 'linux') {
    return { kind: 'absent', why: 'it is made of Debian packages, and this is not Linux' };
  }
  const { ferretdb, root } = await obtainBoth(context, say);
  const postgres = await startPostgres(context, root, say);
  try {
    say('starting FerretDB');
    const state = join(context.place.folder, 'ferretdb');
    await mkdir(state, { recursive: true, mode: 0o700 });
    const uriOf = (port: number) => `mongodb://127.0.0.1:${port}/`;
    const { port, running } = await startOnFreePort({
      name: 'FerretDB',
      pickPort: context.pickPort,
      timeoutMs: READY_LIMIT_MS,
      ping: (candidate) => pingMongodb(uriOf(candidate), 2000),
      start: (candidate) =>
        context.supervisor().start('ferretdb', {
          command: [ferretdb, ...gatewayArguments(postgres.url, candidate, state)],
          cwd: state,
          env: engineEnvironment(context.env),
          logFile: join(context.place.logs, 'ferretdb.log'),
          endWith: GATEWAY_ENDS_WITH,
        }),
    });
    keepRunning(context, postgres.program, { engine: 'mongodb', step: 'open', name: 'PostgreSQL' });
    keepRunning(context, running, { engine: 'mongodb', step: 'open', name: 'FerretDB' });
    const title = `the open engine (FerretDB ${FERRETDB_VERSION} over PostgreSQL 18)`;
    return { kind: 'ready', title, started: uriOf(port) };
  } catch (error) {
    await postgres.program.stop();
    throw error;
  }
}

/** The build keeps a core busy and the download keeps the line busy: they go together. */
async function obtainBoth(context: StepContext, say: Say): Promise<{ ferretdb: string; root: string }> {
  const [ferretdb, debian] = await Promise.allSettled([
    obtainFerretdb(context, say),
    readCachedDebian(context, 'postgresql', say),
  ]);
  if (debian.status === 'rejected') throw debian.reason;
  if (ferretdb.status === 'rejected') throw ferretdb.reason;
  return { ferretdb: ferretdb.value, root: debian.value.folder };
}

function gatewayArguments(postgresUrl: string, port: number, state: string): string[] {
  return [
    `--postgresql-url=${postgresUrl}`,
    `--listen-addr=127.0.0.1:${port}`,
    '--debug-addr=-',
    '--no-auth', // Reachable on loopback only.
    '--telemetry=disable',
    '--log-level=WARN',
    `--state-dir=${state}`,
  ];
}
