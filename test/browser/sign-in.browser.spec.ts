import { barriers, describeInBrowser, direction, picture, PHONE } from './browser.js';
import { openConsoleZone, signIn, type ConsoleZone } from './console-zone.js';

const LANGUAGES = [
  { language: 'fa', dressed: 'fa rtl', wrong: /رمز|گذرواژه/, desk: 'زهرا نیکو' },
  { language: 'en', dressed: 'en ltr', wrong: /password/i, desk: 'زهرا نیکو' },
  { language: 'ru', dressed: 'ru ltr', wrong: /парол/i, desk: 'زهرا نیکو' },
] as const;

describeInBrowser('signing in', ({ open }) => {
  let zone: ConsoleZone;
  beforeAll(async () => {
    zone = await openConsoleZone('browser-sign-in');
  }, 60_000);
  afterAll(() => zone.close());

  it.each(LANGUAGES)(
    'says in $language what to do about a wrong password, then opens the desk',
    async (given) => {
      const page = await open(zone.address, given.language);
      await page.getByTestId('sign-in').waitFor();
      expect(await direction(page)).toBe(given.dressed);
      await signIn(page, zone.accounts.clerk, 'not this one');
      const refusal = page.getByTestId('refusal');
      await refusal.waitFor();
      expect(await refusal.textContent()).toMatch(given.wrong);
      expect(await barriers(page)).toEqual([]);
      await picture(page, `sign-in-refused-${given.language}`);

      await signIn(page, zone.accounts.clerk);
      await page.getByTestId('main-action').waitFor();
      expect(await page.locator('h1').textContent()).toContain(given.desk);
      await page.getByTestId('desk-toInspect').or(page.locator('main p')).first().waitFor();
      expect(await barriers(page)).toEqual([]);
      await picture(page, `desk-${given.language}`);
    },
  );

  it('mirrors the page when the language changes, and remembers it', async () => {
    const page = await open(zone.address, 'fa', PHONE);
    for (const { language, dressed } of [...LANGUAGES].reverse()) {
      await page.getByTestId(`language-${language}`).click();
      await page.locator(`html[lang=${language}]`).waitFor();
      expect(await direction(page)).toBe(dressed);
    }
    await page.getByTestId('language-ru').click();
    await page.locator('html[lang=ru]').waitFor();
    await page.reload();
    await page.getByTestId('sign-in').waitFor();
    expect(await direction(page)).toBe('ru ltr');
  });

  it('signs out, and a page that was read is not there for the next', async () => {
    const page = await open(`${zone.address}/rugs`, 'en');
    await signIn(page, zone.accounts.official);
    await page.getByTestId('rug-search').waitFor();
    await page.getByTestId('sign-out').click();
    await page.getByTestId('sign-in').waitFor();
    await page.reload();
    await page.getByTestId('sign-in').waitFor();
    expect(await page.getByTestId('rug-search').count()).toBe(0);
  });
});
