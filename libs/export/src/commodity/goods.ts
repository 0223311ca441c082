import type { LocalText } from '#libs/platform';
import type { Construction, Material } from '#libs/production';
import type { Make } from './commodity.js';

/** How a rug is described among goods: rugs of one key have one customs code and one description. */
export type GoodsKey = string;

const NO_RAJ = '-';

/**
 * The key of a rug's goods: `KNOTTED.SILK.SILK.50@70` is a knotted silk rug on a silk warp, 50 raj in 70 mm. Flat
 * weaves are described by their weft.
 */
export function goodsKeyOf({ construction, pile, warp, weft, raj }: Make): GoodsKey {
  const knotted = construction === 'KNOTTED';
  const density = knotted && raj ? `${raj.count}@${raj.basisMm}` : NO_RAJ;
  return [construction, knotted ? (pile ?? 'WOOL') : weft, warp, density].join('.');
}

/** The goods that a key names. */
export interface Goods {
  readonly construction: Construction;
  /** The pile of a knotted rug; the weft of a flat weave. */
  readonly fibre: Material;
  readonly warp: Material;
  readonly raj?: { readonly count: number; readonly basisMm: number };
}

/** Reads a key that `goodsKeyOf` made. */
export function readGoodsKey(key: GoodsKey): Goods {
  const [construction, fibre, warp, density = NO_RAJ] = key.split('.');
  const [count, basisMm] = density.split('@').map(Number);
  return {
    construction: construction as Construction,
    fibre: fibre as Material,
    warp: warp as Material,
    ...(density === NO_RAJ ? {} : { raj: { count: count!, basisMm: basisMm! } }),
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
      .replace('{warp}', FIBRES[warp][language]) +
    (raj
      ? DENSITY[language].replace('{count}', String(raj.count)).replace('{basisMm}', String(raj.basisMm))
      : '');
  return { fa: inOne('fa'), en: inOne('en'), ru: inOne('ru') };
}
