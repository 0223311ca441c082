import { readFileSync } from 'node:fs';
import { barriers, describeInBrowser, picture, type Page, type PageLanguage } from './browser.js';
import { openConsoleZone, signIn, type ConsoleZone } from './console-zone.js';
import { registerRugs } from './shipped-rugs.js';

const RUGS = 2;
const WORDS = {
  fa: { gross: '۳۶٫۵', price: '۲۱۰', contractDate: '۱۴۰۴/۰۱/۱۲', inTransit: /در راه/, confirmed: /تأیید/ },
  en: {
    gross: '36.5',
    price: '210',
    contractDate: '2025-04-01',
    inTransit: /On its way/,
    confirmed: /confirmed/,
  },
} as const;

describeInBrowser('a shipment', ({ open }) => {
  let zone: ConsoleZone;
  beforeAll(async () => {
    zone = await openConsoleZone('browser-shipment');
  }, 60_000);
  afterAll(() => zone.close());

  async function pageOf(
    who: keyof ConsoleZone['accounts'],
    path: string,
    language: PageLanguage,
  ): Promise<Page> {
    const page = await open(`${zone.address}${path}`, language);
    await signIn(page, zone.accounts[who]);
    return page;
  }

  async function inspect(language: PageLanguage): Promise<void> {
    const page = await pageOf('official', '/inspect', language);
    const cards = page.getByTestId('inspect-card');
    await cards.nth(RUGS - 1).waitFor();
    for (const card of await cards.all()) {
      await card.locator('label', { has: page.locator('input[value=FIRST]') }).click();
      await card.getByTestId('all-right').click();
    }
    await picture(page, `inspect-${language}`);
    await page.getByTestId('record-inspections').click();
    await page.getByTestId('inspected').waitFor();
  }

  async function pack(page: Page, gross: string): Promise<void> {
    await page.goto(`${zone.address}/bales/new`);
    const boxes = page.getByTestId('stock').getByRole('checkbox');
    await boxes.nth(RUGS - 1).waitFor();
    for (const box of await boxes.all()) await box.check();
    await page.getByTestId('gross').fill(gross);
    await page.getByTestId('pack').click();
    await page.getByTestId('bale-packed').waitFor();
  }

  async function book(page: Page, words: (typeof WORDS)['fa' | 'en'], language: PageLanguage): Promise<void> {
    await page.goto(`${zone.address}/shipments/new`);
    await page.getByTestId('destination').selectOption('RU');
    await page.getByTestId('loading-port').selectOption('IRBAZ');
    await page.getByTestId('discharge-port').selectOption('RUASF');
    await page.getByTestId('consignee').selectOption({ index: 1 });
    await page.getByTestId('named-place').fill('Astrakhan');
    await page.getByTestId('contract-number').fill('AK-1404-07');
    await page.locator('[data-path=contractDate]').fill(words.contractDate);
    await page.getByTestId('listing').getByRole('checkbox').first().click();
    await page.getByTestId('one-price').fill(words.price);
    await page.getByTestId('price-all').click();
    await picture(page, `book-${language}`, { whole: true });
    await page.getByTestId('book').click();
    await page.waitForURL(/\/t\/S-/);
  }

  async function step(page: Page, name: string): Promise<void> {
    await page.getByTestId(`step-${name}`).click();
    await page.getByTestId('step-do').click();
    await page.getByTestId(`step-${name}`).waitFor({ state: 'detached' });
  }

  /** The states of papers that the server told of by itself, over the socket. */
  function hearPapers(page: Page): string[] {
    const states: string[] = [];
    page.on('websocket', (socket) =>
      socket.on('framereceived', ({ payload }) => {
        const told = JSON.parse(String(payload)) as {
          payload?: { data?: { documentChanged?: { state: string } } };
        };
        if (told.payload?.data?.documentChanged) states.push(told.payload.data.documentChanged.state);
      }),
    );
    return states;
  }

  async function askForPapers(page: Page, language: PageLanguage): Promise<void> {
    const form = page.getByTestId('request-papers');
    const others = { fa: ['English', 'Русский'], en: ['فارسی', 'Русский'], ru: ['فارسی', 'English'] }[
      language
    ];
    for (const other of others) await form.getByLabel(other).uncheck();
    await form.getByRole('button').click();
    await page.getByTestId('paper').nth(RUGS).waitFor();
    await picture(page, `papers-asked-${language}`, { whole: true });
    await page.locator('[data-testid=paper][data-state=DONE]').nth(RUGS).waitFor({ timeout: 60_000 });
  }

  it.each(['fa', 'en'] as const)(
    'is inspected, packed, booked, sent, and given its papers live in %s',
    async (language) => {
      const words = WORDS[language];
      await registerRugs(zone, RUGS);
      await inspect(language);
      const page = await pageOf('exporter', '/', language);
      const heard = hearPapers(page);
      await pack(page, words.gross);
      await book(page, words, language);
      const state = page.getByTestId('state');
      await page.getByTestId('step-depart').click();
      await page.getByTestId('conveyance').fill('MV Gilan Star');
      await page.getByTestId('step-do').click();
      await state.getByText(words.inTransit).waitFor();

      await askForPapers(page, language);
      expect(heard.filter((one) => one === 'DONE').length).toBeGreaterThanOrEqual(RUGS + 1);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByTestId('download').first().click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/\.pdf$/);
      expect(
        readFileSync(await download.path())
          .subarray(0, 4)
          .toString(),
      ).toBe('%PDF');
      expect(await barriers(page)).toEqual([]);
      await picture(page, `shipment-${language}`, { whole: true });

      await step(page, 'arrive');
      await step(page, 'deliver');
      const receiver = await pageOf('consignee', new URL(page.url()).pathname, language);
      await step(receiver, 'confirm');
      await receiver.getByTestId('state').getByText(words.confirmed).first().waitFor();
      await picture(receiver, `receiver-${language}`);
    },
  );
});
