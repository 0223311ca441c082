import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MongoServerError } from 'mongodb';
import { canonicalBytes, isIntact, sealEntry } from './entry.js';
import { Lease } from './lease.js';
import { isLostRace } from './mongo-errors.js';
import { MongoEntryStore } from './mongo-stores.js';
import { Sequencer } from './sequencer.js';
import { nextId, sampleEntry, sampleHistory } from './testing/sample-entries.js';
import { sampleEvent, spoolKind } from './testing/sample-kinds.js';
import { openTestDatabase, type TestDatabase } from './testing/test-database.js';

/** The open engine takes a second to see each deadlock. */
jest.setTimeout(60_000);

const many = <T>(count: number, make: (i: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, i) => make(i)));

describe('races on a real engine', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase('races', process.env['MONGODB_URI']);
  });
  afterAll(() => database.close());

  it('let one of many entries win that claim the same things, whatever the engine answers the others', async () => {
    const { entries } = await database.fresh();
    const subjects = ['A', 'B', 'C', 'D', 'E', 'F'].map((id) => `spool:${id}` as const);
    for (let round = 1; round <= 2; round++) {
      const contender = () => sampleEntry(subjects.map((subject) => sampleEvent(subject, round)));
      const answers = await many(6, () => entries.append(contender()));
      expect(answers.sort()).toEqual(['appended', 'raced', 'raced', 'raced', 'raced', 'raced']);
    }
  });

  it('are told by codes that we know: a duplicate key, and on the open engine a deadlock', async () => {
    await database.fresh();
    const collection = database.db.collection<{ _id: string; claims: string[] }>('entries');
    const claims = Array.from({ length: 8 }, (_, i) => `fight:${i}`);
    const errors: MongoServerError[] = [];
    await many(8, (i) =>
      collection
        .insertOne({ _id: nextId(), claims: i % 2 ? claims : [...claims].reverse() })
        .catch((error) => errors.push(error)),
    );
    expect(errors).toHaveLength(7);
    expect(errors.filter((error) => !isLostRace(error))).toEqual([]);
    expect(new Set(errors.map(({ code }) => code))).toEqual(
      new Set(errors.map(({ code }) => (code === 11_000 ? 11_000 : 16_908_292))),
    );
  });

  it('of two writers of the same views leave each view written once, and tell the second to look', async () => {
    const { views } = await database.fresh();
    const made = Array.from({ length: 40 }, (_, i) => ({
      _id: `S${i}`,
      version: 1,
      colour: 'x',
      lengthM: 0,
      wound: [],
    }));
    const certain = await many(4, (i) => views.insert(spoolKind, i % 2 ? made : [...made].reverse()));
    expect(certain.filter(Boolean).length).toBeLessThanOrEqual(1);
    const ids = made.map(({ _id }) => _id);
    const standing = await views.versions(spoolKind, ids);
    // A deadlock may have taken all writers' writes of some view: that is why they look and catch up.
    for (const version of standing.values()) expect(version).toBe(1);
  });

  it('of two leaders leave positions gapless and unique, each entry once', async () => {
    const { entries } = await database.fresh();
    const all = sampleHistory('spool:A', 1, 150);
    const leaders = [new MongoEntryStore(database.db), new MongoEntryStore(database.db), entries];
    const writing = (async () => {
      for (const entry of all) await entries.append(entry);
    })();
    const leading = leaders.map(async (store) => {
      const sequencer = new Sequencer(store, 7);
      while ((await store.lastPosition()) < all.length) await sequencer.round();
    });
    await Promise.all([writing, ...leading]);
    const placed = await entries.after(0, 1_000);
    expect(placed.map(({ position }) => position)).toEqual(all.map((_, i) => i + 1));
    expect(placed.map(({ _id }) => _id)).toEqual(all.map(({ _id }) => _id));
    expect(await entries.waiting(10)).toEqual([]);
  });

  it('for indexes at start are won by all', async () => {
    await database.fresh();
    await many(4, () => new MongoEntryStore(database.db).prepare());
    const indexes = await database.db.collection('entries').indexes();
    expect(indexes.filter(({ unique }) => unique).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['claims', 'position']),
    );
  });

  it('for the lease have one winner until it lets go', async () => {
    await database.fresh();
    const [one, two, three] = ['L', 'L', 'L'].map((name) => new Lease(database.db, name)) as [
      Lease,
      Lease,
      Lease,
    ];
    const held = await Promise.all([one.hold(), two.hold(), three.hold()]);
    expect(held.filter(Boolean)).toHaveLength(1);
    const leader = [one, two, three][held.indexOf(true)]!;
    expect(await leader.hold()).toBe(true);
    await leader.release();
    const next = [one, two, three].find((lease) => lease !== leader)!;
    expect([await next.hold(), await leader.hold()]).toEqual([true, false]);
  });
});

describe('a real engine', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase('bytes', process.env['MONGODB_URI']);
  });
  afterAll(() => database.close());

  it('gives every golden entry back byte for byte', async () => {
    const { entries } = await database.fresh();
    const path = join(__dirname, '../../../test/vectors/entries.json');
    for (const { body, names, canonicalHex } of JSON.parse(readFileSync(path, 'utf8'))) {
      await entries.append(sealEntry(body, names));
      const [kept] = await entries.holding([`command:${body.actor.account}/${body.command.key}`]);
      expect(canonicalBytes(kept!).toString('hex')).toBe(canonicalHex);
      expect(isIntact(kept!)).toBe(true);
    }
  });

  it('keeps claims as long as they come', async () => {
    const { entries } = await database.fresh();
    const long = 'x'.repeat(5_000);
    expect(await entries.append(sampleEntry([sampleEvent('spool:A', 1)], { names: [`${long}1`] }))).toBe(
      'appended',
    );
    expect(await entries.append(sampleEntry([sampleEvent('spool:B', 1)], { names: [`${long}2`] }))).toBe(
      'appended',
    );
    expect(await entries.append(sampleEntry([sampleEvent('spool:C', 1)], { names: [`${long}1`] }))).toBe(
      'raced',
    );
  });
});
