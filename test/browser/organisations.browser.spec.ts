import sharp from 'sharp';
import { legalId } from '../../scripts/journey/invented-numbers.js';
import { barriers, describeInBrowser, DESK, overflow, PHONE, picture, type Page } from './browser.js';
import { openConsoleZone, signIn, type ConsoleZone } from './console-zone.js';

const RUN = '2d90e7';

describeInBrowser('organisations', ({ open }) => {
  let zone: ConsoleZone;
  beforeAll(async () => {
    zone = await openConsoleZone('browser-organisations');
  }, 60_000);
  afterAll(() => zone.close());

  const fill = (page: Page, testId: string, text: string) => page.getByTestId(testId).fill(text);
  async function isFit(page: Page, name: string): Promise<void> {
    expect(await overflow(page)).toBe(0);
    expect(await barriers(page)).toEqual([]);
    await picture(page, name, { whole: true });
  }
  const standing = (page: Page, type: string) =>
    page.locator(`[data-testid=history] li[data-type=${type}]`).first().waitFor();

  it.each([
    ['fa', PHONE, 1],
    ['en', DESK, 2],
  ] as const)('are registered, verified, suspended and reopened in %s', async (language, screen, serial) => {
    const page = await open(`${zone.address}/organisations`, language, screen);
    page.on('dialog', (dialog) => void dialog.accept());
    await signIn(page, zone.accounts.administrator);
    await page.getByTestId('listing').waitFor();
    await isFit(page, `organisations-${language}`);
    await page.getByTestId('register-organisation').click();

    await page.getByTestId('send-organisation').click();
    await page.locator('#problem-kind').waitFor();
    await page.getByTestId('kind').selectOption('EXPORTER');
    const right = legalId(RUN, serial);
    const wrong = right.slice(0, -1) + String((Number(right.at(-1)) + 1) % 10);
    await fill(page, 'name-fa', `بازرگانی کاسپین ${serial}`);
    await fill(page, 'name-en', `Kaspian Trade ${serial}`);
    await fill(page, 'name-ru', `Торговый дом ${serial}`);
    await fill(page, 'legal-id', wrong);
    await page.getByTestId('send-organisation').click();
    await page.locator('#problem-legalId').waitFor();
    await isFit(page, `organisation-form-${language}`);
    await page.reload();
    await page.getByTestId('draft-note').waitFor();
    expect(await page.getByTestId('name-en').inputValue()).toBe(`Kaspian Trade ${serial}`);
    await fill(page, 'legal-id', right);
    await page.getByTestId('send-organisation').click();

    await page.getByTestId('step-verify').click();
    await page.getByTestId('step-do').click();
    await page.locator('#problem-document').waitFor();
    await fill(page, 'document', 'RN-99/12');
    await page.getByTestId('step-do').click();
    await page.getByTestId('done').waitFor();
    await standing(page, 'OrganisationVerified');

    await page.getByTestId('step-contacts').click();
    await fill(page, 'contact-email', 'not an address');
    await page.getByTestId('step-do').click();
    await page.locator('#problem-email').waitFor();
    await fill(page, 'contact-email', 'office@kaspian.example');
    await page.getByTestId('step-do').click();
    await page.getByText('office@kaspian.example').waitFor();

    await page.getByTestId('step-suspend').click();
    await fill(page, 'reason', language === 'fa' ? 'پروانه تمام شده است' : 'the licence ran out');
    await page.getByTestId('step-do').click();
    await page.getByTestId('suspension').waitFor();
    await standing(page, 'OrganisationSuspended');
    await isFit(page, `organisation-suspended-${language}`);

    await page.getByTestId('step-reopen').click();
    await page.getByTestId('step-do').click();
    await standing(page, 'OrganisationReopened');
    expect(await page.getByTestId('suspension').count()).toBe(0);
    await isFit(page, `organisation-${language}`);
  });

  it('are found by a part of the name, and teach when nothing is found', async () => {
    const page = await open(`${zone.address}/organisations`, 'ru');
    await signIn(page, zone.accounts.official);
    await fill(page, 'search-organisations', 'каспий');
    await page.getByText('Каспийский узел').waitFor();
    await page.getByTestId('filter-standing').selectOption('SUSPENDED');
    await page.getByTestId('empty').waitFor();
    expect(await page.getByTestId('register-organisation').count()).toBe(0);
    await isFit(page, 'organisations-none-ru');
  });

  it('show a clerk her own, with what she may do, and others without their contacts', async () => {
    const page = await open(`${zone.address}/organisations/${zone.ids.cooperative}`, 'fa', PHONE);
    await signIn(page, zone.accounts.clerk);
    await page.getByTestId('step-contacts').waitFor();
    expect(await page.locator('[data-testid^=step-]').count()).toBe(1);
    await page.getByTestId('members').waitFor();
    const emblem = page.getByTestId('emblem');
    const sent = { name: 'x.png', mimeType: 'image/png' };
    await emblem.locator('input[type=file]').setInputFiles({ ...sent, buffer: Buffer.from('<svg/>') });
    await page.locator('[data-code=PICTURE_UNREADABLE]').waitFor();
    const drawn = sharp({ create: { width: 90, height: 60, channels: 3, background: '#7b2d26' } });
    await emblem.locator('input[type=file]').setInputFiles({ ...sent, buffer: await drawn.png().toBuffer() });
    await emblem.locator('img').waitFor();
    await isFit(page, 'organisation-own-phone-fa');
    await page.goto(`${zone.address}/organisations/${zone.ids.consignee}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByTestId('organisation-actions').count()).toBe(0);
    expect(await page.getByTestId('history').count()).toBe(0);
  });

  it.each([
    ['fa', PHONE, 'FZ-41', '۳۷٫۴۱', '۱۴۰۳/۰۱/۰۱'],
    ['en', DESK, 'FZ-42', '37.41', '2024-03-20'],
  ] as const)(
    'stand beside villages that are recorded and corrected in %s',
    async (language, screen, code, north, on) => {
      const page = await open(`${zone.address}/villages`, language, screen);
      await signIn(page, zone.accounts.administrator);
      await page.getByTestId('record-village').click();
      await fill(page, 'village-code', code);
      for (const field of ['name', 'countyName', 'ruralDistrictName'])
        for (const [script, text] of [
          ['fa', 'چوکام'],
          ['en', 'Chukam'],
          ['ru', 'Чукам'],
        ])
          await fill(page, `${field}-${script}`, text!);
      await fill(page, 'latitude', north);
      await page.getByTestId('send-village').click();
      await page.locator('#problem-longitude').waitFor();
      await isFit(page, `village-form-${language}`);
      await fill(page, 'longitude', language === 'fa' ? '۴۹٫۶' : '49.6');
      await page.getByTestId('send-village').click();
      await page.getByTestId('amend').click();
      await fill(page, 'makers', language === 'fa' ? '۱۲۰' : '120');
      await fill(page, 'makers-on', on);
      await page.getByTestId('save-village').click();
      await page.getByTestId('done').waitFor();
      await page
        .getByText(language === 'fa' ? '۱۲۰' : '120')
        .first()
        .waitFor();
      await isFit(page, `village-${language}`);
    },
  );

  it('have looms that a clerk registers on a phone', async () => {
    const page = await open(`${zone.address}/looms`, 'fa', PHONE);
    await signIn(page, zone.accounts.clerk);
    await page.getByTestId('register-loom').click();
    await page.getByTestId('loom-village').selectOption({ index: 1 });
    await fill(page, 'loom-width', '۲۲۰');
    await isFit(page, 'loom-form-phone-fa');
    await page.getByTestId('send-loom').click();
    await page.getByTestId('loom-registered').waitFor();
    await page.getByTestId('loom-registered').getByRole('link').click();
    await page.getByTestId('listing').waitFor();
    await isFit(page, 'looms-phone-fa');
  });
});
