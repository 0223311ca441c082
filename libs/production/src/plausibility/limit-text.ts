import type { LocalText } from '#libs/platform';
import { isWithinBounds, type Rule, type RuleUnit } from './rule.js';

const PLAIN: LocalText = { fa: '{limit}', en: '{limit}', ru: '{limit}' };
/** How a limit is said in the unit of its rule; the others are counts and shares, which their sentences explain. */
const WITH_UNIT: Partial<Record<RuleUnit, LocalText>> = {
  KNOTS_PER_DAY: { fa: '{limit} گره در روز', en: '{limit} knots a day', ru: '{limit} узлов в день' },
  KNOTS_PER_M2: { fa: '{limit} گره در متر مربع', en: '{limit} knots/m²', ru: '{limit} узлов/м²' },
  KG_PER_M2: { fa: '{limit} کیلوگرم در متر مربع', en: '{limit} kg/m²', ru: '{limit} кг/м²' },
  CM: { fa: '{limit} سانتی‌متر', en: '{limit} cm', ru: '{limit} см' },
  PERCENT: { fa: '{limit}٪', en: '{limit} %', ru: '{limit} %' },
};

/** A limit beyond which no answer helps, and the sentence that names it as `{limit}`. */
export interface Limit {
  readonly limit: number;
  readonly text: LocalText;
}

/** The limit that a number is beyond; none where its rule has none, or its text has named that very bound. */
export function limitBeyond({ possible, usual, unit }: Rule, value: number): Limit | undefined {
  if (!possible || isWithinBounds(value, possible)) return undefined;
  const isMore = possible.most !== undefined && value > possible.most;
  const limit = isMore ? possible.most : possible.least!;
  if (limit === (isMore ? usual.most : usual.least)) return undefined;
  const { fa, en, ru } = WITH_UNIT[unit] ?? PLAIN;
  const text = isMore
    ? {
        fa: ` بیش از ${fa} شدنی نیست.`,
        en: ` More than ${en} is not possible.`,
        ru: ` Больше ${ru} не бывает.`,
      }
    : {
        fa: ` کمتر از ${fa} شدنی نیست.`,
        en: ` Less than ${en} is not possible.`,
        ru: ` Меньше ${ru} не бывает.`,
      };
  return { limit, text };
}
