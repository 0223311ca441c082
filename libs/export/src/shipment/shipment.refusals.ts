import { refusal } from '#libs/platform';

export const shipmentUnknown = refusal('UnknownReference', 'SHIPMENT_UNKNOWN', {
  says: {
    fa: 'چنین محموله‌ای نیست یا در دسترس شما نیست.',
    en: 'There is no such shipment, or it is not yours to see.',
    ru: 'Такой отправки нет или она вам недоступна.',
  },
  next: {
    fa: 'محموله را از فهرست انتخاب کنید.',
    en: 'Choose the shipment from the list.',
    ru: 'Выберите отправку из списка.',
  },
});

export const rugsNotBookable = refusal('StateConflict', 'RUGS_NOT_BOOKABLE', {
  says: {
    fa: '{count} فرش را نمی‌توان برای این محموله رزرو کرد.',
    en: '{count} rug(s) cannot be booked into this shipment.',
    ru: 'Ковров, которые нельзя забронировать в эту отправку: {count}.',
  },
  next: {
    fa: 'آن‌ها را از فهرست بردارید یا مورد هرکدام را رفع کنید؛ چیزی ثبت نشده است.',
    en: 'Take them off the list, or settle what is said of each; nothing was recorded.',
    ru: 'Уберите их из списка или устраните указанное; ничего не записано.',
  },
});

export const tooManyRugs = refusal('LimitExceeded', 'SHIPMENT_TOO_MANY_RUGS', {
  says: {
    fa: 'محموله {count} فرش می‌شد؛ حداکثر {limit} فرش پذیرفته می‌شود.',
    en: 'The shipment would have {count} rugs; the limit is {limit}.',
    ru: 'В отправке было бы {count} ковров; предел — {limit}.',
  },
  next: {
    fa: 'فرش‌های اضافی را در محمولهٔ دیگری رزرو کنید.',
    en: 'Book the rest into another shipment.',
    ru: 'Забронируйте остальные в другой отправке.',
  },
});

export const tooManyBales = refusal('LimitExceeded', 'SHIPMENT_TOO_MANY_BALES', {
  says: {
    fa: 'محموله {count} عدل می‌شد؛ حداکثر {limit} عدل پذیرفته می‌شود.',
    en: 'The shipment would have {count} bales; the limit is {limit}.',
    ru: 'В отправке было бы {count} тюков; предел — {limit}.',
  },
  next: {
    fa: 'فرش‌های بیشتری در هر عدل بسته‌بندی کنید یا محموله را دو بخش کنید.',
    en: 'Pack more rugs into a bale, or split the shipment.',
    ru: 'Упакуйте больше ковров в тюк или разделите отправку.',
  },
});

export const notAtThisStep = refusal('StateConflict', 'SHIPMENT_STATUS', {
  says: {
    fa: 'محمولهٔ {shipment} در وضعیت {status} است.',
    en: 'The shipment {shipment} is {status}.',
    ru: 'Отправка {shipment} в состоянии {status}.',
  },
  next: {
    fa: 'این کار فقط در این وضعیت‌ها شدنی است: {allowed}. گام‌های پیشین را ثبت کنید یا محموله را بازبینی کنید.',
    en: 'This is done only while it is: {allowed}. Record the earlier steps first, or look at the shipment again.',
    ru: 'Это возможно только в состояниях: {allowed}. Запишите предыдущие шаги или проверьте отправку.',
  },
});

export const stepBeforeLast = refusal('StateConflict', 'STEP_BEFORE_LAST', {
  says: {
    fa: 'زمان این گام ({occurredAt}) پیش از گام پیشین محموله ({lastStepAt}) است.',
    en: 'This step ({occurredAt}) would lie before the shipment’s last one ({lastStepAt}).',
    ru: 'Этот шаг ({occurredAt}) раньше предыдущего шага отправки ({lastStepAt}).',
  },
  next: {
    fa: 'زمان درست را بنویسید یا خالی بگذارید تا اکنون ثبت شود.',
    en: 'Give the right time, or leave it out for now.',
    ru: 'Укажите верное время или оставьте поле пустым — запишется текущее.',
  },
});

