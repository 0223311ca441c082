import { problem, refusal } from '#libs/platform';

export const glnWrong = problem('GLN_WRONG', {
  says: {
    fa: 'این شمارهٔ جهانی مکان (GLN) درست نیست: رقم کنترل آن نمی‌خواند.',
    en: 'This is no Global Location Number: its check digit does not fit.',
    ru: 'Это не глобальный номер места (GLN): контрольная цифра не сходится.',
  },
  next: {
    fa: 'سیزده رقم را از روی گواهی GS1 دوباره بنویسید، یا بگذارید منطقه شماره بدهد.',
    en: 'Copy its thirteen digits again from the GS1 certificate, or let the zone issue one.',
    ru: 'Перепишите тринадцать цифр со свидетельства GS1 или пусть номер выдаст зона.',
  },
});

export const glnOfTheZone = problem('GLN_UNDER_ZONE_PREFIX', {
  says: {
    fa: 'شماره‌هایی که با {prefix} آغاز می‌شوند را فقط خود منطقه می‌دهد.',
    en: 'Numbers that begin with {prefix} are issued by the zone alone.',
    ru: 'Номера, начинающиеся с {prefix}, выдаёт только сама зона.',
  },
  next: {
    fa: 'شماره را خالی بگذارید و «منطقه شماره بدهد» را برگزینید.',
    en: 'Leave the number out and let the zone issue one.',
    ru: 'Оставьте поле пустым и выберите выдачу номера зоной.',
  },
});

export const glnTaken = refusal('StateConflict', 'GLN_TAKEN', {
  says: {
    fa: 'سازمانی با GLN {gln} پیش‌تر ثبت شده است.',
    en: 'An organisation with the GLN {gln} is registered already.',
    ru: 'Организация с GLN {gln} уже внесена в реестр.',
  },
  next: {
    fa: 'آن را در فهرست سازمان‌ها بیابید، یا شماره را درست کنید.',
    en: 'Find it in the list of organisations, or correct the number.',
    ru: 'Найдите её в списке организаций или исправьте номер.',
  },
});

export const glnRangeSpent = refusal('LimitExceeded', 'GLN_RANGE_SPENT', {
  says: {
    fa: 'همهٔ ۹۹۹۹۹ شمارهٔ پیش‌شمارهٔ {prefix} داده شده است.',
    en: 'All 99,999 numbers under the prefix {prefix} are given.',
    ru: 'Все 99 999 номеров с префиксом {prefix} уже выданы.',
  },
  next: {
    fa: 'از GS1 پیش‌شمارهٔ دیگری بگیرید و در تنظیمات (GS1_PREFIX) بگذارید.',
    en: 'Get another company prefix from GS1 and put it into the settings (GS1_PREFIX).',
    ru: 'Получите в GS1 другой префикс и укажите его в настройках (GS1_PREFIX).',
  },
});
