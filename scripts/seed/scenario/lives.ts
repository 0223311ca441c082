import { COURSE_BEGINS, COURSE_ENDS } from './course-days.js';
import { FIRST_DAY, plusDays, type Day } from './calendar.js';
import { demoNationalCode, demoPhone } from './demo-numbers.js';
import type { Weaver } from './people.js';
import type { Shipment } from './shipments.js';

/** Something that happens to a person after she was enrolled. */
export interface LifeEvent {
  /** The weaver's key. */
  readonly who: string;
  readonly cooperative: string;
  readonly happens: 'JOINS' | 'LEAVES' | 'BECOMES_MAKER' | 'CONSENTS' | 'WITHDRAWS';
  readonly on: Day;
}

/** Somebody besides the weavers: who teaches, and whose record is there twice. */
export interface OtherPerson {
  readonly key: string;
  readonly kind: 'INSTRUCTOR' | 'TRAINEE';
  readonly village: string;
  readonly nameFa: string;
  readonly nameLatin: string;
  readonly nationalCode: string;
  readonly phone: string;
  readonly enrolledOn: Day;
}

const LEAVERS = 6;
const CONSENTING = 4;
const WITHDRAWING = 5;
const DOUBLE_OF = 11;

/**
 * What happens to the weavers: trainees become members on the last day of their course, those who go on are makers
 * from the next day, a few leave; some agree later to be named, and some agree no more. Only those change their mind
 * of whom no rug is shipped, so that no paper depends on the hour in which it is made.
 */
export function lives(weavers: readonly Weaver[], shipments: readonly Shipment[]): readonly LifeEvent[] {
  const shipped = new Set(shipments.flatMap(({ rugs }) => rugs.flatMap(({ rug }) => [...rug.makers])));
  const trainees = weavers.filter(({ isTrainee }) => isTrainee);
  const quiet = trainees.filter(({ key, isActive }) => !isActive && !shipped.has(key));
  const free = quiet.slice(LEAVERS);
  const event = ({ key: who, cooperative }: Weaver, happens: LifeEvent['happens'], on: Day): LifeEvent => ({
    who,
    cooperative,
    happens,
    on,
  });
  return [
    ...trainees.map((weaver) => event(weaver, 'JOINS', COURSE_ENDS)),
    ...trainees
      .filter(({ isActive }) => isActive)
      .map((weaver) => event(weaver, 'BECOMES_MAKER', plusDays(COURSE_ENDS, 1))),
    ...quiet
      .slice(0, LEAVERS)
      .map((weaver, i) => event(weaver, 'LEAVES', plusDays(COURSE_ENDS, 140 + i * 11))),
    ...free
      .filter(({ consentToBeNamed }) => !consentToBeNamed)
      .slice(0, CONSENTING)
      .map((weaver, i) => event(weaver, 'CONSENTS', plusDays(FIRST_DAY, 200 + i * 23))),
    ...free
      .filter(({ consentToBeNamed }) => consentToBeNamed)
      .slice(0, WITHDRAWING)
      .map((weaver, i) => event(weaver, 'WITHDRAWS', plusDays(FIRST_DAY, 260 + i * 31))),
  ];
}

/**
 * An instructor of the course, and a record too many: a weaver whom the officer enrolled again when a course began,
 * her name spelled on another keyboard and her national code misread. It waits in the list of look-alikes.
 */
export function others(weavers: readonly Weaver[]): readonly OtherPerson[] {
  const twice = weavers.filter(({ isTrainee, isWoman }) => !isTrainee && isWoman)[DOUBLE_OF]!;
  return [
    {
      key: 'instructor-1',
      kind: 'INSTRUCTOR',
      village: 'FZ-05',
      nameFa: 'فروغ گلیم‌آرا',
      nameLatin: 'Forough Gelimara',
      nationalCode: demoNationalCode(200_011),
      phone: demoPhone(5_001),
      enrolledOn: plusDays(COURSE_BEGINS, -14),
    },
    {
      key: 'twice-enrolled-1',
      kind: 'TRAINEE',
      village: twice.village,
      nameFa: twice.nameFa.replaceAll('ی', 'ي').replaceAll('ک', 'ك').replaceAll('\u200c', ' '),
      nameLatin: twice.nameLatin,
      nationalCode: demoNationalCode(200_048),
      phone: twice.phone,
      enrolledOn: plusDays(COURSE_BEGINS, 170),
    },
  ];
}
