import type { PaperLanguage, Threefold } from '#libs/documents';
import type { Technique } from '../fabric/craft.js';
import type { DensityUnit } from '../fabric/knots.js';
import type { FinishingStep } from '../rug/rug.events.js';
import type { dyeKinds, fibres, knotTypes, rugStructures } from './rug-passport.data.js';

type Words<Key extends string> = Record<Key, Threefold>;

const labels = {
  title: { fa: 'شناسنامهٔ فرش دستباف', en: 'Rug passport', ru: 'Паспорт ковра' },
  subtitle: { fa: 'فرش دستباف ایران', en: 'Hand-made rug of Iran', ru: 'Иранский ковёр ручной работы' },
  serial: { fa: 'شمارهٔ شناسنامه', en: 'Rug identity no.', ru: 'Номер паспорта' },
  weaving: { fa: 'بافت', en: 'Weaving', ru: 'Изготовление' },
  place: { fa: 'محل بافت', en: 'Place of weaving', ru: 'Место изготовления' },
  county: { fa: 'شهرستان', en: 'County', ru: 'Шахрестан (район)' },
  loomOn: { fa: 'آغاز بافت (چله‌کشی)', en: 'Loom set up', ru: 'Начало ткачества' },
  cutOff: { fa: 'پایان بافت (پایین‌کشی)', en: 'Cut off the loom', ru: 'Снят со станка' },
  cooperative: { fa: 'شرکت تعاونی', en: 'Cooperative', ru: 'Кооператив' },
  maker: { fa: 'بافنده', en: 'Weaver', ru: 'Ткачиха' },
  makers: { fa: 'بافندگان', en: 'Weavers', ru: 'Ткачихи' },
  withheld: { fa: 'نام منتشر نمی‌شود', en: 'name not published', ru: 'имя не публикуется' },
  disputed: {
    fa: 'در دست بررسی (اعتراض ثبت شده)',
    en: 'disputed, being looked into',
    ru: 'оспаривается, рассматривается',
  },
  fabric: { fa: 'نقشه و ساختار', en: 'Design and structure', ru: 'Рисунок и структура' },
  design: { fa: 'نام نقشه', en: 'Design', ru: 'Рисунок' },
  motif: { fa: 'نگاره', en: 'Motif', ru: 'Мотив' },
  originStyle: { fa: 'سبک', en: 'Style', ru: 'Стиль' },
  technique: { fa: 'شیوهٔ بافت', en: 'Technique', ru: 'Приём' },
  counted: { fa: 'شمارش گره', en: 'Knots as counted', ru: 'Счёт узлов' },
  value: { fa: 'ارزش کارشناسی', en: 'Appraised value', ru: 'Оценочная стоимость' },
  structure: { fa: 'نوع بافت', en: 'Structure', ru: 'Структура' },
  warp: { fa: 'جنس تار', en: 'Warp', ru: 'Основа' },
  weft: { fa: 'جنس پود', en: 'Weft', ru: 'Уток' },
  fibre: { fa: 'جنس', en: 'Made of', ru: 'Материал' },
  pile: { fa: 'جنس پرز', en: 'Pile', ru: 'Ворс' },
  knotType: { fa: 'نوع گره', en: 'Knot', ru: 'Узел' },
  raj: { fa: 'رج‌شمار', en: 'Raj', ru: 'Радж' },
  density: { fa: 'گره در متر مربع', en: 'Knots per m²', ru: 'Узлов на м²' },
  kpsi: { fa: 'گره در اینچ مربع (KPSI)', en: 'Knots per square inch (KPSI)', ru: 'Узлов на кв. дюйм (KPSI)' },
  dyes: { fa: 'نوع رنگ', en: 'Dyes', ru: 'Красители' },
  measures: { fa: 'اندازه و وزن', en: 'Measures', ru: 'Размеры и масса' },
  length: { fa: 'طول', en: 'Length', ru: 'Длина' },
  width: { fa: 'عرض', en: 'Width', ru: 'Ширина' },
  diameter: { fa: 'قطر', en: 'Diameter', ru: 'Диаметр' },
  area: { fa: 'مساحت', en: 'Area', ru: 'Площадь' },
  pileHeight: { fa: 'ارتفاع پرز', en: 'Pile height', ru: 'Высота ворса' },
  weight: { fa: 'وزن خالص', en: 'Net weight', ru: 'Масса нетто' },
  quality: { fa: 'کیفیت', en: 'Quality', ru: 'Качество' },
  edges: { fa: 'یکنواختی لبه‌ها', en: 'Evenness of edges', ru: 'Ровность кромок' },
  fastness: { fa: 'ثبات رنگ (۱ تا ۵)', en: 'Colour fastness (1 to 5)', ru: 'Устойчивость окраски (1–5)' },
  finishing: { fa: 'پرداخت، شیرازه، ریشه', en: 'Finishing', ru: 'Отделка' },
  grade: { fa: 'درجه', en: 'Grade', ru: 'Сорт' },
  defects: { fa: 'عیوب', en: 'Defects', ru: 'Дефекты' },
  issuer: { fa: 'صادرکننده و مهر', en: 'Issued by, seal', ru: 'Кем выдан, печать' },
  issuedOn: { fa: 'تاریخ صدور', en: 'Date of issue', ru: 'Дата выдачи' },
  scan: {
    fa: 'برای دیدن سرگذشت این فرش اسکن کنید',
    en: 'Scan to see the story of this rug',
    ru: 'Отсканируйте, чтобы узнать историю ковра',
  },
  qr: { fa: 'کد QR فرش', en: 'QR code of rug', ru: 'QR-код ковра' },
  toScale: {
    fa: 'طرح تناسب طول و عرض',
    en: 'Proportions of the rug, drawn to scale',
    ru: 'Пропорции ковра, в масштабе',
  },
  cm: { fa: 'سانتی‌متر', en: 'cm', ru: 'см' },
  mm: { fa: 'میلی‌متر', en: 'mm', ru: 'мм' },
  m2: { fa: 'متر مربع', en: 'm²', ru: 'м²' },
  kg: { fa: 'کیلوگرم', en: 'kg', ru: 'кг' },
  rajIn: { fa: 'رج در', en: 'in', ru: 'на' },
} satisfies Words<string>;

