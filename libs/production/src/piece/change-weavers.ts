import { ok, refuse, type Refusal, type Result } from '#libs/platform';
import { fact, type Decision, type Subject } from '#libs/ledger';
import { refusalOf, type Fault } from '../faults.js';
import type { PieceWeaversChanged } from './piece.events.js';
import { MOST_WEAVERS_EVER, printPiece, type PieceState } from './piece.js';
import {
  dayBeforeStart,
  dayInFuture,
  pieceNotOnLoom,
  tooManyEver,
  weaversUnchanged,
} from './piece.refusals.js';
import { abreast, weaverFaults, type People } from './weavers.js';
import { answeredOf, refusalOfQuestions, type Answer, type WeavingBounds } from './weaving-questions.js';

/** How a command about weaving is asked for: what was answered, by which bounds, on which day. */
export interface WeavingTerms {
  readonly answers: readonly Answer[];
  readonly bounds: WeavingBounds;
  readonly today: string;
}

/** Why nothing can be recorded of the weaving of a piece any more. */
export const refusalOfWeaving = ({ id, state }: Subject<PieceState>): Refusal | undefined =>
  state.status === 'ON_LOOM' ? undefined : pieceNotOnLoom({ piece: printPiece(id) });

/** What is wrong with a day on which something is said to have happened to a piece. */
export function dayFaults(path: string, day: string, piece: PieceState, today: string): Fault[] {
  if (day > today) return [{ path, refusal: dayInFuture({ today }) }];
  const { startedOn } = piece;
  return day < startedOn ? [{ path, refusal: dayBeforeStart({ startedOn }) }] : [];
}

/** Decides that from a day on others weave a piece. */
export function changeWeavers(
  piece: Subject<PieceState>,
  { weaverIds, on }: Pick<PieceWeaversChanged, 'weaverIds' | 'on'>,
  people: People,
  { answers, bounds, today }: WeavingTerms,
): Result<Decision, Refusal> {
  const { state, ref } = piece;
  const over = refusalOfWeaving(piece);
  if (over) return refuse(over);
  const room = abreast(weaverIds.length, state.widthMm, bounds);
  const refusal = refusalOf([
    ...weaverFaults(weaverIds, state.cooperativeId, people),
    ...dayFaults('on', on, state, today),
    ...room.faults,
  ]);
  if (refusal) return refuse(refusal);
  const isSame =
    weaverIds.length === state.weaverIds.length && weaverIds.every((id) => state.weaverIds.includes(id));
  if (isSame) return refuse(weaversUnchanged());
  if (new Set([...state.everIds, ...weaverIds]).size > MOST_WEAVERS_EVER)
    return refuse(tooManyEver({ limit: MOST_WEAVERS_EVER }));
  const open = refusalOfQuestions(room.questions, answers);
  if (open) return refuse(open);
  const data: PieceWeaversChanged = { weaverIds, on, ...answeredOf(room.questions, answers) };
  return ok({ events: [fact(ref, 'PieceWeaversChanged', data, `village:${state.villageId}`)] });
}
