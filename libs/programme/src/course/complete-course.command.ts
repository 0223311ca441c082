import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, readOpaqueId, scopeOf, type Caller, type Refusal, type Result } from '#libs/platform';
import { Ledger, checkInput, openCommand, answeredId } from '#libs/ledger';
import { COURSE_RESULTS } from './course.events.js';
import { completeCourse, courseKind, isCourseWithin } from './course.js';
import { MOST_TRAINEES } from './record-course.command.js';

const schema = z.object({
  courseId: z.string(),
  results: z
    .array(
      z.object({
        traineeId: z.string(),
        daysAttended: z.number().int().min(0).max(120),
        result: z.enum(COURSE_RESULTS),
      }),
    )
    .min(1)
    .max(MOST_TRAINEES),
});

/** The input of ending a course. */
export type CompleteCourseInput = z.input<typeof schema> & {
  commandKey: string;
  occurredAt?: string | null;
};

/** Ends a course with the result of every trainee. */
@Injectable()
export class CompleteCourse {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the course. */
  async execute(caller: Caller, input: CompleteCourseInput): Promise<Result<string, Refusal>> {
    const command = openCommand('completeCourse', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const results = checked.value.results.map(({ traineeId, ...result }) => ({
      personId: readOpaqueId('person', traineeId) ?? '',
      ...result,
    }));
    const done = await this.ledger.execute(command.value, async (read) => {
      const course = await read.one(courseKind, readOpaqueId('course', checked.value.courseId) ?? '');
      const isWithin = course && isCourseWithin(scopeOf(caller), course.state);
      return completeCourse(isWithin ? course : undefined, { results });
    });
    return answeredId(done);
  }
}
