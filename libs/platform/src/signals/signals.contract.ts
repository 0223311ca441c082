import type { Signals } from './signals.js';

/** Waits until something is so. */
type Until = (what: string, look: () => boolean) => Promise<unknown>;

/** What every kind of signals holds to. `open` gives one; those that it gives hear each other. */
export function itCarriesSignals(open: () => Signals, until: Until): void {
  const heard = (signals: Signals, topic: string) => {
    const messages: string[] = [];
    return { messages, stop: signals.listen(topic, (message) => messages.push(message)) };
  };
  /** Sends until it is heard for the first time: the other side may still be taking its place. */
  const knock = async (signals: Signals, topic: string, ear: { messages: string[] }) => {
    await until(`${topic} is heard`, () => {
      if (ear.messages.length === 0) signals.send(topic, 'knock');
      return ear.messages.length > 0;
    });
    ear.messages.length = 0;
  };

  it('carries messages in order, whatever is in them', async () => {
    const signals = open();
    const ear = heard(signals, 'topic');
    await knock(signals, 'topic', ear);
    const texts = ['', 'گره', '{"a":1}', 'x'.repeat(10_000)];
    for (const text of texts) signals.send('topic', text);
    await until(
      'all came',
      () => ear.messages.filter((message) => message !== 'knock').length === texts.length,
    );
    expect(ear.messages.filter((message) => message !== 'knock')).toEqual(texts);
    ear.stop();
    await signals.close();
  });

  it('carries each topic to its own listeners, to all of them', async () => {
    const signals = open();
    const [one, two, other] = [heard(signals, 'topic'), heard(signals, 'topic'), heard(signals, 'other')];
    await knock(signals, 'topic', one);
    signals.send('topic', 'x');
    await until('both heard it', () => [one, two].every(({ messages }) => messages.includes('x')));
    expect(other.messages).toEqual([]);
    await signals.close();
  });

  it('is silent to one that stopped listening, and still carries to the others', async () => {
    const signals = open();
    const [one, two] = [heard(signals, 'topic'), heard(signals, 'topic')];
    await knock(signals, 'topic', two);
    one.stop();
    one.messages.length = 0;
    signals.send('topic', 'x');
    await until('the other heard it', () => two.messages.includes('x'));
    expect(one.messages).toEqual([]);
    two.stop();
    const again = heard(signals, 'topic');
    await knock(signals, 'topic', again);
    await signals.close();
  });

  it('loses what nobody listens to, and nothing is the worse for it', async () => {
    const signals = open();
    signals.send('nobody', 'x');
    await signals.close();
    expect(() => signals.send('nobody', 'x')).not.toThrow();
  });
}
