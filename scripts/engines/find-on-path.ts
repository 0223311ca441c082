import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** The first of the programs that is on the PATH. */
export async function findOnPath(
  programs: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<string | undefined> {
  for (const program of programs) {
    for (const folder of (env['PATH'] ?? '').split(delimiter)) {
      if (folder === '') continue;
      const path = join(folder, program);
      if (
        await access(path, constants.X_OK).then(
          () => true,
          () => false,
        )
      )
        return path;
    }
  }
  return undefined;
}
