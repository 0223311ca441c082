import { refusal, type LocalText } from '#libs/platform';

const invalid = (code: string, says: LocalText, next: LocalText) =>
  refusal('InvalidInput', code, { says, next });

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
    fa: 'این شمارش {knotsPerM2} گره در متر مربع می‌شود؛ تراکم فرش بین {least} و {most} است.',
    en: 'This count makes {knotsPerM2} knots per m²; a rug has {least} to {most}.',
    ru: 'Такой счёт даёт {knotsPerM2} узлов на м²; у ковра их от {least} до {most}.',
  },
  {
    fa: 'شمارش و پایه یا یکای آن را بررسی کنید.',
    en: 'Check the count and its basis or unit.',
    ru: 'Проверьте счёт и его базу или единицу.',
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
    fa: 'این بافت گره ندارد؛ نه رج‌شمار، نه نوع گره و نه پرز.',
    en: 'This construction has no knots: no raj, no knot type, no pile.',
    ru: 'У этой структуры нет узлов: ни раджа, ни типа узла, ни ворса.',
  },
  {
    fa: 'این مورد را خالی بگذارید یا نوع بافت را درست کنید.',
    en: 'Leave this out, or correct the construction.',
    ru: 'Оставьте поле пустым или исправьте структуру.',
  },
);

export const neededForCraft = invalid(
  'NEEDED_FOR_CONSTRUCTION',
  {
    fa: 'این نوع بافت بدون این مورد شناخته نمی‌شود.',
    en: 'This construction cannot do without this.',
    ru: 'Для этой структуры это поле обязательно.',
  },
  {
    fa: 'بنویسید از چه ساخته شده است.',
    en: 'Say what it is made of.',
    ru: 'Укажите, из чего изделие сделано.',
  },
);

export const notForCraft = invalid(
  'NOT_FOR_CONSTRUCTION',
  {
    fa: 'این مورد به این نوع بافت مربوط نیست.',
    en: 'This says nothing of this construction.',
    ru: 'Это поле не относится к такой структуре.',
  },
  {
    fa: 'این مورد را خالی بگذارید یا نوع بافت را درست کنید.',
    en: 'Leave this out, or correct the construction.',
    ru: 'Оставьте поле пустым или исправьте структуру.',
  },
);

export const techniqueWrong = invalid(
  'TECHNIQUE_OF_ANOTHER_CRAFT',
  {
    fa: 'این شیوه از آنِ دست‌بافتهٔ دیگری است.',
    en: 'This technique belongs to another craft.',
    ru: 'Этот приём принадлежит другому ремеслу.',
  },
  {
    fa: 'از این‌ها بردارید یا خالی بگذارید: {techniques}.',
    en: 'Choose one of these or leave it out: {techniques}.',
    ru: 'Выберите один из них или оставьте поле пустым: {techniques}.',
  },
);

export const heightWrong = invalid(
  'HEIGHT_OUT_OF_RANGE',
  {
    fa: 'این اندازه بین {least} تا {most} میلی‌متر است و حداکثر یک رقم اعشار دارد.',
    en: 'This is {least} to {most} mm with at most one decimal.',
    ru: 'Это от {least} до {most} мм, не более одного знака после запятой.',
  },
  {
    fa: 'دوباره اندازه بگیرید یا خالی بگذارید.',
    en: 'Measure again, or leave it out.',
    ru: 'Измерьте заново или оставьте поле пустым.',
  },
);

export const stripsWrong = invalid(
  'STRIPS_OUT_OF_RANGE',
  {
    fa: 'شمار تخته‌ها عدد صحیحی از {least} تا {most} است.',
    en: 'The strips are a whole number from {least} to {most}.',
    ru: 'Число полос — целое от {least} до {most}.',
  },
  {
    fa: 'تخته‌ها را دوباره بشمارید یا خالی بگذارید.',
    en: 'Count the strips again, or leave it out.',
    ru: 'Пересчитайте полосы или оставьте поле пустым.',
  },
);

export const densityTwice = invalid(
  'DENSITY_TWICE',
  {
    fa: 'تراکم گره دو بار گفته شده است: هم با رج‌شمار و هم با شمارش دیگر.',
    en: 'The density is said twice: in raj and in another count.',
    ru: 'Плотность указана дважды: в радже и другим счётом.',
  },
  {
    fa: 'یکی از دو را خالی بگذارید.',
    en: 'Leave one of the two out.',
    ru: 'Оставьте что-то одно.',
  },
);

export const countWrong = invalid(
  'COUNT_FORM',
  {
    fa: 'شمارش گره عدد صحیح بزرگ‌تر از صفر است.',
    en: 'A count of knots is a whole number above zero.',
    ru: 'Число узлов — целое больше нуля.',
  },
  {
    fa: 'گره‌ها را پشت فرش دوباره بشمارید.',
    en: 'Count the knots on the back of the rug again.',
    ru: 'Пересчитайте узлы на изнанке ковра.',
  },
);

export const readingsCount = invalid(
  'READINGS_COUNT',
  {
    fa: 'اینجا {least} تا {most} اندازه لازم است.',
    en: 'This takes {least} to {most} readings.',
    ru: 'Здесь нужно от {least} до {most} замеров.',
  },
  {
    fa: 'اندازه‌ها را کامل کنید یا خالی بگذارید.',
    en: 'Complete the readings, or leave them out.',
    ru: 'Дополните замеры или оставьте поле пустым.',
  },
);
