import fc from 'fast-check';
import { dayInIran, humanCode, type Refusal } from '#libs/platform';
import { subjectRef, type Subject } from '#libs/ledger';
import type { OrganisationState, PersonState, VillageState } from '#libs/network';
import { CRAFTS, CRAFT_FIELDS, appliesTo, type CraftField } from '../fabric/craft.js';
import { CONSTRUCTIONS } from '../fabric/fabric.js';
import type { LoomState } from '../loom/loom.js';
import type { RugRegistered } from '../rug/rug.events.js';
import { MAX_BATCH_RUGS, registerBatch, type BatchIdentities, type NewBatch } from './batch.js';
import type { BatchGround } from './rug-faults.js';
import { AnsweredQuestionType } from '../plausibility/plausibility.graphql.js';
import type { Woven } from '../plausibility/woven.js';
import { RULE_IDS } from '../plausibility/rule.js';
import { NOTHING_BESIDE } from './rugs-beside.js';
import type { RugLine } from './rug-line.js';

const subject = <S extends object>(kind: string, id: string, state: S): Subject<S> => ({
  ref: subjectRef(kind, id),
  id,
  version: 1,
  state: { ...state, _id: id, version: 1 },
});

const name = { fa: 'نیلوفر', en: 'Nilufar', ru: 'Нилуфар' };
const member = (cooperativeId: string): PersonState => ({
  villageId: 'V1',
  cooperativeId,
  kinds: ['MAKER'],
  memberships: [{ cooperativeId, from: '2024-03-20' }],
  consentToBeNamed: false,
  consent: [{ given: false, on: '2024-03-20' }],
  merged: [],
  distinctFrom: [],
  commitment: '0'.repeat(64),
  enrolledAt: '2024-03-20T00:00:00.000Z',
});

const ground: BatchGround = {
  beside: NOTHING_BESIDE,
  cooperative: subject<OrganisationState>('organisation', 'C1', {
    kind: 'COOPERATIVE',
    name,
    country: 'IR',
    registeredAt: '2024-03-20T00:00:00.000Z',
    standing: 'REGISTERED',
    standingSince: '2024-03-20T00:00:00.000Z',
    searchWords: [],
  }),
  makers: new Map([
    ...Array.from({ length: 9 }, (_, i) => [`P${i}`, subject('person', `P${i}`, member('C1'))] as const),
    ['STRANGER', subject('person', 'STRANGER', member('C2'))],
  ]),
  looms: new Map([
    ['L1', subject<LoomState>('loom', 'L1', loom('C1', 2_000))],
    ['L2', subject<LoomState>('loom', 'L2', loom('C2', 4_000))],
  ]),
  pieces: new Map(),
  villages: new Map([
    [
      'V1',
      subject<VillageState>('village', 'V1', {
        code: 'FZ-01',
        name,
        county: 'Anzali',
        ruralDistrict: 'Licharegi',
        confidence: 'LIKELY',
      }),
    ],
  ]),
};

function loom(cooperativeId: string, widthMm: number): LoomState {
  const registeredAt = '2024-03-20T00:00:00.000Z';
  return { cooperativeId, villageId: 'V1', kind: 'VERTICAL', widthMm, registeredAt };
}

const knotted: RugLine = {
  design: 'لچک و ترنج',
  construction: 'KNOTTED',
  purpose: 'TRADE',
  lengthMm: 1_985,
  widthMm: 1_312,
  weightG: 4_430,
  raj: { count: 50, basisMm: 65 },
  knotType: 'ASYMMETRIC',
  pile: 'SILK',
  warp: 'SILK',
  weft: 'SILK',
  loomId: 'L1',
  loomOnDate: '2023-10-07',
  cutOffDate: '2024-08-21',
  makerIds: ['P0', 'P1'],
  villageId: 'V1',
};
const { raj: _raj, knotType: _knots, pile: _pile, ...flat } = knotted;
const kilim: RugLine = { ...flat, construction: 'KILIM' };

let salt = 0;
const identities = (count: number): BatchIdentities => ({
  batch: humanCode(Uint8Array.of(1, 2, 3, 4, 5, 6, 7)),
  rugs: Array.from({ length: count }, () =>
    humanCode(Uint8Array.of(9, ...[0, 5, 10, 15, 20].map((bits) => ((salt += 1) >> bits) & 31), 3)),
  ),
  gs1Prefix: '9521234',
});

