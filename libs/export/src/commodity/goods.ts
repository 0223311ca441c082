import type { LocalText } from '#libs/platform';
import type { Construction, Material } from '#libs/production';
import type { Make } from './commodity.js';

/** How a rug is described among goods: rugs of one key have one customs code and one description. */
export type GoodsKey = string;

const NONE = '-';

/** Knots across, and along where they were counted apart: `50` or `50x48`. */
const countOf = ({ count, lengthwise }: NonNullable<Make['raj']>): string =>
  lengthwise === undefined || lengthwise === count ? String(count) : `${count}x${lengthwise}`;

/**
 * The key of a rug's goods: `KNOTTED.SILK.SILK.50@70` is a knotted silk rug on a silk warp, 50 raj in 70 mm. Flat
 * weaves are described by their weft, felt and mats by their fibre; what has no warp has `-` there.
 */
export function goodsKeyOf({ construction, pile, warp, weft, fibre, raj }: Make): GoodsKey {
  const knotted = construction === 'KNOTTED';
  const density = knotted && raj ? `${countOf(raj)}@${raj.basisMm}` : NONE;
  const madeOf = knotted ? pile : (fibre ?? weft);
  return [construction, madeOf ?? 'WOOL', warp ?? NONE, density].join('.');
}

/** The goods that a key names. */
export interface Goods {
  readonly construction: Construction;
  /** The pile of a knotted rug; the weft of a flat weave. */
  readonly fibre: Material;
  readonly warp?: Material;
  /** As it is printed: `50` or `50x48`. */
  readonly raj?: { readonly count: string; readonly basisMm: string };
}

/** Reads a key that `goodsKeyOf` made. */
export function readGoodsKey(key: GoodsKey): Goods {
  const [construction, fibre, warp, density = NONE] = key.split('.');
  const [count, basisMm] = density.split('@');
  return {
    construction: construction as Construction,
    fibre: fibre as Material,
    ...(warp === NONE ? {} : { warp: warp as Material }),
    ...(density === NONE ? {} : { raj: { count: count!, basisMm: basisMm! } }),
  };
}

const FIBRES: Readonly<Record<Material, LocalText>> = {
  WOOL: { fa: 'پشم', en: 'wool', ru: 'шерсть' },
  KORK: { fa: 'کرک', en: 'kork (lamb’s wool)', ru: 'корк (шерсть ягнёнка)' },
  SILK: { fa: 'ابریشم', en: 'silk', ru: 'шёлк' },
  WOOL_SILK: {
    fa: 'پشم و ابریشم (بیش از ۱۰٪ وزنی ابریشم)',
    en: 'wool with silk (over 10 % silk by mass)',
    ru: 'шерсть с шёлком (свыше 10 мас. % шёлка)',
  },
  COTTON: { fa: 'پنبه', en: 'cotton', ru: 'хлопок' },
  GOAT_HAIR: { fa: 'موی بز', en: 'goat hair', ru: 'козья шерсть' },
  REED: { fa: 'نی', en: 'reed', ru: 'тростник' },
  RUSH: { fa: 'لی', en: 'rush', ru: 'рогоз' },
  STRAW: { fa: 'کلش برنج', en: 'rice straw', ru: 'рисовая солома' },
};

const PIECES: Readonly<Record<Construction, LocalText>> = {
  KNOTTED: {
    fa: 'فرش دستباف گره‌باف، پرز {fibre}، چلهٔ {warp}',
    en: 'HAND-MADE knotted rug, pile {fibre}, warp {warp}',
    ru: 'Ковёр узелковый РУЧНОЙ РАБОТЫ, ворс {fibre}, основа {warp}',
  },
  KILIM: {
    fa: 'گلیم دستباف، پود {fibre}، چلهٔ {warp}',
    en: 'HAND-MADE kilim, weft {fibre}, warp {warp}',
    ru: 'Килим РУЧНОЙ РАБОТЫ, уток {fibre}, основа {warp}',
  },
  JAJIM: {
    fa: 'جاجیم دستباف، پود {fibre}، چلهٔ {warp}',
    en: 'HAND-MADE jajim, weft {fibre}, warp {warp}',
    ru: 'Джаджим РУЧНОЙ РАБОТЫ, уток {fibre}, основа {warp}',
  },
  SHAL: {
    fa: 'شال دستباف، پود {fibre}، چلهٔ {warp}',
    en: 'HAND-WOVEN shal, weft {fibre}, warp {warp}',
    ru: 'Шаль РУЧНОГО ТКАЧЕСТВА, уток {fibre}, основа {warp}',
  },
  FELT: {
    fa: 'نمد دست‌ساز، {fibre}',
    en: 'HAND-MADE felt rug, {fibre}',
    ru: 'Войлочный ковёр РУЧНОЙ РАБОТЫ, {fibre}',
  },
  MAT: {
    fa: 'حصیر دستباف، {fibre}',
    en: 'HAND-MADE mat, {fibre}',
    ru: 'Циновка РУЧНОЙ РАБОТЫ, {fibre}',
  },
};

const DENSITY: LocalText = {
  fa: '، {count} رج در {basisMm} میلی‌متر',
  en: ', {count} raj in {basisMm} mm',
  ru: ', {count} радж на {basisMm} мм',
};

/** The description of goods as an invoice prints it. */
export function describeGoods(key: GoodsKey): LocalText {
  const { construction, fibre, warp, raj } = readGoodsKey(key);
  const inOne = (language: keyof LocalText): string =>
    PIECES[construction][language]
      .replace('{fibre}', FIBRES[fibre][language])
      .replace('{warp}', warp ? FIBRES[warp][language] : '') +
    (raj
      ? DENSITY[language].replace('{count}', raj.count.replace('x', ' × ')).replace('{basisMm}', raj.basisMm)
      : '');
  return { fa: inOne('fa'), en: inOne('en'), ru: inOne('ru') };
}
