import type { LocalText } from '#libs/platform';

/** How a course ended for a trainee. */
export const COURSE_RESULTS = ['CERTIFIED', 'FAILED', 'WITHDREW'] as const;
export type CourseResult = (typeof COURSE_RESULTS)[number];

/** A course was held or is about to be. */
export interface CourseRecorded {
  readonly title: LocalText;
  /** YYYY-MM-DD. */
  readonly startsOn: string;
  readonly days: number;
  readonly hoursPerDay: number;
  /** How many people teach. */
  readonly instructors: number;
  readonly villageId: string;
  readonly organiserId?: string;
  readonly traineeIds: readonly string[];
}

/** How a course ended for one trainee. */
export interface TraineeResult {
  readonly personId: string;
  readonly daysAttended: number;
  readonly result: CourseResult;
}

/** A course ended; every trainee has a result. */
export interface CourseCompleted {
  readonly results: readonly TraineeResult[];
}

export type CourseFact =
  | { readonly type: 'CourseRecorded'; readonly data: CourseRecorded }
  | { readonly type: 'CourseCompleted'; readonly data: CourseCompleted };