export const shipmentInvoiced = refusal('StateConflict', 'SHIPMENT_INVOICED', {
  says: {
    fa: 'برای محمولهٔ {shipment} سیاههٔ {number} صادر شده است؛ فرش‌هایش دیگر تغییر نمی‌کند.',
    en: 'The invoice {number} was made for the shipment {shipment}; its rugs are settled.',
    ru: 'Для отправки {shipment} выписан инвойс {number}; её состав больше не меняется.',
  },
  next: {
    fa: 'این فرش‌ها را در محمولهٔ تازه رزرو کنید، یا این محموله را لغو و دوباره رزرو کنید.',
    en: 'Book these rugs into a new shipment, or cancel this one and book again.',
    ru: 'Забронируйте эти ковры в новой отправке или отмените эту и оформите заново.',
  },
});

export const balesNotLoadable = refusal('StateConflict', 'BALES_NOT_LOADABLE', {
  says: {
    fa: '{count} عدل را نمی‌توان در این محموله بارگیری کرد.',
    en: '{count} bale(s) cannot be loaded into this shipment.',
    ru: 'Тюков, которые нельзя погрузить в эту отправку: {count}.',
  },
  next: {
    fa: 'آن‌ها را از فهرست بردارید یا مورد هرکدام را رفع کنید؛ چیزی ثبت نشده است.',
    en: 'Take them off the list, or settle what is said of each; nothing was recorded.',
    ru: 'Уберите их из списка или устраните указанное; ничего не записано.',
  },
});

export const baleHoldsOtherRugs = refusal('StateConflict', 'BALE_HOLDS_OTHER_RUGS', {
  says: {
    fa: 'در عدل {bale} فرش‌هایی هست که برای این محموله رزرو نشده و بهایی ندارند: {rugs}.',
    en: 'The bale {bale} holds rugs that are not booked into this shipment and have no price: {rugs}.',
    ru: 'В тюке {bale} есть ковры, не забронированные в этой отправке и без цены: {rugs}.',
  },
  next: {
    fa: 'نخست آن‌ها را با بها به محموله بیفزایید، یا عدل را باز و دوباره بسته‌بندی کنید.',
    en: 'Add them to the shipment with their price first, or unpack the bale and pack it again.',
    ru: 'Сначала добавьте их в отправку с ценой или переупакуйте тюк.',
  },
});

export const rugsNotLoaded = refusal('StateConflict', 'RUGS_NOT_LOADED', {
  says: {
    fa: '{count} فرش محمولهٔ {shipment} در هیچ عدل بارگیری‌شده‌ای نیست: {rugs}.',
    en: '{count} rug(s) of the shipment {shipment} lie in no loaded bale: {rugs}.',
    ru: 'Ковров отправки {shipment}, не лежащих в погруженных тюках: {count}: {rugs}.',
  },
  next: {
    fa: 'آن‌ها را بسته‌بندی و عدلشان را بارگیری کنید، سپس حرکت را ثبت کنید.',
    en: 'Pack them, load their bales, then record the departure.',
    ru: 'Упакуйте их, погрузите тюки, затем запишите отправление.',
  },
});

export const notTheExporter = refusal('NotAllowed', 'NOT_THE_EXPORTER', {
  says: {
    fa: 'تنها برای سازمان خودتان می‌توانید محموله رزرو کنید.',
    en: 'You can book shipments for your own organisation only.',
    ru: 'Вы можете оформлять отправки только своей организации.',
  },
  next: {
    fa: 'صادرکننده را خالی بگذارید تا سازمان شما نوشته شود.',
    en: 'Leave the exporter out: your organisation is taken.',
    ru: 'Не указывайте экспортёра: будет взята ваша организация.',
  },
});
