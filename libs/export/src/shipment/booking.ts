import { invalidInput, ok, refuse, type Problem, type Refusal, type Result } from '#libs/platform';
import { fact, subjectRef, type Decision, type NewEvent, type Subject } from '#libs/ledger';
import { organisationSuspended, type OrganisationKind, type OrganisationState } from '#libs/network';
import type { BaleState } from '../bale/bale.js';
import { problemsOfRugs, type ChosenRugs } from '../rug-choice/rug-choice.js';
import { cargoItem, totalsOf, type CargoItem, type CargoState } from './cargo.js';
import { loadingEvents } from './loading.js';
import type { ShipmentTerms } from './shipment.events.js';
import { MAX_SHIPMENT_RUGS, printShipment, type ShipmentState } from './shipment.js';
import { rugsNotBookable, shipmentInvoiced, shipmentUnknown, tooManyRugs } from './shipment.refusals.js';
import { problemOfStep, type StepTime } from './step.js';
import { mayBeSent, problemsOfTerms, type WantedTerms } from './terms.js';
import { organisationWrong } from './terms.problems.js';

/** A rug with the price it is sold for, in minor units for a square metre. */
export interface PricedRug {
  readonly rugId: string;
  readonly pricePerM2Minor: number;
}

/** What was read for a booking. */
export interface BookingReads {
  readonly exporter: Subject<OrganisationState> | undefined;
  readonly consignee: Subject<OrganisationState> | undefined;
  readonly rugs: ChosenRugs;
  /** The bales to load at once, in the order they are named; undefined for one that is not there. */
  readonly bales: readonly (Subject<BaleState> | undefined)[];
}

/**
 * Decides to book rugs into a new shipment; with no rugs it is a draft. Bales that are named are loaded at once.
 * Exporter and consignee are read and not claimed: an organisation is never taken out of the register, and for one
 * that is suspended at the same moment the next step is refused by the guard. To claim them would let all bookings of
 * an exporter go one after another.
 */
export function bookShipment(
  id: string,
  terms: WantedTerms,
  items: readonly PricedRug[],
  reads: BookingReads,
  occurredAt: string,
): Result<Decision, Refusal> {
  const day = occurredAt.slice(0, 10);
  const wrong = [
    ...problemOfOrganisation('exporterId', 'EXPORTER', reads.exporter),
    ...problemOfOrganisation('consigneeId', 'CONSIGNEE', reads.consignee),
    ...problemsOfTerms(terms, day),
  ];
  if (wrong.length > 0) return refuse(invalidInput(wrong));
  // What `problemsOfTerms` let through is a country that is served.
  const agreed = terms as ShipmentTerms;
  const booked = bookRugs(items, reads.rugs, agreed, day);
  if (!booked.ok) return booked;

  const shipment = subjectRef('shipment', id);
  const type = items.length === 0 ? 'ShipmentDrafted' : 'ShipmentBooked';
  const loaded = loadingEvents(
    { ref: shipment, id, terms: agreed, loadedBales: 0 },
    booked.value,
    reads.bales,
  );
  if (!loaded.ok) return loaded;
  return ok({
    events: [
      fact(shipment, type, {
        ...agreed,
        ...totalsOf(booked.value, agreed),
        villageIds: villagesOf([], items, reads.rugs),
      }),
      fact(subjectRef('cargo', id), 'CargoListed', { items: booked.value }),
      ...reservations(id, agreed, booked.value),
      ...loaded.value,
    ],
  });
}

/** Decides to add rugs to a shipment that has not left and whose invoice is not made. */
export function addRugs(
  shipment: Subject<ShipmentState> | undefined,
  cargo: Subject<CargoState> | undefined,
  items: readonly PricedRug[],
  rugs: ChosenRugs,
  occurredAt: StepTime,
): Result<Decision, Refusal> {
  if (!shipment || !cargo) return refuse(shipmentUnknown());
  const { id, state } = shipment;
  const early = problemOfStep(shipment, ['DRAFT', 'BOOKED', 'LOADED'], occurredAt);
  if (early) return refuse(early);
  if (state.invoice)
    return refuse(shipmentInvoiced({ shipment: printShipment(id), number: state.invoice.number }));
  const count = cargo.state.items.length + items.length;
  if (count > MAX_SHIPMENT_RUGS) return refuse(tooManyRugs({ count, limit: MAX_SHIPMENT_RUGS }));
  const added = bookRugs(items, rugs, state, occurredAt.slice(0, 10));
  if (!added.ok) return added;
  const totals = totalsOf([...cargo.state.items, ...added.value], state);
  const villageIds = villagesOf(state.villageIds ?? [], items, rugs);
  return ok({
    events: [
      fact(shipment.ref, 'RugsAdded', { ...totals, villageIds, added: items.length }),
      fact(cargo.ref, 'CargoAdded', { items: added.value }),
      ...reservations(id, state, added.value),
    ],
  });
}

/**
 * An exporter may name any rug whose code it holds: it is told why a rug cannot be booked rather than that there is
 * none, for it may have been free a moment ago.
 */
function bookRugs(
  items: readonly PricedRug[],
  rugs: ChosenRugs,
  { destination }: Pick<ShipmentTerms, 'destination'>,
  day: string,
): Result<CargoItem[], Refusal> {
  const ids = items.map(({ rugId }) => rugId);
  const problems = problemsOfRugs(
    ids,
    rugs,
    (rug) => mayBeSent(rug, destination, day),
    (index) => `items.${index}.rugId`,
  );
  if (problems.length > 0) return refuse(rugsNotBookable({ count: problems.length }, problems));
  return ok(
    items.map(({ rugId, pricePerM2Minor }) => cargoItem(rugId, rugs.get(rugId)!.state, pricePerM2Minor)),
  );
}

/** The villages in which the rugs of a shipment were woven, those that are added among them. */
const villagesOf = (known: readonly string[], items: readonly PricedRug[], rugs: ChosenRugs): string[] => [
  ...new Set([...known, ...items.flatMap(({ rugId }) => rugs.get(rugId)?.state.villageId ?? [])]),
];

const reservations = (
  shipmentId: string,
  { exporterId, consigneeId }: Pick<ShipmentTerms, 'exporterId' | 'consigneeId'>,
  items: readonly CargoItem[],
): NewEvent[] =>
  items.map(({ rugId }) =>
    fact(subjectRef('rug', rugId), 'RugBooked', { shipmentId, exporterId, consigneeId }),
  );

function problemOfOrganisation(
  path: string,
  kind: OrganisationKind,
  found: Subject<OrganisationState> | undefined,
): Problem[] {
  if (found?.state.kind !== kind) return [organisationWrong(path, { kind })];
  const { standing, name } = found.state;
  return standing === 'SUSPENDED' ? [organisationSuspended(path, { name })] : [];
}
