import fc from 'fast-check';
import {
  LANGUAGES,
  ROLES,
  scopeOf,
  type Caller,
  type Role,
  bareNationalCode,
  isNationalCode,
} from '#libs/platform';
import { bareMobileNumber } from './mobile-number.js';
import { nameNeed, shownName } from './naming.js';
import type { PersonState } from './person.js';
import { personFilter, personKind, seesPerson } from './person.js';
import { enrolPerson, mayEnrol } from './enrolment.js';
import * as ofEnrolments from './enrolment.refusals.js';
import * as ofMemberships from './membership.refusals.js';
import * as ofMerging from './merging.refusals.js';
import * as ofPeople from './person.refusals.js';

const caller = (role: Role, more: Partial<Caller> = {}): Caller => ({
  account: 'A',
  role,
  language: 'en',
  ...more,
});
const enrolment = { villageId: 'V', cooperativeId: 'C', consentToBeNamed: false, commitment: 'c' };
const person: PersonState = {
  ...enrolment,
  kinds: ['MAKER'],
  memberSince: '2024-05-01',
  memberships: [{ cooperativeId: 'C', from: '2024-05-01' }],
  consent: [{ given: false, on: '2024-05-01' }],
  enrolledAt: '2024-05-01T00:00:00.000Z',
  merged: [],
  distinctFrom: [],
};
const withCheck = (nine: string): string => {
  const sum = [...nine].reduce((total, digit, i) => total + Number(digit) * (10 - i), 0);
  return nine + (sum % 11 < 2 ? sum % 11 : 11 - (sum % 11));
};
const nineDigits = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 })
  .map((digits) => digits.join(''));

describe('a national code', () => {
  it('has the check digit that its other digits ask for, and no other', () => {
    fc.assert(
      fc.property(nineDigits, (nine) => {
        const right = withCheck(nine);
        fc.pre(!/^(\d)\1+$/.test(right));
        const passing = Array.from({ length: 10 }, (_, last) => `${nine}${last}`).filter(isNationalCode);
        expect(passing.filter((code) => code !== right && !/^(\d)\1+$/.test(code))).toEqual([]);
        expect(isNationalCode(right)).toBe(true);
      }),
    );
  });

  it('is known from real ones and from the demo’s, in any digits, with its zeros left off', () => {
    for (const real of ['0076229645', '0499370899', '1583250689', withCheck('990123456')])
      expect(isNationalCode(real)).toBe(true);
    expect(bareNationalCode('۷۶۲۲۹۶۴۵')).toBe('0076229645');
    expect(bareNationalCode('007-622964-5')).toBe('0076229645');
    expect(['1111111111', '007622964', 'abcdefghij', ''].filter(isNationalCode)).toEqual([]);
  });
});

describe('a mobile number', () => {
  it('has one form, however it is written', () => {
    const ways = ['09113331234', '9113331234', '+98 911 333 1234', '00989113331234', '۰۹۱۱-۳۳۳-۱۲۳۴'];
    expect(new Set(ways.map(bareMobileNumber))).toEqual(new Set(['+989113331234']));
    expect(['01333333333', '0911333123', 'x', ''].map(bareMobileNumber)).toEqual(Array(4).fill(undefined));
  });
});

describe('an enrolment', () => {
  const village = { ref: 'village:V', id: 'V', version: 1, state: {} } as never;
  const cooperative = (kind: string) => ({ found: { state: { kind } } as never });

  it('needs a village, and a cooperative that is one', () => {
    const code = (ground: Parameters<typeof mayEnrol>[0]) => {
      const result = mayEnrol(ground);
      return result.ok ? 'ok' : result.refusal.code;
    };
    expect(code({ village: undefined, cooperative: undefined })).toBe('VILLAGE_UNKNOWN');
    expect(code({ village, cooperative: cooperative('EXPORTER') })).toBe('COOPERATIVE_UNKNOWN');
    expect(code({ village, cooperative: { found: undefined } })).toBe('COOPERATIVE_UNKNOWN');
    expect(code({ village, cooperative: undefined })).toBe('ok');
    expect(code({ village, cooperative: cooperative('COOPERATIVE') })).toBe('ok');
  });

  it('states a fact in the village and claims the hashed code', () => {
    const data = enrolment;
    const { events, names } = enrolPerson('P', data, 'hash');
    expect(events).toEqual([{ subject: 'person:P', type: 'PersonEnrolled', data, place: 'village:V' }]);
    expect(names?.map(({ name }) => name)).toEqual(['national-code:hash']);
    const state = personKind.evolve(
      undefined,
      events[0] as never,
      { occurredAt: person.enrolledAt } as never,
    );
    expect(state).toEqual(person);
  });
});

