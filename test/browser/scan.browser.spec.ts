import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create } from 'qrcode';
import { barriers, describeInBrowser, overflow, PHONE } from './browser.js';
import { openConsoleZone, signIn, type ConsoleZone } from './console-zone.js';

const SIZE = { width: 640, height: 480 };
const film = join(mkdtempSync(join(tmpdir(), 'gereh-camera-')), 'label.y4m');

/** A film of one picture: a label with a code, as the camera of a phone would see it. */
function filmOf(text: string): Buffer {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const scale = Math.floor((SIZE.height * 0.7) / modules.size);
  const [left, top] = [SIZE.width, SIZE.height].map((side) => Math.floor((side - scale * modules.size) / 2));
  const light = Buffer.alloc(SIZE.width * SIZE.height, 215);
  for (let y = 0; y < modules.size * scale; y++)
    for (let x = 0; x < modules.size * scale; x++)
      if (modules.get(Math.floor(y / scale), Math.floor(x / scale)))
        light[(top! + y) * SIZE.width + left! + x] = 35;
  const colour = Buffer.alloc((SIZE.width * SIZE.height) / 2, 128);
  const frame = Buffer.concat([Buffer.from('FRAME\n'), light, colour]);
  const head = Buffer.from(`YUV4MPEG2 W${SIZE.width} H${SIZE.height} F10:1 Ip A1:1 C420jpeg\n`);
  return Buffer.concat([head, frame, frame]);
}

const CODE = 'B-2345-6789';

describeInBrowser(
  'scanning',
  ({ open }) => {
    let zone: ConsoleZone;
    beforeAll(async () => {
      zone = await openConsoleZone('browser-scan');
    }, 60_000);
    afterAll(() => zone.close());

    it('reads a label with the camera, with files of our own alone, and goes to its story', async () => {
      const page = await open(`${zone.address}/`, 'fa', PHONE);
      await page.context().grantPermissions(['camera']);
      await signIn(page, zone.accounts.clerk);
      await page.getByTestId('main-action').first().waitFor();
      expect(await overflow(page)).toBe(0);
      await page.getByTestId('scan-open').first().click();
      // On a quick machine the label is read before the dialog could be looked at.
      await page.waitForURL((url) => url.pathname === `/t/${CODE}`);
      await page.getByTestId('scan-dialog').waitFor({ state: 'detached' });
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
  () => {
    writeFileSync(film, filmOf(`https://gereh.example/t/${CODE}`));
    return ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film}`];
  },
);
