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

export const issueReturned = refusal('StateConflict', 'MATERIAL_ISSUE_RETURNED', {
  says: {
    fa: 'او این مواد را پس داده است: از این پارتی {keptKg} کیلوگرم برایش مانده.',
    en: 'She gave this back: {keptKg} kg of this lot are left to her.',
    ru: 'Она это вернула: из этой партии у неё осталось {keptKg} кг.',
  },
  next: {
    fa: 'بهای آنچه نزدش مانده است را بنویسید، بی آنکه تحویل را انتخاب کنید.',
    en: 'Charge what she kept by its amount, without choosing the issue.',
    ru: 'Запишите стоимость оставшегося суммой, не выбирая выдачу.',
  },
});

export const issueCharged = refusal('StateConflict', 'MATERIAL_ISSUE_IN_ACCOUNT', {
  says: {
    fa: 'بهای این تحویل به حساب بافنده نوشته شده است.',
    en: 'This issue is charged to the weaver.',
    ru: 'Эта выдача записана на счёт мастерицы.',
  },
  next: {
    fa: 'نخست حساب او را اصلاح کنید: اصلاحیه به سود بافنده، با شمارهٔ سطرِ مواد.',
    en: 'Correct her account first: a correction in her favour that names the line of the material.',
    ru: 'Сначала исправьте её счёт: исправление в её пользу с номером строки материала.',
  },
});

export const chargeUndoes = refusal('StateConflict', 'MATERIAL_ISSUE_IN_ACCOUNT', {
  says: {
    fa: 'بهای این تحویل در سطر {line} حساب {account} به پای بافنده نوشته شده است.',
    en: 'Line {line} of account {account} charges this issue to the weaver.',
    ru: 'Эта выдача записана на мастерицу: счёт {account}, строка {line}.',
  },
  next: {
    fa: 'نخست حساب او را اصلاح کنید: اصلاحیه به سود بافنده برای سطر {line}، به همان مبلغ.',
    en: 'Correct her account first: a correction of line {line} in her favour, of the same amount.',
    ru: 'Сначала исправьте её счёт: исправление строки {line} в её пользу на ту же сумму.',
  },
});

export const chargedReturned = refusal('StateConflict', 'CHARGED_MATERIAL_RETURNED', {
  says: {
    fa: 'بهای {chargedKg} کیلوگرم از آنچه نزد اوست در حساب {account} به پایش نوشته شده است.',
    en: '{chargedKg} kg of what she holds are charged to her in account {account}.',
    ru: '{chargedKg} кг из того, что у неё, записаны на её счёт {account}.',
  },
  next: {
    fa: 'نخست حساب او را اصلاح کنید: اصلاحیه به سود بافنده با شمارهٔ سطرِ مواد؛ سپس پس بگیرید.',
    en: 'Correct her account first, in her favour and naming the line of the material; then take it back.',
    ru: 'Сначала исправьте её счёт в её пользу, указав строку материала; затем примите возврат.',
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

export const chargeFarFromPrice = problem('CHARGE_FAR_FROM_PRICE', {
  says: {
    fa: 'بهای این تحویل با قیمت پارتی {worthRials} ریال است، اما {chargedRials} ریال نوشته شده.',
    en: 'By the price of the lot this issue is worth {worthRials} rials; {chargedRials} rials are charged.',
    ru: 'По цене партии эта выдача стоит {worthRials} риалов; записывается {chargedRials}.',
  },
  next: {
    fa: 'ریال و تومان را بررسی کنید؛ اگر مبلغ درست است، دلیلش را در یادداشت بنویسید.',
    en: 'Check rials and tomans; if the amount is right, say why in the remark.',
    ru: 'Проверьте риалы и туманы; если сумма верна, напишите причину в примечании.',
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
