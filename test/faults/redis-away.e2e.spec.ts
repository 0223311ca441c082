import { Logger } from '@nestjs/common';
import { Redis } from 'ioredis';
import { Db } from 'mongodb';
import { PaperSources, documentKind, requestDocument, type DocumentState } from '#libs/documents';
import { Ledger, Views, subjectRef, type Entry, type View } from '#libs/ledger';
import { ok } from '#libs/platform';
import { samplePassport } from '../fixtures/papers/sample-passport.js';
import { until } from '../harness/until.js';
import { openZone, type TestZone } from '../harness/zone.js';
import { startOwn, type OwnEngines } from './own-engines.js';

let engines: OwnEngines;
let zone: TestZone;
/** While it is shut, whoever gathers the data of a paper waits: the worker is in the middle of its jobs. */
let gate: { open(): void; readonly opened: Promise<void> };
let inTheMiddle = 0;

const shut = (): typeof gate => {
  inTheMiddle = 0;
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open: () => open() };
};

beforeAll(async () => {
  jest.spyOn(Logger.prototype, 'warn').mockImplementation(() => undefined);
  engines = await startOwn('redis');
  zone = await openZone('redis-away', { worker: true, engines });
  const source = zone.worker!.get(PaperSources, { strict: false }).of('RUG_PASSPORT');
  jest.spyOn(source, 'gather').mockImplementation(async () => {
    inTheMiddle += 1;
    await gate.opened;
    return ok({ data: samplePassport() });
  });
}, 60_000);

afterAll(async () => {
  await zone.close();
  await engines.stop();
}, 30_000);

/** Asks for papers of rugs that this test invents. */
async function ask(prefix: string, count: number): Promise<string[]> {
  const now = new Date().toISOString();
  const rugs = Array.from({ length: count }, (_, i) => `${prefix}${i}`);
  for (const rug of rugs) {
    const command = {
      name: 'ask',
      key: `ask-${rug}`,
      actor: { account: 'a', role: 'CLERK' },
      occurredAt: now,
      input: rug,
    };
    const event = requestDocument({
      kind: 'RUG_PASSPORT',
      language: 'en',
      number: rug,
      about: subjectRef('rug', rug),
    });
    const asked = await zone.api.get(Ledger).execute(command, async () => ok({ events: [event] }));
    expect(asked.ok).toBe(true);
  }
  return rugs.map((rug) => `RP-${rug}-en`);
}

async function done(ids: readonly string[]): Promise<void> {
  let states: readonly string[] = [];
  await until(
    `all ${ids.length} papers are there`,
    async () => {
      const papers = await zone.api.get(Views).many<DocumentState>(documentKind, ids);
      states = [...papers.values()].map(({ state }: View<DocumentState>) => state);
      return states.length === ids.length && states.every((state) => state === 'DONE');
    },
    50,
  );
}

async function issued(ids: readonly string[]): Promise<number[]> {
  const entries = zone.api.get(Db).collection<Entry>('entries');
  return Promise.all(
    ids.map((id) =>
      entries.countDocuments({
        events: { $elemMatch: { subject: `document:${id}`, type: 'DocumentIssued' } },
      }),
    ),
  );
}

const once = (ids: readonly string[]) => ids.map(() => 1);

describe('Redis', () => {
  it('may go in the middle of jobs: none is lost, each paper is issued once', async () => {
    gate = shut();
    const ids = await ask('A', 8);
    await until('the worker is in the middle of jobs', () => inTheMiddle >= 4);
    engines.kill('redis');
    gate.open();
    await done(ids);
    expect(await issued(ids)).toEqual(once(ids));
  }, 60_000);

  it('may come back empty: what was in it is put in again', async () => {
    gate = shut();
    const ids = await ask('B', 8);
    await until('the worker is in the middle of jobs', () => inTheMiddle >= 4);
    const redis = new Redis(engines.redisUrl);
    await redis.flushall();
    redis.disconnect();
    gate.open();
    await done(ids);
    expect(await issued(ids)).toEqual(once(ids));
  }, 60_000);

  it('may hang: commands are answered and get their positions all the same', async () => {
    gate = shut();
    gate.open();
    engines.kill('redis', 'SIGSTOP');
    try {
      const started = performance.now();
      const village = {
        commandKey: 'hang-0001',
        code: 'FZ-01',
        name: { fa: 'خ', en: 'K', ru: 'Х' },
        county: 'Anzali',
        ruralDistrict: 'x',
        confidence: 'LIKELY',
      };
      const answer = await zone.ask<{ recordVillage: { __typename: string } }>(
        'mutation ($input: RecordVillageInput!) { recordVillage(input: $input) { __typename } }',
        { input: village },
        { role: 'ADMINISTRATOR' },
      );
      expect(answer.data.recordVillage.__typename).toBe('VillagePayload');
      expect(performance.now() - started).toBeLessThan(10_000);
      const ids = await ask('C', 2);
      const entries = zone.api.get(Db).collection<Entry>('entries');
      await until(
        'the entries have positions',
        async () => (await entries.countDocuments({ waiting: true })) === 0,
      );
      engines.kill('redis', 'SIGCONT');
      await done(ids);
      expect(await issued(ids)).toEqual(once(ids));
    } finally {
      engines.kill('redis', 'SIGCONT');
    }
  }, 60_000);
});
