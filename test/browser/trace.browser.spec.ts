import {
  barriers,
  describeInBrowser,
  DESK,
  overflow,
  PHONE,
  picture,
  readmePicture,
  type Page,
  type PageLanguage,
} from './browser.js';
import { openConsoleZone, signIn, type ConsoleZone } from './console-zone.js';
import { shipRugs, type ShippedRugs } from './shipped-rugs.js';

const PAPERS = 3 + 3 * 3;
const JOURNEY = ['RugRegistered', 'RugInspected', 'RugBooked', 'RugPacked', 'RugShipped', 'RugDelivered'];

describeInBrowser('the trace page', ({ open }) => {
  let zone: ConsoleZone;
  let shipped: ShippedRugs;
  beforeAll(async () => {
    zone = await openConsoleZone('browser-trace');
    shipped = await shipRugs(zone);
    await allPapers();
  }, 120_000);
  afterAll(() => zone.close());

  /** Asks until the worker has made every paper. */
  async function allPapers(): Promise<void> {
    const text = 'query ($id: ID!) { shipment(id: $id) { documents { state reason } } }';
    for (let done = 0; done < PAPERS;) {
      const { shipment } = await zone.query<{
        shipment: { documents: { state: string; reason?: string }[] };
      }>('exporter', text, { id: shipped.shipment.id });
      const failed = shipment.documents.filter(({ state }) => state === 'FAILED');
      if (failed.length > 0) throw new Error(`papers failed: ${JSON.stringify(failed)}`);
      done = shipment.documents.filter(({ state }) => state === 'DONE').length;
      if (done < PAPERS) await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }

  async function trace(code: string, language: PageLanguage, screen = DESK): Promise<Page> {
    const page = await open(`${zone.address}/t/${code}`, language, screen);
    await signIn(page, zone.accounts.exporter);
    await page.getByTestId('timeline').waitFor();
    await page.evaluate('document.fonts.ready.then(() => true)');
    return page;
  }
  const code = () => shipped.rugs[0]!.code;

  it.each([
    ['fa', /۲۵ اسفند ۱۴۰۳/, 'تعاونی زنان بافندهٔ خمام', 'روسیه'],
    ['en', /15 March 2025/, 'Khomam Women Weavers', 'Russia'],
    ['ru', /15 марта 2025/, 'Ткачихи Хомама', 'Россия'],
  ] as const)(
    'tells in %s who did what, when and where, on a thread of tied knots',
    async (language, day, where, country) => {
      const page = await trace(code(), language);
      const knots = page.getByTestId('thread').locator('li');
      expect(
        await knots.evaluateAll((found) => found.map((knot) => knot.getAttribute('data-state'))),
      ).toEqual(Array(6).fill('tied'));
      expect(await knots.last().textContent()).toContain(country);

      const events = page.getByTestId('event');
      const types = await events.evaluateAll((found) =>
        found.map((event) => event.getAttribute('data-type')),
      );
      expect(types.filter((type) => JOURNEY.includes(type!))).toEqual(JOURNEY);
      const registered = page.locator('[data-testid=event][data-type=RugRegistered]');
      const told = (await registered.textContent()) ?? '';
      expect(told).toMatch(day);
      // Who it was is told within an organisation; beyond it, the organisation.
      expect(told).not.toContain(zone.accounts.clerk.displayName);
      expect(told.split(where)).toHaveLength(2);
      const booked = page.locator('[data-testid=event][data-type=RugBooked]');
      expect(await booked.textContent()).toContain(zone.accounts.exporter.displayName);
      if (language !== 'ru') expect(await barriers(page)).toEqual([]);
      await picture(page, `trace-${language}-whole`, { whole: true });
      if (language === 'fa') await readmePicture(page, 'trace-fa');
    },
  );

  it.each(['fa', 'en', 'ru'] as const)('fits a phone of 360 px in %s', async (language) => {
    const page = await trace(code(), language, PHONE);
    expect(await overflow(page)).toBe(0);
    if (language === 'fa') expect(await barriers(page)).toEqual([]);
    await picture(page, `trace-phone-${language}-whole`, { whole: true });
    if (language === 'fa') await readmePicture(page, 'trace-fa-phone');
  });

  it.each(['fa', 'en', 'ru'] as const)(
    'shows a shipment in %s with all its rugs and papers',
    async (language) => {
      const page = await trace(shipped.shipment.code, language, { width: 1280, height: 1180 });
      for (const rug of shipped.rugs) await page.getByTestId('listing').getByText(rug.code).waitFor();
      expect(await page.locator('[data-testid=paper][data-state=DONE]').count()).toBe(PAPERS);
      if (language === 'fa') expect(await barriers(page)).toEqual([]);
      await picture(page, `shipment-${language}-whole`, { whole: true });
      if (language === 'en') await readmePicture(page, 'shipment-en');
    },
  );

  it('leads from any page to any code, in Persian digits too', async () => {
    const page = await trace(shipped.shipment.code, 'fa');
    await page.keyboard.press('/');
    await page.keyboard.type(code().replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)]!));
    await page.keyboard.press('Enter');
    await page.getByTestId('thread').waitFor();
    expect(await page.locator('h1').textContent()).toContain(code());
  });
});
