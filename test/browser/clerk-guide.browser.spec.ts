import { describeInBrowser, guidePicture, PHONE, type Page } from './browser.js';
import { answerQuestions } from './answer-questions.js';
import { openConsoleZone, signIn, type ConsoleZone } from './console-zone.js';

/** What the clerk of the guide types. */
const TYPED = {
  fa: {
    rows: [
      'ماهی درهم\tذرع و نیم\t۱۰۴\t۱۵۶\t۵٫۸\t۴۰\tگلنار آزمون\t۱۴۰۳/۰۱/۱۳\t۱۴۰۴/۰۱/۳۱',
      'لچک و ترنج\tذرع و نیم\t۱۰۳\t۱۵۷\t۹٫۵\t۴۰\tشیرین آزمون\t۱۴۰۳/۰۲/۰۲\t۱۴۰۴/۰۲/۱۰',
      'درختی\tپشتی\t۶۰\t۹۰\tدو کیلو\t۳۵\tگلنار آزمون\t۱۴۰۴/۰۳/۰۱\t۱۴۰۴/۰۶/۲۰',
    ],
    weight: '۲٫۱',
    design: 'ترنج',
    maker: 'گلنار',
    days: ['۱۴۰۰/۰۱/۱۵', '۱۴۰۰/۰۷/۲۰'],
    numbers: ['۶۰', '۹۰', '۲٫۲', '۳۵'],
  },
  en: {
    rows: [
      'Fish\tzar-o-nim (zaronim)\t104\t156\t5.8\t40\tGolnar Azmoun\t2024-04-01\t2025-04-20',
      'Medallion\tzar-o-nim (zaronim)\t103\t157\t9.5\t40\tShirin Azmoun\t2024-04-21\t2025-04-30',
      'Tree\tposhti (cushion)\t60\t90\ttwo kilos\t35\tGolnar Azmoun\t2025-05-22\t2025-09-11',
    ],
    weight: '2.1',
    design: 'Rose',
    maker: 'Golnar',
    days: ['2019-04-04', '2019-10-12'],
    numbers: ['60', '90', '2.2', '35'],
  },
} as const;

describeInBrowser('the guide of the clerk', ({ open }) => {
  let zone: ConsoleZone;
  beforeAll(async () => {
    zone = await openConsoleZone('browser-guide');
  }, 60_000);
  afterAll(() => zone.close());

  const field = (page: Page, path: string) => page.locator(`[data-path="rugs.${path}"]`);

  async function paste(page: Page, text: string): Promise<void> {
    await field(page, '0.design').focus();
    await page.evaluate(
      `{
        const data = new DataTransfer();
        data.setData('text/plain', ${JSON.stringify(text)});
        const pasted = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
        document.activeElement.dispatchEvent(pasted);
      }`,
    );
  }

  it.each(['fa', 'en'] as const)('is walked through at the desk, in %s', async (language) => {
    const typed = TYPED[language];
    const page = await open(`${zone.address}/`, language);
    await page.getByTestId('sign-in').waitFor();
    await guidePicture(page, `sign-in-${language}`);
    await signIn(page, zone.accounts.clerk);
    await page.getByTestId('main-action').first().waitFor();
    await guidePicture(page, `desk-${language}`);
    await page.goto(`${zone.address}/batches/new`);
    await page.getByTestId('to-summary').waitFor();
    await paste(page, typed.rows.join('\n'));
    await page.locator('#problem-rugs-2-weightG').waitFor();
    await guidePicture(page, `grid-${language}`);
    await field(page, '2.weightG').fill(typed.weight);
    await page.getByTestId('to-summary').click();
    const question = page.locator('[data-of-rug="1"] [data-question=M01]');
    await question.waitFor();
    await page.locator('[data-of-rug="1"] [data-question]').first().focus();
    await guidePicture(page, `questions-${language}`);
    await answerQuestions(page);
    await page.getByTestId('to-summary').click();
    await page.getByTestId('batch-summary').waitFor();
    await guidePicture(page, `summary-${language}`);
    await page.getByTestId('send-batch').click();
    await page.getByTestId('batch-done').waitFor();
    await guidePicture(page, `codes-${language}`);
    await page.getByTestId('print-labels-of-batch').click();
    await page.getByTestId('print-labels').waitFor();
    await guidePicture(page, `labels-${language}`);
    await page.goto(`${zone.address}/inspect`);
    await page.getByTestId('inspect-card').first().waitFor();
    await page.locator('[data-testid=inspect-card] label:has(input[value=FIRST])').first().click();
    await page.getByTestId('all-right').first().click();
    await guidePicture(page, `inspect-${language}`);
  });

  it.each(['fa', 'en'] as const)('is walked through on a phone without a line, in %s', async (language) => {
    const typed = TYPED[language];
    const page = await open(`${zone.address}/batches/new`, language, PHONE, { keepsConsole: true });
    await signIn(page, zone.accounts.clerk);
    await page.getByTestId('to-summary').waitFor();
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    await field(page, '0.makerIds').click();
    await page.keyboard.type(typed.maker);
    await page.locator('[role=listbox] [role=option]:not([aria-disabled])').first().waitFor();
    await page.keyboard.press('Enter');
    await field(page, '0.design').fill(typed.design);
    const [width, length, weight, raj] = typed.numbers;
    const measures = { widthMm: width, lengthMm: length, weightG: weight, 'raj.count': raj };
    for (const [path, text] of Object.entries(measures)) await field(page, `0.${path}`).fill(text);
    await field(page, '0.loomOnDate').fill(typed.days[0]);
    await field(page, '0.cutOffDate').fill(typed.days[1]);
    await field(page, '0.design').scrollIntoViewIfNeeded();
    await guidePicture(page, `phone-${language}`);
    await page.context().setOffline(true);
    await page.getByTestId('to-summary').click();
    await page.getByTestId('send-batch').click();
    await page.getByTestId('batch-waits').waitFor();
    await page.goto(`${zone.address}/waiting`);
    await page.getByTestId('waiting-command').waitFor();
    await guidePicture(page, `waiting-${language}`);
    await page.context().setOffline(false);
    await page.getByTestId('waiting-outcome').waitFor({ timeout: 40_000 });
    await guidePicture(page, `sent-${language}`);
  });
});
