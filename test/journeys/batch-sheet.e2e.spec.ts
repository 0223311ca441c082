import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { Redis } from 'ioredis';
import { TITLES_FA, csvOf, rowOf } from '../../scripts/spreadsheets/rug-rows.js';
import { openSheetWorld, type SheetWorld } from './sheet-world.js';

const TEMPLATE = '/batch-sheet/template.xlsx?language=';

jest.setTimeout(60_000);

describe('registering rugs from a spreadsheet', () => {
  let world: SheetWorld;
  beforeAll(async () => (world = await openSheetWorld('sheet')));
  afterAll(() => world.zone.close());

  it('begins with a template that names the members, looms and villages of the clerk’s own cooperative', async () => {
    for (const [language, first] of [
      ['fa', 'نقشه'],
      ['en', 'Design'],
      ['ru', 'Рисунок'],
    ] as const) {
      const { status, bytes, type } = await world.fetch(TEMPLATE + language);
      expect([status, type]).toEqual([200, expect.stringContaining('spreadsheetml')]);
      const { sheets } = await readXlsx(bytes);
      expect(sheets).toHaveLength(3);
      expect(sheets[0]!.rows[0]![0]).toBe(first);
      expect(sheets[0]!.dataValidations!.length).toBeGreaterThan(10);
      const lists = sheets[2]!.rows.flat().filter((cell) => typeof cell === 'string');
      expect(lists.filter((cell) => cell.startsWith(world.cooperatives[0]!.loomCode))).toHaveLength(1);
      expect(lists.some((cell) => cell.startsWith(world.cooperatives[1]!.loomCode))).toBe(false);
      // Who has the same name as another is told apart by her village.
      expect(
        lists.filter((cell) => /\((خانه‌سر|نوسر|Khanesar|Nosar)\)/.test(cell) && !cell.startsWith('L-')),
      ).toHaveLength(2);
    }
  });

  it('takes the filled template, shows every row, and registers only when told to', async () => {
    const { bytes } = await world.fetch(`${TEMPLATE}fa`);
    const { sheets } = await readXlsx(bytes);
    const [titles, example] = sheets[0]!.rows as [string[], (string | number | null)[]];
    const rug = [...example];
    rug[0] = 'ماهی درهم';
    // One weaver had both on her loom: what is odd is answered in the sheet.
    rug[titles.indexOf('پاسخ پرسش‌ها')] = 'یکی را شب‌ها بافته است.';
    const beside = rug.map((cell, i) => (i === 2 ? 160 : titles[i] === 'دار' ? null : cell));
    const filled = await writeXlsx({
      sheets: [{ name: sheets[0]!.name, rows: [titles, example, rug, beside] }],
    });
    const before = await world.counts();
    const looked = await world.look(Buffer.from(filled));
    expect(looked).toMatchObject({ __typename: 'BatchSheet', rowCount: 2, wrongRows: 0, registeredAs: null });
    expect(await world.counts()).toEqual(before);
    const done = await world.register(looked.sheetId!);
    expect(done).toMatchObject({ wasRegistered: false, batch: { rugCount: 2 } });
    expect(done.batch!.rugs.nodes[0]).toMatchObject({
      design: 'ماهی درهم',
      lengthMm: 1_560,
      widthMm: 1_045,
      weightG: 5_600,
    });
    expect((await world.counts()).rugs - before.rugs).toBe(2);
  });

  it('registers the same sheet once: saved in another form, sent by another clerk, by many at once', async () => {
    const rows = [rowOf({ 0: 'یک بار' }), rowOf({ 0: 'یک بار', 2: '170' })];
    const csv = csvOf(...rows);
    const colleague = { ...world.cooperatives[0]!.clerk, account: 'colleague' };
    const { sheetId } = await world.look(csv);
    await world.look(csv, colleague);
    const answers = await Promise.all([
      ...Array.from({ length: 6 }, () => world.register(sheetId!)),
      ...Array.from({ length: 6 }, () => world.register(sheetId!, colleague)),
    ]);
    const codes = new Set(answers.map(({ batch }) => batch?.code));
    expect(codes.size).toBe(1);
    const before = await world.counts();
    const xlsx = await writeXlsx({ sheets: [{ name: 'x', rows: [[...TITLES_FA], ...rows] }] });
    const again = await world.look(Buffer.from(xlsx));
    const arabic = csv.toString().replaceAll('ی', 'ي').replaceAll('ک', 'ك');
    expect(arabic).not.toBe(csv.toString());
    expect((await world.look(Buffer.from(arabic))).sheetId).toBe(sheetId);
    expect(again).toMatchObject({ sheetId, registeredAs: { code: [...codes][0] } });
    expect(await world.register(sheetId!)).toMatchObject({
      wasRegistered: true,
      batch: { code: [...codes][0] },
    });
    expect(await world.counts()).toEqual(before);
  });

  it('asks in the preview, registers nothing until all is answered, and keeps the answer of each row', async () => {
    // Too heavy for their size, woven one after the other.
    const heavy = (design: string, year: number) =>
      rowOf({ 0: design, 4: '9.6', 14: `${year}/01/05`, 15: `${year}/11/01` });
    const { sheetId, ...looked } = await world.look(csvOf(heavy('یکم', 1398), heavy('دوم', 1399)));
    expect([looked.wrongRows, looked.askedRows]).toEqual([0, 2]);
    const asked = looked.rows!.map(({ questions }) => questions.map(({ rule, at }) => `${at} ${rule}`));
    expect(asked).toEqual([['4 M01'], ['4 M01']]);
    const before = await world.counts();
    const one = [{ rule: 'M01', answer: 'HEAVY_BUILD', rows: [looked.rows![0]!.number] }];
    for (const answers of [[], one])
      expect(await world.register(sheetId!, undefined, answers)).toMatchObject({
        code: 'QUESTIONS_UNANSWERED',
      });
    const wrong = [{ rule: 'M01', answer: 'A_PAIR' }];
    expect((await world.register(sheetId!, undefined, wrong)).problems?.[0]?.code).toBe('ANSWER_NOT_OF_RULE');
    expect(await world.counts()).toEqual(before);
    const all = { rule: 'M01', answer: 'MEASURED_AGAIN' };
    const done = await Promise.all(
      Array.from({ length: 4 }, () => world.register(sheetId!, undefined, [all, ...one])),
    );
    expect(new Set(done.map(({ batch }) => batch?.code)).size).toBe(1);
    expect((await world.counts()).batches - before.batches).toBe(1);
    const { data } = await world.zone.ask<{
      batch: { rugs: { nodes: { answered: { rule: string; answer: { en: string } }[] }[] } };
    }>(
      'query ($id: ID!) { batch(id: $id) { rugs(first: 5) { nodes { answered { rule answer { en } } } } } }',
      { id: done[0]!.batch!.id },
      world.cooperatives[0]!.clerk,
    );
    expect(data.batch.rugs.nodes.map(({ answered }) => answered.map(({ answer }) => answer.en))).toEqual([
      ['Its pile is high or its foundation heavy.'],
      ['Measured and counted again: it is so.'],
    ]);
  });

  it('says what is wrong in its place, by the rules of any batch, and gives the file back marked', async () => {
    const rows = [
      rowOf({ 0: '=cmd|x' }),
      rowOf({ 2: '1560' }),
      rowOf({ 11: 'زهرا علوی' }),
      rowOf({ 12: 'ناشناس' }),
      rowOf({ 15: '1403/13/40' }),
      rowOf({ 5: '' }),
    ];
    const looked = await world.look(csvOf(...rows));
    expect(looked).toMatchObject({ rowCount: 6, wrongRows: 5 });
    expect(looked.rows!.map(({ problems }) => problems.map(({ at, code }) => `${at} ${code}`))).toEqual([
      [],
      ['2 SIDE_OUT_OF_RANGE'],
      ['11 MAKER_AMBIGUOUS'],
      ['12 MAKER_NOT_FOUND'],
      ['15 DAY_UNCLEAR'],
      ['5 NEEDED_FOR_KNOTTED'],
    ]);
    const before = await world.counts();
    expect(await world.register(looked.sheetId!)).toMatchObject({ code: 'SHEET_HAS_ERRORS' });
    expect(await world.counts()).toEqual(before);

    const { status, bytes } = await world.fetch(`/batch-sheet/${looked.sheetId}/marked.xlsx`);
    expect(status).toBe(200);
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    expect(sheets[0]!.rows).toHaveLength(7);
    expect(sheets[0]!.rows[2]!.at(-1)).toContain('12,000');
    expect(sheets[0]!.cells?.get('2,2')?.style?.fill).toBeDefined();
    // What begins like a formula is a text in it, and it can be sent again as it is.
    expect(sheets[0]!.cells?.get('1,0')?.formula).toBeUndefined();
    expect(await world.look(bytes)).toMatchObject({ rowCount: 6, wrongRows: 5, ignored: ['What is wrong'] });
  });

  it('knows nothing of what others sent, have or are', async () => {
    const { sheetId } = await world.look(csvOf(rowOf({ 0: 'نهان' })));
    const other = world.cooperatives[1]!.clerk;
    expect(await world.register(sheetId!, other)).toMatchObject({ code: 'SHEET_PREVIEW_GONE' });
    expect((await world.fetch(`/batch-sheet/${sheetId}/marked.xlsx`, other)).status).toBe(404);
    expect(await world.register(sheetId!, { ...world.cooperatives[0]!.clerk, account: 'x' })).toMatchObject({
      code: 'SHEET_PREVIEW_GONE',
    });
    // The loom of another cooperative is none.
    const titles = [...TITLES_FA, 'دار'];
    const row = [...rowOf(), world.cooperatives[1]!.loomCode];
    const csv = Buffer.from([titles, row].map((cells) => cells.join(';')).join('\n'));
    expect((await world.look(csv)).rows![0]!.problems).toMatchObject([{ code: 'LOOM_NOT_FOUND' }]);
    const named = { cooperativeId: world.cooperatives[1]!.id };
    expect(await world.look(csvOf(rowOf()), undefined, named)).toMatchObject({
      code: 'COOPERATIVE_NOT_YOURS',
    });
    expect((await world.fetch(`${TEMPLATE}fa&cooperativeId=${named.cooperativeId}`)).status).toBe(404);
    // Staff of the zone say for whom.
    const staff = { role: 'ADMINISTRATOR', account: 'staff' } as const;
    expect(await world.look(csvOf(rowOf()), staff)).toMatchObject({ code: 'COOPERATIVE_MISSING' });
    expect(await world.look(csvOf(rowOf()), staff, named)).toMatchObject({
      __typename: 'BatchSheet',
      wrongRows: 0,
    });
  });

  it('keeps five previews of a clerk, sealed, under keys that name nobody', async () => {
    const { sheetId: first } = await world.look(csvOf(rowOf({ 0: 'نخست' })));
    for (let i = 0; i < 5; i++) await world.look(csvOf(rowOf({ 0: `بعد ${i}` })));
    expect(await world.register(first!)).toMatchObject({ code: 'SHEET_PREVIEW_GONE' });
    const redis = new Redis(world.zone.settings.redisUrl);
    const keys = await redis.keys(`gereh:{${world.zone.settings.zone}}:batch-sheet:*`);
    const texts = keys.filter((key) => key.includes(':text:'));
    expect(texts.filter((key) => key.includes(':clerk-0:'))).toHaveLength(5);
    for (const key of texts) {
      expect(await redis.get(key)).toMatch(/^v1\./);
      expect(await redis.ttl(key)).toBeGreaterThan(0);
    }
    expect(keys.join()).not.toMatch(/[^\x20-\x7e]/);
    redis.disconnect();
  });

  it('registers 2,000 rugs from one sheet', async () => {
    const rows = Array.from({ length: 2_000 }, (_, i) =>
      rowOf({ 0: `نقشه ${i}`, 2: String(150 + (i % 20)) }),
    );
    const looked = await world.look(csvOf(...rows));
    expect(looked).toMatchObject({ rowCount: 2_000, wrongRows: 0 });
    expect(await world.register(looked.sheetId!)).toMatchObject({ batch: { rugCount: 2_000 } });
    expect(await world.look(csvOf(...rows, rowOf()))).toMatchObject({ __typename: 'LimitExceeded' });
  });
});
