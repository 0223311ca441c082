import fc from 'fast-check';
import type { Entry } from './entry.js';
import { MemoryEntryStore } from './memory-stores.js';
import { inCausalOrder, Sequencer } from './sequencer.js';
import { sampleEntry } from './testing/sample-entries.js';
import { sampleEvent } from './testing/sample-kinds.js';

/** Entries in the order in which they were appended, each moving some of three subjects on; ids from clocks that differ. */
const appended = fc
  .uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[0-9a-z]{3}$/),
      subjects: fc.uniqueArray(fc.constantFrom('spool:A', 'spool:B', 'spool:C'), { minLength: 1 }),
    }),
    { selector: ({ id }) => id, minLength: 1, maxLength: 12 },
  )
  .map((wishes) => {
    const versions = new Map<string, number>();
    return wishes.map(({ id, subjects }) => {
      const events = subjects.map((subject) => {
        versions.set(subject, (versions.get(subject) ?? 0) + 1);
        return sampleEvent(subject as 'spool:A', versions.get(subject)!);
      });
      return sampleEntry(events, { id });
    });
  });

function expectCausal(order: readonly Entry[]): void {
  const reached = new Map<string, number>();
  for (const { events } of order) {
    for (const { subject, version } of events) {
      expect(version).toBe((reached.get(subject) ?? 0) + 1);
      reached.set(subject, version);
    }
  }
}

/** A store in which two leaders meet anywhere: every step waits for its turn, and positions are given one by one. */
class SteppingEntryStore extends MemoryEntryStore {
  constructor(
    private readonly inner: MemoryEntryStore,
    private readonly step: <T>(work: () => Promise<T>) => Promise<T>,
  ) {
    super();
  }

  override append(entry: Entry) {
    return this.step(() => this.inner.append(entry));
  }

  override lastPosition() {
    return this.step(() => this.inner.lastPosition());
  }

  override waiting(limit: number) {
    return this.step(() => this.inner.waiting(limit));
  }

  override waitingWith(claims: readonly string[]) {
    return this.step(() => this.inner.waitingWith(claims));
  }

  override async position(first: number, ids: readonly string[]): Promise<boolean> {
    for (const [i, id] of ids.entries()) {
      if (!(await this.step(() => this.inner.position(first + i, [id])))) return false;
    }
    return true;
  }
}

describe('positions', () => {
  it('are gapless and unique however two leaders and a writer interleave, and no effect comes before its cause', async () => {
    await fc.assert(
      fc.asyncProperty(
        appended,
        fc.scheduler(),
        fc.integer({ min: 1, max: 5 }),
        async (entries, s, batch) => {
          const inner = new MemoryEntryStore();
          const step = async <T>(work: () => Promise<T>): Promise<T> => {
            await s.schedule(Promise.resolve());
            return work();
          };
          const stepping = new SteppingEntryStore(inner, step);
          const leader = async (): Promise<void> => {
            for (let round = 0; round < 4; round++) {
              await new Sequencer(stepping, batch).round();
              const positions = (await inner.after(0, 100)).map(({ position }) => position);
              expect(positions).toEqual(positions.map((_, i) => i + 1));
            }
          };
          const writer = async (): Promise<void> => {
            for (const entry of entries) await stepping.append(entry);
          };
          await s.waitFor(Promise.all([leader(), writer(), leader()]));
          while ((await new Sequencer(inner, batch).round()) > 0);

          const order = await inner.after(0, 100);
          expect(order.map(({ position }) => position)).toEqual(entries.map((_, i) => i + 1));
          expect(order.map(({ _id }) => _id).sort()).toEqual(entries.map(({ _id }) => _id).sort());
          expectCausal(order);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('inCausalOrder', () => {
  it('is a permutation that puts no effect before its cause, the same whatever order the entries come in', () => {
    const shuffled = appended.chain((entries) =>
      fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
    );
    fc.assert(
      fc.property(shuffled, ([entries, mixed]) => {
        const order = inCausalOrder(mixed);
        expect(new Set(order)).toEqual(new Set(entries));
        expect(order).toHaveLength(entries.length);
        expectCausal(order);
        expect(order).toEqual(inCausalOrder(entries));
      }),
    );
  });

  it('is the order of ids where nothing speaks against it', () => {
    const entries = ['c', 'a', 'b'].map((id) => sampleEntry([sampleEvent(`spool:${id}`, 1)], { id }));
    expect(inCausalOrder(entries).map(({ _id }) => _id)).toEqual(['a', 'b', 'c']);
  });

  it('stands a chain of 3,000 causes', () => {
    const chain = Array.from({ length: 3_000 }, (_, i) =>
      sampleEntry([sampleEvent('spool:A', i + 1)], { id: String(9_999 - i) }),
    );
    expectCausal(inCausalOrder([...chain].reverse()));
  });
});
