import { ok, refuse, type Refusal, type Result } from '#libs/platform';
import { fact, type Decision, type NewEvent, type Subject } from '#libs/ledger';
import type { RugState } from '#libs/production';
import type { BaleState } from '../bale/bale.js';
import { cargoChecked, type CargoState } from './cargo.js';
import { nameRugs } from './loading.js';
import { printShipment, type ShipmentState } from './shipment.js';
import { rugsNotLoaded, shipmentUnknown } from './shipment.refusals.js';
import { problemOfStep, type StepTime } from './step.js';

type Shipment = Subject<ShipmentState> | undefined;
type Rugs = ReadonlyMap<string, Subject<RugState>>;
type Bales = ReadonlyMap<string, Subject<BaleState>>;

/** What was read for a step that touches the rugs: all of its cargo, and all of its bales. */
export interface ShipmentReads {
  readonly shipment: Shipment;
  readonly cargo: Subject<CargoState> | undefined;
  readonly rugs: Rugs;
  readonly bales: Bales;
}

/** Decides that a shipment left, with every one of its rugs in a loaded bale. */
export function departShipment(
  { shipment, cargo, rugs, bales }: ShipmentReads,
  conveyance: string,
  occurredAt: StepTime,
): Result<Decision, Refusal> {
  if (!shipment || !cargo) return refuse(shipmentUnknown());
  const early = problemOfStep(shipment, ['BOOKED', 'LOADED'], occurredAt);
  if (early) return refuse(early);
  const packed = new Set([...bales.values()].flatMap(({ state }) => state.rugIds));
  const missing = cargo.state.items.map(({ rugId }) => rugId).filter((rugId) => !packed.has(rugId));
  if (missing.length > 0) {
    const named = { shipment: printShipment(shipment.id), rugs: nameRugs(missing) };
    return refuse(rugsNotLoaded({ ...named, count: missing.length }));
  }
  const place = `port:${shipment.state.portOfLoading}`;
  const left = fact(shipment.ref, 'ShipmentDeparted', { conveyance }, place);
  const rugsLeft = onEach(rugs, 'RugShipped', { shipmentId: shipment.id }, place);
  return ok({ events: [left, cargoChecked(cargo), ...rugsLeft] });
}

/** Decides that a shipment came to the port of discharge. */
export function arriveShipment(shipment: Shipment, occurredAt: StepTime): Result<Decision, Refusal> {
  if (!shipment) return refuse(shipmentUnknown());
  const early = problemOfStep(shipment, ['IN_TRANSIT'], occurredAt);
  if (early) return refuse(early);
  const place = `port:${shipment.state.portOfDischarge}`;
  return ok({ events: [fact(shipment.ref, 'ShipmentArrived', {}, place)] });
}

/** Decides that a shipment was handed over to its receiver. */
export function deliverShipment(
  { shipment, cargo, rugs }: Omit<ShipmentReads, 'bales'>,
  occurredAt: StepTime,
): Result<Decision, Refusal> {
  if (!shipment || !cargo) return refuse(shipmentUnknown());
  const early = problemOfStep(shipment, ['ARRIVED'], occurredAt);
  if (early) return refuse(early);
  const place = `port:${shipment.state.portOfDischarge}`;
  const handedOver = fact(shipment.ref, 'ShipmentDelivered', {}, place);
  const rugsHandedOver = onEach(rugs, 'RugDelivered', { shipmentId: shipment.id }, place);
  return ok({ events: [handedOver, cargoChecked(cargo), ...rugsHandedOver] });
}

/** Decides that the receiver has the shipment. A count that differs is noted, not refused: it is what came. */
export function confirmReceipt(
  shipment: Shipment,
  { receivedBales, note }: { readonly receivedBales: number; readonly note?: string | null },
  occurredAt: StepTime,
): Result<Decision, Refusal> {
  if (!shipment) return refuse(shipmentUnknown());
  const early = problemOfStep(shipment, ['DELIVERED'], occurredAt);
  if (early) return refuse(early);
  const said = { receivedBales, expectedBales: shipment.state.baleIds.length, ...(note ? { note } : {}) };
  const place = `port:${shipment.state.portOfDischarge}`;
  return ok({ events: [fact(shipment.ref, 'ReceiptConfirmed', said, place)] });
}

/** Decides to call a shipment off before it left; its rugs go back to stock, its bales stay packed. */
export function cancelShipment(
  { shipment, cargo, rugs, bales }: ShipmentReads,
  reason: string,
  occurredAt: StepTime,
): Result<Decision, Refusal> {
  if (!shipment || !cargo) return refuse(shipmentUnknown());
  const early = problemOfStep(shipment, ['DRAFT', 'BOOKED', 'LOADED'], occurredAt);
  if (early) return refuse(early);
  return ok({
    events: [
      fact(shipment.ref, 'ShipmentCancelled', { reason }),
      cargoChecked(cargo),
      ...onEach(rugs, 'RugReleased', { reason: 'SHIPMENT_CANCELLED' }),
      ...onEach(bales, 'BaleUnloaded', { shipmentId: shipment.id }),
    ],
  });
}

const onEach = (
  subjects: ReadonlyMap<string, Subject<object>>,
  type: string,
  data: object,
  place?: string,
): NewEvent[] => [...subjects.values()].map(({ ref }) => fact(ref, type, data, place));
