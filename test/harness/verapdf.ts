import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chooseCacheDir } from '../../scripts/engines/engine-place.js';

const version = '1.30.2';
const fetchTimeoutMs = 180_000;

/** The PDF/A judge, or why it cannot judge here. */
export type VeraPdf = { readonly jar: string } | { readonly missing: string };

/**
 * Finds veraPDF in the user's cache folder, or fetches it once through Maven. Never throws: on a machine without
 * Java, Maven or a network the answer says so, and the tests that need it say it aloud.
 */
export function prepareVeraPdf(): VeraPdf {
  if (spawnSync('java', ['-version']).error !== undefined) return { missing: 'there is no Java here' };
  const folder = join(chooseCacheDir(process.env), 'verapdf');
  const jar = join(folder, `cli-${version}.jar`);
  if (existsSync(jar)) return { jar };
  if (spawnSync('mvn', ['-version']).error !== undefined)
    return { missing: 'there is no Maven here to fetch veraPDF with' };
  mkdirSync(folder, { recursive: true });
  const half = mkdtempSync(join(folder, 'half-'));
  try {
    const copy = [
      '-q',
      '-B',
      'org.apache.maven.plugins:maven-dependency-plugin:copy',
      `-Dartifact=org.verapdf.apps:cli:${version}`,
      `-DoutputDirectory=${half}`,
    ];
    execFileSync('mvn', copy, { cwd: half, stdio: 'pipe', timeout: fetchTimeoutMs });
    renameSync(join(half, `cli-${version}.jar`), jar);
    return { jar };
  } catch (error) {
    return {
      missing: `veraPDF could not be fetched: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`,
    };
  } finally {
    rmSync(half, { recursive: true, force: true });
  }
}

/** Judges files as PDF/A-3a. Gives one line a file, `PASS …` or `FAIL …`. */
export function judgePdfA3a(jar: string, files: readonly string[]): string[] {
  const { stdout, stderr } = spawnSync('java', ['-jar', jar, '-f', '3a', '--format', 'text', ...files], {
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter((line) => /^(PASS|FAIL)/.test(line));
  return lines.length === files.length ? lines : [`FAIL ${stdout}${stderr}`];
}
