import type { ViewFilter } from '#libs/ledger';
import { dayAfter } from './days.js';

/** A piece of which nothing was read for longer is asked about: it stands still, or nobody went there. */
const QUIET_AFTER_DAYS = 30;

/** Pieces on looms that were begun, and last read, more than 30 days before `today`. */
export function quietPieces(today: string): ViewFilter {
  const since = dayAfter(today, -QUIET_AFTER_DAYS);
  // No reading of that day or later: `$not` looks at all of them, `$lt` would be content with any.
  return { status: 'ON_LOOM', startedOn: { $lt: since }, 'readings.on': { $not: { $gte: since } } };
}
