import { Progress } from './progress.js';

function shown(isTTY: boolean): { text: string[]; out: { isTTY: boolean; write(text: string): boolean } } {
  const text: string[] = [];
  return { text, out: { isTTY, write: (part: string) => text.push(part) > 0 } };
}

describe('progress', () => {
  it('writes a line for each tenth where nobody watches', () => {
    const { text, out } = shown(false);
    const progress = new Progress(200, out);
    for (let i = 0; i < 200; i++) progress.move(i < 100 ? 'weavers' : 'papers');
    progress.end();
    expect(text).toHaveLength(11);
    expect(text[0]).toBe('    0 %  weavers\n');
    expect(text.at(-1)).toBe('  100 %  papers\n');
  });

  it('rewrites one line on a terminal and never passes the end', () => {
    const { text, out } = shown(true);
    const progress = new Progress(2, out);
    progress.move('papers', 5);
    progress.end();
    expect(text[0]).toMatch(/^\r.*█{28} 100 %  papers$/u);
    expect(text[1]).toBe('\n');
  });
});
