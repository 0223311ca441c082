import { refusal, type LocalText } from '#libs/platform';

const invalid = (code: string, says: LocalText, next: LocalText) =>
  refusal('InvalidInput', code, { says, next });
const conflict = (code: string, says: LocalText, next: LocalText) =>
  refusal('StateConflict', code, { says, next });
export const tooMuchInADay = conflict(
  'TOO_MUCH_IN_A_DAY',
  {
    fa: 'او از {from} تا {to} روی هم {days} روز در {of} روز بافته است.',
    en: 'All told she would have woven {days} days within the {of} of {from} to {to}.',
    ru: 'За {of} дн. ({from} – {to}) у неё набирается {days} дн. работы.',
  },
  {
    fa: 'روزهای او در کارهای دیگر را ببینید و درست کنید.',
    en: 'Look at her days at other pieces, and correct them.',
    ru: 'Посмотрите её дни на других работах и исправьте.',
  },
);

export const tooFast = conflict(
  'TOO_FAST',
  {
    fa: '{knots:grouped} گره در {handDays} روز-بافنده یعنی {perDay:grouped} گره در روز؛ بیش از {most:grouped} شدنی نیست.',
    en: '{knots:grouped} knots in {handDays} weaver-days make {perDay:grouped} a day; more than {most:grouped} is not possible.',
    ru: '{knots:grouped} узлов за {handDays} человеко-дн. — {perDay:grouped} в день; больше {most:grouped} не бывает.',
  },
  {
    fa: 'اندازه، تاریخ و روزهای بافندگان را بررسی کنید.',
    en: 'Check the measure, the day and who wove how long.',
    ru: 'Проверьте размер, дату и дни ткачих.',
  },
);

export const unusuallyFast = conflict(
  'UNUSUALLY_FAST',
  {
    fa: '{knots:grouped} گره در {handDays} روز-بافنده یعنی {perDay:grouped} گره در روز؛ تا {most:grouped} معمول است.',
    en: '{knots:grouped} knots in {handDays} weaver-days make {perDay:grouped} a day; up to {most:grouped} is usual.',
    ru: '{knots:grouped} узлов за {handDays} человеко-дн. — {perDay:grouped} в день; обычно до {most:grouped}.',
  },
  {
    fa: 'اندازه و روزها را بررسی کنید، یا بنویسید چرا چنین است.',
    en: 'Check the measure and the days, or say why it is so.',
    ru: 'Проверьте размер и дни или напишите, почему это так.',
  },
);

export const narrowAbreast = conflict(
  'NARROW_ABREAST',
  {
    fa: '{widthMm:cm} سانتی‌متر برای {count} بافنده کنار هم تنگ است.',
    en: '{widthMm:cm} cm are narrow for {count} weavers side by side.',
    ru: '{widthMm:cm} см тесно для {count} ткачих рядом.',
  },
  {
    fa: 'اگر به نوبت می‌بافند همین را بنویسید.',
    en: 'If they take turns, say so.',
    ru: 'Если они ткут по очереди, напишите это.',
  },
);

export const tooManyAbreast = conflict(
  'TOO_MANY_ABREAST',
  {
    fa: '{count} بافنده کنار هم در {widthMm:cm} سانتی‌متر جا نمی‌شوند.',
    en: '{count} weavers do not find room side by side in {widthMm:cm} cm.',
    ru: '{count} ткачих не поместятся рядом на {widthMm:cm} см.',
  },
  {
    fa: 'کسانی را بنویسید که هم‌زمان می‌بافند.',
    en: 'Name those who weave at the same time.',
    ru: 'Укажите тех, кто ткёт одновременно.',
  },
);

export const nobodyWove = invalid(
  'NOBODY_WOVE',
  {
    fa: 'در این روزها ({from} تا {to}) کسی نبافته است، ولی کار پیش رفته است.',
    en: 'Nobody wove in these days, {from} to {to}, yet the piece has grown.',
    ru: 'В эти дни ({from} – {to}) никто не ткал, а работа выросла.',
  },
  {
    fa: 'بنویسید چه کسی چند روز بافت، یا اندازه را درست کنید.',
    en: 'Record who wove and how long, or correct the measure.',
    ru: 'Укажите, кто и сколько ткал, или исправьте размер.',
  },
);
