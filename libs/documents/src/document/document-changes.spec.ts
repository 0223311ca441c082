import { MemorySignals } from '#libs/platform';
import { changesOf } from './document-changes.js';
import { DOCUMENT_CHANGED } from './render-runs.js';

const SHIPMENT = 'shipment:S1';
const tell = (signals: MemorySignals, documentId: string, about = SHIPMENT, within?: string) =>
  signals.send(DOCUMENT_CHANGED, JSON.stringify({ documentId, about, within }));
const listeners = (signals: MemorySignals): number => signals['listeners'].listenerCount(DOCUMENT_CHANGED);

describe('the changes of papers', () => {
  it('are those about or within a subject, and no others', async () => {
    const signals = new MemorySignals();
    const changes = changesOf(signals, SHIPMENT, async (id) => id);
    tell(signals, 'other', 'shipment:S2');
    tell(signals, 'passport', 'rug:R1', SHIPMENT);
    tell(signals, 'invoice');
    expect([await changes.next(), await changes.next()]).toEqual([
      { value: 'passport', done: false },
      { value: 'invoice', done: false },
    ]);
  });

  it('pass over what may not be shown, and tell of a paper once however often it changed meanwhile', async () => {
    const signals = new MemorySignals();
    const changes = changesOf(signals, SHIPMENT, async (id) => (id === 'hidden' ? undefined : id));
    for (const id of ['hidden', 'a', 'a', 'a', 'b']) tell(signals, id);
    expect([await changes.next(), await changes.next()].map(({ value }) => value as string)).toEqual([
      'a',
      'b',
    ]);
  });

  it('keep the newest thousand for a slow listener', async () => {
    const signals = new MemorySignals();
    const changes = changesOf(signals, SHIPMENT, async (id) => id);
    for (let i = 0; i < 1_500; i++) tell(signals, String(i));
    expect((await changes.next()).value).toBe('500');
  });

  it('stop listening when their reader leaves, even while it waits', async () => {
    const signals = new MemorySignals();
    const changes = changesOf(signals, SHIPMENT, async (id) => id);
    const waiting = changes.next();
    expect(listeners(signals)).toBe(1);
    await changes.return!();
    expect(await waiting).toEqual({ value: undefined, done: true });
    expect(listeners(signals)).toBe(0);
    expect(await changes.next()).toEqual({ value: undefined, done: true });
  });

  it('stop listening when showing one fails: whoever iterates does not come back', async () => {
    const signals = new MemorySignals();
    const changes = changesOf(signals, SHIPMENT, () => Promise.reject(new Error('the engine is away')));
    tell(signals, 'a');
    await expect(changes.next()).rejects.toThrow('away');
    expect(listeners(signals)).toBe(0);
  });
});
