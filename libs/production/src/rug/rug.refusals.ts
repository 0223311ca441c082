import { refusal } from '#libs/platform';

export const rugUnknown = refusal('UnknownReference', 'RUG_UNKNOWN', {
  says: {
    fa: 'چنین فرشی ثبت نشده یا در دسترس شما نیست.',
    en: 'There is no such rug, or it is not yours to see.',
    ru: 'Такого ковра нет или он вам недоступен.',
  },
  next: {
    fa: 'کد روی شناسنامهٔ فرش را دوباره بخوانید یا فرش را از فهرست انتخاب کنید.',
    en: 'Read the code on the rug’s passport again, or choose the rug from the list.',
    ru: 'Проверьте код в паспорте ковра или выберите ковёр из списка.',
  },
});

export const rugNotInspected = refusal('StateConflict', 'RUG_NOT_INSPECTED', {
  says: {
    fa: 'فرش {code} هنوز بازرسی نشده است.',
    en: 'The rug {code} has not been inspected yet.',
    ru: 'Ковёр {code} ещё не прошёл осмотр.',
  },
  next: {
    fa: 'نخست نتیجهٔ بازرسی آن را ثبت کنید.',
    en: 'Record its inspection first.',
    ru: 'Сначала запишите результат осмотра.',
  },
});

export const rugToRegrade = refusal('StateConflict', 'RUG_TO_REGRADE', {
  says: {
    fa: 'درجهٔ فرش {code} را کسی داده که اکنون بافندهٔ آن شناخته شده است.',
    en: 'The rug {code} was graded by one who is now named as its maker.',
    ru: 'Сорт ковру {code} дала та, кто теперь признана его мастерицей.',
  },
  next: {
    fa: 'از فرد دیگری بخواهید آن را دوباره بازرسی کند و درجه بدهد.',
    en: 'Ask somebody else to inspect and grade it again.',
    ru: 'Попросите кого-то другого осмотреть его и присвоить сорт заново.',
  },
});

export const rugRejected = refusal('StateConflict', 'RUG_REJECTED', {
  says: {
    fa: 'فرش {code} در بازرسی رد شده است.',
    en: 'The rug {code} was rejected at inspection.',
    ru: 'Ковёр {code} забракован при осмотре.',
  },
  next: {
    fa: 'آن را کنار بگذارید، یا پس از رفع عیب دوباره بازرسی کنید.',
    en: 'Leave it out, or have it repaired and inspected again.',
    ru: 'Исключите его или после починки осмотрите снова.',
  },
});

export const rugIsSampler = refusal('StateConflict', 'RUG_IS_SAMPLER', {
  says: {
    fa: 'فرش {code} نمونهٔ آموزشی است و صادر نمی‌شود.',
    en: 'The rug {code} is a learner’s sampler; samplers are not exported.',
    ru: 'Ковёр {code} — учебный образец, образцы не экспортируются.',
  },
  next: {
    fa: 'آن را از فهرست بردارید.',
    en: 'Take it off the list.',
    ru: 'Уберите его из списка.',
  },
});

export const rugInAnotherBale = refusal('StateConflict', 'RUG_IN_A_BALE', {
  says: {
    fa: 'فرش {code} در عدل {bale} است.',
    en: 'The rug {code} lies in the bale {bale}.',
    ru: 'Ковёр {code} уже упакован в тюк {bale}.',
  },
  next: {
    fa: 'نخست آن عدل را باز کنید یا فرش دیگری بردارید.',
    en: 'Unpack that bale first, or take another rug.',
    ru: 'Сначала распакуйте этот тюк или возьмите другой ковёр.',
  },
});

export const rugInAShipment = refusal('StateConflict', 'RUG_IN_A_SHIPMENT', {
  says: {
    fa: 'فرش {code} پیش‌تر برای محمولهٔ {shipment} رزرو شده است.',
    en: 'The rug {code} is booked into the shipment {shipment} already.',
    ru: 'Ковёр {code} уже забронирован в отправке {shipment}.',
  },
  next: {
    fa: 'فرش دیگری انتخاب کنید یا نخست آن محموله را لغو کنید.',
    en: 'Choose another rug, or cancel that shipment first.',
    ru: 'Выберите другой ковёр или сначала отмените ту отправку.',
  },
});

