import { ok } from '#libs/platform';
import { Follower } from './follower.js';
import { fact } from './reading.js';
import { replayViews } from './replay.js';
import { Sequencer } from './sequencer.js';
import { faultyStores } from './testing/faulty-stores.js';
import { sampleHistory } from './testing/sample-entries.js';
import { sampleKinds } from './testing/sample-kinds.js';
import { outcome, SampleLedger, valueOf } from './testing/sample-ledger.js';

/** What a crash at each step of a command leaves behind, and what heals it. */
describe('a crash', () => {
  let stores: ReturnType<typeof faultyStores>;
  let ledger: SampleLedger;
  beforeEach(() => {
    stores = faultyStores();
    ledger = new SampleLedger(stores);
  });

  /** Winds 10 m on spool A in an entry whose views are not written. */
  async function dieAfterWinding(key = 'died'): Promise<void> {
    await ledger.dye(['A']);
    stores.views.deaths = 1;
    await expect(ledger.wind(['A'], 10, { key })).rejects.toThrow('killed');
    expect(await ledger.spool('A')).toMatchObject({ version: 1 });
  }

  describe('between the entry and its views is healed', () => {
    it('by the next command on the subject', async () => {
      await dieAfterWinding();
      const { entry } = valueOf(await new SampleLedger(stores).wind(['A'], 5));
      expect(entry.events[0]!.version).toBe(3);
      expect(await ledger.spool('A')).toMatchObject({ version: 3, wound: [10, 5] });
    });

    it('by the same command sent again', async () => {
      await dieAfterWinding('same');
      expect(outcome(await ledger.wind(['A'], 10, { key: 'same' }))).toBe('again');
      expect(await ledger.spool('A')).toMatchObject({ version: 2, wound: [10] });
    });

    it('by the same command sent again when the views of a new subject are missing', async () => {
      stores.views.deaths = 1;
      await expect(ledger.dye(['A'], { key: 'same' })).rejects.toThrow('killed');
      expect(await ledger.spool('A')).toBeUndefined();
      expect(outcome(await ledger.dye(['A'], { key: 'same' }))).toBe('again');
      expect(await ledger.spool('A')).toMatchObject({ version: 1 });
    });

    it('by the follower of the positions', async () => {
      await dieAfterWinding();
      await new Sequencer(stores.entries).round();
      const follow = (batch: Parameters<typeof ledger.projection.apply>[0]) => ledger.projection.apply(batch);
      const follower = new Follower('views', stores.entries, stores.checkpoints, follow);
      expect(await follower.round()).toBe(2);
      expect(await ledger.spool('A')).toMatchObject({ version: 2, wound: [10] });
      expect(await follower.round()).toBe(0);
    });

    it('before anything is refused because of it', async () => {
      stores.views.deaths = 1;
      await expect(ledger.dye(['A'])).rejects.toThrow('killed');
      // No view of the spool: the decision refuses an unknown spool, but the ledger knows it.
      expect(outcome(await ledger.wind(['A'], 10))).toBe('done');
      stores.views.deaths = 1;
      await expect(ledger.wind(['A'], 90)).rejects.toThrow('killed');
      expect(outcome(await ledger.wind(['A'], 1, {}, 100))).toBe('SPOOL_FULL');
      expect(await ledger.spool('A')).toMatchObject({ wound: [10, 90] });
    });

    it('however far the view is behind', async () => {
      for (const entry of sampleHistory('spool:A', 1, 130)) await stores.entries.append(entry);
      expect(outcome(await ledger.wind(['A'], 7))).toBe('done');
      expect(await ledger.spool('A')).toMatchObject({ version: 131 });
      expect((await ledger.spool('A'))!.wound).toHaveLength(130);
    });

    it('by a replay of everything', async () => {
      await dieAfterWinding();
      await replayViews(sampleKinds(), stores.entries, stores.views, ledger.projection);
      expect(await ledger.spool('A')).toMatchObject({ version: 2, wound: [10] });
    });
  });

  it('of a follower after its work and before its checkpoint makes it do the work again', async () => {
    await ledger.dye(['A']);
    await ledger.wind(['A'], 10);
    await new Sequencer(stores.entries).round();
    const seen: number[] = [];
    const follower = new Follower('x', stores.entries, stores.checkpoints, async (entries) => {
      seen.push(...entries.map(({ position }) => position!));
      if (seen.length === 2) throw new Error('killed');
    });
    await expect(follower.round()).rejects.toThrow('killed');
    expect(await follower.round()).toBe(2);
    expect(seen).toEqual([1, 2, 1, 2]);
  });

  it('leaves nothing when the fact cannot be taken in by its own view', async () => {
    const winding = async () => ok({ events: [fact('spool:X', 'SpoolWound', { lengthM: 1 })] as const });
    await expect(ledger.execute(winding)).rejects.toThrow('dyed before it is wound');
    expect(await stores.entries.scan('', 10)).toEqual([]);
  });

  it('leaves nothing when a fact is of no known kind', async () => {
    const strange = async () => ok({ events: [fact('kite:X', 'KiteFlown', {})] as const });
    await expect(ledger.execute(strange)).rejects.toThrow('no kind of subject is called kite');
    expect(await stores.entries.scan('', 10)).toEqual([]);
  });

  it('of a decision lets the next one have its turn', async () => {
    await ledger.dye(['A']);
    const dying = ledger.execute(async () => Promise.reject(new Error('bug')));
    await expect(dying).rejects.toThrow('bug');
    stores.views.deaths = 1;
    const [died, done] = await Promise.allSettled([ledger.wind(['A'], 1), ledger.wind(['A'], 2)]);
    expect([died.status, done.status]).toEqual(['rejected', 'fulfilled']);
    expect(await ledger.spool('A')).toMatchObject({ wound: [1, 2] });
  });
});

describe('an unsure engine', () => {
  it('that found a deadlock is asked again with a fresh decision', async () => {
    const stores = faultyStores();
    const ledger = new SampleLedger(stores);
    stores.entries.moods.push('lost', 'lost', 'lost');
    expect(outcome(await ledger.dye(['A'], {}, ['blue']))).toBe('done');
    expect(ledger.decisions).toBe(4);
  });

  it('that wrote and lost the answer is recognised: done once, and not called repeated', async () => {
    const stores = faultyStores();
    const ledger = new SampleLedger(stores);
    stores.entries.moods.push('unsure');
    expect(outcome(await ledger.dye(['A'], {}, ['blue']))).toBe('done');
    expect(await stores.entries.scan('', 10)).toHaveLength(1);
    expect(await ledger.spool('A')).toMatchObject({ version: 1 });
  });
});
