import { NAME_WITHDRAWN } from '#libs/network';
import { nationalId } from '../../scripts/journey/invented-numbers.js';
import { DESK, PHONE, barriers, describeInBrowser, overflow, picture, type Page } from './browser.js';
import { openConsoleZone, signIn, type ConsoleZone } from './console-zone.js';

const WOMEN = {
  fa: { screen: PHONE, nameFa: 'ناهید گریخته', nameLatin: 'Nahid Gorikhteh', salt: '1' },
  en: { screen: DESK, nameFa: 'پروانه رهاشده', nameLatin: 'Parvaneh Rahashodeh', salt: '2' },
} as const;

describeInBrowser('privacy', ({ open }) => {
  let zone: ConsoleZone;
  beforeAll(async () => {
    zone = await openConsoleZone('browser-privacy');
  }, 60_000);
  afterAll(() => zone.close());

  const test = (page: Page, id: string) => page.getByTestId(id);

  async function look(page: Page, name: string): Promise<void> {
    await picture(page, name);
    expect([name, await overflow(page)]).toEqual([name, 0]);
    expect([name, await barriers(page)]).toEqual([name, []]);
  }

  it.each(['fa', 'en'] as const)(
    'hands over what is kept of a woman, and erases her when her name is written out, in %s',
    async (language) => {
      const { screen, nameFa, nameLatin, salt } = WOMEN[language];
      const page = await open(`${zone.address}/people/new`, language, screen);
      await signIn(page, zone.accounts.administrator);
      await test(page, 'name-fa').fill(nameFa);
      await page.locator('[data-path=nameLatin]').fill(nameLatin);
      await test(page, 'national-id').fill(nationalId(`c71d${salt}0`));
      await test(page, 'village').selectOption({ index: 1 });
      await test(page, 'enrol').click();
      await test(page, 'enrolled').getByRole('link').click();
      await test(page, 'privacy').waitFor();

      const [taken] = await Promise.all([page.waitForEvent('download'), test(page, 'export-page').click()]);
      expect(taken.suggestedFilename()).toBe('person.html');
      await test(page, 'erase').click();
      expect(await test(page, 'erase-for-good').isDisabled()).toBe(true);
      await test(page, 'erase-form').getByRole('checkbox').check();
      await test(page, 'erase-name').fill('somebody else');
      expect(await test(page, 'erase-for-good').isDisabled()).toBe(true);
      await test(page, 'erase-name').fill(language === 'fa' ? nameFa : nameLatin.toLowerCase());
      await look(page, `privacy-erase-${language}`);
      await test(page, 'erase-for-good').click();
      await test(page, 'erase-form').waitFor({ state: 'detached' });
      await page.getByRole('heading', { level: 1, name: NAME_WITHDRAWN[language] }).waitFor();
      await look(page, `privacy-erased-${language}`);
    },
    60_000,
  );
});