export const structureNames: Words<(typeof rugStructures)[number]> = {
  knotted: { fa: 'گره‌باف (پرزدار)', en: 'hand-knotted pile', ru: 'узелковый, ворсовый' },
  kilim: { fa: 'گلیم (بی‌پرز)', en: 'kilim, flat-woven', ru: 'килим, безворсовый' },
  soumak: { fa: 'سوماک', en: 'soumak', ru: 'сумах' },
  jajim: { fa: 'جاجیم', en: 'jajim', ru: 'джаджим' },
  shal: { fa: 'شال (پارچهٔ پشمی)', en: 'shal, woollen cloth', ru: 'шаль, шерстяная ткань' },
  felt: { fa: 'نمد', en: 'felt', ru: 'войлок' },
  mat: { fa: 'حصیر', en: 'mat (hasir)', ru: 'циновка (хасир)' },
};

export const knotNames: Words<(typeof knotTypes)[number]> = {
  asymmetric: {
    fa: 'نامتقارن (فارسی)',
    en: 'asymmetric (Persian, Senneh)',
    ru: 'асимметричный (персидский)',
  },
  symmetric: { fa: 'متقارن (ترکی)', en: 'symmetric (Turkish, Ghiordes)', ru: 'симметричный (турецкий)' },
  jufti: { fa: 'جفتی', en: 'jufti (double)', ru: 'джуфти (двойной)' },
};

