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

export const rajWrong = invalid(
  'RAJ_OUT_OF_RANGE',
  {
    fa: 'رج‌شمار باید عدد صحیحی بین {least} تا {most} باشد.',
    en: 'Raj is a whole number from {least} to {most}.',
    ru: 'Радж — целое число от {least} до {most}.',
  },
  {
    fa: 'گره‌ها را پشت فرش دوباره بشمارید.',
    en: 'Count the knots on the back of the rug again.',
    ru: 'Пересчитайте узлы на изнанке ковра.',
  },
);

export const rajBasisWrong = invalid(
  'RAJ_BASIS',
  {
    fa: 'پایهٔ رج‌شمار ۷۰ یا ۶۵ میلی‌متر است.',
    en: 'Raj is counted over 70 or 65 mm.',
    ru: 'Радж считают на 70 или 65 мм.',
  },
  {
    fa: 'بنویسید گره‌ها در چند میلی‌متر شمرده شده‌اند: ۷۰ (تبریز) یا ۶۵ (گره زرعی).',
    en: 'Say over how much the knots were counted: 70 (Tabriz) or 65 (a sixteenth of the zar).',
    ru: 'Укажите, на скольких миллиметрах считали: 70 (Тебриз) или 65 (1/16 зара).',
  },
);

export const densityImpossible = invalid(
  'DENSITY_IMPOSSIBLE',
  {
    fa: 'این رج‌شمار {knotsPerM2} گره در متر مربع می‌شود؛ بیش از {most} ممکن نیست.',
    en: 'This raj makes {knotsPerM2} knots per m²; more than {most} is not possible.',
    ru: 'Такой радж даёт {knotsPerM2} узлов на м²; больше {most} не бывает.',
  },
  {
    fa: 'رج‌شمار و پایهٔ آن را بررسی کنید.',
    en: 'Check the raj and its basis.',
    ru: 'Проверьте радж и его базу.',
  },
);

export const neededForKnots = invalid(
  'NEEDED_FOR_KNOTTED',
  {
    fa: 'برای فرش گره‌باف، رج‌شمار، نوع گره و جنس پرز لازم است.',
    en: 'A knotted rug needs its raj, its knot type and its pile.',
    ru: 'Для узелкового ковра нужны радж, тип узла и ворс.',
  },
  {
    fa: 'این مورد را پر کنید.',
    en: 'Fill this in.',
    ru: 'Заполните это поле.',
  },
);

export const notForFlatWeaves = invalid(
  'NOT_FOR_FLATWEAVE',
  {
    fa: 'گلیم و جاجیم گره ندارند؛ رج‌شمار، نوع گره و پرز ندارند.',
    en: 'Kilims and jajims have no knots: no raj, no knot type, no pile.',
    ru: 'У килимов и джаджимов нет узлов: ни раджа, ни типа узла, ни ворса.',
  },
  {
    fa: 'این مورد را خالی بگذارید یا نوع بافت را درست کنید.',
    en: 'Leave this out, or correct the construction.',
    ru: 'Оставьте поле пустым или исправьте структуру.',
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
    fa: 'عرض فرش ({widthMm} میلی‌متر) از عرض دار {loom} ({loomMm} میلی‌متر) بیشتر است.',
    en: 'The rug is {widthMm} mm wide, wider than its loom {loom} with {loomMm} mm.',
    ru: 'Ширина ковра {widthMm} мм больше ширины станка {loom} ({loomMm} мм).',
  },
  {
    fa: 'عرض فرش یا دار آن را درست کنید.',
    en: 'Correct the width or choose the right loom.',
    ru: 'Исправьте ширину или выберите другой станок.',
  },
);
