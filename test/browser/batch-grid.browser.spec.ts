import { barriers, DESK, describeInBrowser, overflow, PHONE, picture, type Page } from './browser.js';
import { answerQuestions } from './answer-questions.js';
import { openConsoleZone, signIn, type ConsoleZone } from './console-zone.js';

const ROWS = 500;
/** What a keystroke may take until it is drawn; the machine that tests is slower and shared. */
const KEYSTROKE_MS = 50;

describeInBrowser('the grid of a batch', ({ open }) => {
  let zone: ConsoleZone;
  beforeAll(async () => {
    zone = await openConsoleZone('browser-grid');
  }, 60_000);
  afterAll(() => zone.close());

  const field = (page: Page, path: string) => page.locator(`[data-path="rugs.${path}"]`);

  async function paste(page: Page, path: string, text: string): Promise<void> {
    await field(page, path).focus();
    await page.evaluate(
      `{
        const data = new DataTransfer();
        data.setData('text/plain', ${JSON.stringify(text)});
        document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
      }`,
    );
  }
  async function opened(language: 'fa' | 'en' | 'ru', screen = DESK): Promise<Page> {
    const page = await open(`${zone.address}/batches/new`, language, screen);
    await signIn(page, zone.accounts.clerk);
    await page.getByTestId('to-summary').waitFor();
    return page;
  }

  it('takes a block of a Persian spreadsheet as it is: digits, Jalali days, names and words', async () => {
    const page = await opened('fa');
    const rows = [
      'ماهی درهم\tذرع و نیم\t۱۰۴\t۱۵۶\t۵٫۸\t۴۰\tگلنار آزمون\t۱۴۰۳/۰۱/۱۳\t۱۴۰۴/۰۱/۳۱',
      'لچك و ترنج\t\t104\t156\t5/9\t٤٠\tگلنار آزمون، شيرين آزمون\t2024-04-01\t2025-04-20',
    ];
    await page.getByTestId('all-columns').waitFor();
    await paste(page, '0.design', `${rows.join('\r\n')}\r\n`);
    await field(page, '1.weightG').waitFor();
    expect(await field(page, '0.size').inputValue()).toBe('ذرع و نیم');
    expect(await page.locator('[data-kind=names] bdi').allTextContents()).toEqual([
      'گلنار آزمون',
      'گلنار آزمون',
      'شیرین آزمون',
    ]);
    await picture(page, 'grid-pasted-fa');
    expect(await barriers(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.getByTestId('to-summary').click();
    await answerQuestions(page);
    await picture(page, 'grid-answered-fa');
    await page.getByTestId('to-summary').click();
    await page.getByTestId('send-batch').click();
    await page.getByTestId('batch-done').waitFor();
  });

  it('goes by keyboard: from above, down to all, undone, another like this, and back after a reload', async () => {
    const page = await opened('en');
    const keys = page.keyboard;
    await paste(page, '0.design', ['Medallion\t\t104\t156\t5.8\t40', 'Fish', 'Rose'].join('\n'));
    await field(page, '2.design').waitFor();
    await field(page, '0.widthMm').focus();
    await keys.press('Control+Shift+D');
    expect(await field(page, '2.widthMm').inputValue()).toBe('104');
    await keys.press('ArrowRight');
    await keys.press('ArrowDown');
    expect(await page.evaluate('document.activeElement.dataset.path')).toBe('rugs.1.lengthMm');
    await keys.press('Control+D');
    expect(await field(page, '1.lengthMm').inputValue()).toBe('156');
    await keys.press('Control+Z');
    expect(await field(page, '1.lengthMm').inputValue()).toBe('');
    await keys.press('Control+Y');
    await keys.press('Control+Enter');
    await page.waitForFunction("document.activeElement.dataset.path === 'rugs.2.design'");
    expect(await field(page, '2.design').inputValue()).toBe('Fish');
    expect(await field(page, '3.design').inputValue()).toBe('Rose');
    await keys.press('Enter');
    await keys.press('Enter');
    await page.waitForFunction("document.activeElement.dataset.path === 'rugs.4.design'");
    await keys.type('Tree');
    await page.getByTestId('batch-defaults').click();
    await page.locator('[data-path="defaults.raj"]').fill('35');
    await page.reload();
    await page.getByTestId('draft-note').waitFor();
    expect(await field(page, '4.design').inputValue()).toBe('Tree');
    expect(await field(page, '2.raj\\.count').getAttribute('placeholder')).toBe('35');
    await field(page, '1.weightG').fill('heavy');
    await page.locator('#problem-rugs-1-weightG').waitFor();
    await page.getByTestId('to-summary').click();
    await page.locator('#problem-rugs-3-lengthMm').waitFor();
    // What is written by now is not wrong any more, and what is wrong goes along with its rug.
    await field(page, '3.lengthMm').fill('156');
    await page.locator('#problem-rugs-3-lengthMm').waitFor({ state: 'detached' });
    await field(page, '0.design').focus();
    await keys.press('Alt+Delete');
    await page.locator('#problem-rugs-3-lengthMm').waitFor();
    expect(await page.locator('#problem-rugs-0-weightG').isVisible()).toBe(true);
    await keys.press('Control+Z');
    await page.getByTestId('all-columns').click();
    await picture(page, 'grid-all-columns-en');
    expect(await barriers(page)).toEqual([]);
    await page.getByTestId('more-1').click();
    await page.getByRole('dialog').locator('[data-path="rugs.1.motif"]').fill('Boteh');
    await picture(page, 'grid-more-en');
    await keys.press('Escape');
    expect(await field(page, '1.motif').inputValue()).toBe('Boteh');
  });

  it('shows one rug at a time on a phone, the next begins like the last', async () => {
    const page = await opened('ru', PHONE);
    await field(page, '0.design').fill('Медальон');
    await field(page, '0.widthMm').fill('104');
    await picture(page, 'grid-phone-ru', { whole: true });
    await page.getByTestId('add-rug').click();
    await field(page, '1.design').waitFor();
    expect(await field(page, '1.design').inputValue()).toBe('Медальон');
    await page.getByTestId('to-summary').click();
    await page.getByTestId('problem-count').waitFor();
    expect(await overflow(page)).toBe(0);
    expect(await barriers(page)).toEqual([]);
  });

  it(`answers a keystroke at ${ROWS} rows in less than ${KEYSTROKE_MS} ms, and holds 2,000`, async () => {
    const page = await opened('en');
    const row = (index: number) =>
      `Design ${index}\t\t104\t156\t5.8\t40\tGolnar Azmoun\t2024-04-01\t2025-04-20`;
    await paste(page, '0.design', Array.from({ length: ROWS }, (_, index) => row(index)).join('\n'));
    await field(page, '5.design').waitFor();
    await field(page, '3.design').focus();
    // As the browser itself counts: from the key to the next picture, in steps of 8 ms.
    await page.evaluate(`{
      globalThis.keystrokes = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if (entry.name === 'keydown') keystrokes.push(entry.duration);
      }).observe({ type: 'event', durationThreshold: 16, buffered: false });
    }`);
    const text = 'a name of a design that is long';
    for (const letter of text) await page.keyboard.press(letter === ' ' ? 'Space' : letter, { delay: 30 });
    const slow = await page.evaluate<number[]>('keystrokes');
    // What is not listed took less than 16 ms.
    const all = [...slow, ...Array<number>(Math.max(0, text.length - slow.length)).fill(8)].sort(
      (a, b) => a - b,
    );
    expect(all[Math.floor(all.length / 2)]).toBeLessThan(KEYSTROKE_MS);

    await field(page, '0.design').focus();
    await paste(page, '0.design', Array.from({ length: 2_000 }, (_, index) => row(index)).join('\n'));
    await page.keyboard.press('Control+End');
    await field(page, '1999.design').waitFor();
    expect(await field(page, '1999.design').inputValue()).toBe('Design 1999');
    expect(await page.locator('[role=row]').count()).toBeLessThan(80);
    await page.waitForTimeout(400);
    await page.reload();
    await page.getByTestId('draft-note').waitFor();
    await field(page, '0.design').focus();
    await page.keyboard.press('Control+End');
    await field(page, '1999.design').waitFor();
  });
});
