import { barriers, describeInBrowser, overflow, PHONE, picture, type Page } from './browser.js';
import { openConsoleZone, signIn, type ConsoleZone } from './console-zone.js';

const CODE = /^[0-9A-Z]{4}-[0-9A-Z]{4}$/;

/** What a clerk types for a rug, in the order that Tab leads through the fields. */
const TYPED = {
  fa: {
    design: 'لچک و ترنج',
    width: '۱۰۴',
    length: '۱۵۶',
    weights: ['۵٫۸', 'صد', '۶٫۱'],
    raj: '۴۰',
    maker: 'گلنار',
    loomOn: '۱۴۰۳/۰۱/۱۳',
    cutOff: '۱۴۰۴/۰۱/۳۱',
  },
  en: {
    design: 'Medallion',
    width: '104',
    length: '156',
    weights: ['5.8', 'heavy', '6.1'],
    raj: '40',
    maker: 'Golnar',
    loomOn: '2024-04-01',
    cutOff: '2025-04-20',
  },
} as const;

describeInBrowser('registering a batch', ({ open }) => {
  let zone: ConsoleZone;
  beforeAll(async () => {
    zone = await openConsoleZone('browser-batch');
  }, 60_000);
  afterAll(() => zone.close());

  const field = (page: Page, path: string) => page.locator(`[data-path="rugs.${path}"]`);

  async function typeRug(page: Page, typed: (typeof TYPED)['fa' | 'en']): Promise<void> {
    const keys = page.keyboard;
    const next = async (text: string) => {
      await keys.type(text);
      await keys.press('Tab');
    };
    await field(page, '0.design').focus();
    await next(typed.design);
    await keys.press('Tab'); // the named sizes: this rug has its own
    for (const text of [typed.width, typed.length, typed.weights[0], typed.raj]) await next(text);
    await keys.type(typed.maker);
    await page.locator('[role=listbox] [role=option]:not([aria-disabled])').first().waitFor();
    await keys.press('Enter');
    await field(page, '0.loomOnDate').focus();
    await next(typed.loomOn);
    await next(typed.cutOff);
  }

  it.each(['fa', 'en'] as const)(
    'takes two rugs by keyboard in %s, shows a bad row in its place, and loses nothing on reload',
    async (language) => {
      const typed = TYPED[language];
      const page = await open(`${zone.address}/batches/new`, language);
      await signIn(page, zone.accounts.clerk);
      await typeRug(page, typed);
      await field(page, '0.design').focus();
      await page.keyboard.press('Control+Enter');
      await field(page, '1.weightG').focus();
      await page.keyboard.type(typed.weights[1]);
      await page.getByTestId('to-summary').press('Enter');

      const weight = field(page, '1.weightG');
      await page.getByTestId('problem-count').waitFor();
      expect(await weight.getAttribute('aria-invalid')).toBe('true');
      expect(await field(page, '0.weightG').getAttribute('aria-invalid')).toBe('false');
      expect(await page.locator('#problem-rugs-1-weightG').isVisible()).toBe(true);
      expect(await page.evaluate('document.activeElement.dataset.path')).toBe('rugs.1.weightG');
      expect(await barriers(page)).toEqual([]);
      await picture(page, `batch-bad-row-${language}`, { whole: true });

      await page.reload();
      await page.getByTestId('draft-note').waitFor();
      expect(await weight.inputValue()).toBe(typed.weights[1]);
      expect(await field(page, '1.design').inputValue()).toBe(typed.design);
      expect(await field(page, '0.weightG').inputValue()).toBe(typed.weights[0]);

      await weight.focus();
      await page.keyboard.press('Control+A');
      await page.keyboard.type(typed.weights[2]);
      await page.getByTestId('to-summary').press('Enter');
      await page.getByTestId('batch-summary').waitFor();
      await picture(page, `batch-summary-${language}`);
      await page.getByTestId('send-batch').press('Enter');
      await page.getByTestId('batch-done').waitFor();
      const codes = await page.getByTestId('new-rug').allTextContents();
      expect(codes).toEqual([expect.stringMatching(CODE), expect.stringMatching(CODE)]);
      await picture(page, `batch-done-${language}`);

      await page.getByTestId('place-rugs').first().click();
      for (const code of codes) await page.getByTestId('listing').getByText(code).waitFor();
      await picture(page, `rugs-${language}`);
    },
  );

  it('shows what only the API finds wrong at the field it is about, and registers nothing', async () => {
    const page = await open(`${zone.address}/batches/new`, 'fa', PHONE);
    await signIn(page, zone.accounts.clerk);
    await typeRug(page, { ...TYPED.fa, cutOff: '۱۴۰۲/۰۱/۱۵' as never });
    await page.getByTestId('to-summary').press('Enter');
    await page.getByTestId('send-batch').press('Enter');
    await page.getByTestId('refusal').waitFor();
    expect(await field(page, '0.cutOffDate').getAttribute('aria-invalid')).toBe('true');
    expect(await field(page, '0.design').inputValue()).toBe(TYPED.fa.design);
    expect(await overflow(page)).toBe(0);
    await picture(page, 'batch-refused-phone-fa', { whole: true });
  });
});
