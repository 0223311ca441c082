import { DESK, PHONE, barriers, describeInBrowser, overflow, picture, type Page } from './browser.js';
import { openConsoleZone, signIn, type ConsoleZone } from './console-zone.js';

describeInBrowser('weaving', ({ open }) => {
  let zone: ConsoleZone;
  beforeAll(async () => {
    zone = await openConsoleZone('browser-weaving');
  }, 60_000);
  afterAll(() => zone.close());

  const test = (page: Page, id: string) => page.getByTestId(id);

  async function look(page: Page, name: string): Promise<void> {
    await picture(page, name, { whole: true });
    expect([name, await overflow(page)]).toEqual([name, 0]);
    expect([name, await barriers(page)]).toEqual([name, []]);
  }

  it.each([
    ['fa', PHONE],
    ['en', DESK],
  ] as const)(
    'goes from the warp to the registration of the rug, in %s',
    async (language, screen) => {
      const page = await open(`${zone.address}/looms`, language, screen);
      await signIn(page, zone.accounts.clerk);
      await page.locator('[data-testid=listing] a').first().click();
      await test(page, 'story').waitFor();
      await look(page, `weaving-loom-${language}`);
      await test(page, 'put-on-loom').click();
      await test(page, 'piece-design').fill('لچک و ترنج');
      await test(page, 'piece-width').fill('100');
      await test(page, 'piece-length').fill('150');
      await test(page, 'piece-raj').fill('40');
      await test(page, 'piece-started').fill('2025-01-01');
      await test(page, 'piece-weavers').getByRole('checkbox').first().check();
      await look(page, `weaving-put-on-${language}`);
      await test(page, 'send-piece').click();

      await test(page, 'progress').click();
      await test(page, 'progress-measure').fill('20');
      await test(page, 'progress-day').fill('2025-01-20');
      await test(page, 'progress-wove').selectOption({ index: 1 });
      await test(page, 'send-progress').click();
      // 20 cm of 40 raj in 20 days are 3,265 knots a day; as much again on the next day is no hand's work.
      await test(page, 'done').waitFor();
      await test(page, 'progress').click();
      await test(page, 'progress-measure').fill('3.5');
      await test(page, 'progress-day').fill('2025-01-21');
      await test(page, 'send-progress').click();
      await test(page, 'question').waitFor();
      await look(page, `weaving-question-${language}`);
      await test(page, 'answer-W01').fill('با کمک خواهرش');
      await test(page, 'send-progress').click();
      await test(page, 'done').waitFor();
      await test(page, 'readings').locator('li').nth(1).waitFor();
      await look(page, `weaving-piece-${language}`);

      await page.goto(`${zone.address}/pieces`);
      await page.locator('[data-testid=listing] a').first().waitFor();
      await look(page, `weaving-list-${language}`);
      await page.locator('[data-testid=listing] a').first().click();
      await test(page, 'cut-off').click();
      await test(page, 'cut-off-day').fill('2025-06-01');
      await test(page, 'send-cut-off').click();
      await test(page, 'register-rug').click();
      await page.getByText('لچک و ترنج').or(page.locator('input[value="لچک و ترنج"]')).first().waitFor();
      await picture(page, `weaving-register-${language}`);
    },
    120_000,
  );
});
