import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import 'reflect-metadata';
import { MongoEntryStore, isIntact, type Entry } from '#libs/ledger';
import { Accounts } from '#libs/network';
import { databaseOf, type Settings } from '#libs/platform';
import { AccountMaker, isInUse, keptAccounts } from '../../scripts/seed/demo-accounts.js';
import { SeedRun } from '../../scripts/seed/run-seed.js';
import { anzaliScenario, cutDown } from '../../scripts/seed/scenario/scenario.js';
import { openRooms } from '../../scripts/seed/seed-context.js';
import { dropZone, settingsOfFreshZone } from '../harness/zone.js';

jest.setTimeout(180_000);

const scenario = cutDown(anzaliScenario(), 1 / 20);
const stopped = new Error('stopped on purpose');

describe('the seed', () => {
  let settings: Settings;
  let client: MongoClient;
  const db = () => client.db(databaseOf(settings.zone));

  beforeAll(async () => {
    settings = settingsOfFreshZone('seeding');
    client = await new MongoClient(settings.mongodbUri).connect();
  });
  afterAll(async () => {
    await client.close();
    await dropZone(settings);
  });

  /** Seeds as `npm start` does; told to, it stops after some steps of what follows the accounts. */
  async function seed(stopAfter = Number.POSITIVE_INFINITY): Promise<void> {
    const app = await openRooms(settings);
    let steps = 0;
    const run = new SeedRun(app, scenario, () => {
      if ((steps += 1) > stopAfter) throw stopped;
    });
    try {
      const kept = keptAccounts(settings.home, scenario);
      await run.recall();
      await run.open();
      await new AccountMaker(app, kept, (key) => run.known.idOf(key)).make(scenario);
      await run.goOn();
    } finally {
      await app.close();
    }
  }

  /** Every enrolment dies after its row in the vault and before the entry that tells of it. */
  async function whileEnrolmentsDie(work: () => Promise<void>): Promise<void> {
    const { append } = MongoEntryStore.prototype;
    const spy = jest.spyOn(MongoEntryStore.prototype, 'append');
    spy.mockImplementation(function (this: MongoEntryStore, entry) {
      return entry.command.name === 'enrolPerson' ? Promise.reject(stopped) : append.call(this, entry);
    });
    await work().finally(() => spy.mockRestore());
  }

  async function digests(): Promise<Record<string, string>> {
    const entries = await db().collection<Entry>('entries').find().toArray();
    return Object.fromEntries(entries.map(({ command, digest }) => [command.key, digest]));
  }

  it('records the same entries every time, to the digest, wherever it was stopped before', async () => {
    await seed();
    const first = await digests();
    expect(Object.keys(first).length).toBeGreaterThan(200);
    const rooms = await db().collection('shipments').find().toArray();
    expect(rooms.map(({ status }) => String(status)).sort()).toEqual(['CANCELLED', 'CONFIRMED']);

    await db().dropDatabase();
    await expect(seed(20)).rejects.toBe(stopped);
    await expect(whileEnrolmentsDie(() => seed())).rejects.toBe(stopped);
    expect(await db().collection('vault_people').countDocuments()).toBeGreaterThan(0);
    await expect(seed(150)).rejects.toBe(stopped);
    expect(Object.keys(await digests()).length).toBeLessThan(Object.keys(first).length);
    await seed();
    expect(await digests()).toEqual(first);

    await seed();
    expect(await digests()).toEqual(first);
    const entries = await db().collection<Entry>('entries').find().toArray();
    expect(entries.every(isIntact)).toBe(true);
  });

  it('makes accounts with passwords of this data folder alone, and mixes nothing into a zone in use', async () => {
    const kept = keptAccounts(settings.home, scenario);
    expect(kept.map(({ role }) => role).sort()).toEqual([
      'ADMINISTRATOR',
      'CLERK',
      'CLERK',
      'CONSIGNEE',
      'EXPORTER',
      'OFFICIAL',
      'OFFICIAL',
      'OFFICIAL',
      'PROGRAMME_OFFICER',
      'WEAVER',
    ]);
    expect(keptAccounts(settings.home, scenario)).toEqual(kept);
    expect(statSync(join(settings.home, 'demo-accounts.json')).mode & 0o777).toBe(0o600);
    const elsewhere = mkdtempSync(join(tmpdir(), 'gereh-zone-'));
    const nowhere = mkdtempSync(join(tmpdir(), 'gereh-zone-'));
    expect(keptAccounts(elsewhere, scenario).map(({ password }) => password)).not.toEqual(
      kept.map(({ password }) => password),
    );

    const app = await openRooms(settings);
    const accounts = app.get(Accounts, { strict: false });
    const clerk = await accounts.byLogin('clerk');
    expect(clerk?.posts).toMatchObject([{ role: 'CLERK', organisationId: expect.any(String) as string }]);
    expect((await accounts.byLogin('weaver'))?.posts).toMatchObject([
      { role: 'WEAVER', personId: expect.any(String) as string },
    ]);
    expect(await isInUse(app, settings.home)).toBe(false);
    expect(await isInUse(app, nowhere)).toBe(false);
    await db().collection<{ _id: string }>('accounts').insertOne({ _id: 'first-administrator' });
    expect(await isInUse(app, nowhere)).toBe(true);
    expect(await isInUse(app, settings.home)).toBe(false);
    await app.close();
    for (const home of [elsewhere, nowhere]) rmSync(home, { recursive: true });
  });
});
