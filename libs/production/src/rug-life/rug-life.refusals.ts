import { refusal } from '#libs/platform';

export const rugNotYours = refusal('NotAllowed', 'RUG_NOT_YOURS', {
  says: {
    fa: 'این فرش در دست سازمان شما نیست.',
    en: 'This rug is not in the hands of your organisation.',
    ru: 'Этот ковёр не в ведении вашей организации.',
  },
  next: {
    fa: 'از تعاونی صاحب فرش بخواهید این را ثبت کند.',
    en: 'Ask the cooperative it belongs to to record this.',
    ru: 'Попросите кооператив-владелец записать это.',
  },
});

export const rugTwice = refusal('InvalidInput', 'RUG_TWICE', {
  says: {
    fa: 'این فرش دو بار آمده است.',
    en: 'This rug is named twice.',
    ru: 'Этот ковёр указан дважды.',
  },
  next: {
    fa: 'یکی از دو را بردارید.',
    en: 'Take one of the two out.',
    ru: 'Уберите один из двух.',
  },
});

export const noRugs = refusal('InvalidInput', 'NO_RUGS', {
  says: {
    fa: 'هیچ فرشی نوشته نشده است.',
    en: 'No rug is named.',
    ru: 'Не указано ни одного ковра.',
  },
  next: {
    fa: 'دست‌کم یک فرش را انتخاب کنید.',
    en: 'Choose at least one rug.',
    ru: 'Выберите хотя бы один ковёр.',
  },
});

export const tooManyRugs = refusal('LimitExceeded', 'TOO_MANY_RUGS', {
  says: {
    fa: '{count} فرش آمده است؛ هر بار حداکثر {limit} فرش پذیرفته می‌شود.',
    en: 'There are {count} rugs; the limit of one call is {limit}.',
    ru: 'Ковров {count}; предел одного вызова — {limit}.',
  },
  next: {
    fa: 'آن‌ها را در چند نوبت بفرستید.',
    en: 'Send them in several calls.',
    ru: 'Отправьте их несколькими вызовами.',
  },
});

export const dayOutside = refusal('InvalidInput', 'DAY_OUTSIDE', {
  says: {
    fa: 'این روز باید بین پایین‌کشی فرش ({from}) و امروز ({today}) باشد.',
    en: 'This day lies between the day the rug was cut off, {from}, and today, {today}.',
    ru: 'Этот день — между снятием ковра со станка ({from}) и сегодняшним ({today}).',
  },
  next: {
    fa: 'تاریخ را درست کنید.',
    en: 'Correct the day.',
    ru: 'Исправьте дату.',
  },
});

export const tooMuchFinishing = refusal('LimitExceeded', 'TOO_MUCH_FINISHING', {
  says: {
    fa: 'برای این فرش {limit} مرحلهٔ پرداخت ثبت شده که حد مجاز است.',
    en: 'This rug has {limit} steps of finishing on record, the limit.',
    ru: 'У ковра уже {limit} этапов отделки — это предел.',
  },
  next: {
    fa: 'مرحله‌های تازه را در یادداشت بازرسی بنویسید.',
    en: 'Write further steps in the note of its inspection.',
    ru: 'Дальнейшие этапы запишите в заметке осмотра.',
  },
});

export const tooManyValuations = refusal('LimitExceeded', 'TOO_MANY_VALUATIONS', {
  says: {
    fa: 'این فرش {limit} بار ارزش‌گذاری شده که حد مجاز است.',
    en: 'This rug was valued {limit} times, the limit.',
    ru: 'Ковёр оценивали {limit} раз — это предел.',
  },
  next: {
    fa: 'آخرین ارزش را به کار ببرید.',
    en: 'Go by the last value.',
    ru: 'Используйте последнюю оценку.',
  },
});

export const amountWrong = refusal('InvalidInput', 'AMOUNT_OUT_OF_RANGE', {
  says: {
    fa: 'مبلغ عدد صحیحی از ۱ تا {most} واحد خُرد ارز است.',
    en: 'An amount is a whole number of minor units from 1 to {most}.',
    ru: 'Сумма — целое число минимальных единиц от 1 до {most}.',
  },
  next: {
    fa: 'مبلغ را به ریال (یا سنت) و بدون اعشار بنویسید.',
    en: 'Write it in rials (or cents) without a fraction.',
    ru: 'Укажите её в риалах (или центах) без дробной части.',
  },
});

export const currencyMissing = refusal('InvalidInput', 'CURRENCY_MISSING', {
  says: {
    fa: 'ارز مبلغ گفته نشده یا شناخته نیست.',
    en: 'The currency of the amount is missing or not known here.',
    ru: 'Валюта суммы не указана или неизвестна.',
  },
  next: {
    fa: 'یکی از ارزهای فهرست، مثلاً IRR، را بنویسید.',
    en: 'Write one of the list, e.g. IRR.',
    ru: 'Укажите одну из списка, например IRR.',
  },
});

export const exhibitionMissing = refusal('InvalidInput', 'EXHIBITION_MISSING', {
  says: {
    fa: 'نام نمایشگاه نوشته نشده است.',
    en: 'The exhibition is not named.',
    ru: 'Выставка не названа.',
  },
  next: {
    fa: 'بنویسید در کدام نمایشگاه فروخته شد.',
    en: 'Say at which exhibition it was sold.',
    ru: 'Укажите, на какой выставке продан ковёр.',
  },
});

export const exhibitionAtHome = refusal('InvalidInput', 'EXHIBITION_AT_HOME', {
  says: {
    fa: 'فروش در محل نام نمایشگاه ندارد.',
    en: 'A sale at home has no exhibition.',
    ru: 'У продажи на месте нет выставки.',
  },
  next: {
    fa: 'نام را خالی بگذارید یا جای فروش را «نمایشگاه» بنویسید.',
    en: 'Leave the name out, or say that it was sold at an exhibition.',
    ru: 'Оставьте название пустым или укажите место «выставка».',
  },
});

export const lossElsewhere = refusal('InvalidInput', 'LOSS_ELSEWHERE', {
  says: {
    fa: 'فرشی که در راه است در راه گم می‌شود، و فرشی که نزد شماست نزد شما.',
    en: 'A rug on its way is lost on its way, and one in hand is lost in hand.',
    ru: 'Ковёр в пути теряется в пути, а ковёр на месте — на месте.',
  },
  next: {
    fa: 'بنویسید فرش چگونه گم شد.',
    en: 'Say how it was lost.',
    ru: 'Укажите, как он пропал.',
  },
});
