import { strToU8 } from 'fflate';
import { TITLES, changed, plain, rug, sheetOf, xlsx, type CorpusFile } from './corpus-parts.js';

const SHEET = 'xl/worksheets/sheet1.xml';
const TWO = [rug(), rug({ 0: 'ماهی درهم', 2: '170' })] as const;

/** Workbooks that people make, and that are read. */
export const WORKBOOKS: readonly CorpusFile[] = [
  { name: 'plain.xlsx', becomes: 'rows 2', make: () => plain(...TWO) },
  {
    name: 'second-sheet.xlsx',
    becomes: 'rows 1',
    make: () =>
      xlsx([{ name: 'یادداشت', rows: [['سلام'], ['فردا زنگ بزن']] }, sheetOf([[...TITLES], rug()])]),
  },
  {
    name: 'hidden-sheet-first.xlsx',
    becomes: 'rows 1',
    make: () =>
      xlsx([
        { ...sheetOf([[...TITLES], rug(), rug()]), name: 'old', hidden: true },
        sheetOf([[...TITLES], rug()]),
      ]),
  },
  {
    name: 'merged-cells.xlsx',
    becomes: 'rows 2; 3 CELL_EMPTY',
    make: () =>
      xlsx([
        sheetOf([[...TITLES], rug(), rug({ 0: '' })], {
          merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
        }),
      ]),
  },
  {
    name: 'formulas.xlsx',
    becomes: 'rows 1',
    make: () =>
      xlsx([
        sheetOf([[...TITLES], rug()], {
          cells: new Map([['1,2', { value: 156, formula: '150+6', formulaResult: 156 }]]),
        }),
      ]),
  },
  {
    name: 'formulas-never-reckoned.xlsx',
    becomes: 'rows 1; 2 CELL_EMPTY',
    make: () =>
      changed(plain(rug({ 2: 'MARK' })), (parts) => ({
        ...parts,
        [SHEET]: parts[SHEET]!.replace(/<c r="C2"[^>]*>.*?<\/c>/, '<c r="C2"><f>150+6</f></c>'),
      })),
  },
  {
    name: 'hidden-rows.xlsx',
    becomes: 'rows 2',
    make: () => xlsx([sheetOf([[...TITLES], ...TWO], { rowDefs: new Map([[2, { hidden: true }]]) })]),
  },
  {
    name: 'two-header-rows.xlsx',
    becomes: 'rows 1',
    make: () =>
      plain(
        ['Design', 'Construction', 'Length (cm)', 'Width (cm)', 'Weight (kg)'],
        ['', '', 'cm', 'cm', 'kg'],
        rug(),
      ),
  },
  {
    name: 'head-above-titles.xlsx',
    becomes: 'rows 1',
    make: () => xlsx([sheetOf([['تعاونی خانه‌سر'], [], ['پاییز ۱۴۰۳'], [...TITLES], rug()])]),
  },
  {
    name: 'dates-1900.xlsx',
    becomes: 'rows 1',
    make: () => plain(rug().map((cell, at) => (at === 14 ? new Date('2024-04-29T00:00:00Z') : cell))),
  },
  {
    name: 'dates-1904.xlsx',
    becomes: 'rows 1',
    make: () =>
      xlsx(
        [
          sheetOf([
            [...TITLES],
            rug().map((cell, at) => (at === 14 ? new Date('2024-04-29T00:00:00Z') : cell)),
          ]),
        ],
        {
          dateSystem: '1904',
        },
      ),
  },
  {
    name: 'dates-as-serials.xlsx',
    becomes: 'rows 1',
    make: () => plain(rug().map((cell, at) => (at === 14 ? 45_411 : at === 15 ? 45_641 : cell))),
  },
  {
    name: 'text-numbers.xlsx',
    becomes: 'rows 1',
    make: () => plain(rug({ 2: '156', 3: ' 104.5 ', 4: '5,6' })),
  },
  {
    name: 'zero-width.xlsx',
    becomes: 'rows 1',
    make: () =>
      plain(rug({ 1: '\u200fگره\u200c\u200bباف\ufeff', 2: '\u200e۱۵۶\u200b', 11: 'گلنار\u00a0رضایی\u200d' })),
  },
  {
    name: 'arabic-letters.xlsx',
    becomes: 'rows 1',
    make: () => plain(rug({ 2: '١٥٦', 10: 'كرك', 11: 'گلنار رضايي', 13: 'خانه‌سر' })),
  },
  {
    name: 'error-cells.xlsx',
    becomes: 'rows 1; 2 NUMBER_UNCLEAR',
    make: () =>
      changed(plain(rug({ 2: 'MARK' })), (parts) => ({
        ...parts,
        [SHEET]: parts[SHEET]!.replace(/<c r="C2"[^>]*>.*?<\/c>/, '<c r="C2" t="e"><v>#REF!</v></c>'),
      })),
  },
  {
    name: 'booleans.xlsx',
    becomes: 'rows 1; 2 NUMBER_UNCLEAR',
    make: () => plain(rug().map((cell, at) => (at === 2 ? true : cell))),
  },
  {
    name: 'negative.xlsx',
    becomes: 'rows 1; 2 ZERO_AREA',
    make: () => plain(rug().map((cell, at) => (at === 2 ? -156 : cell))),
  },
  { name: 'exponents.xlsx', becomes: 'rows 1', make: () => plain(rug({ 2: '1.56E2' })) },
  {
    name: 'hundred-thousand-cm.xlsx',
    becomes: 'rows 1; 2 SIDE_OUT_OF_RANGE',
    make: () => plain(rug({ 2: '1e5' })),
  },
  { name: 'like-a-formula.xlsx', becomes: 'rows 1', make: () => plain(rug({ 0: "=cmd|'/c calc'!A1" })) },
  {
    name: 'external-links.xlsx',
    becomes: 'rows 1',
    make: () =>
      changed(plain(rug({ 2: 'MARK' })), (parts) => ({
        ...parts,
        [SHEET]: parts[SHEET]!.replace(
          /<c r="C2"[^>]*>.*?<\/c>/,
          '<c r="C2"><f>[1]Sheet1!A1</f><v>156</v></c>',
        ),
        'xl/externalLinks/externalLink1.xml':
          '<externalLink><externalBook r:id="file:///etc/passwd"/></externalLink>',
      })),
  },
  {
    name: 'macros.xlsm',
    becomes: 'rows 1',
    make: () => xlsx([sheetOf([[...TITLES], rug()])], { vbaProject: strToU8('Sub Auto_Open') }),
  },
  {
    name: 'two-of-one-name.xlsx',
    becomes: 'rows 1; 2 MAKER_AMBIGUOUS',
    make: () => plain(rug({ 11: 'زهرا علوی' })),
  },
  {
    name: 'one-right-one-wrong.xlsx',
    becomes: 'rows 2; 3 MAKER_NOT_FOUND',
    make: () => plain(rug(), rug({ 11: 'ناشناس' })),
  },
  {
    name: 'hundred-thousand-empty-rows.xlsx',
    becomes: 'rows 1',
    isLarge: true,
    make: () =>
      changed(plain(rug()), (parts) => ({
        ...parts,
        [SHEET]: parts[SHEET]!.replace(
          '</sheetData>',
          `${Array.from({ length: 100_000 }, (_, i) => `<row r="${i + 3}"><c r="A${i + 3}" s="1"/></row>`).join('')}</sheetData>`,
        ),
      })),
  },
  {
    name: 'huge-shared-strings.xlsx',
    becomes: 'rows 1',
    isLarge: true,
    make: () =>
      changed(plain(rug()), (parts) => ({
        ...parts,
        'xl/sharedStrings.xml': parts['xl/sharedStrings.xml']!.replace(
          '</sst>',
          `${Array.from({ length: 60_000 }, (_, i) => `<si><t>هیچ‌جا نیامده ${i}</t></si>`).join('')}</sst>`,
        ),
      })),
  },
];
