import { printCode, type Refusal } from '#libs/platform';
import { printLettered } from '../lettered-code.js';
import {
  rugGone,
  rugInAShipment,
  rugInAnotherBale,
  rugIsSampler,
  rugNotInspected,
  rugRejected,
} from './rug.refusals.js';
import type { RugState } from './rug.js';

type Ready = Pick<RugState, 'code' | 'status' | 'purpose' | 'baleId' | 'shipmentId'>;

/** Why a rug may not be packed into a bale; undefined when it may. A rug that is booked may still be packed. */
export function mayBePacked(rug: Ready): Refusal | undefined {
  if (rug.baleId !== undefined && !hasLeft(rug))
    return rugInAnotherBale({ ...naming(rug), bale: rug.baleId });
  return rug.status === 'RESERVED' ? undefined : mayLeaveStock(rug);
}

/** Why a rug may not be booked into a shipment; undefined when it may. A rug that is packed may still be booked. */
export function mayBeBooked(rug: Ready): Refusal | undefined {
  return rug.status === 'RESERVED' ? rugInAShipment(naming(rug)) : mayLeaveStock(rug);
}

/** Why an inspection of a rug may not be recorded any more; undefined when it may. */
export function mayBeInspected(rug: Ready): Refusal | undefined {
  if (hasLeft(rug)) return rugGone(naming(rug));
  if (rug.status === 'RESERVED') return rugInAShipment(naming(rug));
  return rug.baleId === undefined ? undefined : rugInAnotherBale({ ...naming(rug), bale: rug.baleId });
}

function mayLeaveStock(rug: Ready): Refusal | undefined {
  if (hasLeft(rug)) return rugGone(naming(rug));
  if (rug.purpose === 'SAMPLER') return rugIsSampler(naming(rug));
  if (rug.status === 'REGISTERED') return rugNotInspected(naming(rug));
  return rug.status === 'REJECTED' ? rugRejected(naming(rug)) : undefined;
}

const hasLeft = ({ status }: Ready): boolean => status === 'SHIPPED' || status === 'DELIVERED';

const naming = ({ code, shipmentId }: Ready) => ({
  code: printCode(code),
  shipment: shipmentId === undefined ? '' : printLettered('S', shipmentId),
});
