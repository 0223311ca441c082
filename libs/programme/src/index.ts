export * from './programme.module.js';
export * from './course/course.js';
export * from './course/course.events.js';
export * from './course/course.graphql.js';
export * from './course/complete-course.command.js';
export * from './course/record-course.command.js';
