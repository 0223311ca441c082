import { refusal, type LocalText } from '#libs/platform';

const invalid = (code: string, says: LocalText, next: LocalText) =>
  refusal('InvalidInput', code, { says, next });
const conflict = (code: string, says: LocalText, next: LocalText) =>
  refusal('StateConflict', code, { says, next });
const unknown = (code: string, says: LocalText, next: LocalText) =>
  refusal('UnknownReference', code, { says, next });

export const pieceUnknown = unknown(
  'PIECE_UNKNOWN',
  {
    fa: 'چنین کاری روی دارهای این تعاونی نیست.',
    en: 'There is no such piece in this cooperative.',
    ru: 'Такой работы в этом кооперативе нет.',
  },
  {
    fa: 'کار را از فهرست انتخاب کنید یا نخست چله‌کشی آن را ثبت کنید.',
    en: 'Choose it from the list, or record first that it was put on a loom.',
    ru: 'Выберите её из списка или сначала отметьте, что она начата на станке.',
  },
);

export const pieceNotOnLoom = conflict(
  'PIECE_NOT_ON_LOOM',
  {
    fa: 'کار {piece} دیگر روی دار نیست.',
    en: 'Piece {piece} is not on a loom any more.',
    ru: 'Работа {piece} уже не на станке.',
  },
  {
    fa: 'صفحهٔ کار را باز کنید و ببینید چه شده است.',
    en: 'Open its page and see what became of it.',
    ru: 'Откройте её страницу и посмотрите, что с ней стало.',
  },
);

export const pieceIsOver = conflict(
  'PIECE_IS_OVER',
  {
    fa: 'کار {piece} فرش شده یا رها شده است.',
    en: 'Piece {piece} has become a rug, or was given up.',
    ru: 'Работа {piece} уже стала ковром или брошена.',
  },
  {
    fa: 'چیزی بر آن افزوده نمی‌شود.',
    en: 'Nothing is added to it any more.',
    ru: 'К ней больше ничего не добавляют.',
  },
);

export const weaversCount = invalid(
  'WEAVERS_COUNT',
  {
    fa: 'هر کار {least} تا {most} بافنده دارد.',
    en: 'A piece has {least} to {most} weavers.',
    ru: 'Над работой трудятся от {least} до {most} ткачих.',
  },
  {
    fa: 'بافندگان را از فهرست اعضا انتخاب کنید.',
    en: 'Choose them from the members.',
    ru: 'Выберите их из списка членов.',
  },
);

export const tooManyEver = refusal('LimitExceeded', 'TOO_MANY_WEAVERS', {
  says: {
    fa: 'بافندگان یک کار روی هم از {limit} نفر بیشتر نمی‌شوند.',
    en: 'The limit is {limit} weavers of one piece, all told.',
    ru: 'Предел — {limit} ткачих на одну работу за всё время.',
  },
  next: {
    fa: 'از بافندگانی که تاکنون داشته است انتخاب کنید.',
    en: 'Choose from those it has had.',
    ru: 'Выберите из тех, кто уже работал над ней.',
  },
});

export const weaverUnknown = unknown(
  'WEAVER_UNKNOWN',
  {
    fa: 'این بافنده عضو این تعاونی نیست.',
    en: 'This weaver is not a member of this cooperative.',
    ru: 'Эта ткачиха не состоит в этом кооперативе.',
  },
  {
    fa: 'او را از فهرست اعضا انتخاب کنید یا نخست نام‌نویسی کنید.',
    en: 'Choose her from the members, or enrol her first.',
    ru: 'Выберите её из списка членов или сначала запишите.',
  },
);

export const weaverTwice = invalid(
  'WEAVER_TWICE',
  {
    fa: 'این بافنده دو بار آمده است.',
    en: 'This weaver is named twice.',
    ru: 'Эта ткачиха указана дважды.',
  },
  { fa: 'یکی را بردارید.', en: 'Take one of the two out.', ru: 'Уберите один из двух.' },
);

