import { problem, refusal } from '#libs/platform';

export const columnsUnknown = refusal('InvalidInput', 'RUG_COLUMNS_UNKNOWN', {
  says: {
    fa: 'در هیچ برگه‌ای سطری با عنوان ستون‌های فرش (نقشه، طول، عرض، بافنده، …) پیدا نشد.',
    en: 'No sheet has a row with the titles of a list of rugs (Design, Length, Width, Weaver, …).',
    ru: 'Ни на одном листе нет строки с заголовками списка ковров (Рисунок, Длина, Ширина, Ткачиха, …).',
  },
  next: {
    fa: 'نمونهٔ کاربرگ را بگیرید و سطرهای خود را در آن بگذارید.',
    en: 'Take the template and put your rows into it.',
    ru: 'Возьмите образец и перенесите в него свои строки.',
  },
});

export const columnsMissing = refusal('InvalidInput', 'RUG_COLUMNS_MISSING', {
  says: {
    fa: 'این ستون‌ها در سطر عنوان‌ها نیستند: {columns}.',
    en: 'The row of titles lacks these columns: {columns}.',
    ru: 'В строке заголовков нет столбцов: {columns}.',
  },
  next: {
    fa: 'ستون‌ها را با همین نام‌ها بیفزایید، یا نمونهٔ کاربرگ را به کار ببرید.',
    en: 'Add the columns under these names, or use the template.',
    ru: 'Добавьте столбцы с этими названиями или используйте образец.',
  },
});

export const columnTwice = refusal('InvalidInput', 'RUG_COLUMN_TWICE', {
  says: {
    fa: 'دو ستون عنوان «{column}» دارند.',
    en: 'Two columns are titled “{column}”.',
    ru: 'Два столбца называются «{column}».',
  },
  next: {
    fa: 'یکی را بردارید یا نامش را عوض کنید.',
    en: 'Take one out, or give it another title.',
    ru: 'Уберите один из них или переименуйте.',
  },
});

export const previewGone = refusal('UnknownReference', 'SHEET_PREVIEW_GONE', {
  says: {
    fa: 'پیش‌نمایش این کاربرگ دیگر نگه داشته نشده است.',
    en: 'The preview of this spreadsheet is no longer kept.',
    ru: 'Предпросмотр этой таблицы больше не хранится.',
  },
  next: {
    fa: 'پرونده را دوباره برگزینید؛ چیزی ثبت نشده است.',
    en: 'Choose the file again; nothing was registered.',
    ru: 'Выберите файл снова; ничего не записано.',
  },
});

export const previewNotKept = refusal('TryAgain', 'SHEET_NOT_KEPT', {
  says: {
    fa: 'پیش‌نمایش اکنون نگه داشته نمی‌شود.',
    en: 'The preview cannot be kept at this moment.',
    ru: 'Сейчас предпросмотр не удаётся сохранить.',
  },
  next: {
    fa: 'یک دقیقه بعد دوباره بفرستید؛ چیزی ثبت نشده است.',
    en: 'Send it again in a minute; nothing was registered.',
    ru: 'Отправьте снова через минуту; ничего не записано.',
  },
});

export const sheetHasErrors = refusal('InvalidInput', 'SHEET_HAS_ERRORS', {
  says: {
    fa: '{rows} سطر این کاربرگ هنوز ایراد دارد.',
    en: '{rows} row(s) of this spreadsheet are still wrong.',
    ru: 'В таблице ещё есть строки с ошибками: {rows}.',
  },
  next: {
    fa: 'آن‌ها را در پرونده درست کنید و دوباره برگزینید؛ چیزی ثبت نشده است.',
    en: 'Correct them in the file and choose it again; nothing was registered.',
    ru: 'Исправьте их в файле и выберите его снова; ничего не записано.',
  },
});

export const sheetRegistered = refusal('StateConflict', 'SHEET_REGISTERED', {
  says: {
    fa: 'فرش‌های این کاربرگ پیش‌تر ثبت شده‌اند.',
    en: 'The rugs of this spreadsheet are registered already.',
    ru: 'Ковры из этой таблицы уже зарегистрированы.',
  },
  next: {
    fa: 'دستهٔ ثبت‌شده را ببینید؛ این بار چیزی ثبت نشد.',
    en: 'Look at the batch that was registered; nothing was registered this time.',
    ru: 'Посмотрите зарегистрированную партию; в этот раз ничего не записано.',
  },
});

export const cellEmpty = problem('CELL_EMPTY', {
  says: {
    fa: '«{column}» خالی است.',
    en: '“{column}” is empty.',
    ru: '«{column}»: пусто.',
  },
  next: {
    fa: 'خانه را پر کنید؛ اگر فهرست چنین ستونی ندارد، آن را بیفزایید.',
    en: 'Fill the cell in; where the list has no such column, add it.',
    ru: 'Заполните ячейку; если такого столбца в списке нет, добавьте его.',
  },
});

