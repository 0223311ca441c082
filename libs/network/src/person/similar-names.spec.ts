import { bareIban, isIban } from '#libs/platform';
import { isShebaValid } from '@persian-tools/persian-tools';
import fc from 'fast-check';
import { areSimilar, foldedName, persianWords } from './similar-names.js';

const alike = (one: string, other: string, latin = ['A', 'B']): boolean =>
  areSimilar(
    foldedName({ nameFa: one, nameLatin: latin[0]! }),
    foldedName({ nameFa: other, nameLatin: latin[1]! }),
  );

describe('two names', () => {
  it.each([
    ['with Arabic yeh and kaf', 'کبری صیادنیا', 'كبري صيادنيا'],
    ['with and without ZWNJ', 'زهرا مرداب‌پور', 'زهرا مردابپور'],
    ['with spaces in other places', 'گل نسا باران‌نیا', 'گلنسا باران نیا'],
    ['with marks', 'زهرا رضایی', 'زَهرا رضائی'],
    ['with forms of alef', 'آذر آبچین‌نژاد', 'اذر ابچین نژاد'],
    ['in the other order', 'زهرا رضایی', 'رضایی زهرا'],
    ['with a letter wrong', 'سکینه شالیزارنیا', 'سکینه شالیزانیا'],
    ['with two letters wrong, when they are long', 'فاطمه نقش‌آفرین‌پور', 'فاطنه نقش‌افرین‌پوز'],
  ])('are taken for one %s', (_how, one, other) => {
    expect(alike(one, other)).toBe(true);
    expect(alike(other, one)).toBe(true);
  });

  it.each([
    ['مینا موج‌پور', 'مهری موج‌پور'],
    ['زهرا رضایی', 'مریم رضایی'],
    ['پری نور', 'پرو نار'],
  ])('are two: %s and %s', (one, other) => {
    expect(alike(one, other)).toBe(false);
  });

  it('are taken for one when their Latin forms are', () => {
    expect(alike('زهره بافنده', 'مهری دیگر', ['Zahrā Bafande', 'bafande, zahra'])).toBe(true);
    expect(alike('زهره بافنده', 'مهری دیگر', ['Zo', 'zo'])).toBe(false);
  });

  it('are compared the same both ways, and each is like itself', () => {
    const name = fc.stringMatching(/^[ابپتسرمنهوی ]{4,20}$/).filter((text) => text.trim().length > 3);
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(alike(one, other)).toBe(alike(other, one));
        expect(alike(one, one)).toBe(true);
      }),
    );
  });

  it('are folded to words', () => {
    expect(persianWords('  سیّده  فاطمه-نی‌زاري ')).toEqual(['سیده', 'فاطمه', 'نیزاری']);
  });
});

describe('a Sheba', () => {
  const digits = fc.stringMatching(/^\d{22}$/);
  const withCheck = (account: string): string => {
    const check = 98n - (BigInt(`${account}182700`) % 97n);
    return `IR${String(check).padStart(2, '0')}${account}`;
  };

  it('has the check digits that its account asks for, as another implementation finds', () => {
    fc.assert(
      fc.property(digits, (account) => {
        const right = withCheck(account);
        expect(isIban(right)).toBe(true);
        expect(isShebaValid(right)).toBe(true);
      }),
    );
  });

  it('with any one digit wrong is none', () => {
    fc.assert(
      fc.property(digits, fc.nat(21), fc.integer({ min: 1, max: 9 }), (account, place, shift) => {
        const right = withCheck(account);
        const at = place + 4;
        const wrong = right.slice(0, at) + ((Number(right[at]) + shift) % 10) + right.slice(at + 1);
        expect(isIban(wrong)).toBe(false);
      }),
    );
  });

  it('has one form, however it is written', () => {
    const right = withCheck('0190000000123456789012');
    const ways = [right, right.toLowerCase(), right.slice(2), right.replace(/(.{4})/g, '$1 ')];
    expect(new Set(ways.map(bareIban))).toEqual(new Set([right]));
    expect(['', 'IR', 'DE89370400440532013000', 'x'].map(bareIban).filter(isIban)).toEqual([]);
  });
});