const register = (rugs: readonly RugLine[], more: Partial<NewBatch> = {}, on = ground) =>
  registerBatch({ cooperativeId: 'C1', today: '2024-09-01', rugs, ...more }, on, identities(rugs.length));

/** Registers rugs whatever is odd about them: each on a loom that nobody names, all questions answered. */
const registerOdd = (rugs: readonly RugLine[], more: Partial<NewBatch> = {}) =>
  register(
    rugs.map((rug) => ({ ...rug, loomId: null, answers: ANSWERS })),
    more,
  );
const ANSWERS = RULE_IDS.map((rule) => ({ rule, answer: 'It was measured and counted again.' }));

const refusalOf = (rugs: readonly RugLine[], on = ground): Refusal => {
  const decided = register(rugs, {}, on);
  if (decided.ok) throw new Error('was accepted');
  return decided.refusal;
};
const placesOf = ({ problems }: Refusal): string[] => problems.map(({ path, code }) => `${path} ${code}`);

describe('a batch', () => {
  it('states itself first, then each rug with its own identity', () => {
    const decided = registerOdd([knotted, kilim], { note: 'autumn' });
    if (!decided.ok) throw new Error(decided.refusal.code);
    const [batch, first, second] = decided.value.events;
    expect(batch).toMatchObject({
      type: 'BatchRegistered',
      data: { cooperativeId: 'C1', rugCount: 2, areaCm2: 52_086, weightG: 8_860, note: 'autumn' },
    });
    expect(first).toMatchObject({
      type: 'RugRegistered',
      place: 'village:V1',
      data: { knotsPerM2: 591_716, areaCm2: 26_043, sizeKey: 'mosul', batchLine: 1 },
    });
    const rug = second!.data as unknown as RugRegistered;
    expect(second!.subject).toBe(`rug:${rug.code}`);
    expect(rug.sgtin).toBe(`urn:epc:id:sgtin:9521234.000002.${rug.code}`);
    expect(rug).not.toHaveProperty('raj');
    expect(rug).not.toHaveProperty('knotsPerM2');
  });

  it('is registered whole or not at all, and its sums are those of its rugs', () => {
    const good = fc.record({
      lengthMm: fc.integer({ min: 500, max: 4_000 }),
      widthMm: fc.integer({ min: 500, max: 2_000 }),
      count: fc.integer({ min: 15, max: 50 }),
      basisMm: fc.constantFrom(70, 65),
      gramsPerM2: fc.integer({ min: 1_000, max: 3_900 }),
    });
    fc.assert(
      fc.property(
        fc.array(good, { minLength: 1, maxLength: 30 }),
        fc.boolean(),
        fc.nat(),
        (measures, spoil, at) => {
          const rugs = measures.map(({ lengthMm, widthMm, count, basisMm, gramsPerM2 }) => ({
            ...knotted,
            ...{ lengthMm, widthMm, raj: { count, basisMm } },
            weightG: Math.ceil((lengthMm * widthMm * gramsPerM2) / 1e6),
          }));
          const bad = at % rugs.length;
          const decided = registerOdd(spoil ? rugs.with(bad, { ...rugs[bad]!, widthMm: 0 }) : rugs);
          if (spoil) {
            expect(!decided.ok && placesOf(decided.refusal)).toEqual([`rugs.${bad}.widthMm ZERO_AREA`]);
            return;
          }
          if (!decided.ok) throw new Error(JSON.stringify(placesOf(decided.refusal)));
          const [batch, ...facts] = decided.value.events;
          expect(facts).toHaveLength(rugs.length);
          for (const sum of ['areaCm2', 'weightG'] as const) {
            const total = facts.reduce((all, { data }) => all + (data[sum] as number), 0);
            expect(batch.data[sum]).toBe(total);
          }
          expect(new Set(facts.map((one) => one.subject)).size).toBe(rugs.length);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('tells all faults of all rugs at once, each at its place', () => {
    const refusal = refusalOf([
      knotted,
      { ...knotted, lengthMm: 0, weightG: 0, makerIds: [] },
      kilim,
      { ...kilim, raj: { count: 30, basisMm: 70 }, villageId: 'V9' },
    ]);
    expect(refusal.kind).toBe('InvalidInput');
    expect(placesOf(refusal)).toEqual([
      'rugs.1.lengthMm ZERO_AREA',
      'rugs.1.weightG WEIGHT_OUT_OF_RANGE',
      'rugs.1.makerIds MAKERS_COUNT',
      'rugs.3.raj NOT_FOR_FLATWEAVE',
      'rugs.3.villageId VILLAGE_UNKNOWN',
    ]);
  });

  it.each<[string, Partial<RugLine>, string]>([
    ['an empty design', { design: '  ' }, 'rugs.0.design DESIGN_FORM'],
    ['a design of 81 characters', { design: 'x'.repeat(81) }, 'rugs.0.design DESIGN_FORM'],
    ['a design that turns its letters round', { design: 'a\u202Eb' }, 'rugs.0.design DESIGN_FORM'],
    ['a side that is too long', { lengthMm: 12_001 }, 'rugs.0.lengthMm SIDE_OUT_OF_RANGE'],
    ['half a millimetre', { lengthMm: 1_985.5 }, 'rugs.0.lengthMm SIDE_OUT_OF_RANGE'],
    ['a rug as heavy as lead', { weightG: 443_000 }, 'rugs.0.weightG WEIGHT_IMPOSSIBLE'],
    ['a rug as light as a feather', { weightG: 44 }, 'rugs.0.weightG WEIGHT_IMPOSSIBLE'],
    ['no raj', { raj: null }, 'rugs.0.raj NEEDED_FOR_KNOTTED'],
    ['no pile', { pile: null }, 'rugs.0.pile NEEDED_FOR_KNOTTED'],
    ['4 raj', { raj: { count: 4, basisMm: 70 } }, 'rugs.0.raj.count RAJ_OUT_OF_RANGE'],
    ['161 raj', { raj: { count: 161, basisMm: 70 } }, 'rugs.0.raj.count RAJ_OUT_OF_RANGE'],
    ['a basis of 7', { raj: { count: 50, basisMm: 7 } }, 'rugs.0.raj.basisMm RAJ_BASIS'],
    ['more knots than fit', { raj: { count: 160, basisMm: 65 } }, 'rugs.0.raj.count DENSITY_IMPOSSIBLE'],
    ['a day that is none', { loomOnDate: '2024-02-30' }, 'rugs.0.loomOnDate DATE_FORM'],
    ['a day to come', { cutOffDate: '2024-09-02' }, 'rugs.0.cutOffDate DATE_IN_FUTURE'],
    ['an end before its beginning', { cutOffDate: '2023-10-06' }, 'rugs.0.cutOffDate CUT_OFF_BEFORE_LOOM_ON'],
    [
      'nine makers',
      { makerIds: Array.from({ length: 9 }, (_, i) => `P${i}`) },
      'rugs.0.makerIds MAKERS_COUNT',
    ],
    ['a maker twice', { makerIds: ['P0', 'P0'] }, 'rugs.0.makerIds.1 MAKER_TWICE'],
    ['raj and a count', { density: { unit: 'KPSI', readings: [200] } }, 'rugs.0.density DENSITY_TWICE'],
    [
      '4 raj along the length',
      { raj: { count: 50, lengthwise: 4, basisMm: 70 } },
      'rugs.0.raj.lengthwise RAJ_OUT_OF_RANGE',
    ],
    [
      'six counts',
      { raj: null, density: { unit: 'KNOTS_PER_DM2', readings: Array<number>(6).fill(3_000) } },
      'rugs.0.density.readings READINGS_COUNT',
    ],
    [
      'a count of nothing',
      { raj: null, density: { unit: 'KNOTS_PER_DM2', readings: [3_000, 0] } },
      'rugs.0.density.readings.1 COUNT_FORM',
    ],
    [
      'a count in the wrong unit',
      { raj: null, density: { unit: 'KNOTS_PER_M2', readings: [3_265] } },
      'rugs.0.density.readings DENSITY_IMPOSSIBLE',
    ],
    [
      'readings with another mean',
      { lengthReadingsMm: [1_990, 1_985, 1_985] },
      'rugs.0.lengthReadingsMm MEAN_DIFFERS',
    ],
    ['one reading', { widthReadingsMm: [1_312] }, 'rugs.0.widthReadingsMm READINGS_COUNT'],
    ['a reading of nothing', { widthReadingsMm: [0, 2_624] }, 'rugs.0.widthReadingsMm.0 SIDE_OUT_OF_RANGE'],
    ['a round rug that is long', { diameterMm: 1_312 }, 'rugs.0.diameterMm NOT_ROUND'],
    ['a pile of half a metre', { pileHeightMm: 500 }, 'rugs.0.pileHeightMm HEIGHT_OUT_OF_RANGE'],
    ['a pile of hundredths', { pileHeightMm: 4.25 }, 'rugs.0.pileHeightMm HEIGHT_OUT_OF_RANGE'],
    ['a motif that turns its letters round', { motif: 'a\u202Eb' }, 'rugs.0.motif WORDS_FORM'],
    ['a technique of kilims on knots', { technique: 'SLIT' }, 'rugs.0.technique NOT_FOR_CONSTRUCTION'],
    ['knots without a warp', { warp: null }, 'rugs.0.warp NEEDED_FOR_CONSTRUCTION'],
    ['a loom that is too narrow', { widthMm: 2_001, weightG: 6_000 }, 'rugs.0.widthMm LOOM_TOO_NARROW'],
  ])('refuses %s', (_what, change, place) => {
    const refusal = refusalOf([{ ...knotted, ...change }]);
    expect(refusal.kind).toBe('InvalidInput');
    expect(placesOf(refusal)).toEqual([place]);
  });

  it.each<[string, Partial<RugLine>, string]>([
    ['a maker of another cooperative', { makerIds: ['P0', 'STRANGER'] }, 'rugs.0.makerIds.1 MAKER_UNKNOWN'],
    ['a maker that nobody knows', { makerIds: [''] }, 'rugs.0.makerIds.0 MAKER_UNKNOWN'],
    ['a loom of another cooperative', { loomId: 'L2' }, 'rugs.0.loomId LOOM_UNKNOWN'],
    ['a village that nobody knows', { villageId: '' }, 'rugs.0.villageId VILLAGE_UNKNOWN'],
  ])('does not know %s', (_what, change, place) => {
    const refusal = refusalOf([{ ...knotted, ...change }]);
    expect(refusal.kind).toBe('UnknownReference');
    expect(placesOf(refusal)).toEqual([place]);
  });

  it('does not take an exporter for a cooperative', () => {
    const state = { ...ground.cooperative!.state, kind: 'EXPORTER' as const };
    const refusal = refusalOf([knotted], { ...ground, cooperative: { ...ground.cooperative!, state } });
    expect(refusal.code).toBe('COOPERATIVE_UNKNOWN');
  });

  it('is taken from a workshop too, and from none that is suspended', () => {
    const on = (change: Partial<OrganisationState>): BatchGround => ({
      ...ground,
      cooperative: { ...ground.cooperative!, state: { ...ground.cooperative!.state, ...change } },
    });
    const rug = { ...knotted, answers: ANSWERS };
    expect(register([rug], {}, on({ kind: 'PRODUCTION_UNIT' })).ok).toBe(true);
    expect(placesOf(refusalOf([knotted], on({ standing: 'SUSPENDED' })))).toEqual([
      'cooperativeId ORGANISATION_SUSPENDED',
    ]);
  });

  it.each<[string, Partial<RugLine>, string]>([
    ['a felt with a warp', { construction: 'FELT', weft: null, fibre: 'WOOL' }, 'warp NOT_FOR_CONSTRUCTION'],
    ['a mat of nothing', { construction: 'MAT', weft: null }, 'fibre NEEDED_FOR_CONSTRUCTION'],
    [
      'a shal in slit weave',
      { construction: 'SHAL', technique: 'SLIT' },
      'technique TECHNIQUE_OF_ANOTHER_CRAFT',
    ],
    ['a jajim of no strips', { construction: 'JAJIM', strips: 0 }, 'strips STRIPS_OUT_OF_RANGE'],
    ['a kilim with a pile', { pileHeightMm: 4 }, 'pileHeightMm NOT_FOR_FLATWEAVE'],
    ['a kilim that was counted', { density: { unit: 'KPSI', readings: [90] } }, 'density NOT_FOR_FLATWEAVE'],
  ])('refuses %s', (_what, change, place) => {
    expect(placesOf(refusalOf([{ ...kilim, ...change }]))).toEqual([`rugs.0.${place}`]);
  });

  it('keeps what was read and counted as it was, and converts it once', () => {
    const read = {
      ...{ lengthReadingsMm: [1_984, 1_986, 1_985], widthReadingsMm: [1_311, 1_312] },
      ...{ pileHeightMm: 4.5, dyes: 'NATURAL' as const, motif: ' ماهی ', originStyle: 'تالش' },
    } satisfies Partial<RugLine>;
    const counted = { unit: 'KNOTS_PER_DM2' as const, readings: [3_265, 3_266, 3_264] };
    const decided = registerOdd([
      { ...knotted, ...read, raj: { count: 50, lengthwise: 48, basisMm: 70 } },
      { ...knotted, raj: null, density: counted },
      { ...knotted, lengthMm: 1_500, widthMm: 1_500, diameterMm: 1_500 },
      {
        ...flat,
        warp: null,
        weft: null,
        construction: 'FELT',
        fibre: 'WOOL',
        technique: 'INLAID',
        thicknessMm: 8.5,
      },
    ]);
    if (!decided.ok) throw new Error(JSON.stringify(placesOf(decided.refusal)));
    const [, both, dm2, round, felt] = decided.value.events.map(
      ({ data }) => data as unknown as RugRegistered,
    );
    // The mean of two readings, 1,311.5, is rounded half up.
    expect(both).toMatchObject({ ...read, motif: 'ماهی', knotsPerM2: 489_796, widthMm: 1_312 });
    expect(dm2).toMatchObject({ density: counted, knotsPerM2: 326_500 });
    expect(dm2).not.toHaveProperty('raj');
    expect(round).toMatchObject({ diameterMm: 1_500, areaCm2: 17_671 });
    expect(felt).toMatchObject({ fibre: 'WOOL', technique: 'INLAID', thicknessMm: 8.5 });
    for (const absent of ['warp', 'weft', 'raj', 'knotsPerM2']) expect(felt).not.toHaveProperty(absent);
  });

  it('takes of each craft just the fields that its table says, whatever else is sent along', () => {
    const all: Required<Record<CraftField, unknown>> = {
      ...{ knotType: 'SYMMETRIC', pile: 'WOOL', pileHeightMm: 6, warp: 'WOOL', weft: 'WOOL', fibre: 'WOOL' },
      ...{ twoFaced: true, strips: 3, fulled: true, thicknessMm: 7, technique: 'PLAIN' },
    };
    fc.assert(
      fc.property(fc.constantFrom(...CONSTRUCTIONS), fc.subarray([...CRAFT_FIELDS]), (construction, sent) => {
        const { techniques, needed } = CRAFTS[construction];
        const said = Object.fromEntries(sent.map((field) => [field, all[field]]));
        const technique = sent.includes('technique') ? { technique: techniques[0] ?? 'PLAIN' } : {};
        const density = construction === 'KNOTTED' ? { raj: knotted.raj! } : {};
        const bare = { ...flat, warp: null, weft: null };
        const rug = { ...bare, ...said, ...technique, ...density, construction } as RugLine;
        const isWhole = needed.every((field) => sent.includes(field));
        const isClean = sent.every((field) => appliesTo(field, construction));
        expect(registerOdd([rug]).ok).toBe(isWhole && isClean);
      }),
    );
  });

  it('takes as many rugs as the limit allows', () => {
    const decided = registerOdd(Array.from({ length: MAX_BATCH_RUGS }, () => knotted));
    expect(decided.ok && decided.value.events).toHaveLength(MAX_BATCH_RUGS + 1);
  });
});

describe('what is odd about the rugs of a batch', () => {
  /** 1.62 m² of wool with 50 raj by one woman in 320 days: nothing to ask. */
  const usual: RugLine = {
    ...knotted,
    ...{ lengthMm: 1_560, widthMm: 1_040, weightG: 5_600, pile: 'WOOL', makerIds: ['P0'] },
  };
  const heavy: RugLine = { ...usual, weightG: 9_500, makerIds: ['P1'], loomId: null, answers: [] };

  it('is asked about, each at its line and its field, and nothing is registered until all is answered', () => {
    expect(register([usual]).ok).toBe(true);
    const refusal = refusalOf([usual, heavy, { ...heavy, makerIds: ['P2'] }]);
    expect([refusal.kind, refusal.code]).toEqual(['InvalidInput', 'QUESTIONS_UNANSWERED']);
    expect(placesOf(refusal)).toEqual(['rugs.1.weightG QUESTION_M01', 'rugs.2.weightG QUESTION_M01']);
    expect(refusal.problems[0]!.text.says.en).toContain('9.5 kg over 1.62 m² is 5.86 kg per m²');
  });

  it('is registered with its answer and the version of the rule, and no answer that nobody asked for', () => {
    const answers = [
      { rule: 'M01', answer: 'HEAVY_BUILD' },
      { rule: 'W01', answer: 'LONG_DAYS' },
    ];
    const decided = register([usual, { ...heavy, answers }]);
    const rugs = decided.ok ? decided.value.events.slice(1).map(({ data }) => data) : [];
    expect(rugs[0]).not.toHaveProperty('answered');
    expect(rugs[1]).toMatchObject({ answered: [{ rule: 'M01', version: 1, answer: 'HEAVY_BUILD' }] });
    // With its arithmetic, so that years later it says what was odd.
    const [kept] = (rugs[1] as unknown as RugRegistered).answered!;
    expect(kept!.figures).toEqual({ least: 2.4, most: 5.5, weight: 9.5, area: 1.6224, measured: 5.85552 });
    expect(AnsweredQuestionType.of(kept!).odd!.en).toContain('9.5 kg over 1.62 m² is 5.86 kg per m²');
  });

  it.each([
    ['no list of answers', undefined],
    ['null', null],
    ['an empty list', []],
    ['the answer to another question', [{ rule: 'W01', answer: 'LONG_DAYS' }]],
  ])('waits for its answer from whoever sends %s', (_what, answers) => {
    const { answers: _, ...line } = heavy;
    const refusal = refusalOf([usual, answers === undefined ? line : { ...line, answers }]);
    expect(refusal.code).toBe('QUESTIONS_UNANSWERED');
    expect(placesOf(refusal)).toEqual(['rugs.1.weightG QUESTION_M01']);
  });

  it('cannot be answered away where no rug is so', () => {
    const impossible = { ...usual, weightG: 14_000, answers: ANSWERS };
    const refusal = refusalOf([heavy, impossible]);
    expect(refusal.code).toBe('IMPLAUSIBLE');
    expect(placesOf(refusal)).toEqual(['rugs.1.weightG REFUSED_M01', 'rugs.0.weightG QUESTION_M01']);
  });

  it.each([
    ['a rule that is none', { rule: 'W99', answer: 'LONG_DAYS' }, 'rule RULE_UNKNOWN'],
    ['a reason of another rule', { rule: 'M01', answer: 'A_PAIR' }, 'answer ANSWER_NOT_OF_RULE'],
    ['a word', { rule: 'M01', answer: ' so it is ' }, 'answer ANSWER_FORM'],
    ['a telephone number', { rule: 'M01', answer: 'ask her: 0911 000 1234' }, 'answer ANSWER_FORM'],
    ['a number in Persian digits', { rule: 'M01', answer: 'کد ملی او ۹۹۰۰۰۰۰۰۱۲' }, 'answer ANSWER_FORM'],
    ['a letter that turns others', { rule: 'M01', answer: 'it is\u202E so, truly' }, 'answer ANSWER_FORM'],
    ['too much', { rule: 'M01', answer: 'x'.repeat(161) }, 'answer ANSWER_FORM'],
  ])('takes no answer that is %s', (_what, answer, place) => {
    expect(placesOf(refusalOf([{ ...heavy, answers: [answer] }]))).toEqual([`rugs.0.answers.0.${place}`]);
  });

  it('is found among the rugs that stand beside it, too', () => {
    const { design, construction, lengthMm, widthMm, weightG, makerIds, loomOnDate, cutOffDate } = usual;
    const stands: Woven = {
      ...{ called: 'K7M3-9HRY', areaCm2: 16_224, knotsPerM2: 591_716, loomId: 'L1' },
      ...{ design, construction, lengthMm, widthMm, weightG, makerIds, loomOnDate, cutOffDate },
    };
    const on = { ...ground, beside: { ...NOTHING_BESIDE, rugs: [stands] } };
    const refusal = refusalOf([{ ...usual, answers: [] }], on);
    expect(placesOf(refusal)).toEqual([
      'rugs.0.loomId REFUSED_W07',
      'rugs.0.loomId QUESTION_W06',
      'rugs.0.design QUESTION_X01',
    ]);
    expect(refusal.problems[2]!.text.says.en).toContain('K7M3-9HRY');
  });
});

describe('the day in Iran', () => {
  it('begins three and a half hours before the day in UTC', () => {
    expect(dayInIran('2024-08-31T20:29:59.999Z')).toBe('2024-08-31');
    expect(dayInIran('2024-08-31T20:30:00.000Z')).toBe('2024-09-01');
  });
});
