import type { LocalText } from '#libs/platform';
import type { CourseResult } from '#libs/programme';
import { Chance, dealt } from './chance.js';
import { jalaliDay, plusDays, type Day } from './calendar.js';
import { COURSE_BEGINS, COURSE_ENDS } from './course-days.js';
import { SAMPLER_DESIGN } from './designs.js';
import type { Weaver } from './people.js';
import { samplerPiece } from './pieces.js';
import type { WovenPiece } from './weaving.js';

/** A course of the scenario with how it ended for each who took part. */
export interface Course {
  readonly key: string;
  readonly title: LocalText;
  readonly village: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly days: number;
  readonly hoursPerDay: number;
  readonly instructors: number;
  readonly results: readonly {
    readonly trainee: string;
    readonly daysAttended: number;
    readonly result: CourseResult;
  }[];
}

const FAILED = 4;
const WITHDREW = 3;

const TITLES: Readonly<Record<'basic' | 'refresher' | 'dyeing' | 'scheme', LocalText>> = {
  basic: {
    fa: 'دورهٔ ده‌روزهٔ فرش‌بافی',
    en: 'Rug weaving in ten days',
    ru: 'Ковроткачество за десять дней',
  },
  refresher: { fa: 'بازآموزی چهارروزه', en: 'Four-day refresher', ru: 'Четырёхдневное повышение навыков' },
  dyeing: { fa: 'رنگرزی گیاهی', en: 'Dyeing with plants', ru: 'Растительное крашение' },
  scheme: {
    fa: 'فرش‌بافی مقدماتی، دوازده نشست',
    en: 'Basic weaving in twelve sittings',
    ru: 'Начальный курс ткачества, двенадцать занятий',
  },
};

/** The five courses: the one of seventy women, two refreshers, dyeing, and one after the national scheme. */
export function courses(weavers: readonly Weaver[]): readonly Course[] {
  const chance = new Chance('courses');
  const trainees = weavers.filter(({ isTrainee }) => isTrainee);
  const stayed = trainees.filter(({ isActive }) => isActive);
  const experienced = weavers.filter(({ isTrainee }) => !isTrainee);
  const some = (from: readonly Weaver[], count: number) => chance.shuffle(from).slice(0, count);
  const later = (
    key: string,
    title: LocalText,
    village: string,
    startsOn: Day,
    [days, hoursPerDay, instructors]: readonly [number, number, number],
    who: readonly Weaver[],
  ): Course => ({
    key,
    title,
    village,
    startsOn,
    endsOn: plusDays(startsOn, days + Math.floor((days - 1) / 5) * 2 - 1),
    days,
    hoursPerDay,
    instructors,
    results: who.map(({ key: trainee }) => ({ trainee, daysAttended: days, result: 'CERTIFIED' })),
  });
  return [
    basicCourse(chance, trainees),
    later('course-2', TITLES.refresher, 'FZ-01', jalaliDay(1403, 8, 5), [4, 5, 2], some(stayed, 22)),
    later('course-3', TITLES.dyeing, 'FZ-07', jalaliDay(1403, 11, 6), [6, 5, 1], some(experienced, 16)),
    later('course-4', TITLES.refresher, 'FZ-12', jalaliDay(1404, 4, 7), [4, 5, 2], some(stayed, 19)),
    later('course-5', TITLES.scheme, 'FZ-05', jalaliDay(1404, 7, 5), [12, 4, 2], some(experienced, 24)),
  ];
}

function basicCourse(chance: Chance, trainees: readonly Weaver[]): Course {
  const leavers = chance.shuffle(trainees.filter(({ isActive }) => !isActive).map(({ key }) => key));
  const failed = new Set(leavers.slice(0, FAILED));
  const withdrew = new Set(leavers.slice(FAILED, FAILED + WITHDREW));
  return {
    key: 'course-1',
    title: TITLES.basic,
    village: 'FZ-05',
    startsOn: COURSE_BEGINS,
    endsOn: COURSE_ENDS,
    days: 10,
    hoursPerDay: 5,
    instructors: 4,
    results: trainees.map(({ key }) => {
      if (failed.has(key)) return { trainee: key, daysAttended: chance.whole(4, 6), result: 'FAILED' };
      if (withdrew.has(key)) return { trainee: key, daysAttended: chance.whole(2, 3), result: 'WITHDREW' };
      return { trainee: key, daysAttended: chance.pick([8, 9, 10, 10, 10]), result: 'CERTIFIED' };
    }),
  };
}

/** The sampler that each of the seventy wove in the course, on a frame of the course and not on a registered loom. */
export function samplers(weavers: readonly Weaver[]): readonly WovenPiece[] {
  const chance = new Chance('samplers');
  const days = dealt([
    [0, 40],
    [1, 30],
  ]);
  return weavers
    .filter(({ isTrainee }) => isTrainee)
    .map(({ key, cooperative, village }, i) => ({
      ...samplerPiece(chance),
      key: `sampler-${String(i + 1).padStart(2, '0')}`,
      design: SAMPLER_DESIGN,
      cooperative,
      village,
      makers: [key],
      loomOn: plusDays(COURSE_BEGINS, days[i % days.length]!),
      cutOff: COURSE_ENDS,
    }));
}
