import { asOldPersian, csv, csvText, inCodePage, rug, type CorpusFile } from './corpus-parts.js';

const TWO = [rug(), rug({ 0: 'ماهی درهم', 2: '170' })] as const;
const RUSSIAN = [
  'Рисунок;Структура;Длина (см);Ширина (см);Масса (кг);Радж;Радж на (см);Узел;Ворс;Основа;Уток;Ткачиха;Село;Начат;Снят',
  'Рыбки;узелковый;156;104,5;5,6;40;7;персидский;шерсть;хлопок;хлопок;Golnar Rezaei;FZ-01;29.04.2024;15.12.2024',
].join('\r\n');

/** Tables of texts. */
export const TEXTS: readonly CorpusFile[] = [
  { name: 'commas.csv', becomes: 'rows 2', make: () => csv(...TWO) },
  {
    name: 'semicolons.csv',
    becomes: 'rows 2',
    make: () => Buffer.from(csvText(...TWO).replaceAll('","', '";"')),
  },
  { name: 'tabs.tsv', becomes: 'rows 2', make: () => Buffer.from(csvText(...TWO).replaceAll('","', '"\t"')) },
  { name: 'byte-order-mark.csv', becomes: 'rows 2', make: () => Buffer.from(`\ufeff${csvText(...TWO)}`) },
  {
    name: 'separator-named.csv',
    becomes: 'rows 1',
    make: () => Buffer.from(`sep=;\r\n${csvText(rug()).replaceAll('","', '";"')}`),
  },
  {
    name: 'utf-16-le.csv',
    becomes: 'rows 2',
    make: () => Buffer.from(`\ufeff${csvText(...TWO)}`, 'utf16le'),
  },
  {
    name: 'utf-16-be.csv',
    becomes: 'rows 2',
    make: () => Buffer.from(`\ufeff${csvText(...TWO)}`, 'utf16le').swap16(),
  },
  {
    name: 'windows-1256.csv',
    becomes: 'rows 2',
    make: () => inCodePage(asOldPersian(csvText(...TWO)), 'windows-1256'),
  },
  { name: 'windows-1251.csv', becomes: 'rows 1', make: () => inCodePage(RUSSIAN, 'windows-1251') },
  { name: 'quoted-newlines.csv', becomes: 'rows 1', make: () => csv(rug({ 11: 'گلنار رضایی\nسارا محمدی' })) },
  {
    name: 'old-mac-lines.csv',
    becomes: 'rows 2',
    make: () => Buffer.from(csvText(...TWO).replaceAll('\r\n', '\r')),
  },
  {
    name: 'blank-lines.csv',
    becomes: 'rows 2',
    make: () => Buffer.from(csvText(...TWO).replaceAll('\r\n', '\r\n,,,,\r\n\r\n')),
  },
  { name: 'ragged-lines.csv', becomes: 'rows 1', make: () => Buffer.from(`${csvText(rug())},,,,,,`) },
  { name: 'unclear-dates.csv', becomes: 'rows 1; 2 DAY_UNCLEAR', make: () => csv(rug({ 14: '03/04/2024' })) },
];
