import { Accounts, codeAt, stepAt } from '#libs/network';
import { legalId, nationalId } from '../../scripts/journey/invented-numbers.js';
import { openZone, type TestZone } from '../harness/zone.js';
import { barriers, describeInBrowser, overflow, picture, DESK, PHONE, type Page } from './browser.js';

const RUN = '5e91c4';
const PASSWORD = 'four words on a loom';
const VILLAGE = { name: ['چاپارخانه', 'Chapar Khaneh', 'Чапар-Хане'] } as const;
const TEXTS = {
  ...VILLAGE,
  countyName: ['خمام', 'Khomam', 'Хомам'],
  ruralDistrictName: VILLAGE.name,
} as const;

describeInBrowser('an empty zone', ({ open }) => {
  let zone: TestZone;
  beforeAll(async () => {
    zone = await openZone('browser-empty', { environment: { GEREH_OPERATIONS: 'console' } });
  }, 60_000);
  afterAll(() => zone.close());

  const test = (page: Page, id: string) => page.getByTestId(id);
  const go = (page: Page, path: string) => page.goto(`${zone.address}${path}`);

  async function look(page: Page, name: string): Promise<void> {
    expect([name, await overflow(page)]).toEqual([name, 0]);
    expect([name, await barriers(page)]).toEqual([name, []]);
    await picture(page, name, { whole: true });
  }

  /** Follows an invitation, and sets up the second factor where the role needs one. */
  async function enter(link: string, login: string, language: 'fa' | 'ru', needsFactor: boolean) {
    const page = await open(link, language, needsFactor ? DESK : PHONE);
    await test(page, 'login').fill(login);
    await test(page, 'password').fill(PASSWORD);
    await test(page, 'accept').click();
    if (needsFactor) {
      await test(page, 'begin-factor').click();
      const key = (await test(page, 'factor-key').textContent())!.replaceAll(' ', '');
      await test(page, 'code').fill(codeAt(key, stepAt(Date.now())));
      await test(page, 'confirm-factor').click();
      await test(page, 'codes-kept').click();
    }
    await page.locator('main#page').waitFor();
    return page;
  }

  async function invite(page: Page, name: string, role?: string, organisation?: string): Promise<string> {
    await go(page, '/accounts/invite');
    await test(page, 'invite-name').waitFor();
    if (role) await test(page, 'post-role').selectOption(role);
    if (organisation) {
      await test(page, 'post-organisation').fill(organisation);
      await page.locator('[role=listbox] [role=option]').first().click();
    }
    await test(page, 'invite-name').fill(name);
    await test(page, 'make-invitation').click();
    return (await test(page, 'invitation-link').textContent())!.trim();
  }

  async function recordVillage(page: Page): Promise<void> {
    await go(page, '/villages');
    await test(page, 'empty').waitFor();
    await look(page, 'empty-villages-fa');
    await test(page, 'record-village').first().click();
    await test(page, 'village-code').fill('FZ-06');
    for (const [field, texts] of Object.entries(TEXTS))
      for (const [i, script] of ['fa', 'en', 'ru'].entries())
        await test(page, `${field}-${script}`).fill(texts[i]!);
    await test(page, 'send-village').click();
    await test(page, 'amend').waitFor();
  }

  async function registerCooperative(page: Page): Promise<void> {
    await go(page, '/organisations');
    await look(page, 'empty-organisations-fa');
    await test(page, 'register-organisation').first().click();
    await test(page, 'kind').selectOption('COOPERATIVE');
    await test(page, 'name-fa').fill('تعاونی زنان بافندهٔ خمام');
    await test(page, 'name-en').fill('Khomam Women Weavers');
    await test(page, 'name-ru').fill('Ткачихи Хомама');
    await test(page, 'legal-id').fill(legalId(RUN, 1));
    await test(page, 'send-organisation').click();
    await test(page, 'step-verify').click();
    await test(page, 'document').fill('RN-1405/12');
    await test(page, 'step-do').click();
    await page.locator('[data-testid=history] li[data-type=OrganisationVerified]').waitFor();
  }

  it('is filled from the console alone: from the first invitation to a woman who signs in', async () => {
    const first = await zone.api.get(Accounts, { strict: false }).ensureFirstAdministrator();
    const admin = await enter(`${zone.address}/invitation/${first!.token}`, 'first', 'fa', true);
    await test(admin, 'first-steps').waitFor();
    await look(admin, 'empty-desk-fa');
    await recordVillage(admin);
    await registerCooperative(admin);

    const official = await enter(await invite(admin, 'رضا امینی', 'OFFICIAL'), 'reza', 'ru', true);
    await go(official, '/organisations');
    await official.getByText('Ткачихи Хомама').first().waitFor();
    await look(official, 'empty-official-organisations-ru');

    const clerk = await enter(await invite(admin, 'زهرا نیکو', 'CLERK', 'Khomam'), 'zahra', 'fa', false);
    await clerk.locator('[data-testid=step-people][data-done=false]').waitFor();
    await look(clerk, 'empty-clerk-desk-fa');
    await go(clerk, '/people/new');
    await test(clerk, 'name-fa').fill('گلنار آزمون');
    await clerk.locator('[data-path=nameLatin]').fill('Golnar Azmoun');
    await test(clerk, 'national-id').fill(nationalId(`${RUN}1`));
    await clerk.locator('[data-path=phone]').fill('۰۹۱۱ ۰۰۰ ۰۰۰۱');
    await test(clerk, 'village').selectOption({ index: 1 });
    await test(clerk, 'enrol').click();
    await test(clerk, 'enrolled').getByRole('link').click();
    await test(clerk, 'identity').waitFor();
    await look(clerk, 'empty-first-woman-fa');
    await go(clerk, '/looms');
    await test(clerk, 'register-loom').first().click();
    await test(clerk, 'loom-village').selectOption({ index: 1 });
    await test(clerk, 'loom-width').fill('۲۲۰');
    await test(clerk, 'send-loom').click();
    await test(clerk, 'loom-registered').waitFor();

    await go(clerk, '/');
    await clerk.locator('[data-testid=step-looms][data-done=true]').waitFor();
    await go(admin, '/');
    await admin.getByTestId('main-action').waitFor();
    expect(await test(admin, 'first-steps').count()).toBe(0);
    await go(admin, '/more');
    await look(admin, 'more-fa');
    await go(admin, '/access-log');
    await test(admin, 'listing').waitFor();
    await look(admin, 'empty-access-log-fa');
  }, 120_000);
});
