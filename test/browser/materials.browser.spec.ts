import { rug as rugOf } from '../journeys/access-world.js';
import { DESK, PHONE, barriers, describeInBrowser, overflow, picture, type Page } from './browser.js';
import { openConsoleZone, signIn, type ConsoleZone } from './console-zone.js';

/** What a clerk types, in the digits of her language. */
const TYPED = {
  fa: {
    ...{ screen: PHONE, weaver: 0 as const, name: 'گلنار', colour: 'لاکی', supplier: 'بازار ابریشم رشت' },
    ...{ received: '۱۲٫۵', issued: '۱/۷۵', back: '۰٫۱', taken: '۱٫۶', price: '۶۲٬۰۰۰٬۰۰۰', why: 'ترازو' },
  },
  en: {
    ...{ screen: DESK, weaver: 1 as const, name: 'shir', colour: 'indigo', supplier: 'Rasht silk market' },
    ...{
      received: '12.5',
      issued: '1.75',
      back: '0.1',
      taken: '1.45',
      price: '62,000,000',
      why: 'the scale',
    },
  },
};

describeInBrowser('materials', ({ open }) => {
  let zone: ConsoleZone;
  beforeAll(async () => {
    zone = await openConsoleZone('browser-materials');
  }, 60_000);
  afterAll(() => zone.close());

  const test = (page: Page, id: string) => page.getByTestId(id);

  async function look(page: Page, name: string): Promise<void> {
    await picture(page, name);
    expect([name, await overflow(page)]).toEqual([name, 0]);
    expect([name, await barriers(page)]).toEqual([name, []]);
  }

  /** A silk rug of 1.4 kg by one of the weavers; gives its code. */
  async function silkRug(weaver: 0 | 1): Promise<string> {
    const { ids, weavers } = zone;
    const silk = {
      ...{ pile: 'SILK', warp: 'SILK', weft: 'SILK', lengthMm: 1_000, widthMm: 700, weightG: 1_400 },
      ...{ lengthReadingsMm: null, widthReadingsMm: null },
    };
    const { batch } = await zone.command<{ batch: { rugs: { nodes: { code: string }[] } } }>(
      'clerk',
      'registerBatch',
      '... on RegisterBatchPayload { batch { rugs(first: 1) { nodes { code } } } }',
      { rugs: [{ ...rugOf(ids.village, ids.loom, weavers[weaver]), ...silk }] },
    );
    return batch.rugs.nodes[0]!.code;
  }

  it.each(['fa', 'en'] as const)(
    'are received, given out, taken back, and said of a rug, in %s',
    async (language) => {
      const { screen, weaver, name, colour, supplier, received, issued, back, taken, price, why } =
        TYPED[language];
      const code = await silkRug(weaver);
      const page = await open(`${zone.address}/materials`, language, screen);
      await signIn(page, zone.accounts.clerk);
      await test(page, 'receive-lot').waitFor();
      await look(page, `materials-first-${language}`);
      await test(page, 'receive-lot').click();

      await test(page, 'send-lot').click();
      await page.locator('#problem-massG').waitFor();
      await test(page, 'lot-material').selectOption('SILK');
      await test(page, 'lot-mass').fill(received);
      await test(page, 'lot-colour').fill(colour);
      await test(page, 'lot-dyeing').selectOption('NATURAL');
      await test(page, 'lot-supplier').fill('خانم کریمی');
      await test(page, 'lot-price-amount').fill(price);
      await test(page, 'lot-price-unit').selectOption('RIAL');
      await test(page, 'send-lot').click();
      await page.locator('#problem-supplier').waitFor();
      await look(page, `materials-receive-${language}`);
      await test(page, 'lot-supplier').fill(supplier);
      await test(page, 'send-lot').click();
      await test(page, 'lot-received').waitFor();

      await page.goto(`${zone.address}/materials/issue`);
      await give(page, name, colour, '99');
      await test(page, 'refusal').waitFor();
      await look(page, `materials-too-much-${language}`);
      await test(page, 'issue-mass').fill(issued);
      await test(page, 'issue-mass').press('Enter');
      await test(page, 'given').waitFor();
      await look(page, `materials-issue-${language}`);
      expect(await test(page, 'issue-mass').inputValue()).toBe('');

      await test(page, 'given').getByRole('link').first().click();
      await test(page, 'give-back').click();
      await test(page, 'return-mass').fill(back);
      await test(page, 'step-do').click();
      await test(page, 'done').waitFor();
      await look(page, `materials-lot-${language}`);
      expect(await test(page, 'movements').locator('> li').count()).toBe(2);
      await test(page, 'undo-movement').first().click();
      await test(page, 'reason').fill(why);
      await test(page, 'step-do').click();
      await page.locator('[data-testid=movements] > li[data-undone=true]').waitFor();

      await page.goto(`${zone.address}/t/${code}`);
      await test(page, 'record-made-from').click();
      await test(page, 'taking-mass').fill(taken);
      if (language === 'en') {
        // 97 per cent: the rug is said not to be washed yet.
        await test(page, 'step-do').click();
        await page.locator('#problem-explanation').waitFor();
        await look(page, `materials-unusual-${language}`);
        await test(page, 'explanation').fill('Not washed yet');
      }
      await look(page, `materials-record-${language}`);
      await test(page, 'step-do').click();
      await test(page, 'undo-made-from').waitFor();
      await look(page, `materials-rug-${language}`);

      await page.goto(`${zone.address}/people/${encodeURIComponent(zone.weavers[weaver])}`);
      await test(page, 'her-materials').waitFor();
      await look(page, `materials-person-${language}`);
      await page.goto(`${zone.address}/materials`);
      await test(page, 'stock').locator('li').first().waitFor();
      await test(page, 'holders').locator('tbody tr').first().waitFor();
      await look(page, `materials-stock-${language}`);
    },
  );

  it('are seen by officials without prices and dyes, in ru', async () => {
    const page = await open(`${zone.address}/materials`, 'ru', DESK);
    await signIn(page, zone.accounts.official);
    await page.locator('[data-testid=listing] tbody a').first().waitFor();
    await look(page, 'materials-stock-ru');
    await page.locator('[data-testid=listing] tbody a').first().click();
    await test(page, 'whereabouts').waitFor();
    await look(page, 'materials-lot-ru');
    expect(await page.locator('main').textContent()).not.toMatch(/62[\s\u00a0]000[\s\u00a0]000|туман/);
  });

  /** Chooses a weaver and a lot by typing, as one does with hands on the keyboard. */
  async function give(page: Page, name: string, colour: string, mass: string): Promise<void> {
    for (const [field, text] of [
      ['issue-who', name],
      ['issue-lot', colour],
    ] as const) {
      await test(page, field).fill(text);
      await page.getByRole('option').first().waitFor();
      await test(page, field).press('Enter');
    }
    await test(page, 'issue-mass').fill(mass);
    await test(page, 'issue-mass').press('Enter');
  }
});
