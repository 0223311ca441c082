import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { areaCm2, areaOfPiece, densityPerM2, knotsPerM2, kpsi, meanMm } from './knots.js';

interface Row {
  readonly raj: number;
  readonly onBasis70Mm: { readonly knotsPerM2: number; readonly kpsi: number };
  readonly onBasis65Mm: { readonly knotsPerM2: number; readonly kpsi: number };
}
const vectors = JSON.parse(readFileSync(join('test', 'vectors', 'knot-density.json'), 'utf8')) as {
  density: Row[];
};

describe('density of knots', () => {
  it.each(vectors.density)('golden: $raj raj', ({ raj, onBasis70Mm, onBasis65Mm }) => {
    const on70 = knotsPerM2({ count: raj, basisMm: 70 });
    const on65 = knotsPerM2({ count: raj, basisMm: 65 });
    expect({ knotsPerM2: on70, kpsi: kpsi(on70) }).toEqual(onBasis70Mm);
    expect({ knotsPerM2: on65, kpsi: kpsi(on65) }).toEqual(onBasis65Mm);
  });

  it('grows with the raj and with the smaller basis, and is a whole number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 159 }), fc.constantFrom(65, 70), (count, basisMm) => {
        const density = knotsPerM2({ count, basisMm });
        expect(Number.isSafeInteger(density)).toBe(true);
        expect(knotsPerM2({ count: count + 1, basisMm })).toBeGreaterThan(density);
        expect(knotsPerM2({ count, basisMm: 65 })).toBeGreaterThan(knotsPerM2({ count, basisMm: 70 }));
        expect(Math.abs(density - (count / basisMm) ** 2 * 1e6)).toBeLessThanOrEqual(0.501);
      }),
    );
  });
});

describe('density counted otherwise', () => {
  it('is the mean of its readings in knots per m², whatever the unit', () => {
    expect(densityPerM2({ unit: 'KNOTS_PER_DM2', readings: [3_265] })).toBe(326_500);
    expect(densityPerM2({ unit: 'KNOTS_PER_M2', readings: [326_530, 326_531] })).toBe(326_531);
    expect(densityPerM2({ unit: 'KPSI', readings: [211] })).toBe(327_051);
  });

  it('comes back as the same KPSI, and lies between its readings', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 3, max: 3_000 }), { minLength: 1, maxLength: 5 }),
        (readings) => {
          const density = densityPerM2({ unit: 'KPSI', readings });
          expect(Number.isSafeInteger(density)).toBe(true);
          expect(kpsi(density)).toBeGreaterThanOrEqual(Math.min(...readings));
          expect(kpsi(density)).toBeLessThanOrEqual(Math.max(...readings));
        },
      ),
    );
  });

  it('is counted apart along warp and weft', () => {
    expect(knotsPerM2({ count: 40, lengthwise: 40, basisMm: 70 })).toBe(
      knotsPerM2({ count: 40, basisMm: 70 }),
    );
    expect(knotsPerM2({ count: 40, lengthwise: 36, basisMm: 70 })).toBe(293_878);
  });
});

describe('readings and round pieces', () => {
  it('have a mean between them, rounded once', () => {
    expect(meanMm([])).toBeUndefined();
    expect(meanMm([1_311, 1_312])).toBe(1_312);
    const readings = fc.array(fc.integer({ min: 100, max: 12_000 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(readings, (all) => {
        expect(meanMm(all)).toBeGreaterThanOrEqual(Math.min(...all));
        expect(meanMm(all)).toBeLessThanOrEqual(Math.max(...all));
      }),
    );
  });

  it('are smaller than the square about them', () => {
    expect(areaOfPiece({ lengthMm: 2_000, widthMm: 2_000, diameterMm: 2_000 })).toBe(31_416);
    expect(areaOfPiece({ lengthMm: 2_000, widthMm: 1_500, diameterMm: null })).toBe(30_000);
  });
});

describe('area', () => {
  it('is rounded half up once', () => {
    expect(areaCm2(1985, 1312)).toBe(26_043);
    expect(areaCm2(100, 100)).toBe(100);
    expect(areaCm2(105, 110)).toBe(116); // 115.5
    expect(areaCm2(149, 101)).toBe(150); // 150.49
  });

  it('does not care which side is called the length', () => {
    const side = fc.integer({ min: 100, max: 12_000 });
    fc.assert(fc.property(side, side, (a, b) => expect(areaCm2(a, b)).toBe(areaCm2(b, a))));
  });
});
