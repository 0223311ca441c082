import fc from 'fast-check';
import { classifySize } from './classify-size.js';
import { SIZE_CLASSES } from './size-classes.js';

const trade = (widthCm: number, lengthCm: number): string | undefined =>
  classifySize({ widthMm: widthCm * 10, lengthMm: lengthCm * 10, purpose: 'TRADE' })?.key;

describe('size class', () => {
  it.each(SIZE_CLASSES.filter(({ toldBy }) => toldBy === 'SIZE' || toldBy === 'RUNNER'))(
    'a rug of the very size of $key is called so',
    ({ key, widthCm, lengthCm }) => expect(trade(widthCm, lengthCm)).toBe(key),
  );

  it('takes the nearest, within a tenth', () => {
    expect(trade(131.2, 198.5)).toBe('mosul');
    expect(trade(102, 150)).toBe('zaronim');
    expect(trade(70, 400)).toBe('kenareh');
    expect(trade(180, 180)).toBe('morabba');
    expect(trade(10, 10)).toBeUndefined();
    expect(trade(1200, 1200)).toBeUndefined();
  });

  it('calls a sampler a sampler, and nothing else one', () => {
    expect(classifySize({ widthMm: 300, lengthMm: 400, purpose: 'SAMPLER' })?.key).toBe('training');
    expect(trade(30, 40)).toBeUndefined();
    expect(classifySize({ widthMm: 2000, lengthMm: 3000, purpose: 'SAMPLER' })).toBeUndefined();
  });

  it('does not care which side is called the length', () => {
    const side = fc.integer({ min: 100, max: 12_000 });
    fc.assert(
      fc.property(side, side, (lengthMm, widthMm) => {
        const one = classifySize({ lengthMm, widthMm, purpose: 'TRADE' });
        expect(classifySize({ lengthMm: widthMm, widthMm: lengthMm, purpose: 'TRADE' })).toBe(one);
      }),
    );
  });
});
