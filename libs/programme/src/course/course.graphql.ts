import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  CommandInput,
  DayScalar,
  LocalTextInput,
  LocalTextType,
  connectionType,
  opaqueId,
  resultUnion,
} from '#libs/platform';
import type { View } from '#libs/ledger';
import { PersonType } from '#libs/network';
import type { CourseState } from './course.js';

export enum CourseResultEnum {
  CERTIFIED = 'CERTIFIED',
  FAILED = 'FAILED',
  WITHDREW = 'WITHDREW',
}
registerEnumType(CourseResultEnum, {
  name: 'CourseResult',
  description: 'How a course ended for a trainee.',
  valuesMap: {
    CERTIFIED: { description: 'She passed and has her certificate.' },
    FAILED: { description: 'She did not pass, or attended too little.' },
    WITHDREW: { description: 'She left before the end.' },
  },
});

@ObjectType({ description: 'A trainee of a course.' })
export class CourseTrainee {
  @Field(() => PersonType, { description: 'Who she is.' })
  person!: PersonType;

  @Field(() => Int, { nullable: true, description: 'Days she attended; null until the course is over.' })
  daysAttended?: number | null;

  @Field(() => CourseResultEnum, { nullable: true, description: 'Null until the course is over.' })
  result?: CourseResultEnum | null;
}

@ObjectType('Course', { description: 'A course of the zone’s programme.' })
export class CourseType {
  /** The course as it stands; not part of the schema. */
  view!: View<CourseState>;

  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => LocalTextType, { description: 'What it teaches.' })
  title!: LocalTextType;

  @Field(() => DayScalar, { description: 'Its first day.' })
  startsOn!: string;

  @Field(() => Int, { description: 'How many days it lasts.' })
  days!: number;

  @Field(() => Int, { description: 'Hours a day.' })
  hoursPerDay!: number;

  @Field(() => Int, { description: 'How many people teach.' })
  instructors!: number;

  @Field(() => Int, { description: 'How many take part.' })
  traineeCount!: number;

  @Field(() => Int, { description: 'How many were certified.' })
  certifiedCount!: number;

  @Field(() => Boolean, { description: 'Whether it is over and its results are recorded.' })
  completed!: boolean;

  /** A course as GraphQL shows it. */
  static of(view: View<CourseState>): CourseType {
    const { title, startsOn, days, hoursPerDay, instructors, trainees, completed } = view;
    return {
      view,
      id: opaqueId('course', view._id),
      title,
      startsOn,
      days,
      hoursPerDay,
      instructors,
      traineeCount: trainees.length,
      certifiedCount: trainees.filter(({ result }) => result === 'CERTIFIED').length,
      completed,
    };
  }
}

export const CourseConnection = connectionType(CourseType, 'Course');

@InputType('RecordCourseInput', { description: 'What `recordCourse` takes.' })
export class RecordCourseArguments extends CommandInput {
  @Field(() => LocalTextInput, { description: 'What it teaches.' })
  title!: LocalTextInput;

  @Field(() => DayScalar, { description: 'Its first day.' })
  startsOn!: string;

  @Field(() => Int, { description: 'How many days, 1 to 120.' })
  days!: number;

  @Field(() => Int, { description: 'Hours a day, 1 to 12.' })
  hoursPerDay!: number;

  @Field(() => Int, { description: 'How many people teach, 1 to 50.' })
  instructors!: number;

  @Field(() => ID, { description: 'The village where it is held.' })
  villageId!: string;

  @Field(() => ID, { nullable: true, description: 'The organisation that holds it.' })
  organiserId?: string | null;

  @Field(() => [ID], { description: 'Who takes part, 1 to 200 people.' })
  traineeIds!: string[];
}

@InputType({ description: 'How one trainee did.' })
export class CourseResultInput {
  @Field(() => ID, { description: 'The trainee.' })
  traineeId!: string;

  @Field(() => Int, { description: 'Days she attended.' })
  daysAttended!: number;

  @Field(() => CourseResultEnum, { description: 'How it ended for her.' })
  result!: CourseResultEnum;
}

@InputType('CompleteCourseInput', { description: 'What `completeCourse` takes.' })
export class CompleteCourseArguments extends CommandInput {
  @Field(() => ID, { description: 'The course.' })
  courseId!: string;

  @Field(() => [CourseResultInput], { description: 'One result for every trainee.' })
  results!: CourseResultInput[];
}

@ObjectType({ description: 'A course was recorded or ended.' })
export class CoursePayload {
  @Field(() => CourseType, { description: 'The course as it stands now.' })
  course!: CourseType;
}

export const RecordCourseResult = resultUnion('RecordCourseResult', CoursePayload);
export const CompleteCourseResult = resultUnion('CompleteCourseResult', CoursePayload);
