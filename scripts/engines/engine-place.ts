import { createHash } from 'node:crypto';
import { lstat, mkdir, mkdtemp, readFile, rename, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { EngineName, StepName } from './engines.js';

/** The folders of one set of engines. */
export interface EnginePlace {
  /** In the data folder; everything below is the engines' own. */
  folder: string;
  logs: string;
  /** A folder for Unix sockets: their paths must be short, so it may lie in the temporary folder. */
  sockets: string;
  lockFile: string;
  runFile: string;
}

/** Longest path of a Unix socket that every system takes (108 bytes with its end on Linux, 104 elsewhere). */
const SOCKET_PATH_LIMIT = 103;
const LONGEST_SOCKET_NAME = '/.s.PGSQL.5432.lock';

/** Makes the folders of the engines in the data folder. */
export async function preparePlace(home: string): Promise<EnginePlace> {
  const folder = join(resolve(home), 'engines');
  const logs = join(folder, 'logs');
  await mkdir(logs, { recursive: true });
  return {
    folder,
    logs,
    sockets: await prepareSocketFolder(folder),
    lockFile: join(folder, 'in-use.lock'),
    runFile: join(folder, 'running.json'),
  };
}

async function prepareSocketFolder(folder: string): Promise<string> {
  const near = join(folder, 'sockets');
  // Commas, spaces and quotes mean something in PostgreSQL's lists and connection strings.
  const isPlain = /^[\w./-]+$/.test(near);
  if (isPlain && Buffer.byteLength(near + LONGEST_SOCKET_NAME) <= SOCKET_PATH_LIMIT) {
    await mkdir(near, { recursive: true, mode: 0o700 });
    return near;
  }
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  const short = join(tmpdir(), `gereh-${digest}`);
  await mkdir(short, { mode: 0o700 }).catch(() => undefined);
  const found = await lstat(short);
  const isOurs = found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o077) === 0;
  return isOurs ? short : mkdtemp(join(tmpdir(), 'gereh-'));
}

/** The folder for what is fetched: GEREH_CACHE, else `gereh` in the user's cache folder. */
export function chooseCacheDir(env: NodeJS.ProcessEnv): string {
  if (env['GEREH_CACHE']) return resolve(env['GEREH_CACHE']);
  return join(env['XDG_CACHE_HOME'] || join(env['HOME'] || homedir(), '.cache'), 'gereh');
}

/** Which engine wrote the data in a data folder. */
export class WriterMemory {
  constructor(private readonly file: string) {}

  async recall(engine: EngineName): Promise<StepName | undefined> {
    return (await this.read())[engine];
  }

  async remember(engine: EngineName, step: StepName): Promise<void> {
    const known = await this.read();
    // Data behind an address of one's own is not in this folder.
    if (step === 'address' || known[engine] === step) return;
    await writeFile(`${this.file}.new`, JSON.stringify({ ...known, [engine]: step }));
    await rename(`${this.file}.new`, this.file);
  }

  private async read(): Promise<Partial<Record<EngineName, StepName>>> {
    try {
      return JSON.parse(await readFile(this.file, 'utf8')) as Partial<Record<EngineName, StepName>>;
    } catch {
      return {};
    }
  }
}
