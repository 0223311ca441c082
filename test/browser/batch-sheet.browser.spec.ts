import { readFileSync } from 'node:fs';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { DESK, PHONE, barriers, describeInBrowser, overflow, picture, type Page } from './browser.js';
import { answerQuestions } from './answer-questions.js';
import { openConsoleZone, signIn, type ConsoleZone } from './console-zone.js';

type Row = (string | number | null)[];

interface Answered {
  design: string;
  answered: { rule: string; answer: { en: string } }[];
}

describeInBrowser('a spreadsheet of rugs', ({ open }) => {
  let zone: ConsoleZone;
  beforeAll(async () => {
    zone = await openConsoleZone('browser-batch-sheet');
  }, 60_000);
  afterAll(() => zone.close());

  const test = (page: Page, id: string) => page.getByTestId(id);

  async function look(page: Page, name: string): Promise<void> {
    await picture(page, name, { whole: true });
    expect([name, await overflow(page)]).toEqual([name, 0]);
    expect([name, await barriers(page)]).toEqual([name, []]);
  }

  /** Downloads the template and gives its titles and its example as a rug. */
  async function template(page: Page): Promise<{ titles: string[]; rug: Row }> {
    const coming = page.waitForEvent('download');
    await test(page, 'sheet-template').click();
    const { sheets } = await readXlsx(readFileSync(await (await coming).path()));
    const [titles, example] = sheets[0]!.rows as [string[], Row];
    return {
      titles,
      // Without its loom: the rugs of four languages, woven at once, have no room on one.
      rug: example.map((cell, at) =>
        at === 0 ? String(cell).replace(/^[^:]*: /, '') : /^L-/.test(String(cell)) ? null : cell,
      ),
    };
  }

  const send = async (page: Page, titles: string[], rows: Row[]): Promise<void> =>
    page.locator('input[type=file]').setInputFiles({
      name: 'rugs.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(await writeXlsx({ sheets: [{ name: 'rugs', rows: [titles, ...rows] }] })),
    });

  it.each([
    ['fa', PHONE],
    ['en', DESK],
    ['ru', PHONE],
    ['fa', DESK],
  ] as const)(
    'is filled from its template, looked at, corrected and registered once, in %s',
    async (language, screen) => {
      const size = screen === PHONE ? 'phone' : 'desk';
      const page = await open(`${zone.address}/sign-in`, language, screen);
      await signIn(page, zone.accounts.clerk);
      await page.waitForURL(`${zone.address}/`);
      await page.goto(`${zone.address}/batches`);
      await page.locator('a[href="/batches/sheet"]').first().click();
      const { titles, rug } = await template(page);
      await look(page, `batch-sheet-empty-${language}-${size}`);

      const named = (name: string): Row =>
        rug.map((cell, at) => (at === 0 ? `${name} ${language} ${size}` : cell));
      const wide = named('b').map((cell, at) => (at === 3 ? 9_000 : cell));
      await send(page, titles, [named('a'), wide, named('c').map((cell, at) => (at === 1 ? '?' : cell))]);
      await test(page, 'sheet-wrong').waitFor();
      // What needs a hand comes first.
      expect(await test(page, 'rug-rows').locator('li[data-wrong=true]').count()).toBe(2);
      expect(await test(page, 'rug-rows').locator('> li').first().getAttribute('data-testid')).toBe('row-3');
      await look(page, `batch-sheet-wrong-${language}-${size}`);
      const marked = page.waitForEvent('download');
      await test(page, 'marked').click();
      expect((await marked).suggestedFilename()).toMatch(/\.xlsx$/);

      await send(page, titles, [named('a')]);
      // Where rugs of other languages stand already, there are more of them than looms.
      await test(page, 'sheet-fits').or(test(page, 'sheet-asks')).waitFor();
      await look(page, `batch-sheet-fits-${language}-${size}`);

      // Two are too heavy: one answer for both, and one of its own, in the preview itself.
      const weight = titles.findIndex((title) => /وزن|Weight|Вес|Масса/.test(title));
      const heavy = (name: string) => named(name).map((cell, at) => (at === weight ? 9.6 : cell));
      const rows = [heavy('a'), heavy('b')];
      await send(page, titles, rows);
      await test(page, 'asked-rules').waitFor();
      expect(await test(page, 'confirm-rugs').isDisabled()).toBe(true);
      await look(page, `batch-sheet-asks-${language}-${size}`);
      await answerQuestions(page);
      const own = test(page, 'row-3').getByTestId('reason-M01-HEAVY_BUILD');
      await own.click();
      await look(page, `batch-sheet-answered-${language}-${size}`);
      await test(page, 'confirm-rugs').click();
      await test(page, 'batch-done').waitFor();
      expect(await test(page, 'new-rug').count()).toBe(2);
      await look(page, `batch-sheet-done-${language}-${size}`);
      const { rugs } = await zone.query<{ rugs: { nodes: Answered[] } }>(
        'official',
        '{ rugs(first: 2) { nodes { design answered { rule answer { en } } } } }',
      );
      const answerOf = (name: string) =>
        rugs.nodes.find(({ design }) => design.startsWith(name))?.answered.find(({ rule }) => rule === 'M01')
          ?.answer.en;
      expect(answerOf('a')).toMatch(/^Measured and counted again/);
      expect(answerOf('b')).toMatch(/^Its pile is high/);

      await page.goto(`${zone.address}/batches/sheet`);
      await send(page, titles, rows);
      await test(page, 'registered-before').waitFor();
      expect(await test(page, 'confirm-rugs').count()).toBe(0);
      await look(page, `batch-sheet-twice-${language}-${size}`);
    },
  );

  it('draws 2,000 rows as they are scrolled to, and says what it cannot read', async () => {
    const page = await open(`${zone.address}/batches/sheet`, 'fa', PHONE);
    await signIn(page, zone.accounts.clerk);
    const { titles, rug } = await template(page);
    await send(
      page,
      titles,
      Array.from({ length: 2_000 }, (_, i) => rug.map((cell, at) => (at === 0 ? `r${i}` : cell))),
    );
    await test(page, 'row-2').waitFor();
    const rows = test(page, 'rug-rows').locator('> li');
    const first = await rows.count();
    expect(first).toBeLessThan(400);
    await rows.last().scrollIntoViewIfNeeded();
    await rows.nth(first + 10).waitFor();
    await page.locator('input[type=file]').setInputFiles({
      name: 'old.xls',
      mimeType: 'application/vnd.ms-excel',
      buffer: Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
    });
    await page.locator('[data-testid=refusal][data-code=SHEET_OLD_EXCEL]').waitFor();
    await look(page, 'batch-sheet-refused-fa');
  });
});
