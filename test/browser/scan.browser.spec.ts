import { barriers, describeInBrowser, overflow, PHONE, picture, type Page } from './browser.js';
import { until } from '../harness/until.js';
import { openConsoleZone, signIn, type ConsoleZone } from './console-zone.js';
import { FakeCamera, nothing, sightOfCode } from './film.js';

const camera = new FakeCamera();
/** Waits until the dialog shows the picture of the camera. */
const cameraShows = (page: Page): Promise<unknown> =>
  until('the picture of the camera', () =>
    page.evaluate<boolean>('document.querySelector("dialog[open] video")?.videoWidth > 0'),
  );

const CODE = 'B-2345-6789';

describeInBrowser(
  'scanning',
  ({ open }) => {
    let zone: ConsoleZone;
    beforeAll(async () => {
      zone = await openConsoleZone('browser-scan');
    }, 60_000);
    afterAll(() => zone.close());

    it('shows what the camera sees until it has read something, and then goes to its story', async () => {
      camera.shows(nothing);
      const page = await open(`${zone.address}/`, 'fa', PHONE);
      await page.context().grantPermissions(['camera']);
      await signIn(page, zone.accounts.clerk);
      await page.getByTestId('main-action').first().waitFor();
      expect(await overflow(page)).toBe(0);
      const dialog = page.getByTestId('scan-dialog');
      await page.getByTestId('scan-open').first().click();
      // Nothing can be read, so the dialog stays for as long as it takes to look at it.
      await cameraShows(page);
      expect(await dialog.getByRole('status').innerText()).not.toBe('');
      expect(await dialog.getByRole('heading').isVisible()).toBe(true);
      expect(await barriers(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      await picture(page, 'scan-phone-fa');

      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await page.getByTestId('scan-open').first().click();
      await cameraShows(page);
      camera.shows(sightOfCode(`https://gereh.example/t/${CODE}`));
      await page.waitForURL((url) => url.pathname === `/t/${CODE}`);
      await dialog.waitFor({ state: 'detached' });
      expect(await barriers(page)).toEqual([]);
    });

    it('takes what a scanner types under a Persian keyboard, wherever the cursor is not', async () => {
      const page = await open(`${zone.address}/`, 'fa');
      await signIn(page, zone.accounts.clerk);
      await page.getByTestId('main-action').first().waitFor();
      // As a scanner presses keys for https://x.ir/t/B-2345-6789: quickly, and by their place on the keyboard.
      await page.evaluate(`{
        const shifted = { ':': 'Semicolon' };
        const places = { '/': 'Slash', '.': 'Period', '-': 'Minus' };
        for (const sign of 'HTTPS://X.IR/T/${CODE}') {
          const code = shifted[sign] ?? places[sign] ?? (/\\d/.test(sign) ? 'Digit' + sign : 'Key' + sign.toUpperCase());
          const key = /[a-z]/i.test(sign) ? 'ش' : sign;
          document.body.dispatchEvent(
            new KeyboardEvent('keydown', { code, key, shiftKey: sign in shifted, bubbles: true, cancelable: true }),
          );
        }
        document.body.dispatchEvent(new KeyboardEvent('keydown', { code: 'Enter', key: 'Enter', bubbles: true, cancelable: true }));
      }`);
      await page.waitForURL((url) => url.pathname === `/t/${CODE}`);
    });
  },
  () => camera.flags(),
);
