import { problem, refusal } from '#libs/platform';

export const alreadyVerified = refusal('StateConflict', 'ALREADY_VERIFIED', {
  says: {
    fa: 'این سازمان پیش‌تر تأیید شده است.',
    en: 'This organisation is verified already.',
    ru: 'Эта организация уже проверена.',
  },
  next: {
    fa: 'در تاریخچهٔ آن ببینید چه کسی و کی تأیید کرده است.',
    en: 'Its history says who verified it and when.',
    ru: 'Кто и когда её проверил, видно в её истории.',
  },
});

export const notVerified = refusal('StateConflict', 'NOT_VERIFIED', {
  says: {
    fa: 'این سازمان تأیید نشده است.',
    en: 'This organisation is not verified.',
    ru: 'Эта организация не проверена.',
  },
  next: {
    fa: 'چیزی برای پس گرفتن نیست.',
    en: 'There is nothing to take back.',
    ru: 'Отзывать нечего.',
  },
});

export const suspendedNow = refusal('StateConflict', 'SUSPENDED_NOW', {
  says: {
    fa: 'این سازمان تعلیق شده است.',
    en: 'This organisation is suspended.',
    ru: 'Эта организация приостановлена.',
  },
  next: {
    fa: 'نخست آن را بازگشایی کنید.',
    en: 'Reopen it first.',
    ru: 'Сначала возобновите её.',
  },
});

export const alreadySuspended = refusal('StateConflict', 'ALREADY_SUSPENDED', {
  says: {
    fa: 'این سازمان پیش‌تر تعلیق شده است.',
    en: 'This organisation is suspended already.',
    ru: 'Эта организация уже приостановлена.',
  },
  next: {
    fa: 'در تاریخچهٔ آن ببینید چه کسی، کی و چرا.',
    en: 'Its history says who did it, when and why.',
    ru: 'Кто, когда и почему — видно в её истории.',
  },
});

export const notSuspended = refusal('StateConflict', 'NOT_SUSPENDED', {
  says: {
    fa: 'این سازمان تعلیق نشده است.',
    en: 'This organisation is not suspended.',
    ru: 'Эта организация не приостановлена.',
  },
  next: {
    fa: 'نیازی به بازگشایی نیست.',
    en: 'There is nothing to reopen.',
    ru: 'Возобновлять нечего.',
  },
});

export const zoneCannotBeSuspended = refusal('NotAllowed', 'ZONE_CANNOT_BE_SUSPENDED', {
  says: {
    fa: 'سازمان منطقه آزاد را نمی‌توان تعلیق کرد.',
    en: 'The free zone’s own organisation cannot be suspended.',
    ru: 'Саму организацию свободной зоны приостановить нельзя.',
  },
  next: {
    fa: 'حساب کسی را که نباید کار کند غیرفعال کنید.',
    en: 'Disable the account of whoever must not go on.',
    ru: 'Отключите учётную запись того, кто не должен работать.',
  },
});

export const ownOrganisation = refusal('NotAllowed', 'OWN_ORGANISATION', {
  says: {
    fa: 'هیچ‌کس سازمان خودش را تأیید، تعلیق یا بازگشایی نمی‌کند.',
    en: 'Nobody verifies, suspends or reopens one’s own organisation.',
    ru: 'Никто не проверяет, не приостанавливает и не возобновляет собственную организацию.',
  },
  next: {
    fa: 'از مسئولی در سازمان دیگر بخواهید.',
    en: 'Ask an official of another organisation.',
    ru: 'Обратитесь к должностному лицу другой организации.',
  },
});

export const outsideMandate = refusal('NotAllowed', 'OUTSIDE_MANDATE', {
  says: {
    fa: 'این سازمان در حوزهٔ ادارهٔ شما نیست.',
    en: 'This organisation lies outside the mandate of your office.',
    ru: 'Эта организация вне полномочий вашего ведомства.',
  },
  next: {
    fa: 'از ادارهٔ همان شهرستان یا از مدیر سامانه بخواهید؛ اگر شهرستان سازمان ثبت نشده، بخواهید آن را بنویسند.',
    en: 'Ask the office of its county or the administrator; if its county is not recorded, ask for that.',
    ru: 'Обратитесь в ведомство её уезда или к администратору; если уезд не указан, попросите указать.',
  },
});

export const standingChangedLater = refusal('StateConflict', 'STANDING_CHANGED_LATER', {
  says: {
    fa: 'وضعیت این سازمان پس از این تاریخ تغییر کرده است.',
    en: 'The standing of this organisation changed after that time.',
    ru: 'Состояние этой организации изменилось после указанного времени.',
  },
  next: {
    fa: 'تاریخ را خالی بگذارید یا زمانی پس از آخرین تغییر بنویسید.',
    en: 'Leave the time out, or give one after the last change.',
    ru: 'Оставьте время пустым или укажите более позднее.',
  },
});

/** For commands of other rooms: what names a suspended organisation. */
export const organisationSuspended = problem('ORGANISATION_SUSPENDED', {
  says: {
    fa: '«{name}» تعلیق شده است.',
    en: '“{name}” is suspended.',
    ru: 'Организация «{name}» приостановлена.',
  },
  next: {
    fa: 'سازمان دیگری انتخاب کنید یا از مسئول منطقه بخواهید آن را بازگشایی کند.',
    en: 'Choose another organisation, or ask an official of the zone to reopen it.',
    ru: 'Выберите другую организацию или попросите должностное лицо зоны возобновить её.',
  },
});
