import { STAFF, type World } from '../journeys/access-world.js';
import type { Doing } from './matrix-doing.js';

/** A course in the village of each side, with trainees of both, that is completed. */
export async function coursesOf(
  { cooperatives, villageIds }: World,
  { done, asked }: Doing,
): Promise<readonly string[]> {
  const courseIds: string[] = [];
  for (const [i, { weaverId }] of cooperatives.entries()) {
    const trainees = cooperatives.map((cooperative) => cooperative.weaverId);
    const course = {
      ...{
        title: { fa: 'دوره', en: 'Course', ru: 'Курс' },
        startsOn: '2024-01-06',
        days: 10,
        hoursPerDay: 4,
      },
      ...{ instructors: 1, villageId: villageIds[i], organiserId: cooperatives[i]!.id, traineeIds: trainees },
    };
    await done('recordCourse', course, STAFF);
    const { courses } = await asked<{ courses: { nodes: { id: string; completed: boolean }[] } }>(
      '{ courses { nodes { id completed } } }',
    );
    const { id: courseId } = courses.nodes.find(({ completed }) => !completed)!;
    const results = trainees.map((traineeId) => ({
      ...{ traineeId, daysAttended: traineeId === weaverId ? 9 : 8, result: 'CERTIFIED' },
    }));
    await done('completeCourse', { courseId, results }, STAFF);
    courseIds.push(courseId);
  }
  return courseIds;
}
