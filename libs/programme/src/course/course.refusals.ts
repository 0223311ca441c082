import { refusal } from '#libs/platform';

export const courseUnknown = refusal('UnknownReference', 'COURSE_UNKNOWN', {
  says: {
    fa: 'این دوره ثبت نشده است.',
    en: 'There is no such course.',
    ru: 'Такого курса нет.',
  },
  next: {
    fa: 'دوره را از فهرست انتخاب کنید.',
    en: 'Choose a course from the list.',
    ru: 'Выберите курс из списка.',
  },
});

export const courseOver = refusal('StateConflict', 'COURSE_OVER', {
  says: {
    fa: 'نتایج این دوره پیش‌تر ثبت شده است.',
    en: 'The results of this course are recorded already.',
    ru: 'Результаты этого курса уже внесены.',
  },
  next: {
    fa: 'نتایج ثبت‌شده را در صفحهٔ دوره ببینید.',
    en: 'See them on the page of the course.',
    ru: 'Посмотрите их на странице курса.',
  },
});

export const traineeUnknown = refusal('UnknownReference', 'TRAINEE_UNKNOWN', {
  says: {
    fa: 'این فرد نام‌نویسی نشده است.',
    en: 'This person is not enrolled.',
    ru: 'Этот человек не записан.',
  },
  next: {
    fa: 'او را از فهرست افراد انتخاب کنید یا نخست نام‌نویسی کنید.',
    en: 'Choose her from the list of people, or enrol her first.',
    ru: 'Выберите её из списка или сначала запишите.',
  },
});

export const traineeTwice = refusal('InvalidInput', 'TRAINEE_TWICE', {
  says: {
    fa: 'این فرد دو بار آمده است.',
    en: 'This person is named twice.',
    ru: 'Этот человек указан дважды.',
  },
  next: { fa: 'یکی را بردارید.', en: 'Remove one of the two.', ru: 'Уберите одно из упоминаний.' },
});

export const notATrainee = refusal('InvalidInput', 'NOT_A_TRAINEE', {
  says: {
    fa: 'این فرد در این دوره نبوده است.',
    en: 'This person did not take part in this course.',
    ru: 'Этот человек не участвовал в курсе.',
  },
  next: {
    fa: 'او را از نتایج بردارید.',
    en: 'Remove her from the results.',
    ru: 'Уберите её из результатов.',
  },
});

export const resultsMissing = refusal('InvalidInput', 'RESULTS_MISSING', {
  says: {
    fa: 'نتیجهٔ {count} کارآموز نوشته نشده است.',
    en: '{count} trainee(s) have no result.',
    ru: 'Нет результата у участников: {count}.',
  },
  next: {
    fa: 'برای هر کارآموز یک نتیجه بنویسید.',
    en: 'Give a result for every trainee.',
    ru: 'Укажите результат для каждого участника.',
  },
});

export const attendedTooLong = refusal('InvalidInput', 'ATTENDED_TOO_LONG', {
  says: {
    fa: 'دوره {days} روز بوده است.',
    en: 'The course had {days} days.',
    ru: 'Курс длился {days} дней.',
  },
  next: {
    fa: 'روزهای حضور را درست کنید.',
    en: 'Correct the days she attended.',
    ru: 'Исправьте число дней посещения.',
  },
});
