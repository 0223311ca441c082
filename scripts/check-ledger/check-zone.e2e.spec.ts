import type { Collection, Document } from 'mongodb';
import { sealEntry, Sequencer } from '#libs/ledger';
import { chestKind, spoolKind } from '../../libs/ledger/src/testing/sample-kinds.js';
import { SampleLedger } from '../../libs/ledger/src/testing/sample-ledger.js';
import { openTestDatabase, type TestDatabase } from '../../libs/ledger/src/testing/test-database.js';
import { checkZone } from './check-zone.js';

type Row = Document & { _id: string };

describe('checking the ledger of a zone', () => {
  let database: TestDatabase;
  let ledger: SampleLedger;
  let entries: Collection<Row>;
  let spools: Collection<Row>;
  beforeAll(async () => {
    database = await openTestDatabase('check', process.env['MONGODB_URI']);
    entries = database.db.collection<Row>('entries');
    spools = database.db.collection<Row>(spoolKind.collection);
  });
  afterAll(() => database.close());

  /** Five entries about four subjects, positions given to all but the last. */
  beforeEach(async () => {
    const stores = await database.fresh();
    ledger = new SampleLedger(stores);
    await ledger.dye(['A', 'B', 'C'], { key: 'dye' }, ['blue', 'red', 'green']);
    await ledger.wind(['A', 'B'], 10, { key: 'wind' });
    await ledger.wind(['A'], 20, { key: 'wind more' });
    await ledger.fill('Z', ['A', 'B']);
    await new Sequencer(stores.entries).round();
    await ledger.wind(['C'], 5, { key: 'last' });
  });

  const check = (subjectsAtOnce?: number) =>
    checkZone({ db: database.db, zone: 'anzali', kinds: [spoolKind, chestKind], subjectsAtOnce });

  /** The faults found, without what is in order. */
  const faults = async () => (await check()).lines.filter((line) => !line.startsWith('ok'));
  const entryOf = async (key: string): Promise<Row> => (await entries.findOne({ 'command.key': key }))!;

  it.each([50_000, 2])(
    'finds nothing wrong with a ledger that was left alone, %d subjects at once',
    async (most) => {
      const verdict = await check(most);
      expect(verdict).toMatchObject({ entries: 5, subjects: 4, faults: 0 });
      expect(verdict.lines.map((line) => line.slice(0, 2))).toEqual(['ok', 'ok', 'ok', 'ok', 'ok', 'ok']);
    },
  );

  it('finds nothing wrong with nothing', async () => {
    await database.fresh();
    expect(await check()).toMatchObject({ entries: 0, faults: 0 });
  });

  it('finds a fact that was changed, and the view that no longer follows from it', async () => {
    const { _id } = await entryOf('wind more');
    await entries.updateOne({ _id }, { $set: { 'events.0.data.lengthM': 2_000 } });
    expect(await faults()).toEqual([
      'FAULT  every entry has the digest of its own bytes, and nothing besides: 1 fault',
      `         ${_id} is not what its digest says`,
      'FAULT  every view equals a replay of the ledger: 1 fault',
      '         the view of spool:A differs in lengthM, wound',
    ]);
  });

  it('finds a fact that was changed together with its digest by what follows from it', async () => {
    const { _id, position, digest, claims, ...body } = await entryOf('wind more');
    const events = [{ ...body['events'][0], data: { lengthM: 2_000 } }];
    const sealed = sealEntry({ ...body, _id, events } as never, []);
    await entries.replaceOne({ _id }, { ...sealed, position });
    expect([digest === sealed.digest, claims]).toEqual([false, sealed.claims]);
    expect((await faults()).at(-1)).toContain('the view of spool:A differs in lengthM, story, wound');
  });

  it('finds an entry that was taken away', async () => {
    await entries.deleteOne({ _id: (await entryOf('wind'))._id });
    const found = (await faults()).join('\n');
    expect(found).toContain('spool:A has no version 2, but later ones');
    expect(found).toContain('no entry has the position 2, but some have later ones');
    expect(found).toContain('the view of spool:B differs in');
    expect(found).toContain('(it is at version 2, the ledger at 1)');
  });

  it('finds a claim that was taken away and one that was added', async () => {
    const { _id } = await entryOf('wind');
    await entries.updateOne({ _id }, { $pull: { claims: 'spool:B@0000002' } } as never);
    await entries.updateOne({ _id }, { $push: { claims: 'spool:K@0000001' } } as never);
    const found = (await faults()).join('\n');
    expect(found).toContain(`${_id} does not claim spool:B@0000002`);
    expect(found).toContain(`${_id} claims spool:K@0000001 without an event`);
  });

  it('finds positions that are not what they should be', async () => {
    const { _id } = await entryOf('wind more');
    await entries.updateOne({ _id }, { $set: { position: 99 } });
    expect((await faults()).at(-1)).toContain('no entry has the position 3');
    await entries.updateOne({ _id }, { $unset: { position: 1 } });
    expect((await faults()).join()).toContain(`${_id} neither has a position nor waits for one`);
  });

  it('finds fields that no entry has, and entries of another zone', async () => {
    const { _id } = await entryOf('wind');
    await entries.updateOne({ _id }, { $set: { note: 'x' } });
    await entries.updateOne({ 'command.key': 'last' }, { $set: { zone: 'aras' } });
    const found = (await faults()).join('\n');
    expect(found).toContain(`${_id} has fields of no entry: note`);
    expect(found).toContain('is of the zone aras');
  });

  it('finds views that were changed, taken away, left behind or made up', async () => {
    await spools.updateOne({ _id: 'A' }, { $set: { colour: 'x' } });
    await spools.deleteOne({ _id: 'B' });
    await spools.insertOne({ _id: 'K', version: 1 } as never);
    await spools.updateOne({ _id: 'C' }, { $set: { version: 1 } });
    expect((await faults()).sort()).toEqual([
      '         the view of spool:A differs in colour',
      '         the view of spool:B is missing',
      '         the view of spool:C differs in version (it is at version 1, the ledger at 2)',
      '         the view of spool:K has no subject in the ledger',
      'FAULT  every view equals a replay of the ledger: 4 faults',
    ]);
  });

  it('finds an index that is gone and an entry that cannot be read, and goes on', async () => {
    await entries.dropIndex('claims');
    await entries.updateOne({ 'command.key': 'wind more' }, { $set: { 'events.0.version': 'x' } });
    await entries.updateOne({ 'command.key': 'dye' }, { $unset: { events: 1 } });
    const found = (await faults()).join('\n');
    expect(found).toContain('entries has no unique index on claims');
    expect(found).toContain('cannot be read');
    expect(found).toContain('cannot be replayed');
  });

  it('describes some of very many faults and counts the rest', async () => {
    await spools.insertMany(Array.from({ length: 30 }, (_, i) => ({ _id: `K${i}`, version: 1 })) as never);
    const found = await faults();
    expect(found).toHaveLength(22);
    expect(found.at(-1)).toBe('         and 10 more');
  });
});
