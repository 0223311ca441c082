import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reportOnConsole, startEngines } from '../engines/index.js';
import { findTestTools } from './test-tools.js';

/** What jest counts. */
interface Count {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numFailedTestSuites: number;
  readonly numRuntimeErrorTestSuites: number;
}

const SIZES = ['small', 'journeys', 'browser'] as const;
const wanted = process.argv.slice(2).filter((argument) => SIZES.includes(argument as never));
const sizes = wanted.length > 0 ? wanted : SIZES;

const home = mkdtempSync(join(tmpdir(), 'gereh-test-'));
const needsEngines = sizes.some((size) => size !== 'small');
const env: NodeJS.ProcessEnv = { ...process.env, ...(needsEngines ? await findTestTools() : {}) };
const engines = needsEngines ? await startEngines({ home, report: reportOnConsole() }) : undefined;
if (engines) Object.assign(env, { MONGODB_URI: engines.mongodbUri, REDIS_URL: engines.redisUrl });
mkdirSync('test-artefacts', { recursive: true });

let passed = 0;
let failed = 0;
let skipped = 0;
const perSize: string[] = [];
for (const size of sizes) {
  const count = await jest(size);
  const broken = count.numRuntimeErrorTestSuites;
  passed += count.numPassedTests;
  failed += count.numFailedTests + broken;
  skipped += count.numPendingTests;
  perSize.push(`${size} ${count.numPassedTests}`);
}
await engines?.stop();
rmSync(home, { recursive: true, force: true });

process.stdout.write(`\ntests by size: ${perSize.join(', ')}\n`);
process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

/** Runs one size of test; a run that gives no count at all counts as one failure. */
async function jest(size: string): Promise<Count> {
  const output = join(home, `${size}.json`);
  const workers = size === 'browser' ? '1' : '2';
  const args = ['--selectProjects', size, '--json', '--outputFile', output, '--maxWorkers', workers];
  // Jest's own 5 s say more of how busy the machine is than of what is tested.
  if (size !== 'small') args.push('--testTimeout', '20000');
  await new Promise((resolve) => {
    const run = spawn(process.execPath, [join('node_modules', 'jest', 'bin', 'jest.js'), ...args], {
      env,
      // Jest prints its JSON on standard output as well; people read what it says on standard error.
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    run.once('exit', resolve);
  });
  try {
    return JSON.parse(readFileSync(output, 'utf8')) as Count;
  } catch {
    return {
      numPassedTests: 0,
      numFailedTests: 0,
      numPendingTests: 0,
      numFailedTestSuites: 1,
      numRuntimeErrorTestSuites: 1,
    };
  }
}
