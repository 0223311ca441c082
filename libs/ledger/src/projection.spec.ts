import fc from 'fast-check';
import { idOf, type SubjectRef } from './claims.js';
import type { Entry, LedgerEvent } from './entry.js';
import { MemoryEntryStore, MemoryViewStore } from './memory-stores.js';
import { evolveView, Projection, SubjectKinds } from './projection.js';
import { replayViews } from './replay.js';
import { STORY_LENGTH, type View } from './subject-kind.js';
import { sampleEntry, sampleHistory } from './testing/sample-entries.js';
import { chestKind, sampleEvent, sampleKinds, spoolKind } from './testing/sample-kinds.js';

const SUBJECTS = ['spool:A', 'spool:A1', 'spool:B', 'chest:A', 'chest:Z'] as const;
const kinds = sampleKinds();

/** Any history: which subjects get their next event, cut into entries of any size. */
const histories = fc
  .array(fc.array(fc.tuple(fc.constantFrom(...SUBJECTS), fc.nat(99)), { minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 14,
  })
  .map((groups) => {
    const versions = new Map<string, number>();
    return groups.map((group): Entry => {
      const events = group.map(([subject, lengthM]): LedgerEvent => {
        const version = (versions.get(subject) ?? 0) + 1;
        versions.set(subject, version);
        return sampleEvent(subject, version, lengthM);
      });
      return sampleEntry(events);
    });
  });

/** The straightforward fold: every event once, in order. */
function fold(history: readonly Entry[]): Map<SubjectRef, View<object>> {
  const views = new Map<SubjectRef, View<object>>();
  for (const entry of history) {
    for (const event of entry.events) {
      const kind = kinds.get(event.subject.split(':')[0]!);
      views.set(event.subject, evolveView(kind, views.get(event.subject), event, entry));
    }
  }
  return views;
}

async function stored(history: readonly Entry[]) {
  const [entries, views] = [new MemoryEntryStore(), new MemoryViewStore()];
  for (const entry of history) expect(await entries.append(entry)).toBe('appended');
  return { entries, views, projection: new Projection(kinds, entries, views) };
}

/** All views as bytes. */
async function written(views: MemoryViewStore): Promise<string[]> {
  const all: string[] = [];
  for (const subject of SUBJECTS) {
    const kind = kinds.get(subject.split(':')[0]!);
    for (const view of await views.load(kind, [idOf(subject)]))
      all.push(`${subject} ${JSON.stringify(view)}`);
  }
  return all;
}

const expected = (history: readonly Entry[]): string[] => {
  const views = fold(history);
  return SUBJECTS.flatMap((subject) => {
    const view = views.get(subject);
    return view ? [`${subject} ${JSON.stringify(view)}`] : [];
  });
};

describe('the projection', () => {
  it('gives the views of the straightforward fold, in whatever order and however often entries come', async () => {
    const scenario = histories.chain((history) =>
      fc.record({
        history: fc.constant(history),
        // Batches of entries by place: some come twice, late, out of order, or not at all.
        batches: fc.array(fc.array(fc.nat(history.length - 1), { maxLength: 5 }), { maxLength: 12 }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(scenario, async ({ history, batches }) => {
        const { views, projection } = await stored(history);
        for (const batch of batches) await projection.apply(batch.map((i) => history[i]!));
        // What was touched is up to the ledger, whatever was left out before.
        const last = new Map(history.flatMap((e) => e.events.map((event) => [event.subject, event.version])));
        for (const { subject, version } of batches.flat().flatMap((i) => history[i]!.events)) {
          const [view] = await views.load(kinds.get(subject.split(':')[0]!), [idOf(subject)]);
          expect(view!.version).toBeGreaterThanOrEqual(version);
          expect(view!.version).toBeLessThanOrEqual(last.get(subject)!);
        }
        for (const subject of SUBJECTS) await projection.catchUp(subject);
        expect(await written(views)).toEqual(expected(history));
      }),
      { numRuns: 60 },
    );
  });

  it('gives them also when two processes apply at once and each write waits for any other', async () => {
    await fc.assert(
      fc.asyncProperty(histories, fc.scheduler(), fc.array(fc.nat(14)), async (history, s, prefixes) => {
        const { entries, views } = await stored(history);
        const slow = Object.create(views, {
          versions: { value: s.scheduleFunction(views.versions.bind(views) as never) },
          count: { value: s.scheduleFunction(views.count.bind(views) as never) },
          load: { value: s.scheduleFunction(views.load.bind(views) as never) },
          insert: { value: s.scheduleFunction(views.insert.bind(views) as never) },
          advance: { value: s.scheduleFunction(views.advance.bind(views) as never) },
        }) as MemoryViewStore;
        const process = () => new Projection(kinds, entries, slow);
        const [one, two] = [process(), process()];
        // The other processes see only the beginning: what they write too early must not stay.
        const work = [one.apply(history), ...prefixes.map((length) => two.apply(history.slice(0, length)))];
        await s.waitFor(Promise.all(work));
        expect(await written(views)).toEqual(expected(history));
      }),
      { numRuns: 60 },
    );
  });

  it('makes the same views from nothing, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const { entries, views, projection } = await stored(history);
        for (const entry of history) await projection.apply([entry]);
        const live = await written(views);
        await views.insert(spoolKind, [{ _id: 'stray', version: 1, colour: 'x', lengthM: 0, wound: [] }]);
        const progress: number[] = [];
        const all = await replayViews(kinds, entries, views, projection, (replayed) =>
          progress.push(replayed),
        );
        expect([all, progress.at(-1)]).toEqual([history.length, history.length]);
        expect(await written(views)).toEqual(live);
        expect(live).toEqual(expected(history));
        expect(await views.load(spoolKind, ['stray'])).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps the oldest lines of a long story, and the whole state', async () => {
    const history = sampleHistory('spool:A', 1, STORY_LENGTH + 30);
    const { views, projection } = await stored(history);
    await projection.apply(history);
    const [view] = await views.load(spoolKind, ['A']);
    expect(view!.story!.map(({ version }) => version)).toEqual(
      Array.from({ length: STORY_LENGTH }, (_, i) => i + 1),
    );
    expect(view!.version).toBe(STORY_LENGTH + 30);
    expect(view!.story![1]).toMatchObject({
      place: 'village:V1',
      account: 'A1',
      type: 'SpoolWound',
      details: { at: 2 },
    });
  });

  it('says so when a view cannot be moved on instead of trying for ever', async () => {
    const { entries } = await stored(sampleHistory('spool:A', 1, 1));
    const stuck = Object.create(new MemoryViewStore(), {
      insert: { value: async () => false },
    }) as MemoryViewStore;
    await expect(new Projection(kinds, entries, stuck).catchUp('spool:A')).rejects.toThrow(
      'does not move on',
    );
  });
});

describe('kinds of subject', () => {
  it('have one meaning a name, and no name that other claims begin with', () => {
    const known = sampleKinds();
    known.add(spoolKind);
    expect(() => known.add({ ...spoolKind })).toThrow('two kinds of subject are called spool');
    for (const name of ['name', 'command', 'a:b', 'a@b', '']) {
      expect(() => new SubjectKinds().add({ ...chestKind, name })).toThrow('cannot be the name');
    }
    expect(() => known.get('kite')).toThrow('no kind of subject is called kite');
  });
});
