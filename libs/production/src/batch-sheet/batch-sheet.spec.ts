import fc from 'fast-check';
import type { Sheet } from '#libs/documents';
import { LANGUAGES, persianDigits } from '#libs/platform';
import { NamedThings } from './named-things.js';
import { readRugRow, type SheetNames } from './rug-row.js';
import { COLUMNS, titleOf } from './sheet-columns.js';
import { layoutOf } from './sheet-layout.js';
import { readLengthMm, readWeightG } from './sheet-measures.js';
import { MATERIAL_WORDS, wordIn } from './sheet-words.js';

const things = (named: Readonly<Record<string, readonly string[]>>): NamedThings => {
  const all = new NamedThings();
  for (const [id, names] of Object.entries(named)) all.add(id, ...names);
  return all;
};
const names: SheetNames = {
  makers: things({
    p1: ['زهرا علوی', 'Zahra Alavi', 'زهرا علوی (خانه‌سر)', '#AAAAAA'],
    p2: ['گلنار رضایی', 'Golnar Rezaei'],
    p3: ['زهرا علوی', 'Zahra Alavi', 'زهرا علوی (نوسر)', '#BBBBBB'],
    p4: ['سارا محمدی', 'Sara Mohammadi'],
  }),
  looms: things({ l1: ['L-K7M3-9HRY', 'L-K7M3-9HRY (خانه‌سر)'] }),
  villages: things({ v1: ['FZ-01', 'خانه‌سر', 'Khanesar'], v2: ['FZ-02', 'نوسر'] }),
  villageOfLoom: new Map([['l1', 'v1']]),
  pieces: things({ k1: ['P-K7M3-9HRY', 'P-K7M3-9HRY (لچک و ترنج)'] }),
};

const TITLES = [
  'نقشه',
  'نوع بافت',
  'طول (سانتی‌متر)',
  'عرض (سانتی‌متر)',
  'وزن (کیلوگرم)',
  'رج‌شمار',
  'رج در (سانتی‌متر)',
  'نوع گره',
  'جنس پرز',
  'جنس تار',
  'جنس پود',
  'بافنده ۱',
  'بافنده ۲',
  'دار',
  'روستا',
  'آغاز بافت',
  'پایین‌کشی',
  'برای',
];
const ROW = [
  'لچک و ترنج',
  'گره‌باف',
  '۱۵۶',
  '۱۰۴٫۵',
  '۵٫۶',
  '۴۰',
  '۷',
  'نامتقارن (فارسی)',
  'پشم',
  'پنبه',
  'پنبه',
  'گلنار رضايي',
  'زهرا علوی (نوسر)',
  'l k7m3 9hry',
  '',
  '۱۴۰۳/۰۲/۱۰',
  '۱۴۰۳/۰۹/۲۵',
  'فروش',
];
const RUG = {
  design: 'لچک و ترنج',
  construction: 'KNOTTED',
  purpose: 'TRADE',
  lengthMm: 1560,
  widthMm: 1045,
  weightG: 5600,
  raj: { count: 40, basisMm: 70 },
  knotType: 'ASYMMETRIC',
  pile: 'WOOL',
  warp: 'COTTON',
  weft: 'COTTON',
  loomId: 'l1',
  loomOnDate: '2024-04-29',
  cutOffDate: '2024-12-15',
  makerIds: ['p2', 'p3'],
  villageId: 'v1',
};

const sheet = (...rows: readonly (readonly string[])[]): Sheet => ({
  name: 'x',
  rows: rows.map((cells, i) => ({ number: i + 1, cells })),
});
const read = (titles: readonly string[], ...rows: readonly (readonly string[])[]) => {
  const layout = layoutOf([sheet(titles, ...rows)]);
  if (!layout.ok) throw new Error(layout.refusal.code);
  return layout.value.rows.map((row) => readRugRow(row, layout.value, names));
};
const faultsOf = (change: Readonly<Record<number, string>>): string[] =>
  read(
    TITLES,
    ROW.map((cell, at) => change[at] ?? cell),
  )[0]!.faults.map(({ at, problem }) => `${at} ${problem.code}`);

