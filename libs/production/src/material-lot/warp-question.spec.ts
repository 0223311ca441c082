import { silkRug } from './testing/store-of-lots.js';
import { warpQuestion, type TakenYarn } from './warp-question.js';

const DAY = '2024-07-01';
/** 700 mm of 50 raj over 7 cm: 500 knots across, 1,000 threads of 1.6 m, 1,600 m. */
const rug = {
  ...silkRug,
  weft: 'WOOL' as const,
  pile: 'WOOL' as const,
  raj: { count: 50, basisMm: 70 } as const,
};
const silk = (massG: number, metresPerKg?: number): TakenYarn => ({ massG, material: 'SILK', metresPerKg });

describe('the warp that a rug took', () => {
  it.each([
    ['just what it needs', 400, undefined],
    ['15 % more', 460, undefined],
    ['a fifth more', 480, 'WARN'],
    ['a fifth less', 320, 'WARN'],
    // One thread a warp is assumed, so that nothing is refused by it.
    ['three times as much', 1_200, 'WARN'],
  ])('is asked about where it is odd: %s', (_what, massG, severity) => {
    expect(warpQuestion(rug, [silk(massG, 4_000)], DAY)?.severity).toBe(severity);
  });

  it('is added up over lots of several counts', () => {
    const two = [silk(200, 4_000), silk(100, 8_000)];
    expect(warpQuestion(rug, two, DAY)).toBeUndefined();
    expect(warpQuestion(rug, [...two, { massG: 5_000, material: 'WOOL' }], DAY)).toBeUndefined();
  });

  it('is not judged where it cannot be told', () => {
    const much = [silk(4_000, 4_000)];
    expect(warpQuestion(rug, much, DAY)).toMatchObject({ rule: 'M05', field: 'explanation' });
    expect(warpQuestion({ ...rug, weft: 'SILK' }, much, DAY)).toBeUndefined();
    expect(warpQuestion({ ...rug, pile: 'WOOL_SILK' }, much, DAY)).toBeUndefined();
    expect(warpQuestion(rug, [...much, silk(5)], DAY)).toBeUndefined();
    const { raj: _raj, ...uncounted } = rug;
    expect(warpQuestion(uncounted, much, DAY)).toBeUndefined();
    expect(warpQuestion({ ...rug, construction: 'KILIM' }, much, DAY)).toBeUndefined();
  });
});