export const rugGone = refusal('StateConflict', 'RUG_SHIPPED', {
  says: {
    fa: 'فرش {code} با محمولهٔ {shipment} فرستاده شده است.',
    en: 'The rug {code} has left with the shipment {shipment}.',
    ru: 'Ковёр {code} уже отправлен в составе {shipment}.',
  },
  next: {
    fa: 'کد را بررسی کنید؛ فرش فرستاده‌شده دیگر تغییر نمی‌کند.',
    en: 'Check the code; a rug that has left is not changed any more.',
    ru: 'Проверьте код: отправленный ковёр больше не изменяется.',
  },
});

export const rugSold = refusal('StateConflict', 'RUG_SOLD', {
  says: {
    fa: 'فرش {code} فروخته شده است.',
    en: 'The rug {code} was sold.',
    ru: 'Ковёр {code} продан.',
  },
  next: {
    fa: 'فرش دیگری بردارید؛ اگر پس آورده شده، نخست برگشت آن را ثبت کنید.',
    en: 'Take another rug; if it came back, record its return first.',
    ru: 'Возьмите другой ковёр; если он вернулся, сначала запишите возврат.',
  },
});

export const rugReturned = refusal('StateConflict', 'RUG_RETURNED', {
  says: {
    fa: 'فرش {code} برگشته و هنوز برای فروش صادراتی آماده نیست.',
    en: 'The rug {code} came back and is not in stock for export.',
    ru: 'Ковёр {code} возвращён и не числится в наличии для экспорта.',
  },
  next: {
    fa: 'دوباره بازرسی‌اش کنید. فرشی که در داخل فروخته شده بود صادر نمی‌شود.',
    en: 'Inspect it again. What was once sold at home is not exported.',
    ru: 'Осмотрите его снова. Проданное внутри страны не экспортируется.',
  },
});

export const rugLost = refusal('StateConflict', 'RUG_LOST', {
  says: {
    fa: 'فرش {code} گم‌شده اعلام شده است.',
    en: 'The rug {code} was reported lost.',
    ru: 'Ковёр {code} объявлен пропавшим.',
  },
  next: {
    fa: 'اگر پیدا شده، نخست پیدا شدنش را ثبت کنید.',
    en: 'If it was found, record that first.',
    ru: 'Если он нашёлся, сначала запишите это.',
  },
});

export const rugWithdrawn = refusal('StateConflict', 'RUG_WITHDRAWN', {
  says: {
    fa: 'فرش {code} برای همیشه از گردش خارج شده است.',
    en: 'The rug {code} was taken out of trade for good.',
    ru: 'Ковёр {code} навсегда выведен из оборота.',
  },
  next: {
    fa: 'کد را بررسی کنید؛ این تصمیم برگشت ندارد.',
    en: 'Check the code; this is not undone.',
    ru: 'Проверьте код: это решение не отменяется.',
  },
});

export const rugNotAway = refusal('StateConflict', 'RUG_NOT_AWAY', {
  says: {
    fa: 'فرش {code} نه فروخته شده و نه تحویل داده شده است.',
    en: 'The rug {code} is neither sold nor delivered.',
    ru: 'Ковёр {code} не продан и не доставлен.',
  },
  next: {
    fa: 'کد فرش برگشته را دوباره بخوانید.',
    en: 'Read the code of the rug that came back again.',
    ru: 'Проверьте код возвращённого ковра.',
  },
});

export const rugNotLost = refusal('StateConflict', 'RUG_NOT_LOST', {
  says: {
    fa: 'فرش {code} گم‌شده اعلام نشده است.',
    en: 'The rug {code} was not reported lost.',
    ru: 'Ковёр {code} не объявлен пропавшим.',
  },
  next: {
    fa: 'کد فرش پیداشده را دوباره بخوانید.',
    en: 'Read the code of the rug that was found again.',
    ru: 'Проверьте код найденного ковра.',
  },
});
