import { Turnstile } from './turnstile.js';

function task(): { run: () => Promise<string>; end: () => void; started: () => boolean } {
  let [end, isStarted] = [(): void => undefined, false];
  const ended = new Promise<void>((resolve) => (end = resolve));
  return {
    run: async () => {
      isStarted = true;
      await ended;
      return 'done';
    },
    end: () => end(),
    started: () => isStarted,
  };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('so many run, so many wait in order, and one more is turned away', async () => {
  const turnstile = new Turnstile(1, 2);
  const tasks = [task(), task(), task(), task()];
  const results = tasks.map((each) => turnstile.pass(each.run));
  await expect(results[3]).resolves.toBe('full');
  expect(tasks.map((each) => each.started())).toEqual([true, false, false, false]);
  tasks[0]?.end();
  await turn();
  expect(tasks.map((each) => each.started())).toEqual([true, true, false, false]);
  tasks.forEach((each) => each.end());
  await expect(Promise.all(results)).resolves.toEqual(['done', 'done', 'done', 'full']);
});

test('a task that fails gives its place on', async () => {
  const turnstile = new Turnstile(1, 1);
  const failing = turnstile.pass(() => Promise.reject(new Error('knot')));
  const next = turnstile.pass(() => Promise.resolve('done'));
  await expect(failing).rejects.toThrow('knot');
  await expect(next).resolves.toBe('done');
  await expect(turnstile.pass(() => Promise.resolve('again'))).resolves.toBe('again');
});
