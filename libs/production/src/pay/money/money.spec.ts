import fc from 'fast-check';
import { MAX_RIALS, printRials, rialsOf } from './rials.js';
import { shareOut } from './share-out.js';

describe('rials and tomans', () => {
  it('takes what was said in either, and keeps rials', () => {
    expect(rialsOf({ amount: 1_250_000, unit: 'TOMAN' })).toBe(12_500_000);
    expect(rialsOf({ amount: 12_500_000, unit: 'RIAL' })).toBe(12_500_000);
  });

  it.each([0, -1, 1.5, Number.NaN, Infinity, MAX_RIALS + 1, Number.MAX_SAFE_INTEGER + 1])(
    'takes no %p rials',
    (amount) => expect(rialsOf({ amount, unit: 'RIAL' })).toBeUndefined(),
  );

  it('names both units wherever it shows an amount', () => {
    expect(printRials(12_500_000, 'fa').replaceAll('\u00a0', ' ')).toBe('۱۲٬۵۰۰٬۰۰۰ ریال (۱٬۲۵۰٬۰۰۰ تومان)');
    expect(printRials(12_500_005, 'en').replaceAll('\u00a0', ' ')).toBe(
      '12,500,005 rials (1,250,000.5 tomans)',
    );
    expect(printRials(0, 'ru').replaceAll('\u00a0', ' ')).toBe('0 риалов (0 туманов)');
  });
});

describe('sharing out', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 12 });

  it('gives away exactly what there is, and nobody is more than one rial from her part', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MAX_RIALS }), weights, (total, parts) => {
        const shares = shareOut(total, parts);
        const sum = parts.reduce((a, b) => a + b, 0);
        expect(shares.reduce((a, b) => a + b, 0)).toBe(total);
        shares.forEach((share, i) => {
          const exact = (BigInt(total) * BigInt(parts[i]!)) / BigInt(sum);
          expect([exact, exact + 1n]).toContain(BigInt(share));
        });
      }),
    );
  });

  it('gives the odd rial to the largest fraction, of equal ones to the first', () => {
    expect(shareOut(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(shareOut(10, [3, 3, 1])).toEqual([4, 4, 2]);
    expect(shareOut(7, [1, 2])).toEqual([2, 5]);
  });

  it('never gives more for fewer days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MAX_RIALS }), weights, (total, parts) => {
        const shares = shareOut(total, parts);
        for (let i = 0; i < parts.length; i++)
          for (let j = 0; j < parts.length; j++)
            if (parts[i]! > parts[j]!) expect(shares[i]! + 1).toBeGreaterThanOrEqual(shares[j]!);
      }),
      { numRuns: 50 },
    );
  });
});
