import { problem, refusal } from '#libs/platform';

export const runUnknown = refusal('UnknownReference', 'PAY_RUN_UNKNOWN', {
  says: {
    fa: 'چنین نوبت پرداختی در فهرست شما نیست.',
    en: 'There is no such payment run in your list.',
    ru: 'Такой выплаты нет в вашем списке.',
  },
  next: {
    fa: 'آن را از فهرست نوبت‌های پرداخت انتخاب کنید.',
    en: 'Choose it from the list of payment runs.',
    ru: 'Выберите её из списка выплат.',
  },
});

export const nobodyOwed = refusal('StateConflict', 'NOBODY_OWED', {
  says: {
    fa: 'اکنون کسی نیست که به او پرداخت شود: هر که طلبی دارد در نوبت پرداخت دیگری است، یا طلبش نگه داشته شده.',
    en: 'There is nobody to pay now: whoever is owed something stands in another payment run, or it is held.',
    ru: 'Сейчас платить некому: кому что-то причитается, те уже в другой выплате или сумма удержана.',
  },
  next: {
    fa: 'نوبت‌های باز را تمام کنید تا آنچه پس از آن به دست آمده هم پرداخت شود، یا مزد فرش‌های پذیرفته‌شده را بنویسید.',
    en: 'Settle the runs that are open, so that what was earned since can be paid; or price the rugs that passed.',
    ru: 'Завершите открытые выплаты, чтобы выплатить заработанное после них, или начислите оплату за принятые ковры.',
  },
});

export const nothingOwed = refusal('StateConflict', 'NOTHING_OWED', {
  says: {
    fa: 'این بافنده اکنون طلبی ندارد.',
    en: 'This weaver is owed nothing now.',
    ru: 'Этой мастерице сейчас ничего не причитается.',
  },
  next: { fa: 'او را از نوبت بردارید.', en: 'Take her out of the run.', ru: 'Уберите её из выплаты.' },
});

export const owedIsHeld = refusal('StateConflict', 'OWED_IS_HELD', {
  says: {
    fa: 'طلب این بافنده از فرشی است که معلوم شده دیگری بافته است.',
    en: 'What this weaver is owed is for a rug that others are settled to have woven.',
    ru: 'Причитающееся ей — за ковёр, который, как решено, соткали другие.',
  },
  next: {
    fa: 'نخست مزد آن فرش را از نو بنویسید: حساب‌ها › مزد فرش‌ها.',
    en: 'Price that rug again first: it waits among the rugs to price.',
    ru: 'Сначала оцените этот ковёр заново: он ждёт среди ковров к оплате.',
  },
});

const runHoldsDoubtedSays = {
  fa: 'سطر {lines} این نوبت مزد فرشی است که معلوم شده دیگری بافته است.',
  en: 'Line {lines} of this run pays for a rug that others are settled to have woven.',
  ru: 'Строка {lines} этой выплаты — за ковёр, который, как решено, соткали другие.',
};
export const runHoldsDoubted = refusal('StateConflict', 'PAY_RUN_HOLDS_DOUBTED', {
  says: runHoldsDoubtedSays,
  next: {
    fa: 'نوبت را لغو کنید، مزد آن فرش را از نو بنویسید و نوبت تازه‌ای پیشنهاد کنید.',
    en: 'Call the run off, price that rug again and propose another run.',
    ru: 'Отмените выплату, оцените ковёр заново и предложите новую.',
  },
});

export const fileHoldsDoubted = refusal('StateConflict', 'PAY_FILE_HOLDS_DOUBTED', {
  says: runHoldsDoubtedSays,
  next: {
    fa: 'آن را «پرداخت نشد» ثبت کنید و مزد فرش را از نو بنویسید.',
    en: 'Mark it as not paid, and price that rug again.',
    ru: 'Отметьте её как невыплаченную и оцените ковёр заново.',
  },
});

export const shebaLost = refusal('StateConflict', 'SHEBA_LOST', {
  says: {
    fa: 'شمارهٔ شبای یکی از بافندگان این نوبت دیگر دانسته نیست.',
    en: 'The Sheba of somebody in this run is not known any more.',
    ru: 'Номер шеба одной из мастериц этой выплаты больше не известен.',
  },
  next: {
    fa: 'پرداختش را «پرداخت نشد» ثبت کنید و در نوبت بعد نقد بپردازید.',
    en: 'Mark her payment as not paid, and pay her in cash by the next run.',
    ru: 'Отметьте её выплату как невыплаченную и заплатите ей наличными в следующей.',
  },
});

export const itemHeld = refusal('StateConflict', 'PAY_ITEM_HELD', {
  says: {
    fa: 'سطر {line} نگه داشته شده است: فرشی را که مزدش در آن است دیگری بافته است.',
    en: 'Line {line} is held: others are settled to have woven a rug that it pays for.',
    ru: 'Строка {line} удержана: ковёр, за который она платит, соткали другие.',
  },
  next: {
    fa: 'آن را «پرداخت نشد» ثبت کنید، یا نخست مزد فرش را از نو بنویسید.',
    en: 'Mark it as not paid, or price the rug again first.',
    ru: 'Отметьте её как невыплаченную или сначала оцените ковёр заново.',
  },
});

export const alreadyInRun = refusal('StateConflict', 'ALREADY_IN_RUN', {
  says: {
    fa: '{rials} ریال از طلب این بافنده در نوبت پرداخت {run} است؛ تا آن تمام نشود نوبت دیگری به او نمی‌پردازد.',
    en: 'Payment run {run} pays this weaver {rials} rials; until it is settled no other run pays her.',
    ru: 'Выплата {run} платит этой мастерице {rials} риалов; пока она не завершена, другая ей не платит.',
  },
  next: {
    fa: 'نخست آن نوبت را تمام یا لغو کنید.',
    en: 'Settle that run first, or call it off.',
    ru: 'Сначала завершите или отмените ту выплату.',
  },
});

