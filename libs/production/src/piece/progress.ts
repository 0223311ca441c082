import { ok, refuse, type Refusal, type Result } from '#libs/platform';
import { fact, type Decision, type NewEvent, type Subject } from '#libs/ledger';
import { refusalOf, type Fault } from '../faults.js';
import { dayFaults, refusalOfWeaving, type WeavingTerms } from './change-weavers.js';
import { handDays, knotsIn, lengthOfRows, readingBefore, stretchBefore } from './pace.js';
import type { PieceAbandoned, PieceCutOff, PieceProgressed, ReadingKind } from './piece.events.js';
import { moved, type PieceState } from './piece.js';
import * as hands from './hands.refusals.js';
import * as refusals from './piece.refusals.js';
import { countDays, type SaidDays, type WeaverLogs } from './weaver-days.js';
import { answeredOf, refusalOfQuestions, type Question, type WeavingBounds } from './weaving-questions.js';

/** How far a piece is said to be. */
export interface SaidProgress {
  readonly on: string;
  readonly counted: ReadingKind;
  /** One of the two. */
  readonly rows?: number | undefined;
  readonly lengthMm?: number | undefined;
  readonly corrects: boolean;
  /** Who wove on that day. */
  readonly wove: readonly SaidDays[];
}

/** A piece may come out longer than it was meant, by a quarter at most. */
const LONGEST = 1.25;
const MOST_ROWS = 20_000;

/** Decides to record how far a piece is, and who wove on that day. */
export function recordProgress(
  piece: Subject<PieceState>,
  said: SaidProgress,
  logs: WeaverLogs,
  { answers, bounds, today }: WeavingTerms,
): Result<Decision, Refusal> {
  const { state, ref } = piece;
  const over = refusalOfWeaving(piece);
  if (over) return refuse(over);
  const range = { from: said.on, to: said.on };
  const days = said.wove.length > 0 ? countDays(piece, range, said.wove, logs, bounds, 'wove') : undefined;
  const wovenMm = wovenAfter(state, said);
  const wrong = refusalOf([
    ...dateFaults(state, said.on, today),
    ...measureFaults(state, said),
    ...(days?.faults ?? []),
  ]);
  if (wrong || wovenMm === undefined) return refuse(wrong ?? refusals.oneMeasure());
  const after = days ? moved(state, { type: 'PieceWeaverDaysRecorded', data: days.data }) : state;
  const speed = speedOf(after, said.on, wovenMm, bounds, said.rows === undefined ? 'lengthMm' : 'rows');
  const questions = [...(days?.questions ?? []), ...speed.questions];
  const refusal = refusalOf(speed.faults) ?? refusalOfQuestions(questions, answers);
  if (refusal) return refuse(refusal);
  const data: PieceProgressed = {
    ...{ on: said.on, wovenMm, counted: said.counted },
    ...(said.rows === undefined ? {} : { rows: said.rows }),
    ...(said.corrects ? { corrects: true } : {}),
    ...answeredOf(questions, answers),
  };
  const progressed = fact(ref, 'PieceProgressed', data, `village:${state.villageId}`);
  return ok({ events: [...(days?.events ?? []), progressed] as unknown as [NewEvent, ...NewEvent[]] });
}

/** All that is woven, by what was said; undefined when that says nothing. */
function wovenAfter(piece: PieceState, { rows, lengthMm, counted }: SaidProgress): number | undefined {
  const length = rows === undefined ? lengthMm : piece.raj && lengthOfRows(piece.raj, rows);
  if (length === undefined) return undefined;
  return counted === 'ADDED' ? piece.wovenMm + length : length;
}

function dateFaults(piece: PieceState, on: string, today: string): Fault[] {
  const last = piece.readings.at(-1)?.on;
  const wrong = dayFaults('on', on, piece, today);
  if (wrong.length > 0 || last === undefined || on >= last) return wrong;
  return [{ path: 'on', refusal: refusals.dayBeforeReading({ on: last }) }];
}

