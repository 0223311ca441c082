import { ANSWERED } from '../fixtures/answered.js';
import { PhoneOutbox } from '#libs/network';
import { until } from '../harness/until.js';
import { DESK, PHONE, barriers, describeInBrowser, overflow, picture, type Page } from './browser.js';
import { checksOf } from '#libs/production';
import { openConsoleZone, signIn, type ConsoleZone } from './console-zone.js';

const NUMBERS = { fa: '09110000011', en: '09110000012', ru: '09110000013' } as const;
type Language = keyof typeof NUMBERS;
/** Nobody weaves two rugs at once. */
const DAYS = {
  fa: { loomOnDate: '2024-04-01', cutOffDate: '2024-05-21' },
  en: { loomOnDate: '2024-06-01', cutOffDate: '2024-07-21' },
  ru: { loomOnDate: '2024-08-01', cutOffDate: '2024-09-21' },
} as const;
const LANGUAGES = ['fa', 'en', 'ru'] as const;

const ALL_RIGHT_KILIM = checksOf('KILIM').map((check) => ({ check, ok: true }));

interface Days {
  readonly loomOnDate: string;
  readonly cutOffDate: string;
}

describeInBrowser('her side', ({ open }) => {
  let zone: ConsoleZone;
  /** The codes of the rugs of each language: one under her name, one under her colleague's. */
  const codes = new Map<Language, [string, string]>();

  const rugOf = async (makerId: string, days: Days): Promise<{ id: string; code: string }> => {
    const { batch } = await zone.command<{ batch: { rugs: { nodes: { id: string; code: string }[] } } }>(
      'clerk',
      'registerBatch',
      '... on RegisterBatchPayload { batch { rugs(first: 1) { nodes { id code } } } }',
      {
        rugs: [
          {
            ...{
              design: 'ماهی درهم',
              construction: 'KILIM',
              lengthMm: 1_500,
              widthMm: 1_000,
              weightG: 1_900,
            },
            ...{ warp: 'COTTON', weft: 'WOOL', villageId: zone.ids.village, makerIds: [makerId] },
            answers: ANSWERED,
            ...days,
          },
        ],
      },
    );
    return batch.rugs.nodes[0]!;
  };
  beforeAll(async () => {
    zone = await openConsoleZone('browser-hers');
    const [golnar, shirin] = zone.weavers;
    for (const language of LANGUAGES)
      codes.set(language, [
        (await rugOf(golnar, DAYS[language])).code,
        (await rugOf(shirin, DAYS[language])).code,
      ]);
  }, 60_000);
  afterAll(() => zone.close());

  const test = (page: Page, id: string) => page.getByTestId(id);

  async function look(page: Page, name: string): Promise<void> {
    await picture(page, name, { whole: true });
    expect([name, await overflow(page)]).toEqual([name, 0]);
    expect([name, await barriers(page)]).toEqual([name, []]);
  }

  /** Each language is another number of hers: to one number codes go out a minute apart. */
  async function hasNumber(phone: string): Promise<void> {
    // A number that her cooperative gives opens nothing until staff heard it too.
    await zone.command('administrator', 'amendPerson', '... on PersonPayload { person { id } }', {
      personId: zone.weavers[0],
      phone,
    });
  }
  const codeFor = (phone: string): Promise<string> =>
    until('the code waits', async () => {
      const waiting = await zone.service(PhoneOutbox).waiting();
      const message = waiting.find((one) => one.phone === `+98${phone.slice(1)}`);
      return message && /[\d۰-۹]{6}/.exec(message.text)?.[0];
    });

  it.each(LANGUAGES)(
    'is entered with a phone, and she says what is hers and what is not, in %s',
    async (language) => {
      const phone = NUMBERS[language];
      const [own, other] = codes.get(language)!;
      await hasNumber(phone);
      const page = await open(zone.address, language, PHONE);
      await test(page, 'by-phone').click();
      await test(page, 'phone-number').fill(phone);
      await look(page, `hers-phone-${language}`);
      await test(page, 'ask-code').click();
      await test(page, 'code-sent').waitFor();
      await test(page, 'phone-code').fill('000000');
      await test(page, 'phone-enter').click();
      await page.locator('[data-testid=refusal][data-code=PHONE_CODE_WRONG]').waitFor();
      await test(page, 'phone-code').fill(await codeFor(phone));
      await look(page, `hers-code-${language}`);
      await test(page, 'phone-enter').click();

      await test(page, 'her-work').waitFor();
      await test(page, 'her-name').waitFor();
      await look(page, `hers-page-${language}`);
      const isNamed = (await test(page, 'her-name').getAttribute('data-named')) === 'true';
      await test(page, 'say-name').click();
      await page.locator(`[data-testid=her-name][data-named=${!isNamed}]`).waitFor();

      const rug = test(page, 'her-rug').filter({ hasText: own });
      await rug.getByTestId('not-mine').click();
      await look(page, `hers-why-${language}`);
      await rug.getByTestId('ground-ANOTHER_WOVE').click();
      const dispute = page.locator('[data-testid=her-dispute]');
      await dispute.first().waitFor();
      await test(page, 'mine').click();
      await test(page, 'claim-code').fill(other.toLowerCase());
      await test(page, 'claim').getByTestId('ground-WOVE_PART').click();
      await dispute.filter({ hasText: other }).waitFor();
      await look(page, `hers-disputes-${language}`);

      // The cooperative says that she is right about the first; an official decides the second.
      const clerk = await open(`${zone.address}/disputes`, language, DESK);
      await signIn(clerk, zone.accounts.clerk);
      const asked = test(clerk, 'dispute').filter({ hasText: own });
      await asked.waitFor();
      await look(clerk, `disputes-clerk-${language}`);
      await asked.getByTestId('agree').click();
      await asked.waitFor({ state: 'detached' });
      const official = await open(`${zone.address}/disputes`, language, PHONE);
      await signIn(official, zone.accounts.official);
      const open2 = test(official, 'dispute').filter({ hasText: other });
      await open2.getByTestId('dispute-note').fill('دفتر کارگاه');
      await look(official, `disputes-official-${language}`);
      await open2.getByTestId('dismiss').click();
      await open2.waitFor({ state: 'detached' });

      await page.reload();
      await page.locator('[data-testid=her-dispute][data-status=UPHELD]').first().waitFor();
      expect(await test(page, 'her-rug').filter({ hasText: own }).count()).toBe(0);
      await look(page, `hers-settled-${language}`);
    },
  );

  it.each(LANGUAGES)(
    'is entered with a new number once she has said on her old telephone that it is hers, in %s',
    async (language) => {
      const [before, now] = [
        `0911000002${LANGUAGES.indexOf(language)}`,
        `0911000003${LANGUAGES.indexOf(language)}`,
      ];
      await hasNumber(before);
      await zone.command('clerk', 'amendPerson', '... on PersonPayload { person { id } }', {
        ...{ personId: zone.weavers[0], phone: now },
      });
      const page = await open(`${zone.address}/phone`, language, PHONE);
      await test(page, 'phone-changed').click();
      await test(page, 'old-phone').fill(before);
      await look(page, `hers-changed-${language}`);
      await test(page, 'ask-code').click();
      await test(page, 'phone-code').fill(await codeFor(before));
      await test(page, 'new-phone').fill('09110000099');
      await test(page, 'confirm-phone').click();
      await page.locator('[data-testid=refusal][data-code=PHONE_CODE_WRONG]').waitFor();
      await test(page, 'new-phone').fill(now);
      await look(page, `hers-confirm-${language}`);
      await test(page, 'confirm-phone').click();
      await test(page, 'phone-confirmed').waitFor();
      await look(page, `hers-confirmed-${language}`);
      await test(page, 'to-phone').click();
      await test(page, 'phone-number').fill(now);
      await test(page, 'ask-code').click();
      await test(page, 'phone-code').fill(await codeFor(now));
      await test(page, 'phone-enter').click();
      await test(page, 'her-work').waitFor();
    },
  );

  it('names the rug of her pay, and shows what is older when she asks', async () => {
    const personId = zone.weavers[0];
    const done = (name: string, payload: string, input: object) =>
      zone.command('clerk', name, `... on ${payload} { __typename }`, input);
    const rug = await rugOf(personId, { loomOnDate: '2024-10-01', cutOffDate: '2024-11-21' });
    await done('makePayAgreement', 'PayAgreementPayload', {
      ...{ basis: 'PER_PIECE', rate: { amount: 4_000_000, unit: 'TOMAN' }, sharing: 'EQUAL' },
      ...{ from: '2024-01-01', parties: [] },
    });
    await done('inspectRugs', 'InspectRugsPayload', {
      results: [{ rugId: rug.id, passed: true, grade: 'FIRST', defects: [], checks: ALL_RIGHT_KILIM }],
    });
    await done('priceRugs', 'PriceRugsPayload', { rugs: [{ rugId: rug.id }] });
    for (let times = 0; times < 11; times++)
      await done('recordAdvance', 'PayAccountPayload', {
        ...{ personId, how: 'CASH', money: { amount: 10_000, unit: 'TOMAN' } },
      });
    const phone = '09110000015';
    await hasNumber(phone);
    const page = await open(zone.address, 'en', PHONE);
    await test(page, 'by-phone').click();
    await test(page, 'phone-number').fill(phone);
    await test(page, 'ask-code').click();
    await test(page, 'phone-code').fill(await codeFor(phone));
    await test(page, 'phone-enter').click();

    const lines = test(page, 'her-line');
    await lines.nth(9).waitFor();
    expect(await lines.count()).toBe(10);
    expect(await lines.first().textContent()).toMatch(/^Paid ahead .*10,000 toman$/);
    await test(page, 'more-lines').click();
    await lines.filter({ hasText: rug.code }).waitFor();
    expect(await lines.filter({ hasText: rug.code }).textContent()).toContain('ماهی درهم');
    await look(page, 'hers-pay-en');
  });

  it('shows the operator what waits, and nobody else', async () => {
    await hasNumber('09110000014');
    const her = await open(`${zone.address}/phone`, 'fa', PHONE);
    await test(her, 'phone-number').fill('۰۹۱۱۰۰۰۰۰۱۴');
    await test(her, 'ask-code').click();
    await codeFor('09110000014');
    for (const [language, screen] of [
      ['fa', PHONE],
      ['ru', DESK],
    ] as const) {
      const page = await open(`${zone.address}/phone-messages`, language, screen);
      await signIn(page, zone.accounts.administrator);
      await test(page, 'phone-message').first().waitFor();
      await look(page, `phone-messages-${language}`);
    }
  });
});
