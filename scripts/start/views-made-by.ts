import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const noteIn = (home: string): string => join(home, 'views-made-by');

/** How the views of a data folder stand to the program: made by this one, by another, or nothing is known of them. */
export type ViewsStand = 'THIS' | 'ANOTHER' | 'UNKNOWN';

/**
 * The program that makes views, as a digest of its rooms. A view made by another program may lack what this one looks
 * for; nobody has to remember to count up a number when the shape of one changes.
 */
export function digestOfRooms(dist: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(join(dist, 'libs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .sort();
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(dist, 'libs', file)));
  return hash.digest('hex');
}

/** Who made the views of a data folder. */
export function viewsStand(home: string, digest: string): ViewsStand {
  if (!existsSync(noteIn(home))) return 'UNKNOWN';
  return readFileSync(noteIn(home), 'utf8') === digest ? 'THIS' : 'ANOTHER';
}

/** Notes that the views of a data folder are this program's. */
export const noteViews = (home: string, digest: string): void =>
  writeFileSync(noteIn(home), digest, { mode: 0o600 });
