import { KeptViews } from './kept-views.js';
import type { View } from './subject-kind.js';
import { faultyStores } from './testing/faulty-stores.js';
import { SampleLedger, valueOf } from './testing/sample-ledger.js';
import { spoolKind, type SpoolState } from './testing/sample-kinds.js';

describe('views that a process keeps', () => {
  const open = async () => {
    const stores = faultyStores();
    const [own, others] = [new SampleLedger(stores), new SampleLedger(stores)];
    valueOf(await own.dye(['A', 'B']));
    const reads: string[] = [];
    const load = stores.views.load.bind(stores.views);
    stores.views.load = (kind, ids) => {
      reads.push(...ids);
      return load(kind, ids);
    };
    const kept = new KeptViews(stores.entries, stores.views);
    const lengths = async (...ids: string[]) =>
      [...(await kept.load([[spoolKind, ids]])).values()].map(
        (view) => `${view._id} ${(view as View<SpoolState>).lengthM}`,
      );
    return { stores, own, others, reads, lengths };
  };

  it('are read once, and given again while nothing happens to them', async () => {
    const { reads, lengths } = await open();
    expect(await lengths('A', 'B')).toEqual(['A 0', 'B 0']);
    expect(await lengths('B', 'A')).toEqual(['B 0', 'A 0']);
    expect(reads).toEqual(['A', 'B']);
  });

  it('are read anew once something happened, by whichever process', async () => {
    const { own, others, reads, lengths } = await open();
    await lengths('A', 'B');
    valueOf(await others.wind(['A'], 7));
    reads.length = 0;
    expect((await lengths('A', 'B')).sort()).toEqual(['A 7', 'B 0']);
    expect(reads).toEqual(['A']);
    valueOf(await own.wind(['A', 'B'], 1));
    expect((await lengths('A', 'B')).sort()).toEqual(['A 8', 'B 1']);
  });

  it('what was not there is looked for each time', async () => {
    const { own, lengths } = await open();
    expect(await lengths('C')).toEqual([]);
    valueOf(await own.dye(['C']));
    expect(await lengths('C', 'A')).toEqual(['C 0', 'A 0']);
  });

  it('one that a dead writer left behind is never taken for what stands', async () => {
    const { stores, others, reads, lengths } = await open();
    await lengths('A');
    stores.views.deaths = 1;
    await expect(others.wind(['A'], 7)).rejects.toThrow('killed');
    expect(await lengths('A')).toEqual(['A 0']);
    await others.projection.catchUp('spool:A');
    reads.length = 0;
    expect(await lengths('A')).toEqual(['A 7']);
    expect(reads).toEqual(['A']);
  });

  it('a decision that reads them ahead rests on the last word', async () => {
    const { own, others } = await open();
    const wind = (ledger: SampleLedger) =>
      ledger.execute(async (reading) => {
        await reading.ahead([spoolKind, ['A']]);
        const spool = (await reading.one(spoolKind, 'A'))!;
        return { ok: true, value: { events: [wound(spool.ref, 5)] } };
      });
    valueOf(await wind(own));
    valueOf(await wind(others));
    valueOf(await wind(own));
    expect(await own.spool('A')).toMatchObject({ lengthM: 15, version: 4 });
  });
});

const wound = (subject: `${string}:${string}`, lengthM: number) => ({
  subject,
  type: 'SpoolWound',
  data: { lengthM },
});
