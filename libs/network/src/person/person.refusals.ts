import { problem, refusal } from '#libs/platform';

export const dayInTheFuture = problem('DAY_IN_THE_FUTURE', {
  says: {
    fa: 'این روز هنوز نرسیده است.',
    en: 'This day has not come yet.',
    ru: 'Этот день ещё не наступил.',
  },
  next: {
    fa: 'روزی را بنویسید که این کار در آن انجام شده است.',
    en: 'Give the day on which it happened.',
    ru: 'Укажите день, когда это произошло.',
  },
});

export const dayBefore = problem('DAY_BEFORE_THE_LAST', {
  says: {
    fa: 'پیش از این روز، در {day}، چیز دیگری ثبت شده است.',
    en: 'Something later is recorded already, on {day}.',
    ru: 'Уже записано более позднее событие: {day}.',
  },
  next: {
    fa: 'همان روز یا روزی پس از آن را بنویسید.',
    en: 'Give that day, or a later one.',
    ru: 'Укажите этот или более поздний день.',
  },
});

export const personUnknown = refusal('UnknownReference', 'PERSON_UNKNOWN', {
  says: {
    fa: 'این فرد در فهرست شما نیست.',
    en: 'This person is not in your list.',
    ru: 'Этого человека нет в вашем списке.',
  },
  next: {
    fa: 'او را از فهرست افراد انتخاب کنید؛ اگر عضو تعاونی دیگری است، با کارشناس برنامه تماس بگیرید.',
    en: 'Choose her from the list of people; if she belongs to another cooperative, call the programme officer.',
    ru: 'Выберите её из списка; если она в другом кооперативе, обратитесь к сотруднику программы.',
  },
});

export const personMerged = refusal('StateConflict', 'PERSON_MERGED', {
  says: {
    fa: 'این پرونده با پروندهٔ دیگری یکی شده است.',
    en: 'This record is read under another one.',
    ru: 'Эта запись объединена с другой.',
  },
  next: {
    fa: 'پروندهٔ اصلی را باز کنید، یا نخست یکی‌شدن را برگردانید.',
    en: 'Open the record that was kept, or undo the merging first.',
    ru: 'Откройте оставленную запись или сначала отмените объединение.',
  },
});

export const nothingAmended = refusal('StateConflict', 'NOTHING_AMENDED', {
  says: {
    fa: 'چیزی عوض نشده است.',
    en: 'Nothing is different from what is recorded.',
    ru: 'Ничего не изменено.',
  },
  next: {
    fa: 'آنچه را باید درست شود عوض کنید و دوباره بفرستید.',
    en: 'Change what is to be corrected, and send again.',
    ru: 'Измените то, что нужно исправить, и отправьте снова.',
  },
});

export const consentGivenAlready = refusal('StateConflict', 'CONSENT_GIVEN_ALREADY', {
  says: {
    fa: 'رضایت او پیش‌تر ثبت شده است.',
    en: 'Her consent is recorded already.',
    ru: 'Её согласие уже записано.',
  },
  next: {
    fa: 'کاری لازم نیست؛ اگر پشیمان شده است، پس‌گرفتن رضایت را ثبت کنید.',
    en: 'Nothing is to be done; if she changed her mind, record that she withdraws it.',
    ru: 'Ничего делать не нужно; если она передумала, запишите отзыв согласия.',
  },
});

export const consentNotGiven = refusal('StateConflict', 'CONSENT_NOT_GIVEN', {
  says: {
    fa: 'رضایتی نیست که پس گرفته شود.',
    en: 'There is no consent to withdraw.',
    ru: 'Нет согласия, которое можно отозвать.',
  },
  next: {
    fa: 'کاری لازم نیست: نام او منتشر نمی‌شود.',
    en: 'Nothing is to be done: her name is not published.',
    ru: 'Ничего делать не нужно: её имя не публикуется.',
  },
});

export const personWithdrawn = refusal('StateConflict', 'PERSON_WITHDRAWN', {
  says: {
    fa: 'اطلاعات این شخص پاک شده است و دیگر نمی‌توان به نام او چیزی ثبت کرد.',
    en: 'This person was erased: nothing more can be recorded of her.',
    ru: 'Данные этого человека удалены: о нём больше ничего нельзя записать.',
  },
  next: {
    fa: 'اگر خود او می‌خواهد بازگردد، دوباره با کد ملی نام‌نویسی‌اش کنید.',
    en: 'If she wishes to come back, enrol her anew with her national code.',
    ru: 'Если она хочет вернуться, запишите её заново по национальному коду.',
  },
});

export const tooManyWords = refusal('LimitExceeded', 'TOO_MANY_WORDS', {
  says: {
    fa: 'یک پرونده بیش از {limit} بار رضایت و پس‌گرفتن آن را نگه نمی‌دارد.',
    en: 'A record keeps at most {limit} words about consent.',
    ru: 'В записи хранится не более {limit} слов о согласии.',
  },
  next: {
    fa: 'با کارشناس برنامه تماس بگیرید.',
    en: 'Call the programme officer.',
    ru: 'Обратитесь к сотруднику программы.',
  },
});

export const nameInText = problem('NAME_IN_TEXT', {
  says: {
    fa: 'در این نوشته نام کسی از ثبت‌شدگان آمده است؛ آنچه اینجا نوشته شود برای همیشه می‌ماند.',
    en: 'This text names somebody who is in the register, and what is written here stays for ever.',
    ru: 'В этом тексте назван человек из реестра, а записанное здесь остаётся навсегда.',
  },
  next: {
    fa: 'بی‌نام بنویسید، مثلاً «بافنده» یا «همکارش»؛ چه کسی است از خود پرونده پیداست.',
    en: 'Write it without the name, e.g. “the weaver” or “her colleague”; the record itself says who it is.',
    ru: 'Напишите без имени, например «ткачиха» или «её коллега»: о ком речь, видно из самой записи.',
  },
});
