import { refusal, type LocalText } from '#libs/platform';

const invalid = (code: string, says: LocalText, next: LocalText) =>
  refusal('InvalidInput', code, { says, next });
const unknown = (code: string, says: LocalText, next: LocalText) =>
  refusal('UnknownReference', code, { says, next });

export const designWrong = invalid(
  'DESIGN_FORM',
  {
    fa: 'نام نقشه باید ۱ تا {most} نویسه باشد و نویسهٔ پنهان نداشته باشد.',
    en: 'The name of a design has 1 to {most} characters, none of them invisible.',
    ru: 'Название рисунка — от 1 до {most} знаков, без невидимых символов.',
  },
  {
    fa: 'نام نقشه را دوباره بنویسید.',
    en: 'Type the name of the design again.',
    ru: 'Введите название рисунка заново.',
  },
);

export const wordsWrong = invalid(
  'WORDS_FORM',
  {
    fa: 'این نوشته باید ۱ تا {most} نویسه باشد و نویسهٔ پنهان نداشته باشد.',
    en: 'This has 1 to {most} characters, none of them invisible.',
    ru: 'Здесь от 1 до {most} знаков, без невидимых символов.',
  },
  {
    fa: 'آن را کوتاه‌تر بنویسید یا خالی بگذارید.',
    en: 'Write it shorter, or leave it out.',
    ru: 'Напишите короче или оставьте поле пустым.',
  },
);

export const areaZero = invalid(
  'ZERO_AREA',
  {
    fa: 'فرش با طول یا عرض صفر مساحت ندارد.',
    en: 'A rug whose length or width is zero has no area.',
    ru: 'У ковра с нулевой длиной или шириной нет площади.',
  },
  {
    fa: 'طول و عرض را به میلی‌متر بنویسید.',
    en: 'Measure the rug and write both sides in millimetres.',
    ru: 'Измерьте ковёр и укажите обе стороны в миллиметрах.',
  },
);

export const sideWrong = invalid(
  'SIDE_OUT_OF_RANGE',
  {
    fa: 'هر ضلع فرش باید عدد صحیحی بین {least} تا {most} میلی‌متر باشد.',
    en: 'A side of a rug is a whole number of {least} to {most} mm.',
    ru: 'Сторона ковра — целое число от {least} до {most} мм.',
  },
  {
    fa: 'واحد را بررسی کنید: ۱۵۰ سانتی‌متر یعنی ۱۵۰۰.',
    en: 'Check the unit: 150 cm is 1500.',
    ru: 'Проверьте единицы: 150 см — это 1500.',
  },
);

export const weightWrong = invalid(
  'WEIGHT_OUT_OF_RANGE',
  {
    fa: 'وزن باید عدد صحیحی بین {least} تا {most} گرم باشد.',
    en: 'A weight is a whole number of {least} to {most} g.',
    ru: 'Вес — целое число от {least} до {most} г.',
  },
  {
    fa: 'واحد را بررسی کنید: ۴٫۵ کیلوگرم یعنی ۴۵۰۰.',
    en: 'Check the unit: 4.5 kg is 4500.',
    ru: 'Проверьте единицы: 4,5 кг — это 4500.',
  },
);

export const weightImpossible = invalid(
  'WEIGHT_IMPOSSIBLE',
  {
    fa: 'با این وزن و مساحت، هر متر مربع {gramsPerM2} گرم می‌شود؛ چنین فرشی ممکن نیست.',
    en: 'This weight over this area is {gramsPerM2} g for each m², which no rug has.',
    ru: 'При такой площади это {gramsPerM2} г на м² — такого ковра не бывает.',
  },
  {
    fa: 'وزن و هر دو ضلع را دوباره بررسی کنید.',
    en: 'Check the weight and both sides again.',
    ru: 'Проверьте вес и обе стороны ещё раз.',
  },
);

export const dateWrong = invalid(
  'DATE_FORM',
  {
    fa: 'این تاریخ در تقویم نیست.',
    en: 'This is no day of the calendar from {earliest} on.',
    ru: 'Это не день календаря начиная с {earliest}.',
  },
  {
    fa: 'تاریخ را به شکل میلادی YYYY-MM-DD بنویسید.',
    en: 'Write the day as YYYY-MM-DD, Gregorian.',
    ru: 'Укажите дату в виде ГГГГ-ММ-ДД по григорианскому календарю.',
  },
);

export const dateInFuture = invalid(
  'DATE_IN_FUTURE',
  {
    fa: 'این تاریخ پس از روز ثبت ({today}) است.',
    en: 'This day lies after the day of the registration, {today}.',
    ru: 'Эта дата позже дня регистрации ({today}).',
  },
  {
    fa: 'تاریخ را درست کنید؛ فرشی که هنوز از دار پایین نیامده ثبت نمی‌شود.',
    en: 'Correct the day; a rug is registered when it has come off the loom.',
    ru: 'Исправьте дату: ковёр регистрируют после снятия со станка.',
  },
);

