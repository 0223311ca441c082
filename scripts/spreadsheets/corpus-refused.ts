import { strToU8 } from 'fflate';
import {
  TITLES,
  changed,
  csv,
  csvText,
  oleWith,
  plain,
  rug,
  sheetOf,
  xlsx,
  zipped,
  type CorpusFile,
} from './corpus-parts.js';

const SHEET = 'xl/worksheets/sheet1.xml';
const TWO = [rug(), rug({ 0: 'ماهی درهم', 2: '170' })] as const;
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex');

/** What is no list of rugs, and is refused with what to do. */
export const REFUSED: readonly CorpusFile[] = [
  { name: 'empty-workbook.xlsx', becomes: 'SHEET_EMPTY', make: () => xlsx([sheetOf([])]) },
  { name: 'only-titles.xlsx', becomes: 'SHEET_EMPTY', make: () => plain() },
  { name: 'no-titles.xlsx', becomes: 'RUG_COLUMNS_UNKNOWN', make: () => xlsx([sheetOf([rug(), rug()])]) },
  {
    name: 'wrong-list.xlsx',
    becomes: 'RUG_COLUMNS_UNKNOWN',
    make: () =>
      xlsx([
        sheetOf([
          ['نام', 'کد ملی'],
          ['گلنار', '0012345679'],
        ]),
      ]),
  },
  {
    name: 'missing-columns.xlsx',
    becomes: 'RUG_COLUMNS_MISSING',
    make: () => xlsx([sheetOf([TITLES.slice(0, 5), rug().slice(0, 5)])]),
  },
  {
    name: 'duplicate-titles.xlsx',
    becomes: 'RUG_COLUMN_TWICE',
    make: () =>
      xlsx([
        sheetOf([
          [...TITLES, 'Length (mm)'],
          [...rug(), '1560'],
        ]),
      ]),
  },
  { name: 'picture.xlsx', becomes: 'SHEET_UNREADABLE', make: () => Buffer.concat([PNG, Buffer.alloc(200)]) },
  {
    name: 'paper.xlsx',
    becomes: 'SHEET_UNREADABLE',
    make: () => Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\0', 'latin1'),
  },
  { name: 'old-excel.xls', becomes: 'SHEET_OLD_EXCEL', make: () => oleWith('Workbook') },
  { name: 'password.xlsx', becomes: 'SHEET_LOCKED', make: () => oleWith('EncryptedPackage') },
  {
    name: 'open-document.ods',
    becomes: 'SHEET_OTHER_PROGRAM',
    make: () =>
      zipped({
        mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
        'content.xml': strToU8('<office:document-content/>'),
      }),
  },
  {
    name: 'binary.xlsb',
    becomes: 'SHEET_OTHER_PROGRAM',
    make: () =>
      zipped({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.bin': Uint8Array.of(131, 1, 0) }),
  },
  {
    name: 'other-zip.xlsx',
    becomes: 'SHEET_UNREADABLE',
    make: () => zipped({ 'read-me.txt': strToU8('no sheet') }),
  },
  {
    name: 'broken-xml.xlsx',
    becomes: 'SHEET_UNREADABLE',
    make: () =>
      changed(plain(rug()), (parts) => ({ ...parts, 'xl/workbook.xml': '<workbook><sheets><sheet' })),
  },
  {
    name: 'entities.xlsx',
    becomes: 'SHEET_UNREADABLE',
    make: () =>
      changed(plain(rug()), (parts) => ({
        ...parts,
        [SHEET]: parts[SHEET]!.replace('?>', '?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'),
      })),
  },
  {
    name: 'truncated.xlsx',
    becomes: 'SHEET_UNREADABLE',
    make: async () => (await plain(...TWO)).subarray(0, 3_000),
  },
  {
    name: 'far-cell.xlsx',
    becomes: 'SHEET_TOO_LARGE',
    make: () =>
      changed(plain(rug()), (parts) => ({
        ...parts,
        [SHEET]: parts[SHEET]!.replace(
          '</sheetData>',
          '<row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>',
        ),
      })),
  },
  {
    name: 'sixty-columns.xlsx',
    becomes: 'SHEET_TOO_LARGE',
    make: () => xlsx([sheetOf([[...TITLES, ...Array.from({ length: 60 }, (_, i) => `x${i}`)], rug()])]),
  },
  { name: 'long-cell.xlsx', becomes: 'SHEET_TOO_LARGE', make: () => plain(rug({ 0: 'ن'.repeat(600) })) },
  {
    name: 'web-page.xls',
    becomes: 'SHEET_UNREADABLE',
    make: () => Buffer.from('<html><table><tr><td>نقشه</td></tr></table></html>'),
  },
  {
    name: 'open-quote.csv',
    becomes: 'SHEET_UNREADABLE',
    make: () => Buffer.from(`${csvText(rug())}\n"گلنار,1`),
  },
  { name: 'zeros.csv', becomes: 'SHEET_UNREADABLE', make: () => Buffer.from(`${csvText(rug())}\n\0\0,1`) },
  { name: 'nothing.csv', becomes: 'SHEET_EMPTY', make: () => Buffer.alloc(0) },
  {
    name: 'zip-bomb.xlsx',
    becomes: 'SHEET_TOO_LARGE',
    isLarge: true,
    make: () =>
      changed(plain(rug()), (parts) => ({ ...parts, 'xl/sharedStrings.xml': ' '.repeat(60 * 1024 * 1024) })),
  },
  {
    name: 'too-many-rows.csv',
    becomes: 'SHEET_TOO_LARGE',
    isLarge: true,
    make: () => csv(...Array.from({ length: 2_100 }, () => rug())),
  },
];
