import { problem, refusal } from '#libs/platform';

export const tooManyPapers = refusal('LimitExceeded', 'TOO_MANY_PAPERS', {
  says: {
    fa: 'این درخواست {count} سند می‌شود؛ حداکثر {limit} سند در یک درخواست پذیرفته می‌شود.',
    en: 'This asks for {count} papers; the limit of one request is {limit}.',
    ru: 'Запрошено документов: {count}; предел одного запроса — {limit}.',
  },
  next: {
    fa: 'برای هر زبان جداگانه درخواست کنید یا فرش‌ها را بخش کنید.',
    en: 'Ask for one language at a time, or for some of the rugs.',
    ru: 'Запрашивайте по одному языку или часть ковров.',
  },
});

export const notAllLoaded = refusal('StateConflict', 'INVOICE_BEFORE_LOADING', {
  says: {
    fa: '{count} فرش از محمولهٔ {shipment} هنوز بارگیری نشده است؛ سیاهه شمارهٔ عدل‌ها و وزن ناخالص را چاپ می‌کند.',
    en: '{count} rug(s) of the shipment {shipment} are not loaded yet; the invoice prints bales and gross weight.',
    ru: 'Не погружено ковров отправки {shipment}: {count}; в инвойсе печатаются тюки и масса брутто.',
  },
  next: {
    fa: 'نخست عدل همهٔ فرش‌ها را بارگیری کنید.',
    en: 'Load the bales of all its rugs first.',
    ru: 'Сначала погрузите тюки со всеми коврами.',
  },
});

export const tooManyLines = refusal('LimitExceeded', 'INVOICE_TOO_MANY_LINES', {
  says: {
    fa: 'سیاهه {count} ردیف می‌شود؛ حداکثر {limit} ردیف چاپ می‌شود.',
    en: 'The invoice would have {count} lines; the limit is {limit}.',
    ru: 'В инвойсе было бы {count} строк; предел — {limit}.',
  },
  next: {
    fa: 'فرش‌های همانند را با بهای یکسان رزرو کنید یا محموله را بخش کنید.',
    en: 'Book rugs of one kind at one price, or split the shipment.',
    ru: 'Оформите одинаковые ковры по одной цене или разделите отправку.',
  },
});

export const shipmentCalledOff = refusal('StateConflict', 'SHIPMENT_CANCELLED', {
  says: {
    fa: 'محمولهٔ {shipment} لغو شده است.',
    en: 'The shipment {shipment} was called off.',
    ru: 'Отправка {shipment} отменена.',
  },
  next: {
    fa: 'سندها را از محمولهٔ تازه درخواست کنید.',
    en: 'Ask for the papers of the new shipment.',
    ru: 'Запросите документы новой отправки.',
  },
});

export const rugsHaveNoPassport = refusal('StateConflict', 'RUGS_WITHOUT_PASSPORT', {
  says: {
    fa: 'برای {count} فرش نمی‌توان شناسنامه صادر کرد.',
    en: 'For {count} rug(s) no passport can be made.',
    ru: 'Ковров, для которых нельзя выписать паспорт: {count}.',
  },
  next: {
    fa: 'مورد هرکدام را رفع کنید یا آن‌ها را از فهرست بردارید.',
    en: 'Settle what is said of each, or take them off the list.',
    ru: 'Устраните указанное или уберите их из списка.',
  },
});

export const rugNotInShipment = refusal('UnknownReference', 'RUG_NOT_IN_SHIPMENT', {
  says: {
    fa: 'این فرش در محمولهٔ {shipment} نیست.',
    en: 'This rug is not in the shipment {shipment}.',
    ru: 'Этого ковра нет в отправке {shipment}.',
  },
  next: {
    fa: 'فرش را از فهرست همان محموله انتخاب کنید.',
    en: 'Choose rugs of that shipment.',
    ru: 'Выберите ковры этой отправки.',
  },
});

export const shipmentNeeded = problem('SHIPMENT_NEEDED', {
  says: {
    fa: 'سیاههٔ تجاری از آنِ یک محموله است.',
    en: 'A commercial invoice is of a shipment.',
    ru: 'Коммерческий инвойс относится к отправке.',
  },
  next: { fa: 'محموله را مشخص کنید.', en: 'Name the shipment.', ru: 'Укажите отправку.' },
});

export const rugsNeeded = problem('RUGS_NEEDED', {
  says: {
    fa: 'بدون محموله باید فرش‌ها را مشخص کنید.',
    en: 'Without a shipment the rugs must be named.',
    ru: 'Без отправки нужно указать ковры.',
  },
  next: { fa: 'فرش‌ها را انتخاب کنید.', en: 'Choose the rugs.', ru: 'Выберите ковры.' },
});
