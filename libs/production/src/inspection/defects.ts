import type { LocalText } from '#libs/platform';

/**
 * The faults that an inspection can note, by code. Abrash, the stripes of a dye lot, is noted as well, though in a
 * village rug it takes nothing from the grade.
 */
export const DEFECTS = {
  crooked: { fa: 'کجی (سره)', en: 'crooked (kaji)', ru: 'перекос' },
  curl: { fa: 'لوله شدن لبه', en: 'curling edges (luleh)', ru: 'закручивание краёв' },
  crease: { fa: 'کیس', en: 'crease (kis)', ru: 'складка' },
  ripple: { fa: 'موج‌داری', en: 'ripples', ru: 'волнистость' },
  weftShowing: { fa: 'بیرون‌زدگی پود (سرپود)', en: 'weft showing (sar-pud)', ru: 'проступает уток' },
  weftShifted: { fa: 'جابه‌جایی بند پود', en: 'shifted weft bands', ru: 'смещение уточных полос' },
  abrash: { fa: 'دورنگی (ابرش)', en: 'two tones (abrash)', ru: 'абраш (разнотон)' },
  jufti: { fa: 'جفتی‌بافی', en: 'jufti (double) knots', ru: 'узлы джуфти (двойные)' },
  offCentre: { fa: 'نامیزانی ترنج', en: 'medallion off centre', ru: 'медальон не по центру' },
  unevenPile: { fa: 'پرداخت نایکنواخت', en: 'unevenly sheared pile', ru: 'неровная стрижка ворса' },
  holes: { fa: 'سوراخ یا پارگی', en: 'hole or tear', ru: 'дыра или разрыв' },
  colourRun: { fa: 'رنگ‌دادگی', en: 'running colour', ru: 'линька краски' },
  stain: { fa: 'لکه', en: 'stain', ru: 'пятно' },
  moth: { fa: 'بیدزدگی', en: 'moth damage', ru: 'повреждение молью' },
} as const satisfies Record<string, LocalText>;

export type DefectCode = keyof typeof DEFECTS;

/** All codes, in the order that forms list them. */
export const DEFECT_CODES = Object.keys(DEFECTS) as readonly DefectCode[];