export const wordUnknown = problem('WORD_UNKNOWN', {
  says: {
    fa: '«{word}» شناخته نشد.',
    en: '“{word}” is not known here.',
    ru: '«{word}» здесь неизвестно.',
  },
  next: {
    fa: 'یکی از این‌ها را بنویسید: {words}.',
    en: 'Write one of these: {words}.',
    ru: 'Напишите одно из: {words}.',
  },
});

export const numberUnclear = problem('NUMBER_UNCLEAR', {
  says: {
    fa: '«{word}» عدد نیست.',
    en: '“{word}” is no number.',
    ru: '«{word}» — не число.',
  },
  next: {
    fa: 'فقط عدد بنویسید، مانند ۱۵۶٫۵.',
    en: 'Write a number alone, like 156.5.',
    ru: 'Напишите только число, например 156,5.',
  },
});

export const dayUnclear = problem('DAY_UNCLEAR', {
  says: {
    fa: 'تاریخ «{word}» خوانده نمی‌شود یا دو معنا دارد.',
    en: 'The day “{word}” cannot be read, or could be two.',
    ru: 'Дату «{word}» не удаётся прочитать однозначно.',
  },
  next: {
    fa: 'آن را مانند ۱۴۰۴/۰۱/۱۵ بنویسید.',
    en: 'Write it as 2025-04-04 or 1404/01/15.',
    ru: 'Напишите её как 2025-04-04 или 1404/01/15.',
  },
});

export const makerNotFound = problem('MAKER_NOT_FOUND', {
  says: {
    fa: 'عضوی به نام یا کد «{word}» در این تعاونی نیست.',
    en: 'This cooperative has no member of the name or code “{word}”.',
    ru: 'В кооперативе нет участницы с именем или кодом «{word}».',
  },
  next: {
    fa: 'نام را از فهرست اعضا بردارید یا نخست او را نام‌نویسی کنید.',
    en: 'Take the name from the list of members, or enrol her first.',
    ru: 'Возьмите имя из списка участниц или сначала запишите её.',
  },
});

export const makerAmbiguous = problem('MAKER_AMBIGUOUS', {
  says: {
    fa: 'چند عضو «{word}» نام دارند.',
    en: 'Several members are called “{word}”.',
    ru: 'Несколько участниц зовут «{word}».',
  },
  next: {
    fa: 'روستایش را هم در پرانتز بنویسید، یا او را از فهرست کاربرگ نمونه برگزینید.',
    en: 'Write her village in brackets too, or choose her from the list in the template.',
    ru: 'Добавьте в скобках её село или выберите её из списка в образце.',
  },
});

export const loomNotFound = problem('LOOM_NOT_FOUND', {
  says: {
    fa: 'دار «{word}» در این تعاونی نیست.',
    en: 'This cooperative has no loom “{word}”.',
    ru: 'В кооперативе нет станка «{word}».',
  },
  next: {
    fa: 'کد دار را از فهرست بردارید یا نخست آن را ثبت کنید.',
    en: 'Take its code from the list, or register it first.',
    ru: 'Возьмите код из списка или сначала зарегистрируйте станок.',
  },
});

export const pieceNotFound = problem('PIECE_NOT_FOUND', {
  says: {
    fa: 'بافته‌ای با کد «{word}» که پایین کشیده شده و هنوز فرش نشده باشد نیست.',
    en: 'There is no piece “{word}” that was cut off and is no rug yet.',
    ru: 'Нет снятого изделия «{word}», которое ещё не стало ковром.',
  },
  next: {
    fa: 'کد را از فهرست بردارید، یا نخست پایین‌کشی آن را ثبت کنید.',
    en: 'Take its code from the list, or record first that it was cut off.',
    ru: 'Возьмите код из списка или сначала запишите, что оно снято.',
  },
});

export const villageNotFound = problem('VILLAGE_NOT_FOUND', {
  says: {
    fa: 'روستایی با نام یا کد «{word}» نیست.',
    en: 'There is no village of the name or code “{word}”.',
    ru: 'Нет села с названием или кодом «{word}».',
  },
  next: {
    fa: 'نام یا کد روستا را از فهرست روستاها بردارید.',
    en: 'Take its name or code from the list of villages.',
    ru: 'Возьмите название или код из списка сёл.',
  },
});

export const nameAmbiguous = problem('NAME_AMBIGUOUS', {
  says: {
    fa: 'چند چیز «{word}» نام دارند.',
    en: 'Several are called “{word}”.',
    ru: 'Так называется несколько: «{word}».',
  },
  next: { fa: 'کدش را بنویسید.', en: 'Write the code instead.', ru: 'Напишите код.' },
});
