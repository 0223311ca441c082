import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ANSWERED } from '../fixtures/answered.js';
import { hasPoppler } from '../harness/poppler.js';
import { barriers, describeInBrowser, overflow, PHONE, picture, type Page } from './browser.js';
import { openConsoleZone, signIn, type ConsoleZone } from './console-zone.js';
import { FakeCamera, nothing, sightOfPicture } from './film.js';

const camera = new FakeCamera();
const poppler = hasPoppler();
if (!poppler)
  process.stderr.write('\n*** SKIPPED: no label was scanned, poppler-utils is not installed.\n\n');

interface Batch {
  readonly id: string;
  readonly code: string;
  readonly rugs: { readonly nodes: readonly { readonly id: string; readonly code: string }[] };
}

async function registered(zone: ConsoleZone, count: number): Promise<Batch> {
  const rugs = Array.from({ length: count }, (_, i) => ({
    ...{
      design: 'لچک و ترنج',
      construction: 'KNOTTED',
      lengthMm: 1_500 + i * 10,
      widthMm: 1_000,
      weightG: 4_000,
    },
    ...{
      raj: { count: 40, basisMm: 70 },
      knotType: 'ASYMMETRIC',
      pile: 'WOOL',
      warp: 'COTTON',
      weft: 'COTTON',
    },
    ...{ loomOnDate: '2023-10-07', cutOffDate: '2024-05-21', answers: ANSWERED },
    ...{ loomId: null, makerIds: [zone.weavers[0]], villageId: zone.ids.village },
  }));
  const { batch } = await zone.command<{ batch: Batch }>(
    'clerk',
    'registerBatch',
    '... on RegisterBatchPayload { batch { id code rugs(first: 40) { nodes { id code } } } }',
    { cooperativeId: zone.ids.cooperative, rugs },
  );
  return batch;
}

/** The first page of a file of labels, as a picture. */
function firstLabel(pdf: string): Buffer {
  const to = join(dirname(pdf), `label-${process.pid}`);
  execFileSync('pdftoppm', ['-r', '300', '-png', '-f', '1', '-l', '1', '-singlefile', pdf, to]);
  return readFileSync(`${to}.png`);
}

const looked = async (page: Page, name: string): Promise<void> => {
  expect(await barriers(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await picture(page, name, { whole: true });
};

describeInBrowser(
  'labels',
  ({ open }) => {
    let zone: ConsoleZone;
    let batch: Batch;
    beforeAll(async () => {
      zone = await openConsoleZone('browser-labels');
      batch = await registered(zone, 5);
    }, 60_000);
    afterAll(() => zone.close());

    it('are printed by the clerk of a batch in three taps, and a label before the camera opens its rug', async () => {
      camera.shows(nothing);
      const page = await open(`${zone.address}/t/${batch.code}`, 'fa', PHONE);
      await page.context().grantPermissions(['camera']);
      await signIn(page, zone.accounts.clerk);
      await page.getByTestId('label-batch').click();
      await page.getByTestId('print-labels').waitFor();
      await looked(page, 'labels-sheet-phone-fa');
      await page.getByTestId('layout-SEWN_50X30').click();
      await page.getByTestId('start-place').waitFor({ state: 'detached' });
      await looked(page, 'labels-form-phone-fa');
      await page.getByTestId('send-labels').click();
      await page.locator('[data-testid="label-file"][data-state="DONE"]').waitFor();
      await looked(page, 'labels-file-phone-fa');
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByTestId('download-labels').click(),
      ]);
      expect(file.suggestedFilename()).toMatch(/^labels-T-.{9}-sewn-50x30\.pdf$/);
      if (!poppler) return;

      camera.shows(await sightOfPicture(firstLabel(await file.path())));
      const [rug] = batch.rugs.nodes;
      await page.getByTestId('scan-open').first().click();
      await page.waitForURL((url) => url.pathname === `/t/${rug!.code.replace('-', '')}`);
      await page.getByRole('heading', { name: rug!.code }).waitFor();
      expect(await page.getByTestId('label-count').innerText()).toBe('یک بار چاپ شده است.');
    });

    it('are printed again with a reason alone, from the place of a sheet that is still free; officials see the count', async () => {
      const [, second] = batch.rugs.nodes;
      const page = await open(`${zone.address}/t/${second!.code}`, 'en');
      await signIn(page, zone.accounts.clerk);
      await page.getByTestId('label-rug').click();
      await page.getByTestId('layout-SHEET_3X8').click();
      await page.getByTestId('place-5').click();
      await page.keyboard.press('ArrowDown');
      expect(await page.getByTestId('place-8').getAttribute('aria-checked')).toBe('true');
      await page.getByTestId('send-labels').click();
      await page.locator('[data-testid="refusal"][data-code="LABELS_PRINTED_BEFORE"]').waitFor();
      await looked(page, 'labels-again-desk-en');
      await page.getByTestId('reprint-reason').selectOption('WORN');
      await page.getByTestId('send-labels').click();
      await page.locator('[data-testid="label-file"][data-state="DONE"]').waitFor();
      expect(await page.getByTestId('reprints').innerText()).toMatch(/^1 /);
      await looked(page, 'labels-file-desk-en');

      const office = await open(`${zone.address}/t/${second!.code}`, 'ru');
      await signIn(office, zone.accounts.official);
      await office.getByTestId('rug-label').waitFor();
      expect(await office.getByTestId('label-count').innerText()).toContain('2');
      expect(await office.getByTestId('label-rug').count()).toBe(0);
      await office.goto(`${zone.address}/t/${batch.code}`);
      await office.getByTestId('batch-labels').waitFor();
      await looked(office, 'labels-batch-desk-ru');
    });
  },
  () => camera.flags(),
);
