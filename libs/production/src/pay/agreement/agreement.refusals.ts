import { problem, refusal } from '#libs/platform';

export const agreementUnknown = refusal('UnknownReference', 'AGREEMENT_UNKNOWN', {
  says: {
    fa: 'چنین توافقی در فهرست شما نیست.',
    en: 'There is no such agreement in your list.',
    ru: 'Такого соглашения нет в вашем списке.',
  },
  next: {
    fa: 'توافق را از فهرست توافق‌ها انتخاب کنید.',
    en: 'Choose it from the list of agreements.',
    ru: 'Выберите его из списка соглашений.',
  },
});

export const agreementEndedAlready = refusal('StateConflict', 'AGREEMENT_ENDED', {
  says: {
    fa: 'این توافق در {day} پایان یافته است.',
    en: 'This agreement ended on {day}.',
    ru: 'Это соглашение закончилось {day}.',
  },
  next: {
    fa: 'کاری لازم نیست؛ برای نرخ تازه، توافق تازه‌ای ثبت کنید.',
    en: 'Nothing is to be done; for a new price make a new agreement.',
    ru: 'Ничего делать не нужно; для новой цены заключите новое соглашение.',
  },
});

export const endsBeforeItBegins = problem('ENDS_BEFORE_IT_BEGINS', {
  says: {
    fa: 'توافق از {day} آغاز می‌شود؛ پیش از آن پایان نمی‌یابد.',
    en: 'The agreement begins on {day} and cannot end before.',
    ru: 'Соглашение начинается {day} и не может закончиться раньше.',
  },
  next: { fa: 'روزی پس از آن را بنویسید.', en: 'Give a later day.', ru: 'Укажите более поздний день.' },
});

export const partsMissing = problem('PARTS_MISSING', {
  says: {
    fa: 'سهم هر بافنده نوشته نشده است.',
    en: 'It is not said how many parts each weaver gets.',
    ru: 'Не указана доля каждой мастерицы.',
  },
  next: {
    fa: 'بافندگان را نام ببرید و سهم هر یک را بنویسید، مثلاً ۲ و ۱.',
    en: 'Name the weavers and give the parts of each, e.g. 2 and 1.',
    ru: 'Назовите мастериц и долю каждой, например 2 и 1.',
  },
});

export const partsNotAsked = problem('PARTS_NOT_ASKED', {
  says: {
    fa: 'در این شیوهٔ تقسیم، سهم نوشته نمی‌شود.',
    en: 'Parts have no meaning where the price is shared otherwise.',
    ru: 'При таком способе раздела доли не указываются.',
  },
  next: {
    fa: 'سهم را بردارید یا تقسیم بر پایهٔ سهم را برگزینید.',
    en: 'Leave the parts out, or share by parts.',
    ru: 'Уберите доли или выберите раздел по долям.',
  },
});

export const weaverTwice = problem('WEAVER_TWICE', {
  says: {
    fa: 'این بافنده دو بار آمده است.',
    en: 'This weaver is named twice.',
    ru: 'Эта мастерица указана дважды.',
  },
  next: { fa: 'یکی را بردارید.', en: 'Take one of them out.', ru: 'Уберите одно из двух.' },
});

export const twoTargets = problem('AGREEMENT_TWO_TARGETS', {
  says: {
    fa: 'توافق یا برای یک فرش است، یا برای یک قطعهٔ روی دار، یا برای یک نقشه.',
    en: 'An agreement is for one rug, or for one piece on the loom, or for one design.',
    ru: 'Соглашение бывает на один ковёр, на одно изделие на станке или на один узор.',
  },
  next: {
    fa: 'فقط یکی از آن‌ها را بنویسید؛ برای همهٔ فرش‌ها هیچ‌کدام را.',
    en: 'Give only one of them; none for all rugs.',
    ru: 'Укажите что-то одно; для всех ковров — ничего.',
  },
});

export const moneyWrong = problem('MONEY_WRONG', {
  says: {
    fa: 'مبلغ باید عدد درست باشد، دست‌کم ۱ و حداکثر {most} ریال.',
    en: 'An amount is a whole number, at least 1 and at most {most} rials.',
    ru: 'Сумма — целое число, от 1 до {most} риалов.',
  },
  next: {
    fa: 'مبلغ را بی‌اعشار بنویسید و مشخص کنید ریال است یا تومان.',
    en: 'Write it without a fraction, and say whether it is rials or tomans.',
    ru: 'Запишите её без дробей и укажите, риалы это или туманы.',
  },
});

export const noteNotPlain = problem('NOTE_NOT_PLAIN', {
  says: {
    fa: 'در این نوشته نویسه‌های پنهان هست.',
    en: 'There are signs in this text that nobody sees.',
    ru: 'В этом тексте есть невидимые знаки.',
  },
  next: {
    fa: 'آن را دوباره با صفحه‌کلید بنویسید.',
    en: 'Type it again by hand.',
    ru: 'Наберите его заново на клавиатуре.',
  },
});
