import { Turns } from './turns.js';

describe('turns', () => {
  it('go one after another for the same key, and at once for others', async () => {
    const turns = new Turns();
    const done: string[] = [];
    const work = async (name: string, keys: string[]) => {
      const turn = await turns.take(keys);
      await new Promise((resolve) => setImmediate(resolve));
      done.push(`${name}${turn.waited ? ' waited' : ''}`);
      turn.done();
    };
    await Promise.all([
      work('a', ['x', 'y']),
      work('b', ['y', 'z']),
      work('c', ['z', 'x']),
      work('d', ['w']),
    ]);
    expect(done).toEqual(['a', 'd', 'b waited', 'c waited']);
    expect((await turns.take(['x', 'y', 'z', 'w'])).waited).toBe(false);
  });

  it('are not waited for for ever', async () => {
    const turns = new Turns();
    await turns.take(['x']);
    expect((await turns.take(['x'], 5)).waited).toBe(true);
  });
});
