import { ok, refuse } from '#libs/platform';
import { subjectRef } from '../claims.js';
import type { Decision } from '../ledger.js';
import { fact } from '../reading.js';
import { labelTaken, outcome, SampleLedger, tally, unknownSpool, valueOf } from './sample-ledger.js';
import { chestKind, spoolKind } from './sample-kinds.js';
import type { Stores } from './stores-conformance.js';

const many = <T>(count: number, make: (i: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, i) => make(i)));

/** What the ledger promises on any stores; `open` gives empty ones. */
export function ledgerKeepsItsPromises(open: () => Promise<Stores>): void {
  let stores: Stores;
  let ledger: SampleLedger;
  /** A second process over the same stores. */
  let other: SampleLedger;
  beforeEach(async () => {
    stores = await open();
    [ledger, other] = [new SampleLedger(stores), new SampleLedger(stores)];
  });

  const allEntries = () => stores.entries.scan('', 1_000);

  it('loads, decides, appends and applies', async () => {
    await ledger.dye(['A', 'B']);
    const { entry } = valueOf(await other.wind(['A', 'B'], 30));
    expect(entry.events.map(({ subject, version, place }) => [subject, version, place])).toEqual([
      ['spool:A', 2, 'village:V1'],
      ['spool:B', 2, 'village:V1'],
    ]);
    expect(await ledger.spool('B')).toMatchObject({ version: 2, lengthM: 30, colour: 'روناسی' });
    expect((await ledger.spool('B'))!.story).toHaveLength(2);
  });

  it('makes and changes a subject within one entry', async () => {
    await ledger.execute(async () =>
      ok({
        events: [
          fact('spool:A', 'SpoolDyed', { colour: 'سرمه‌ای' }),
          fact('spool:A', 'SpoolWound', { lengthM: 5 }),
          fact('chest:C', 'ChestFilled', { spools: ['A'] }),
          fact('spool:A', 'SpoolWound', { lengthM: 6 }),
        ],
      }),
    );
    expect(await ledger.spool('A')).toMatchObject({ version: 3, wound: [5, 6] });
    await other.wind(['A'], 7);
    expect(await ledger.spool('A')).toMatchObject({ version: 4, wound: [5, 6, 7] });
  });

  it('carries out a command sent 50 times at once one time, and answers all alike', async () => {
    await ledger.dye(['A']);
    const answers = await many(50, (i) => (i % 2 ? ledger : other).wind(['A'], 10, { key: 'one' }));
    expect(new Set(answers.map((answer) => valueOf(answer).entry._id)).size).toBe(1);
    expect(tally(answers)).toEqual({ done: 1, again: 49 });
    expect(await allEntries()).toHaveLength(2);
    expect(await ledger.spool('A')).toMatchObject({ version: 2, lengthM: 10 });
  });

  it('answers a repeated command as the first time even where it would be refused now', async () => {
    await ledger.dye(['A']);
    const first = valueOf(await ledger.wind(['A'], 10, { key: 'k' }, 10));
    const again = valueOf(await other.wind(['A'], 10, { key: 'k' }, 10));
    expect(again).toMatchObject({
      repeated: true,
      entry: { _id: first.entry._id, digest: first.entry.digest },
    });
    expect(outcome(await other.wind(['A'], 10, {}, 10))).toBe('SPOOL_FULL');
  });

  it('refuses a key that comes back with another input or for another command', async () => {
    await ledger.dye(['A']);
    await ledger.wind(['A'], 10, { key: 'k', input: { lengthM: 10 } });
    expect(outcome(await ledger.wind(['A'], 20, { key: 'k', input: { lengthM: 20 } }))).toBe(
      'COMMAND_KEY_REUSED',
    );
    expect(outcome(await ledger.wind(['A'], 10, { key: 'k', name: 'cut', input: { lengthM: 10 } }))).toBe(
      'COMMAND_KEY_REUSED',
    );
    expect(outcome(await ledger.wind(['A'], 10, { key: 'k', input: { lengthM: 10 } }))).toBe('again');
    expect(await ledger.spool('A')).toMatchObject({ lengthM: 10 });
  });

  it('takes the same key from another account as another command', async () => {
    await ledger.dye(['A']);
    const actor = { account: 'A2', role: 'CLERK' };
    expect(outcome(await ledger.wind(['A'], 10, { key: 'k' }))).toBe('done');
    expect(outcome(await ledger.wind(['A'], 10, { key: 'k', actor }))).toBe('done');
    expect(await ledger.spool('A')).toMatchObject({ lengthM: 20 });
  });

  it('carries out 32 racing commands one after another where each may follow', async () => {
    await ledger.dye(['A']);
    const answers = await many(32, (i) => (i % 2 ? ledger : other).wind(['A'], 2 ** i % 1_009));
    expect(tally(answers)).toEqual({ done: 32 });
    const spool = (await ledger.spool('A'))!;
    expect(spool.version).toBe(33);
    expect([...spool.wound].sort()).toEqual(Array.from({ length: 32 }, (_, i) => 2 ** i % 1_009).sort());
  });

  it('lets exactly one of 32 racing commands win where only one may', async () => {
    await ledger.dye(['A', 'B', 'C']);
    const answers = await many(32, (i) => (i % 2 ? ledger : other).wind(['A', 'B', 'C'], 10, {}, 10));
    expect(tally(answers)).toEqual({ done: 1, SPOOL_FULL: 31 });
    expect(await allEntries()).toHaveLength(2);
  });

  it('settles overlapping races subject by subject: what was wound adds up', async () => {
    const ids = ['A', 'B', 'C', 'D'];
    await ledger.dye(ids);
    const answers = await many(12, (i) => (i % 2 ? ledger : other).wind([ids[i % 4]!, ids[(i + 1) % 4]!], 1));
    const done = answers.flatMap((answer) => (answer.ok ? answer.value.entry.events : []));
    expect(tally(answers)).toEqual({ done: 12 });
    for (const id of ids) {
      const wound = done.filter(({ subject }) => subject === `spool:${id}`).length;
      expect(await ledger.spool(id)).toMatchObject({ version: wound + 1, lengthM: wound });
    }
  });

  it('lets a name be given once, and writes nothing of the batch that wants it again', async () => {
    expect(outcome(await ledger.dye(['A'], {}, ['blue', 'red']))).toBe('done');
    expect(outcome(await other.dye(['B', 'C'], {}, ['green', 'red']))).toBe('LABEL_TAKEN');
    expect(await stores.entries.held(['spool:B@0000001', 'spool:C@0000001', 'name:label:green'])).toEqual([]);
    expect(await stores.views.load(spoolKind, ['B', 'C'])).toEqual([]);
    expect(outcome(await other.dye(['B'], {}, ['green']))).toBe('done');
  });

  it('refuses a batch that wants one name for two subjects', async () => {
    expect(await ledger.dye(['A', 'B'], {}, ['blue', 'blue'])).toEqual(refuse(labelTaken({ label: 'blue' })));
    expect(await allEntries()).toEqual([]);
  });

  it('gives one of many the name that all want at once', async () => {
    const answers = await many(16, (i) => ledger.dye([`S${i}`], {}, ['blue']));
    expect(tally(answers)).toEqual({ done: 1, LABEL_TAKEN: 15 });
  });

  it('asks the decision for another name when the subject moved on meanwhile', async () => {
    await ledger.dye(['A']);
    const number = (i: number) =>
      (i % 2 ? ledger : other).execute(async (reading) => {
        const spool = (await reading.one(spoolKind, 'A'))!;
        const name = { name: `label:${spool.version}`, taken: labelTaken() };
        return ok({ events: [fact(spool.ref, 'SpoolWound', { lengthM: 1 })], names: [name] });
      });
    expect(tally(await many(8, number))).toEqual({ done: 8 });
    expect(await ledger.spool('A')).toMatchObject({ version: 9 });
  });

  it('decides again with another id when the id of a new subject is taken', async () => {
    await ledger.dye(['A']);
    const ids = ['A', 'A', 'B'];
    const answer = await other.execute(async () =>
      ok({ events: [fact(subjectRef('spool', ids.shift()!), 'SpoolDyed', { colour: 'x' })] }),
    );
    expect(valueOf(answer).entry.events[0]!.subject).toBe('spool:B');
  });

  it('gives up with BUSY when it loses every race', async () => {
    await ledger.dye(['A']);
    const answer = await ledger.execute(async (reading) => {
      const spool = (await reading.one(spoolKind, 'A'))!;
      valueOf(await other.wind(['A'], 1));
      return ok({ events: [fact(spool.ref, 'SpoolWound', { lengthM: 100 })] });
    });
    expect(outcome(answer)).toBe('BUSY');
    expect(await ledger.spool('A')).toMatchObject({ lengthM: ledger.decisions - 1 });
  });

  it('writes whole batches: 500 subjects and their chest, then all of them again', async () => {
    const ids = Array.from({ length: 500 }, (_, i) => `S${i}`);
    valueOf(await ledger.dye(ids));
    valueOf(
      await other.execute(async (reading) => {
        const spools = [...(await reading.many(spoolKind, ids)).values()];
        const wound = spools.map(({ ref }) => fact(ref, 'SpoolWound', { lengthM: 1 }));
        return ok({
          events: [...wound, fact('chest:C', 'ChestFilled', { spools: ids })],
        } as unknown as Decision);
      }),
    );
    const versions = await stores.views.versions(spoolKind, ids);
    expect([...versions.values()].every((version) => version === 2) && versions.size).toBe(500);
    expect((await stores.views.load(chestKind, ['C']))[0]).toMatchObject({ version: 1, spools: ids });
  });

  it('refuses without having written or claimed anything', async () => {
    expect(outcome(await ledger.wind(['A'], 1, { key: 'k' }))).toBe('UNKNOWN_SPOOL');
    await ledger.dye(['A']);
    expect(outcome(await ledger.wind(['A'], 1, { key: 'k' }))).toBe('done');
    expect(unknownSpool().code).toBe('UNKNOWN_SPOOL');
  });
}
