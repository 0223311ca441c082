import type { LocalText } from '#libs/platform';

/** Reasons that a clerk may give for what is odd and yet so. Their keys stand in the ledger: none is ever taken away. */
export const REASONS: Readonly<Record<string, LocalText>> = {
  MEASURED_AGAIN: {
    fa: 'دوباره اندازه گرفتم و شمردم؛ همین است.',
    en: 'Measured and counted again: it is so.',
    ru: 'Измерено и сосчитано заново: всё верно.',
  },
  MADE_TO_ORDER: {
    fa: 'اندازه سفارشی است.',
    en: 'The size was made to order.',
    ru: 'Размер сделан на заказ.',
  },
  LONG_DAYS: {
    fa: 'روزهای بافت بلندتر از هشت ساعت بوده است.',
    en: 'The days of weaving were longer than eight hours.',
    ru: 'Ткали дольше восьми часов в день.',
  },
  WOVE_BEFORE: {
    fa: 'پیش از عضویت هم بافنده بوده است.',
    en: 'She was a weaver before she became a member.',
    ru: 'Она ткала и до вступления в кооператив.',
  },
  TOOK_TURNS: {
    fa: 'به نوبت بافته‌اند، نه با هم.',
    en: 'They wove in turns, not side by side.',
    ru: 'Ткали по очереди, а не рядом.',
  },
  SIDE_BY_SIDE: {
    fa: 'چند تخته کنار هم روی یک دار بافته شده است.',
    en: 'Several pieces stood side by side on one loom.',
    ru: 'Несколько изделий стояли рядом на одном станке.',
  },
  DAYS_FROM_MEMORY: {
    fa: 'روزها را از یاد گفته‌اند و دقیق نیست.',
    en: 'The days were told from memory and are not exact.',
    ru: 'Даты названы по памяти и неточны.',
  },
  LOOM_NOT_REGISTERED: {
    fa: 'دار آن هنوز ثبت نشده است.',
    en: 'Its loom is not registered yet.',
    ru: 'Её станок ещё не зарегистрирован.',
  },
  A_PAIR: {
    fa: 'جفت بافته شده است.',
    en: 'They were woven as a pair.',
    ru: 'Это пара.',
  },
  HEAVY_BUILD: {
    fa: 'پرز بلند یا تار و پود سنگین دارد.',
    en: 'Its pile is high or its foundation heavy.',
    ru: 'У него высокий ворс или тяжёлая основа.',
  },
  LIGHT_BUILD: {
    fa: 'پرز کوتاه یا تار و پود سبک دارد.',
    en: 'Its pile is short or its foundation light.',
    ru: 'У него короткий ворс или лёгкая основа.',
  },
  ANOTHER_CARTOON: {
    fa: 'نام نقشه همان است، ولی نقشه و رج‌شمار دیگری است.',
    en: 'The name is the same, the cartoon and its raj are others.',
    ru: 'Название то же, а рисунок и радж другие.',
  },
  VILLAGE_WEAVE: {
    fa: 'بافت روستایی است و یک‌دست نیست.',
    en: 'It is village weaving and uneven by nature.',
    ru: 'Это деревенская работа, она неровная.',
  },
  BEGINS_A_PIECE: {
    fa: 'برای آغاز بافتی تازه است که هنوز روی دار نرفته.',
    en: 'It is for a piece that she is about to begin.',
    ru: 'Это под изделие, которое она вот-вот начнёт.',
  },
  PIECE_NOT_RECORDED: {
    fa: 'می‌بافد، ولی قطعه یا مزدش هنوز ثبت نشده است.',
    en: 'She is weaving, but the piece or its pay is not on record yet.',
    ru: 'Она ткёт, но изделие или оплата ещё не записаны.',
  },
  IN_NEED: {
    fa: 'نیاز فوری داشت و تعاونی پذیرفت.',
    en: 'She was in need, and the cooperative agreed.',
    ru: 'Была срочная нужда, и кооператив согласился.',
  },
};

/** How long words of one’s own are. */
export const ANSWER_LENGTH = { least: 10, most: 160 } as const;

/** A reason as people read it: of the list in three languages, words of one’s own as they are. */
export const answerText = (answer: string): LocalText =>
  (Object.hasOwn(REASONS, answer) ? REASONS[answer] : undefined) ?? { fa: answer, en: answer, ru: answer };
