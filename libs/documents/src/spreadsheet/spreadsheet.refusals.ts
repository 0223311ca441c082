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
