import { refusal } from '#libs/platform';

export const loomWidthWrong = refusal('InvalidInput', 'LOOM_WIDTH_OUT_OF_RANGE', {
  says: {
    fa: 'عرض دار باید بین {least:cm} تا {most:cm} سانتی‌متر باشد.',
    en: 'A loom is {least:cm} to {most:cm} cm wide.',
    ru: 'Ширина станка — от {least:cm} до {most:cm} см.',
  },
  next: {
    fa: 'عرض قابل بافت را به میلی‌متر بنویسید؛ ۲ متر یعنی ۲۰۰۰.',
    en: 'Write the weaving width in millimetres: 2 m is 2000.',
    ru: 'Укажите рабочую ширину в миллиметрах: 2 м — это 2000.',
  },
});

export const loomUnknown = refusal('UnknownReference', 'LOOM_UNKNOWN', {
  says: {
    fa: 'این دار در این تعاونی ثبت نشده است.',
    en: 'This loom is not registered in this cooperative.',
    ru: 'Этот станок не зарегистрирован в этом кооперативе.',
  },
  next: {
    fa: 'دار را از فهرست انتخاب کنید یا نخست آن را ثبت کنید.',
    en: 'Choose a loom from the list, or register it first.',
    ru: 'Выберите станок из списка или сначала зарегистрируйте его.',
  },
});

export const loomOwnerUnknown = refusal('UnknownReference', 'LOOM_OWNER_UNKNOWN', {
  says: {
    fa: 'صاحب دار عضو این تعاونی نیست.',
    en: 'Its owner is not a member of this cooperative.',
    ru: 'Владелица станка не состоит в этом кооперативе.',
  },
  next: {
    fa: 'او را از فهرست اعضا انتخاب کنید، یا خالی بگذارید: آن‌وقت دار از آن تعاونی است.',
    en: 'Choose her from the members, or leave it out: then it is the cooperative’s.',
    ru: 'Выберите её из списка членов или оставьте поле пустым: тогда станок принадлежит кооперативу.',
  },
});

export const loomUnchanged = refusal('StateConflict', 'LOOM_UNCHANGED', {
  says: {
    fa: 'چیزی برای تغییر نیست.',
    en: 'There is nothing to change.',
    ru: 'Менять нечего.',
  },
  next: {
    fa: 'آنچه را نادرست است بنویسید.',
    en: 'Write what is wrong.',
    ru: 'Исправьте то, что неверно.',
  },
});

export const loomRetired = refusal('StateConflict', 'LOOM_RETIRED', {
  says: {
    fa: 'دار {loom} کنار گذاشته شده است.',
    en: 'Loom {loom} is out of use.',
    ru: 'Станок {loom} выведен из работы.',
  },
  next: {
    fa: 'دار دیگری انتخاب کنید.',
    en: 'Choose another loom.',
    ru: 'Выберите другой станок.',
  },
});

export const loomInUse = refusal('StateConflict', 'LOOM_IN_USE', {
  says: {
    fa: 'روی دار {loom} هنوز کار هست.',
    en: 'There is still a piece on loom {loom}.',
    ru: 'На станке {loom} ещё есть работа.',
  },
  next: {
    fa: 'نخست آن را پایین بکشید یا رهاشده ثبت کنید.',
    en: 'Cut it off first, or record that it was abandoned.',
    ru: 'Сначала снимите её или отметьте, что она брошена.',
  },
});

export const loomHolds = refusal('InvalidInput', 'LOOM_HOLDS_MORE', {
  says: {
    fa: 'کارهای روی دار {loom} با هم {takenMm:cm} سانتی‌متر عرض دارند.',
    en: 'The pieces on loom {loom} are {takenMm:cm} cm wide together.',
    ru: 'Работы на станке {loom} вместе шириной {takenMm:cm} см.',
  },
  next: {
    fa: 'عرضی بنویسید که آن‌ها در آن جا شوند.',
    en: 'Write a width that holds them.',
    ru: 'Укажите ширину, на которой они помещаются.',
  },
});

export const loomTooNarrow = refusal('InvalidInput', 'LOOM_TOO_NARROW', {
  says: {
    fa: 'عرض کار ({widthMm:cm} سانتی‌متر) از عرض دار {loom} ({loomMm:cm} سانتی‌متر) بیشتر است.',
    en: 'The piece is {widthMm:cm} cm wide, wider than loom {loom} with {loomMm:cm} cm.',
    ru: 'Ширина работы {widthMm:cm} см больше ширины станка {loom} ({loomMm:cm} см).',
  },
  next: {
    fa: 'دار پهن‌تری انتخاب کنید یا عرض را درست کنید.',
    en: 'Choose a wider loom, or correct the width.',
    ru: 'Выберите станок шире или исправьте ширину.',
  },
});

export const loomCarriesAnother = refusal('StateConflict', 'LOOM_CARRIES_ANOTHER', {
  says: {
    fa: 'روی دار {loom} کار {piece} است.',
    en: 'Piece {piece} is on loom {loom}.',
    ru: 'На станке {loom} находится работа {piece}.',
  },
  next: {
    fa: 'نخست آن را پایین بکشید، دار دیگری انتخاب کنید، یا اگر کنار هم بافته می‌شوند همین را بگویید.',
    en: 'Cut it off first, choose another loom, or say that they are woven side by side.',
    ru: 'Сначала снимите её, выберите другой станок или укажите, что их ткут рядом.',
  },
});

export const loomFull = refusal('StateConflict', 'LOOM_FULL', {
  says: {
    fa: 'روی دار {loom} تنها {freeMm:cm} سانتی‌متر عرض آزاد مانده است و این کار {widthMm:cm} سانتی‌متر است.',
    en: 'Only {freeMm:cm} cm are free on loom {loom}, and this piece is {widthMm:cm} cm wide.',
    ru: 'На станке {loom} свободно только {freeMm:cm} см, а ширина этой работы — {widthMm:cm} см.',
  },
  next: {
    fa: 'دار دیگری انتخاب کنید یا صبر کنید تا یکی پایین بیاید.',
    en: 'Choose another loom, or wait until one is cut off.',
    ru: 'Выберите другой станок или дождитесь, пока одну из работ снимут.',
  },
});

export const retiredInTheFuture = refusal('InvalidInput', 'DATE_IN_FUTURE', {
  says: {
    fa: 'این تاریخ پس از امروز ({today}) است.',
    en: 'This day lies after today, {today}.',
    ru: 'Эта дата позже сегодняшней, {today}.',
  },
  next: {
    fa: 'تاریخ را درست کنید.',
    en: 'Correct the day.',
    ru: 'Исправьте дату.',
  },
});
