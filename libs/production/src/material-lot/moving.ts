import { line } from '#libs/documents';
import { ok, refuse, type Refusal, type Result } from '#libs/platform';
import { fact, type Decision, type Subject } from '#libs/ledger';
import { mayBeNamedAnew, type OrganisationState, type PersonState } from '#libs/network';
import { refusalOfMaker } from '../cooperative/own-cooperative.js';
import { refusalOf, type Fault } from '../faults.js';
import { printLettered } from '../lettered-code.js';
import type { LoomState } from '../loom/loom.js';
import type { PieceState } from '../piece/piece.js';
import type {
  HolderRef,
  LotIssued,
  LotMovementUndone,
  LotPlace,
  LotReturned,
  LotWasted,
  WasteReason,
} from './lot.events.js';
import { LOT_LETTER, MOST_HOLDERS, heldBy, lyingIn, type LotMovement, type LotState } from './lot.js';
import * as refusals from './movement.refusals.js';
import { LOT_LIMITS, massFaults, plain, reasonFaults } from './receiving.js';

const note = line(LOT_LIMITS.reason);

/** To whom material is to be given, as it was read: nobody, or a weaver, a loom, a piece. */
export interface Receiver {
  readonly person?: Subject<PersonState> | undefined;
  readonly loom?: Subject<LoomState> | undefined;
  readonly piece?: Subject<PieceState> | undefined;
}

/** What stands around an issue. */
export interface IssueGround {
  readonly cooperative: Subject<OrganisationState> | undefined;
  readonly receiver: Receiver;
}

/**
 * Decides to give material out. The lot claims its next version, so of two who give out the last kilo at once one
 * decides again and finds the store empty. Weaver, loom and piece get no event: who leaves the cooperative in that
 * very moment has the material all the same, and it stands in her name until it comes back; so does a piece's that is
 * cut off.
 */
export function issueFromLot(
  lot: Subject<LotState>,
  massG: number,
  { cooperative, receiver }: IssueGround,
): Result<Decision, Refusal> {
  const unfit = refusalOfMaker(cooperative);
  if (unfit) return refuse(unfit);
  const to = receivedBy(receiver, lot.state.cooperativeId);
  const refusal = refusalOf([
    ...(to ? [] : [{ path: 'to', refusal: refusals.holderUnknown() }]),
    ...massFaults(massG),
  ]);
  if (!to || refusal) return refuse(refusal ?? refusals.holderUnknown());
  const { state } = lot;
  if (state.holdings.length >= MOST_HOLDERS && heldBy(state, to.holder) === 0)
    return refuse(refusals.tooManyHolders({ limit: MOST_HOLDERS }));
  if (state.stockG < massG) return refuse(tooLittle(lot, 'STORE', massG));
  const data: LotIssued = { to: to.holder, massG, villageId: to.villageId };
  return ok({ events: [fact(lot.ref, 'LotIssued', data, `village:${to.villageId}`)] });
}

/** The holder that a receiver of the cooperative is; undefined where it is not of the cooperative. */
function receivedBy(
  { person, loom, piece }: Receiver,
  cooperativeId: string,
): { readonly holder: HolderRef; readonly villageId: string } | undefined {
  if (person?.state.cooperativeId === cooperativeId && mayBeNamedAnew(person.state))
    return { holder: `person:${person.id}`, villageId: person.state.villageId };
  if (loom?.state.cooperativeId === cooperativeId)
    return { holder: `loom:${loom.id}`, villageId: loom.state.villageId };
  if (piece?.state.cooperativeId === cooperativeId && piece.state.status === 'ON_LOOM')
    return { holder: `piece:${piece.id}`, villageId: piece.state.villageId };
  return undefined;
}

/** Decides to take material back into the store; from whoever holds it, also from who has left the cooperative. */
export function returnToLot(
  lot: Subject<LotState>,
  from: HolderRef,
  massG: number,
): Result<Decision, Refusal> {
  const refusal = refusalOf(massFaults(massG));
  if (refusal) return refuse(refusal);
  if (heldBy(lot.state, from) < massG) return refuse(tooLittle(lot, from, massG));
  const data: LotReturned = { from, massG };
  return ok({ events: [fact(lot.ref, 'LotReturned', data)] });
}

/** What was lost, where and why. */
export interface Waste {
  /** The store when left out. */
  readonly from?: HolderRef | undefined;
  readonly massG: number;
  readonly reason: WasteReason;
  readonly note?: string | null | undefined;
}

/** Decides to record that material was lost. */
export function wasteOfLot(lot: Subject<LotState>, waste: Waste): Result<Decision, Refusal> {
  const { from, massG, reason, note: written } = waste;
  const refusal = refusalOf([...massFaults(massG), ...noteFaults(reason, written)]);
  if (refusal) return refuse(refusal);
  const place = from ?? 'STORE';
  if (lyingIn(lot.state, place) < massG) return refuse(tooLittle(lot, place, massG));
  const data: LotWasted = {
    ...(from === undefined ? {} : { from }),
    massG,
    reason,
    ...(written?.trim() ? { note: plain(written) } : {}),
  };
  return ok({ events: [fact(lot.ref, 'LotWasted', data)] });
}

function noteFaults(reason: WasteReason, written: string | null | undefined): Fault[] {
  if (!written?.trim())
    return reason === 'OTHER' ? [{ path: 'note', refusal: refusals.wasteNoteMissing() }] : [];
  return note.safeParse(written).success ? [] : [{ path: 'note', refusal: refusals.wasteNoteMissing() }];
}

/** Decides that a movement was a mistake: the opposite is recorded, and the movement says that it was undone. */
export function undoLotMovement(
  lot: Subject<LotState>,
  movement: number,
  reason: string,
): Result<Decision, Refusal> {
  const refusal = refusalOf(reasonFaults(reason));
  if (refusal) return refuse(refusal);
  const found = lot.state.movements.find(({ no }) => no === movement);
  if (!found || found.type === 'CORRECTION') return refuse(refusals.movementUnknown());
  const obstacle = obstacleOf(lot.state, found);
  if (obstacle) return refuse(obstacle);
  const { from, to, massG } = found;
  const data: LotMovementUndone = { movement, from: to, to: from, massG, reason: plain(reason) };
  return ok({ events: [fact(lot.ref, 'LotMovementUndone', data)] });
}

function obstacleOf(lot: LotState, { type, undone, to, massG }: LotMovement): Refusal | undefined {
  if (type === 'TAKE') return refusals.movementOfRug();
  if (undone) return refusals.movementUndone();
  const there = lyingIn(lot, to);
  return there < massG
    ? refusals.movedOnSince({ thereKg: there / 1_000, movedKg: massG / 1_000 })
    : undefined;
}

/** That a place has less of a lot than is wanted of it. */
export function tooLittle({ id, state }: Subject<LotState>, place: LotPlace, massG: number): Refusal {
  const params = {
    lot: printLettered(LOT_LETTER, id),
    thereKg: lyingIn(state, place) / 1_000,
    wantedKg: massG / 1_000,
  };
  return place === 'STORE' ? refusals.storeHasLess(params) : refusals.holderHasLess(params);
}
