import {
  fact,
  subjectRef,
  type NewEvent,
  type Subject,
  type SubjectKind,
  type SubjectRef,
} from '#libs/ledger';

/** How far a series of numbers has come. */
export interface SeriesState {
  readonly last: number;
}

/** Series of numbers as subjects of the ledger: each next number is claimed, so there is no gap and no number twice. */
export const seriesKind: SubjectKind<SeriesState> = {
  name: 'series',
  collection: 'series',
  isNamed: () => true,
  indexes: [],
  evolve: (_state, event) => ({ last: event.data['number'] as number }),
};

/** The series of a kind of paper of an issuer in a Jalali year, e.g. invoices of an exporter in 1404. */
export const seriesRef = (paper: string, issuer: string, jalaliYear: number): SubjectRef =>
  subjectRef('series', `${paper}-${issuer}-${jalaliYear}`);

/** Takes the next number of a series: the number, and the fact that claims it. */
export function takeNumber(
  series: SubjectRef,
  read: Subject<SeriesState> | undefined,
): { number: number; event: NewEvent } {
  const number = (read?.state.last ?? 0) + 1;
  return { number, event: fact(series, 'NumberTaken', { number }) };
}
