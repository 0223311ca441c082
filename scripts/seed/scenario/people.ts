import { Chance } from './chance.js';
import { FIRST_DAY, plusDays, type Day } from './calendar.js';
import { COURSE_BEGINS } from './course-days.js';
import { demoIban, demoNationalCode, demoPhone } from './demo-numbers.js';
import { FAMILY_NAMES, MENS_NAMES, WOMENS_NAMES, type Name } from './names.js';
import { COOPERATIVES } from './organisations.js';
import { VILLAGES } from './villages.js';

/** A weaver of the scenario, or one who learns to be. */
export interface Weaver {
  readonly key: string;
  readonly village: string;
  readonly cooperative: string;
  readonly isWoman: boolean;
  readonly isTrainee: boolean;
  /** Four hours a day beside other work, or nearly the whole day. */
  readonly isPartTime: boolean;
  readonly nameFa: string;
  readonly nameLatin: string;
  readonly nationalCode: string;
  readonly phone: string;
  /** Her account at a bank; who has none is paid in cash. */
  readonly iban?: string;
  readonly consentToBeNamed: boolean;
  readonly memberSince: Day;
  readonly enrolledOn: Day;
  /** Knots that she ties in a day of weaving, all days of the calendar counted. */
  readonly knotsPerDay: number;
  /** Whether she goes on weaving; 29 of the 70 trainees do not. */
  readonly isActive: boolean;
}

const WEAVERS = 240;
const MEN = 19;
const TRAINEES_WHO_STAY = 41;
const FULL_TIME = 80;
/** Every so many have no account at a bank. */
const WITHOUT_BANK = 4;

/** The weavers of all villages, in the order of the villages; trainees after those who wove before. */
export function weavers(): readonly Weaver[] {
  const chance = new Chance('people');
  const names = invented(chance);
  const places = VILLAGES.flatMap(({ code, established, trainees }) =>
    Array.from({ length: established + trainees }, (_, i) => ({
      village: code,
      isTrainee: i >= established,
    })),
  );
  const experienced = places.flatMap(({ isTrainee }, i) => (isTrainee ? [] : [i]));
  const learning = places.flatMap(({ isTrainee }, i) => (isTrainee ? [i] : []));
  const men = new Set(chance.shuffle(experienced).slice(0, MEN));
  const fullTime = new Set(chance.shuffle(experienced).slice(0, FULL_TIME));
  const stay = new Set(chance.shuffle(learning).slice(0, TRAINEES_WHO_STAY));
  return places.map(({ village, isTrainee }, i) => {
    const isWoman = !men.has(i);
    const { nameFa, nameLatin } = named(isWoman ? names.women.pop()! : names.men.pop()!);
    const isPartTime = !fullTime.has(i);
    const enrolledOn = isTrainee
      ? plusDays(COURSE_BEGINS, -chance.whole(4, 12))
      : plusDays(FIRST_DAY, chance.whole(5, 20));
    return {
      key: `weaver-${String(i + 1).padStart(3, '0')}`,
      village,
      cooperative: COOPERATIVES.find(({ villages }) => villages.includes(village))!.key,
      isWoman,
      isTrainee,
      isPartTime,
      nameFa,
      nameLatin,
      nationalCode: demoNationalCode(100_000 + i * 37),
      phone: demoPhone(1_000 + i),
      ...(i % WITHOUT_BANK === 0 ? {} : { iban: demoIban(1_000 + i) }),
      consentToBeNamed: chance.fraction() < 0.7,
      memberSince: isTrainee ? enrolledOn : plusDays(FIRST_DAY, -chance.whole(90, 3_000)),
      enrolledOn,
      knotsPerDay: paceOf(chance, isTrainee, isPartTime),
      isActive: !isTrainee || stay.has(i),
    };
  });
}

function paceOf(chance: Chance, isTrainee: boolean, isPartTime: boolean): number {
  if (isTrainee) return chance.whole(1_300, 1_900);
  return isPartTime ? chance.whole(2_000, 3_000) : chance.whole(3_300, 4_600);
}

/** As many pairs of a given and a family name as there are people; none twice. */
function invented(chance: Chance): { women: Pair[]; men: Pair[] } {
  const pairs = (given: readonly Name[], count: number): Pair[] =>
    chance
      .shuffle(given.flatMap((first) => FAMILY_NAMES.map((family): Pair => [first, family])))
      .slice(0, count);
  return { women: pairs(WOMENS_NAMES, WEAVERS - MEN), men: pairs(MENS_NAMES, MEN) };
}

type Pair = readonly [given: Name, family: Name];

const named = ([given, family]: Pair): { nameFa: string; nameLatin: string } => ({
  nameFa: `${given[0]} ${family[0]}`,
  nameLatin: `${given[1]} ${family[1]}`,
});