describe('a row of a rug that was a piece', () => {
  const at = (title: string) => TITLES.indexOf(title);
  const silent = ['بافنده ۱', 'بافنده ۲', 'دار', 'آغاز بافت', 'پایین‌کشی'].map(at);
  const row = (code: string) => [...ROW.map((cell, i) => (silent.includes(i) ? '' : cell)), code];

  it('need not say what the piece says, by its code in any of its forms', () => {
    for (const code of ['P-K7M3-9HRY', 'p k7m3 9hry', 'P-K7M3-9HRY (لچک و ترنج)']) {
      const [found] = read([...TITLES, 'بافته'], row(code));
      expect(found!.faults).toEqual([]);
      expect(found!.rug).toMatchObject({ pieceId: 'k1', makerIds: [], weightG: 5_600 });
      expect(found!.rug!.loomOnDate).toBeUndefined();
    }
  });

  it('is refused for a piece that is none, and needs all where it names none', () => {
    const codes = (code: string) =>
      read([...TITLES, 'Piece'], row(code))[0]!.faults.map((f) => f.problem.code);
    expect(codes('P-0000-0000')).toContain('PIECE_NOT_FOUND');
    expect(codes('')).toEqual(['CELL_EMPTY', 'CELL_EMPTY', 'CELL_EMPTY', 'CELL_EMPTY']);
  });
});

describe('the columns of a sheet of rugs', () => {
  it('are known by their titles in every language, none by two', () => {
    for (const [column, { title, also }] of Object.entries(COLUMNS))
      for (const name of [...LANGUAGES.map((language) => title[language]), ...also])
        expect([name, titleOf(name)?.column]).toEqual([name, column]);
  });

  it('are known with units, numbers, stars and whatever nobody sees', () => {
    expect(titleOf('  طول\u200c (میلی متر) *')).toEqual({ column: 'length', unit: 'میلی متر' });
    expect(titleOf('\ufeffWEAVER 3:')).toEqual({ column: 'maker', unit: '' });
    expect(titleOf('بافنده ۲')).toMatchObject({ column: 'maker' });
    expect(titleOf('Colour')).toBeUndefined();
  });

  it('stand in any order, on any sheet, below any head', () => {
    const order = TITLES.map((_, i) => i).sort((a, b) => ((a * 7) % 18) - ((b * 7) % 18));
    const turned = (cells: readonly string[]): string[] => order.map((at) => cells[at]!);
    const layout = layoutOf([
      sheet(['a', 'b'], ['c']),
      { ...sheet(['تعاونی خانه‌سر'], ['پاییز ۱۴۰۳'], turned(TITLES), turned(ROW)), name: 'فرش‌ها' },
    ]);
    expect(layout).toMatchObject({ ok: true, value: { sheetName: 'فرش‌ها', rows: [{ number: 4 }] } });
    if (layout.ok) expect(readRugRow(layout.value.rows[0]!, layout.value, names).rug).toEqual(RUG);
  });

  it('are refused when they are none, too few, or twice', () => {
    const code = (...titles: string[]) => {
      const layout = layoutOf([sheet(titles, ROW)]);
      return layout.ok ? 'ok' : layout.refusal.code;
    };
    expect(code('a', 'b')).toBe('RUG_COLUMNS_UNKNOWN');
    expect(code(...TITLES.slice(0, 5))).toBe('RUG_COLUMNS_MISSING');
    expect(code(...TITLES, 'Design')).toBe('RUG_COLUMN_TWICE');
  });

  it('leave out a second row of titles, a row of units and the example, and nothing else', () => {
    const units = TITLES.map((_, at) => ['', '', 'cm', 'cm', 'kg'][at] ?? '');
    const english = ['Design', 'Construction', 'Length (cm)', 'Width (cm)', 'Weight (kg)'];
    const example = ['نمونه: لچک', ...ROW.slice(1)];
    const odd = ['cm'];
    expect(read(TITLES, english, units, example, ROW, odd).map(({ number }) => number)).toEqual([5, 6]);
  });
});

