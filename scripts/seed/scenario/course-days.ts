import { jalaliDay, type Day } from './calendar.js';

/** The first day of the ten-day course: a Saturday in Ordibehesht 1403. */
export const COURSE_BEGINS: Day = jalaliDay(1403, 2, 8);

/** Its last day: two weeks of five days, with a weekend between. */
export const COURSE_ENDS: Day = jalaliDay(1403, 2, 19);
