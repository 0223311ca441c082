import fc from 'fast-check';
import { verifyIranianLegalId } from '@persian-tools/persian-tools';
import { bareNumber, isBin, isInn, isLegalId, isTaxNumber, isVoen } from './register-numbers.js';

const digits = (count: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count })
    .map((list) => list.join(''));

describe('numbers of registers', () => {
  it('knows real ones', () => {
    expect(isLegalId('10380284790')).toBe(true);
    expect(isInn('7707083893')).toBe(true);
    expect(isInn('500100732259')).toBe(true);
    expect(isBin('940140000385')).toBe(true);
    expect(isVoen('1234567891')).toBe(true);
  });

  it('judges a legal id as another implementation does', () => {
    fc.assert(
      fc.property(digits(11), (number) => {
        expect(isLegalId(number)).toBe(verifyIranianLegalId(number) === true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('finds every wrong check digit', () => {
    const rightOnly = (right: string, check: (number: string) => boolean): void => {
      const passing = Array.from({ length: 10 }, (_, last) => right.slice(0, -1) + last).filter(check);
      expect(passing).toEqual([right]);
    };
    rightOnly('10380284790', isLegalId);
    rightOnly('7707083893', isInn);
    rightOnly('500100732259', isInn);
    rightOnly('940140000385', isBin);
  });

  it('refuses what has the wrong length or letters', () => {
    for (const bad of ['', '1', 'ABCDEFGHIJ', '00000000000', '10380284791']) {
      expect([isLegalId(bad), isInn(bad), isBin(bad), isVoen(bad)]).toEqual([false, false, false, false]);
    }
  });

  it('takes Persian digits, spaces and dashes', () => {
    expect(bareNumber(' ۱۰۳۸۰-۲۸۴ ۷۹۰ ')).toBe('10380284790');
    expect(isTaxNumber('TM', bareNumber('tm 123-456'))).toBe(true);
  });
});