export const fibreNames: Words<(typeof fibres)[number]> = {
  wool: { fa: 'پشم', en: 'wool', ru: 'шерсть' },
  kork: { fa: 'کرک', en: 'kork (lamb) wool', ru: 'корк (ягнячья шерсть)' },
  silk: { fa: 'ابریشم', en: 'silk', ru: 'шёлк' },
  'wool-and-silk': { fa: 'پشم و ابریشم (گل‌ابریشم)', en: 'wool and silk', ru: 'шерсть и шёлк' },
  cotton: { fa: 'پنبه', en: 'cotton', ru: 'хлопок' },
  'goat-hair': { fa: 'موی بز', en: 'goat hair', ru: 'козья шерсть' },
  reed: { fa: 'نی', en: 'reed', ru: 'тростник' },
  rush: { fa: 'لی', en: 'rush', ru: 'рогоз' },
  straw: { fa: 'کلش برنج', en: 'rice straw', ru: 'рисовая солома' },
};

export const dyeNames: Words<(typeof dyeKinds)[number]> = {
  natural: { fa: 'گیاهی (طبیعی)', en: 'natural', ru: 'натуральные' },
  synthetic: { fa: 'شیمیایی', en: 'synthetic', ru: 'синтетические' },
  both: { fa: 'گیاهی و شیمیایی', en: 'natural and synthetic', ru: 'натуральные и синтетические' },
  undyed: { fa: 'خودرنگ', en: 'undyed', ru: 'без окраски' },
};

export type PassportLabel = keyof typeof labels;

/** All labels in one language. */
export function passportLabels(language: PaperLanguage): Record<PassportLabel, string> {
  return Object.fromEntries(Object.entries(labels).map(([key, words]) => [key, words[language]])) as Record<
    PassportLabel,
    string
  >;
}

/** The steps of finishing, as the passport lists them. */
export const finishingNames: Words<FinishingStep> = {
  SHEARING: { fa: 'پرداخت', en: 'shearing', ru: 'стрижка' },
  WASHING: { fa: 'شست‌وشو', en: 'washing', ru: 'мойка' },
  EDGING: { fa: 'شیرازه', en: 'edging', ru: 'обработка кромок' },
  FRINGE: { fa: 'ریشه', en: 'fringe', ru: 'бахрома' },
  STRETCHING: { fa: 'دارکشی', en: 'stretching', ru: 'растяжка' },
  REPAIR: { fa: 'رفو', en: 'repair', ru: 'ремонт' },
};

/** Ways of working within a craft. */
export const techniqueNames: Words<Technique> = {
  SLIT: { fa: 'چاک‌باف', en: 'slit weave', ru: 'щелевое ткачество' },
  INTERLOCKED: { fa: 'قفل‌شده', en: 'interlocked', ru: 'с зацеплением' },
  SOUMAK: { fa: 'سوماک', en: 'soumak', ru: 'сумах' },
  PLAIN: { fa: 'ساده', en: 'plain', ru: 'гладкое' },
  TWILL: { fa: 'جناغی', en: 'twill', ru: 'саржевое' },
  INLAID: { fa: 'نقش‌دار', en: 'inlaid', ru: 'с вваленным узором' },
  PLAITED: { fa: 'دست‌تاب', en: 'plaited', ru: 'плетёное' },
  TWINED: { fa: 'گره‌زده با نخ', en: 'twined', ru: 'перевитое' },
  LOOM_WOVEN: { fa: 'بافته با دار', en: 'woven on a loom', ru: 'тканое на станке' },
};

/** What knots were counted in, when not in raj. */
export const densityUnitNames: Words<DensityUnit> = {
  KNOTS_PER_DM2: { fa: 'گره در دسی‌متر مربع', en: 'per dm²', ru: 'на дм²' },
  KNOTS_PER_M2: { fa: 'گره در متر مربع', en: 'per m²', ru: 'на м²' },
  KPSI: { fa: 'گره در اینچ مربع', en: 'per square inch', ru: 'на кв. дюйм' },
};
