import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder of this project, looked for upwards from `from` (the working directory if not given). Throws if there is
 * none: templates, fonts and compiled workers lie there.
 */
export function projectRoot(from: string = process.cwd()): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest)) {
      const { name } = JSON.parse(readFileSync(manifest, 'utf8')) as { name?: string };
      if (name === 'gereh') return folder;
    }
    if (dirname(folder) === folder)
      throw new Error(`No Gereh project at or above ${from}: start from its folder.`);
  }
}

/**
 * The compiled form of a worker, by its path without an ending: threads load JavaScript, whoever starts them. Throws
 * if the project has not been built.
 */
export function builtWorker(path: string, root: string = projectRoot()): string {
  const file = join(root, 'dist', `${path}.js`);
  if (!existsSync(file))
    throw new Error(`${path} is not built yet: run \`npm run check\` or \`npm start\` first.`);
  return file;
}
