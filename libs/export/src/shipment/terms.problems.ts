import { problem, refusal, type LocalText } from '#libs/platform';

export const organisationWrong = problem('ORGANISATION_UNKNOWN', {
  says: {
    fa: 'سازمانی از نوع {kind} با این شناسه ثبت نشده است.',
    en: 'No organisation of kind {kind} is registered under this id.',
    ru: 'Под этим идентификатором нет организации вида {kind}.',
  },
  next: {
    fa: 'آن را از فهرست سازمان‌ها انتخاب کنید یا از کارشناس برنامه بخواهید ثبتش کند.',
    en: 'Choose it from the list of organisations, or ask the programme officer to register it.',
    ru: 'Выберите её из списка организаций или попросите сотрудника программы её внести.',
  },
});

export const countryNotServed = problem('COUNTRY_NOT_SERVED', {
  says: {
    fa: 'به {country} فرستاده نمی‌شود.',
    en: 'Shipments to {country} are not served.',
    ru: 'Отправки в {country} не обслуживаются.',
  },
  next: {
    fa: 'یکی از این مقصدها را انتخاب کنید: {served}.',
    en: 'Choose one of: {served}.',
    ru: 'Выберите одно из направлений: {served}.',
  },
});

export const modeNotServed = problem('MODE_NOT_SERVED', {
  says: {
    fa: 'به {country} از راه {mode} فرستاده نمی‌شود.',
    en: 'There is no way to {country} by {mode}.',
    ru: 'В {country} нет пути вида {mode}.',
  },
  next: {
    fa: 'یکی از این راه‌ها را انتخاب کنید: {served}.',
    en: 'Choose one of: {served}.',
    ru: 'Выберите один из видов: {served}.',
  },
});

export const portOffTheWay = problem('PORT_OFF_THE_WAY', {
  says: {
    fa: '{port} در راه {mode} به {country} نیست.',
    en: '{port} is not on the way to {country} by {mode}.',
    ru: '{port} не лежит на пути в {country} ({mode}).',
  },
  next: {
    fa: 'یکی از این‌ها را انتخاب کنید: {served}.',
    en: 'Choose one of: {served}.',
    ru: 'Выберите один из: {served}.',
  },
});

export const termNotForMode = problem('INCOTERM_NOT_FOR_MODE', {
  says: {
    fa: 'شرط {incoterm} تنها برای حمل دریایی است.',
    en: '{incoterm} is a term for carriage by sea only.',
    ru: 'Условие {incoterm} применяется только к морской перевозке.',
  },
  next: {
    fa: 'برای {mode} یکی از این‌ها را انتخاب کنید: {served}.',
    en: 'For {mode} choose one of: {served}.',
    ru: 'Для {mode} выберите одно из: {served}.',
  },
});

export const freightByBuyer = problem('FREIGHT_PAID_BY_BUYER', {
  says: {
    fa: 'با شرط {incoterm} کرایه را خریدار می‌پردازد و در سیاهه نمی‌آید.',
    en: 'Under {incoterm} the buyer pays the carriage: the invoice has no freight.',
    ru: 'При {incoterm} перевозку оплачивает покупатель: фрахта в инвойсе нет.',
  },
  next: {
    fa: 'کرایه را خالی بگذارید یا شرط دیگری، مثلاً CPT، انتخاب کنید.',
    en: 'Leave the freight out, or choose another term, e.g. CPT.',
    ru: 'Не указывайте фрахт или выберите другое условие, например CPT.',
  },
});

export const currencyUnknown = problem('CURRENCY_UNKNOWN', {
  says: {
    fa: 'با ارز {currency} سیاهه صادر نمی‌شود.',
    en: 'Invoices are not made in {currency}.',
    ru: 'Инвойсы в валюте {currency} не выписываются.',
  },
  next: {
    fa: 'یکی از این‌ها را انتخاب کنید: {served}.',
    en: 'Choose one of: {served}.',
    ru: 'Выберите одну из: {served}.',
  },
});

export const contractInFuture = problem('CONTRACT_AFTER_BOOKING', {
  says: {
    fa: 'تاریخ قرارداد پس از رزرو محموله است.',
    en: 'The contract is dated after the booking.',
    ru: 'Контракт датирован позже оформления отправки.',
  },
  next: {
    fa: 'تاریخ قرارداد را بررسی کنید.',
    en: 'Check the date of the contract.',
    ru: 'Проверьте дату контракта.',
  },
});

/** The refusal for goods that are not sent to a country for now; the reason is the closure's own. */
export const goodsClosed = (reason: LocalText) =>
  refusal('StateConflict', 'GOODS_NOT_SERVED', {
    says: {
      fa: `فرش {code} اکنون به {country} فرستاده نمی‌شود: ${reason.fa}`,
      en: `The rug {code} is not sent to {country} for now: ${reason.en}`,
      ru: `Ковёр {code} сейчас не отправляется в {country}: ${reason.ru}`,
    },
    next: {
      fa: 'آن را از فهرست بردارید یا مقصد دیگری انتخاب کنید.',
      en: 'Take it off the list, or choose another destination.',
      ru: 'Уберите его из списка или выберите другое направление.',
    },
  });
