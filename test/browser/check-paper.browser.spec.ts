import { buffer } from 'node:stream/consumers';
import { PaperChecks, PaperStore } from '#libs/documents';
import { until } from '../harness/until.js';
import { barriers, describeInBrowser, DESK, overflow, PHONE, picture, type Page } from './browser.js';
import { openConsoleZone, type ConsoleZone } from './console-zone.js';
import { shipRugs } from './shipped-rugs.js';

const PAPERS = 'query ($id: ID!) { shipment(id: $id) { documents { kind number language state sha256 } } }';
interface Paper {
  readonly kind: string;
  readonly number: string;
  readonly language: string;
  readonly state: string;
  readonly sha256: string;
}

describeInBrowser('a paper that somebody without an account holds', ({ open }) => {
  let zone: ConsoleZone;
  let invoice: Paper;
  let file: Buffer;
  let printedOn: string;
  beforeAll(async () => {
    zone = await openConsoleZone('browser-check-paper');
    const { shipment } = await shipRugs(zone);
    const papers = await until('the papers', async () => {
      const { shipment: found } = await zone.query<{ shipment: { documents: Paper[] } }>('exporter', PAPERS, {
        id: shipment.id,
      });
      return found.documents.every(({ state }) => state === 'DONE') && found.documents;
    });
    invoice = papers.find(({ kind, language }) => kind === 'COMMERCIAL_INVOICE' && language === 'ru')!;
    printedOn = (await zone.service(PaperChecks).withDigest(invoice.sha256))[0]!.printedOn!;
    file = await buffer((await zone.service(PaperStore).open(invoice.sha256))!.stream);
  }, 120_000);
  afterAll(() => zone.close());

  const give = (page: Page, bytes: Buffer) =>
    page.locator('input[type=file]').setInputFiles({
      name: 'invoice.pdf',
      mimeType: 'application/pdf',
      buffer: bytes,
    });
  const toneOf = (page: Page) => page.getByTestId('checked').first().getAttribute('data-tone');

  for (const [language, screen] of [
    ['fa', PHONE],
    ['en', DESK],
    ['ru', PHONE],
  ] as const)
    it(`is known by its file in ${language}, and leads to its place in the log; one changed letter is none`, async () => {
      const page = await open(`${zone.address}/check`, language, screen);
      await give(page, file);
      await page.getByTestId('checked').waitFor();
      expect(await toneOf(page)).toBe('done');
      expect(await page.getByTestId('checked').textContent()).toContain(invoice.number);
      expect(await overflow(page)).toBe(0);
      expect(await barriers(page)).toEqual([]);
      await picture(page, `check-paper-${language}`, { whole: true });

      await page.getByTestId('checked-leaf').click();
      await page.getByTestId('listing').waitFor();
      expect(await page.getByTestId('listing').textContent()).toContain('DocumentIssued');
      expect(await overflow(page)).toBe(0);
      expect(await barriers(page)).toEqual([]);
      await picture(page, `log-${language}`, { whole: true });

      await page.goBack();
      const changed = Buffer.from(file);
      changed[changed.length - 40]! ^= 1;
      await give(page, changed);
      await page.getByTestId('checked-none').waitFor();
      await picture(page, `check-paper-none-${language}`, { whole: true });
    });

  it('is asked for by the number and day that its QR code brings along, and by those typed in Persian digits', async () => {
    const link = `${zone.address}/check?number=${invoice.number}&on=${printedOn}`;
    const page = await open(link, 'fa', PHONE);
    await page.getByTestId('checked').waitFor();
    // A forger knows numbers too: only a file is ever called valid.
    expect(await toneOf(page)).toBe('quiet');
    await picture(page, 'check-paper-number-fa', { whole: true });
    await page.getByTestId('check-number').fill('INV-۱۳۰۰-۰۰۰۱');
    await page.getByTestId('check-do').click();
    await page.getByTestId('checked-none').waitFor();
  });

  it('is asked for by an address of digits alone as well', async () => {
    for (const path of ['/log?place=3', '/check?number=1404&on=1404'])
      await (await open(zone.address + path, 'ru', DESK)).locator('h1').waitFor();
    const page = await open(`${zone.address}/log?place=3`, 'ru', DESK);
    await page.getByTestId('place-3').waitFor();
  });

  it('is found from the door, as the log is, whose places are gone to', async () => {
    const page = await open(zone.address, 'fa', DESK);
    await page.locator('a[href="/log"]').click();
    await page.getByTestId('log-place').fill('۳');
    await page.getByTestId('log-go').click();
    await page.getByTestId('place-3').waitFor();
    expect(await page.getByTestId('listing').locator('tbody tr').count()).toBe(3);
    await page.locator('a[href="/check"]').click();
    await page.getByTestId('check-file').waitFor();
  });
});
