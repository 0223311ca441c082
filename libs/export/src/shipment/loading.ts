import { ok, printCode, refuse, type Problem, type Refusal, type Result } from '#libs/platform';
import { fact, type Decision, type NewEvent, type Subject, type SubjectRef } from '#libs/ledger';
import { placed } from '#libs/production';
import { problemOfBale, type BaleState } from '../bale/bale.js';
import { baleUnknown } from '../bale/bale.refusals.js';
import { cargoChecked, type CargoItem, type CargoState } from './cargo.js';
import type { ShipmentTerms } from './shipment.events.js';
import { MAX_SHIPMENT_BALES, type ShipmentState } from './shipment.js';
import { baleHoldsOtherRugs, balesNotLoadable, shipmentUnknown, tooManyBales } from './shipment.refusals.js';
import { problemOfStep, type StepTime } from './step.js';

/** How many rugs a refusal names; the count says how many more there are. */
const NAMED_RUGS = 10;

/** Bales in the order they are named; undefined for one that is not there or not the caller's to use. */
export type NamedBales = readonly (Subject<BaleState> | undefined)[];

/** A shipment that takes bales. */
interface Taker {
  readonly ref: SubjectRef;
  readonly id: string;
  readonly terms: Pick<ShipmentTerms, 'exporterId' | 'consigneeId' | 'portOfLoading'>;
  readonly loadedBales: number;
}

/** Names rugs for a refusal, the first few of them. */
export const nameRugs = (ids: readonly string[]): string =>
  ids.slice(0, NAMED_RUGS).map(printCode).join(', ') + (ids.length > NAMED_RUGS ? ', …' : '');

/**
 * Decides to load bales into a shipment. Every rug in them must be booked into it. The rugs need no fact of their own:
 * what is in a bale changes only with the bale, and what is in a shipment only with the shipment; both are claimed.
 */
export function loadBales(
  shipment: Subject<ShipmentState> | undefined,
  cargo: Subject<CargoState> | undefined,
  bales: NamedBales,
  occurredAt: StepTime,
): Result<Decision, Refusal> {
  if (!shipment || !cargo) return refuse(shipmentUnknown());
  const early = problemOfStep(shipment, ['BOOKED', 'LOADED'], occurredAt);
  if (early) return refuse(early);
  const { ref, id, state } = shipment;
  const taker = { ref, id, terms: state, loadedBales: state.baleIds.length };
  const loaded = loadingEvents(taker, cargo.state.items, bales);
  if (!loaded.ok) return loaded;
  const [first, ...rest] = loaded.value;
  return first
    ? ok({ events: [first, cargoChecked(cargo), ...rest] })
    : refuse(balesNotLoadable({ count: 0 }));
}

/** The facts of loading bales; none for no bales. */
export function loadingEvents(
  { ref, id, terms, loadedBales }: Taker,
  items: readonly CargoItem[],
  bales: NamedBales,
): Result<NewEvent[], Refusal> {
  if (bales.length === 0) return ok([]);
  const count = loadedBales + bales.length;
  if (count > MAX_SHIPMENT_BALES) return refuse(tooManyBales({ count, limit: MAX_SHIPMENT_BALES }));
  const booked = new Set(items.map(({ rugId }) => rugId));
  const problems = problemsOfBales(bales, booked);
  if (problems.length > 0) return refuse(balesNotLoadable({ count: problems.length }, problems));
  const taken = bales.map((bale) => bale!);
  const { exporterId, consigneeId, portOfLoading } = terms;
  const place = `port:${portOfLoading}`;
  const summary = {
    baleIds: taken.map((bale) => bale.id),
    rugCount: taken.reduce((sum, { state }) => sum + state.rugIds.length, 0),
    grossG: taken.reduce((sum, { state }) => sum + state.grossG, 0),
  };
  return ok([
    fact(ref, 'BalesLoaded', summary, place),
    ...taken.map((bale) => fact(bale.ref, 'BaleLoaded', { shipmentId: id, exporterId, consigneeId }, place)),
  ]);
}

function problemsOfBales(bales: NamedBales, booked: ReadonlySet<string>): Problem[] {
  const seen = new Set<string>();
  return bales.flatMap((bale, index) => {
    const refusal = refusalOf(bale, booked, seen);
    if (bale) seen.add(bale.id);
    return refusal ? [placed(`baleIds.${index}`, refusal)] : [];
  });
}

function refusalOf(
  bale: Subject<BaleState> | undefined,
  booked: ReadonlySet<string>,
  seen: ReadonlySet<string>,
): Refusal | undefined {
  if (!bale || seen.has(bale.id)) return baleUnknown();
  const stands = problemOfBale(bale.state);
  if (stands) return stands;
  const others = bale.state.rugIds.filter((rugId) => !booked.has(rugId));
  return others.length > 0 ? baleHoldsOtherRugs({ bale: bale.id, rugs: nameRugs(others) }) : undefined;
}
