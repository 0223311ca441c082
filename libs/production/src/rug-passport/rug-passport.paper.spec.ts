import { sampleKilimPassport, samplePassport } from '../../../../test/fixtures/papers/sample-passport.js';
import { rugPassportSchema } from './rug-passport.data.js';
import { rugPassportPaper } from './rug-passport.paper.js';

interface Section {
  readonly title: string;
  readonly fields: readonly {
    readonly label: string;
    readonly value: string;
    readonly beneath: string | null;
  }[];
}

const printed = (
  data: Parameters<typeof rugPassportPaper.prepare>[0],
  language: 'fa' | 'en' | 'ru',
): Map<string, string> =>
  new Map(
    (rugPassportPaper.prepare(data, language)['sections'] as unknown as Section[])
      .flatMap((section) => section.fields)
      .map(({ label, value }) => [label, value]),
  );

const problems = (data: unknown): string =>
  (rugPassportSchema.safeParse(data).error?.issues ?? [])
    .map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    .join('\n');

test('the samples are right', () => {
  expect(problems(samplePassport())).toBe('');
  expect(problems(sampleKilimPassport())).toBe('');
});

test('density is printed from what registration converted, in both units', () => {
  const fields = printed(samplePassport({ raj: { count: 40, basisMm: 70 }, knotsPerM2: 326_531 }), 'en');
  expect(fields.get('Raj')).toBe('40 in 7 cm');
  expect(fields.get('Knots per m²')).toBe('326,531');
  expect(fields.get('Knots per square inch (KPSI)')).toBe('211');
});

test('Persian has its own digits and its own calendar first', () => {
  const fields = printed(samplePassport(), 'fa');
  expect(fields.get('رج‌شمار')).toBe('۵۰ رج در ۶\u066b۵ سانتی‌متر');
  expect(fields.get('پایان بافت (پایین‌کشی)')).toBe('۳۱ مرداد ۱۴۰۳');
  expect([...fields.values()].join()).not.toMatch(/[0-9]/);
});

test('a flat-weave has no empty places for knots', () => {
  const labels = [...printed(sampleKilimPassport(), 'en').keys()];
  expect(labels).toEqual(expect.arrayContaining(['Warp', 'Weft', 'Length', 'Net weight']));
  expect(labels.join()).not.toMatch(/Knot|Raj|Pile|KPSI/);
});

test('a maker is named only as she agreed to', () => {
  expect(printed(samplePassport({ makers: 'withheld' }), 'en').get('Weaver')).toBe('name not published');
  expect(printed(samplePassport(), 'en').get('Weavers')).toBe('M. Daryakenari, Z. Shalizar');
});

test.each([
  [
    'knots on a kilim',
    { ...sampleKilimPassport(), raj: { count: 30, basisMm: 70 } },
    /raj: does not belong to a kilim/,
  ],
  ['a rug cut off before it was begun', samplePassport({ loomOn: '2025-01-01' }), /cutOff: is before/],
  ['a rug of no area', samplePassport({ areaCm2: 0 }), /areaCm2/],
  ['a price', { ...samplePassport(), valueMinor: 100 }, /valueMinor/],
  ['an unknown basis of raj', { ...samplePassport(), raj: { count: 30, basisMm: 60 } }, /raj/],
  ['a code that is none', samplePassport({ code: 'rug 7' }), /code: is not a rug code/],
])('%s is refused', (_what, data, message) => {
  expect(problems(data)).toMatch(message);
});
