import { problem, refusal } from '#libs/platform';

export const payAccountUnknown = refusal('UnknownReference', 'PAY_ACCOUNT_UNKNOWN', {
  says: {
    fa: 'چنین حسابی در فهرست شما نیست.',
    en: 'There is no such account in your list.',
    ru: 'Такого счёта нет в вашем списке.',
  },
  next: {
    fa: 'بافنده را از فهرست حساب‌ها انتخاب کنید.',
    en: 'Choose the weaver from the list of accounts.',
    ru: 'Выберите мастерицу из списка счетов.',
  },
});

export const lineUnknown = refusal('InvalidInput', 'PAY_LINE_UNKNOWN', {
  says: {
    fa: 'سطر {line} در این حساب نیست.',
    en: 'There is no line {line} in this account.',
    ru: 'В этом счёте нет строки {line}.',
  },
  next: {
    fa: 'شمارهٔ سطری را که نادرست است از صورت‌حساب بردارید.',
    en: 'Take the number of the wrong line from the statement.',
    ru: 'Возьмите номер ошибочной строки из выписки.',
  },
});

export const issueUnknown = refusal('UnknownReference', 'MATERIAL_ISSUE_UNKNOWN', {
  says: {
    fa: 'چنین مادهٔ تحویل‌شده‌ای به این بافنده در پارتی‌های شما نیست.',
    en: 'None of your lots was issued to this weaver so.',
    ru: 'Такой выдачи этой мастерице в ваших партиях нет.',
  },
  next: {
    fa: 'تحویل را از فهرست آنچه به او داده‌اید انتخاب کنید؛ تحویلی که برگردانده شده حساب نمی‌شود.',
    en: 'Choose it from what was issued to her; an issue that was undone is not charged.',
    ru: 'Выберите её из выданного мастерице; отменённая выдача не засчитывается.',
  },
});

export const issueChargedAlready = refusal('StateConflict', 'MATERIAL_ISSUE_CHARGED', {
  says: {
    fa: 'بهای این تحویل پیش‌تر به حساب او نوشته شده است.',
    en: 'This issue was charged to her already.',
    ru: 'Эта выдача уже записана на её счёт.',
  },
  next: {
    fa: 'اگر مبلغش نادرست است، در حساب او اصلاحیه بنویسید.',
    en: 'If the amount is wrong, write a correction into her account.',
    ru: 'Если сумма неверна, внесите исправление в её счёт.',
  },
});

export const sumTooLarge = refusal('LimitExceeded', 'PAY_SUM_TOO_LARGE', {
  says: {
    fa: 'جمع این حساب از حد {limit} ریال بیشتر می‌شود.',
    en: 'This account would go over its limit of {limit} rials.',
    ru: 'Этот счёт превысит предел {limit} риалов.',
  },
  next: {
    fa: 'مبلغ را بررسی کنید: شاید ریال و تومان جابه‌جا شده است.',
    en: 'Look at the amount: rials and tomans may have been confused.',
    ru: 'Проверьте сумму: возможно, перепутаны риалы и туманы.',
  },
});

export const reasonMissing = problem('REASON_MISSING', {
  says: {
    fa: 'دلیل نوشته نشده است.',
    en: 'No reason is given.',
    ru: 'Причина не указана.',
  },
  next: {
    fa: 'بنویسید چه چیزی نادرست بود.',
    en: 'Write what was wrong.',
    ru: 'Напишите, что было неверно.',
  },
});
