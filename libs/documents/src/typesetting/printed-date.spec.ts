import { printDay } from './printed-date.js';

test('the reader’s own calendar comes first, the other beside it', () => {
  expect(printDay('2024-05-04', 'fa')).toBe('۱۵ اردیبهشت ۱۴۰۳ (۴ مه ۲۰۲۴)');
  expect(printDay('2024-05-04', 'en')).toBe('4 May 2024 (15 Ordibehesht 1403)');
  expect(printDay('2024-05-04', 'ru')).toBe('4 мая 2024 (15 ордибехешта 1403)');
});

test('the leap day of 1403 and the new year after it', () => {
  expect(printDay('2025-03-20', 'en')).toBe('20 March 2025 (30 Esfand 1403)');
  expect(printDay('2025-03-21', 'en')).toBe('21 March 2025 (1 Farvardin 1404)');
});

test.each(['2025-02-30', '2025-2-3', 'today', '2025-13-01'])('%s is refused', (text) => {
  expect(() => printDay(text, 'en')).toThrow(RangeError);
});
