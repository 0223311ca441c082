import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { identifyProcess, isAlive, type ProcessIdentity } from './process-identity.js';

/** Where the MongoDB of a data folder answers, and the process it answers for. */
interface RunningEngines {
  readonly by: ProcessIdentity;
  readonly mongodbUri: string;
}

const fileIn = (home: string): string => join(resolve(home), 'engines', 'address.json');

/**
 * Says in the data folder where its MongoDB answers, for scripts that work beside the product. Who reads it may read
 * the data as well, so it is the owner's alone.
 */
export async function noteAddress(home: string, mongodbUri: string): Promise<void> {
  const by = identifyProcess(process.pid) ?? { pid: process.pid };
  const running: RunningEngines = { by, mongodbUri };
  const file = fileIn(home);
  await rm(`${file}.new`, { force: true });
  await writeFile(`${file}.new`, JSON.stringify(running), { mode: 0o600 });
  await rename(`${file}.new`, file);
}

/** Takes it back when the engines stop. */
export const forgetAddress = (home: string): Promise<void> => rm(fileIn(home), { force: true });

/** The address of the MongoDB that runs over a data folder; undefined when nobody alive has started one. */
export async function runningMongodb(home: string): Promise<string | undefined> {
  try {
    const { by, mongodbUri } = JSON.parse(await readFile(fileIn(home), 'utf8')) as RunningEngines;
    return isAlive(by) ? mongodbUri : undefined;
  } catch {
    return undefined;
  }
}
