import { barriers, describeInBrowser, overflow, picture, PHONE, type Page } from './browser.js';
import { openConsoleZone, signIn, type ConsoleZone } from './console-zone.js';

const PASSWORD = 'a knot for every pass';

describeInBrowser('looking after accounts', ({ open }) => {
  let zone: ConsoleZone;
  beforeAll(async () => {
    zone = await openConsoleZone('browser-accounts');
  }, 60_000);
  afterAll(() => zone.close());

  const invite = async (page: Page, name: string): Promise<string> => {
    await page.getByTestId('invite').click();
    await page.getByTestId('post-organisation').fill('Khomam');
    await page.locator('[role=listbox] [role=option]').first().click();
    await page.getByTestId('invite-name').fill(name);
    await page.getByTestId('make-invitation').click();
    return (await page.getByTestId('invitation-link').textContent())!.trim();
  };

  it('invites a clerk, who accepts, works, is disabled and is signed out', async () => {
    const admin = await open(`${zone.address}/accounts`, 'en');
    await signIn(admin, zone.accounts.administrator);
    await admin.getByTestId('listing').waitFor();
    expect(await barriers(admin)).toEqual([]);
    await picture(admin, 'accounts-en');
    const link = await invite(admin, 'Parisa Morad');
    expect(await barriers(admin)).toEqual([]);
    await picture(admin, 'invitation-en', { whole: true });

    const clerk = await open(link, 'fa', PHONE);
    await clerk.getByTestId('login').fill('parisa');
    await clerk.getByTestId('password').fill(PASSWORD);
    await clerk.getByTestId('accept').click();
    await clerk.getByTestId('main-action').waitFor();

    await admin.goto(`${zone.address}/accounts`);
    await admin.getByTestId('account-search').fill('parisa');
    await admin.getByRole('link', { name: 'Parisa Morad' }).click();
    await admin.getByTestId('disable-account').click();
    await picture(admin, 'account-en');
    await admin.getByTestId('disable-now').click();
    await admin.getByTestId('enable-account').waitFor();
    expect(await admin.getByTestId('said').textContent()).toMatch(/disabled/);
    expect(await barriers(admin)).toEqual([]);

    await clerk.goto(`${zone.address}/rugs`);
    await clerk.getByTestId('sign-in').waitFor();
    await clerk.getByTestId('login').fill('parisa');
    await clerk.getByTestId('password').fill(PASSWORD);
    await clerk.getByTestId('sign-in').click();
    await clerk.getByTestId('refusal').waitFor();
  });

  it('reads in the log who got in, and takes it away as a file', async () => {
    const page = await open(`${zone.address}/access-log`, 'fa');
    await signIn(page, zone.accounts.administrator);
    await page.getByTestId('listing').waitFor();
    expect(await barriers(page)).toEqual([]);
    await picture(page, 'access-log-fa');
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByTestId('log-csv').click()]);
    expect(file.suggestedFilename()).toBe('access-log.csv');
  });

  it.each(['fa', 'ru'] as const)('fits a phone in %s', async (language) => {
    const page = await open(`${zone.address}/accounts`, language, PHONE);
    await signIn(page, zone.accounts.administrator);
    await page.getByTestId('listing').waitFor();
    expect(await overflow(page)).toBe(0);
    await picture(page, `accounts-phone-${language}`);
    await page.goto(`${zone.address}/accounts/invite`);
    await page.getByTestId('post-role').selectOption('WEAVER');
    await page.getByTestId('post-person').waitFor();
    await picture(page, `invite-phone-${language}`, { whole: true });
    expect(await overflow(page)).toBe(0);
    await page.goto(`${zone.address}/access-log`);
    await page.getByTestId('listing').waitFor();
    await picture(page, `access-log-phone-${language}`);
    expect(await overflow(page)).toBe(0);
    await page.goto(`${zone.address}/identity-providers`);
    await page.getByTestId('empty').waitFor();
    await page.getByTestId('register-provider').first().click();
    await page.getByTestId('provider-form').waitFor();
    await picture(page, `providers-phone-${language}`, { whole: true });
    expect(await barriers(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });

  it('lets a clerk invite a colleague of her own cooperative, and see nobody else', async () => {
    const page = await open(`${zone.address}/accounts`, 'en');
    await signIn(page, zone.accounts.clerk);
    await page.getByTestId('listing').waitFor();
    expect(await page.getByTestId('listing').textContent()).not.toContain(zone.accounts.exporter.displayName);
    await page.getByTestId('invite').click();
    await page.getByTestId('invite-name').fill('Colleague');
    await page.getByTestId('make-invitation').click();
    await page.getByTestId('invitation-link').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.setViewportSize(PHONE);
    await picture(page, 'invitation-phone-en', { whole: true });
    expect(await overflow(page)).toBe(0);
  });
});