export const weaverNotAtPiece = invalid(
  'WEAVER_NOT_AT_PIECE',
  {
    fa: 'این زن بافندهٔ این کار نیست.',
    en: 'She is not among those who weave this piece.',
    ru: 'Она не среди ткачих этой работы.',
  },
  {
    fa: 'نخست او را به بافندگان کار بیفزایید.',
    en: 'Add her to its weavers first.',
    ru: 'Сначала добавьте её к ткачихам этой работы.',
  },
);

export const weaversUnchanged = conflict(
  'WEAVERS_UNCHANGED',
  {
    fa: 'همین بافندگان این کار را می‌بافند.',
    en: 'These are its weavers already.',
    ru: 'Эти ткачихи уже работают над ней.',
  },
  {
    fa: 'آن‌ها را عوض کنید یا بازگردید.',
    en: 'Change them, or go back.',
    ru: 'Измените состав или вернитесь.',
  },
);

export const dayBeforeStart = invalid(
  'DAY_BEFORE_START',
  {
    fa: 'این روز پیش از چله‌کشی کار ({startedOn}) است.',
    en: 'This day lies before the piece was begun, {startedOn}.',
    ru: 'Этот день раньше начала работы ({startedOn}).',
  },
  { fa: 'تاریخ را درست کنید.', en: 'Correct the day.', ru: 'Исправьте дату.' },
);

export const dayInFuture = invalid(
  'DATE_IN_FUTURE',
  {
    fa: 'این تاریخ پس از امروز ({today}) است.',
    en: 'This day lies after today, {today}.',
    ru: 'Эта дата позже сегодняшней, {today}.',
  },
  { fa: 'تاریخ را درست کنید.', en: 'Correct the day.', ru: 'Исправьте дату.' },
);

export const dayBeforeReading = invalid(
  'DAY_BEFORE_READING',
  {
    fa: 'پیشرفت این کار تا {on} ثبت شده است.',
    en: 'Its progress is recorded up to {on} already.',
    ru: 'Ход работы уже записан по {on}.',
  },
  {
    fa: 'آن روز یا روزی پس از آن را بنویسید.',
    en: 'Write that day or a later one.',
    ru: 'Укажите этот или более поздний день.',
  },
);

export const dayAfterCutOff = invalid(
  'DAY_AFTER_CUT_OFF',
  {
    fa: 'این کار در {on} پایین کشیده شده است.',
    en: 'This piece was cut off on {on}.',
    ru: 'Эта работа снята {on}.',
  },
  { fa: 'روزی پیش از آن را بنویسید.', en: 'Write a day before that.', ru: 'Укажите более ранний день.' },
);

export const oneMeasure = invalid(
  'ONE_MEASURE',
  {
    fa: 'پیشرفت یا به رج گفته می‌شود یا به طول، نه هر دو.',
    en: 'Progress is told in rows or as a length: one of the two.',
    ru: 'Ход работы указывают либо рядами, либо длиной.',
  },
  { fa: 'یکی از آن دو را بنویسید.', en: 'Write one of them.', ru: 'Укажите одно из двух.' },
);

export const rowsNeedRaj = invalid(
  'ROWS_NEED_RAJ',
  {
    fa: 'این کار رج‌شمار ندارد؛ از رج نمی‌شود طول را دانست.',
    en: 'This piece has no raj, so rows say no length.',
    ru: 'У этой работы нет раджа: по рядам длину не узнать.',
  },
  { fa: 'طول بافته را بنویسید.', en: 'Write the length that is woven.', ru: 'Укажите длину сотканного.' },
);

