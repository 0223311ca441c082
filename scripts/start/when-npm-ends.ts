import { readFileSync } from 'node:fs';

const LOOK_EVERY_MS = 500;

/**
 * Tells when the npm that started us is gone. A signal to npm ends npm, perhaps its shell, and does not reach us; a
 * killed npm leaves even its shell waiting for us. Does nothing where it was not npm that started us.
 */
export function whenNpmEnds(tell: () => void): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const npm = [parent, parentOf(parent)].find(isNpm);
  setInterval(() => {
    if (process.ppid !== parent || (npm !== undefined && !isNpm(npm))) tell();
  }, LOOK_EVERY_MS).unref();
}

/** Whether a process is npm, which gives itself its command as its name. Elsewhere than on Linux nothing is. */
const isNpm = (pid: number | undefined): boolean =>
  pid !== undefined && /^npm\b/.test(textOf(`/proc/${pid}/cmdline`));

/** The parent of a process: the second field after its name, which stands in parentheses and may hold anything. */
function parentOf(pid: number): number | undefined {
  const [, parent] = textOf(`/proc/${pid}/stat`)
    .replace(/^.*\)\s*/s, '')
    .split(' ');
  return parent === undefined ? undefined : Number(parent);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
