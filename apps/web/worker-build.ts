import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build, type Plugin } from 'vite';

/** Files that a browser fetches by itself, and what the worker is never asked for. */
const NOT_KEPT = /^(sw\.js|index\.html|.*\.(webmanifest|br|gz|map))$/;

/** Builds the service worker when all other files stand, and tells it their names and what is in them. */
export function serviceWorker({ entry }: { entry: string }): Plugin {
  let outDir = '';
  return {
    name: 'gereh-service-worker',
    apply: 'build',
    configResolved({ root, build: { outDir: out } }) {
      outDir = join(root, out);
    },
    async closeBundle() {
      await build({
        configFile: false,
        logLevel: 'error',
        publicDir: false,
        define: { BUILT_FILES: JSON.stringify(builtFiles(outDir)), 'process.env.NODE_ENV': '"production"' },
        build: {
          outDir,
          emptyOutDir: false,
          lib: { entry, formats: ['iife'], name: 'gereh', fileName: () => 'sw.js' },
        },
      });
    },
  };
}

function builtFiles(folder: string): { url: string; revision: string | null }[] {
  const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !NOT_KEPT.test(relative(folder, file)))
    .sort();
  const built = files.map((file) => {
    const url = `/${relative(folder, file)}`;
    // The name of a built file changes with its content; others are told apart by a digest.
    return { url, revision: url.startsWith('/assets/') ? null : digest(file) };
  });
  return [{ url: '/', revision: digest(join(folder, 'index.html')) }, ...built];
}
