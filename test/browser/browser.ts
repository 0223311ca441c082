import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import sharp from 'sharp';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

export type { Page } from 'playwright-core';
export type PageLanguage = 'fa' | 'en' | 'ru';

/** How wide the reader's screen is. */
export const DESK = { width: 1280, height: 900 };
export const PHONE = { width: 360, height: 740 };

/** The folder that pictures of a run are left in, for people to look at; they are never compared. */
const ARTEFACTS = join('test-artefacts', 'browser');
const LOCALES: Readonly<Record<PageLanguage, string>> = { fa: 'fa-IR', en: 'en-GB', ru: 'ru-RU' };
const PATIENCE_MS = 20_000;
/** Asked for by every sign-in page; only a demonstration has it. */
const MAY_BE_MISSING = /\/demo\.json$/;

function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, 'chromium')).find(existsSync);
}

/** What a browser says of requests that found no line. */
const FOR_WANT_OF_A_LINE = /ERR_INTERNET_DISCONNECTED|ERR_FAILED|ERR_NETWORK_CHANGED/;

/** What a test does with the browser of its file. */
export interface Readers {
  /** Opens a page for a reader of this language who has never been here; it is closed after the test. */
  open(
    address: string,
    language: PageLanguage,
    screen?: { width: number; height: number },
    options?: ReaderOptions,
  ): Promise<Page>;
}

/** What else a reader's browser may do. */
interface ReaderOptions {
  /** It keeps the console for the time without a line; what fails for want of one is no complaint. */
  readonly keepsConsole?: boolean;
}

/**
 * A group of tests that share one browser. After each test every page it opened is closed, and the test fails if one
 * of them wrote an error to its console, threw, was refused something by the content policy, or asked another origin.
 * `flagsBeside` are given to the browser when it is started.
 * Without a browser the group is skipped, and says so.
 */
export function describeInBrowser(
  name: string,
  body: (readers: Readers) => void,
  flagsBeside: () => string[] = () => [],
): void {
  const executablePath = findChromium();
  if (!executablePath) {
    process.stderr.write(`\n! NOT TESTED HERE for want of a browser (CHROMIUM_PATH, or chromium): ${name}\n`);
    describe.skip(name, () => body({ open: () => Promise.reject(new Error('no browser')) }));
    return;
  }
  describe(name, () => {
    let browser: Browser;
    let contexts: BrowserContext[] = [];
    let complaints: string[] = [];
    jest.setTimeout(90_000);

    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args: [...flags(), ...flagsBeside()] });
    });
    afterEach(async () => {
      const [open, told] = [contexts, complaints];
      [contexts, complaints] = [[], []];
      await Promise.all(open.map(leavePicture));
      await Promise.all(open.map((context) => context.close()));
      expect(told).toEqual([]);
    });
    afterAll(() => browser.close());

    body({
      async open(address, language, screen = DESK, { keepsConsole = false } = {}) {
        const context = await browser.newContext({
          locale: LOCALES[language],
          timezoneId: 'Asia/Tehran',
          viewport: screen,
          reducedMotion: 'reduce',
          acceptDownloads: true,
          serviceWorkers: keepsConsole ? 'allow' : 'block',
        });
        contexts.push(context);
        context.setDefaultTimeout(PATIENCE_MS);
        const { origin } = new URL(address);
        context.on('page', (page) =>
          listen(page, origin, (complaint) => {
            if (!keepsConsole || !FOR_WANT_OF_A_LINE.test(complaint)) complaints.push(complaint);
          }),
        );
        const page = await context.newPage();
        await page.goto(address);
        return page;
      },
    });
  });
}

const flags = (): string[] => [
  // Only a container's root cannot use the sandbox.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function listen(page: Page, origin: string, complain: (text: string) => void): void {
  page.on('console', (message) => {
    const { url } = message.location();
    if (message.type() === 'error' && !MAY_BE_MISSING.test(url)) complain(`${message.text()} (${url})`);
  });
  page.on('pageerror', (error) => complain(String(error.stack ?? error)));
  page.on('response', (response) => {
    if (response.status() < 400 || MAY_BE_MISSING.test(response.url())) return;
    // The answer's own words say more than the browser's.
    const asked = response.request().postData() ?? response.url();
    response.text().then(
      (text) => complain(`${response.status()} ${text} to ${asked}`),
      () => undefined,
    );
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    const isOwn = url.origin === origin || ['data:', 'blob:'].includes(url.protocol);
    if (!isOwn) complain(`asked another origin: ${request.url()}`);
  });
}

/** How each page looked when its test ended. */
async function leavePicture(context: BrowserContext, index: number): Promise<void> {
  const page = context.pages()[0];
  const test = (expect.getState().currentTestName ?? 'test').replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 120);
  if (page) await picture(page, `end-${test}-${index}`).catch(() => undefined);
}

/** Keeps a picture of the page among the artefacts of the run. */
export async function picture(page: Page, name: string, { whole = false } = {}): Promise<void> {
  mkdirSync(ARTEFACTS, { recursive: true });
  await page.screenshot({ path: join(ARTEFACTS, `${name}.png`), fullPage: whole });
}

/** Keeps a picture for the README, when a run is asked to draw them anew. */
export async function readmePicture(page: Page, name: string): Promise<void> {
  await picture(page, name);
  if (process.env['GEREH_PICTURES'] !== '1') return;
  mkdirSync(join('docs', 'pictures'), { recursive: true });
  await page.screenshot({ path: join('docs', 'pictures', `${name}.png`) });
}

/** Keeps a picture for a guide, small enough to be kept with the text, when a run is asked to draw them anew. */
export async function guidePicture(page: Page, name: string): Promise<void> {
  await picture(page, `guide-${name}`);
  if (process.env['GEREH_PICTURES'] !== '1') return;
  const folder = join('docs', 'guides', 'pictures');
  mkdirSync(folder, { recursive: true });
  await sharp(await page.screenshot())
    .webp({ quality: 72, effort: 6 })
    .toFile(join(folder, `${name}.webp`));
}

/** What keeps people from using the page, serious or worse, as axe finds it. */
export async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html}`));
}

/** The direction and language that the page as a whole has now. */
export const direction = (page: Page): Promise<string> =>
  page.evaluate('`${document.documentElement.lang} ${document.documentElement.dir}`');

/** How many pixels of the page lie beside the screen. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.scrollingElement.scrollWidth - document.documentElement.clientWidth');
