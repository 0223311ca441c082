import { currencyDecimals, type Currency } from '#libs/documents';
import { ok, refuse, type Refusal, type Result, type Scope } from '#libs/platform';
import { fact, type Decision, type NewEvent, type Subject } from '#libs/ledger';
import { refusalOf, type Fault } from '../faults.js';
import type {
  FinishingStep,
  RugFound,
  RugLost,
  RugReturned,
  RugSold,
  RugValued,
  RugWithdrawn,
} from '../rug/rug.events.js';
import { isRugWithin } from '../rug/rug-filter.js';
import { refusalOfMove, type RugMove } from '../rug/rug-moves.js';
import { rugUnknown } from '../rug/rug.refusals.js';
import type { RugState } from '../rug/rug.js';
import * as refusals from './rug-life.refusals.js';

/** The most rugs of one finishing. */
export const MAX_FINISHED_RUGS = 200;

/** How much is kept of one rug. */
export const RUG_LIFE_LIMITS = { finishing: 40, valuations: 40 } as const;

/** Who wants something done to a rug, and the day on which it was done, in Iran. */
export interface Doer {
  readonly scope: Scope;
  readonly today: string;
}

type Rug = Subject<RugState>;
type Found = readonly [field: string, refusal: Refusal];

/**
 * Whether a rug is somebody's to act on. An exporter sees all that is in stock, and acts on what is in its own
 * shipments; who only looks acts on nothing.
 */
export function isInHand(scope: Scope, rug: RugState): boolean {
  if (scope.reach === 'exporter') return rug.exporterId === scope.organisation;
  return ['zone', 'cooperative', 'jurisdiction'].includes(scope.reach) && isRugWithin(scope, rug);
}

/** Why somebody may not make a move with a rug; undefined when they may. */
export function refusalOfDeed(rug: Rug | undefined, move: RugMove, { scope }: Doer): Refusal | undefined {
  if (!rug || !isRugWithin(scope, rug.state)) return rugUnknown();
  return isInHand(scope, rug.state) ? refusalOfMove(move, rug.state) : refusals.rugNotYours();
}

function dayFaults(rug: Rug | undefined, on: string, { today }: Doer): Found[] {
  const from = rug?.state.cutOffDate ?? '1900-01-01';
  return on >= from && on <= today ? [] : [['on', refusals.dayOutside({ from, today })]];
}

/** What every deed looks at first: the rug, the move, the day. */
function faultsOf(rug: Rug | undefined, move: RugMove, doer: Doer, on?: string): Found[] {
  const refusal = refusalOfDeed(rug, move, doer);
  if (refusal) return [['rugId', refusal]];
  return on === undefined ? [] : dayFaults(rug, on, doer);
}

function decided(
  rug: Rug | undefined,
  found: readonly Found[],
  event: (rug: Rug) => NewEvent,
): Result<Decision, Refusal> {
  const refusal = refusalOf(found.map(([path, one]): Fault => ({ path, refusal: one })));
  return refusal ? refuse(refusal) : ok({ events: [event(rug!)] });
}

const factOf = (type: string, data: object) => (rug: Rug) =>
  fact(rug.ref, type, data, `village:${rug.state.villageId}`);

/** Decides that a step of finishing was done to rugs: to all of them, or none. */
export function finishRugs(
  ids: readonly string[],
  rugs: ReadonlyMap<string, Rug>,
  { step, on }: { readonly step: FinishingStep; readonly on: string },
  doer: Doer,
): Result<Decision, Refusal> {
  const faults = ids.flatMap((id, i): Fault[] => {
    const rug = rugs.get(id);
    const isFull = (rug?.state.finishing?.length ?? 0) >= RUG_LIFE_LIMITS.finishing;
    const found = [
      ...(ids.indexOf(id) < i ? [refusals.rugTwice()] : []),
      ...faultsOf(rug, 'finish', doer, on).map(([, refusal]) => refusal),
      ...(isFull ? [refusals.tooMuchFinishing({ limit: RUG_LIFE_LIMITS.finishing })] : []),
    ];
    return found.map((refusal) => ({ path: `rugIds.${i}`, refusal }));
  });
  const refusal = refusalOf(faults);
  if (refusal) return refuse(refusal);
  const events = ids.map((id) => factOf('RugFinished', { step, on })(rugs.get(id)!));
  return ok({ events: events as [NewEvent, ...NewEvent[]] });
}