describe('who sees what of people', () => {
  it('lists them within the scope of the caller', () => {
    const filter = (role: Role, more?: Partial<Caller>) => personFilter(scopeOf(caller(role, more)));
    expect(filter('CLERK', { organisation: 'C' })).toEqual({
      mergedInto: null,
      cooperativeId: 'C',
    });
    expect(filter('WEAVER', { person: 'P' })).toEqual({ mergedInto: null, _id: 'P' });
    expect(filter('OFFICIAL')).toEqual({ mergedInto: null });
    for (const role of ['CLERK', 'WEAVER', 'EXPORTER', 'CONSIGNEE'] as const)
      expect(filter(role)).toEqual({ _id: '' });
    expect(filter('EXPORTER', { organisation: 'E' })).toEqual({ _id: '' });
  });

  it('says of one person what it says of all', () => {
    const sees = (role: Role, more?: Partial<Caller>) =>
      seesPerson(scopeOf(caller(role, more)), { ...person, _id: 'P', version: 1 });
    expect(sees('CLERK', { organisation: 'C' })).toBe(true);
    expect(sees('CLERK', { organisation: 'D' })).toBe(false);
    expect(sees('WEAVER', { person: 'P' })).toBe(true);
    expect(sees('WEAVER', { person: 'Q' })).toBe(false);
    expect(sees('OFFICIAL')).toBe(true);
    expect(sees('EXPORTER', { organisation: 'C' })).toBe(false);
    expect(sees('CLERK')).toBe(false);
  });

  it('shows a name by need', () => {
    const need = (role: Role, more?: Partial<Caller>) => nameNeed(caller(role, more), 'P', person);
    expect(need('CLERK', { organisation: 'C' })).toBe('full');
    expect(need('CLERK', { organisation: 'D' })).toBe('public');
    expect(need('WEAVER', { person: 'P' })).toBe('full');
    expect(need('WEAVER', { person: 'Q' })).toBe('public');
    expect(need('EXPORTER', { organisation: 'E' })).toBe('first');
    expect(need('CONSIGNEE', { organisation: 'G' })).toBe('public');
    expect(nameNeed(undefined, 'P', person)).toBe('public');
    // An account without its organisation sees no more than the public does.
    for (const role of ROLES.filter((r) => !['OFFICIAL', 'PROGRAMME_OFFICER', 'ADMINISTRATOR'].includes(r)))
      expect(need(role)).toBe('public');
  });

  it('withholds what is not agreed to or not known', () => {
    const name = { nameFa: 'زهرا رضایی', nameLatin: 'Zahra Rezaei' };
    expect(shownName(name, 'full', false, 'fa')).toBe('زهرا رضایی');
    expect(shownName(name, 'full', false, 'ru')).toBe('Zahra Rezaei');
    expect(shownName(name, 'first', false, 'en')).toBe('Zahra');
    expect(shownName(name, 'public', true, 'en')).toBe('Zahra Rezaei');
    expect(shownName(name, 'public', false, 'en')).toBe('name not published');
    expect(shownName(undefined, 'full', true, 'ru')).toBe('имя не публикуется');
  });
});

it('says no in three languages, with what to do next', () => {
  for (const made of Object.values({ ...ofEnrolments, ...ofMemberships, ...ofMerging, ...ofPeople })) {
    const { text } = made('x' as never);
    for (const language of LANGUAGES) expect(text.says[language] && text.next[language]).toBeTruthy();
  }
});
