import type { LocalText } from '#libs/platform';

/** How sure a size class is: `stored` was read in trade sources, `knowledge` is ours and open to correction. */
export type SizeConfidence = 'stored' | 'derived' | 'knowledge';

/** A named size of the trade: names are ranges, not exact sizes. */
export interface SizeClass {
  readonly key: string;
  readonly name: LocalText;
  /** The size that the name stands for. */
  readonly widthCm: number;
  readonly lengthCm: number;
  /** Sizes that are called the same, from the smallest to the largest: [width, length] in cm. */
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  /**
   * `SIZE`: told from the size alone. `SAMPLER`: only learners' samplers. `RUNNER`: long and narrow.
   * `SHAPE`: round or pictorial, which a length and a width do not tell.
   */
  readonly toldBy: 'SIZE' | 'SAMPLER' | 'RUNNER' | 'SHAPE';
  readonly confidence: SizeConfidence;
  readonly note?: string;
}

const size = (
  key: string,
  [fa, en, ru]: readonly [string, string, string],
  [widthCm, lengthCm]: readonly [number, number],
  from: readonly [number, number],
  to: readonly [number, number],
  confidence: SizeConfidence = 'stored',
  more: Partial<Pick<SizeClass, 'toldBy' | 'note'>> = {},
): SizeClass => ({
  key,
  name: { fa, en, ru },
  widthCm,
  lengthCm,
  from,
  to,
  toldBy: 'SIZE',
  confidence,
  ...more,
});

/**
 * The sizes of Persian rugs, compiled from trade pages (naghshan.ir, padary.ir, farshvar.ir, carpettreasure.com and
 * others), which disagree with one another. Valid from 2024-03-20; reference data, never printed as official.
 */
export const SIZE_CLASSES: readonly SizeClass[] = [
  size(
    'training',
    ['تختهٔ آموزشی', 'training sampler', 'учебный коврик'],
    [30, 40],
    [20, 25],
    [40, 60],
    'derived',
    {
      toldBy: 'SAMPLER',
    },
  ),
  size('poshti', ['پشتی', 'poshti (cushion)', 'пушти'], [60, 90], [60, 90], [60, 90]),
  size('padari', ['پادری', 'padari (door mat)', 'падари'], [60, 80], [50, 70], [60, 90]),
  size('patakhti', ['پاتختی', 'patakhti (bedside)', 'патахти'], [60, 80], [60, 80], [60, 90], 'stored', {
    note: 'The size of a padari; told apart by use, so a size alone gives padari.',
    toldBy: 'SHAPE',
  }),
  size('charak', ['ذرع و چارک', 'zar-o-charak', 'зарочарак'], [80, 130], [80, 130], [90, 150]),
  size('zaronim', ['ذرع و نیم', 'zar-o-nim (zaronim)', 'заруним'], [104, 156], [100, 150], [112, 168]),
  size('mosul', ['موصل', 'mosul size', 'мосул'], [130, 200], [100, 200], [130, 200]),
  size('dozar', ['دوذرعی', 'dozar', 'дозар'], [135, 210], [130, 200], [150, 210], 'stored', {
    note: 'Also called sajjadeh.',
  }),
  size(
    'qaliche',
    ['قالیچه', 'qaliche (small rug, about 3 m²)', 'каличе'],
    [145, 225],
    [140, 220],
    [155, 235],
  ),
  size('pardeh', ['پرده‌ای', 'pardeh', 'парде'], [150, 250], [150, 240], [170, 280]),
  size(
    'qali4',
    ['قالی ۴ متری', 'carpet, 4 m²', 'ковёр 4 м²'],
    [160, 250],
    [160, 240],
    [170, 250],
    'knowledge',
  ),
  size('qali6', ['قالی ۶ متری', 'carpet, 6 m²', 'ковёр 6 м²'], [200, 300], [200, 300], [200, 300]),
  size('qali9', ['قالی ۹ متری', 'carpet, 9 m²', 'ковёр 9 м²'], [250, 350], [250, 350], [250, 350]),
  size('qali12', ['قالی ۱۲ متری', 'carpet, 12 m²', 'ковёр 12 м²'], [300, 400], [300, 400], [300, 400]),
  size('qali24', ['قالی ۲۴ متری', 'large carpet, 24 m²', 'ковёр 24 м²'], [400, 600], [400, 600], [400, 600]),
  size(
    'kenareh',
    ['کناره', 'kenareh (runner)', 'кенаре (дорожка)'],
    [80, 300],
    [50, 250],
    [120, 1200],
    'stored',
    {
      toldBy: 'RUNNER',
      note: 'At least 250 cm long and three times as long as wide.',
    },
  ),
  size('kelleh', ['کلگی', 'kelleh (kellegi)', 'келлеги'], [150, 300], [150, 300], [200, 350]),
  size('kharak', ['خرک', 'kharak (short runner)', 'харак'], [85, 205], [80, 180], [90, 230]),
  size('gerd', ['فرش گرد', 'round rug', 'круглый ковёр'], [200, 200], [150, 150], [275, 275], 'stored', {
    toldBy: 'SHAPE',
  }),
  size('morabba', ['مربع', 'square rug', 'квадратный ковёр'], [200, 200], [121, 121], [243, 243]),
  size(
    'tablo',
    ['تابلوفرش', 'pictorial wall rug', 'ковровая картина'],
    [50, 70],
    [35, 50],
    [100, 150],
    'knowledge',
    {
      toldBy: 'SHAPE',
    },
  ),
];

const BY_KEY = new Map(SIZE_CLASSES.map((known) => [known.key, known]));

/** The name of a size class; undefined for none. */
export const sizeName = (key: string | undefined): LocalText | undefined =>
  key === undefined ? undefined : BY_KEY.get(key)?.name;