function measureFaults(piece: PieceState, said: SaidProgress): Fault[] {
  const { rows, lengthMm, corrects } = said;
  if ((rows === undefined) === (lengthMm === undefined))
    return [{ path: 'lengthMm', refusal: refusals.oneMeasure() }];
  const path = rows === undefined ? 'lengthMm' : 'rows';
  if (rows !== undefined && !piece.raj) return [{ path, refusal: refusals.rowsNeedRaj() }];
  const value = rows ?? lengthMm!;
  const wovenMm = wovenAfter(piece, said)!;
  const isTooLong = wovenMm > piece.lengthMm * LONGEST || value > MOST_ROWS || !Number.isInteger(value);
  if (isTooLong || value < 0)
    return [{ path, refusal: refusals.longerThanPlanned({ wovenMm, lengthMm: piece.lengthMm }) }];
  return wovenMm < piece.wovenMm && !corrects
    ? [{ path, refusal: refusals.progressBackwards({ wovenMm: piece.wovenMm }) }]
    : [];
}

/** Whether hands can have knotted what was added in the days since the reading before. */
export function speedOf(
  piece: PieceState,
  on: string,
  wovenMm: number,
  { knotsPerWeaverDay: bound }: WeavingBounds,
  path: string,
): { faults: Fault[]; questions: Question[] } {
  const calm = { faults: [], questions: [] };
  const knots = knotsIn(piece, wovenMm - (readingBefore(piece, on)?.wovenMm ?? 0));
  if (knots === undefined || knots <= 0) return calm;
  const stretch = stretchBefore(piece, on);
  const had = handDays(piece, stretch);
  if (had <= 0) return { ...calm, faults: [{ path, refusal: hands.nobodyWove({ ...stretch }) }] };
  const perDay = Math.round(knots / had);
  const says = hands.tooFast({ knots, handDays: had, perDay, most: bound.refuse });
  if (perDay > bound.refuse) return { ...calm, faults: [{ path, refusal: says }] };
  const { rule, version } = bound;
  const odd = hands.unusuallyFast({ knots, handDays: had, perDay, most: bound.ask });
  return perDay > bound.ask ? { ...calm, questions: [{ rule, version, path, says: odd }] } : calm;
}

/** Decides that a piece was cut off; what was woven since the last reading must have been possible too. */
export function cutOffPiece(
  piece: Subject<PieceState>,
  { on, lengthMm }: { readonly on: string; readonly lengthMm?: number | undefined },
  { answers, bounds, today }: WeavingTerms,
): Result<Decision, Refusal> {
  const { state, id } = piece;
  const over = refusalOfWeaving(piece);
  if (over) return refuse(over);
  const length = lengthMm ?? state.lengthMm;
  const isLength = Number.isInteger(length) && length >= 1 && length <= state.lengthMm * LONGEST;
  const params = { wovenMm: length, lengthMm: state.lengthMm };
  const wrong = refusalOf([
    ...dateFaults(state, on, today),
    ...(isLength ? [] : [{ path: 'lengthMm', refusal: refusals.longerThanPlanned(params) }]),
  ]);
  if (wrong) return refuse(wrong);
  const speed = speedOf(state, on, length, bounds, 'lengthMm');
  const refusal = refusalOf(speed.faults) ?? refusalOfQuestions(speed.questions, answers);
  if (refusal) return refuse(refusal);
  const data: PieceCutOff = { on, lengthMm: length, ...answeredOf(speed.questions, answers) };
  return ok({
    events: leaving(piece, fact(piece.ref, 'PieceCutOff', data, `village:${state.villageId}`), id),
  });
}

/** Decides that a piece is given up before it is a rug. */
export function abandonPiece(
  piece: Subject<PieceState>,
  data: PieceAbandoned,
  today: string,
): Result<Decision, Refusal> {
  const { state, id, ref } = piece;
  const over = refusalOfWeaving(piece);
  if (over) return refuse(over);
  const wrong = refusalOf(dateFaults(state, data.on, today));
  if (wrong) return refuse(wrong);
  return ok({ events: leaving(piece, fact(ref, 'PieceAbandoned', data, `village:${state.villageId}`), id) });
}

/** What happens to a piece that leaves its loom, and that the loom is free of it. */
const leaving = ({ state }: Subject<PieceState>, event: NewEvent, pieceId: string): [NewEvent, NewEvent] => [
  event,
  fact(`loom:${state.loomId}`, 'LoomFreed', { pieceId }, `village:${state.villageId}`),
];
