import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { LANGUAGES } from '#libs/platform';
import { areaCm2, knotsPerM2 } from '../fabric/knots.js';
import { SIZE_CLASSES } from '../size/size-classes.js';
import { groundOf, type Ground, type Known } from './ground.js';
import { judge } from './judge.js';
import { questionsAbout } from './questions-about.js';
import { REASONS } from './reasons.js';
import { RULE_IDS, isWithinBounds, type RuleId } from './rule.js';
import { RULES, ruleOn } from './rules.js';
import { dayPlus, designKey, type Woven } from './woven.js';

const DAY = '2025-01-01';

/** A zaronim of 40 raj: 529,756 knots in 120 days by one woman, 4,415 a day; 3.5 kg over a square metre. */
const zaronim = ({ raj = 40, ...more }: Partial<Woven> & { raj?: number } = {}): Woven => {
  const rug = {
    called: 'a rug',
    construction: 'KNOTTED' as const,
    design: 'ماهی درهم',
    lengthMm: 1_560,
    widthMm: 1_040,
    pile: 'WOOL' as const,
    loomOnDate: '2024-05-01',
    cutOffDate: '2024-08-28',
    makerIds: ['P1'],
    weightG: 5_680,
    ...more,
  };
  return {
    areaCm2: areaCm2(rug.lengthMm, rug.widthMm),
    knotsPerM2: knotsPerM2({ count: raj, basisMm: 70 }),
    ...rug,
  };
};

const among = (rugs: readonly Woven[], known: Partial<Known> = {}): Ground =>
  groundOf({
    day: DAY,
    rugs,
    looms: new Map([['L1', { code: 'L-1', widthMm: 2_200 }]]),
    loomCount: 0,
    since: new Map(),
    densities: new Map(),
    ...known,
  });

/** Rule and severity of each question about the first of the rugs. */
const asked = (rugs: readonly Woven[], known: Partial<Known> = {}): string[] =>
  questionsAbout(rugs[0]!, among(rugs, known)).map(({ rule, severity }) => `${rule} ${severity}`);

describe('the rules', () => {
  it('are all there, each version once, with texts, reasons and a source', () => {
    expect(new Set(RULES.map(({ id }) => id))).toEqual(new Set(RULE_IDS));
    expect(new Set(RULES.map(({ id, version }) => `${id}/${version}`)).size).toBe(RULES.length);
    for (const { name, odd, may, formula, reasons, source } of RULES) {
      for (const text of [name, odd, may, formula, source])
        for (const language of LANGUAGES) expect(text[language].trim()).not.toBe('');
      expect(reasons.length).toBeGreaterThan(0);
      expect(reasons.filter((reason) => !Object.hasOwn(REASONS, reason))).toEqual([]);
    }
  });

  it('refuse only outside what they ask about', () => {
    for (const { usual, possible } of RULES) {
      if (possible?.most !== undefined) expect(possible.most).toBeGreaterThanOrEqual(usual.most!);
      if (possible?.least !== undefined) expect(possible.least).toBeLessThanOrEqual(usual.least!);
    }
  });

  it('are in force from a day until the next version', () => {
    expect(ruleOn('W01', '2024-03-19')).toBeUndefined();
    expect(ruleOn('W01', '2024-03-20')).toMatchObject({ version: 1 });
  });

  it('grow graver the further a number lies outside, and never milder', () => {
    const grave = { none: 0, WARN: 1, REFUSE: 2 };
    const graveness = (rule: RuleId, value: number): number =>
      grave[judge({ rule, value, figures: {}, field: 'x' }, DAY)?.severity ?? 'none'];
    fc.assert(
      fc.property(
        fc.constantFrom(...RULES),
        fc.double({ min: 0, max: 3_000_000, noNaN: true }),
        fc.double({ min: 0, max: 3_000_000, noNaN: true }),
        ({ id, usual }, value, further) => {
          expect(isWithinBounds(value, usual)).toBe(graveness(id, value) === 0);
          const { least = -Infinity, most = Infinity } = usual;
          if (value > most)
            expect(graveness(id, value + further)).toBeGreaterThanOrEqual(graveness(id, value));
          if (value < least)
            expect(graveness(id, value - further)).toBeGreaterThanOrEqual(graveness(id, value));
        },
      ),
    );
  });

  it('say the limit where no answer helps, and only there', () => {
    const says = (rule: RuleId, value: number): string =>
      judge({ rule, value, figures: { weight: 1, area: 1 }, field: 'x' }, DAY)!.odd.en;
    expect(says('M01', 8.75)).toMatch(/ More than 8 kg\/m² is not possible\.$/);
    expect(says('M01', 1)).toMatch(/ Less than 1\.2 kg\/m² is not possible\.$/);
    expect(says('W01', 15_000)).toMatch(/ More than 14,000 knots a day is not possible\.$/);
    expect(says('W01', 9_000)).not.toMatch(/possible/);
    expect(says('W07', 120)).not.toMatch(/possible/);
  });

  it('never refuse for what we merely know ourselves, or assumed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...RULES),
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        (rule, value) => {
          const measured = { rule: rule.id, value, figures: {}, field: 'x' };
          expect(judge({ ...measured, isAssumed: true }, DAY)?.severity).not.toBe('REFUSE');
          if (rule.confidence === 'KNOWLEDGE') expect(judge(measured, DAY)?.severity).not.toBe('REFUSE');
        },
      ),
    );
  });
});

