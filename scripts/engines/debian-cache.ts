import { access, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readDebianMirrors } from './apt-sources.js';
import type { DebianMirror } from './apt-sources.js';
import { obtainCacheItem } from './cache-item.js';
import { fetchDebianPackages } from './fetch-debian.js';
import type { Say } from './fetch-debian.js';
import { findOnPath } from './find-on-path.js';
import { runCommand } from './run-command.js';
import { commandIn, openUnpackedRoot, POSTGRES_BIN, POSTGRES_LIB, preparePostgres } from './unpacked-root.js';

/** Nobody reads these of an unpacked root. */
const NEVER_READ = ['doc', 'man', 'locale', 'info', 'lintian', 'bash-completion', 'i18n', 'fonts'].map(
  (folder) => `./usr/share/${folder}`,
);
const SCRIPTS_ONLY = [
  './etc',
  './var',
  './usr/sbin',
  './usr/share/perl*',
  './usr/lib/*/perl*',
  './usr/lib/*/gconv',
];

interface Recipe {
  /** Raised when the recipe changes, so that what the old one made is made anew. */
  version: number;
  packages: string[];
  leaveOut: string[];
  prepare(folder: string): Promise<void>;
  /** Files that it must have besides. */
  needs: string[];
  /** A program whose run shows that the root is whole. */
  proof(folder: string): Promise<string[]>;
}

const recipes = {
  postgresql: {
    version: 3,
    packages: ['postgresql-18-documentdb', 'postgresql-client-18', 'tzdata'],
    leaveOut: [...NEVER_READ, ...SCRIPTS_ONLY, './usr/bin'],
    prepare: preparePostgres,
    needs: ['usr/share/zoneinfo/UTC', 'usr/share/postgresql/18/extension/documentdb.control'],
    async proof(folder) {
      const root = await openUnpackedRoot(folder, [POSTGRES_LIB]);
      return commandIn(root, `${POSTGRES_BIN}/postgres.elf`, ['--version'], `${POSTGRES_BIN}/postgres`);
    },
  },
  redis: {
    version: 1,
    packages: ['redis-server'],
    leaveOut: [...NEVER_READ, ...SCRIPTS_ONLY],
    prepare: async () => undefined,
    needs: [],
    async proof(folder) {
      return commandIn(await openUnpackedRoot(folder), 'usr/bin/redis-server', ['--version']);
    },
  },
  golang: {
    version: 1,
    packages: ['golang-go', 'ca-certificates'],
    leaveOut: [...NEVER_READ, './var', './usr/lib/*/perl*', './usr/share/perl*'],
    prepare: async () => undefined,
    needs: [],
    async proof(folder) {
      return commandIn(await openUnpackedRoot(folder), 'usr/lib/go/bin/go', ['version']);
    },
  },
} satisfies Record<string, Recipe>;

/** Gives the folder of unpacked Debian packages from the cache, and fetches them when they are not there. */
export async function readCachedDebian(
  place: { cacheDir: string; env: NodeJS.ProcessEnv },
  what: keyof typeof recipes,
  say: Say,
): Promise<{ folder: string; versions: Record<string, string> }> {
  const recipe: Recipe = recipes[what];
  await mkdir(place.cacheDir, { recursive: true });
  return obtainCacheItem({
    cacheDir: place.cacheDir,
    name: `debian-${what}`,
    recipe: recipe.version,
    say,
    async make(folder) {
      if (!(await findOnPath(['apt-get'], place.env)) || !(await findOnPath(['dpkg-deb'], place.env))) {
        throw new Error('this machine has no apt-get and dpkg-deb, so it cannot unpack Debian packages');
      }
      const mirrors = await chooseMirrors(place.env);
      const versions = await fetchDebianPackages({
        mirrors,
        packages: recipe.packages,
        into: folder,
        leaveOut: recipe.leaveOut,
        say,
      });
      await recipe.prepare(folder);
      return versions;
    },
    async check(folder) {
      await Promise.all(recipe.needs.map((path) => access(join(folder, path))));
      const [command = '', ...args] = await recipe.proof(folder);
      await runCommand(command, args, { timeoutMs: 20_000 });
    },
  });
}

async function chooseMirrors(env: NodeJS.ProcessEnv): Promise<DebianMirror[]> {
  const given = env['GEREH_DEBIAN_MIRROR'];
  if (given) return [{ uri: given, signedBy: '/usr/share/keyrings/debian-archive-keyring.gpg' }];
  return readDebianMirrors();
}
