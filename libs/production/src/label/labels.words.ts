import type { Threefold } from '#libs/documents';
import type { Construction } from '../fabric/fabric.js';

/** What a label calls a rug: how it is made, and where. */
export const madeWords: Readonly<Record<Construction, Threefold>> = {
  KNOTTED: { fa: 'فرش دستباف ایران', en: 'Hand-knotted in Iran', ru: 'Ручная работа, Иран' },
  KILIM: { fa: 'گلیم دستباف ایران', en: 'Handmade kilim, Iran', ru: 'Килим ручной работы, Иран' },
  JAJIM: { fa: 'جاجیم دستباف ایران', en: 'Handmade jajim, Iran', ru: 'Джаджим ручной работы, Иран' },
  SHAL: { fa: 'شال دستباف ایران', en: 'Handmade shal, Iran', ru: 'Шаль ручной работы, Иран' },
  FELT: { fa: 'نمد دست‌ساز ایران', en: 'Handmade felt, Iran', ru: 'Войлок ручной работы, Иран' },
  MAT: { fa: 'حصیر دستباف ایران', en: 'Handmade mat, Iran', ru: 'Циновка ручной работы, Иран' },
};

export const labelWords = {
  title: { fa: 'برچسب فرش', en: 'Rug labels', ru: 'Этикетки ковров' },
  qr: { fa: 'کد QR فرش', en: 'QR code of rug', ru: 'QR-код ковра' },
  cm: { fa: 'سانتی‌متر', en: 'cm', ru: 'см' },
  round: { fa: 'قطر', en: 'diameter', ru: 'диаметр' },
} satisfies Record<string, Threefold>;
