import type { SubjectKind } from '#libs/ledger';
import { dayAfter, daysIn, liesIn, type DayRange } from './days.js';

/** What is recorded of one woman at one piece within a range. */
export interface LoggedDays extends DayRange {
  readonly pieceId: string;
  /** A multiple of a half; 0 takes away what was recorded within the range. */
  readonly days: number;
}

type WeaverLogFact = { readonly type: 'WeaverDaysRecorded'; readonly data: LoggedDays };

/** The records that a log keeps; older ones stand in the ledger and in the sums of their pieces. */
const MOST_RECORDS_KEPT = 400;

/** A longer range than this says too little about who wove when. */
export const MOST_DAYS_OF_A_RANGE = 31;

/** All that one woman wove, at whatever piece. Its id is her record's. */
export interface WeaverLogState {
  readonly records: readonly LoggedDays[];
}

/**
 * The days of weavers as subjects of the ledger: who wove at two pieces is seen here, and two writers who each
 * record the same day of hers meet here.
 */
export const weaverLogKind: SubjectKind<WeaverLogState> = {
  name: 'weaver-log',
  collection: 'weaver_logs',
  indexes: [],
  evolve(state, event) {
    const { data } = event as unknown as WeaverLogFact;
    return { records: logged(state?.records ?? [], data).slice(-MOST_RECORDS_KEPT) };
  },
};

/** A log after a record: what it had of the same piece within the same range is replaced. */
export const logged = (records: readonly LoggedDays[], record: LoggedDays): LoggedDays[] => [
  ...records.filter((one) => one.pieceId !== record.pieceId || !liesIn(one, record)),
  ...(record.days > 0 ? [record] : []),
];

/** The days that a record would replace. */
export const replacedDays = (records: readonly LoggedDays[], record: LoggedDays): number =>
  records
    .filter((one) => one.pieceId === record.pieceId && liesIn(one, record))
    .reduce((sum, one) => sum + one.days, 0);

/** A record of the same piece that overlaps a range without lying in it: which of its days are meant cannot be known. */
export const overlapping = (records: readonly LoggedDays[], record: LoggedDays): LoggedDays | undefined =>
  records.find(
    (one) =>
      one.pieceId === record.pieceId &&
      !liesIn(one, record) &&
      one.from <= record.to &&
      one.to >= record.from,
  );

/** The part of a log in which a woman did most, and how much of each of its days. */
export interface Fullest extends DayRange {
  readonly share: number;
}

/**
 * The fullest stretch around a record. Days recorded of a range may lie anywhere in it; so what must be possible is
 * that in every stretch no more lies wholly than its days can hold (with nothing but single days, that is each day).
 */
export function fullestAround(records: readonly LoggedDays[], around: DayRange): Fullest {
  const reach = {
    from: dayAfter(around.from, -MOST_DAYS_OF_A_RANGE),
    to: dayAfter(around.to, MOST_DAYS_OF_A_RANGE),
  };
  const near = records.filter((one) => liesIn(one, reach));
  const begins = [...new Set([around.from, ...near.map(({ from }) => from)])].filter(
    (day) => day <= around.from,
  );
  const ends = [...new Set([around.to, ...near.map(({ to }) => to)])].filter((day) => day >= around.to);
  let fullest: Fullest = { ...around, share: 0 };
  for (const from of begins) {
    for (const to of ends) {
      const days = near.reduce((sum, one) => sum + (liesIn(one, { from, to }) ? one.days : 0), 0);
      const share = days / daysIn(from, to);
      if (share > fullest.share) fullest = { from, to, share };
    }
  }
  return fullest;
}