/** Decides to record what a rug is worth. */
export function valueRug(rug: Rug | undefined, value: RugValued, doer: Doer): Result<Decision, Refusal> {
  const isFull = (rug?.state.valuations ?? 0) >= RUG_LIFE_LIMITS.valuations;
  const found: Found[] = [
    ...faultsOf(rug, 'value', doer, value.on),
    ...moneyFaults('amountMinor', value),
    ...(isFull
      ? [['rugId', refusals.tooManyValuations({ limit: RUG_LIFE_LIMITS.valuations })] as const]
      : []),
  ];
  return decided(rug, found, factOf('RugValued', value));
}

/** Decides that a rug was sold at home or at an exhibition. */
export function sellRug(rug: Rug | undefined, sale: RugSold, doer: Doer): Result<Decision, Refusal> {
  const { place, exhibition, priceMinor, currency } = sale;
  const isNamed = exhibition !== undefined;
  const found: Found[] = [
    ...faultsOf(rug, 'sell', doer, sale.on),
    ...(place === 'EXHIBITION' && !isNamed ? [['exhibition', refusals.exhibitionMissing()] as const] : []),
    ...(place === 'HOME' && isNamed ? [['exhibition', refusals.exhibitionAtHome()] as const] : []),
    ...(priceMinor === undefined ? [] : moneyFaults('priceMinor', { amountMinor: priceMinor, currency })),
  ];
  return decided(rug, found, factOf('RugSold', sale));
}

const MOST_MINOR = 1_000_000_000_000;

function moneyFaults(
  field: string,
  { amountMinor, currency }: { readonly amountMinor: number; readonly currency?: Currency | undefined },
): Found[] {
  const isAmount = Number.isSafeInteger(amountMinor) && amountMinor > 0 && amountMinor <= MOST_MINOR;
  const isCurrency = currency !== undefined && Object.hasOwn(currencyDecimals, currency);
  return [
    ...(isAmount ? [] : [[field, refusals.amountWrong({ most: MOST_MINOR })] as const]),
    ...(isCurrency ? [] : [['currency', refusals.currencyMissing()] as const]),
  ];
}

/** Decides that a rug came back, from a sale at home or from abroad. */
export function returnRug(
  rug: Rug | undefined,
  { on, reason }: Omit<RugReturned, 'from'>,
  doer: Doer,
): Result<Decision, Refusal> {
  const from = rug?.state.status === 'SOLD' ? 'SALE' : 'DELIVERY';
  return decided(rug, faultsOf(rug, 'return', doer, on), factOf('RugReturned', { from, on, reason }));
}

/** Decides that a rug is lost; on its way it can only be lost with its shipment, and in hand only in hand. */
export function loseRug(rug: Rug | undefined, loss: RugLost, doer: Doer): Result<Decision, Refusal> {
  const found = faultsOf(rug, 'lose', doer, loss.on);
  const isAway = rug?.state.status === 'SHIPPED';
  const isTold = isAway === (loss.how === 'IN_TRANSIT');
  const wrong: Found[] = found.length > 0 || isTold ? [] : [['how', refusals.lossElsewhere()]];
  return decided(rug, [...found, ...wrong], factOf('RugLost', loss));
}

/** Decides that a lost rug was found; it stands where it stood. */
export const findRug = (rug: Rug | undefined, found: RugFound, doer: Doer): Result<Decision, Refusal> =>
  decided(rug, faultsOf(rug, 'find', doer, found.on), factOf('RugFound', found));

/** Decides to take a rug out of trade for good. */
export const withdrawRug = (
  rug: Rug | undefined,
  withdrawal: RugWithdrawn,
  doer: Doer,
): Result<Decision, Refusal> =>
  decided(rug, faultsOf(rug, 'withdraw', doer), factOf('RugWithdrawn', withdrawal));
