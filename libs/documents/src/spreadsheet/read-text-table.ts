import { parse } from 'csv-parse/sync';
import { MOST_FILLED_ROWS, SHEET_LIMITS, UnreadSheet, overLimit, type SheetRow } from './sheet-limits.js';

/** Lines that are read at all, empty ones too. */
const MOST_LINES = 20_000;

/**
 * Reads a table of texts with commas, semicolons or tabs between its cells: UTF-8, UTF-16, or the code pages in which
 * Excel writes Persian (Windows-1256) and Russian (Windows-1251).
 */
export function readTextTable(bytes: Buffer): SheetRow[] {
  const text = textOf(bytes);
  if (text.includes('\0') || /^\s*<(\?xml|!doctype|html|table|mso|svg)/i.test(text))
    throw new UnreadSheet({ is: 'UNREADABLE' });
  const lines = parse(text, {
    delimiter: delimiterOf(text),
    relaxColumnCount: true,
    skipEmptyLines: false,
    trim: true,
    to: MOST_LINES + 1,
    maxRecordSize: SHEET_LIMITS.columns * SHEET_LIMITS.cellCharacters,
  }) as string[][];
  if (lines.length > MOST_LINES) throw overLimit('rows');
  const rows = lines.map((cells, i) => ({ number: i + 1, cells }));
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (filled.length > MOST_FILLED_ROWS) throw overLimit('rows');
  return filled;
}

/** The sign that divides the first line in which one does; Excel may name it itself: `sep=;`. */
function delimiterOf(text: string): string {
  const [line = ''] = text
    .slice(0, 10_000)
    .split(/\r?\n/)
    .filter((one) => /[,;\t]/.test(one));
  return [',', ';', '\t']
    .map((sign) => ({ sign, times: line.split(sign).length }))
    .reduce((best, one) => (one.times > best.times ? one : best)).sign;
}

function textOf(bytes: Buffer): string {
  const wide = wideEncodingOf(bytes);
  if (wide) return decodedOrNot(wide, bytes);
  try {
    return decoded('utf-8', bytes);
  } catch {
    // Every byte is a letter in a code page: what has zeros or controls is no text of one.
    if (/[\0-\x08\x0e-\x1f]/.test(bytes.toString('latin1'))) throw new UnreadSheet({ is: 'UNREADABLE' });
    return codePageText(bytes);
  }
}

/** How many bytes tell whether a text has two bytes a letter. */
const ENOUGH = 4_096;

/** The encoding of a text with two bytes a letter, with its mark or without: blanks and commas then have a zero each. */
function wideEncodingOf(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.length % 2 !== 0) return undefined;
  const zeros = [0, 0];
  for (const [i, byte] of bytes.subarray(0, ENOUGH).entries()) if (byte === 0) zeros[i % 2]! += 1;
  if (zeros[0] === 0 && zeros[1]! > 0) return 'utf-16le';
  return zeros[1] === 0 && zeros[0]! > 0 ? 'utf-16be' : undefined;
}

function decodedOrNot(encoding: string, bytes: Buffer): string {
  try {
    return decoded(encoding, bytes);
  } catch {
    throw new UnreadSheet({ is: 'UNREADABLE' });
  }
}

const decoded = (encoding: string, bytes: Buffer): string =>
  new TextDecoder(encoding, { fatal: true }).decode(bytes);

/** The share of letters of French among a text's letters beyond ASCII above which it is not Persian after all. */
const FRENCH_SHARE = 0.15;

/** Read as Persian, Russian is full of the letters with accents that Windows-1256 has for French. */
function codePageText(bytes: Buffer): string {
  const persian = new TextDecoder('windows-1256').decode(bytes);
  const letters = persian.match(/[^\0-\x7f]/g) ?? [];
  const french = letters.filter((letter) => /[à-ü]/.test(letter)).length;
  if (french <= letters.length * FRENCH_SHARE) return persian;
  return new TextDecoder('windows-1251').decode(bytes);
}
