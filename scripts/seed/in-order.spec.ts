import { inOrder } from './in-order.js';
import type { Step } from './steps/step.js';

const step = (key: string, more: Partial<Step> = {}): Step => ({
  key,
  stage: 'zone',
  at: key,
  by: 'somebody',
  needs: [],
  changes: [],
  run: () => Promise.resolve({ ok: true, value: null }),
  ...more,
});
const turns = (count: number): Promise<void> =>
  count === 0 ? Promise.resolve() : Promise.resolve().then(() => turns(count - 1));

describe('steps in order', () => {
  it('lets a step wait for what it needs and for whoever changed the same before, and nothing else', async () => {
    const said: string[] = [];
    const slow = new Set(['make', 'change']);
    const steps = [
      step('make', { makes: 'rug' }),
      step('change', { changes: ['rug'] }),
      step('apart'),
      step('use', { needs: ['rug'] }),
    ];
    await inOrder(steps, 4, async ({ key }) => {
      await turns(slow.has(key) ? 50 : 1);
      said.push(key);
    });
    expect(said).toEqual(['apart', 'make', 'change', 'use']);
  });

  it('does as many at once as it is told', async () => {
    let running = 0;
    let most = 0;
    await inOrder(
      Array.from({ length: 20 }, (_, i) => step(`s${i}`)),
      3,
      async () => {
        most = Math.max(most, (running += 1));
        await turns(5);
        running -= 1;
      },
    );
    expect(most).toBe(3);
  });

  it('stops at a failure, and begins nothing that rests on it', async () => {
    const said: string[] = [];
    const steps = [
      step('make', { makes: 'rug' }),
      step('use', { needs: ['rug'] }),
      ...'abcdef'.split('').map((key) => step(key)),
    ];
    const failing = inOrder(steps, 2, async ({ key }) => {
      said.push(key);
      await turns(2);
      if (key === 'make') throw new Error('refused');
    });
    await expect(failing).rejects.toThrow('refused');
    expect(said).not.toContain('use');
    expect(said).not.toContain('f');
  });
});
