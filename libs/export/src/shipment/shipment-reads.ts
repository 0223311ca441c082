import type { Reading } from '#libs/ledger';
import { readOpaqueId, type Scope } from '#libs/platform';
import { rugKind } from '#libs/production';
import { baleKind } from '../bale/bale.js';
import { cargoKind } from './cargo.js';
import type { ShipmentReads } from './journey.js';
import { isShipmentWithin, shipmentKind, type ShipmentState } from './shipment.js';
import type { Subject } from '#libs/ledger';

/** Reads the shipment of an opaque id for a decision; undefined when there is none within the scope. */
export async function readShipment(
  read: Reading,
  scope: Scope,
  opaque: string,
): Promise<Subject<ShipmentState> | undefined> {
  const shipment = await read.one(shipmentKind, readOpaqueId('shipment', opaque) ?? '');
  return shipment && isShipmentWithin(scope, { ...shipment.state, _id: shipment.id }) ? shipment : undefined;
}

/** Reads a shipment with its cargo, all of its rugs and its bales: three round trips, however many there are. */
export async function readWholeShipment(read: Reading, scope: Scope, opaque: string): Promise<ShipmentReads> {
  const shipment = await readShipment(read, scope, opaque);
  const [cargo, bales] = await Promise.all([
    read.one(cargoKind, shipment?.id ?? ''),
    read.many(baleKind, shipment?.state.baleIds ?? []),
  ]);
  const rugs = await read.many(rugKind, cargo?.state.items.map(({ rugId }) => rugId) ?? []);
  return { shipment, cargo, rugs, bales };
}
