import { refusal } from '#libs/platform';

export const inspectionEmpty = refusal('InvalidInput', 'INSPECTION_EMPTY', {
  says: {
    fa: 'هیچ نتیجه‌ای نوشته نشده است.',
    en: 'There is no result to record.',
    ru: 'Нет ни одного результата.',
  },
  next: {
    fa: 'نتیجهٔ دست‌کم یک فرش را بنویسید.',
    en: 'Write the result of at least one rug.',
    ru: 'Укажите результат хотя бы для одного ковра.',
  },
});

export const inspectionTooLarge = refusal('LimitExceeded', 'INSPECTION_TOO_LARGE', {
  says: {
    fa: '{count} نتیجه فرستاده شده است؛ هر بار حداکثر {limit} نتیجه پذیرفته می‌شود.',
    en: 'There are {count} results; the limit of one call is {limit}.',
    ru: 'Прислано результатов: {count}; предел одного вызова — {limit}.',
  },
  next: {
    fa: 'نتیجه‌ها را در چند نوبت بفرستید.',
    en: 'Send the results in several calls.',
    ru: 'Отправьте результаты несколькими вызовами.',
  },
});

export const rugTwice = refusal('InvalidInput', 'RUG_TWICE', {
  says: {
    fa: 'این فرش دو بار آمده است.',
    en: 'This rug is named twice.',
    ru: 'Этот ковёр указан дважды.',
  },
  next: {
    fa: 'یکی از دو نتیجه را بردارید.',
    en: 'Take one of the two results out.',
    ru: 'Уберите один из двух результатов.',
  },
});

export const ownWork = refusal('NotAllowed', 'OWN_WORK', {
  says: {
    fa: 'فرش {code} کار خود شماست.',
    en: 'The rug {code} is your own work.',
    ru: 'Ковёр {code} — ваша собственная работа.',
  },
  next: {
    fa: 'از فرد دیگری بخواهید آن را بازرسی کند.',
    en: 'Ask someone else to inspect it.',
    ru: 'Попросите осмотреть его кого-то другого.',
  },
});

export const gradeMissing = refusal('InvalidInput', 'GRADE_MISSING', {
  says: {
    fa: 'فرش پذیرفته‌شده درجه ندارد.',
    en: 'A rug that passed needs a grade.',
    ru: 'Принятому ковру нужен сорт.',
  },
  next: {
    fa: 'درجهٔ یک، دو یا سه را انتخاب کنید.',
    en: 'Choose the first, second or third grade.',
    ru: 'Выберите первый, второй или третий сорт.',
  },
});

export const gradeOfRejected = refusal('InvalidInput', 'GRADE_OF_REJECTED', {
  says: {
    fa: 'فرش ردشده درجه نمی‌گیرد.',
    en: 'A rug that was rejected has no grade.',
    ru: 'Забракованному ковру сорт не присваивают.',
  },
  next: {
    fa: 'درجه را خالی بگذارید، یا فرش را بپذیرید.',
    en: 'Leave the grade out, or let the rug pass.',
    ru: 'Оставьте сорт пустым или примите ковёр.',
  },
});

export const noteMissing = refusal('InvalidInput', 'REJECTED_WITHOUT_NOTE', {
  says: {
    fa: 'دلیل رد شدن فرش نوشته نشده است.',
    en: 'It is not said why the rug was rejected.',
    ru: 'Не указано, почему ковёр забракован.',
  },
  next: {
    fa: 'دلیل را در یک جمله بنویسید.',
    en: 'Write the reason in one sentence.',
    ru: 'Напишите причину одним предложением.',
  },
});

export const noteWrong = refusal('InvalidInput', 'NOTE_FORM', {
  says: {
    fa: 'یادداشت حداکثر {most} نویسه دارد و نویسهٔ پنهان نمی‌گیرد.',
    en: 'A note has at most {most} characters, none of them invisible.',
    ru: 'Заметка — не больше {most} знаков, без невидимых символов.',
  },
  next: {
    fa: 'آن را کوتاه‌تر و در یک سطر بنویسید.',
    en: 'Write it shorter and in one line.',
    ru: 'Напишите короче, одной строкой.',
  },
});

