import { Sequencer } from '../sequencer.js';
import type { CheckpointStore, EntryStore, ViewStore } from '../stores.js';
import type { View } from '../subject-kind.js';
import { nextId, sampleEntry, sampleHistory } from './sample-entries.js';
import { chestKind, sampleEvent, spoolKind, type SpoolState } from './sample-kinds.js';

/** The three stores of one empty ledger. */
export interface Stores {
  readonly entries: EntryStore;
  readonly views: ViewStore;
  readonly checkpoints: CheckpointStore;
}

const spool = (id: string, version: number, more: Partial<SpoolState> = {}): View<SpoolState> => ({
  _id: id,
  version,
  colour: 'لاکی',
  lengthM: version,
  wound: [],
  ...more,
});

const ids = (entries: readonly { readonly _id: string }[]): string[] => entries.map(({ _id }) => _id);

/** What every set of stores must do; `open` gives an empty one. */
export function storesConform(open: () => Promise<Stores>): void {
  let stores: Stores;
  beforeEach(async () => {
    stores = await open();
  });

  describe('entries', () => {
    it('gives back exactly what was appended', async () => {
      const entry = sampleEntry([
        sampleEvent('spool:A', 1),
        sampleEvent('spool:A', 2),
        sampleEvent('chest:B', 1),
      ]);
      expect(await stores.entries.append(entry)).toBe('appended');
      const [kept] = await stores.entries.holding(['spool:A@0000002']);
      expect(kept).toEqual(entry);
      expect(JSON.stringify(kept)).toBe(JSON.stringify(entry));
    });

    it('lets a claim be made once, and writes nothing of an entry that comes second', async () => {
      const first = sampleEntry([sampleEvent('spool:A', 1)], { key: 'k1', names: ['serial:7'] });
      await stores.entries.append(first);
      const late = [
        sampleEntry([sampleEvent('spool:B', 1), sampleEvent('spool:A', 1)]),
        sampleEntry([sampleEvent('spool:B', 1)], { key: 'k1' }),
        sampleEntry([sampleEvent('spool:B', 1)], { names: ['serial:7'] }),
        sampleEntry([sampleEvent('spool:B', 1)], { id: first._id, key: 'k2' }),
      ];
      for (const entry of late) expect(await stores.entries.append(entry)).toBe('raced');
      expect(await stores.entries.held(late.flatMap(({ claims }) => claims))).not.toContain(
        'spool:B@0000001',
      );
      expect(ids(await stores.entries.scan('', 10))).toEqual([first._id]);
    });

    it('tells who holds claims and which of them stand', async () => {
      const [a, b] = [sampleEntry([sampleEvent('spool:A', 1)]), sampleEntry([sampleEvent('spool:B', 1)])];
      await stores.entries.append(a);
      await stores.entries.append(b);
      const asked = ['spool:B@0000001', 'spool:C@0000001', 'spool:A@0000001', 'spool:A@0000002'];
      expect(ids(await stores.entries.holding(asked)).sort()).toEqual([a._id, b._id]);
      expect(await stores.entries.held(asked)).toEqual(['spool:B@0000001', 'spool:A@0000001']);
      expect(await stores.entries.holding([])).toEqual([]);
      expect(await stores.entries.held([])).toEqual([]);
    });

    it('tells which of very many claims stand', async () => {
      const entry = sampleEntry(Array.from({ length: 2_000 }, (_, i) => sampleEvent(`spool:M${i}`, 1)));
      await stores.entries.append(entry);
      const asked = Array.from({ length: 6_000 }, (_, i) => `spool:M${i}@0000001`);
      expect(await stores.entries.held(asked)).toEqual(asked.slice(0, 2_000));
    });

    it('tells the history of one subject in order, page by page, beyond 50 versions', async () => {
      const history = sampleHistory('spool:A', 1, 120);
      for (const entry of [...history].reverse()) await stores.entries.append(entry);
      expect(ids(await stores.entries.history('spool:A', 0, 50))).toEqual(ids(history.slice(0, 50)));
      expect(ids(await stores.entries.history('spool:A', 50, 50))).toEqual(ids(history.slice(50, 100)));
      expect(ids(await stores.entries.history('spool:A', 100, 50))).toEqual(ids(history.slice(100)));
      expect(await stores.entries.history('spool:A', 120, 50)).toEqual([]);
    });

    it('keeps subjects apart whose ids begin alike', async () => {
      const similar = [
        'spool:A',
        'spool:A1',
        'spool:A-',
        'spool:AZ',
        'spool:Aa',
        'spool:A:1',
        'spools:A',
      ] as const;
      for (const subject of similar)
        for (const entry of sampleHistory(subject, 1, 2)) await stores.entries.append(entry);
      for (const subject of similar) {
        const history = await stores.entries.history(subject, 0, 9_999);
        expect(history.map(({ events }) => [events[0]!.subject, events[0]!.version])).toEqual([
          [subject, 1],
          [subject, 2],
        ]);
      }
    });

    it('tells an entry of several versions once, in its place', async () => {
      const [first, third] = [
        sampleEntry([sampleEvent('spool:A', 1)]),
        sampleEntry([sampleEvent('spool:A', 4)]),
      ];
      const second = sampleEntry([
        sampleEvent('spool:A', 3),
        sampleEvent('spool:B', 1),
        sampleEvent('spool:A', 2),
      ]);
      for (const entry of [third, second, first]) await stores.entries.append(entry);
      expect(ids(await stores.entries.history('spool:A', 0, 50))).toEqual(ids([first, second, third]));
      expect(ids(await stores.entries.history('spool:A', 2, 50))).toEqual(ids([second, third]));
    });

    it('gives positions in order, skips what has one, stops at one that is taken', async () => {
      const entries = sampleHistory('spool:A', 1, 5);
      const [a, b, c, d, e] = ids(entries) as [string, string, string, string, string];
      for (const entry of [...entries].reverse()) await stores.entries.append(entry);
      expect(ids(await stores.entries.waiting(3))).toEqual([a, b, c]);
      expect(await stores.entries.lastPosition()).toBe(0);
      expect(await stores.entries.position(1, [a, b])).toBe(true);
      expect(await stores.entries.position(1, [a, b, c])).toBe(true);
      expect(await stores.entries.position(2, [d, e])).toBe(false);
      expect(await stores.entries.position(4, [])).toBe(true);
      expect(await stores.entries.lastPosition()).toBe(3);
      expect(ids(await stores.entries.waiting(10))).toEqual([d, e]);
      const placed = await stores.entries.after(1, 10);
      expect(placed.map(({ _id, position }) => [_id, position])).toEqual([
        [b, 2],
        [c, 3],
      ]);
      expect(ids(await stores.entries.after(0, 2))).toEqual([a, b]);
      expect(await stores.entries.after(3, 10)).toEqual([]);
      expect(placed[0]).toEqual({ ...entries[1], position: 2 });
      const { _id, recordedAt, digest, events } = entries[1]!;
      const facts = events.map(({ subject, type }) => ({ subject, type }));
      expect(await stores.entries.outlines(1, 1)).toEqual([
        { _id, recordedAt, digest, position: 2, events: facts },
      ]);
    });

    it('finds the last position however far it is', async () => {
      const entries = sampleHistory('spool:A', 1, 37);
      for (const [i, entry] of entries.entries()) {
        await stores.entries.append(entry);
        await stores.entries.position(i + 1, [entry._id]);
        if (i % 9 === 0) expect(await stores.entries.lastPosition()).toBe(i + 1);
      }
      expect(await stores.entries.lastPosition()).toBe(37);
    });

    it('tells which holders of claims wait', async () => {
      const [a, b] = sampleHistory('spool:A', 1, 2);
      await stores.entries.append(a!);
      await stores.entries.append(b!);
      await stores.entries.position(1, [a!._id]);
      expect(ids(await stores.entries.waitingWith([...a!.claims, ...b!.claims, 'spool:X@0000001']))).toEqual([
        b!._id,
      ]);
      expect(await stores.entries.waitingWith([])).toEqual([]);
    });

    it('positions an effect after its cause even when clocks differ and the cause lies beyond the batch', async () => {
      const cause = sampleEntry([sampleEvent('spool:A', 1)], { id: 'Z-ahead' });
      const effect = sampleEntry([sampleEvent('spool:A', 2)], { id: '0-late' });
      for (const entry of [cause, effect]) await stores.entries.append(entry);
      const others = Array.from({ length: 3 }, () => sampleEntry([sampleEvent(`spool:${nextId()}`, 1)]));
      for (const entry of others) await stores.entries.append(entry);
      for (let round = 0; round < 9 && (await new Sequencer(stores.entries, 2).round()) > 0; round++);
      const order = ids(await stores.entries.after(0, 10));
      expect(order).toHaveLength(5);
      expect(order.indexOf('Z-ahead')).toBeLessThan(order.indexOf('0-late'));
    });

    it('scans everything by id', async () => {
      const entries = sampleHistory('spool:A', 1, 5);
      for (const entry of [...entries].reverse()) await stores.entries.append(entry);
      expect(ids(await stores.entries.scan('', 3))).toEqual(ids(entries.slice(0, 3)));
      expect(ids(await stores.entries.scan(entries[2]!._id, 3))).toEqual(ids(entries.slice(3)));
    });
  });

  describe('views', () => {
    it('gives back what was written, without what is undefined, and each id once', async () => {
      await stores.views.insert(spoolKind, [spool('A', 1, { note: undefined, wound: [1, 2.5, -3] })]);
      const [view] = await stores.views.load(spoolKind, ['A', 'A', 'B']);
      expect(view).toStrictEqual({ _id: 'A', version: 1, colour: 'لاکی', lengthM: 1, wound: [1, 2.5, -3] });
      expect(await stores.views.load(spoolKind, ['A', 'A', 'B'])).toHaveLength(1);
      expect(await stores.views.load(spoolKind, [])).toEqual([]);
      expect(await stores.views.load(chestKind, ['A'])).toEqual([]);
    });

    it('inserts those that are missing, leaves those that are there, and says so', async () => {
      expect(await stores.views.insert(spoolKind, [spool('B', 4)])).toBe(true);
      expect(await stores.views.insert(spoolKind, [spool('A', 1), spool('B', 1), spool('C', 1)])).toBe(false);
      expect(await stores.views.count(spoolKind, ['A', 'B', 'C', 'D'])).toBe(3);
      expect(await stores.views.versions(spoolKind, ['A', 'B', 'C', 'D'])).toEqual(
        new Map([
          ['A', 1],
          ['B', 4],
          ['C', 1],
        ]),
      );
      expect(await stores.views.insert(spoolKind, [])).toBe(true);
    });

    it('moves on only from the version it was told, and says when not all moved', async () => {
      await stores.views.insert(spoolKind, [spool('A', 1), spool('B', 2)]);
      expect(await stores.views.advance(spoolKind, [{ from: 1, view: spool('A', 3) }])).toBe(true);
      const late = [
        { from: 1, view: spool('A', 2) },
        { from: 2, view: spool('B', 3) },
        { from: 1, view: spool('C', 2) },
      ];
      expect(await stores.views.advance(spoolKind, late)).toBe(false);
      expect(await stores.views.versions(spoolKind, ['A', 'B', 'C'])).toEqual(
        new Map([
          ['A', 3],
          ['B', 3],
        ]),
      );
      expect(await stores.views.advance(spoolKind, [])).toBe(true);
    });

    it('replaces a view whole when it moves on', async () => {
      await stores.views.insert(spoolKind, [spool('A', 1, { note: 'old' })]);
      await stores.views.advance(spoolKind, [{ from: 1, view: spool('A', 2) }]);
      expect(await stores.views.load(spoolKind, ['A'])).toStrictEqual([spool('A', 2)]);
    });

    it('drops one kind and no other, also when there is nothing', async () => {
      await stores.views.drop(chestKind);
      await stores.views.insert(spoolKind, [spool('A', 1)]);
      await stores.views.insert(chestKind, [{ _id: 'A', version: 1, spools: [] }]);
      await stores.views.drop(chestKind);
      expect(await stores.views.load(chestKind, ['A'])).toEqual([]);
      expect(await stores.views.load(spoolKind, ['A'])).toHaveLength(1);
    });
  });

  describe('checkpoints', () => {
    it('begins at 0 and moves on only from where it was', async () => {
      const { checkpoints } = stores;
      expect(await checkpoints.read('flows')).toBe(0);
      expect(await checkpoints.advance('flows', 3, 5)).toBe(false);
      expect(await checkpoints.advance('flows', 0, 5)).toBe(true);
      expect(await checkpoints.advance('flows', 0, 7)).toBe(false);
      expect(await checkpoints.advance('flows', 5, 9)).toBe(true);
      expect(await checkpoints.read('flows')).toBe(9);
      expect(await checkpoints.read('outbox')).toBe(0);
    });

    it('lets one of many move it', async () => {
      const moved = await Promise.all(
        Array.from({ length: 8 }, (_, i) => stores.checkpoints.advance('f', 0, i + 1)),
      );
      expect(moved.filter(Boolean)).toHaveLength(1);
    });
  });
}
