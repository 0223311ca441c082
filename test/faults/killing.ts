import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Caller, Settings } from '#libs/platform';
import type { TestZone } from '../harness/zone.js';

const ROOT = join(__dirname, '..', '..');

interface DyingApi {
  readonly process: ChildProcess;
  readonly address: string;
}

/** Says so where the API is not built, which these tests run as a process of its own. */
export function needBuiltApi(): void {
  if (!existsSync(join(ROOT, 'dist', 'apps', 'api', 'src', 'serve.js')))
    throw new Error('this test runs the built API: run it through npm test');
}

/** Another API of the same zone, which dies with its next command between the entry and its views. */
async function startDying({ zone, home, mongodbUri, redisUrl }: Settings): Promise<DyingApi> {
  const env = {
    ...process.env,
    GEREH_ZONE: zone,
    GEREH_HOME: home,
    MONGODB_URI: mongodbUri,
    REDIS_URL: redisUrl,
    PORT: '0',
  };
  const child = fork(join(__dirname, 'dying-api.mjs'), {
    cwd: ROOT,
    env,
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [{ ready }] = (await once(child, 'message')) as [{ ready: string }];
  child.send('die');
  await once(child, 'message');
  return { process: child, address: ready };
}

/** The document of a command, with what it is asked to answer. */
export const COMMAND = (name: string, payload: string) => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${type}!) { told: ${name}(input: $input) { __typename ${payload} ... on Refusal { code message } } }`;
};

/** Sends a command to another API of a zone, which dies of it between the entry and its views. */
export async function killBy(
  zone: TestZone,
  query: string,
  input: object,
  as: Partial<Caller>,
): Promise<void> {
  const dying = await startDying(zone.settings);
  const ended = once(dying.process, 'exit');
  const sent = fetch(`${dying.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await zone.tokenOf(as)}` },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const answer = await sent.then((response) => response.text()).catch(() => 'none');
  dying.process.kill('SIGKILL');
  expect(answer).toBe('none');
  expect(await ended).toEqual([null, 'SIGKILL']);
}