describe('no false alarm', () => {
  interface Row {
    readonly raj: number;
    readonly onBasis70Mm: { readonly knotsPerM2: number };
  }
  const table = (
    JSON.parse(readFileSync(join('test', 'vectors', 'knot-density.json'), 'utf8')) as { density: Row[] }
  ).density;

  it('about a usual rug', () => expect(asked([zaronim()])).toEqual([]));

  it.each(table.filter(({ onBasis70Mm }) => onBasis70Mm.knotsPerM2 <= 1_000_000))(
    'about $raj raj, and none of the table is refused',
    ({ raj }) => {
      const rug = zaronim({ raj, makerIds: ['P1'], cutOffDate: '2024-12-28' });
      expect(asked([rug])).toEqual([]);
      const finer = zaronim({
        knotsPerM2: knotsPerM2({ count: raj, basisMm: 65 }),
        cutOffDate: '2024-12-28',
      });
      expect(asked([finer]).filter((question) => question.endsWith('REFUSE'))).toEqual([]);
    },
  );

  it.each(SIZE_CLASSES)('about the size of $key, turned either way', ({ widthCm, lengthCm }) => {
    for (const [widthMm, lengthMm] of [
      [widthCm * 10, lengthCm * 10],
      [lengthCm * 10, widthCm * 10],
    ] as const) {
      const rug = zaronim({ widthMm, lengthMm });
      const questions = questionsAbout(rug, among([rug])).map(({ rule }) => rule);
      expect(questions).not.toContain('D04');
    }
  });

  it.each([
    ['WOOL', 2.4, 5.5],
    ['KORK', 2.4, 5.5],
    ['SILK', 1.2, 2.6],
    ['WOOL_SILK', 1.2, 5.5],
  ] as const)('about %s of %f to %f kg/m²', (pile, least, most) => {
    expect(asked([zaronim({ pile, weightG: Math.ceil(1_622.4 * least) })])).toEqual([]);
    expect(asked([zaronim({ pile, weightG: Math.floor(1_622.4 * most) })])).toEqual([]);
  });
});

