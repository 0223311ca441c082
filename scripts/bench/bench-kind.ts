import type { BenchZone } from './bench-zone.js';

/** A figure that a bench may be held to: at least or at most. */
export interface Goal {
  readonly figure: string;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** What a bench measured; every ratio's floor comes from the same run. */
export interface Outcome {
  readonly figures: Readonly<Record<string, number>>;
  readonly goals: readonly Goal[];
}

/** A bench of `npm run bench`. */
export interface Bench {
  readonly name: string;
  readonly title: string;
  readonly usualSize: number;
  run(zone: BenchZone, size: number): Promise<Outcome>;
}

/** The middle of some numbers. */
export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

/** A quantile by nearest rank, 0 to 1. */
export function quantile(numbers: readonly number[], q: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(q * sorted.length) - 1)] ?? Number.NaN;
}

/** Runs `count` pieces of work, `atOnce` at a time; gives the milliseconds of each and of all. */
export async function timed(
  count: number,
  atOnce: number,
  work: (index: number) => Promise<unknown>,
): Promise<{ eachMs: number[]; allMs: number }> {
  const eachMs: number[] = [];
  let next = 0;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let index = next++; index < count; index = next++) {
        const begun = performance.now();
        await work(index);
        eachMs.push(performance.now() - begun);
      }
    }),
  );
  return { eachMs, allMs: performance.now() - started };
}
