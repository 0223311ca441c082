import { describeInBrowser, picture } from './browser.js';
import { openConsoleZone, signIn, type ConsoleZone } from './console-zone.js';

describeInBrowser('GraphiQL', ({ open }) => {
  let zone: ConsoleZone;
  beforeAll(async () => {
    zone = await openConsoleZone('browser-ide');
  }, 60_000);
  afterAll(() => zone.close());

  it('asks for a session first, and is for staff of the zone only', async () => {
    const page = await open(`${zone.address}/ide`, 'en');
    await page.getByText('Sign in to').waitFor();
    await page.goto(zone.address);
    await signIn(page, zone.accounts.clerk);
    await page.goto(`${zone.address}/ide`);
    await page.getByText('This page is for staff of the zone').waitFor();
    expect(await page.locator('.graphiql-container').count()).toBe(0);
  });

  it('works offline for staff: the editor runs a query and reads the schema from this origin alone', async () => {
    const page = await open(zone.address, 'en');
    await signIn(page, zone.accounts.administrator);
    await page.goto(`${zone.address}/ide`);
    const editor = page.locator('.graphiql-query-editor .CodeMirror');
    await editor.waitFor();
    await page.locator('button.graphiql-execute-button').click();
    // Of a long answer the editor draws only what is in sight.
    await page.locator('.result-window').getByText('village:read').first().waitFor();
    await page.getByRole('button', { name: /Documentation Explorer/ }).click();
    await page.locator('.graphiql-doc-explorer').getByText('Mutation', { exact: true }).waitFor();
    await picture(page, 'ide');
  });
});