describe('a row of a sheet', () => {
  it('is read as a rug', () => {
    expect(read(TITLES, ROW)).toEqual([{ number: 2, cells: ROW, rug: RUG, faults: [] }]);
  });

  it('is the same rug in whatever digits', () => {
    const plain = [...ROW.map((cell) => cell.replace(/[۰-۹]/g, (d) => String('۰۱۲۳۴۵۶۷۸۹'.indexOf(d))))];
    expect(read(TITLES, plain)[0]!.rug).toEqual(RUG);
    expect(read(TITLES, plain.map(persianDigits))[0]!.rug).toEqual(RUG);
  });

  it.each([
    [{ 0: '' }, ['0 CELL_EMPTY']],
    [{ 1: 'ماشینی' }, ['1 WORD_UNKNOWN']],
    [{ 2: 'بلند' }, ['2 NUMBER_UNCLEAR']],
    [{ 2: '156 وجب' }, ['2 NUMBER_UNCLEAR']],
    [{ 5: 'زیاد' }, ['5 NUMBER_UNCLEAR']],
    [{ 11: 'ناشناس' }, ['11 MAKER_NOT_FOUND']],
    [{ 12: 'زهرا علوی' }, ['12 MAKER_AMBIGUOUS']],
    [{ 11: '', 12: '' }, ['11 CELL_EMPTY']],
    [{ 13: 'L-XXXX-XXXX' }, ['13 LOOM_NOT_FOUND', '14 CELL_EMPTY']],
    [{ 14: 'ناکجا' }, ['14 VILLAGE_NOT_FOUND']],
    [{ 15: '31/31/1403' }, ['15 DAY_UNCLEAR']],
    [{ 0: '', 2: 'x', 16: '' }, ['0 CELL_EMPTY', '2 NUMBER_UNCLEAR', '16 CELL_EMPTY']],
  ])('says what is wrong in its place: %j', (change, faults) => {
    expect(faultsOf(change as Record<number, string>)).toEqual(faults);
  });

  it('names several women in one cell, and tells those of one name apart', () => {
    const maker = (cell: string) =>
      read(
        TITLES,
        ROW.map((one, at) => (at === 11 ? cell : at === 12 ? '' : one)),
      )[0]!;
    expect(maker('گلنار رضایی، سارا محمدی').rug?.makerIds).toEqual(['p2', 'p4']);
    expect(maker('گلنار رضایی و سارا محمدی').rug?.makerIds).toEqual(['p2', 'p4']);
    expect(maker('Zahra Alavi #bbbbbb').faults).toHaveLength(1);
    expect(maker('#bbbbbb').rug?.makerIds).toEqual(['p3']);
  });

  it('leaves raj, knot and pile of a kilim out', () => {
    const kilim = ROW.map((cell, at) =>
      at === 1 ? 'گلیم' : [5, 6, 7, 8].includes(at) ? (at === 5 ? '—' : '') : cell,
    );
    const [row] = read(TITLES, kilim);
    expect(row!.faults).toEqual([]);
    expect(row!.rug).toMatchObject({
      construction: 'KILIM',
      raj: undefined,
      knotType: undefined,
      pile: undefined,
    });
  });

  it('never breaks, whatever stands in it', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(...ROW, '=1+1', '1e999', '-1', '#REF!'),
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 20 }), (cells) => {
        for (const row of read(TITLES, cells))
          expect((row.rug === undefined) === row.faults.length > 0).toBe(true);
      }),
    );
  });
});

describe('measures', () => {
  it('have the unit of their cell, else of their title, else the usual one', () => {
    expect(readLengthMm('156', '')).toBe(1560);
    expect(readLengthMm('1,560', 'mm')).toBe(1560);
    expect(readLengthMm('۱٫۵۶ متر', 'cm')).toBe(1560);
    expect(readLengthMm('104.3', 'سانتی متر')).toBe(1043);
    expect(readWeightG('5600', 'گرم')).toBe(5600);
    expect(readWeightG('5,6', '')).toBe(5600);
    expect(readWeightG('5 вёдер', '')).toBeUndefined();
  });

  it('gain nothing by being converted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 12_000 }), (mm) => {
        expect(readLengthMm(String(mm / 10), 'cm')).toBe(mm);
        expect(readLengthMm(String(mm / 1000), 'm')).toBe(mm);
        expect(readWeightG(String(mm / 1000), 'kg')).toBe(mm);
      }),
    );
  });
});

it('knows materials by any word', () => {
  for (const [word, material] of Object.entries({
    پشمی: 'WOOL',
    'گل ابریشم': 'WOOL_SILK',
    шёлк: 'SILK',
    cotton: 'COTTON',
    Kork: 'KORK',
  }))
    expect(wordIn(MATERIAL_WORDS, word)).toBe(material);
});
