import { Db } from 'mongodb';
import { until } from '../harness/until.js';
import { DESK, describeInBrowser, type Page } from './browser.js';
import { openConsoleZone, signIn, type ConsoleZone } from './console-zone.js';

/** All that a browser keeps for this console, as text: stores, marks, the service worker's files. */
const EVERYTHING = `(async () => {
  const parts = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie];
  for (const { name } of await indexedDB.databases()) {
    const database = await new Promise((resolve) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
    });
    for (const store of database.objectStoreNames) {
      const rows = await new Promise((resolve) => {
        const asked = database.transaction(store).objectStore(store).getAll();
        asked.onsuccess = () => resolve(asked.result);
      });
      parts.push(name + '.' + store + ': ' + JSON.stringify(rows));
    }
    database.close();
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      if (/\\.(js|css|woff2|wasm|png|svg)(\\?|$)/.test(request.url)) continue;
      parts.push(request.url + ': ' + (await (await cache.match(request)).text()));
    }
  }
  return parts.join('\\n');
})()`;

describeInBrowser('a telephone that several people use', ({ open }) => {
  let zone: ConsoleZone;
  beforeEach(async () => {
    zone = await openConsoleZone('browser-shared-phone');
  }, 60_000);
  afterEach(() => zone.close());

  /** Names and villages of members, as the clerk's pages show them. */
  const CANARIES = ['Golnar', 'گلنار', 'Shirin', 'شیرین'];
  const found = async (page: Page) => {
    const kept = await page.evaluate<string>(EVERYTHING);
    return CANARIES.filter((canary) => kept.includes(canary));
  };

  /** A clerk works, until what works without a line needs is kept; gives the addresses that were read. */
  const work = async () => {
    const page = await open(`${zone.address}/`, 'en', DESK, { keepsConsole: true });
    const read: string[] = [];
    page.on('response', (response) => {
      // Pages are the same empty one for everybody.
      const isRead =
        response.request().method() === 'GET' && response.request().resourceType() !== 'document';
      if (isRead && response.status() === 200) read.push(response.url());
    });
    await signIn(page, zone.accounts.clerk);
    await page.getByTestId('main-action').first().waitFor();
    await page.goto(`${zone.address}/people`);
    await page.getByText('Golnar').first().waitFor();
    await until('names are kept', async () => (await found(page)).length > 0);
    return { page, read };
  };

  it('has nothing of the members of a cooperative once its clerk signed out', async () => {
    const { page, read } = await work();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(`${zone.address}/more`);
    await page.locator('main').getByTestId('sign-out').click();
    await page.getByTestId('login').waitFor();
    await until('it is wiped', async () => (await found(page)).length === 0);
    // Neither do answers come back that were still on their way.
    await page.waitForTimeout(1_000);
    expect(await found(page)).toEqual([]);

    // What the browser's own cache has is files of the console, and nothing that was read.
    const own = read.filter((url) => !/\/assets\/|\.(js|css|woff2|svg|png|webmanifest)$/.test(url));
    for (const url of own) {
      const text = await page.evaluate<string>(
        `fetch(${JSON.stringify(url)}, { cache: 'force-cache' }).then((a) => a.text(), () => '')`,
      );
      expect([url, CANARIES.filter((canary) => text.includes(canary))]).toEqual([url, []]);
    }

    // Going back shows no page of hers either.
    await page.goBack();
    await page.getByTestId('login').waitFor();
    expect(await page.getByText('Golnar').count()).toBe(0);
  });

  it('has nothing of them either once her session was ended elsewhere', async () => {
    const { page } = await work();
    await zone
      .service(Db)
      .collection('sessions')
      .updateMany({}, { $set: { revokedAt: new Date() } });
    await page.context().clearCookies();
    await page.reload();
    await page.getByTestId('login').waitFor();
    await until('it is wiped', async () => (await found(page)).length === 0);
  });
});
