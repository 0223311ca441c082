import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusFile } from '../../scripts/spreadsheets/corpus-parts.js';
import { CORPUS } from '../../scripts/spreadsheets/corpus.js';
import { csvOf, rowOf } from '../../scripts/spreadsheets/rug-rows.js';
import { openSheetWorld, type SheetAnswer, type SheetWorld } from './sheet-world.js';

jest.setTimeout(120_000);

const FOLDER = join('test', 'fixtures', 'spreadsheets');
/** No file keeps anybody waiting longer, on a machine that does much else too. */
const PATIENCE_MS = 10_000;
const MOST_MEGABYTES = 250;

/** What became of a file, as the corpus writes it. */
function became({ code, rowCount, rows = [] }: SheetAnswer): string {
  if (code) return code;
  const faults = rows.flatMap(({ number, problems }) =>
    problems.map((problem) => `${number} ${problem.code}`),
  );
  return [`rows ${rowCount}`, ...faults].join('; ');
}

describe('awkward spreadsheets', () => {
  let world: SheetWorld;
  beforeAll(async () => (world = await openSheetWorld('corpus')));
  afterAll(() => world.zone.close());

  const bytesOf = async ({ name, make, isLarge }: CorpusFile): Promise<Buffer> =>
    isLarge ? make() : readFileSync(join(FOLDER, name));

  it('are at least forty, and lie in their folder', () => {
    expect(CORPUS.length).toBeGreaterThanOrEqual(40);
    const kept = CORPUS.flatMap(({ name, isLarge }) => (isLarge ? [] : [name]));
    expect(readdirSync(FOLDER).sort()).toEqual(kept.sort());
  });

  it('end each in a clear preview or a clear refusal, soon, and never in half a batch', async () => {
    const files = [];
    for (const file of CORPUS) files.push({ ...file, bytes: await bytesOf(file) });
    const before = await world.counts();
    const memory = process.memoryUsage().rss;
    const wrong: string[] = [];
    for (const { bytes, ...file } of files) {
      const began = performance.now();
      const answer = await world.look(bytes);
      const ms = performance.now() - began;
      if (became(answer) !== file.becomes) wrong.push(`${file.name}: ${became(answer)}, not ${file.becomes}`);
      if (ms > PATIENCE_MS) wrong.push(`${file.name}: took ${Math.round(ms)} ms`);
      // A refusal says what to do; a row with faults keeps the whole sheet out.
      if (answer.code)
        expect([file.name, answer.nextStep]).toEqual([file.name, expect.stringMatching(/\w{3}/)]);
      if ((answer.wrongRows ?? 0) > 0)
        expect(await world.register(answer.sheetId!)).toMatchObject({ code: 'SHEET_HAS_ERRORS' });
    }
    expect(wrong).toEqual([]);
    expect(await world.counts()).toEqual(before);
    expect((process.memoryUsage().rss - memory) / 1024 / 1024).toBeLessThan(MOST_MEGABYTES);
  });

  it('leave the reader as it was for the next file', async () => {
    expect(became(await world.look(csvOf(rowOf())))).toBe('rows 1');
  });
});