export const progressBackwards = invalid(
  'PROGRESS_BACKWARDS',
  {
    fa: 'پیش از این {wovenMm:cm} سانتی‌متر ثبت شده است؛ کار کوتاه‌تر نمی‌شود.',
    en: '{wovenMm:cm} cm were recorded before; a piece does not get shorter.',
    ru: 'Раньше записано {wovenMm:cm} см; работа не становится короче.',
  },
  {
    fa: 'اندازه را درست کنید، یا بگویید که ثبت پیشین نادرست بود یا شکافته شد.',
    en: 'Correct the measure, or say that the reading before was wrong or that rows were undone.',
    ru: 'Исправьте размер или укажите, что прежняя запись неверна либо ряды распущены.',
  },
);

export const longerThanPlanned = invalid(
  'LONGER_THAN_PLANNED',
  {
    fa: '{wovenMm:cm} سانتی‌متر از طول این کار ({lengthMm:cm} سانتی‌متر) بسیار بیشتر است.',
    en: '{wovenMm:cm} cm is far more than this piece is to have, {lengthMm:cm} cm.',
    ru: '{wovenMm:cm} см — намного больше задуманной длины {lengthMm:cm} см.',
  },
  {
    fa: 'واحد را بررسی کنید: ۱۲ سانتی‌متر یعنی ۱۲۰.',
    en: 'Check the unit: 12 cm is 120.',
    ru: 'Проверьте единицы: 12 см — это 120.',
  },
);

export const rangeReversed = invalid(
  'RANGE_REVERSED',
  {
    fa: 'پایان ({to}) پیش از آغاز ({from}) است.',
    en: 'The end, {to}, lies before the beginning, {from}.',
    ru: 'Конец ({to}) раньше начала ({from}).',
  },
  { fa: 'یکی از دو تاریخ را درست کنید.', en: 'Correct one of the two days.', ru: 'Исправьте одну из дат.' },
);

export const rangeTooLong = refusal('LimitExceeded', 'RANGE_TOO_LONG', {
  says: {
    fa: 'این بازه {days} روز است؛ حد یک بازه {limit} روز است.',
    en: 'This range has {days} days; the limit of one range is {limit}.',
    ru: 'В этом промежутке {days} дн.; предел — {limit}.',
  },
  next: {
    fa: 'آن را ماه به ماه بنویسید.',
    en: 'Record it month by month.',
    ru: 'Записывайте помесячно.',
  },
});

export const daysWrong = invalid(
  'DAYS_FORM',
  {
    fa: 'روزها از صفر تا {most} و نیم‌روزی شمرده می‌شوند.',
    en: 'Days are counted in halves, from 0 to {most}.',
    ru: 'Дни считают с точностью до половины, от 0 до {most}.',
  },
  {
    fa: 'تعداد روزها را درست کنید؛ در یک روز بیش از یک روز بافته نمی‌شود.',
    en: 'Correct the number; nobody weaves more than a day in a day.',
    ru: 'Исправьте число: за день нельзя отработать больше дня.',
  },
);

export const daysOverlap = conflict(
  'DAYS_OVERLAP',
  {
    fa: 'برای {from} تا {to} روزهای او ثبت شده است و با این بازه فقط بخشی مشترک است.',
    en: 'Her days are recorded for {from} to {to}, which this range shares in part.',
    ru: 'Её дни уже записаны за {from} – {to}; этот промежуток захватывает их частично.',
  },
  {
    fa: 'همان بازه یا بازه‌ای را بنویسید که آن را در بر بگیرد.',
    en: 'Write that range, or one that holds it.',
    ru: 'Укажите тот же промежуток или охватывающий его.',
  },
);

export const feltHasNoLoom = invalid(
  'FELT_HAS_NO_LOOM',
  {
    fa: 'نمد روی دار بافته نمی‌شود.',
    en: 'Felt is made on no loom.',
    ru: 'Войлок делают не на станке.',
  },
  {
    fa: 'نمد را وقتی آماده شد یک‌راست ثبت کنید.',
    en: 'Register it when it is done, without a piece.',
    ru: 'Зарегистрируйте его готовым, без работы на станке.',
  },
);
