import sharp from 'sharp';
import { ANSWERED } from '../fixtures/answered.js';
import { describeInBrowser, overflow, barriers, PHONE, picture, type Page } from './browser.js';
import { openConsoleZone, signIn, type ConsoleZone } from './console-zone.js';

const RUG = {
  design: 'Medallion',
  widthMm: '104',
  lengthMm: '156',
  weightG: '5.8',
  'raj.count': '40',
  loomOnDate: '2024-04-01',
  cutOffDate: '2025-04-20',
};
const PATIENT = { timeout: 30_000 };

describeInBrowser('without a line', ({ open }) => {
  let zone: ConsoleZone;
  beforeEach(async () => {
    zone = await openConsoleZone('browser-offline');
  }, 60_000);
  afterEach(() => zone.close());

  /** Opens the console with a line once, until all that work without one needs is there. */
  async function visit(language: 'fa' | 'en' = 'en', screen = PHONE): Promise<Page> {
    const page = await open(`${zone.address}/`, language, screen, { keepsConsole: true });
    await signIn(page, zone.accounts.clerk);
    await page.getByTestId('main-action').first().waitFor();
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    while (!(await page.evaluate(isProvided))) await page.waitForTimeout(200);
    return page;
  }

  /** A rug that is registered with a line. */
  const fish = () => ({
    ...{ design: 'Fish', construction: 'KNOTTED', lengthMm: 1560, widthMm: 1040, weightG: 5800 },
    ...{
      raj: { count: 40, basisMm: 70 },
      knotType: 'ASYMMETRIC',
      pile: 'WOOL',
      warp: 'COTTON',
      weft: 'COTTON',
    },
    ...{ loomOnDate: '2024-04-01', cutOffDate: '2025-04-20', makerIds: [zone.weavers[0]] },
    answers: ANSWERED,
    villageId: zone.ids.village,
  });

  async function cutLine(page: Page, cut = true): Promise<void> {
    await page.context().setOffline(cut);
  }

  async function typeRug(page: Page, rug: Partial<typeof RUG> = {}, index = 0): Promise<void> {
    const field = (path: string) => page.locator(`[data-path="rugs.${index}.${path}"]`);
    await field('design').waitFor();
    await field('makerIds').click();
    await page.keyboard.type(
      await page.evaluate<string>("document.documentElement.lang === 'fa' ? 'گلنار' : 'Golnar'"),
    );
    await page.locator('[role=listbox] [role=option]:not([aria-disabled])').first().waitFor();
    await page.keyboard.press('Enter');
    for (const [path, text] of Object.entries({ ...RUG, ...rug })) await field(path).fill(text);
    await field('design').focus();
  }

  async function registerWithoutLine(page: Page, rug: Partial<typeof RUG> = {}): Promise<void> {
    await page.goto(`${zone.address}/batches/new`);
    await typeRug(page, rug);
    await page.getByTestId('to-summary').click();
    await page.getByTestId('send-batch').click();
    await page.getByTestId('batch-waits').waitFor();
  }

  const batches = async () => {
    const text = '{ batches(first: 50) { nodes { code rugs(first: 5) { nodes { design } } } } }';
    const found = await zone.query<{
      batches: { nodes: { code: string; rugs: { nodes: { design: string }[] } }[] };
    }>('official', text);
    return found.batches.nodes.map(({ rugs }) => rugs.nodes[0]?.design);
  };
  const states = (page: Page) =>
    page
      .getByTestId('waiting-command')
      .all()
      .then((all) => Promise.all(all.map((one) => one.getAttribute('data-state'))));

  it('a batch is registered, survives a reload and a killed tab, and is sent once when the line is back', async () => {
    const page = await visit('fa');
    await cutLine(page);
    await registerWithoutLine(page);
    await page.reload();
    await page.getByTestId('waiting-sign').waitFor();
    await page.close({ runBeforeUnload: false });
    const later = await page.context().newPage();
    await later.goto(`${zone.address}/waiting`);
    await later.getByTestId('waiting-command').waitFor();
    expect(await states(later)).toEqual(['waiting']);
    await picture(later, 'waiting-phone-fa');
    expect(await overflow(later)).toBe(0);
    expect(await barriers(later)).toEqual([]);

    await cutLine(later, false);
    await later.getByTestId('waiting-outcome').waitFor(PATIENT);
    expect(await batches()).toEqual(['Medallion']);
    await later.getByTestId('waiting-outcome').click();
    await later.getByTestId('listing').or(later.locator('h1')).first().waitFor();
  });

  it('two tabs send what waits in order and each thing once', async () => {
    const page = await visit();
    await cutLine(page);
    // One after the other: nothing is asked about them.
    for (const [i, design] of ['First', 'Second', 'Third'].entries())
      await registerWithoutLine(page, {
        design,
        loomOnDate: `201${i * 2}-04-01`,
        cutOffDate: `201${i * 2 + 1}-04-20`,
      });
    const other = await page.context().newPage();
    await other.goto(`${zone.address}/waiting`);
    await other.getByTestId('waiting-command').nth(2).waitFor();
    await page.goto(`${zone.address}/waiting`);
    await cutLine(page, false);
    await Promise.all([page, other].map((tab) => tab.getByTestId('waiting-outcome').nth(2).waitFor(PATIENT)));
    expect((await batches()).reverse()).toEqual(['First', 'Second', 'Third']);
  });

  it('what the server refuses comes back in plain words, is corrected in the form and goes', async () => {
    const page = await visit('en');
    await cutLine(page);
    await registerWithoutLine(page, { cutOffDate: '2023-04-20' });
    await page.goto(`${zone.address}/waiting`);
    await cutLine(page, false);
    await page.getByTestId('refusal').waitFor(PATIENT);
    expect(await page.getByTestId('refusal').textContent()).toMatch(/cut off/);
    await picture(page, 'waiting-refused-en');
    await page.getByTestId('waiting-edit').click();
    const field = page.locator('[data-path="rugs.0.cutOffDate"]');
    await field.waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await field.fill('2025-04-20');
    await field.press('Tab');
    await page.getByTestId('to-summary').click();
    await page.getByTestId('send-batch').click();
    await page.getByTestId('batch-done').waitFor();
    expect(await batches()).toEqual(['Medallion']);
    expect(await page.getByTestId('waiting-sign').count()).toBe(0);
  });

  it('what could not be asked about without a line comes back as questions, is answered, and goes once', async () => {
    const page = await visit('fa');
    await cutLine(page);
    await registerWithoutLine(page, { weightG: '9.5' });
    await page.goto(`${zone.address}/waiting`);
    await cutLine(page, false);
    await page.getByTestId('refusal').waitFor(PATIENT);
    expect(await batches()).toEqual([]);
    expect(await page.getByTestId('refusal').textContent()).toContain('کیلوگرم');
    await picture(page, 'waiting-questions-phone-fa');
    expect(await overflow(page)).toBe(0);
    await page.getByTestId('waiting-edit').click();
    await page.getByTestId('question-M01').waitFor();
    expect(await page.locator('[data-path="rugs.0.design"]').inputValue()).toBe('Medallion');
    await page.getByTestId('reason-M01-HEAVY_BUILD').click();
    await picture(page, 'waiting-answered-phone-fa', { whole: true });
    await page.getByTestId('to-summary').click();
    await page.getByTestId('send-batch').click();
    await page.getByTestId('batch-done').waitFor();
    expect(await batches()).toEqual(['Medallion']);
  });

  it('wool is given out and a rug is photographed: both wait through a reload, and are sent once in their order', async () => {
    const { lot } = await zone.command<{ lot: { id: string } }>(
      'clerk',
      'receiveLot',
      '... on MaterialLotPayload { lot { id } }',
      {
        material: 'WOOL',
        form: 'DYED_YARN',
        massG: 20_000,
        colour: 'madder',
        dyeing: 'NATURAL',
        supplier: 'Rasht market',
      },
    );
    await zone.command('clerk', 'registerBatch', '... on RegisterBatchPayload { batch { id } }', {
      cooperativeId: zone.ids.cooperative,
      rugs: [fish()],
    });
    const page = await visit();
    await cutLine(page);
    await page.goto(`${zone.address}/materials/issue`);
    for (const [field, text] of [
      ['issue-who', 'Golnar'],
      ['issue-lot', 'madder'],
    ] as const) {
      await page.getByTestId(field).fill(text);
      await page.getByRole('option').first().waitFor();
      await page.getByTestId(field).press('Enter');
    }
    await page.getByTestId('issue-mass').fill('1.75');
    await page.getByTestId('issue-mass').press('Enter');
    await page.getByTestId('given').waitFor();

    await page.goto(`${zone.address}/inspect`);
    await page
      .getByTestId('photo-FRONT')
      .first()
      .setInputFiles({
        ...{ name: 'front.jpg', mimeType: 'image/jpeg' },
        buffer: await sharp({ create: { width: 800, height: 1_200, channels: 3, background: '#a33' } })
          .jpeg()
          .toBuffer(),
      });
    await page.locator('[data-taken=true]').waitFor({ state: 'attached' });
    await page.reload();
    await page.goto(`${zone.address}/waiting`);
    await page.getByTestId('waiting-command').nth(1).waitFor();
    expect(await states(page)).toEqual(['waiting', 'waiting']);

    await cutLine(page, false);
    await page.locator('[data-testid=waiting-command][data-state=done]').nth(1).waitFor(PATIENT);
    await page.reload();
    const found = await zone.query<{
      materialLot: { stockG: number; movements: unknown[] };
      rugs: { nodes: { photos: unknown[] }[] };
    }>(
      'clerk',
      'query ($id: ID!) { materialLot(id: $id) { stockG movements { at } } rugs { nodes { photos { view } } } }',
      { id: lot.id },
    );
    expect(found.materialLot).toMatchObject({ stockG: 18_250, movements: [{}] });
    expect(found.rugs.nodes).toMatchObject([{ photos: [{ view: 'FRONT' }] }]);
  });

  it('an inspection waits, its rug is not offered again, and is sent once', async () => {
    const select = '... on RegisterBatchPayload { batch { id } }';
    await zone.command('clerk', 'registerBatch', select, {
      cooperativeId: zone.ids.cooperative,
      rugs: [fish()],
    });
    const page = await visit();
    await cutLine(page);
    await page.goto(`${zone.address}/inspect`);
    await page.locator('[data-testid=inspect-card] label:has(input[value=FIRST])').first().click();
    await page.getByTestId('all-right').first().click();
    await page.getByTestId('record-inspections').click();
    await page.getByTestId('inspection-waits').waitFor();
    expect(await page.getByTestId('inspect-card').count()).toBe(0);
    await page.reload();
    await page.getByTestId('waiting-sign').waitFor();
    expect(await page.getByTestId('inspect-card').count()).toBe(0);
    await cutLine(page, false);
    await page.getByTestId('waiting-sign').waitFor({ state: 'detached', timeout: 40_000 });
    const text = '{ rugs(first: 5) { nodes { inspection { grade } } } }';
    const { rugs } = await zone.query<{ rugs: { nodes: object[] } }>('official', text);
    expect(rugs.nodes).toEqual([{ inspection: { grade: 'FIRST' } }]);
  });

  it('a session that ran out meanwhile is renewed by signing in, and then it goes', async () => {
    const page = await visit();
    await cutLine(page);
    await registerWithoutLine(page);
    await page.context().clearCookies();
    await page.goto(`${zone.address}/waiting`);
    await page.getByTestId('waiting-command').waitFor();
    await cutLine(page, false);
    await page.getByTestId('login').waitFor(PATIENT);
    expect(await batches()).toEqual([]);
    await signIn(page, zone.accounts.clerk);
    await page.getByTestId('waiting-outcome').waitFor(PATIENT);
    expect(await batches()).toEqual(['Medallion']);
  });

  it('signing out warns, wipes what was kept for reading, and nothing goes in another name', async () => {
    const page = await visit();
    await cutLine(page);
    await registerWithoutLine(page);
    await page.goto(`${zone.address}/more`);
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.accept();
    });
    await page.locator('main').getByTestId('sign-out').click();
    await page.getByTestId('login').waitFor();
    expect(asked).toHaveLength(1);
    expect(await page.evaluate(countOf('kept'))).toBe(0);
    expect(await page.evaluate(countOf('waiting'))).toBe(1);

    await cutLine(page, false);
    await page.reload();
    await page.getByTestId('login').waitFor();
    await signIn(page, zone.accounts.exporter);
    await page.getByTestId('main-action').first().waitFor();
    await page.goto(`${zone.address}/waiting`);
    await page.locator('h1').waitFor();
    expect(await page.getByTestId('waiting-command').count()).toBe(0);
    expect(await batches()).toEqual([]);
  });
});

/** Whether the villages, which are fetched last, are kept. */
const isProvided = `new Promise((resolve) => {
  const opening = indexedDB.open('gereh');
  opening.onsuccess = () => {
    const database = opening.result;
    if (!database.objectStoreNames.contains('kept')) return resolve(false);
    const asked = database.transaction('kept').objectStore('kept').getAllKeys();
    asked.onsuccess = () => {
      database.close();
      resolve(asked.result.some((key) => key[1] === 'villages {}'));
    };
  };
})`;

const countOf = (name: string) => `new Promise((resolve) => {
  const opening = indexedDB.open('gereh');
  opening.onsuccess = () => {
    const asked = opening.result.transaction('${name}').objectStore('${name}').count();
    asked.onsuccess = () => { opening.result.close(); resolve(asked.result); };
  };
})`;
