import { refusal } from '#libs/platform';

export const batchEmpty = refusal('InvalidInput', 'BATCH_EMPTY', {
  says: {
    fa: 'این دسته هیچ فرشی ندارد.',
    en: 'This batch has no rug.',
    ru: 'В этой партии нет ни одного ковра.',
  },
  next: {
    fa: 'دست‌کم یک فرش بنویسید.',
    en: 'Write at least one rug.',
    ru: 'Укажите хотя бы один ковёр.',
  },
});

export const batchTooLarge = refusal('LimitExceeded', 'BATCH_TOO_LARGE', {
  says: {
    fa: 'این دسته {count} فرش دارد؛ هر دسته حداکثر {limit} فرش می‌گیرد.',
    en: 'This batch has {count} rugs; the limit of one batch is {limit}.',
    ru: 'В партии {count} ковров; предел одной партии — {limit}.',
  },
  next: {
    fa: 'آن را به چند دسته بخش کنید.',
    en: 'Split it into several batches.',
    ru: 'Разделите её на несколько партий.',
  },
});

export const sameRugAtOnce = refusal('TryAgain', 'RUG_TOLD_AT_ONCE', {
  says: {
    fa: 'همین فرش در همین لحظه در دستهٔ دیگری ثبت شد.',
    en: 'The same rug was registered by another batch at this very moment.',
    ru: 'Этот же ковёр в этот самый момент записан в другой партии.',
  },
  next: {
    fa: 'دستهٔ دیگر را ببینید؛ اگر فرش دیگری است دوباره بفرستید و به پرسش پاسخ دهید.',
    en: 'Look at the other batch; if it is another rug, send this again and answer the question.',
    ru: 'Посмотрите другую партию; если это другой ковёр, отправьте снова и ответьте на вопрос.',
  },
});
