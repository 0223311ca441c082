import { ok, refuse, type Refusal, type Result } from '#libs/platform';
import { fact, subjectRef, type Decision, type NewEvent, type Subject } from '#libs/ledger';
import { refusalOf, type Fault } from '../faults.js';
import { dayFaults, type WeavingTerms } from './change-weavers.js';
import { daysIn, type DayRange } from './days.js';
import type { DaysOfWeaver, PieceWeaverDaysRecorded } from './piece.events.js';
import { printPiece, type PieceState } from './piece.js';
import * as hands from './hands.refusals.js';
import * as refusals from './piece.refusals.js';
import {
  MOST_DAYS_OF_A_RANGE,
  fullestAround,
  logged,
  overlapping,
  replacedDays,
  type LoggedDays,
  type WeaverLogState,
} from './weaver-log.js';
import { WEAVERS } from './weavers.js';
import { answeredOf, refusalOfQuestions, type Question, type WeavingBounds } from './weaving-questions.js';

/** What is said of one woman within a range. */
export type SaidDays = Pick<DaysOfWeaver, 'personId' | 'days'>;

/** What each woman has on record, by her id: at all pieces, under all her records. */
export type WeaverLogs = ReadonlyMap<string, WeaverLogState>;

/** What recording weaver-days comes to: what is wrong, what is asked, and the facts. */
export interface CountedDays {
  readonly faults: readonly Fault[];
  readonly questions: readonly Question[];
  readonly data: PieceWeaverDaysRecorded;
  readonly events: readonly NewEvent[];
}

/** Counts who wove how many days at a piece within a range; `path` is where in the input they stand. */
export function countDays(
  { id, state, ref }: Subject<PieceState>,
  range: DayRange,
  wove: readonly SaidDays[],
  logs: WeaverLogs,
  bounds: WeavingBounds,
  path: string,
): CountedDays {
  const [faults, questions]: [Fault[], Question[]] = [[], []];
  const said = wove.map(({ personId, days }, i): DaysOfWeaver => {
    const at = `${path}.${i}`;
    const record: LoggedDays = { pieceId: id, ...range, days };
    const records = logs.get(personId)?.records ?? [];
    const wrong = faultOfDays(wove, i, state, range, records, record);
    if (wrong) faults.push({ path: `${at}.${wrong.field}`, refusal: wrong.refusal });
    else if (days > 0) {
      const judged = judge(logged(records, record), range, `${at}.days`, bounds);
      faults.push(...judged.faults);
      questions.push(...judged.questions);
    }
    const instead = replacedDays(records, record);
    return { personId, days, ...(instead > 0 ? { instead } : {}) };
  });
  const data = { ...range, wove: said };
  const place = `village:${state.villageId}`;
  return {
    faults,
    questions,
    data,
    events: [
      fact(ref, 'PieceWeaverDaysRecorded', data, place),
      ...said.map(({ personId, days }) =>
        fact(
          subjectRef('weaver-log', personId),
          'WeaverDaysRecorded',
          { pieceId: id, ...range, days },
          place,
        ),
      ),
    ],
  };
}

interface Wrong {
  readonly field: 'personId' | 'days';
  readonly refusal: Refusal;
}

function faultOfDays(
  wove: readonly SaidDays[],
  i: number,
  piece: PieceState,
  range: DayRange,
  records: readonly LoggedDays[],
  record: LoggedDays,
): Wrong | undefined {
  const { personId, days } = wove[i]!;
  if (!piece.everIds.includes(personId)) return { field: 'personId', refusal: refusals.weaverNotAtPiece() };
  if (wove.findIndex((one) => one.personId === personId) < i)
    return { field: 'personId', refusal: refusals.weaverTwice() };
  const most = daysIn(range.from, range.to);
  if (!Number.isInteger(days * 2) || days < 0 || days > most)
    return { field: 'days', refusal: refusals.daysWrong({ most }) };
  const other = overlapping(records, record);
  return other && { field: 'days', refusal: refusals.daysOverlap({ from: other.from, to: other.to }) };
}

function judge(
  records: readonly LoggedDays[],
  range: DayRange,
  path: string,
  { dayShare }: WeavingBounds,
): { faults: Fault[]; questions: Question[] } {
  const { from, to, share } = fullestAround(records, range);
  const of = daysIn(from, to);
  const says = hands.tooMuchInADay({ from, to, of, days: share * of });
  if (share > dayShare.refuse) return { faults: [{ path, refusal: says }], questions: [] };
  const { rule, version } = dayShare;
  return { faults: [], questions: share > dayShare.ask ? [{ rule, version, path, says }] : [] };
}

/** What is wrong with the range that days are recorded for. */
function rangeFaults({ from, to }: DayRange, piece: PieceState, today: string): Fault[] {
  const wrong = [...dayFaults('from', from, piece, today), ...dayFaults('to', to, piece, today)];
  if (wrong.length > 0) return wrong;
  if (from > to) return [{ path: 'to', refusal: refusals.rangeReversed({ from, to }) }];
  const { cutOffOn } = piece;
  return cutOffOn !== undefined && to > cutOffOn
    ? [{ path: 'to', refusal: refusals.dayAfterCutOff({ on: cutOffOn }) }]
    : [];
}

/**
 * Decides to record who wove how many days at a piece. Said again for the same range, or one around it, it replaces
 * what was said; so a mistake is put right, and the same phone may say it twice. A piece that was cut off takes days
 * until it is a rug.
 */
export function recordWeaverDays(
  piece: Subject<PieceState>,
  range: DayRange,
  wove: readonly SaidDays[],
  logs: WeaverLogs,
  { answers, bounds, today }: WeavingTerms,
): Result<Decision, Refusal> {
  const { status } = piece.state;
  if (status === 'REGISTERED' || status === 'ABANDONED')
    return refuse(refusals.pieceIsOver({ piece: printPiece(piece.id) }));
  const wrong = refusalOf([
    ...(wove.length < 1 || wove.length > WEAVERS.most
      ? [{ path: 'wove', refusal: refusals.weaversCount(WEAVERS) }]
      : []),
    ...rangeFaults(range, piece.state, today),
  ]);
  if (wrong) return refuse(wrong);
  const length = daysIn(range.from, range.to);
  if (length > MOST_DAYS_OF_A_RANGE)
    return refuse(refusals.rangeTooLong({ days: length, limit: MOST_DAYS_OF_A_RANGE }));
  const counted = countDays(piece, range, wove, logs, bounds, 'wove');
  const refusal = refusalOf(counted.faults) ?? refusalOfQuestions(counted.questions, answers);
  if (refusal) return refuse(refusal);
  const [onPiece, ...onLogs] = counted.events;
  const data = { ...counted.data, ...answeredOf(counted.questions, answers) };
  return ok({ events: [{ ...onPiece!, data: data as unknown as NewEvent['data'] }, ...onLogs] });
}
