import { spawn } from 'node:child_process';

/** A law of the house and the command that holds it. */
interface Law {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

const bin = (name: string): string => `node_modules/.bin/${name}`;
const LAWS: readonly Law[] = [
  { name: 'format', command: [bin('prettier'), '--check', '.', '--log-level', 'warn'] },
  { name: 'types', command: [bin('tsc'), '--noEmit', '-p', '.'] },
  { name: 'types of the console', command: [bin('tsc'), '--noEmit', '-p', 'apps/web'] },
  {
    name: 'lint',
    command: [
      bin('eslint'),
      '.',
      '--max-warnings',
      '0',
      '--cache',
      '--cache-location',
      'node_modules/.cache/eslint/',
    ],
  },
  {
    name: 'import law',
    command: [bin('depcruise'), 'apps', 'libs', 'scripts', 'test', '--output-type', 'err'],
  },
  { name: 'unused code', command: [bin('knip')] },
  {
    name: 'small tests',
    command: [process.execPath, 'node_modules/jest/bin/jest.js', '--selectProjects', 'small', '--silent'],
  },
];
const AT_A_TIME = 2;

/** Runs one law; its output is shown only when it is broken. */
function hold({ name, command: [program, ...args] }: Law): Promise<boolean> {
  const started = Date.now();
  return new Promise((resolve) => {
    const run = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    run.stdout.on('data', (data: Buffer) => (output += data.toString()));
    run.stderr.on('data', (data: Buffer) => (output += data.toString()));
    run.once('exit', (code) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(0);
      process.stdout.write(`${code === 0 ? 'ok    ' : 'BROKEN'} ${name} (${seconds} s)\n`);
      if (code !== 0) process.stdout.write(`${output}\n`);
      resolve(code === 0);
    });
  });
}

const wanted = process.argv.slice(2);
const queue = LAWS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
let broken = 0;
await Promise.all(
  Array.from({ length: AT_A_TIME }, async () => {
    for (let law = queue.shift(); law; law = queue.shift()) if (!(await hold(law))) broken += 1;
  }),
);
process.stdout.write(broken === 0 ? 'all laws hold\n' : `${broken} broken\n`);
process.exit(broken === 0 ? 0 : 1);
