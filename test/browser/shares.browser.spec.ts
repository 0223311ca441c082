import { barriers, describeInBrowser, DESK, overflow, PHONE, picture, type Page } from './browser.js';
import { openConsoleZone, signIn, type ConsoleZone } from './console-zone.js';
import { shipRugs, type ShippedRugs } from './shipped-rugs.js';

describeInBrowser('what is shown to those who have no account', ({ open }) => {
  let zone: ConsoleZone;
  let shipped: ShippedRugs;
  beforeAll(async () => {
    zone = await openConsoleZone('browser-shares');
    shipped = await shipRugs(zone);
    const text = 'query ($id: ID!) { shipment(id: $id) { documents { state } } }';
    for (let ready = false; !ready;) {
      const { shipment } = await zone.query<{ shipment: { documents: { state: string }[] } }>(
        'exporter',
        text,
        { id: shipped.shipment.id },
      );
      ready = shipment.documents.every(({ state }) => state === 'DONE');
      if (!ready) await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }, 120_000);
  afterAll(() => zone.close());

  async function signedIn(
    path: string,
    as: keyof ConsoleZone['accounts'],
    language: 'fa' | 'en' | 'ru',
    screen = DESK,
  ) {
    const page = await open(`${zone.address}${path}`, language, screen);
    await signIn(page, zone.accounts[as]);
    page.on('dialog', (dialog) => void dialog.accept());
    return page;
  }
  const secretOn = (page: Page) => page.getByTestId('secret').inputValue();

  it('is made by the exporter, read by a stranger on a phone, and over when it is revoked', async () => {
    const page = await signedIn(`/t/${shipped.shipment.code}`, 'exporter', 'fa');
    await page.getByTestId('share').click();
    await page.getByTestId('share-label').fill('حسابرس بیمه');
    await picture(page, 'share-form-fa', { whole: true });
    await page.getByTestId('make-link').click();
    const link = await secretOn(page);
    expect(link).toMatch(/\/shared#gs_[0-9A-Za-z]{49}$/);
    await page.getByTestId('qr').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByTestId('hand-over').screenshot({ path: 'test-artefacts/browser/share-link-fa.png' });
    await page.getByTestId('handed-over').click();

    const guest = await open(link, 'ru', PHONE);
    await guest.getByTestId('timeline').waitFor();
    const terms = await guest.getByTestId('share-terms').textContent();
    expect(terms).toContain('حسابرس بیمه');
    expect(terms).toContain('Каспийский узел');
    expect(await guest.getByTestId('paper').count()).toBeGreaterThan(0);
    expect(await guest.getByText('Коммерческий инвойс').count()).toBe(0);
    expect(await overflow(guest)).toBe(0);
    expect(await barriers(guest)).toEqual([]);
    await picture(guest, 'shared-shipment-ru-phone', { whole: true });

    const [paper] = await Promise.all([
      guest.waitForEvent('download'),
      guest.getByTestId('download').first().click(),
    ]);
    expect(paper.suggestedFilename()).toMatch(/\.pdf$/);

    await guest.getByRole('link', { name: shipped.rugs[0]!.code }).first().click();
    await guest.getByTestId('thread').waitFor();
    expect(guest.url()).toContain(`code=${shipped.rugs[0]!.code}`);
    expect(await guest.getByRole('link', { name: /^B-/ }).count()).toBe(0);
    await picture(guest, 'shared-rug-ru-phone', { whole: true });
    await guest.getByTestId('back-to-shared').click();
    await guest.getByTestId('listing').waitFor();

    await page.goto(`${zone.address}/shares`);
    await page.getByTestId('listing').waitFor();
    await picture(page, 'shares-fa', { whole: true });
    expect(await barriers(page)).toEqual([]);
    await page.getByTestId('revoke-share').first().click();
    await page.getByTestId('revoke-share').waitFor({ state: 'detached' });
    await guest.reload();
    await guest.getByTestId('share-over').waitFor();
    await picture(guest, 'share-over-ru-phone');
  });

  it('says kindly that a link which was not copied whole opens nothing', async () => {
    const page = await open(`${zone.address}/shared`, 'fa', PHONE);
    await page.getByTestId('share-over').waitFor();
    expect(await barriers(page)).toEqual([]);
    await picture(page, 'share-over-fa-phone');
  });

  it('is a whole organisation for an auditor', async () => {
    const page = await signedIn('/shares', 'clerk', 'en', PHONE);
    await page.getByTestId('share').click();
    await page.getByTestId('share-label').fill('Auditor');
    await page.getByTestId('make-link').click();
    const link = await secretOn(page);
    expect(await overflow(page)).toBe(0);
    await picture(page, 'share-whole-en-phone', { whole: true });
    const guest = await open(link, 'en');
    await guest.getByTestId('listing').first().waitFor();
    await guest.getByRole('link', { name: shipped.rugs[1]!.code }).waitFor();
    await picture(guest, 'shared-organisation-en', { whole: true });
  });

  it('is what a program reads with a key, until the key is replaced and revoked', async () => {
    const page = await signedIn('/keys', 'exporter', 'fa');
    await page.getByTestId('new-key').click();
    await page.getByTestId('key-label').fill('برنامهٔ حسابداری');
    await page.getByTestId('key-addresses').fill('127.0.0.1 ::1');
    await page.getByLabel('دیدن فرش‌ها').check();
    await picture(page, 'key-form-fa', { whole: true });
    await page.getByTestId('make-key').click();
    const first = await secretOn(page);
    await picture(page, 'key-made-fa', { whole: true });
    expect(await barriers(page)).toEqual([]);
    await page.getByTestId('handed-over').click();
    const read = async (key: string): Promise<string> => {
      const response = await fetch(`${zone.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
        body: JSON.stringify({ query: '{ rugs(first: 5) { nodes { code status } } }' }),
      });
      return response.text();
    };
    expect(await read(first)).toContain(shipped.rugs[0]!.code);
    await page.getByTestId('rotate-key').click();
    const second = await secretOn(page);
    await page.getByTestId('handed-over').click();
    expect(await read(first)).toContain(shipped.rugs[0]!.code);
    expect(await read(second)).toContain(shipped.rugs[0]!.code);
    await picture(page, 'keys-fa', { whole: true });
    await page.getByTestId('revoke-key').first().click();
    await page.getByTestId('revoke-key').nth(1).waitFor({ state: 'detached' });
    expect(await read(second)).toContain('UNAUTHENTICATED');
    const phone = await signedIn('/keys', 'exporter', 'en', PHONE);
    await phone.getByTestId('listing').waitFor();
    expect(await overflow(phone)).toBe(0);
    await picture(phone, 'keys-en-phone', { whole: true });
  });
});
