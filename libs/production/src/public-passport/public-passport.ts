import type { RugState, RugStatus } from '../rug/rug.js';

/** What everybody may know of where a rug stands. */
export const PASSPORT_STANDINGS = ['NOT_PASSED', 'PASSED', 'LOST', 'WITHDRAWN'] as const;
export type PassportStanding = (typeof PASSPORT_STANDINGS)[number];

/** Before an inspection that a rug passes nothing of its quality is vouched for. */
const BEFORE_PASSING: readonly RugStatus[] = ['REGISTERED', 'FINISHING', 'REJECTED'];

/** Where a rug stands, without its trade: who buys or sells it is nobody's business. */
export function standingOf({ status }: Pick<RugState, 'status'>): PassportStanding {
  if (status === 'LOST' || status === 'WITHDRAWN') return status;
  return BEFORE_PASSING.includes(status) ? 'NOT_PASSED' : 'PASSED';
}
