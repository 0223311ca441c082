import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** Where a program is on the PATH. */
function onPath(...names: string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  for (const name of names) {
    const found = folders.map((folder) => join(folder, name)).find(existsSync);
    if (found) return found;
  }
  return undefined;
}

/** Installs Debian packages where the run may do so; whether it could. */
function aptInstall(...packages: string[]): boolean {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return false;
  say(`· installing for the tests: ${packages.join(', ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) => spawnSync('apt-get', args, { env, stdio: 'ignore' }).status === 0;
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...packages);
}

/**
 * Finds what only tests need: a browser, and Poppler's tools that look into PDFs. What is missing is installed from
 * Debian where the run is root; otherwise the tests that need it are skipped, loudly.
 * Gives the variables that tell the tests where things are.
 */
export async function findTestTools(): Promise<NodeJS.ProcessEnv> {
  const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'chrome'];
  const isBrowserMissing = !process.env['CHROMIUM_PATH'] && !onPath(...browsers);
  const isPopplerMissing = !onPath('pdftoppm');
  const missing = [...(isBrowserMissing ? ['chromium'] : []), ...(isPopplerMissing ? ['poppler-utils'] : [])];
  if (missing.length > 0 && !aptInstall(...missing)) {
    say(
      `! NOT TESTED HERE for want of ${missing.join(' and ')}: the tests that need them will be reported as skipped`,
    );
  }
  const chromium = process.env['CHROMIUM_PATH'] ?? onPath(...browsers);
  return chromium ? { CHROMIUM_PATH: chromium } : {};
}