export const scaleWrong = refusal('InvalidInput', 'SCALE_OUT_OF_RANGE', {
  says: {
    fa: 'این نمره عدد صحیحی از {least} تا {most} است.',
    en: 'This is a whole number from {least} to {most}.',
    ru: 'Это целое число от {least} до {most}.',
  },
  next: {
    fa: 'نمره را دوباره بنویسید یا خالی بگذارید.',
    en: 'Write the number again, or leave it out.',
    ru: 'Исправьте число или оставьте поле пустым.',
  },
});

export const defectUnknown = refusal('InvalidInput', 'DEFECT_UNKNOWN', {
  says: {
    fa: 'عیبی با این کد نیست.',
    en: 'No fault has this code.',
    ru: 'Нет дефекта с таким кодом.',
  },
  next: {
    fa: 'از این کدها بردارید: {codes}.',
    en: 'Choose from: {codes}.',
    ru: 'Выберите из списка: {codes}.',
  },
});

export const checksIncomplete = refusal('InvalidInput', 'CHECKS_INCOMPLETE', {
  says: {
    fa: 'فهرست بازرسی کامل نیست یا مال این نوع بافت نیست.',
    en: 'The checklist is not whole, or is that of another construction.',
    ru: 'Список осмотра неполон или не для этой структуры.',
  },
  next: {
    fa: 'به هر یک از این‌ها یک بار پاسخ دهید: {checks}.',
    en: 'Answer each of these once: {checks}.',
    ru: 'Ответьте на каждый пункт один раз: {checks}.',
  },
});

export const checklistMissing = refusal('InvalidInput', 'CHECKLIST_MISSING', {
  says: {
    fa: 'بی فهرست بازرسی درجه داده نمی‌شود.',
    en: 'No grade is given without the checklist.',
    ru: 'Без листа осмотра сорт не присваивают.',
  },
  next: {
    fa: 'فرش را نگاه کنید و به همهٔ این‌ها پاسخ دهید: {checks}.',
    en: 'Look at the rug and answer each of these: {checks}.',
    ru: 'Осмотрите ковёр и ответьте на каждый пункт: {checks}.',
  },
});

export const checkUntold = refusal('InvalidInput', 'CHECK_UNTOLD', {
  says: {
    fa: 'موردی از فهرست درست نبوده ولی گفته نشده چه عیبی دارد.',
    en: 'Something of the checklist was not right, and it is not said what.',
    ru: 'Один из пунктов не в порядке, но не сказано, что именно.',
  },
  next: {
    fa: 'عیب را از فهرست انتخاب کنید یا در یادداشت بنویسید.',
    en: 'Choose the fault from the list, or write it in the note.',
    ru: 'Выберите дефект из списка или опишите в заметке.',
  },
});

export const firstGradeDoubtful = refusal('InvalidInput', 'FIRST_GRADE_DOUBTFUL', {
  says: {
    fa: 'فرشی که عیبی دارد یا موردی از فهرستش درست نیست درجهٔ یک نمی‌گیرد.',
    en: 'What has a fault, or was not right in a check, is not of the first grade.',
    ru: 'Ковёр с дефектом или невыполненным пунктом не получает первый сорт.',
  },
  next: {
    fa: 'درجهٔ دو یا سه بدهید، یا عیب و پاسخ فهرست را درست کنید.',
    en: 'Give the second or third grade, or correct the faults and the checklist.',
    ru: 'Поставьте второй или третий сорт либо исправьте дефекты и список.',
  },
});

export const tooManyInspections = refusal('LimitExceeded', 'TOO_MANY_INSPECTIONS', {
  says: {
    fa: 'این فرش {limit} بار بازرسی شده که حد مجاز است.',
    en: 'This rug was inspected {limit} times, the limit.',
    ru: 'Ковёр осматривали {limit} раз — это предел.',
  },
  next: {
    fa: 'به آخرین نتیجه عمل کنید.',
    en: 'Go by the last result.',
    ru: 'Исходите из последнего результата.',
  },
});