describe('a pace of weaving', () => {
  const fast = (days: number, more: Parameters<typeof zaronim>[0] = {}) =>
    zaronim({ loomOnDate: '2024-05-01', cutOffDate: dayPlus('2024-05-01', days - 1), ...more });

  it('is asked about over 8,000 knots a weaver-day and refused over 14,000', () => {
    expect(asked([fast(67)])).toEqual([]); // 7,906
    expect(asked([fast(66)])).toEqual(['W01 WARN']); // 8,027
    expect(asked([fast(38)])).toEqual(['W01 WARN']); // 13,940
    expect(asked([fast(37)])).toEqual(['W01 REFUSE']); // 14,317
    expect(asked([fast(37, { makerIds: ['P1', 'P2'], widthMm: 1_560, lengthMm: 1_040 })])).toContain(
      'W04 WARN',
    );
  });

  it('says its arithmetic in three languages', () => {
    const rug = fast(37);
    const [question] = questionsAbout(rug, among([rug]));
    expect(question).toMatchObject({
      rule: 'W01',
      version: 1,
      figures: { knots: 529_764, weaverDays: 37, weavers: 1, days: 37 },
    });
    expect(question!.odd.en).toBe(
      '529,764 knots in 37 weaver-days are 14,318 a day for each; up to 8,000 is usual. More than 14,000 knots a day is not possible.',
    );
    expect(question!.odd.fa).toContain('۵۲۹٬۷۶۴ گره در ۳۷ روزِ بافنده');
    expect(question!.odd.ru).toContain('за 37 ткацких дней');
  });

  it('is that of the stated days where they are stated, and the calendar must hold them', () => {
    const stated = (days: number) => fast(100, { weaverDays: [{ personId: 'P1', days }] });
    expect(asked([stated(90)])).toEqual([]);
    expect(asked([stated(50)])).toEqual(['W01 WARN']);
    // Not all of her days may have been written down: the calendar has room.
    expect(asked([stated(30)])).toEqual(['W01 WARN']);
    expect(asked([fast(30, { weaverDays: [{ personId: 'P1', days: 70 }] })])).toContain('W05 REFUSE');
  });

  it('of a beginner is asked about over 4,000', () => {
    expect(asked([fast(120)], { since: new Map([['P1', '2024-03-20']]) })).toEqual(['W03 WARN']);
    expect(asked([fast(120)], { since: new Map([['P1', '2023-03-20']]) })).toEqual([]);
    // She became a member after it was cut off: then she wove it before, and is no beginner.
    expect(asked([fast(120)], { since: new Map([['P1', '2025-03-20']]) })).toEqual([]);
  });

  it('is exact: knots = weaver-days × pace', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 30, max: 70 }),
        fc.integer({ min: 1, max: 4 }),
        (days, count, makers) => {
          const makerIds = Array.from({ length: makers }, (_, i) => `P${i}`);
          const rug = fast(days, { raj: count, makerIds });
          const found = questionsAbout(rug, among([rug])).find(({ rule }) => rule === 'W01');
          const pace = (rug.areaCm2 * knotsPerM2({ count, basisMm: 70 })) / 10_000 / (days * makers);
          expect(found !== undefined).toBe(Math.round(pace * days * makers) / (days * makers) > 8_000);
          if (!found) return;
          const { knots, weaverDays, measured } = found.figures as Record<string, number>;
          expect(measured! * weaverDays!).toBeCloseTo(knots!, 3);
          expect(weaverDays).toBe(days * makers);
        },
      ),
    );
  });
});

describe('looms', () => {
  const on = (loomId: string, more: Partial<Woven> = {}) => zaronim({ loomId, ...more });

  it('carry one piece after another without a question, two at once with one, and no more than their width', () => {
    const first = on('L1');
    const next = on('L1', { loomOnDate: '2024-08-28', cutOffDate: '2024-12-28', design: 'b' });
    expect(asked([first, next])).toEqual([]);
    const beside = on('L1', { design: 'b', makerIds: ['P2'] });
    expect(asked([first, beside])).toEqual(['W06 WARN']);
    expect(asked([first, beside, on('L1', { design: 'c', makerIds: ['P3'] })])).toEqual([
      'W07 REFUSE',
      'W06 WARN',
    ]);
  });

  it('count pieces of one day only, not all that a long piece ever met', () => {
    const long = on('L1', { cutOffDate: '2025-05-01' });
    const short = (from: string, to: string, maker: string) =>
      on('L1', { loomOnDate: from, cutOffDate: to, makerIds: [maker], design: maker });
    const questions = questionsAbout(
      long,
      among([long, short('2024-05-02', '2024-09-01', 'A'), short('2024-09-02', '2024-12-20', 'B')]),
    );
    expect(questions).toMatchObject([{ rule: 'W06', figures: { measured: 2 } }]);
  });

  it('are needed: more knotted rugs at once than the cooperative has looms is asked about', () => {
    const rugs = ['A', 'B', 'C'].map((maker) => zaronim({ makerIds: [maker] }));
    expect(asked(rugs, { loomCount: 3 })).toEqual([]);
    expect(asked(rugs, { loomCount: 2 })).toEqual(['W10 WARN']);
    expect(asked(rugs, { loomCount: 0 })).toEqual([]);
  });
});

