import sharp from 'sharp';
import {
  barriers,
  describeInBrowser,
  DESK,
  overflow,
  PHONE,
  picture,
  type Page,
  type PageLanguage,
} from './browser.js';
import { openConsoleZone, signIn, type ConsoleZone } from './console-zone.js';
import { registerRugs } from './shipped-rugs.js';
import { ALL_RIGHT } from '../fixtures/checks.js';

describeInBrowser('a rug’s own page', ({ open }) => {
  let zone: ConsoleZone;
  let code: string;
  beforeAll(async () => {
    zone = await openConsoleZone('browser-rug');
    const [rug] = await registerRugs(zone, 1, '2025-03-15T07:10:00Z');
    code = rug!.code;
    const inspect = (result: object, occurredAt: string) =>
      zone.command('official', 'inspectRugs', '... on InspectRugsPayload { rugs { id } }', {
        results: [{ rugId: rug!.id, passed: true, checks: ALL_RIGHT, ...result }],
        occurredAt,
      });
    const finish = (step: string, on: string) =>
      zone.command('clerk', 'recordFinishing', '... on RecordFinishingPayload { rugs { id } }', {
        ...{ rugIds: [rug!.id], step, on },
      });
    await finish('SHEARING', '2025-03-16');
    await finish('WASHING', '2025-03-17');
    await inspect({ grade: 'SECOND', defects: ['crooked'] }, '2025-03-20T08:00:00Z');
    await inspect({ grade: 'FIRST', colourFastness: 4, edgeEvenness: 5 }, '2025-03-22T08:00:00Z');
  }, 120_000);
  afterAll(() => zone.close());

  async function rugPage(language: PageLanguage, screen: typeof DESK): Promise<Page> {
    const page = await open(`${zone.address}/t/${code}`, language, screen);
    await signIn(page, zone.accounts.clerk);
    await page.getByTestId('identity-card').waitFor();
    return page;
  }

  it('takes a photograph, a value and a sale at home', async () => {
    const page = await rugPage('en', DESK);
    const front = await sharp({ create: { width: 600, height: 900, channels: 3, background: '#8a3324' } })
      .jpeg()
      .toBuffer();
    const fault = await sharp({ create: { width: 600, height: 900, channels: 3, background: '#24338a' } })
      .jpeg()
      .toBuffer();
    const photo = { name: 'front.jpg', mimeType: 'image/jpeg', buffer: front };
    await page.getByTestId('photo-FRONT').setInputFiles(photo);
    await page.getByTestId('photos').getByRole('status').getByText(/./).waitFor();
    for (let tries = 0; tries < 20; tries++) {
      await page.reload();
      await page.getByTestId('photos').waitFor();
      if ((await page.getByTestId('photos').locator('img').count()) > 0) break;
    }
    expect(await page.getByTestId('photos').locator('img').count()).toBe(1);
    await page.getByTestId('photo-defect').selectOption('moth');
    await page.getByTestId('photo-DEFECT').setInputFiles({ ...photo, buffer: fault });
    const withFault = page.getByTestId('photos').locator('li', { hasText: 'Fault' });
    for (let tries = 0; tries < 20 && (await withFault.count()) === 0; tries++) {
      await page.waitForTimeout(500);
      await page.reload();
      await page.getByTestId('identity-card').waitFor();
    }
    await withFault.getByTestId('remove-photo').click();
    await page.getByTestId('remove-photo-step').getByTestId('step-do').click();
    await withFault.waitFor({ state: 'detached' });
    expect(await page.getByTestId('photos').locator('img').count()).toBe(1);
    await page.getByTestId('rug-step-value').click();
    await page.getByTestId('amount').fill('12000000');
    await page.getByTestId('step-do').click();
    await page.getByTestId('identity-card').getByText('120,000,000').waitFor();
  });

  it.each([
    ['fa', DESK],
    ['fa', PHONE],
    ['en', DESK],
    ['en', PHONE],
    ['ru', PHONE],
  ] as const)('shows card, photographs, finishing and inspections in %s', async (language, screen) => {
    const page = await rugPage(language, screen);
    await page.getByTestId('photos').locator('img').first().waitFor();
    expect(await page.getByTestId('inspections').locator('li').count()).toBe(2);
    expect(await page.getByTestId('finishing').locator('li').count()).toBe(2);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await barriers(page)).toEqual([]);
    await picture(page, `rug-life-${language}-${screen.width}`, { whole: true });
  });
});
