import 'reflect-metadata';
import { Views } from '#libs/ledger';
import { settingsFromEnvironment } from '#libs/platform';
import { noteSeeded } from '../start/demo-state.js';
import { AccountMaker, isInUse, keptAccounts } from './demo-accounts.js';
import { awaitPapers, papersOf } from './papers.js';
import { Progress } from './progress.js';
import { SeedRun } from './run-seed.js';
import { anzaliScenario, countsOf } from './scenario/scenario.js';
import { openRooms } from './seed-context.js';

// Seeds the Anzali scenario into the zone that the environment names; see docs/seed.md.
const say = (text: string): void => void process.stdout.write(`${text}\n`);
const settings = settingsFromEnvironment();
const scenario = anzaliScenario();
const app = await openRooms(settings);

if (await isInUse(app, settings.home)) {
  say('· this zone is in use already: no demonstration is mixed into it');
} else {
  await seed();
}
await app.close();

async function seed(): Promise<void> {
  const kept = keptAccounts(settings.home, scenario);
  const papers = papersOf(scenario);
  const run = new SeedRun(app, scenario, (stage) => progress.move(stage));
  const progress = new Progress(run.opening.length + run.rest.length + papers, process.stdout);
  await run.recall();
  await run.open();
  await new AccountMaker(app, kept, (key) => run.known.idOf(key)).make(scenario);
  process.send?.('accounts');
  await run.goOn();
  const { made, failed } = await awaitPapers(app.get(Views, { strict: false }), papers, progress);
  progress.end();
  const counts = { ...countsOf(scenario), papers: made };
  say(
    `· seeded: ${Object.entries(counts)
      .map(([what, count]) => `${count} ${what}`)
      .join(', ')}`,
  );
  if (failed > 0) say(`· ${failed} papers could not be made; they can be tried again from their shipments`);
  if (made + failed < papers) say(`· ${papers - made - failed} papers are still being made`);
  noteSeeded(settings.home, counts);
}
