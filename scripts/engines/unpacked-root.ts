import { access, chmod, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A folder that Debian packages were unpacked into. Its programs need a newer C library than the machine may
 * have, so they are started through their own dynamic loader with their own libraries. Nothing is mounted and
 * nothing is chrooted: the same works as root, as an ordinary user and inside a container.
 */
export interface UnpackedRoot {
  folder: string;
  loader: string;
  libraries: string;
}

const MULTIARCH = /-linux-gnu[a-z0-9]*$/;

/** Finds the loader and the library folders of an unpacked root. */
export async function openUnpackedRoot(
  folder: string,
  moreLibraries: readonly string[] = [],
): Promise<UnpackedRoot> {
  const lib = join(folder, 'usr/lib');
  const triplet = (await readdir(lib).catch(() => [] as string[])).find((name) => MULTIARCH.test(name));
  if (!triplet) throw new Error(`${folder} has no libraries`);
  const libs = join(lib, triplet);
  const loader = (await readdir(libs)).find((name) => /^ld-linux.*\.so\.\d+$/.test(name));
  if (!loader) throw new Error(`${libs} has no dynamic loader`);
  const libraries = [
    libs,
    join(libs, 'blas'),
    join(libs, 'lapack'),
    ...moreLibraries.map((it) => join(folder, it)),
  ];
  return { folder, loader: join(libs, loader), libraries: libraries.join(':') };
}

/** The command that runs a program of the root (its path is relative to the root). */
export function commandIn(
  root: UnpackedRoot,
  program: string,
  args: readonly string[],
  knownAs = program,
): string[] {
  const path = join(root.folder, program);
  return [
    root.loader,
    '--library-path',
    root.libraries,
    '--argv0',
    join(root.folder, knownAs),
    path,
    ...args,
  ];
}

export const POSTGRES_BIN = 'usr/lib/postgresql/18/bin';
export const POSTGRES_LIB = 'usr/lib/postgresql/18/lib';
const EXTENSIONS = 'usr/share/postgresql/18/extension';

/** Where PostgreSQL looks for time zones: an absolute path in the program, and the relative one it becomes. */
const SYSTEM_ZONES = Buffer.from('/usr/share/zoneinfo\0');
const OWN_ZONES = 'zoneinfo';

/**
 * Does what the packages' own scripts would have done and PostgreSQL needs: postgis under its plain name, and
 * `postgres` as a script that goes through the loader, because initdb calls it by itself. Time zones are the
 * root's own: a machine with nothing installed may have none, and FerretDB needs at least UTC.
 */
export async function preparePostgres(folder: string): Promise<void> {
  for (const name of ['postgis', 'postgis_raster', 'postgis_sfcgal', 'postgis_topology']) {
    const target = `${name}-3.control`;
    if (await exists(join(folder, EXTENSIONS, target))) {
      await symlink(target, join(folder, EXTENSIONS, `${name}.control`));
    }
  }
  const bin = join(folder, POSTGRES_BIN);
  await rename(join(bin, 'postgres'), join(bin, 'postgres.elf'));
  await useOwnZones(join(bin, 'postgres.elf'));
  const { loader, libraries } = await openUnpackedRoot(folder, [POSTGRES_LIB]);
  // Relative to the script, because the folder is renamed once it is finished.
  const relative = (path: string) => path.replaceAll(folder, '$root');
  const script = [
    '#!/bin/sh',
    'here=$(dirname "$0")',
    'root=$here/../../../../..',
    `exec "${relative(loader)}" --library-path "${relative(libraries)}" --argv0 "$0" "$here/postgres.elf" "$@"`,
    '',
  ];
  await writeFile(join(bin, 'postgres'), script.join('\n'));
  await chmod(join(bin, 'postgres'), 0o755);
}

async function useOwnZones(program: string): Promise<void> {
  const bytes = await readFile(program);
  const own = Buffer.alloc(SYSTEM_ZONES.length);
  own.write(OWN_ZONES);
  for (let at = bytes.indexOf(SYSTEM_ZONES); at >= 0; at = bytes.indexOf(SYSTEM_ZONES, at + 1))
    own.copy(bytes, at);
  await writeFile(program, bytes);
}

/** PostgreSQL works in its data folder: there the root's time zones are found under their relative name. */
export async function linkZones(root: UnpackedRoot, data: string): Promise<void> {
  const link = join(data, OWN_ZONES);
  await rm(link, { force: true });
  await symlink(join(root.folder, 'usr/share/zoneinfo'), link);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
