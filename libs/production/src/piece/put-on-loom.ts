import { line } from '#libs/documents';
import { ok, refuse, type Refusal, type Result } from '#libs/platform';
import { fact, subjectRef, type Decision, type Subject } from '#libs/ledger';
import type { OrganisationState } from '#libs/network';
import { densityFaults } from '../batch/craft-faults.js';
import { RUG_LIMITS } from '../batch/rug-limits.js';
import * as rugRefusals from '../batch/rug-line.refusals.js';
import { refusalOfMaker } from '../cooperative/own-cooperative.js';
import { knotsPerM2 } from '../fabric/knots.js';
import { refusalOf, type Fault } from '../faults.js';
import { printLettered } from '../lettered-code.js';
import { LOOM_LETTER, piecesOn, takenMm, type LoomState } from '../loom/loom.js';
import { loomCarriesAnother, loomFull, loomRetired, loomTooNarrow } from '../loom/loom.refusals.js';
import type { PiecePutOnLoom } from './piece.events.js';
import { printPiece } from './piece.js';
import { dayInFuture, feltHasNoLoom } from './piece.refusals.js';
import { abreast, weaverFaults, type People } from './weavers.js';
import { answeredOf, refusalOfQuestions, type Answer, type WeavingBounds } from './weaving-questions.js';

/** What is to be put on a loom. */
export type NewPiece = Omit<PiecePutOnLoom, 'cooperativeId' | 'villageId' | 'knotsPerM2' | 'answered'>;

/** How it is asked for: whether it may lie beside others, what was answered, by which bounds, on which day. */
export interface PutOnTerms {
  readonly beside: boolean;
  readonly answers: readonly Answer[];
  readonly bounds: WeavingBounds;
  readonly today: string;
}

/** What it names, as it was read. */
export interface PutOnGround {
  readonly cooperative: Subject<OrganisationState> | undefined;
  readonly loom: Subject<LoomState>;
  readonly people: People;
}

/**
 * Decides to put a piece on a loom. The loom gets a fact as well: of two pieces for the last free width one comes
 * second, reads again and is refused. The cooperative and the weavers are not guarded: a moment's delay harms nothing.
 */
export function putOnLoom(
  id: string,
  piece: NewPiece,
  ground: PutOnGround,
  terms: PutOnTerms,
): Result<Decision, Refusal> {
  const { cooperative, loom, people } = ground;
  const unfit = refusalOfMaker(cooperative) ?? refusalOfLoad(loom, piece.widthMm, terms.beside);
  if (unfit) return refuse(unfit);
  const { cooperativeId, villageId } = loom.state;
  const room = abreast(piece.weaverIds.length, piece.widthMm, terms.bounds);
  const refusal =
    refusalOf([
      ...planFaults(piece, terms.today),
      ...widthFaults(piece, loom),
      ...weaverFaults(piece.weaverIds, cooperativeId, people),
      ...room.faults,
    ]) ?? refusalOfQuestions(room.questions, terms.answers);
  if (refusal) return refuse(refusal);
  const data: PiecePutOnLoom = {
    ...piece,
    design: piece.design.normalize('NFC').trim(),
    ...(piece.raj ? { knotsPerM2: knotsPerM2(piece.raj) } : {}),
    cooperativeId,
    villageId,
    ...answeredOf(room.questions, terms.answers),
  };
  const place = `village:${villageId}`;
  return ok({
    events: [
      fact(subjectRef('piece', id), 'PiecePutOnLoom', data, place),
      fact(loom.ref, 'LoomLoaded', { pieceId: id, widthMm: piece.widthMm }, place),
    ],
  });
}

/** Why a loom takes no more: retired, carrying another, or too little of it free. */
export function refusalOfLoad(
  { state, id }: Subject<LoomState>,
  widthMm: number,
  beside: boolean,
): Refusal | undefined {
  const loom = printLettered(LOOM_LETTER, id);
  if (state.retired) return loomRetired({ loom });
  const [other] = piecesOn(state);
  if (!other || widthMm > state.widthMm) return undefined;
  if (!beside) return loomCarriesAnother({ loom, piece: printPiece(other.pieceId) });
  const freeMm = state.widthMm - takenMm(state);
  return widthMm > freeMm ? loomFull({ loom, freeMm, widthMm }) : undefined;
}

function widthFaults({ widthMm }: NewPiece, { state, id }: Subject<LoomState>): Fault[] {
  if (widthMm <= state.widthMm) return [];
  const params = { widthMm, loom: printLettered(LOOM_LETTER, id), loomMm: state.widthMm };
  return [{ path: 'widthMm', refusal: loomTooNarrow(params) }];
}

const design = line(RUG_LIMITS.designLength);

/** What is wrong with what a piece is to become. */
function planFaults({ construction, raj, startedOn, ...plan }: NewPiece, today: string): Fault[] {
  const { lengthMm, widthMm } = plan;
  const { least, most } = RUG_LIMITS.sideMm;
  const sides = Object.entries({ lengthMm, widthMm }).filter(
    ([, side]) => !Number.isInteger(side) || side < least || side > most,
  );
  return [
    ...(design.safeParse(plan.design).success
      ? []
      : [{ path: 'design', refusal: rugRefusals.designWrong({ most: RUG_LIMITS.designLength }) }]),
    ...sides.map(([path]) => ({ path, refusal: rugRefusals.sideWrong(RUG_LIMITS.sideMm) })),
    ...(construction === 'FELT' ? [{ path: 'construction', refusal: feltHasNoLoom() }] : []),
    ...densityFaults({ construction, raj }).map(([path, refusal]) => ({ path, refusal })),
    ...(startedOn < RUG_LIMITS.earliestDay
      ? [{ path: 'startedOn', refusal: rugRefusals.dateWrong({ earliest: RUG_LIMITS.earliestDay }) }]
      : []),
    ...(startedOn > today ? [{ path: 'startedOn', refusal: dayInFuture({ today }) }] : []),
  ];
}
