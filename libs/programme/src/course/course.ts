import { ok, refuse, type Refusal, type Result, type Scope } from '#libs/platform';
import {
  fact,
  subjectRef,
  type Decision,
  type Subject,
  type SubjectKind,
  type ViewFilter,
} from '#libs/ledger';
import {
  mayBeNamedAnew,
  organisationUnknown,
  villageUnknown,
  type OrganisationState,
  type PersonState,
  type VillageState,
} from '#libs/network';
import { refusalOf, type Fault } from '#libs/production';
import type { CourseCompleted, CourseFact, CourseRecorded, CourseResult } from './course.events.js';
import {
  attendedTooLong,
  courseOver,
  courseUnknown,
  notATrainee,
  resultsMissing,
  traineeTwice,
  traineeUnknown,
} from './course.refusals.js';

/** A trainee of a course; what she achieved is absent until it is over. */
export interface Trainee {
  readonly personId: string;
  readonly daysAttended?: number;
  readonly result?: CourseResult;
}

/** What is true of a course. */
export interface CourseState extends Omit<CourseRecorded, 'traineeIds'> {
  readonly trainees: readonly Trainee[];
  readonly completed: boolean;
}

/** Courses as subjects of the ledger. */
export const courseKind: SubjectKind<CourseState> = {
  name: 'course',
  collection: 'courses',
  isNamed: () => true,
  indexes: [{ fields: { startsOn: -1, _id: -1 } }],
  evolve(state, event) {
    const { type, data } = event as unknown as CourseFact;
    switch (type) {
      case 'CourseRecorded': {
        const { traineeIds, ...course } = data;
        return { ...course, trainees: traineeIds.map((personId) => ({ personId })), completed: false };
      }
      case 'CourseCompleted':
        return { ...state!, trainees: data.results, completed: true };
    }
  },
};

/**
 * Which courses a caller may list: a course belongs to nobody, but who took part is told within the scope of people.
 * An official sees those held in her counties.
 */
export function courseFilter(scope: Scope): ViewFilter {
  switch (scope.reach) {
    case 'zone':
    case 'cooperative':
      return {};
    case 'jurisdiction':
      return { villageId: { $in: [...scope.villages] } };
    default:
      return { _id: '' };
  }
}

/** Whether one course lies in a scope; says the same as `courseFilter`. */
export function isCourseWithin(scope: Scope, { villageId }: Pick<CourseState, 'villageId'>): boolean {
  if (scope.reach === 'jurisdiction') return scope.villages.includes(villageId);
  return scope.reach === 'zone' || scope.reach === 'cooperative';
}

/** What a course names, as it was read. */
export interface CourseGround {
  readonly village: Subject<VillageState> | undefined;
  /** Undefined where none is named. */
  readonly organiser: { readonly found: Subject<OrganisationState> | undefined } | undefined;
  readonly people: ReadonlyMap<string, Subject<PersonState>>;
}

/**
 * Decides to record a course. Village, organiser and trainees get no event and so are not guarded against write skew:
 * none of them is ever removed, so being late changes nothing.
 */
export function recordCourse(
  id: string,
  data: CourseRecorded,
  { village, organiser, people }: CourseGround,
): Result<Decision, Refusal> {
  if (!village) return refuse(villageUnknown());
  if (organiser && !organiser.found) return refuse(organisationUnknown());
  const faults = data.traineeIds.flatMap((trainee, i): Fault[] => {
    const path = `traineeIds.${i}`;
    const person = people.get(trainee)?.state;
    if (!person || !mayBeNamedAnew(person)) return [{ path, refusal: traineeUnknown() }];
    return data.traineeIds.indexOf(trainee) < i ? [{ path, refusal: traineeTwice() }] : [];
  });
  const refusal = refusalOf(faults);
  if (refusal) return refuse(refusal);
  return ok({ events: [fact(subjectRef('course', id), 'CourseRecorded', data, village.ref)] });
}

/** Decides to end a course: once, with one result for every trainee. */
export function completeCourse(
  course: Subject<CourseState> | undefined,
  data: CourseCompleted,
): Result<Decision, Refusal> {
  if (!course) return refuse(courseUnknown());
  const { state } = course;
  if (state.completed) return refuse(courseOver());
  const trainees = new Set(state.trainees.map(({ personId }) => personId));
  const named = data.results.map(({ personId }) => personId);
  const faults = data.results.flatMap(({ personId, daysAttended }, i): Fault[] => [
    ...(trainees.has(personId) ? [] : [{ path: `results.${i}.traineeId`, refusal: notATrainee() }]),
    ...(named.indexOf(personId) < i ? [{ path: `results.${i}.traineeId`, refusal: traineeTwice() }] : []),
    ...(daysAttended > state.days
      ? [{ path: `results.${i}.daysAttended`, refusal: attendedTooLong({ days: state.days }) }]
      : []),
  ]);
  const missing = [...trainees].filter((trainee) => !named.includes(trainee)).length;
  if (missing > 0) faults.push({ path: 'results', refusal: resultsMissing({ count: missing }) });
  const refusal = refusalOf(faults);
  if (refusal) return refuse(refusal);
  return ok({ events: [fact(course.ref, 'CourseCompleted', data, `village:${state.villageId}`)] });
}
