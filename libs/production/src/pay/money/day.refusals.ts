import { problem } from '#libs/platform';

export const payDayInTheFuture = problem('DAY_IN_THE_FUTURE', {
  says: {
    fa: 'این روز هنوز نرسیده است.',
    en: 'This day has not come yet.',
    ru: 'Этот день ещё не наступил.',
  },
  next: {
    fa: 'روزی را بنویسید که پول در آن جابه‌جا شده است.',
    en: 'Give the day on which the money moved.',
    ru: 'Укажите день, когда деньги были переданы.',
  },
});
