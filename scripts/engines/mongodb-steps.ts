import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { EngineStep, StepOutcome } from './choose-engine.js';
import { FailureMemory } from './failure-memory.js';
import type { Say } from './fetch-debian.js';
import { findOnPath } from './find-on-path.js';
import { startMongod } from './mongod.js';
import { startOpenEngine } from './open-engine.js';
import { pingMongodb } from './ping.js';
import type { StepContext } from './step-context.js';

const DOWNLOAD_LIMIT_MS = 15 * 60_000;

/** The ways to come to a MongoDB, in order. What is started gives its address. */
export function mongodbSteps(context: StepContext): EngineStep<string>[] {
  return [
    {
      name: 'address',
      seeks: 'an address in MONGODB_URI',
      advice:
        'set MONGODB_URI to a MongoDB replica set of your own, for example mongodb://127.0.0.1:27017/?replicaSet=rs0',
      attempt: () => takeAddress(context.env['MONGODB_URI']),
    },
    {
      name: 'path',
      seeks: 'mongod on the PATH',
      advice: 'install MongoDB so that mongod is on the PATH',
      async attempt(say) {
        const program = await findOnPath(['mongod'], context.env);
        if (!program) return { kind: 'absent', why: 'there is none' };
        say(`starting ${program}`);
        return startMongod(context, 'path', program, `mongod from the PATH (${program})`);
      },
    },
    {
      name: 'official',
      seeks: "MongoDB's official build to download",
      advice: 'have fastdl.mongodb.org reachable, so that the official build can be downloaded',
      attempt: (say) => startOfficialBuild(context, say, downloadOfficialBuild),
    },
    {
      name: 'open',
      seeks: 'the open engine (FerretDB over PostgreSQL with DocumentDB)',
      advice:
        'on Linux with apt: have a Debian mirror and a Go module proxy reachable, so that the open engine can be fetched',
      attempt: (say) => startOpenEngine(context, say),
    },
  ];
}

async function takeAddress(uri: string | undefined): Promise<StepOutcome<string>> {
  if (!uri) return { kind: 'absent', why: 'it is not set' };
  try {
    await pingMongodb(uri, 5000);
    return { kind: 'ready', title: 'the MongoDB of MONGODB_URI', started: uri };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      kind: 'refused',
      why: `it is set, but the MongoDB there does not answer (${reason}); correct it or unset it`,
    };
  }
}

/** Downloads the official build into the folder, or finds it there, and gives the path of its mongod. */
export type DownloadOfficialBuild = (folder: string) => Promise<string>;

/** The official build; a download that failed is remembered for a day, so that the next start does not wait. */
export async function startOfficialBuild(
  context: StepContext,
  say: Say,
  download: DownloadOfficialBuild,
): Promise<StepOutcome<string>> {
  const memory = new FailureMemory(join(context.cacheDir, 'failed-downloads.json'));
  const failure = await memory.recall('mongod');
  if (failure) {
    const at = new Date(failure.at).toISOString().slice(0, 16).replace('T', ' ');
    return {
      kind: 'absent',
      why: `its download failed at ${at} UTC and is tried again a day later (${failure.why})`,
    };
  }
  try {
    say('downloading mongod');
    const program = await download(join(context.cacheDir, 'mongodb-binaries'));
    say(`starting ${program}`);
    const outcome = await startMongod(context, 'official', program, "MongoDB's official build");
    await memory.forget('mongod');
    return outcome;
  } catch (error) {
    const why = (error instanceof Error ? error.message : String(error))
      .replaceAll(/\s+/g, ' ')
      .slice(0, 300);
    await memory.remember('mongod', why);
    return { kind: 'failed', why: `${why} (not tried again for a day)` };
  }
}

async function downloadOfficialBuild(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const { MongoBinary } = await import('mongodb-memory-server-core/lib/util/MongoBinary.js');
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the download took over 15 minutes')), DOWNLOAD_LIMIT_MS);
  });
  try {
    return await Promise.race([MongoBinary.getPath({ downloadDir: folder, checkMD5: true }), tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
