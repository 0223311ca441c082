import { refusal } from '#libs/platform';

export const storeHasLess = refusal('StateConflict', 'LOT_STORE_HAS_LESS', {
  says: {
    fa: 'از {lot} فقط {thereKg} کیلوگرم در انبار است؛ {wantedKg} کیلوگرم خواسته شده.',
    en: 'Of {lot} only {thereKg} kg lie in the store; {wantedKg} kg were asked for.',
    ru: 'Из партии {lot} на складе только {thereKg} кг; запрошено {wantedKg} кг.',
  },
  next: {
    fa: 'وزن کمتری بنویسید یا بقیه را از پارتی دیگری بدهید.',
    en: 'Write less, or give the rest from another lot.',
    ru: 'Укажите меньше или выдайте остальное из другой партии.',
  },
});

export const holderHasLess = refusal('StateConflict', 'LOT_HOLDER_HAS_LESS', {
  says: {
    fa: 'از {lot} فقط {thereKg} کیلوگرم نزد او یا پای این دار است؛ {wantedKg} کیلوگرم خواسته شده.',
    en: 'Of {lot} only {thereKg} kg are with this weaver or loom; {wantedKg} kg were named.',
    ru: 'Из партии {lot} у этой мастерицы или станка только {thereKg} кг; указано {wantedKg} кг.',
  },
  next: {
    fa: 'وزن را دوباره بخوانید؛ اگر چیزی به او داده شده و ثبت نشده، نخست همان را ثبت کنید.',
    en: 'Read the weight again; if something was given and not recorded, record that first.',
    ru: 'Проверьте вес; если что-то выдано и не записано, сначала запишите выдачу.',
  },
});

export const holderMissing = refusal('InvalidInput', 'LOT_HOLDER_MISSING', {
  says: {
    fa: 'بافنده یا دار مشخص نشده، یا هر دو آمده‌اند.',
    en: 'No weaver, loom or piece is named, or more than one is.',
    ru: 'Не указана ни мастерица, ни станок, или указаны оба.',
  },
  next: {
    fa: 'یکی را انتخاب کنید: بافنده یا دار.',
    en: 'Choose one: the weaver or the loom.',
    ru: 'Выберите одно: мастерицу или станок.',
  },
});

export const holderUnknown = refusal('UnknownReference', 'LOT_HOLDER_UNKNOWN', {
  says: {
    fa: 'این بافنده، دار یا بافته از این تعاونی نیست، یا بافته دیگر بر دار نیست.',
    en: 'This weaver, loom or piece is not of this cooperative, or the piece is on the loom no more.',
    ru: 'Эта мастерица, станок или изделие не из этого кооператива, или изделие уже снято.',
  },
  next: {
    fa: 'از فهرست اعضا، دارها یا بافته‌های بر دارِ همین تعاونی انتخاب کنید.',
    en: 'Choose from the members, looms or pieces on the loom of this cooperative.',
    ru: 'Выберите из членов, станков или изделий на станке этого кооператива.',
  },
});

export const tooManyHolders = refusal('LimitExceeded', 'LOT_HOLDERS_TOO_MANY', {
  says: {
    fa: 'یک پارتی هم‌زمان نزد حداکثر {limit} بافنده و دار است.',
    en: 'A lot is with at most {limit} weavers and looms at a time.',
    ru: 'Партия одновременно не более чем у {limit} мастериц и станков.',
  },
  next: {
    fa: 'از پارتی دیگری بدهید.',
    en: 'Give from another lot.',
    ru: 'Выдайте из другой партии.',
  },
});

export const wasteNoteMissing = refusal('InvalidInput', 'WASTE_NOTE_MISSING', {
  says: {
    fa: 'برای «علت دیگر» باید نوشته شود چه شده است.',
    en: 'For another reason it has to be said what happened.',
    ru: 'Для другой причины нужно написать, что случилось.',
  },
  next: {
    fa: 'در یک سطر و بدون نام اشخاص بنویسید.',
    en: 'Write it in one line, without names of people.',
    ru: 'Напишите одной строкой, без имён.',
  },
});

export const movementUnknown = refusal('UnknownReference', 'LOT_MOVEMENT_UNKNOWN', {
  says: {
    fa: 'چنین جابه‌جایی‌ای در این پارتی نیست، یا آن‌قدر گذشته که دیگر برگردانده نمی‌شود.',
    en: 'This lot has no such movement, or it lies too far back to be undone.',
    ru: 'У партии нет такого движения, или оно слишком давнее для отмены.',
  },
  next: {
    fa: 'جابه‌جایی را از فهرست صفحهٔ پارتی انتخاب کنید، یا عکس آن را ثبت کنید.',
    en: 'Choose the movement on the page of the lot, or record the opposite.',
    ru: 'Выберите движение на странице партии или запишите обратное.',
  },
});

export const movementUndone = refusal('StateConflict', 'LOT_MOVEMENT_UNDONE', {
  says: {
    fa: 'این جابه‌جایی پیش‌تر برگردانده شده است.',
    en: 'This movement was undone already.',
    ru: 'Это движение уже отменено.',
  },
  next: {
    fa: 'کاری لازم نیست.',
    en: 'There is nothing to do.',
    ru: 'Ничего делать не нужно.',
  },
});

export const movementOfRug = refusal('StateConflict', 'LOT_MOVEMENT_OF_A_RUG', {
  says: {
    fa: 'این مواد در یک فرش به کار رفته است.',
    en: 'This material went into a rug.',
    ru: 'Этот материал ушёл в ковёр.',
  },
  next: {
    fa: 'در صفحهٔ همان فرش، ثبت مواد را برگردانید.',
    en: 'Undo the record of materials on the page of that rug.',
    ru: 'Отмените запись материалов на странице этого ковра.',
  },
});

export const movedOnSince = refusal('StateConflict', 'LOT_MOVED_ON', {
  says: {
    fa: 'آنچه این جابه‌جایی برده بود دیگر آنجا نیست: فقط {thereKg} کیلوگرم از {movedKg} کیلوگرم مانده است.',
    en: 'What this moved is not there any more: {thereKg} of {movedKg} kg are left.',
    ru: 'Перемещённого уже нет на месте: осталось {thereKg} из {movedKg} кг.',
  },
  next: {
    fa: 'نخست جابه‌جایی‌های پس از آن را برگردانید.',
    en: 'Undo what came after it first.',
    ru: 'Сначала отмените то, что было после.',
  },
});
