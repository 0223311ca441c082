import { access, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import type { Say } from './fetch-debian.js';
import { choosePlainUser, giveFolder } from './plain-user.js';
import type { PlainUser } from './plain-user.js';
import { endProcesses, identifyProcess } from './process-identity.js';
import { runCommand } from './run-command.js';
import { engineEnvironment } from './step-context.js';
import type { StepContext } from './step-context.js';
import type { SupervisedProgram } from './supervisor.js';
import { commandIn, linkZones, openUnpackedRoot, POSTGRES_BIN, POSTGRES_LIB } from './unpacked-root.js';
import type { UnpackedRoot } from './unpacked-root.js';

const START_LIMIT_MS = 120_000; // Recovery after a kill may replay a lot.
const GATEWAY_CONNECTIONS = 60;

/** A running PostgreSQL that is reached through its socket only. */
export interface RunningPostgres {
  url: string;
  program: SupervisedProgram;
}

/** Starts PostgreSQL with DocumentDB over the data in the place, and makes that data the first time. */
export async function startPostgres(
  context: StepContext,
  rootFolder: string,
  say: Say,
): Promise<RunningPostgres> {
  const root = await openUnpackedRoot(rootFolder, [POSTGRES_LIB]);
  const user = await choosePlainUser();
  const data = join(context.place.folder, 'postgres');
  await makeCluster(data, root, user, context, say);
  await clearLeftovers(data);
  await linkZones(root, data);
  for (const folder of [data, context.place.sockets]) await giveFolder(folder, user);
  say('starting PostgreSQL');
  const program = await launch(data, root, user, context);
  say('looking after the DocumentDB extension');
  await createExtension(root, context);
  const socket = encodeURIComponent(context.place.sockets);
  const url = `postgres://postgres@/postgres?host=${socket}&pool_max_conns=${GATEWAY_CONNECTIONS}`;
  return { url, program };
}

/** Runs initdb in a folder of its own and renames it, so that a half-made cluster is never taken for one. */
async function makeCluster(
  data: string,
  root: UnpackedRoot,
  user: PlainUser,
  context: StepContext,
  say: Say,
): Promise<void> {
  const version = await readFile(join(data, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (version !== undefined) {
    if (version.trim() === '18') return;
    throw new Error(`the data in ${data} was written by PostgreSQL ${version.trim()}, and this is 18`);
  }
  say('making an empty PostgreSQL');
  const draft = `${data}.draft`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  await giveFolder(draft, user);
  const initdb = commandIn(root, `${POSTGRES_BIN}/initdb`, [
    `--pgdata=${draft}`,
    '--username=postgres',
    '--auth-local=trust', // Its socket lies in a folder that only this user may enter.
    '--auth-host=reject',
    '--encoding=UTF8',
    '--locale=C',
    '--set=timezone=GMT', // The only zone that needs no file: those are linked once the folder is there.
    '--set=log_timezone=GMT',
  ]);
  const [command = '', ...args] = [...user.prefix, ...initdb];
  await runCommand(command, args, { cwd: '/', env: postgresEnvironment(root, context), timeoutMs: 120_000 });
  await rename(draft, data);
}

/**
 * After a kill -9 of everything a postmaster.pid is left. PostgreSQL copes with it unless its number has since
 * gone to another process, and a postmaster that still runs belongs to nobody: the lock on the folder is ours.
 */
async function clearLeftovers(data: string): Promise<void> {
  const file = join(data, 'postmaster.pid');
  const pid = Number((await readFile(file, 'utf8').catch(() => '')).split('\n')[0]);
  if (!pid) return;
  const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  const leftover = identifyProcess(pid);
  if (leftover && commandLine.split('\0').includes(data)) await endProcesses([leftover], 10_000);
  await rm(file, { force: true });
}

async function launch(
  data: string,
  root: UnpackedRoot,
  user: PlainUser,
  context: StepContext,
): Promise<SupervisedProgram> {
  const args = [
    '-D',
    data,
    ...Object.entries(settings(context.place.sockets)).flatMap(([k, v]) => ['-c', `${k}=${v}`]),
  ];
  const command = commandIn(root, `${POSTGRES_BIN}/postgres.elf`, args, `${POSTGRES_BIN}/postgres`);
  const deadline = Date.now() + START_LIMIT_MS;
  for (;;) {
    const program = await context.supervisor().start('postgres', {
      command: [...user.prefix, ...command],
      cwd: data,
      env: postgresEnvironment(root, context),
      logFile: join(context.place.logs, 'postgres.log'),
      endWith: [
        { signal: 'SIGINT', patienceMs: 8000 }, // Fast shutdown: a checkpoint, no waiting for clients.
        { signal: 'SIGQUIT', patienceMs: 6000 },
        { signal: 'SIGKILL', patienceMs: 1000 },
      ],
    });
    const failure = await waitUntilReady(data, program, deadline);
    if (failure === undefined) return program;
    await program.stop();
    // Children of a killed postmaster need a moment to notice; until then they hold its shared memory.
    if (
      !/still in use|is being used|Is another postmaster/i.test(failure) ||
      Date.now() > deadline - 100_000
    ) {
      throw new Error(`PostgreSQL ${failure}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** Waits for the word "ready", which PostgreSQL writes beside its process number. */
async function waitUntilReady(
  data: string,
  program: SupervisedProgram,
  deadline: number,
): Promise<string | undefined> {
  while (Date.now() < deadline) {
    const ended = program.ended();
    if (ended !== undefined) return `ended (${ended}): ${await program.lastWords()}`;
    const lines = (await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
    if (Number(lines[0]) === program.pid && lines[7]?.trim() === 'ready') return undefined;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return `was not ready in time: ${await program.lastWords()}`;
}

/** Once for new data; again when the cache has a newer extension than the data. */
async function createExtension(root: UnpackedRoot, context: StepContext): Promise<void> {
  const upgrade = `do $$ declare e record; begin
    for e in select x.name from pg_available_extensions x where x.name in ('documentdb_core', 'documentdb')
      and x.installed_version <> x.default_version order by length(x.name) desc
    loop execute format('alter extension %I update', e.name); end loop; end $$`;
  const statements = [
    'set client_min_messages = warning',
    'create extension if not exists documentdb cascade',
    upgrade,
  ];
  const psql = commandIn(root, `${POSTGRES_BIN}/psql`, [
    `--host=${context.place.sockets}`,
    '--username=postgres',
    '--dbname=postgres',
    '--no-psqlrc',
    '--quiet',
    '--set=ON_ERROR_STOP=1',
    ...statements.map((statement) => `--command=${statement}`),
  ]);
  const [command = '', ...args] = psql;
  await runCommand(command, args, { cwd: '/', env: postgresEnvironment(root, context), timeoutMs: 60_000 });
}

function postgresEnvironment(root: UnpackedRoot, context: StepContext): Record<string, string> {
  return engineEnvironment(context.env, { PROJ_DATA: join(root.folder, 'usr/share/proj') });
}

/** Decent for 2 cores, modest enough for a small machine, and no compromise on what is acknowledged. */
function settings(sockets: string): Record<string, string> {
  const sharedBuffersMb = totalmem() < 3e9 ? 128 : 256;
  return {
    shared_preload_libraries: 'pg_cron,pg_documentdb_core,pg_documentdb',
    listen_addresses: '',
    unix_socket_directories: sockets,
    unix_socket_permissions: '0700',
    'cron.database_name': 'postgres',
    'cron.host': sockets,
    'cron.log_run': 'off', // Two runs in two seconds would fill a table that nobody reads.
    'cron.log_statement': 'off',
    'documentdb.localhost_connection_string': `host=${sockets}`,
    dynamic_shared_memory_type: 'mmap',
    shared_buffers: `${sharedBuffersMb}MB`,
    max_connections: String(GATEWAY_CONNECTIONS + 60),
    work_mem: '16MB',
    maintenance_work_mem: '64MB',
    max_wal_size: '1GB',
    checkpoint_completion_target: '0.9',
    fsync: 'on',
    synchronous_commit: 'on',
    // Writers that fight over claims find out at once who was first, not after a second.
    deadlock_timeout: '20ms',
    jit: 'off',
    timezone: 'GMT',
    log_timezone: 'GMT',
    log_min_messages: 'warning',
    log_min_error_statement: 'panic', // Refused duplicates are everyday business here.
  };
}

/** Whether a data folder holds PostgreSQL's data. */
export async function hasPostgresData(folder: string): Promise<boolean> {
  return access(join(folder, 'postgres', 'PG_VERSION')).then(
    () => true,
    () => false,
  );
}
