import { nationalId } from '../../scripts/journey/invented-numbers.js';
import { DESK, PHONE, barriers, describeInBrowser, overflow, picture, type Page } from './browser.js';
import { openConsoleZone, signIn, type ConsoleZone } from './console-zone.js';

/** What a clerk types of a woman who is enrolled already, spelled another way. */
const TYPED = {
  fa: { screen: PHONE, nameFa: 'گلنار آزمون', nameLatin: 'Golnar Azmun', salt: '1', search: 'گلنار' },
  en: { screen: DESK, nameFa: 'شيرين آزمون', nameLatin: 'Shirin Azmoon', salt: '2', search: 'shir' },
} as const;
const RUN = 'b40e77';

describeInBrowser('people', ({ open }) => {
  let zone: ConsoleZone;
  beforeAll(async () => {
    zone = await openConsoleZone('browser-people');
  }, 60_000);
  afterAll(() => zone.close());

  const test = (page: Page, id: string) => page.getByTestId(id);

  async function look(page: Page, name: string): Promise<void> {
    await picture(page, name);
    expect([name, await overflow(page)]).toEqual([name, 0]);
    expect([name, await barriers(page)]).toEqual([name, []]);
  }

  it.each(['fa', 'en'] as const)(
    'are asked about when they look alike, say themselves whether they are named, and are merged, in %s',
    async (language) => {
      const { screen, nameFa, nameLatin, salt, search } = TYPED[language];
      const page = await open(`${zone.address}/people/new`, language, screen);
      await signIn(page, zone.accounts.clerk);
      await test(page, 'name-fa').fill(nameFa);
      await page.locator('[data-path=nameLatin]').fill(nameLatin);
      await test(page, 'national-id').fill(nationalId(RUN + salt));
      await page.locator('[data-path=phone]').fill('0911 000 0001');
      await test(page, 'iban').fill('IR12');
      await test(page, 'village').selectOption({ index: 1 });
      await test(page, 'enrol').click();
      await page.locator('#problem-iban').waitFor();
      await look(page, `people-iban-${language}`);
      await test(page, 'iban').fill('');
      await test(page, 'enrol').click();
      await test(page, 'same-person').waitFor();
      expect(await test(page, 'person-beside').count()).toBeGreaterThan(0);
      await look(page, `people-same-${language}`);
      await test(page, 'none-of-them').click();
      await test(page, 'enrolled').getByRole('link').click();

      await test(page, 'identity').waitFor();
      await look(page, `people-person-${language}`);
      expect(await test(page, 'identity').textContent()).toContain('•••••');
      await test(page, 'show-personal').click();
      await page.getByText('09110000001').waitFor();
      await test(page, 'say-consent').click();
      await page.locator('[data-testid=consent-state][data-named=true]').waitFor();
      await test(page, 'say-consent').click();
      await page.locator('[data-testid=consent-state][data-named=false]').waitFor();
      expect(await test(page, 'consent').locator('li').count()).toBe(3);
      await test(page, 'amend').click();
      await test(page, 'amend-form').waitFor();
      await look(page, `people-amend-${language}`);

      await page.goto(`${zone.address}/people`);
      await test(page, 'people-search').fill(search);
      await page.locator('[data-testid=listing] tbody tr').nth(1).waitFor();
      await look(page, `people-list-${language}`);
      await test(page, 'people-search').fill('نیست');
      await test(page, 'empty').waitFor();

      // Somebody who was enrolled with a blanket answer is suspected still.
      await zone.command('clerk', 'enrolPerson', '... on PersonPayload { person { id } }', {
        kinds: ['TRAINEE'],
        villageId: zone.ids.village,
        nationalId: nationalId(`c51d08${salt}`),
        ...{ nameFa, nameLatin, phone: '09110000001', consentToBeNamed: false, confirmedDistinct: true },
      });
      const staff = await open(`${zone.address}/people/duplicates`, language, screen);
      await signIn(staff, zone.accounts.administrator);
      await test(staff, 'pair').first().waitFor();
      await look(staff, `people-pairs-${language}`);
      await test(staff, 'keep').first().click();
      await test(staff, 'undo-merge').waitFor();
      await test(staff, 'done').getByRole('link').click();
      await test(staff, 'merged-records').waitFor();
      await look(staff, `people-merged-${language}`);
      await test(staff, 'unmerge').click();
      await test(staff, 'merged-records').waitFor({ state: 'detached' });
    },
  );
});
