import { Module } from '@nestjs/common';
import { NetworkModule } from '#libs/network';
import { CompleteCourse } from './course/complete-course.command.js';
import { CourseRecords } from './course/course-records.js';
import { CourseResolver } from './course/course.resolver.js';
import { RecordCourse } from './course/record-course.command.js';

const COMMANDS = [RecordCourse, CompleteCourse];

/** The zone's programme: its courses. */
@Module({ imports: [NetworkModule], providers: [...COMMANDS, CourseRecords], exports: COMMANDS })
export class ProgrammeModule {}

/** The door of the programme: its resolvers. */
@Module({ imports: [ProgrammeModule], providers: [CourseResolver] })
export class ProgrammeDoor {}
