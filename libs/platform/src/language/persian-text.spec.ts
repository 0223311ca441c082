import fc from 'fast-check';
import { asciiDigits, foldText } from './persian-text.js';

describe('Persian text', () => {
  it.each([
    ['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
    ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
    ['پلاک ۱۲، طبقهٔ ٣', 'پلاک 12، طبقهٔ 3'],
    ['12', '12'],
  ])('%s has the digits %s', (text, ascii) => {
    expect(asciiDigits(text)).toBe(ascii);
  });

  it.each([
    ['علي', 'علی', 'Arabic ye'],
    ['كريم', 'کریم', 'Arabic kaf'],
    ['می‌گون', 'میگون', 'a zero-width non-joiner'],
    ['مـــحمد', 'محمد', 'tatweel'],
    ['مُحَمَّد', 'محمد', 'vowel signs'],
    ['  بندر   انزلی ', 'بندر انزلی', 'spaces'],
    ['Ànzali', 'ànzali', 'composed or not'],
    ['ANZALI ۷', 'anzali 7', 'case and digits'],
    ['فاطمة', 'فاطمه', 'te marbuta'],
  ])('%s is found as %s (%s)', (written, sought) => {
    expect(foldText(written)).toBe(foldText(sought));
  });

  it('stays what it is when folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) =>
        expect(foldText(foldText(text))).toBe(foldText(text)),
      ),
    );
  });
});
