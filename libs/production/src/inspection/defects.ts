import type { LocalText } from '#libs/platform';

/** The faults that an inspection can note, by code. Abrash, the stripes of a dye lot, is no fault in a village rug. */
export const DEFECTS = {
  CROOKED: { fa: 'کجی (سره)', en: 'crooked (kaji)', ru: 'перекос' },
  CURLED: { fa: 'لوله شدن لبه', en: 'curling edges (luleh)', ru: 'закручивание краёв' },
  CREASED: { fa: 'کیس', en: 'crease (kis)', ru: 'складка' },
  RIPPLED: { fa: 'موج‌داری', en: 'ripples', ru: 'волнистость' },
  WEFT_SHOWING: { fa: 'بیرون‌زدگی پود (سرپود)', en: 'weft showing (sar-pud)', ru: 'проступает уток' },
  WEFT_SHIFTED: { fa: 'جابه‌جایی بند پود', en: 'shifted weft bands', ru: 'смещение уточных полос' },
  TWO_TONE: { fa: 'دورنگی نقشه', en: 'two tones where one is meant', ru: 'разнотон' },
  JUFTI: { fa: 'جفتی‌بافی', en: 'jufti (double) knots', ru: 'узлы джуфти (двойные)' },
  OFF_CENTRE: { fa: 'نامیزانی ترنج', en: 'medallion off centre', ru: 'медальон не по центру' },
  UNEVEN_PILE: { fa: 'پرداخت نایکنواخت', en: 'unevenly sheared pile', ru: 'неровная стрижка ворса' },
  HOLE: { fa: 'سوراخ یا پارگی', en: 'hole or tear', ru: 'дыра или разрыв' },
  COLOUR_RUN: { fa: 'رنگ‌دادگی', en: 'running colour', ru: 'линька краски' },
  STAIN: { fa: 'لکه', en: 'stain', ru: 'пятно' },
  MOTH: { fa: 'بیدزدگی', en: 'moth damage', ru: 'повреждение молью' },
} as const satisfies Record<string, LocalText>;

export type DefectCode = keyof typeof DEFECTS;

/** All codes, in the order that forms list them. */
export const DEFECT_CODES = Object.keys(DEFECTS) as readonly DefectCode[];
