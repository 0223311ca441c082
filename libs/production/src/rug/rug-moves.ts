import { printCode, type Refusal } from '#libs/platform';
import { printLettered } from '../lettered-code.js';
import * as refusals from './rug.refusals.js';
import type { RugState, RugStatus } from './rug.js';

/** What can be done to a rug once it has its identity. */
export const RUG_MOVES = [
  'inspect',
  'finish',
  'photograph',
  'value',
  'pack',
  'book',
  'sell',
  'return',
  'lose',
  'find',
  'withdraw',
] as const;
export type RugMove = (typeof RUG_MOVES)[number];

interface MoveRule {
  /** From which states. */
  readonly from: readonly RugStatus[];
  /** Whether it may be done to a rug that lies in a bale which has not left. */
  readonly inBale: boolean;
}

const IN_HAND = ['REGISTERED', 'FINISHING', 'REJECTED', 'IN_STOCK', 'RETURNED'] as const;

/** Which move may be made from which state. docs/rugs.md prints this table, and a test holds the two together. */
export const MOVES: Readonly<Record<RugMove, MoveRule>> = {
  inspect: { from: IN_HAND, inBale: false },
  finish: { from: IN_HAND, inBale: false },
  photograph: { from: [...IN_HAND, 'RESERVED', 'SHIPPED', 'DELIVERED', 'SOLD'], inBale: true },
  value: { from: [...IN_HAND, 'RESERVED', 'SHIPPED', 'DELIVERED', 'SOLD'], inBale: true },
  pack: { from: ['IN_STOCK', 'RESERVED'], inBale: false },
  book: { from: ['IN_STOCK'], inBale: true },
  sell: { from: ['IN_STOCK', 'REJECTED', 'RETURNED'], inBale: false },
  return: { from: ['SOLD', 'DELIVERED'], inBale: true },
  lose: { from: [...IN_HAND, 'SHIPPED'], inBale: false },
  find: { from: ['LOST'], inBale: true },
  withdraw: { from: [...IN_HAND, 'LOST'], inBale: false },
};

/** Moves that a learner's sampler never makes: it is not sold abroad. */
const NOT_FOR_SAMPLERS: readonly RugMove[] = ['pack', 'book'];

/** Moves for which a grade must stand that is not the maker's own. */
const NEEDS_GRADE: readonly RugMove[] = ['pack', 'book', 'sell'];

type Moved = Pick<RugState, 'code' | 'status' | 'purpose' | 'baleId' | 'shipmentId' | 'regradeSince'>;

/** Why a move may not be made with a rug as it stands; undefined when it may. */
export function refusalOfMove(move: RugMove, rug: Moved): Refusal | undefined {
  const { from, inBale } = MOVES[move];
  if (rug.purpose === 'SAMPLER' && NOT_FOR_SAMPLERS.includes(move)) return refusals.rugIsSampler(naming(rug));
  if (rug.regradeSince !== undefined && NEEDS_GRADE.includes(move)) return refusals.rugToRegrade(naming(rug));
  if (!from.includes(rug.status)) return becauseOfStatus(move, rug);
  return inBale || rug.baleId === undefined || hasLeft(rug)
    ? undefined
    : refusals.rugInAnotherBale({ ...naming(rug), bale: rug.baleId });
}

function becauseOfStatus(move: RugMove, rug: Moved): Refusal {
  const isOver = ENDED.has(rug.status);
  if (move === 'return' && !isOver) return refusals.rugNotAway(naming(rug));
  if (move === 'find' && !isOver) return refusals.rugNotLost(naming(rug));
  return BECAUSE[rug.status](naming(rug));
}

const ENDED: ReadonlySet<RugStatus> = new Set(['LOST', 'WITHDRAWN']);

/** What stands in the way of whoever wants something else of a rug in a state. */
const BECAUSE: Readonly<Record<RugStatus, (named: ReturnType<typeof naming>) => Refusal>> = {
  REGISTERED: refusals.rugNotInspected,
  FINISHING: refusals.rugNotInspected,
  REJECTED: refusals.rugRejected,
  IN_STOCK: refusals.rugNotAway,
  RESERVED: refusals.rugInAShipment,
  SHIPPED: refusals.rugGone,
  DELIVERED: refusals.rugGone,
  SOLD: refusals.rugSold,
  RETURNED: refusals.rugReturned,
  LOST: refusals.rugLost,
  WITHDRAWN: refusals.rugWithdrawn,
};

/** A bale that left holds nobody back any more; what is lost with a bale was lost on its way. */
const hasLeft = ({ status }: Moved): boolean => ['SHIPPED', 'DELIVERED', 'LOST'].includes(status);

const naming = ({ code, shipmentId }: Moved) => ({
  code: printCode(code),
  shipment: shipmentId === undefined ? '' : printLettered('S', shipmentId),
});
