import { barriers, describeInBrowser, DESK, overflow, PHONE, picture } from './browser.js';
import { openConsoleZone, signIn, type ConsoleZone } from './console-zone.js';
import { shipRugs, type ShippedRugs } from './shipped-rugs.js';

describeInBrowser('a rug that somebody without an account scans', ({ open }) => {
  let zone: ConsoleZone;
  let shipped: ShippedRugs;
  beforeAll(async () => {
    zone = await openConsoleZone('browser-passport');
    shipped = await shipRugs(zone);
  }, 120_000);
  afterAll(() => zone.close());

  for (const [language, screen] of [
    ['fa', PHONE],
    ['en', DESK],
    ['ru', PHONE],
  ] as const)
    it(`shows its passport in ${language}, and nothing of its trade`, async () => {
      const { code } = shipped.rugs[0]!;
      const link = `${zone.address}/01/09521234000013/21/${code.replace('-', '')}`;
      const page = await open(link, language, screen);
      await page.getByTestId('passport').waitFor();
      expect(await page.getByTestId('passport-standing').getAttribute('data-standing')).toBe('PASSED');
      expect(await page.getByTestId('passport-design').textContent()).toContain('لچک و ترنج');
      expect(await page.getByTestId('passport').textContent()).not.toMatch(/Astrakhan|آستراخان|Астрахан/);
      expect(await overflow(page)).toBe(0);
      expect(await barriers(page)).toEqual([]);
      await picture(page, `passport-public-${language}`, { whole: true });
    });

  it('says plainly that no rug has a code, and lets those in who have an account, at the same rug', async () => {
    const { code } = shipped.rugs[0]!;
    const page = await open(`${zone.address}/t/K7M39HRY`, 'fa', PHONE);
    await page.getByTestId('passport-none').waitFor();
    await picture(page, 'passport-none-fa', { whole: true });
    await page.goto(`${zone.address}/t/${code}`);
    await page.getByTestId('passport').waitFor();
    await signIn(page, zone.accounts.clerk);
    await page.getByTestId('timeline').waitFor();
    expect(new URL(page.url()).pathname).toBe(`/t/${code}`);
  });
});
