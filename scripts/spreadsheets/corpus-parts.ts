import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { TITLES_FA, csvOf, rowOf } from './rug-rows.js';

/** A file of the corpus and what must become of it. */
export interface CorpusFile {
  readonly name: string;
  /** `rows N` with `row code` for each fault, or the code of the refusal. */
  readonly becomes: string;
  readonly make: () => Promise<Buffer> | Buffer;
  /** Made by the test each time, because it is large. */
  readonly isLarge?: true;
}

/** Days of whenever it is made would make other bytes. */
const MADE_ON = { mtime: new Date('2024-01-01T00:00:00Z') };

export const TITLES: readonly string[] = TITLES_FA;
export const rug = rowOf;
export const csv = csvOf;
export const csvText = (...rows: readonly (readonly string[])[]): string => csvOf(...rows).toString('utf8');

/** A workbook with such rows. */
export const sheetOf = (rows: WriteSheet['rows'], more: Partial<WriteSheet> = {}): WriteSheet => ({
  name: 'فرش‌ها',
  rows: rows ?? [],
  ...more,
});

/** Sheets as an XLSX that is the same whenever it is made. */
export async function xlsx(sheets: readonly WriteSheet[], more: object = {}): Promise<Buffer> {
  const bytes = await writeXlsx({ sheets: [...sheets], ...more });
  const parts = unzipSync(bytes);
  delete parts['docProps/core.xml'];
  return zipped(parts);
}

/** The titles and some rows as an XLSX. */
export const plain = (
  ...rows: readonly (readonly (string | number | boolean | Date | null)[])[]
): Promise<Buffer> => xlsx([sheetOf([[...TITLES], ...rows.map((row) => [...row])])]);

/** An XLSX in which some parts are changed, or added. */
export async function changed(
  whole: Promise<Buffer>,
  change: (parts: Record<string, string>) => Record<string, string>,
): Promise<Buffer> {
  const texts = Object.fromEntries(
    Object.entries(unzipSync(await whole)).map(([name, bytes]) => [
      name,
      Buffer.from(bytes).toString('utf8'),
    ]),
  );
  return zipped(
    Object.fromEntries(Object.entries(change(texts)).map(([name, text]) => [name, strToU8(text)])),
  );
}

/** Parts as a zip. */
export const zipped = (parts: Record<string, Uint8Array>): Buffer => Buffer.from(zipSync(parts, MADE_ON));

/** A text in a code page of one byte a letter. */
export function inCodePage(text: string, page: string): Buffer {
  const decoder = new TextDecoder(page);
  const byLetter = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
  );
  return Buffer.from([...text].map((letter) => byLetter.get(letter) ?? 0x3f));
}

/** Persian as Windows-1256 has it: without its own ye, digits and decimal sign. */
export const asOldPersian = (text: string): string =>
  text
    .replaceAll('ی', 'ي')
    .replaceAll('٫', '.')
    .replace(/[۰-۹]/g, (digit) => String('۰۱۲۳۴۵۶۷۸۹'.indexOf(digit)));

/** A compound file as old Office programs write them, with a stream of such a name. */
export function oleWith(stream: string): Buffer {
  const file = Buffer.alloc(512 * 4, 0);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
  file.writeUInt16LE(0x3e, 24);
  file.writeUInt16LE(3, 26);
  file.writeUInt16LE(0xfffe, 28);
  file.writeUInt16LE(9, 30);
  Buffer.from('Root Entry', 'utf16le').copy(file, 512 * 2);
  Buffer.from(stream, 'utf16le').copy(file, 512 * 2 + 128);
  // The beginning of a workbook of BIFF8.
  Buffer.from('0908100000060500', 'hex').copy(file, 512 * 3);
  return file;
}
