import { problem, refusal } from '#libs/platform';

export const baleUnknown = refusal('UnknownReference', 'BALE_UNKNOWN', {
  says: {
    fa: 'چنین عدلی نیست یا در دسترس شما نیست.',
    en: 'There is no such bale, or it is not yours to see.',
    ru: 'Такого тюка нет или он вам недоступен.',
  },
  next: {
    fa: 'شمارهٔ SSCC روی برچسب عدل را دوباره بخوانید یا عدل را از فهرست انتخاب کنید.',
    en: 'Read the SSCC on the bale’s label again, or choose the bale from the list.',
    ru: 'Проверьте SSCC на этикетке тюка или выберите тюк из списка.',
  },
});

export const rugsNotPackable = refusal('StateConflict', 'RUGS_NOT_PACKABLE', {
  says: {
    fa: '{count} فرش را نمی‌توان بسته‌بندی کرد.',
    en: '{count} rug(s) cannot be packed.',
    ru: 'Ковров, которые нельзя упаковать: {count}.',
  },
  next: {
    fa: 'آن‌ها را از فهرست بردارید یا مورد هرکدام را رفع کنید؛ چیزی ثبت نشده است.',
    en: 'Take them off the list, or settle what is said of each; nothing was recorded.',
    ru: 'Уберите их из списка или устраните указанное; ничего не записано.',
  },
});

export const rugsOfTwoShipments = refusal('StateConflict', 'RUGS_OF_TWO_SHIPMENTS', {
  says: {
    fa: 'این فرش‌ها برای محموله‌های گوناگون رزرو شده‌اند: {shipments}.',
    en: 'These rugs are booked into different shipments: {shipments}.',
    ru: 'Эти ковры забронированы в разных отправках: {shipments}.',
  },
  next: {
    fa: 'فرش‌های هر محموله را در عدل جداگانه بسته‌بندی کنید.',
    en: 'Pack the rugs of each shipment into bales of their own.',
    ru: 'Упакуйте ковры каждой отправки в отдельные тюки.',
  },
});

export const grossNotOverNet = problem('GROSS_NOT_OVER_NET', {
  says: {
    fa: 'وزن ناخالص باید از جمع وزن فرش‌ها ({netG} گرم) بیشتر باشد.',
    en: 'The gross weight must be more than the rugs weigh together ({netG} g).',
    ru: 'Масса брутто должна быть больше суммарной массы ковров ({netG} г).',
  },
  next: {
    fa: 'عدل را با بسته‌بندی وزن کنید و به گرم بنویسید.',
    en: 'Weigh the bale with its wrapping and give grams.',
    ru: 'Взвесьте тюк с упаковкой и укажите граммы.',
  },
});

export const tareNotPlausible = problem('TARE_NOT_PLAUSIBLE', {
  says: {
    fa: 'بسته‌بندی {tareG} گرم می‌شود؛ برای این فرش‌ها حداکثر {limitG} گرم پذیرفتنی است.',
    en: 'The wrapping would weigh {tareG} g; for these rugs at most {limitG} g can be true.',
    ru: 'Упаковка весила бы {tareG} г; для этих ковров возможно не более {limitG} г.',
  },
  next: {
    fa: 'وزن‌ها را بررسی کنید: گرم بنویسید، نه کیلوگرم.',
    en: 'Check the weights: they are in grams, not in kilograms.',
    ru: 'Проверьте массы: указываются граммы, а не килограммы.',
  },
});

export const baleIsLoaded = refusal('StateConflict', 'BALE_LOADED', {
  says: {
    fa: 'عدل {bale} در محمولهٔ {shipment} بارگیری شده است.',
    en: 'The bale {bale} is loaded into the shipment {shipment}.',
    ru: 'Тюк {bale} погружен в отправку {shipment}.',
  },
  next: {
    fa: 'عدل بارگیری‌شده باز نمی‌شود؛ پیش از حرکت می‌توانید محموله را لغو کنید.',
    en: 'A loaded bale is not opened; before departure the shipment can be cancelled.',
    ru: 'Погруженный тюк не вскрывают; до отправления отправку можно отменить.',
  },
});

export const baleIsUnpacked = refusal('StateConflict', 'BALE_UNPACKED', {
  says: {
    fa: 'عدل {bale} باز شده است.',
    en: 'The bale {bale} has been unpacked.',
    ru: 'Тюк {bale} распакован.',
  },
  next: {
    fa: 'فرش‌ها را دوباره بسته‌بندی کنید؛ عدل تازه شمارهٔ تازه می‌گیرد.',
    en: 'Pack the rugs again; the new bale gets a new number.',
    ru: 'Упакуйте ковры снова: новый тюк получит новый номер.',
  },
});

export const baleNotYours = refusal('NotAllowed', 'BALE_NOT_YOURS', {
  says: {
    fa: 'عدل {bale} را سازمان دیگری بسته است.',
    en: 'Another organisation packed the bale {bale}.',
    ru: 'Тюк {bale} упакован другой организацией.',
  },
  next: {
    fa: 'از همان سازمان بخواهید آن را باز کند، یا نخست یکی از فرش‌هایش را رزرو کنید.',
    en: 'Ask that organisation to unpack it, or book one of its rugs first.',
    ru: 'Попросите её распаковать тюк или сначала забронируйте ковёр из него.',
  },
});
