import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestOfRooms, noteViews, viewsStand } from './views-made-by.js';

describe('the note of which program made the views', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gereh-views-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('knows a folder without one, its own program, and a changed one', () => {
    mkdirSync(join(folder, 'libs', 'production'), { recursive: true });
    const write = (text: string) => writeFileSync(join(folder, 'libs', 'production', 'rug.js'), text);
    write('evolve 1');
    const first = digestOfRooms(folder);
    expect(viewsStand(folder, first)).toBe('UNKNOWN');
    noteViews(folder, first);
    expect(viewsStand(folder, digestOfRooms(folder))).toBe('THIS');
    write('evolve 2');
    expect(viewsStand(folder, digestOfRooms(folder))).toBe('ANOTHER');
  });
});
