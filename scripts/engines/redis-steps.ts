import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { EngineStep, StepOutcome } from './choose-engine.js';
import { readCachedDebian } from './debian-cache.js';
import { findOnPath } from './find-on-path.js';
import { startOnFreePort } from './listening.js';
import { pingRedis } from './ping.js';
import { commandIn, openUnpackedRoot } from './unpacked-root.js';
import { ASK_THEN_KILL, engineEnvironment, keepRunning } from './step-context.js';
import type { StepContext } from './step-context.js';

const PROGRAMS = ['redis-server', 'valkey-server'];
/** A large append-only file takes its time to load. */
const READY_LIMIT_MS = 120_000;

/** The ways to come to a Redis, in order. What is started gives its address. */
export function redisSteps(context: StepContext): EngineStep<string>[] {
  return [
    {
      name: 'address',
      seeks: 'an address in REDIS_URL',
      advice: 'set REDIS_URL to a Redis (or Valkey) of your own, for example redis://127.0.0.1:6379',
      attempt: () => takeAddress(context.env['REDIS_URL']),
    },
    {
      name: 'path',
      seeks: 'redis-server or valkey-server on the PATH',
      advice: 'install redis-server (or valkey-server) so that it is on the PATH',
      async attempt(say) {
        const program = await findOnPath(PROGRAMS, context.env);
        if (!program) return { kind: 'absent', why: 'there is none' };
        say(`starting ${program}`);
        return startRedis(context, 'path', basename(program), [program]);
      },
    },
    {
      name: 'debian',
      seeks: "Debian's redis-server, unpacked without installing it",
      advice:
        'on Debian: have its mirror in the apt sources reachable, so that its redis-server can be unpacked',
      async attempt(say) {
        const { folder, versions } = await readCachedDebian(context, 'redis', say);
        say('starting redis-server');
        const command = commandIn(await openUnpackedRoot(folder), 'usr/bin/redis-server', []);
        return startRedis(
          context,
          'debian',
          `Debian's redis-server ${versions['redis-tools'] ?? ''}`.trim(),
          command,
        );
      },
    },
  ];
}

async function takeAddress(url: string | undefined): Promise<StepOutcome<string>> {
  if (!url) return { kind: 'absent', why: 'it is not set' };
  try {
    await pingRedis(url, 5000);
    return { kind: 'ready', title: 'the Redis of REDIS_URL', started: url };
  } catch (error) {
    const why = `it is set, but the Redis there does not answer (${messageOf(error)}); correct it or unset it`;
    return { kind: 'refused', why };
  }
}

async function startRedis(
  context: StepContext,
  step: 'path' | 'debian',
  title: string,
  command: readonly string[],
): Promise<StepOutcome<string>> {
  const data = join(context.place.folder, 'redis');
  await mkdir(data, { recursive: true, mode: 0o700 });
  const urlOf = (port: number) => `redis://127.0.0.1:${port}`;
  const { port, running } = await startOnFreePort({
    name: 'redis-server',
    pickPort: context.pickPort,
    timeoutMs: READY_LIMIT_MS,
    ping: (candidate) => pingRedis(urlOf(candidate), 2000),
    start: (candidate) =>
      context.supervisor().start('redis', {
        command: [...command, ...redisArguments(candidate, data)],
        cwd: data,
        env: engineEnvironment(context.env),
        logFile: join(context.place.logs, 'redis.log'),
        endWith: ASK_THEN_KILL,
      }),
  });
  keepRunning(context, running, { engine: 'redis', step, name: 'redis-server' });
  return { kind: 'ready', title, started: urlOf(port) };
}

/** Jobs must survive a crash (append-only file) and never be evicted. */
function redisArguments(port: number, data: string): string[] {
  const settings = {
    port: String(port),
    bind: '127.0.0.1',
    dir: data,
    daemonize: 'no',
    appendonly: 'yes',
    appendfsync: 'everysec',
    'maxmemory-policy': 'noeviction',
    save: '',
  };
  return Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
