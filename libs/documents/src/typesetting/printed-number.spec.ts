import fc from 'fast-check';
import { persianDigits } from '#libs/platform';
import { decimalsNeeded, printScaled, printWhole } from './printed-number.js';

const readBack = (text: string): string =>
  text
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[\u066c\u00a0]/g, '')
    .replace('\u066b', '.')
    .replace('\u2212', '-');

test('each language has its own digits and separators', () => {
  expect(printScaled(123_456_789, 2, 'fa')).toBe('۱\u066c۲۳۴\u066c۵۶۷\u066b۸۹');
  expect(printScaled(123_456_789, 2, 'en')).toBe('1,234,567.89');
  expect(printScaled(123_456_789, 2, 'ru')).toBe('1\u00a0234\u00a0567,89');
  expect(printWhole(-1_500, 'en')).toBe('\u22121,500');
  expect(printScaled(5, 3, 'fa')).toBe('۰\u066b۰۰۵');
});

test('zeros beyond what is asked for are dropped, other digits never', () => {
  expect(printScaled(12_500, 4, 'en', 2)).toBe('1.25');
  expect(printScaled(12_501, 4, 'en', 2)).toBe('1.2501');
  expect(printScaled(2_000, 1, 'en', 0)).toBe('200');
});

test('what cannot be printed exactly is refused', () => {
  expect(() => printWhole(1.5, 'fa')).toThrow(RangeError);
  expect(() => printWhole(2 ** 53, 'fa')).toThrow(RangeError);
});

test('every printed number reads back as itself', () => {
  fc.assert(
    fc.property(
      fc.maxSafeInteger(),
      fc.integer({ min: 0, max: 6 }),
      fc.integer({ min: 0, max: 6 }),
      (value, scale, least) => {
        const [fa, ru] = [printScaled(value, scale, 'fa', least), printScaled(value, scale, 'ru', least)];
        expect(fa).not.toMatch(/[0-9.,]/);
        expect(readBack(ru).replace(',', '.')).toBe(readBack(fa));
        const [whole = '', rest = ''] = readBack(fa).replace('-', '').split('.');
        expect(BigInt(whole + rest.padEnd(scale, '0')) * (value < 0 ? -1n : 1n)).toBe(BigInt(value));
        expect(rest.length).toBeGreaterThanOrEqual(Math.min(least, scale));
      },
    ),
  );
});

test('a column has the decimals that its longest value needs', () => {
  expect(decimalsNeeded([12_500, 10_000], 4, 2)).toBe(2);
  expect(decimalsNeeded([12_501, 10_000], 4, 2)).toBe(4);
  expect(decimalsNeeded([0], 4, 2)).toBe(2);
  expect(decimalsNeeded([], 3, 1)).toBe(1);
});

test('Persian digits replace digits only', () => {
  expect(persianDigits('No. 1403/05')).toBe('No. ۱۴۰۳/۰۵');
});
