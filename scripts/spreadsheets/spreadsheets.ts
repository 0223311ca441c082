import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORPUS } from './corpus.js';

/** Where the files lie that the tests read. */
const FOLDER = join('test', 'fixtures', 'spreadsheets');

mkdirSync(FOLDER, { recursive: true });
for (const { name, make, isLarge } of CORPUS) {
  if (!isLarge) writeFileSync(join(FOLDER, name), await make());
}
process.stdout.write(`${CORPUS.length} spreadsheets, the large ones made by their test\n`);