describe('a woman', () => {
  it('who is on two rugs at once is asked about when her day does not hold both', () => {
    // Each of 120 days needs 0.55 of the quickest day.
    const both = [zaronim(), zaronim({ design: 'b' })];
    expect(asked(both)).toEqual(['W08 WARN']);
    const slow = { cutOffDate: '2024-12-28' };
    expect(asked([zaronim(slow), zaronim({ design: 'b', ...slow })])).toEqual([]);
  });

  it('is refused more than a day and a half of stated work in a day', () => {
    const stated = (days: number, design: string) =>
      zaronim({ design, weaverDays: [{ personId: 'P1', days }], cutOffDate: '2024-08-28' });
    // Eighty of 120 days here and forty there fill her days, no more.
    expect(asked([stated(80, 'a'), stated(40, 'b')])).toEqual([]);
    expect(asked([stated(100, 'a'), stated(70, 'b')])).toEqual(['W08 WARN']);
    expect(asked([stated(120, 'a'), stated(70, 'b')])).toEqual(['W08 REFUSE']);
  });
});

describe('likeness', () => {
  it('is asked about: same design, raj and weaver, 1 cm, 30 days', () => {
    const later = { loomOnDate: '2024-08-28', cutOffDate: '2024-09-27', raj: 20 };
    const small = zaronim({ raj: 20 });
    expect(asked([small, zaronim(later)])).toEqual(['X01 WARN']);
    expect(asked([small, zaronim({ ...later, lengthMm: 1_570 })])).toEqual(['X01 WARN']);
    expect(asked([small, zaronim({ ...later, lengthMm: 1_571 })])).toEqual([]);
    expect(asked([small, zaronim({ ...later, cutOffDate: '2024-09-28' })])).toEqual([]);
    expect(asked([small, zaronim({ ...later, makerIds: ['P2'] })])).toEqual([]);
    expect(asked([small, zaronim({ ...later, design: 'افشان' })])).toEqual([]);
  });
});

describe('density', () => {
  it('is held against what the cooperative weaves of the design', () => {
    const known = (density: number, rugs = 5) => ({
      densities: new Map([[designKey('ماهی درهم'), Array.from({ length: rugs }, () => density)]]),
    });
    expect(asked([zaronim()], known(326_531))).toEqual([]);
    expect(asked([zaronim()], known(100_000))).toEqual(['D07 WARN']);
    expect(asked([zaronim()], known(100_000, 4))).toEqual([]);
  });

  it('is held against the tradition that the name tells', () => {
    const gabbeh = (count: number) => zaronim({ design: 'گبهٔ شیری / Gabbeh', raj: count });
    const plain = (count: number) => asked([gabbeh(count)]).filter((question) => question.startsWith('D08'));
    expect(plain(18)).toEqual([]);
    expect(plain(60)).toEqual(['D08 WARN']);
    expect(asked([zaronim({ design: 'Nain', raj: 20 })])).toEqual(['D08 WARN']);
  });

  it('is refused where no rug has it', () => {
    expect(asked([zaronim({ raj: 9 })])).toEqual(['D05 REFUSE']);
  });
});

describe('a weight and a shape', () => {
  it('are asked about, and refused where impossible', () => {
    expect(asked([zaronim({ weightG: 9_500 })])).toEqual(['M01 WARN']);
    expect(asked([zaronim({ weightG: 14_000 })])).toEqual(['M01 REFUSE']);
    expect(asked([zaronim({ pile: 'SILK' })])).toEqual(['M02 WARN']);
    expect(asked([zaronim({ lengthReadingsMm: [1_530, 1_590] })])).toEqual(['D06 WARN']);
  });
});

it('two thousand rugs are asked about in one go', () => {
  const rugs = Array.from({ length: 2_000 }, (_, i) =>
    zaronim({ makerIds: [`P${i % 8}`], loomId: 'L1', design: `d${i % 7}`, lengthMm: 1_500 + (i % 90) }),
  );
  const ground = among(rugs);
  expect(rugs.flatMap((rug) => questionsAbout(rug, ground)).length).toBeGreaterThan(4_000);
});
