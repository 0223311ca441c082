import { refusal } from '#libs/platform';

const next = {
  fa: 'کاربرگ را ساده و کوتاه کنید یا آن را به شکل CSV ذخیره کنید و دوباره بفرستید.',
  en: 'Make the sheet shorter and plain, or save it as CSV, and send it again.',
  ru: 'Сократите и упростите лист или сохраните его как CSV и отправьте снова.',
};

export const sheetTooLarge = refusal('LimitExceeded', 'SHEET_TOO_LARGE', {
  says: {
    fa: 'این کاربرگ از حد مجاز بزرگ‌تر است ({limit}: {most}).',
    en: 'This spreadsheet is over a limit ({limit}: {most}).',
    ru: 'Таблица больше допустимого ({limit}: {most}).',
  },
  next,
});

export const sheetUnreadable = refusal('InvalidInput', 'SHEET_UNREADABLE', {
  says: {
    fa: 'این پرونده کاربرگی نیست که بتوان خواند.',
    en: 'This file is no spreadsheet that can be read here.',
    ru: 'Этот файл не является таблицей, которую можно прочитать.',
  },
  next: {
    fa: 'آن را به شکل XLSX یا CSV (با کدگذاری UTF-8) ذخیره کنید و دوباره بفرستید.',
    en: 'Save it as XLSX or as CSV in UTF-8 and send it again.',
    ru: 'Сохраните её как XLSX или как CSV в UTF-8 и отправьте снова.',
  },
});

export const sheetWithoutRows = refusal('InvalidInput', 'SHEET_EMPTY', {
  says: {
    fa: 'در این کاربرگ زیر سطر عنوان‌ها چیزی نیست.',
    en: 'This spreadsheet has nothing below its row of titles.',
    ru: 'В таблице нет строк под заголовками.',
  },
  next: {
    fa: 'سطر نخست عنوان ستون‌هاست؛ از سطر دوم بنویسید.',
    en: 'The first row holds the titles of columns; write from the second row on.',
    ru: 'Первая строка — заголовки столбцов; пишите со второй строки.',
  },
});

export const sheetLocked = refusal('InvalidInput', 'SHEET_LOCKED', {
  says: {
    fa: 'این کاربرگ رمز دارد و باز نمی‌شود.',
    en: 'This spreadsheet is locked with a password.',
    ru: 'Эта таблица защищена паролем.',
  },
  next: {
    fa: 'رمز را در برنامهٔ کاربرگ بردارید، ذخیره کنید و دوباره بفرستید.',
    en: 'Remove the password in your spreadsheet program, save it and send it again.',
    ru: 'Снимите пароль в программе таблиц, сохраните файл и отправьте снова.',
  },
});

export const sheetOfOldExcel = refusal('InvalidInput', 'SHEET_OLD_EXCEL', {
  says: {
    fa: 'این پرونده به شکل قدیمی اکسل (XLS) است.',
    en: 'This file has the old form of Excel (XLS).',
    ru: 'Этот файл в старом формате Excel (XLS).',
  },
  next: {
    fa: 'در اکسل «ذخیره به‌عنوان» را بزنید، XLSX یا CSV را برگزینید و دوباره بفرستید.',
    en: 'Choose “Save as” in Excel, then XLSX or CSV, and send it again.',
    ru: 'Выберите в Excel «Сохранить как», затем XLSX или CSV, и отправьте снова.',
  },
});

export const sheetOfOtherProgram = refusal('InvalidInput', 'SHEET_OTHER_PROGRAM', {
  says: {
    fa: 'این شکل کاربرگ (ODS یا XLSB) این‌جا خوانده نمی‌شود.',
    en: 'This form of spreadsheet (ODS or XLSB) is not read here.',
    ru: 'Этот формат таблицы (ODS или XLSB) здесь не читается.',
  },
  next: {
    fa: 'آن را به شکل XLSX ذخیره کنید و دوباره بفرستید.',
    en: 'Save it as XLSX and send it again.',
    ru: 'Сохраните её как XLSX и отправьте снова.',
  },
});

export const sheetReaderBusy = refusal('TryAgain', 'SHEET_READER_BUSY', {
  says: {
    fa: 'اکنون کاربرگ‌های بسیاری در نوبت خواندن‌اند.',
    en: 'Many spreadsheets are waiting to be read just now.',
    ru: 'Сейчас много таблиц ждёт чтения.',
  },
  next: {
    fa: 'یک دقیقه بعد دوباره بفرستید.',
    en: 'Send it again in a minute.',
    ru: 'Отправьте её снова через минуту.',
  },
});
