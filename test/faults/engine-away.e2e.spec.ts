import { Logger } from '@nestjs/common';
import { Db } from 'mongodb';
import type { Entry } from '#libs/ledger';
import { until } from '../harness/until.js';
import { openZone, type GraphqlAnswer, type TestZone } from '../harness/zone.js';
import { startOwn, type OwnEngines } from './own-engines.js';

const RECORD = `mutation ($input: RecordVillageInput!) {
  recordVillage(input: $input) { __typename ... on VillagePayload { village { id code } } ... on Refusal { code } }
}`;
const STREAMS = 4;
/** Longest that a command may take: the ten seconds that an outage is waited for, and what the answer takes itself. */
const LONGEST_MS = 30_000;

type Answer = GraphqlAnswer<{
  recordVillage: { __typename: string; code?: string; village?: { id: string } };
} | null>;

let engines: OwnEngines;
let zone: TestZone;
let token: string;

beforeAll(async () => {
  for (const level of ['warn', 'error'] as const)
    jest.spyOn(Logger.prototype, level).mockImplementation(() => undefined);
  engines = await startOwn('mongodb');
  zone = await openZone('engine-away', { worker: true, engines });
  token = await zone.tokenOf({ role: 'ADMINISTRATOR' });
}, 120_000);

afterAll(async () => {
  await zone.close();
  await engines.stop();
}, 60_000);

const codeOf = (n: number): string =>
  `V${'ABCDEFG'[Math.floor(n / 10_000)]}-${String(n % 10_000).padStart(4, '0')}`;

const record = (n: number): Promise<Answer> =>
  zone.ask(
    RECORD,
    {
      input: {
        commandKey: `stream-${String(n).padStart(6, '0')}`,
        code: codeOf(n),
        name: { fa: `روستا ${n}`, en: `Village ${n}`, ru: `Село ${n}` },
        county: 'Anzali',
        ruralDistrict: 'Licharegi',
        confidence: 'LIKELY',
      },
    },
    token,
  );

const isDone = (answer: Answer | undefined): boolean =>
  answer?.data?.recordVillage.__typename === 'VillagePayload';

describe('the engine of the ledger', () => {
  it('may go under a stream of commands and come back, whichever of its programs it is', async () => {
    const programs = engines.processes().map(({ name }) => name);
    expect(programs.length).toBeGreaterThan(0);
    for (const [index, program] of programs.entries()) await loseUnderStream(program, index * 10_000);
  }, 110_000);
});

/** Kills a program in the middle of a stream of commands, and looks what became of each of them. */
async function loseUnderStream(program: string, from: number): Promise<void> {
  const answers = new Map<number, Answer>();
  let next = from;
  let isOver = false;
  let longestMs = 0;
  const stream = async (): Promise<void> => {
    while (!isOver) {
      const n = (next += 1);
      const started = performance.now();
      answers.set(n, await record(n));
      longestMs = Math.max(longestMs, performance.now() - started);
    }
  };
  const streams = Array.from({ length: STREAMS }, stream);
  await until('commands are done', () => [...answers.values()].filter(isDone).length >= 20);

  engines.kill(program);
  const known = new Set(answers.keys());
  const doneSince = () => [...answers].filter(([n, answer]) => !known.has(n) && isDone(answer)).length;
  await until('commands are done again', () => doneSince() >= 40, 50);
  isOver = true;
  await Promise.all(streams);
  expect(longestMs).toBeLessThan(LONGEST_MS);

  // Who was not told that it is done was told that it is not known, and in a form that says nothing of ours.
  for (const answer of answers.values()) {
    if (isDone(answer)) continue;
    const code = answer.errors?.[0]?.extensions?.code ?? answer.data?.recordVillage.code;
    expect(['INTERNAL_SERVER_ERROR', 'BUSY']).toContain(code);
    expect(JSON.stringify(answer)).not.toMatch(/Mongo|connect|stack|127\.0\.0\.1/);
  }
  // Asked again with its key, every command is done, and each was done once.
  for (const [n, answer] of answers) if (!isDone(answer)) expect(isDone(await record(n))).toBe(true);
  const keys = [...answers.keys()].map((n) => `stream-${String(n).padStart(6, '0')}`);
  const entries = zone.api.get(Db).collection<Entry>('entries');
  const found = await entries.find({ 'command.key': { $in: keys } }).toArray();
  expect(found.map(({ command }) => command.key).sort()).toEqual(keys.sort());
  const views = await zone.api
    .get(Db)
    .collection('villages')
    .countDocuments({ code: { $in: [...answers.keys()].map(codeOf) } });
  expect(views).toBe(keys.length);
  await until('all have a position', async () => (await entries.countDocuments({ waiting: true })) === 0);
  const positions = await entries
    .find({}, { projection: { position: 1 } })
    .sort({ position: 1 })
    .toArray();
  expect(positions.map(({ position }) => position)).toEqual(positions.map((_, i) => i + 1));
}
