import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DebianMirror } from './apt-sources.js';
import { runCommand } from './run-command.js';

export type Say = (message: string, fraction?: number) => void;

export interface DebianFetch {
  mirrors: readonly DebianMirror[];
  packages: readonly string[];
  /** An existing empty folder that the packages are unpacked into. */
  into: string;
  /** Paths that are not unpacked, in tar's patterns. */
  leaveOut: readonly string[];
  say: Say;
}

const MINUTE_MS = 60_000;
/** The suite that has PostgreSQL 18 with DocumentDB. */
const SUITE = 'sid';
const UNPACKERS = 2;

/**
 * Fetches Debian packages with all they depend on and unpacks them, without root and without touching the
 * machine's own package database: apt works on a state of its own, and verifies signatures and sums as ever.
 * No maintainer script runs. Gives the version of each package.
 */
export async function fetchDebianPackages(fetch: DebianFetch): Promise<Record<string, string>> {
  if (fetch.mirrors.length === 0) {
    throw new Error(
      "this machine's apt sources name no Debian mirror (set GEREH_DEBIAN_MIRROR to one, and have the package debian-archive-keyring)",
    );
  }
  const refusals: string[] = [];
  for (const mirror of fetch.mirrors.slice(0, 3)) {
    // Below the folder that is being made: what a kill leaves is cleared away with it.
    const state = await mkdtemp(join(fetch.into, '.apt-'));
    try {
      const apt = await prepareApt(state, mirror);
      fetch.say('reading the list of Debian packages');
      await runApt(apt, ['update'], { timeoutMs: 3 * MINUTE_MS });
      await download(apt, fetch);
      return await unpack(join(state, 'cache', 'archives'), fetch);
    } catch (error) {
      refusals.push(`${mirror.uri}: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      await rm(state, { recursive: true, force: true });
    }
  }
  throw new Error(`Debian's packages could not be fetched (${refusals.join('; ')})`);
}

/** Writes apt's settings for a state of its own, and gives the environment that makes apt read them. */
async function prepareApt(state: string, mirror: DebianMirror): Promise<NodeJS.ProcessEnv> {
  await mkdir(join(state, 'lists', 'partial'), { recursive: true });
  await mkdir(join(state, 'cache', 'archives', 'partial'), { recursive: true });
  await writeFile(join(state, 'status'), '');
  const source = ['Types: deb', `URIs: ${mirror.uri}`, `Suites: ${SUITE}`, 'Components: main'];
  if (mirror.signedBy !== undefined) source.push(`Signed-By: ${mirror.signedBy}`);
  await writeFile(join(state, 'debian.sources'), `${source.join('\n')}\n`);
  // The machine's own settings (proxies, above all) stay in force; hooks that look after its own cache do not.
  const settings = [
    '#clear APT::Update::Pre-Invoke;',
    '#clear APT::Update::Post-Invoke;',
    '#clear APT::Update::Post-Invoke-Success;',
    '#clear DPkg::Pre-Install-Pkgs;',
    '#clear DPkg::Pre-Invoke;',
    '#clear DPkg::Post-Invoke;',
    '#clear Acquire::IndexTargets::deb::DEP-11;',
    '#clear Acquire::IndexTargets::deb::CNF;',
    `Dir::State "${state}";`,
    `Dir::State::status "${join(state, 'status')}";`,
    `Dir::State::lists "${join(state, 'lists')}";`,
    `Dir::Cache "${join(state, 'cache')}";`,
    'Dir::Cache::archives "archives";',
    `Dir::Etc::sourcelist "${join(state, 'debian.sources')}";`,
    'Dir::Etc::sourceparts "/dev/null";',
    'Dir::Etc::preferencesparts "/dev/null";',
    'Dir::Etc::preferences "/dev/null";',
    'APT::Install-Recommends "false";',
    'APT::Install-Suggests "false";',
    'APT::Sandbox::User "root";',
    'APT::Update::Error-Mode "any";',
    'APT::Status-Fd "1";',
    'Acquire::Languages "none";',
    'Acquire::Retries "2";',
    'Acquire::http::Timeout "20";',
    'Acquire::https::Timeout "20";',
  ];
  await writeFile(join(state, 'last.conf'), `${settings.join('\n')}\n`);
  // apt reads APT_CONFIG first and Dir::Etc::main last: so the last word is ours.
  const first = join(state, 'first.conf');
  await writeFile(first, `Dir::Etc::main "${join(state, 'last.conf')}";\n`);
  return { ...process.env, APT_CONFIG: first, LC_ALL: 'C', DEBIAN_FRONTEND: 'noninteractive' };
}

async function runApt(
  env: NodeJS.ProcessEnv,
  args: readonly string[],
  options: { timeoutMs: number; onLine?: (line: string) => void },
): Promise<void> {
  await runCommand('apt-get', ['-q', ...args], { env, silenceMs: MINUTE_MS, ...options });
}

async function download(env: NodeJS.ProcessEnv, fetch: DebianFetch): Promise<void> {
  const what = `downloading ${fetch.packages[0]} from Debian`;
  fetch.say(what, 0);
  await runApt(env, ['install', '--yes', '--download-only', ...fetch.packages], {
    timeoutMs: 30 * MINUTE_MS,
    onLine: (line) => {
      const status = /^dlstatus:\d+:([\d.]+):/.exec(line);
      if (status) fetch.say(what, Number(status[1]) / 100);
    },
  });
}

async function unpack(archives: string, fetch: DebianFetch): Promise<Record<string, string>> {
  const names = (await readdir(archives)).filter((name) => name.endsWith('.deb'));
  if (names.length === 0) throw new Error('apt downloaded nothing');
  const what = `unpacking ${names.length} packages`;
  const versions: Record<string, string> = {};
  const queue = [...names];
  const work = async () => {
    for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
      fetch.say(what, (names.length - queue.length - 1) / names.length);
      await unpackOne(join(archives, name), fetch);
      const [packageName = name, version = ''] = name.split('_');
      versions[packageName] = decodeURIComponent(version);
    }
  };
  await Promise.all(Array.from({ length: UNPACKERS }, work));
  return versions;
}

async function unpackOne(archive: string, fetch: DebianFetch): Promise<void> {
  const excludes = fetch.leaveOut.map((pattern) => `--exclude=${pattern}`);
  // In sh's own words, because both ends of the pipe must be seen to succeed.
  const script =
    'set -e; a=$1; shift; dpkg-deb --fsys-tarfile "$a" > "$a.tar"; tar -x -f "$a.tar" "$@"; rm "$a.tar" "$a"';
  const tar = [
    '-C',
    fetch.into,
    '--no-same-owner',
    '--no-same-permissions',
    '--keep-directory-symlink',
    ...excludes,
  ];
  await runCommand('sh', ['-c', script, 'sh', archive, ...tar], { timeoutMs: 2 * MINUTE_MS });
}
