import { join } from 'node:path';
import { obtainCacheItem } from './cache-item.js';
import { readCachedDebian } from './debian-cache.js';
import type { Say } from './fetch-debian.js';
import { findOnPath } from './find-on-path.js';
import { CommandError, runCommand } from './run-command.js';
import { commandIn, openUnpackedRoot } from './unpacked-root.js';

export const FERRETDB_VERSION = '2.7.0';
const MODULE = `github.com/FerretDB/FerretDB/v2/cmd/ferretdb@v${FERRETDB_VERSION}`;
/** How many modules the build downloads, about: only for the progress. */
const EXPECTED_MODULES = 75;
const MINUTE_MS = 60_000;

/** Gives the path of the FerretDB program, and builds it from its Go module when the cache has none. */
export async function obtainFerretdb(
  place: { cacheDir: string; env: NodeJS.ProcessEnv },
  say: Say,
): Promise<string> {
  const { folder } = await obtainCacheItem({
    cacheDir: place.cacheDir,
    name: `ferretdb-${FERRETDB_VERSION}`,
    recipe: 1,
    say,
    async make(draft) {
      await build(draft, place, say);
      return { ferretdb: FERRETDB_VERSION };
    },
    async check(draft) {
      await runCommand(join(draft, 'ferretdb'), ['--version'], { timeoutMs: 20_000 });
    },
  });
  return join(folder, 'ferretdb');
}

/** With the machine's own Go where it has one that can; else with Debian's, unpacked for the purpose. */
async function build(
  draft: string,
  place: { cacheDir: string; env: NodeJS.ProcessEnv },
  say: Say,
): Promise<void> {
  const own = await findOnPath(['go'], place.env);
  let ownFailure = 'this machine has no Go';
  if (own) {
    try {
      return await install([own], {}, draft, place.env, say);
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      ownFailure = error.message;
    }
  }
  say(`${ownFailure}; fetching Debian's`);
  const { folder } = await readCachedDebian(place, 'golang', say);
  const go = commandIn(await openUnpackedRoot(folder), 'usr/lib/go/bin/go', []);
  const certificates = join(folder, 'usr/share/ca-certificates/mozilla');
  const settings = { GOROOT: join(folder, 'usr/lib/go'), GOTOOLCHAIN: 'local', SSL_CERT_DIR: certificates };
  try {
    await install(go, settings, draft, place.env, say);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`FerretDB could not be built (${ownFailure}; with Debian's Go: ${why})`);
  }
}

async function install(
  go: readonly string[],
  settings: Record<string, string>,
  draft: string,
  env: NodeJS.ProcessEnv,
  say: Say,
): Promise<void> {
  const what = `building FerretDB ${FERRETDB_VERSION} from its Go module`;
  say(what, 0);
  let modules = 0;
  const [command = '', ...args] = go;
  await runCommand(command, [...args, 'install', '-trimpath', MODULE], {
    cwd: draft,
    // Without cgo the program needs no C compiler to build, and no C library to run.
    env: { ...env, GOBIN: draft, CGO_ENABLED: '0', GOFLAGS: '', GOWORK: 'off', ...settings },
    timeoutMs: 20 * MINUTE_MS,
    onLine: (line) => {
      if (line.startsWith('go: downloading')) say(what, Math.min(0.5, (++modules / EXPECTED_MODULES) * 0.5));
    },
  });
}
