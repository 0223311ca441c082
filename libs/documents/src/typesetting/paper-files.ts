import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { projectRoot } from '#libs/platform';

/**
 * The fonts of our papers, two weights each. Templates must ask for no other weight: a font of the same family
 * on the machine would answer, and the bytes would differ from machine to machine.
 */
const fontFiles = [
  ['vazirmatn', 'fonts/ttf/Vazirmatn-Regular.ttf'],
  ['vazirmatn', 'fonts/ttf/Vazirmatn-SemiBold.ttf'],
  ['@expo-google-fonts/noto-sans', '400Regular/NotoSans_400Regular.ttf'],
  ['@expo-google-fonts/noto-sans', '600SemiBold/NotoSans_600SemiBold.ttf'],
] as const;

/** Where everything that is not code lives. The only place that knows. */
export interface PaperFiles {
  readonly root: string;
  /** The folder that templates can read: nothing outside it is reachable from a template. */
  readonly workspace: string;
  readonly fonts: readonly string[];
}

/**
 * Finds templates and fonts from the root of the project, which is looked for upwards from
 * `from` (by default the working directory). Throws if there is no such root or a font is not installed.
 */
export function paperFiles(from: string = process.cwd()): PaperFiles {
  const root = projectRoot(from);
  const require = createRequire(join(root, 'package.json'));
  const fonts = fontFiles.map(([name, path]) => join(dirname(require.resolve(`${name}/package.json`)), path));
  return {
    root,
    workspace: join(root, 'libs'),
    fonts,
  };
}
