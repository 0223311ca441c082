import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import mongoose from 'mongoose';
import type { StepOutcome } from './choose-engine.js';
import type { MongodbStep } from './engines.js';
import { startOnFreePort } from './listening.js';
import { pingMongodb } from './ping.js';
import { ASK_THEN_KILL, engineEnvironment, keepRunning } from './step-context.js';
import type { StepContext } from './step-context.js';

const READY_LIMIT_MS = 60_000;
const PRIMARY_LIMIT_MS = 30_000;
const SET_NAME = 'gereh';

/** The configuration of a replica set, as far as it is looked at here. */
export interface ReplicaConfig {
  _id: string;
  version: number;
  members: { _id: number; host: string }[];
}

/** Starts a mongod over the data in the place, as a replica set of one. */
export async function startMongod(
  context: StepContext,
  step: MongodbStep,
  program: string,
  title: string,
): Promise<StepOutcome<string>> {
  const data = join(context.place.folder, 'mongod');
  await mkdir(data, { recursive: true, mode: 0o700 });
  const uriOf = (port: number) => `mongodb://127.0.0.1:${port}/?directConnection=true`;
  const { port, running } = await startOnFreePort({
    name: 'mongod',
    pickPort: context.pickPort,
    timeoutMs: READY_LIMIT_MS,
    ping: (candidate) => pingMongodb(uriOf(candidate), 2000),
    start: (candidate) =>
      context.supervisor().start('mongod', {
        command: [program, ...mongodArguments(candidate, data, context.place.sockets)],
        cwd: data,
        env: engineEnvironment(context.env),
        logFile: join(context.place.logs, 'mongod.log'),
        endWith: ASK_THEN_KILL,
      }),
  });
  try {
    await becomePrimary(uriOf(port), `127.0.0.1:${port}`);
  } catch (error) {
    await running.stop();
    throw error;
  }
  keepRunning(context, running, { engine: 'mongodb', step, name: 'mongod' });
  return { kind: 'ready', title, started: uriOf(port) };
}

function mongodArguments(port: number, data: string, sockets: string): string[] {
  const place = ['--dbpath', data, '--port', String(port), '--bind_ip', '127.0.0.1'];
  return [...place, '--unixSocketPrefix', sockets, '--replSet', SET_NAME];
}

/**
 * What has to be done so that the set has this one member at this address: nothing, a first configuration, or
 * a new one, because a restart may have moved it to another port.
 */
export function planReplicaSet(
  current: ReplicaConfig | undefined,
  host: string,
): { do: 'nothing' } | { do: 'initiate' | 'reconfigure'; config: ReplicaConfig } {
  if (!current) return { do: 'initiate', config: { _id: SET_NAME, version: 1, members: [{ _id: 0, host }] } };
  const [member, ...others] = current.members;
  if (member?.host === host && others.length === 0) return { do: 'nothing' };
  const members = [{ ...member, _id: member?._id ?? 0, host }];
  return { do: 'reconfigure', config: { ...current, version: current.version + 1, members } };
}

async function becomePrimary(uri: string, host: string): Promise<void> {
  const client = new mongoose.mongo.MongoClient(uri, { serverSelectionTimeoutMS: 5000 });
  try {
    const admin = (await client.connect()).db('admin');
    const current = await admin.command({ replSetGetConfig: 1 }).then(
      (reply) => reply['config'] as ReplicaConfig,
      () => undefined,
    );
    const plan = planReplicaSet(current, host);
    if (plan.do === 'initiate') await admin.command({ replSetInitiate: plan.config });
    if (plan.do === 'reconfigure') await admin.command({ replSetReconfig: plan.config, force: true });
    const deadline = Date.now() + PRIMARY_LIMIT_MS;
    while (!(await admin.command({ hello: 1 }))['isWritablePrimary']) {
      if (Date.now() > deadline) throw new Error('the replica set chose no primary within 30 s');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  } finally {
    await client.close();
  }
}