export const datesReversed = invalid(
  'CUT_OFF_BEFORE_LOOM_ON',
  {
    fa: 'پایین‌کشی ({cutOff}) پیش از آغاز بافت ({loomOn}) است.',
    en: 'The rug was cut off ({cutOff}) before it was begun ({loomOn}).',
    ru: 'Ковёр снят ({cutOff}) раньше, чем начат ({loomOn}).',
  },
  {
    fa: 'یکی از دو تاریخ را درست کنید.',
    en: 'Correct one of the two days.',
    ru: 'Исправьте одну из двух дат.',
  },
);

export const makersCount = invalid(
  'MAKERS_COUNT',
  {
    fa: 'هر فرش {least} تا {most} بافنده دارد.',
    en: 'A rug has {least} to {most} makers.',
    ru: 'У ковра от {least} до {most} ткачих.',
  },
  {
    fa: 'بافندگان را از فهرست اعضای تعاونی انتخاب کنید.',
    en: 'Choose the makers from the members of the cooperative.',
    ru: 'Выберите ткачих из списка членов кооператива.',
  },
);

export const makerTwice = invalid(
  'MAKER_TWICE',
  {
    fa: 'این بافنده دو بار آمده است.',
    en: 'This maker is named twice.',
    ru: 'Эта ткачиха указана дважды.',
  },
  {
    fa: 'یکی را بردارید.',
    en: 'Take one of the two out.',
    ru: 'Уберите один из двух.',
  },
);

export const makerUnknown = unknown(
  'MAKER_UNKNOWN',
  {
    fa: 'این بافنده عضو این تعاونی نیست.',
    en: 'This maker is not a member of this cooperative.',
    ru: 'Эта ткачиха не состоит в этом кооперативе.',
  },
  {
    fa: 'بافنده را از فهرست اعضا انتخاب کنید یا نخست او را نام‌نویسی کنید.',
    en: 'Choose her from the members, or enrol her first.',
    ru: 'Выберите её из списка членов или сначала запишите.',
  },
);

export const loomUnknown = unknown(
  'LOOM_UNKNOWN',
  {
    fa: 'این دار در این تعاونی ثبت نشده است.',
    en: 'This loom is not registered in this cooperative.',
    ru: 'Этот станок не зарегистрирован в этом кооперативе.',
  },
  {
    fa: 'دار را از فهرست انتخاب کنید یا نخست آن را ثبت کنید.',
    en: 'Choose a loom from the list, or register it first.',
    ru: 'Выберите станок из списка или сначала зарегистрируйте его.',
  },
);

export const loomTooNarrow = invalid(
  'LOOM_TOO_NARROW',
  {
    fa: 'عرض فرش ({widthMm:cm} سانتی‌متر) از عرض دار {loom} ({loomMm:cm} سانتی‌متر) بیشتر است.',
    en: 'The rug is {widthMm:cm} cm wide, wider than its loom {loom} with {loomMm:cm} cm.',
    ru: 'Ширина ковра {widthMm:cm} см больше ширины станка {loom} ({loomMm:cm} см).',
  },
  {
    fa: 'عرض فرش یا دار آن را درست کنید.',
    en: 'Correct the width or choose the right loom.',
    ru: 'Исправьте ширину или выберите другой станок.',
  },
);

export const meanDiffers = invalid(
  'MEAN_DIFFERS',
  {
    fa: 'میانگین این اندازه‌ها {mean} میلی‌متر است، نه {side}.',
    en: 'The mean of these readings is {mean} mm and not {side}.',
    ru: 'Среднее этих замеров — {mean} мм, а не {side}.',
  },
  {
    fa: '{mean} را بنویسید یا اندازه‌ها را درست کنید.',
    en: 'Write {mean}, or correct the readings.',
    ru: 'Укажите {mean} или исправьте замеры.',
  },
);

export const notRound = invalid(
  'NOT_ROUND',
  {
    fa: 'فرش گرد طول و عرضی برابر با قطرش دارد.',
    en: 'A round piece is as long and as wide as its diameter.',
    ru: 'У круглого изделия длина и ширина равны диаметру.',
  },
  {
    fa: 'طول و عرض را برابر قطر بنویسید، یا قطر را خالی بگذارید.',
    en: 'Write the diameter for both sides, or leave the diameter out.',
    ru: 'Укажите диаметр в обеих сторонах или оставьте диаметр пустым.',
  },
);
