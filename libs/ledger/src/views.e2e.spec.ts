import { outcome, SampleLedger } from './testing/sample-ledger.js';
import { sampleHistory } from './testing/sample-entries.js';
import { chestKind, spoolKind, type SpoolState } from './testing/sample-kinds.js';
import { openTestDatabase, type TestDatabase } from './testing/test-database.js';
import type { View } from './subject-kind.js';
import { Views, type ListOrder } from './views.js';

describe('views, as queries read them', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase('views', process.env['MONGODB_URI']);
  });
  afterAll(() => database.close());

  async function open() {
    const stores = await database.fresh();
    const ledger = new SampleLedger(stores);
    const views = new Views(database.db, stores.entries, stores.views, ledger.projection);
    return { stores, ledger, views };
  }

  const spool = (id: string, colour: string, lengthM: number): View<SpoolState> => ({
    _id: id,
    version: 1,
    colour,
    lengthM,
    wound: [],
  });

  it('are fresh when asked to be, though a writer died before them', async () => {
    const { stores, views, ledger } = await open();
    for (const entry of sampleHistory('spool:A', 1, 60)) await stores.entries.append(entry);
    expect(await views.many(spoolKind, ['A'])).toEqual(new Map());
    expect(await views.fresh(spoolKind, 'A')).toMatchObject({ version: 60 });
    expect(await views.fresh(spoolKind, 'B')).toBeUndefined();
    for (const entry of sampleHistory('spool:A', 61, 63)) await stores.entries.append(entry);
    expect(await views.fresh(spoolKind, 'A')).toMatchObject({ version: 63 });
    expect(outcome(await ledger.wind(['A'], 1))).toBe('done');
    expect(await views.fresh(spoolKind, 'A')).toMatchObject({ version: 64 });
  });

  it('are healed many at once, those that are behind and no others', async () => {
    const { stores, views } = await open();
    for (const id of ['A', 'B', 'C']) {
      for (const entry of sampleHistory(`spool:${id}`, 1, 3)) await stores.entries.append(entry);
    }
    expect(
      await views.heal(spoolKind, [
        { _id: 'A', version: 0 },
        { _id: 'B', version: 3 },
      ]),
    ).toBe(true);
    expect([...(await views.many(spoolKind, ['A', 'B', 'C'])).keys()]).toEqual(['A']);
    expect(await views.heal(spoolKind, [{ _id: 'A', version: 3 }])).toBe(false);
    expect(await views.heal(spoolKind, [])).toBe(false);
  });

  it.each<[string, ListOrder]>([
    ['by id', { field: '_id', direction: 1 }],
    ['by a text with many alike, upwards', { field: 'colour', direction: 1 }],
    ['by a text with many alike, downwards', { field: 'colour', direction: -1 }],
    ['by a number, downwards', { field: 'lengthM', direction: -1 }],
  ])('are listed %s in pages that miss and repeat none', async (_, order) => {
    const { stores, views } = await open();
    const all = Array.from({ length: 23 }, (_, i) =>
      spool(`S${(i * 7) % 23}`, ['آبی', 'سرخ'][i % 2]!, i % 5),
    );
    await stores.views.insert(spoolKind, all);
    const seen: View<SpoolState>[] = [];
    for (let after: string | undefined; ;) {
      const page = await views.list(spoolKind, {}, order, { first: 5, ...(after ? { after } : {}) });
      seen.push(...page.items.map(({ node }) => node));
      if (!page.hasNextPage) break;
      expect(page.items).toHaveLength(5);
      after = page.items.at(-1)!.cursor;
    }
    const by = (view: View<SpoolState>) => view[order.field as 'colour' | 'lengthM'];
    const sorted = [...all].sort(
      (a, b) => order.direction * (by(a) < by(b) ? -1 : by(a) > by(b) ? 1 : a._id < b._id ? -1 : 1),
    );
    expect(seen.map(({ _id }) => _id)).toEqual(sorted.map(({ _id }) => _id));
  });

  it('are listed and counted by a filter', async () => {
    const { stores, views } = await open();
    await stores.views.insert(spoolKind, [spool('A', 'آبی', 1), spool('B', 'سرخ', 2), spool('C', 'آبی', 3)]);
    const request = { first: 1 };
    const first = await views.list(spoolKind, { colour: 'آبی' }, { field: 'lengthM', direction: 1 }, request);
    expect([first.items.map(({ node }) => node._id), first.hasNextPage]).toEqual([['A'], true]);
    const after = first.items[0]!.cursor;
    const rest = await views.list(
      spoolKind,
      { colour: 'آبی' },
      { field: 'lengthM', direction: 1 },
      { first: 9, after },
    );
    expect([rest.items.map(({ node }) => node._id), rest.hasNextPage]).toEqual([['C'], false]);
    expect(await views.count(spoolKind, { colour: 'آبی' })).toBe(2);
    expect(await views.count(spoolKind, {}, 1)).toBe(1);
    expect(await views.count(chestKind, {})).toBe(0);
  });

  it('begin at the beginning for a cursor that is none of ours, and are cut to the largest page', async () => {
    const { stores, views } = await open();
    await stores.views.insert(spoolKind, [spool('A', 'آبی', 1)]);
    for (const after of [
      '?',
      Buffer.from('{"$gt":""}').toString('base64url'),
      Buffer.from('[{"$gt":1},"x"]').toString('base64url'),
    ]) {
      const page = await views.list(spoolKind, {}, { field: 'lengthM', direction: 1 }, { first: 5, after });
      expect(page.items.map(({ node }) => node._id)).toEqual(['A']);
    }
  });
});
