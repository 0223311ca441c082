import { cpus } from 'node:os';
import type { Bench, Goal } from './bench-kind.js';

const short = (value: number): number => Number(value.toPrecision(4));

const isMet = ({ figure, atLeast, atMost }: Goal, figures: Readonly<Record<string, number>>): boolean => {
  const value = figures[figure];
  return value !== undefined && value >= (atLeast ?? -Infinity) && value <= (atMost ?? Infinity);
};

/** Prints a table for people and, last, one line of JSON for programs. */
export function printFigures(
  bench: Bench,
  measured: Readonly<Record<string, number>>,
  goals: readonly Goal[],
): void {
  const figures = Object.fromEntries(Object.entries(measured).map(([name, value]) => [name, short(value)]));
  process.stdout.write(`\n${bench.title}\n${cpus().length} processors, Node ${process.version}\n\n`);
  for (const [name, value] of Object.entries(figures)) {
    const goal = goals.find(({ figure }) => figure === name);
    const wish = goal
      ? goal.atLeast === undefined
        ? `at most ${goal.atMost}`
        : `at least ${goal.atLeast}`
      : '';
    const mark = goal ? (isMet(goal, figures) ? 'met' : 'NOT MET') : '';
    process.stdout.write(`  ${name.padEnd(34)} ${String(value).padStart(12)}  ${wish.padEnd(16)} ${mark}\n`);
  }
  const wishes = Object.fromEntries(
    goals.map(({ figure, atLeast, atMost }) => [figure, atLeast === undefined ? { atMost } : { atLeast }]),
  );
  const met = goals.every((goal) => isMet(goal, figures));
  process.stdout.write(`\n${JSON.stringify({ bench: bench.name, figures, goals: wishes, met })}\n`);
}
