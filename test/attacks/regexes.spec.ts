import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import ts from 'typescript';

/** How long one pattern may think about one text, ms; the machine may be busy. */
const MOST_MS = 1_000;
/** Longer than any text that a schema lets through to a pattern. */
const LONG = 4_000;

interface Found {
  readonly place: string;
  readonly text: string;
}

/** Every pattern that stands in the code of the server. */
function patterns(): Found[] {
  const found: Found[] = [];
  for (const root of ['apps/api', 'apps/worker', 'libs']) {
    for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !entry.name.endsWith('.ts') || entry.name.endsWith('.spec.ts')) continue;
      const place = join(entry.parentPath, entry.name);
      const source = ts.createSourceFile(place, readFileSync(place, 'utf8'), ts.ScriptTarget.Latest);
      const look = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) found.push({ place, text: node.text });
        ts.forEachChild(node, look);
      };
      look(source);
    }
  }
  return found;
}

/** Texts on which patterns that can be read in many ways think for ever: long runs, and an end that fits none. */
function pathological(pattern: string): string[] {
  const own = [...new Set(pattern.replace(/\\[a-z]|[^\p{L}\p{N} .,:;@"'/=-]/gu, ''))].slice(0, 12);
  const parts = [
    ...own,
    'a',
    '0',
    ' ',
    '\t',
    '-',
    '.',
    '/',
    ',',
    '"',
    'ا',
    '\u200c',
    'a ',
    '0.',
    'a-',
    '=;',
    '[0]',
    'a.a',
  ];
  return parts.flatMap((part) => {
    const run = part.repeat(Math.ceil(LONG / part.length));
    return [`${run}!`, `a${run}\n`, `"${run}`];
  });
}

describe('patterns', () => {
  it('answer in time, whatever text they are given', () => {
    const all = patterns();
    expect(all.length).toBeGreaterThan(60);
    const slow: object[] = [];
    for (const { place, text } of all) {
      const end = text.lastIndexOf('/');
      for (const attack of pathological(text)) {
        const context = { source: text.slice(1, end), flags: text.slice(end + 1), attack };
        try {
          runInNewContext('attack.replace(new RegExp(source, flags), "")', context, { timeout: MOST_MS });
        } catch {
          slow.push({ place, text, attack: attack.slice(0, 5) });
          break;
        }
      }
    }
    expect(slow).toEqual([]);
  }, 120_000);
});
