import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const page = (): string[] =>
  readFileSync(join(import.meta.dirname, '../../docs/access.md'), 'utf8').split('\n');

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.replaceAll('`', '').trim());

/** The rows of the table in docs/access.md whose heading begins with these cells; without heading and ruled line. */
function tableOnPage(...heading: readonly string[]): string[][] {
  const lines = page();
  const start = lines.findIndex(
    (line) => line.startsWith('|') && heading.every((cell, i) => cellsOf(line)[i] === cell),
  );
  if (start < 0) throw new Error(`docs/access.md has no table headed ${heading.join(' | ')}`);
  const rest = lines.slice(start + 2);
  const end = rest.findIndex((line) => !line.startsWith('|'));
  return rest.slice(0, end < 0 ? undefined : end).map(cellsOf);
}

/**
 * Holds a table of the page to what is found; `why` says what to think about before the page is changed. The message
 * has the lines to put in and to take out.
 */
export function holdTable(
  heading: readonly string[],
  found: readonly (readonly string[])[],
  why: string,
): void {
  const told = tableOnPage(...heading);
  const isIn = (rows: readonly (readonly string[])[], row: readonly string[]) =>
    rows.some((other) => other.join('|') === row.join('|'));
  const missing = found.filter((row) => !isIn(told, row));
  const wrong = told.filter((row) => !isIn(found, row));
  if (missing.length + wrong.length === 0) return;
  throw new Error(
    `docs/access.md, the table ${heading.join(' | ')}: ${why}\n\nput in:\n${written(missing)}\n\ntake out:\n${written(wrong)}\n`,
  );
}

/** The rows of a table written out, to be put into the page. */
const written = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
