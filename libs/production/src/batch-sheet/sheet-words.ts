import { foldCell } from '#libs/documents';
import type { LocalText } from '#libs/platform';
import type { Technique } from '../fabric/craft.js';
import type { Construction, Dyes, KnotType, Material } from '../fabric/fabric.js';
import type { RugPurpose } from '../rug/rug.events.js';

/** A word of a drop-down list, and what else people write for it. */
interface Word {
  readonly says: LocalText;
  readonly also?: readonly string[];
}

type Words<Value extends string> = Readonly<Record<Value, Word>>;

export const CONSTRUCTION_WORDS: Words<Construction> = {
  KNOTTED: {
    says: { fa: 'گره‌باف', en: 'hand-knotted', ru: 'узелковый' },
    also: ['قالی', 'قالیچه', 'فرش', 'پرزدار', 'knotted', 'pile', 'carpet', 'ворсовый', 'ковёр', 'ковер'],
  },
  KILIM: { says: { fa: 'گلیم', en: 'kilim', ru: 'килим' }, also: ['kelim', 'gelim', 'палас'] },
  JAJIM: { says: { fa: 'جاجیم', en: 'jajim', ru: 'джаджим' }, also: ['jijim'] },
  SHAL: { says: { fa: 'شال', en: 'shal cloth', ru: 'шаль (ткань)' }, also: ['شال گیلان', 'shal', 'шаль'] },
  FELT: { says: { fa: 'نمد', en: 'felt', ru: 'войлок' }, also: ['namad', 'кошма'] },
  MAT: { says: { fa: 'حصیر', en: 'mat', ru: 'циновка' }, also: ['حصیربافی', 'hasir', 'mat (hasir)'] },
};

export const MATERIAL_WORDS: Words<Material> = {
  WOOL: { says: { fa: 'پشم', en: 'wool', ru: 'шерсть' }, also: ['پشمی', 'шерстяной'] },
  KORK: { says: { fa: 'کرک', en: 'kork wool', ru: 'корк' }, also: ['کرکی', 'kork', 'lambswool'] },
  SILK: { says: { fa: 'ابریشم', en: 'silk', ru: 'шёлк' }, also: ['ابریشمی', 'шелк'] },
  WOOL_SILK: {
    says: { fa: 'پشم و ابریشم', en: 'wool and silk', ru: 'шерсть и шёлк' },
    also: ['گل ابریشم', 'گل‌ابریشم', 'کرک و ابریشم', 'шерсть и шелк', 'wool silk', 'wool+silk'],
  },
  COTTON: { says: { fa: 'پنبه', en: 'cotton', ru: 'хлопок' }, also: ['پنبه‌ای', 'نخ', 'нить', 'х/б'] },
  GOAT_HAIR: { says: { fa: 'موی بز', en: 'goat hair', ru: 'козья шерсть' }, also: ['مو', 'козий волос'] },
  REED: { says: { fa: 'نی', en: 'reed', ru: 'тростник' } },
  RUSH: { says: { fa: 'لی', en: 'rush', ru: 'рогоз' }, also: ['سوف'] },
  STRAW: {
    says: { fa: 'کلش برنج', en: 'rice straw', ru: 'рисовая солома' },
    also: ['کلش', 'straw', 'солома'],
  },
};

export const KNOT_WORDS: Words<KnotType> = {
  ASYMMETRIC: {
    says: { fa: 'نامتقارن (فارسی)', en: 'asymmetric (Persian)', ru: 'асимметричный (персидский)' },
    also: [
      'نامتقارن',
      'فارسی',
      'فارسی‌باف',
      'سنه',
      'persian',
      'asymmetric',
      'senneh',
      'персидский',
      'асимметричный',
    ],
  },
  SYMMETRIC: {
    says: { fa: 'متقارن (ترکی)', en: 'symmetric (Turkish)', ru: 'симметричный (турецкий)' },
    also: ['متقارن', 'ترکی', 'ترکی‌باف', 'turkish', 'symmetric', 'ghiordes', 'турецкий', 'симметричный'],
  },
  JUFTI: { says: { fa: 'جفتی', en: 'jufti', ru: 'джуфти' }, also: ['جفتی‌باف', 'double'] },
};

export const DYE_WORDS: Words<Dyes> = {
  NATURAL: {
    says: { fa: 'گیاهی', en: 'natural', ru: 'натуральные' },
    also: ['گیاهی (طبیعی)', 'طبیعی', 'vegetable'],
  },
  CHROME: {
    says: { fa: 'شیمیایی', en: 'synthetic', ru: 'синтетические' },
    also: ['شیمیایی (کرومی)', 'کرومی', 'جوهری', 'chrome', 'chemical', 'хромовые', 'химические'],
  },
  BOTH: { says: { fa: 'گیاهی و شیمیایی', en: 'natural and synthetic', ru: 'натуральные и синтетические' } },
  UNDYED: { says: { fa: 'خودرنگ', en: 'undyed', ru: 'без окраски' } },
};

export const TECHNIQUE_WORDS: Words<Technique> = {
  SLIT: { says: { fa: 'چاک‌باف', en: 'slit weave', ru: 'щелевой килим' }, also: ['چاکدار', 'slit'] },
  INTERLOCKED: { says: { fa: 'گرده‌باف', en: 'interlocked', ru: 'с зацеплением' }, also: ['قفل‌شده'] },
  SOUMAK: { says: { fa: 'سوماک', en: 'soumak', ru: 'сумах' }, also: ['sumak', 'ورنی'] },
  PLAIN: { says: { fa: 'ساده', en: 'plain', ru: 'гладкое' }, also: ['ساده‌باف', 'гладкий'] },
  TWILL: { says: { fa: 'جناغی', en: 'twill', ru: 'саржевое' }, also: ['саржа'] },
  INLAID: {
    says: { fa: 'نقش‌دار', en: 'inlaid pattern', ru: 'с вваленным узором' },
    also: ['قالبی', 'inlaid'],
  },
  PLAITED: { says: { fa: 'دست‌تاب', en: 'plaited', ru: 'плетёная' }, also: ['плетеная'] },
  TWINED: { says: { fa: 'گره‌زده با نخ', en: 'twined', ru: 'перевитая' } },
  LOOM_WOVEN: { says: { fa: 'بافته با دار حصیر', en: 'woven on a mat loom', ru: 'тканая на станке' } },
};

export const PURPOSE_WORDS: Words<RugPurpose> = {
  TRADE: {
    says: { fa: 'فروش', en: 'trade', ru: 'продажа' },
    also: ['برای فروش', 'تجاری', 'sale', 'торговля'],
  },
  SAMPLER: {
    says: { fa: 'تختهٔ آموزشی', en: 'training sampler', ru: 'учебный коврик' },
    also: ['آموزشی', 'sampler', 'учебный'],
  },
};

/** Finds a value by any word for it, in any language, or by its own name. Undefined for a word that is none. */
export function wordIn<Value extends string>(words: Words<Value>, written: string): Value | undefined {
  const folded = foldWord(written);
  return (Object.entries(words) as [Value, Word][]).find(([value, { says, also = [] }]) =>
    [value, ...Object.values(says), ...also].some((word) => foldWord(word) === folded),
  )?.[0];
}

/** The words of a list in one language. */
export const wordsFor = (words: Words<string>, language: keyof LocalText): string[] =>
  Object.values(words).map(({ says }) => says[language]);

const foldWord = (text: string): string => foldCell(text).replace(/[\s_-]+/g, ' ');
