import type { Refusal } from '#libs/platform';
import { refusalOfMove } from './rug-moves.js';
import type { RugState } from './rug.js';

type Ready = Parameters<typeof refusalOfMove>[1] & Pick<RugState, 'status'>;

/** Why a rug may not be packed into a bale; undefined when it may. A rug that is booked may still be packed. */
export const mayBePacked = (rug: Ready): Refusal | undefined => refusalOfMove('pack', rug);

/** Why a rug may not be booked into a shipment; undefined when it may. A rug that is packed may still be booked. */
export const mayBeBooked = (rug: Ready): Refusal | undefined => refusalOfMove('book', rug);

/** Why an inspection of a rug may not be recorded any more; undefined when it may. */
export const mayBeInspected = (rug: Ready): Refusal | undefined => refusalOfMove('inspect', rug);
