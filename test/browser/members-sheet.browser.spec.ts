import { nationalId } from '../../scripts/journey/invented-numbers.js';
import { DESK, PHONE, barriers, describeInBrowser, overflow, picture, type Page } from './browser.js';
import { openConsoleZone, signIn, type ConsoleZone } from './console-zone.js';

/** Two women a language, for who is alike in name and village would be asked about. */
const READERS = {
  fa: {
    screen: PHONE,
    titles: 'کد ملی,نام و نام خانوادگی,نام لاتین,روستا,عضو از',
    village: 'چاپارخانه',
    salt: 'd81f01',
    names: ['سوسن برنجکار,Sousan Berenjkar', 'ماندانا آبشارپور,Mandana Absharpour'],
  },
  en: {
    screen: DESK,
    titles: 'National code,Name in Persian,Name in Latin,Village,Member since',
    village: 'FZ-06',
    salt: 'd81f02',
    names: ['ترمه حصیریان,Termeh Hasirian', 'کوکب توسکایی,Kokab Touskaei'],
  },
  ru: {
    screen: PHONE,
    titles: 'Национальный код,Имя по-персидски,Имя латиницей,Село,Дата вступления',
    village: 'Чапар-Хане',
    salt: 'd81f03',
    names: ['ژیلا پامچال,Zhila Pamchal', 'هاجر مرغابیان,Hajar Morghabian'],
  },
} as const;

describeInBrowser('a list of members', ({ open }) => {
  let zone: ConsoleZone;
  beforeAll(async () => {
    zone = await openConsoleZone('browser-members-sheet');
  }, 60_000);
  afterAll(() => zone.close());

  const test = (page: Page, id: string) => page.getByTestId(id);

  async function look(page: Page, name: string): Promise<void> {
    await picture(page, name, { whole: true });
    expect([name, await overflow(page)]).toEqual([name, 0]);
    expect([name, await barriers(page)]).toEqual([name, []]);
  }

  it.each(['fa', 'en', 'ru'] as const)(
    'is looked at row by row and enrolled when it is confirmed, in %s',
    async (language) => {
      const { screen, titles, village, salt, names } = READERS[language];
      const page = await open(`${zone.address}/sign-in`, language, screen);
      await signIn(page, zone.accounts.clerk);
      await page.waitForURL(`${zone.address}/`);
      await page.goto(`${zone.address}/people`);
      await page.locator('a[href="/people/sheet"]').click();
      const template = page.waitForEvent('download');
      await test(page, 'template').click();
      expect((await template).suggestedFilename()).toMatch(/\.csv$/);
      await look(page, `members-sheet-empty-${language}`);

      const rows = names.map((both, i) => `${nationalId(salt + i)},${both},${village},1403/01/15`);
      await page.locator('input[type=file]').setInputFiles({
        name: 'members.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from([titles, ...rows, `123,${names[0]},nowhere,1403/13/40`].join('\n')),
      });
      await test(page, 'row-4').waitFor();
      expect(await test(page, 'row-4').getAttribute('data-wrong')).toBe('true');
      expect(await test(page, 'row-4').getByRole('listitem').count()).toBe(3);
      await look(page, `members-sheet-looked-${language}`);
      await test(page, 'confirm-sheet').click();
      await test(page, 'sheet-done').waitFor();
      await look(page, `members-sheet-done-${language}`);
      await test(page, 'row-2').getByRole('link').click();
      await test(page, 'identity').waitFor();
    },
  );

  it('says what it cannot read, and what to do', async () => {
    const page = await open(`${zone.address}/people/sheet`, 'fa', PHONE);
    await signIn(page, zone.accounts.clerk);
    await page.locator('input[type=file]').setInputFiles({
      name: 'members.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('نام,سن\nسوسن,۳۰'),
    });
    await page.locator('[data-testid=refusal][data-code=COLUMNS_MISSING]').waitFor();
    await look(page, 'members-sheet-refused-fa');
  });
});
