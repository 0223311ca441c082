import type { Caller } from '#libs/platform';
import { makeWorld, STAFF, type World } from './access-world.js';

const PARTS = `course { id completed traineeCount certifiedCount village { code weaverCount }
  trainees { daysAttended result person { id displayName } } }`;
const RECORD = `mutation ($input: RecordCourseInput!) {
  told: recordCourse(input: $input) { ... on CoursePayload { ${PARTS} } ... on Refusal { code problems { path code } } } }`;
const COMPLETE = `mutation ($input: CompleteCourseInput!) {
  told: completeCourse(input: $input) { ... on CoursePayload { ${PARTS} } ... on Refusal { code problems { path code } } } }`;

interface Course {
  readonly id: string;
  readonly completed: boolean;
  readonly certifiedCount: number;
  readonly village: { readonly code: string; readonly weaverCount: number };
  readonly trainees: readonly { readonly result: string | null; readonly person: { readonly id: string } }[];
}
interface Told {
  readonly course?: Course;
  readonly code?: string;
  readonly problems?: readonly { readonly path: string; readonly code: string }[];
}

describe('a course of the programme', () => {
  let world: World;
  let course: Course;
  const tell = async (query: string, input: object): Promise<Told> =>
    (await world.zone.ask<{ told: Told }>(query, { input }, STAFF)).data.told;
  const record = (more: object = {}) =>
    tell(RECORD, {
      commandKey: 'course-of-june',
      title: { fa: 'بافت مقدماتی', en: 'Basic weaving', ru: 'Основы ткачества' },
      startsOn: '2024-06-01',
      ...{ days: 10, hoursPerDay: 4, instructors: 2, villageId: world.villageId },
      traineeIds: world.cooperatives.map(({ weaverId }) => weaverId),
      ...more,
    });

  beforeAll(async () => {
    world = await makeWorld('course');
  });
  afterAll(() => world.zone.close());

  it('is recorded once with who takes part, in a village that knows how many live there', async () => {
    const answers = await Promise.all([record(), record(), record()]);
    expect(new Set(answers.map((told) => told.course?.id)).size).toBe(1);
    course = answers[0]!.course!;
    expect(course).toMatchObject({ completed: false, traineeCount: 2, certifiedCount: 0 });
    expect(course.village).toEqual({ code: 'FZ-01', weaverCount: 1 });
  });

  it('keeps nothing of what names people who are not enrolled', async () => {
    const { weaverId } = world.cooperatives[0];
    const told = await record({ commandKey: 'another-course', traineeIds: [weaverId, 'nobody', weaverId] });
    expect(told.problems).toEqual([
      { path: 'traineeIds.1', code: 'TRAINEE_UNKNOWN' },
      { path: 'traineeIds.2', code: 'TRAINEE_TWICE' },
    ]);
  });

  it('ends once, with a result for every trainee', async () => {
    const [first, second] = world.cooperatives;
    const results = [
      { traineeId: second.weaverId, daysAttended: 3, result: 'WITHDREW' },
      { traineeId: first.weaverId, daysAttended: 10, result: 'CERTIFIED' },
    ];
    const complete = (commandKey: string, of = results) =>
      tell(COMPLETE, { commandKey, courseId: course.id, results: of });
    expect((await complete('ends-short', results.slice(1))).problems).toEqual([
      { path: 'results', code: 'RESULTS_MISSING' },
    ]);
    const ended = await complete('ends-well-');
    expect(ended.course).toMatchObject({ completed: true, certifiedCount: 1 });
    expect((await complete('ends-twice')).code).toBe('COURSE_OVER');
  });

  it('tells a clerk of her own members only', async () => {
    const seen = async (as: Partial<Caller>) => {
      const query = `{ courses { totalCount nodes { id traineeCount trainees { result person { id } } } } }`;
      return (await world.zone.ask<{ courses: { totalCount: number; nodes: Course[] } }>(query, {}, as)).data
        .courses;
    };
    const { clerk, weaverId } = world.cooperatives[0];
    const { totalCount, nodes } = await seen(clerk);
    expect(totalCount).toBe(1);
    expect(nodes[0]).toMatchObject({ traineeCount: 2 });
    expect(nodes[0]?.trainees).toEqual([{ result: 'CERTIFIED', person: { id: weaverId } }]);
    expect((await seen(STAFF)).nodes[0]?.trainees).toHaveLength(2);
  });
});
