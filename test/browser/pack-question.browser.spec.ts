import { rug } from '../journeys/access-world.js';
import { barriers, DESK, describeInBrowser, overflow, PHONE, picture } from './browser.js';
import { openConsoleZone, signIn, type ConsoleZone } from './console-zone.js';
import { ALL_RIGHT } from '../fixtures/checks.js';

const dayBefore = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

describeInBrowser('packing a rug that was cut off days ago', ({ open }) => {
  let zone: ConsoleZone;
  beforeAll(async () => {
    zone = await openConsoleZone('browser-pack-question');
  }, 60_000);
  afterAll(() => zone.close());

  /** A rug that was cut off two days ago and passed its inspection. */
  async function wetRug(maker: 0 | 1): Promise<void> {
    const wet = { ...rug(zone.ids.village, zone.ids.loom, zone.weavers[maker]), loomId: null };
    const days = { loomOnDate: dayBefore(300), cutOffDate: dayBefore(2) };
    const { batch } = await zone.command<{ batch: { rugs: { nodes: { id: string }[] } } }>(
      'clerk',
      'registerBatch',
      '... on RegisterBatchPayload { batch { rugs(first: 1) { nodes { id } } } }',
      { rugs: [{ ...wet, ...days }] },
    );
    const results = [{ rugId: batch.rugs.nodes[0]!.id, passed: true, grade: 'FIRST', checks: ALL_RIGHT }];
    await zone.command('official', 'inspectRugs', '... on InspectRugsPayload { rugs { id } }', { results });
  }

  it.each([
    ['fa', PHONE],
    ['en', DESK],
  ] as const)('is asked about, in %s, and packed with its answer', async (language, screen) => {
    await wetRug(language === 'fa' ? 0 : 1);
    const page = await open(`${zone.address}/bales/new`, language, screen);
    await signIn(page, zone.accounts.clerk);
    await page.getByTestId('stock').getByRole('checkbox').first().check();
    await page.getByTestId('gross').fill('5');
    await page.getByTestId('pack').click();
    const question = page.getByTestId('question-W11');
    await question.waitFor();
    await question.scrollIntoViewIfNeeded();
    await picture(page, `pack-question-${language}`, { whole: screen === PHONE });
    expect(await overflow(page)).toBe(0);
    expect(await barriers(page)).toEqual([]);
    await question.focus();
    await page.keyboard.press('2');
    await page.getByTestId('pack').click();
    await page.getByTestId('bale-packed').waitFor();
    const { rugs } = await zone.query<{ rugs: { nodes: { answered: { rule: string }[] }[] } }>(
      'official',
      '{ rugs(first: 1) { nodes { answered { rule } } } }',
    );
    expect(rugs.nodes[0]!.answered.at(-1)).toEqual({ rule: 'W11' });
  });
});
