import { ANSWERED } from '../fixtures/answered.js';
import { DESK, PHONE, barriers, describeInBrowser, overflow, picture, type Page } from './browser.js';
import { openConsoleZone, signIn, type ConsoleZone } from './console-zone.js';
import { ALL_RIGHT } from '../fixtures/checks.js';

const WAYS = {
  fa: { screen: PHONE, amount: '۱۰٬۰۰۰٬۰۰۰'.replaceAll('٬', ''), sum: '۱۵۰٬۰۰۰٬۰۰۰' },
  en: { screen: DESK, amount: '10000000', sum: '150,000,000' },
} as const;

describeInBrowser('pay', ({ open }) => {
  let zone: ConsoleZone;
  beforeAll(async () => {
    zone = await openConsoleZone('browser-pay');
  }, 60_000);
  afterAll(() => zone.close());

  const test = (page: Page, id: string) => page.getByTestId(id);

  async function look(page: Page, name: string): Promise<void> {
    await picture(page, name);
    expect([name, await overflow(page)]).toEqual([name, 0]);
    expect([name, await barriers(page)]).toEqual([name, []]);
  }

  /** A rug of one weaver that passed inspection. */
  async function passed(makerId: string): Promise<void> {
    const { cooperative, village, loom } = zone.ids;
    const { batch } = await zone.command<{ batch: { rugs: { nodes: { id: string }[] } } }>(
      'clerk',
      'registerBatch',
      '... on RegisterBatchPayload { batch { rugs(first: 5) { nodes { id } } } }',
      {
        cooperativeId: cooperative,
        rugs: [
          {
            ...{
              design: 'لچک ترنج',
              construction: 'KNOTTED',
              lengthMm: 1_500,
              widthMm: 1_000,
              weightG: 4_000,
            },
            ...{ raj: { count: 40, basisMm: 70 }, knotType: 'ASYMMETRIC', pile: 'WOOL', warp: 'COTTON' },
            ...{ weft: 'COTTON', loomId: loom, loomOnDate: '2024-04-01', cutOffDate: '2024-12-21' },
            answers: ANSWERED,
            ...{ makerIds: [makerId], villageId: village },
          },
        ],
      },
    );
    const results = batch.rugs.nodes.map(({ id }) => ({
      rugId: id,
      passed: true,
      grade: 'FIRST',
      defects: [],
      checks: ALL_RIGHT,
    }));
    await zone.command('clerk', 'inspectRugs', '... on InspectRugsPayload { rugs { id } }', { results });
  }

  it.each(['fa', 'en'] as const)(
    'is agreed, recorded and paid in five taps, in %s',
    async (language) => {
      const { screen, amount, sum } = WAYS[language];
      await passed(zone.weavers[language === 'fa' ? 0 : 1]);
      const page = await open(`${zone.address}/pay/agreements/new`, language, screen);
      await signIn(page, zone.accounts.clerk);
      for (const odd of ['500 هزار', '500.000']) {
        await test(page, 'money-amount').fill(odd);
        await test(page, 'money-odd').waitFor();
      }
      await test(page, 'money-amount').fill(amount);
      await test(page, 'money-odd').waitFor({ state: 'detached' });
      await test(page, 'money-unit').selectOption('TOMAN');
      await test(page, 'agreement-from').fill('2024-01-01');
      await test(page, 'money-both').waitFor();
      await look(page, `pay-agreement-${language}`);
      await test(page, 'send-agreement').click();
      await test(page, 'listing').waitFor();
      await look(page, `pay-agreements-${language}`);

      await page.goto(`${zone.address}/pay/price`);
      await test(page, 'price-rugs').waitFor();
      await look(page, `pay-price-${language}`);
      await test(page, 'price-rugs').click();
      await test(page, 'priced').waitFor();

      await page.goto(`${zone.address}/pay`);
      await test(page, 'propose-run').waitFor();
      await look(page, `pay-owed-${language}`);
      await test(page, 'pay-account').first().click();
      await test(page, 'form-advance').click();
      // A nought too many is far beyond her work: it is asked why, and she looks again.
      await test(page, 'money-amount').fill(language === 'fa' ? '۵۰۰۰۰۰۰۰۰' : '500000000');
      await test(page, 'money-unit').selectOption('TOMAN');
      await test(page, 'step-do').click();
      await test(page, 'question-A01').waitFor();
      await look(page, `pay-advance-asked-${language}`);
      await test(page, 'question-A01').focus();
      await page.keyboard.press('4');
      await page.waitForFunction(`document.activeElement?.dataset.testid === 'words-A01'`);
      await test(page, 'money-amount').fill(language === 'fa' ? '۵۰۰۰۰۰' : '500000');
      await look(page, `pay-advance-${language}`);
      await test(page, 'step-do').click();
      await test(page, 'said').waitFor();
      await look(page, `pay-account-${language}`);
      expect(await test(page, 'owed').textContent()).toContain(
        language === 'fa' ? '۱۴۵٬۰۰۰٬۰۰۰' : '145,000,000',
      );
      expect(await page.locator('main').textContent()).toContain(sum);

      // The run: propose, approve, (the file), paid. Each is one tap.
      await page.goto(`${zone.address}/pay`);
      await test(page, 'propose-run').click();
      await test(page, 'approve-run').waitFor();
      await look(page, `pay-run-${language}`);
      await test(page, 'approve-run').click();
      await test(page, 'mark-paid').waitFor();
      await look(page, `pay-run-approved-${language}`);
      const run = page.url();
      // What was earned since waits, and the page of her account says so before more is paid ahead.
      await page.goto(`${zone.address}/pay`);
      await test(page, 'pay-account').first().click();
      await test(page, 'form-correct').click();
      await test(page, 'correction-side').selectOption('OWED_MORE');
      await test(page, 'money-amount').fill('7000');
      await test(page, 'money-unit').selectOption('RIAL');
      await test(page, 'money-note').fill('counted wrongly');
      await test(page, 'step-do').click();
      await test(page, 'said').waitFor();
      const inRun = language === 'fa' ? '۱۴۵٬۰۰۰٬۰۰۰' : '145,000,000';
      expect(await test(page, 'in-run').textContent()).toContain(inRun);
      expect(await test(page, 'waits-for-run').textContent()).toContain(
        language === 'fa' ? '۷٬۰۰۰' : '7,000',
      );
      await test(page, 'form-advance').click();
      expect(await test(page, 'advance-in-run').textContent()).toContain(inRun);
      await look(page, `pay-account-in-run-${language}`);
      // All paid is asked once more, with the sum; only a yes records it.
      await page.goto(run);
      const asked: string[] = [];
      let answer = false;
      page.on('dialog', (dialog) => {
        asked.push(dialog.message());
        void (answer ? dialog.accept() : dialog.dismiss());
      });
      await test(page, 'mark-paid').click();
      await test(page, 'mark-paid').waitFor();
      expect(asked).toHaveLength(1);
      // The other language's woman may be in it with her 7,000 rials.
      expect(asked[0]).toContain(inRun.slice(0, 5));
      answer = true;
      await test(page, 'mark-paid').click();
      await test(page, 'mark-paid').waitFor({ state: 'detached' });
      await look(page, `pay-run-done-${language}`);
      await page.goto(`${zone.address}/pay/runs`);
      await test(page, 'listing').waitFor();
      await look(page, `pay-runs-${language}`);
    },
    120_000,
  );
});
