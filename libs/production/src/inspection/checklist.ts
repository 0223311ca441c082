import type { LocalText } from '#libs/platform';
import { isKnotted, type Construction } from '../fabric/fabric.js';

/** What an inspector looks at, in the order of the hands: measure, count, turn over, rub, lay flat, look for moths. */
export const CHECKLIST = {
  SIDES: {
    fa: 'طول و عرض دوباره اندازه گرفته شد',
    en: 'length and width measured again',
    ru: 'длина и ширина перемерены',
  },
  WEIGHT: { fa: 'وزن دوباره سنجیده شد', en: 'weighed again', ru: 'взвешен заново' },
  KNOTS: {
    fa: 'گره‌ها پشت فرش شمرده شد',
    en: 'knots counted on the back',
    ru: 'узлы пересчитаны на изнанке',
  },
  BACK: {
    fa: 'پشت فرش سالم است (جفتی، پارگی)',
    en: 'the back is sound (no jufti, no tears)',
    ru: 'изнанка в порядке (нет джуфти и разрывов)',
  },
  PILE: { fa: 'پرز یکنواخت پرداخت شده', en: 'the pile is evenly sheared', ru: 'ворс острижен ровно' },
  EDGES: { fa: 'شیرازه و ریشه محکم است', en: 'edges and fringe hold', ru: 'кромки и бахрома держатся' },
  FLAT: { fa: 'صاف می‌خوابد و کج نیست', en: 'lies flat and square', ru: 'лежит ровно, без перекоса' },
  COLOUR: {
    fa: 'با پارچهٔ سفید رنگ پس نمی‌دهد',
    en: 'gives no colour to a white cloth',
    ru: 'не красит белую ткань',
  },
  CLEAN: { fa: 'تمیز است و بید ندارد', en: 'clean, no moths', ru: 'чист, без моли' },
} as const satisfies Record<string, LocalText>;

export type Check = keyof typeof CHECKLIST;

/** What was looked at: `true` where it was right, `false` where it was not. */
export type Checks = Readonly<Partial<Record<Check, boolean>>>;

/** All checks, in the order of the list. */
export const CHECKS = Object.keys(CHECKLIST) as readonly Check[];

/** The checks of a piece: what has no knots has none to count and no pile. */
export const checksOf = (construction: Construction): readonly Check[] =>
  CHECKS.filter((check) => isKnotted(construction) || (check !== 'KNOTS' && check !== 'PILE'));
