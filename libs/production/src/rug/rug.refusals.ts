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
