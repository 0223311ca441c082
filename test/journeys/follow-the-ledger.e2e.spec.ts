import { Logger, type INestApplicationContext } from '@nestjs/common';
import { MongoClient, type Db } from 'mongodb';
import { sealEntry, subjectRef } from '#libs/ledger';
import { databaseOf, type Settings } from '#libs/platform';
import { until } from '../harness/until.js';
import { dropZone, settingsOfFreshZone } from '../harness/zone.js';
import { work } from '../../apps/worker/src/work.js';

let settings: Settings;
let client: MongoClient;
let db: Db;
let workers: INestApplicationContext[];

beforeEach(async () => {
  jest.spyOn(Logger.prototype, 'warn').mockImplementation(() => undefined);
  settings = settingsOfFreshZone('follow');
  client = await new MongoClient(settings.mongodbUri).connect();
  db = client.db(databaseOf(settings.zone));
  workers = [];
});
afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.close()));
  await client.close();
  await dropZone(settings);
});

const AT = '2025-05-15T08:30:00.000Z';
let count = 0;

/** Writes entries as a process would that died before anything else was done: each about a subject of its own. */
async function writeWaiting(many: number): Promise<void> {
  const entries = Array.from({ length: many }, () => {
    const id = String((count += 1)).padStart(6, '0');
    const event = {
      subject: subjectRef('series', id),
      version: 1,
      type: 'NumberTaken',
      shape: 1,
      data: { number: 1 },
    };
    const command = { name: 'take', key: `take-${id}`, fingerprint: 'f' };
    const actor = { account: 'a', role: 'ADMINISTRATOR' };
    return {
      ...sealEntry(
        { _id: id, zone: settings.zone, occurredAt: AT, recordedAt: AT, actor, command, events: [event] },
        [],
      ),
      waiting: true,
    };
  });
  await db.collection<{ _id: string }>('entries').insertMany(entries);
}

const startWorker = async (): Promise<void> => void workers.push(await work(settings));
const checkpoint = async () =>
  (await db.collection<{ _id: string; position: number }>('checkpoints').findOne({ _id: 'worker' }))
    ?.position;

async function allFollowed(total: number): Promise<void> {
  await until(`all ${total} were followed`, async () => (await checkpoint()) === total, 50);
  const positions = await db
    .collection('entries')
    .find({}, { projection: { position: 1 } })
    .sort({ position: 1 })
    .toArray();
  expect(positions.map(({ position }) => position as number)).toEqual(
    Array.from({ length: total }, (_, i) => i + 1),
  );
  expect(await db.collection('series').countDocuments({ version: 1 })).toBe(total);
}

describe('the worker that follows the ledger', () => {
  it('gives thousands of waiting entries positions without a gap, with another beside it', async () => {
    await writeWaiting(2_500);
    await Promise.all([startWorker(), startWorker()]);
    await writeWaiting(500);
    await allFollowed(3_000);
  }, 60_000);

  it('takes over from a leader that died, once its lease is over', async () => {
    const leaseEnds = new Date(Date.now() + 3_000);
    await db
      .collection<{ _id: string }>('leases')
      .insertOne({ _id: 'ledger', holder: 'dead', until: leaseEnds } as never);
    await writeWaiting(10);
    await startWorker();
    await allFollowed(10);
    expect(Date.now()).toBeGreaterThanOrEqual(leaseEnds.getTime());
  }, 30_000);

  it('takes over at once from a leader that stops', async () => {
    await startWorker();
    await writeWaiting(5);
    await allFollowed(5);
    await startWorker();
    await workers.shift()!.close();
    expect(await db.collection('leases').countDocuments({ holder: { $exists: true } })).toBeLessThanOrEqual(
      1,
    );
    await writeWaiting(5);
    await allFollowed(10);
  }, 30_000);
});
