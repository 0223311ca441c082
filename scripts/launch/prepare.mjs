// Plain JavaScript on purpose: this runs on a fresh clone, before anything is installed or built.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { alone } from './alone.mjs';

export const root = join(import.meta.dirname, '..', '..');
const SERVER_SOURCES = ['apps/api', 'apps/worker', 'libs', 'scripts', '.swcrc', 'package-lock.json'];
const CONSOLE_SOURCES = ['apps/web', 'package-lock.json'];
const TOOLS = join(root, 'node_modules', '.bin');

/** Installs what the lock file names, if that has not been done for this very lock file. */
function install() {
  const stamp = join(root, 'node_modules', '.gereh-installed');
  const wanted = digestOf(['package-lock.json']);
  if (readStamp(stamp) === wanted) return;
  // Installing empties the folder first: another clone’s, if this is a link to it.
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink())
    fail('node_modules is a link to packages of another lock file: remove the link, and start again');
  say('installing packages (a few minutes the first time)');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, wanted);
}

/** Installs and builds what is needed; two starts of one clone do not build into each other. */
export function prepare() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) fail(`Gereh needs Node 20.20 or newer; this is ${process.version}`);
  alone(join(root, 'dist', '.preparing'), build, say);
}

/** Builds the server and the console, each only if its sources changed. */
function build() {
  install();
  const dist = join(root, 'dist');
  mkdirSync(dist, { recursive: true });
  step(join(dist, '.server'), digestOf(SERVER_SOURCES), 'building the server', () => {
    for (const part of ['apps', 'libs', 'scripts'])
      rmSync(join(dist, part), { recursive: true, force: true });
    const ignore = ['--ignore', '**/*.spec.ts', '--ignore', 'apps/web/**'];
    run(join(TOOLS, 'swc'), ['apps', 'libs', 'scripts', '-d', 'dist', '--quiet', ...ignore]);
  });
  step(join(dist, '.console'), digestOf(CONSOLE_SOURCES), 'building the console', () => {
    run(join(TOOLS, 'vite'), ['build', 'apps/web', '--logLevel', 'error']);
    packBeside(join(dist, 'web'));
  });
}

/** Lays a Brotli and a gzip form beside each text file of the console, for the server to hand out. */
function packBeside(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(js|css|html|svg|json|webmanifest|wasm)$/.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const bytes = readFileSync(file);
    writeFileSync(`${file}.br`, brotliCompressSync(bytes));
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  }
}

function step(stamp, wanted, title, work) {
  if (readStamp(stamp) === wanted) return;
  say(title);
  work();
  writeFileSync(stamp, wanted);
}

const readStamp = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** A digest of names, sizes and contents of files, so that a build is repeated when and only when it must be. */
function digestOf(paths) {
  const hash = createHash('sha256').update(process.version);
  const visit = (path) => {
    const whole = join(root, path);
    if (!existsSync(whole)) return;
    if (statSync(whole).isDirectory()) {
      for (const name of readdirSync(whole).sort()) if (name !== 'node_modules') visit(join(path, name));
    } else {
      hash.update(path).update('\0').update(readFileSync(whole));
    }
  };
  paths.forEach(visit);
  return hash.digest('hex');
}

function run(command, args) {
  const done = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (done.status !== 0) fail(`${command.split('/').at(-1)} ${args[0]} did not succeed; its output is above`);
}

function say(text) {
  process.stdout.write(`· ${text}\n`);
}

function fail(text) {
  process.stderr.write(`\n${text}\n`);
  process.exit(1);
}
