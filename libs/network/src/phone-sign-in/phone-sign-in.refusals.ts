import { problem, refusal } from '#libs/platform';

export const noMobileNumber = problem('NO_MOBILE_NUMBER', {
  says: {
    fa: 'این شمارهٔ تلفن همراه نیست.',
    en: 'This is no mobile number.',
    ru: 'Это не номер мобильного телефона.',
  },
  next: {
    fa: 'شماره را مانند ۰۹۱۱۱۲۳۴۵۶۷ بنویسید.',
    en: 'Write it as 09111234567.',
    ru: 'Введите его так: 09111234567.',
  },
});

export const phoneCodeWrong = refusal('InvalidInput', 'PHONE_CODE_WRONG', {
  says: {
    fa: 'این کد درست نیست یا وقتش گذشته است.',
    en: 'This code is wrong, or its time is over.',
    ru: 'Код неверен или его срок истёк.',
  },
  next: {
    fa: 'کد پیامک را دوباره بنویسید یا کد تازه بخواهید. اگر پیامکی نیامده، به تعاونی بگویید شمارهٔ شما را درست کنند.',
    en: 'Write the code again or ask for a new one. If none came, have the cooperative correct your number.',
    ru: 'Введите код ещё раз или запросите новый. Если его нет, попросите кооператив исправить ваш номер.',
  },
});

export const severalHoldPhone = refusal('InvalidInput', 'SEVERAL_HOLD_PHONE', {
  says: {
    fa: 'این شماره مال چند نفر است.',
    en: 'This number is several people’s.',
    ru: 'Этим номером пользуются несколько человек.',
  },
  next: {
    fa: 'چهار رقم آخر کد ملی خودتان را هم بنویسید.',
    en: 'Write the last four digits of your own national code too.',
    ru: 'Введите также последние четыре цифры своего национального кода.',
  },
});

export const wholeCodeNeeded = refusal('InvalidInput', 'WHOLE_CODE_NEEDED', {
  says: {
    fa: 'چهار رقم آخر کد ملی دو نفر که این شماره را دارند یکی است.',
    en: 'Two people with this number have the same last four digits.',
    ru: 'У двух человек с этим номером последние четыре цифры кода совпадают.',
  },
  next: {
    fa: 'همهٔ ده رقم کد ملی خودتان را بنویسید.',
    en: 'Write all ten digits of your own national code.',
    ru: 'Введите все десять цифр своего национального кода.',
  },
});
