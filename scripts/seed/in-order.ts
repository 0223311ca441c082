import type { Step } from './steps/step.js';

/**
 * Does steps in the order of their time, `atOnce` at a time: each waits for the last step before it that made or
 * changed what it needs or changes. Steps that share nothing may overtake each other, which changes nothing of what
 * they record.
 */
export async function inOrder(
  steps: readonly Step[],
  atOnce: number,
  work: (step: Step) => Promise<void>,
): Promise<void> {
  const last = new Map<string, Promise<void>>();
  let next = 0;
  let failure: unknown;
  const lane = async (): Promise<void> => {
    while (next < steps.length && failure === undefined) {
      const step = steps[next++]!;
      const { needs, changes, makes } = step;
      const before = [...needs, ...changes].flatMap((thing) => last.get(thing) ?? []);
      const done = Promise.all(before).then(() => work(step));
      // A failure is told by the lane; whoever waits for the step fails with it.
      done.catch((error: unknown) => (failure ??= error));
      for (const thing of [...changes, ...(makes ? [makes] : [])]) last.set(thing, done);
      await done.catch(() => undefined);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  if (failure !== undefined) throw failure;
}
