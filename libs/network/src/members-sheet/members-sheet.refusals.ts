import { problem, refusal } from '#libs/platform';

export const columnsMissing = refusal('InvalidInput', 'COLUMNS_MISSING', {
  says: {
    fa: 'این ستون‌ها در سطر نخست نیستند: {columns}.',
    en: 'The first row lacks these columns: {columns}.',
    ru: 'В первой строке нет столбцов: {columns}.',
  },
  next: {
    fa: 'عنوان‌ها را مانند نمونه بنویسید و دوباره بفرستید.',
    en: 'Write the titles as in the sample and send it again.',
    ru: 'Запишите заголовки как в образце и отправьте снова.',
  },
});

export const tooManyMembers = refusal('LimitExceeded', 'TOO_MANY_MEMBERS', {
  says: {
    fa: 'در یک کاربرگ حداکثر {most} نفر نام‌نویسی می‌شوند.',
    en: 'One spreadsheet enrols at most {most} people.',
    ru: 'Одна таблица записывает не более {most} человек.',
  },
  next: {
    fa: 'کاربرگ را چند بخش کنید.',
    en: 'Divide it into several.',
    ru: 'Разделите её на несколько.',
  },
});

export const sheetChanged = refusal('StateConflict', 'SHEET_CHANGED', {
  says: {
    fa: 'این همان کاربرگی نیست که دیدید و تأیید کردید.',
    en: 'This is not the spreadsheet that you looked at and confirmed.',
    ru: 'Это не та таблица, которую вы просмотрели и подтвердили.',
  },
  next: {
    fa: 'آن را دوباره ببینید و تأیید کنید؛ کسی نام‌نویسی نشده است.',
    en: 'Look at it again and confirm; nobody was enrolled.',
    ru: 'Просмотрите её снова и подтвердите; никто не записан.',
  },
});

export const villageNotFound = problem('VILLAGE_NOT_FOUND', {
  says: {
    fa: 'روستایی با این نام یا کد در فهرست نیست.',
    en: 'There is no village of this name or code in the list.',
    ru: 'Села с таким названием или кодом нет в списке.',
  },
  next: {
    fa: 'نام یا کد روستا را از فهرست روستاها بردارید.',
    en: 'Take its name or code from the list of villages.',
    ru: 'Возьмите название или код из списка сёл.',
  },
});

export const dayUnclear = problem('DAY_UNCLEAR', {
  says: { fa: 'این تاریخ خوانده نمی‌شود.', en: 'This day cannot be read.', ru: 'Дату не удаётся прочитать.' },
  next: {
    fa: 'آن را مانند ۱۴۰۳/۰۱/۱۵ بنویسید.',
    en: 'Write it as 2024-04-03 or 1403/01/15.',
    ru: 'Запишите её как 2024-04-03 или 1403/01/15.',
  },
});

export const consentUnclear = problem('CONSENT_UNCLEAR', {
  says: {
    fa: 'معلوم نیست رضایت داده شده است یا نه.',
    en: 'It is not clear whether consent was given.',
    ru: 'Неясно, дано ли согласие.',
  },
  next: { fa: 'بله یا خیر بنویسید.', en: 'Write yes or no.', ru: 'Напишите «да» или «нет».' },
});

export const twiceInSheet = problem('TWICE_IN_SHEET', {
  says: {
    fa: 'این کد ملی در سطر {row} هم آمده است.',
    en: 'This national code stands in row {row} too.',
    ru: 'Этот национальный код есть и в строке {row}.',
  },
  next: {
    fa: 'یکی از دو سطر را بردارید.',
    en: 'Remove one of the two rows.',
    ru: 'Удалите одну из двух строк.',
  },
});
