import fc from 'fast-check';
import { priceLine, totalInvoice } from './invoice-total.js';

const anyLine = fc.record({
  pieces: fc.integer({ min: 1, max: 1_000 }),
  areaCm2: fc.integer({ min: 1, max: 10_000_000 }),
  netG: fc.integer({ min: 1, max: 10_000_000 }),
  pricePer: fc.constantFrom('piece' as const, 'm2' as const),
  unitPriceMinor: fc.integer({ min: 0, max: 10_000_000 }),
});
const charge = fc.option(fc.integer({ min: 0, max: 10_000_000 }), { nil: undefined });

test('a price by area is rounded once, half up', () => {
  const line = { pieces: 1, netG: 1, pricePer: 'm2' as const };
  expect(priceLine({ ...line, areaCm2: 15_000, unitPriceMinor: 3 })).toBe(5);
  expect(priceLine({ ...line, areaCm2: 14_999, unitPriceMinor: 3 })).toBe(4);
  expect(priceLine({ ...line, areaCm2: 10_000, unitPriceMinor: 64_050 })).toBe(64_050);
});

test('a price by piece is not rounded at all', () => {
  expect(priceLine({ pieces: 7, areaCm2: 1, netG: 1, pricePer: 'piece', unitPriceMinor: 333 })).toBe(2_331);
});

test('the total is the sum of what is printed above it, in any order', () => {
  fc.assert(
    fc.property(
      fc.array(anyLine, { minLength: 1, maxLength: 40 }),
      charge,
      charge,
      (lines, freightMinor, insuranceMinor) => {
        const totals = totalInvoice(lines, [{ grossG: 5 }, { grossG: 7 }], { freightMinor, insuranceMinor });
        const goods = lines.reduce((sum, line) => sum + priceLine(line), 0);
        expect(totals.goodsMinor).toBe(goods);
        expect(totals.totalMinor).toBe(goods + (freightMinor ?? 0) + (insuranceMinor ?? 0));
        expect(totals.grossG).toBe(12);
        expect(
          totalInvoice([...lines].reverse(), [{ grossG: 12 }], { freightMinor, insuranceMinor }),
        ).toEqual(totals);
      },
    ),
  );
});

test('a line priced by area is never more than half a minor unit away from the exact product', () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      const exact = 2n * BigInt(line.areaCm2) * BigInt(line.unitPriceMinor);
      const off = 20_000n * BigInt(priceLine({ ...line, pricePer: 'm2' })) - exact;
      expect(off > -10_000n && off <= 10_000n).toBe(true);
    }),
  );
});

test('a discount is taken off, but never more than there is', () => {
  const line = { pieces: 1, areaCm2: 1, netG: 1, pricePer: 'piece' as const, unitPriceMinor: 1_000 };
  expect(totalInvoice([line], [], { discountMinor: 1_000 }).totalMinor).toBe(0);
  expect(() => totalInvoice([line], [], { discountMinor: 1_001 })).toThrow(/discount/);
});

test('a sum that a number cannot hold exactly is refused', () => {
  const line = { pieces: 1_000, areaCm2: 1, netG: 1, pricePer: 'piece' as const, unitPriceMinor: 2 ** 52 };
  expect(() => totalInvoice([line], [])).toThrow(RangeError);
});
