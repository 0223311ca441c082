import { Db } from 'mongodb';
import { Accounts, codeAt, stepAt } from '#libs/network';
import { until } from '../harness/until.js';
import { barriers, describeInBrowser, overflow, picture, DESK, PHONE, type Page } from './browser.js';
import { openConsoleZone, signIn, type ConsoleZone } from './console-zone.js';

const READERS = [
  { language: 'fa', screen: PHONE },
  { language: 'en', screen: DESK },
] as const;
const PASSWORD = 'four words on a loom';

const persian = (code: string): string => [...code].map((digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)]).join('');

describeInBrowser('signing in with a second factor', ({ open }) => {
  let zone: ConsoleZone;
  beforeAll(async () => {
    zone = await openConsoleZone('browser-factor');
  }, 60_000);
  afterAll(() => zone.close());

  const looksRight = async (page: Page, name: string): Promise<void> => {
    expect(await barriers(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await picture(page, name, { whole: true });
  };

  it.each(READERS)(
    'asks in $language for a code after the password, in any digits',
    async ({ language, screen }) => {
      const page = await open(zone.address, language, screen);
      const { login, code } = zone.accounts.official;
      await page.getByTestId('login').fill(login);
      await page.getByTestId('password').fill('a knot for every pass');
      await page.getByTestId('sign-in').click();
      await page.getByTestId('code').fill('000000');
      await page.getByTestId('complete').click();
      await page.getByTestId('refusal').waitFor();
      await looksRight(page, `code-step-${language}`);
      await page.getByTestId('code').fill(persian(await code!()));
      await page.getByTestId('complete').click();
      await page.locator('main#page').waitFor();
      await page.reload();
      await page.locator('main#page').waitFor();
    },
  );

  it.each(READERS)(
    'is set up in $language by who is invited to a role that needs it',
    async ({ language, screen }) => {
      const accounts = zone.service(Accounts);
      const { token } = await accounts.invite({ role: 'OFFICIAL', displayName: 'نو', language: 'fa' });
      const page = await open(`${zone.address}/invitation/${token}`, language, screen);
      await page.getByTestId('login').fill(`new-${language}`);
      await page.getByTestId('password').fill(PASSWORD);
      await page.getByTestId('accept').click();
      await page.getByTestId('begin-factor').click();
      const key = (await page.getByTestId('factor-key').textContent())!.replaceAll(' ', '');
      await looksRight(page, `set-up-factor-${language}`);
      await page.getByTestId('code').fill(codeAt(key, stepAt(Date.now())));
      await page.getByTestId('confirm-factor').click();
      await page.getByTestId('recovery-codes').waitFor();
      await looksRight(page, `recovery-codes-${language}`);
      await page.getByTestId('codes-kept').click();
      await page.goto(`${zone.address}/security`);
      await page.locator('[data-testid=factor-state][data-on=true]').waitFor();
      await page.getByTestId('sessions').locator('li').first().waitFor();
      await looksRight(page, `security-${language}`);
    },
  );

  it.each(READERS)(
    'asks in $language for the password again before a session is ended, a while after signing in',
    async ({ language, screen }) => {
      const [here, there] = [await open(zone.address, language, screen), await open(zone.address, language)];
      for (const page of [there, here]) {
        await signIn(page, zone.accounts.exporter);
        await page.locator('main#page').waitFor();
      }
      const began = { $set: { createdAt: new Date(Date.now() - 11 * 60_000) } };
      await zone.service(Db).collection('sessions').updateMany({}, began);
      // As if ten minutes had gone by: the session is renewed.
      await here.context().clearCookies({ name: /^gereh-browser-factor-[0-9a-f]+$/ });
      await here.goto(`${zone.address}/security`);
      await here.getByTestId('end-session').first().click();
      await here.getByTestId('password-again').fill('a wrong password');
      await looksRight(here, `end-session-again-${language}`);
      await here.getByTestId('show-again').click();
      await here.locator('[data-testid=refusal][data-code=SIGN_IN_WRONG]').waitFor();
      const before = await here.getByTestId('end-session').count();
      await here.getByTestId('password-again').fill('a knot for every pass');
      await here.getByTestId('show-again').click();
      await here.getByTestId('password-again').waitFor({ state: 'detached' });
      await until('one less', async () => (await here.getByTestId('end-session').count()) === before - 1);
    },
  );

  it('ends a session elsewhere from the list of one’s own', async () => {
    const [here, there] = [await open(zone.address, 'en'), await open(zone.address, 'en')];
    await signIn(there, zone.accounts.clerk);
    await there.getByTestId('main-action').waitFor();
    await signIn(here, zone.accounts.clerk);
    await here.getByTestId('main-action').waitFor();
    await here.goto(`${zone.address}/security`);
    await here.getByTestId('end-session').first().click();
    await here.getByTestId('end-session').first().waitFor({ state: 'detached' });
    await there.goto(`${zone.address}/rugs`);
    await there.getByTestId('sign-in').waitFor();
    expect(await here.getByTestId('sessions').locator('li').count()).toBe(1);
  });

  it('lets a forgotten password be asked for, handed over as a link and set once', async () => {
    const page = await open(`${zone.address}/forgot`, 'fa', PHONE);
    await page.getByTestId('login').fill(zone.accounts.consignee.login);
    await page.getByTestId('ask').click();
    await page.getByTestId('asked').waitFor();
    await looksRight(page, 'forgot-fa');

    const admin = await open(zone.address, 'en');
    await signIn(admin, zone.accounts.administrator);
    await admin.getByTestId('place-resets').first().click();
    await admin.getByTestId('issue-reset').click();
    const link = (await admin.getByTestId('reset-link').textContent())!;
    await looksRight(admin, 'resets-en');

    await page.goto(link);
    await page.getByTestId('new-password').fill('qwertyuiop');
    await page.getByTestId('reset').click();
    await page.locator('[id^=problem-]').waitFor();
    await looksRight(page, 'reset-fa');
    await page.getByTestId('new-password').fill(PASSWORD);
    await page.getByTestId('reset').click();
    await page.getByTestId('reset-done').waitFor();
    await page.goto(zone.address);
    await page.getByTestId('login').fill(zone.accounts.consignee.login);
    await page.getByTestId('password').fill(PASSWORD);
    await page.getByTestId('sign-in').click();
    await page.locator('main#page').waitFor();
  });
});
