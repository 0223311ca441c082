import { resolve } from 'node:path';

/** What `npm start` was asked to do. */
export interface StartOptions {
  /** The data folder. */
  readonly home: string;
  /** Whether the Anzali scenario is seeded on first start. */
  readonly demo: boolean;
  /** Whether to run one rug's journey and stop. */
  readonly journey: boolean;
  /** The port that was asked for; undefined for the usual one, which may give way to a free one. */
  readonly port?: number;
}

/** Reads the command line and the environment; throws a sentence for what it does not know. */
export function readStartOptions(args: readonly string[], env: NodeJS.ProcessEnv): StartOptions {
  const known = new Set(['--demo=on', '--demo=off', '--journey']);
  const strange = args.filter((argument) => !known.has(argument));
  if (strange.length > 0) {
    throw new Error(`npm start does not know ${strange.join(' ')}; it knows --demo=off and --journey`);
  }
  const port = env['PORT'] === undefined || env['PORT'] === '' ? undefined : Number(env['PORT']);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
    throw new Error(`PORT is a number from 0 to 65535, not ${env['PORT']}`);
  }
  return {
    home: resolve(env['GEREH_HOME'] || '.gereh'),
    demo: !args.includes('--demo=off'),
    journey: args.includes('--journey'),
    ...(port === undefined ? {} : { port }),
  };
}
