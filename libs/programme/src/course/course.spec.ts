import fc from 'fast-check';
import { LANGUAGES, ROLES, scopeOf } from '#libs/platform';
import type { Subject } from '#libs/ledger';
import { COURSE_RESULTS, type CourseRecorded, type TraineeResult } from './course.events.js';
import { completeCourse, courseFilter, courseKind, recordCourse, type CourseState } from './course.js';
import * as refusals from './course.refusals.js';

const data: CourseRecorded = {
  title: { fa: 'دوره', en: 'Course', ru: 'Курс' },
  startsOn: '2024-06-01',
  days: 10,
  hoursPerDay: 4,
  instructors: 2,
  villageId: 'V',
  traineeIds: ['A', 'B'],
};
const ground = (...people: string[]) => ({
  village: { ref: 'village:V' } as never,
  organiser: undefined,
  people: new Map(people.map((id) => [id, { state: {} } as never])),
});
const evolve = (state: CourseState | undefined, type: string, facts: object): CourseState =>
  courseKind.evolve(state, { type, data: facts } as never, {} as never);
const recorded = (trainees: readonly string[] = data.traineeIds): Subject<CourseState> => ({
  ref: 'course:K',
  id: 'K',
  version: 1,
  state: {
    ...evolve(undefined, 'CourseRecorded', { ...data, traineeIds: trainees }),
    _id: 'K',
    version: 1,
  },
});
const result = (personId: string, more: Partial<TraineeResult> = {}): TraineeResult => ({
  personId,
  daysAttended: 10,
  result: 'CERTIFIED',
  ...more,
});

describe('recording a course', () => {
  it('states where it is and who takes part', () => {
    expect(recordCourse('K', data, ground('A', 'B'))).toEqual({
      ok: true,
      value: {
        events: [{ subject: 'course:K', type: 'CourseRecorded', data, place: 'village:V' }],
      },
    });
  });

  it('refuses unknown villages, organisers and trainees, each at its place', () => {
    expect(recordCourse('K', data, { ...ground('A', 'B'), village: undefined })).toMatchObject({
      refusal: { code: 'VILLAGE_UNKNOWN' },
    });
    expect(recordCourse('K', data, { ...ground('A', 'B'), organiser: { found: undefined } })).toMatchObject({
      refusal: { code: 'ORGANISATION_UNKNOWN' },
    });
    expect(recordCourse('K', data, ground('A'))).toMatchObject({
      refusal: { kind: 'UnknownReference', problems: [{ path: 'traineeIds.1' }] },
    });
    expect(recordCourse('K', { ...data, traineeIds: ['A', 'A'] }, ground('A'))).toMatchObject({
      refusal: { kind: 'InvalidInput', problems: [{ path: 'traineeIds.1', code: 'TRAINEE_TWICE' }] },
    });
  });
});

describe('ending a course', () => {
  it('takes exactly one result for every trainee, whoever they are and in any order', () => {
    const trainees = fc.uniqueArray(fc.stringMatching(/^[A-Z]{1,3}$/), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(trainees, fc.constantFrom(...COURSE_RESULTS), fc.nat({ max: 10 }), (ids, how, days) => {
        const results = [...ids].reverse().map((id) => result(id, { result: how, daysAttended: days }));
        expect(completeCourse(recorded(ids), { results }).ok).toBe(true);
        expect(completeCourse(recorded(ids), { results: results.slice(1) }).ok).toBe(false);
        expect(completeCourse(recorded(ids), { results: [...results, results[0]!] }).ok).toBe(false);
        const after = evolve(recorded(ids).state, 'CourseCompleted', { results });
        expect(after).toMatchObject({ completed: true, trainees: results, days: 10 });
      }),
    );
  });

  it('refuses what cannot be', () => {
    const code = (results: TraineeResult[]) => {
      const answer = completeCourse(recorded(), { results });
      return answer.ok ? [] : answer.refusal.problems.map((problem) => `${problem.path} ${problem.code}`);
    };
    expect(code([result('A'), result('C')])).toEqual([
      'results.1.traineeId NOT_A_TRAINEE',
      'results RESULTS_MISSING',
    ]);
    expect(code([result('A', { daysAttended: 11 }), result('B')])).toEqual([
      'results.0.daysAttended ATTENDED_TOO_LONG',
    ]);
    expect(completeCourse(undefined, { results: [] })).toMatchObject({ refusal: { code: 'COURSE_UNKNOWN' } });
    const { state, ...course } = recorded();
    const over = { ...course, state: { ...state, completed: true } };
    expect(completeCourse(over, { results: [] })).toMatchObject({ refusal: { code: 'COURSE_OVER' } });
  });
});

it('lists courses to those who see the zone or a cooperative', () => {
  const open = ROLES.filter((role) => {
    const caller = { account: 'A', role, language: 'en', organisation: 'O', person: 'P' } as const;
    return Object.keys(courseFilter(scopeOf(caller))).length === 0;
  });
  expect(open).toEqual(['CLERK', 'OFFICIAL', 'PROGRAMME_OFFICER', 'ADMINISTRATOR']);
});

it('says no in three languages, with what to do next', () => {
  for (const made of Object.values(refusals)) {
    const { text } = made();
    for (const language of LANGUAGES) expect(text.says[language] && text.next[language]).toBeTruthy();
  }
});
