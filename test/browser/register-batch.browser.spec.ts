import { barriers, DESK, describeInBrowser, overflow, PHONE, picture, type Page } from './browser.js';
import { answerQuestions, toSummary } from './answer-questions.js';
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
      // One woman wove both at once, on no loom.
      expect(await answerQuestions(page)).toContain('X01');
      await toSummary(page);
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
    await page.getByTestId('refusal').waitFor();
    expect(await field(page, '0.cutOffDate').getAttribute('aria-invalid')).toBe('true');
    expect(await field(page, '0.design').inputValue()).toBe(TYPED.fa.design);
    expect(await overflow(page)).toBe(0);
    await picture(page, 'batch-refused-phone-fa', { whole: true });
  });

  it.each([
    ['fa', 'desk'],
    ['en', 'desk'],
    ['ru', 'phone'],
  ] as const)(
    'asks a clerk about what is odd, in %s at the %s; her answer is on record',
    async (language, place) => {
      const screen = place === 'phone' ? PHONE : DESK;
      const page = await open(`${zone.address}/batches/new`, language, screen);
      await signIn(page, zone.accounts.clerk);
      const typed = TYPED[language === 'fa' ? 'fa' : 'en'];
      const years = {
        fa: ['۱۳۹۰/۰۱/۱۳', '۱۳۹۱/۰۱/۳۱'],
        en: ['2008-04-01', '2009-04-20'],
        ru: ['2005-04-01', '2006-04-20'],
      };
      const [loomOn, cutOff] = years[language];
      const weight = language === 'fa' ? '۹٫۵' : '9.5';
      await typeRug(page, {
        ...typed,
        design: `${typed.design} ${language}`,
        weights: [weight],
        loomOn,
        cutOff,
      } as never);
      await page.getByTestId('to-summary').press('Enter');
      const card = page.getByTestId('question-M01');
      await card.waitFor();
      expect(await page.getByTestId('batch-summary').count()).toBe(0);
      // The question has the keyboard: one key answers it, and the next is registering.
      await page.waitForFunction("document.activeElement.dataset.question === 'M01'");
      await picture(page, `question-${language}-${place}`, { whole: place === 'phone' });
      expect(await barriers(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      await page.keyboard.press('2');
      expect(await card.getAttribute('data-answered')).toBe('true');
      await page.waitForFunction("document.activeElement.dataset.testid === 'to-summary'");
      await picture(page, `question-answered-${language}-${place}`);
      await page.keyboard.press('Enter');
      await page.getByTestId('send-batch').press('Enter');
      await page.getByTestId('batch-done').waitFor();
      const { rugs } = await zone.query<{ rugs: { nodes: { answered: object[] }[] } }>(
        'official',
        '{ rugs(first: 1) { nodes { answered { rule version answer { en } } } } }',
      );
      expect(rugs.nodes[0]!.answered).toEqual([
        { rule: 'M01', version: 1, answer: { en: 'Its pile is high or its foundation heavy.' } },
      ]);
      await page.getByTestId('new-rug').click();
      const kept = page.getByTestId('answered-M01');
      await kept.waitFor();
      await page.getByTestId('answered').scrollIntoViewIfNeeded();
      await picture(page, `answered-${language}-${place}`);
      expect(await overflow(page)).toBe(0);
      expect(await barriers(page)).toEqual([]);
      await kept.getByRole('link').click();
      await page.locator('[data-testid=rule-M01][data-led=true]').waitFor();
      await picture(page, `rules-${language}-${place}`);
      expect(await overflow(page)).toBe(0);
      expect(await barriers(page)).toEqual([]);
    },
  );

  it('asks while the next rug is typed, and takes one answer for several rugs', async () => {
    const page = await open(`${zone.address}/batches/new`, 'en');
    await signIn(page, zone.accounts.clerk);
    const typed = {
      ...TYPED.en,
      design: 'Heavy',
      weights: ['9.6'],
      loomOn: '2012-04-01',
      cutOff: '2013-04-20',
    };
    await typeRug(page, typed as never);
    await field(page, '0.design').focus();
    await page.keyboard.press('Control+Enter');
    for (const [path, text] of Object.entries({
      design: 'Heavy too',
      weightG: '9.7',
      loomOnDate: '2014-04-01',
      cutOffDate: '2015-04-20',
    }))
      await field(page, `1.${path}`).fill(text);
    // Nobody pressed anything: the rug without the cursor is asked about by itself.
    await page.locator('[data-of-rug="0"] [data-question=M01]').waitFor();
    await page.getByTestId('to-summary').click();
    await page.locator('[data-of-rug="1"] [data-question=M01]').waitFor();
    await page.locator('[data-of-rug="0"]').getByTestId('reason-M01-HEAVY_BUILD').click();
    await page.locator('[data-of-rug="0"]').getByTestId('to-all-M01').click();
    expect(await page.locator('[data-question=M01][data-answered=true]').count()).toBe(2);
    await picture(page, 'question-to-all-en');
    await page.getByTestId('to-summary').focus();
    await answerQuestions(page);
    await page.getByTestId('to-summary').click();
    await page.getByTestId('send-batch').click();
    await page.getByTestId('batch-done').waitFor();
  });
});