export const runTooLarge = refusal('LimitExceeded', 'PAY_RUN_TOO_LARGE', {
  says: {
    fa: '{count} نفر انتخاب شده‌اند؛ هر نوبت حداکثر {limit} نفر است.',
    en: 'There are {count} women; the limit of one run is {limit}.',
    ru: 'Выбрано человек: {count}; предел одной выплаты — {limit}.',
  },
  next: {
    fa: 'در چند نوبت بپردازید.',
    en: 'Pay in several runs.',
    ru: 'Разделите на несколько выплат.',
  },
});

export const runNotProposed = refusal('StateConflict', 'PAY_RUN_NOT_PROPOSED', {
  says: {
    fa: 'این نوبت پرداخت پیش‌تر تأیید، تمام یا لغو شده است.',
    en: 'This payment run was approved, settled or called off already.',
    ru: 'Эта выплата уже утверждена, завершена или отменена.',
  },
  next: {
    fa: 'صفحه را تازه کنید و وضعیت آن را ببینید.',
    en: 'Load the page again and look at its state.',
    ru: 'Обновите страницу и посмотрите её состояние.',
  },
});

export const runNotApproved = refusal('StateConflict', 'PAY_RUN_NOT_APPROVED', {
  says: {
    fa: 'این نوبت پرداخت هنوز تأیید نشده یا لغو شده است.',
    en: 'This payment run is not approved, or was called off.',
    ru: 'Эта выплата не утверждена или отменена.',
  },
  next: {
    fa: 'نخست آن را تأیید کنید؛ بهتر است کسی جز پیشنهاددهنده تأیید کند.',
    en: 'Approve it first; better by somebody else than who proposed it.',
    ru: 'Сначала утвердите её; лучше, если это сделает другой человек.',
  },
});

export const runSettledAlready = refusal('StateConflict', 'PAY_RUN_SETTLED', {
  says: {
    fa: 'در این نوبت پرداختی ثبت شده است و دیگر لغو نمی‌شود.',
    en: 'Something of this run was settled: it cannot be called off any more.',
    ru: 'Часть этой выплаты уже проведена: отменить её нельзя.',
  },
  next: {
    fa: 'پرداخت‌های باقی‌مانده را «پرداخت نشد» ثبت کنید؛ طلب آن‌ها آزاد می‌شود.',
    en: 'Mark what is left as not paid; what those women are owed is free again.',
    ru: 'Отметьте оставшиеся как невыплаченные: причитающееся снова станет доступным.',
  },
});

export const itemUnknown = refusal('InvalidInput', 'PAY_ITEM_UNKNOWN', {
  says: {
    fa: 'سطر {line} در این نوبت نیست یا دو بار آمده است.',
    en: 'Line {line} is not in this run, or is named twice.',
    ru: 'Строки {line} в этой выплате нет, или она указана дважды.',
  },
  next: {
    fa: 'شمارهٔ سطر را از صفحهٔ نوبت بردارید.',
    en: 'Take the line from the page of the run.',
    ru: 'Возьмите номер строки со страницы выплаты.',
  },
});

export const itemNotPayable = refusal('StateConflict', 'PAY_ITEM_SETTLED', {
  says: {
    fa: 'سرنوشت پرداخت سطر {line} پیش‌تر ثبت شده است.',
    en: 'It is recorded already what became of line {line}.',
    ru: 'Для строки {line} итог уже записан.',
  },
  next: {
    fa: 'صفحه را تازه کنید؛ اگر پول برگشته است، «برگشت» را ثبت کنید.',
    en: 'Load the page again; if the money came back, record that it did.',
    ru: 'Обновите страницу; если деньги вернулись, запишите возврат.',
  },
});

export const itemNotReturnable = refusal('StateConflict', 'PAY_ITEM_NOT_PAID', {
  says: {
    fa: 'سطر {line} پرداخت‌شده نیست که برگردد.',
    en: 'Line {line} was not paid, so it cannot come back.',
    ru: 'Строка {line} не была выплачена и вернуться не может.',
  },
  next: {
    fa: 'صفحه را تازه کنید و وضعیت آن را ببینید.',
    en: 'Load the page again and look at its state.',
    ru: 'Обновите страницу и посмотрите её состояние.',
  },
});

export const allSettled = refusal('StateConflict', 'PAY_RUN_ALL_SETTLED', {
  says: {
    fa: 'در این نوبت پرداختی نمانده است که منتظر باشد.',
    en: 'No payment of this run waits any more: all is settled.',
    ru: 'В этой выплате больше ничего не ожидает: всё проведено.',
  },
  next: {
    fa: 'صفحه را تازه کنید؛ اگر پولی برگشته است، «برگشت» را در سطرش ثبت کنید.',
    en: 'Load the page again; if money came back, record that on its line.',
    ru: 'Обновите страницу; если деньги вернулись, запишите возврат в её строке.',
  },
});

export const resultsMissing = problem('PAY_RESULTS_MISSING', {
  says: {
    fa: 'گفته نشده است کدام پرداخت‌ها.',
    en: 'It is not said which payments.',
    ru: 'Не указано, какие выплаты.',
  },
  next: {
    fa: 'سطرها را نام ببرید، یا همه را پرداخت‌شده ثبت کنید.',
    en: 'Name the lines, or mark all that wait as paid.',
    ru: 'Укажите строки или отметьте все ожидающие выплаченными.',
  },
});
