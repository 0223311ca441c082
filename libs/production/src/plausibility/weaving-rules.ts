import type { Rule } from './rule.js';

const FROM = '2024-03-20';

/** Rules of hands, looms and days. */
export const WEAVING_RULES: readonly Rule[] = [
  {
    ...{ id: 'W01', version: 1, about: 'RUG', at: 'REGISTRATION', unit: 'KNOTS_PER_DAY', from: FROM },
    usual: { most: 8_000 },
    possible: { most: 14_000 },
    name: { fa: 'گره در روز', en: 'Knots a day', ru: 'Узлов в день' },
    formula: {
      fa: 'همهٔ گره‌ها ÷ (روز × بافنده)',
      en: 'all knots ÷ (days × weavers)',
      ru: 'все узлы ÷ (дни × ткачихи)',
    },
    odd: {
      fa: '{knots} گره در {weaverDays} روزِ بافنده یعنی روزی {measured} گره برای هر نفر؛ تا {most} معمول است.',
      en: '{knots} knots in {weaverDays} weaver-days are {measured} a day for each; up to {most} is usual.',
      ru: '{knots} узлов за {weaverDays} ткацких дней — {measured} в день на каждую; обычно до {most}.',
    },
    may: {
      fa: 'رج‌شمار، اندازه و روزها را بررسی کنید و همهٔ بافندگان را بنویسید.',
      en: 'Check the raj, the size and the days, and name all who wove.',
      ru: 'Проверьте радж, размер и даты; укажите всех, кто ткал.',
    },
    reasons: ['MEASURED_AGAIN', 'LONG_DAYS', 'DAYS_FROM_MEMORY'],
    source: {
      fa: 'منابع بازار ۵٬۰۰۰ تا ۵٬۵۰۰ (تبریز، ماهر)، ۸ تا ۱۲ در دقیقه، ۳۰۰ در ساعت و ۱۰٬۰۰۰ تا ۱۴٬۰۰۰ گره در روز برای هر بافنده می‌گویند (iran-carpet.com 1052، victorlidchi، irancarpets.ir، little-persia، artisanrugs). هزاران گره در ساعت، بدخوانده‌شدهٔ روز است.',
      en: 'Trade pages give 5,000–5,500 (Tabriz, skilled), 8–12 a minute, 300 an hour and 10,000–14,000 a weaver-day (iran-carpet.com 1052, victorlidchi, irancarpets.ir, little-persia, artisanrugs). Figures of thousands an hour are days misread.',
      ru: 'Торговые источники называют 5 000–5 500 (Тебриз, опытная мастерица), 8–12 в минуту, 300 в час и 10 000–14 000 узлов за день одной мастерицы (iran-carpet.com 1052, victorlidchi, irancarpets.ir, little-persia, artisanrugs). «Тысячи в час» — это неверно прочитанный день.',
    },
    confidence: 'STORED',
  },
  {
    ...{ id: 'W03', version: 1, about: 'WEAVER', at: 'REGISTRATION', unit: 'KNOTS_PER_DAY', from: FROM },
    usual: { most: 4_000 },
    possible: { most: 8_000 },
    name: {
      fa: 'گره در روزِ بافندهٔ تازه‌کار',
      en: 'Knots a day of a beginner',
      ru: 'Узлов в день у начинающей',
    },
    formula: {
      fa: 'گره در روز، وقتی همهٔ بافندگان در دوازده ماه نخست عضویت‌اند',
      en: 'knots a day, where all who wove are in their first 12 months as members',
      ru: 'узлов в день, когда все ткачихи состоят в кооперативе первые 12 месяцев',
    },
    odd: {
      fa: 'روزی {measured} گره برای کسی که از {since} عضو است زیاد است؛ در سال نخست تا {most} معمول است.',
      en: '{measured} knots a day is much for a member since {since}; up to {most} is usual in a first year.',
      ru: '{measured} узлов в день — много для состоящей с {since}; в первый год обычно до {most}.',
    },
    may: {
      fa: 'روزها را بررسی کنید یا بگویید پیش از عضویت هم می‌بافته است.',
      en: 'Check the days, or say that she wove before she joined.',
      ru: 'Проверьте даты или укажите, что она ткала и раньше.',
    },
    reasons: ['WOVE_BEFORE', 'MEASURED_AGAIN', 'DAYS_FROM_MEMORY'],
    source: {
      fa: 'دانستهٔ خود ما: تازه‌کار روزی ۸۰۰ تا ۲٬۰۰۰ گره می‌زند.',
      en: 'Our own knowledge: beginners tie 800–2,000 knots a day.',
      ru: 'Наши собственные знания: начинающая завязывает 800–2 000 узлов в день.',
    },
    confidence: 'KNOWLEDGE',
  },
  {
    ...{ id: 'W04', version: 1, about: 'RUG', at: 'REGISTRATION', unit: 'CM', from: FROM },
    usual: { least: 75 },
    possible: { least: 50 },
    name: { fa: 'جای هر بافنده پشت دار', en: 'Room of each weaver at the loom', ru: 'Место каждой у станка' },
    formula: {
      fa: 'عرض فرش ÷ بافندگانِ هم‌زمان، از دو نفر به بالا',
      en: 'width ÷ weavers at once, from two on',
      ru: 'ширина ÷ ткачихи одновременно, начиная с двух',
    },
    odd: {
      fa: '{width} سانتی‌متر عرض برای {weavers} بافنده یعنی {measured} سانتی‌متر برای هر نفر؛ کمتر از {least} تنگ است.',
      en: '{width} cm of width for {weavers} weavers is {measured} cm each; less than {least} cm is narrow.',
      ru: '{width} см ширины на {weavers} ткачих — по {measured} см; меньше {least} см тесно.',
    },
    may: {
      fa: 'بافندگان را بررسی کنید؛ اگر به نوبت بافته‌اند همین را بگویید.',
      en: 'Check who wove; if they took turns, say so.',
      ru: 'Проверьте ткачих; если ткали по очереди, укажите это.',
    },
    reasons: ['TOOK_TURNS', 'MEASURED_AGAIN'],
    source: {
      fa: 'یک بافنده برای هر سه فوت، ۹۱ سانتی‌متر (artisanrugs.com)؛ مرزها پایین‌تر از آن گذاشته شده‌اند.',
      en: 'One weaver for each section of three feet, 91 cm (artisanrugs.com); the bounds are drawn below that.',
      ru: 'Одна ткачиха на каждые три фута, 91 см (artisanrugs.com); пределы взяты ниже этого.',
    },
    confidence: 'STORED',
  },
  {
    ...{ id: 'W05', version: 1, about: 'RUG', at: 'REGISTRATION', unit: 'TIMES', from: FROM },
    usual: { least: 1.2 },
    possible: { least: 1 },
    name: { fa: 'جا شدن کار در تقویم', en: 'Room in the calendar', ru: 'Хватает ли календарных дней' },
    formula: {
      fa: 'روزهای تقویم × بافنده × ۱۴۰۰۰ ÷ همهٔ گره‌ها، وقتی روزهای بافت گفته شده است',
      en: 'calendar days × weavers × 14,000 ÷ all knots, where days of weaving are stated',
      ru: 'календарные дни × ткачихи × 14 000 ÷ все узлы, если указаны дни работы',
    },
    odd: {
      fa: '{days} روز تقویم با {weavers} بافنده حداکثر {able} گره می‌شود؛ این فرش {knots} گره دارد.',
      en: '{days} calendar days with {weavers} weavers are {able} knots at most; this rug has {knots}.',
      ru: 'За {days} календарных дней {weavers} ткачих свяжут не более {able} узлов; здесь {knots}.',
    },
    may: {
      fa: 'تاریخ شروع بافت و پایین‌کشی را بررسی کنید.',
      en: 'Check the days of loom-on and cut-off.',
      ru: 'Проверьте даты начала и снятия.',
    },
    reasons: ['MEASURED_AGAIN', 'LONG_DAYS'],
    source: {
      fa: 'از W01 و دو روز آغاز و پایان فرش به دست آمده است.',
      en: 'Worked out from W01 and the two days of the rug.',
      ru: 'Выведено из W01 и двух дат ковра: начала и снятия.',
    },
    confidence: 'DERIVED',
  },
  {
    ...{ id: 'W06', version: 1, about: 'LOOM', at: 'REGISTRATION', unit: 'PIECES', from: FROM },
    usual: { most: 1 },
    name: {
      fa: 'چند تخته هم‌زمان بر یک دار',
      en: 'Pieces on one loom at once',
      ru: 'Изделий на станке сразу',
    },
    formula: {
      fa: 'شمار فرش‌هایی که روزهایشان بر یک دار روی هم می‌افتد',
      en: 'rugs whose days on one loom overlap',
      ru: 'ковры, чьи дни на одном станке пересекаются',
    },
    odd: {
      fa: 'بر دار {loom} هم‌زمان {measured} تخته بوده است؛ دیگری: {other}.',
      en: '{measured} pieces were on loom {loom} at once; another is {other}.',
      ru: 'На станке {loom} одновременно {measured} изделия; другое — {other}.',
    },
    may: {
      fa: 'دار یا روزها را درست کنید؛ اگر کنار هم بافته شده‌اند همین را بگویید.',
      en: 'Correct the loom or the days; if they stood side by side, say so.',
      ru: 'Исправьте станок или даты; если они стояли рядом, укажите это.',
    },
    reasons: ['SIDE_BY_SIDE', 'DAYS_FROM_MEMORY'],
    source: {
      fa: 'دارها شناسنامه دارند تا آنچه بافته می‌شود پیگیری شود (mehrnews 3814091، iran-carpet.com 2057).',
      en: 'Looms have identity cards so that what is woven can be followed (mehrnews 3814091, iran-carpet.com 2057).',
      ru: 'У станков есть паспорта, чтобы сотканное можно было проследить (mehrnews 3814091, iran-carpet.com 2057).',
    },
    confidence: 'STORED',
  },
  {
    ...{ id: 'W07', version: 1, about: 'LOOM', at: 'REGISTRATION', unit: 'PERCENT', from: FROM },
    usual: { most: 100 },
    possible: { most: 100 },
    name: { fa: 'پهنایی که بر دار جا می‌گیرد', en: 'Width on the loom', ru: 'Ширина на станке' },
    formula: {
      fa: 'جمع عرض فرش‌های هم‌زمانِ یک دار ÷ عرض دار',
      en: 'widths on one loom at once ÷ width of the loom',
      ru: 'ширины на одном станке сразу ÷ ширина станка',
    },
    odd: {
      fa: 'فرش‌های هم‌زمانِ دار {loom} روی هم {width} سانتی‌متر پهنا دارند؛ پهنای دار {loomWidth} سانتی‌متر است.',
      en: 'The pieces on loom {loom} at once are {width} cm wide together; the loom has {loomWidth} cm.',
      ru: 'Изделия на станке {loom} вместе шириной {width} см; у станка {loomWidth} см.',
    },
    may: {
      fa: 'دار، عرض یا روزهای یکی از فرش‌ها را درست کنید.',
      en: 'Correct the loom, the width or the days of one of them.',
      ru: 'Исправьте станок, ширину или даты одного из них.',
    },
    reasons: ['DAYS_FROM_MEMORY'],
    source: {
      fa: 'هیچ داری بیش از پهنای خود جا ندارد.',
      en: 'A loom holds no more than its width.',
      ru: 'На станок не встанет больше его ширины.',
    },
    confidence: 'DERIVED',
  },
  {
    ...{ id: 'W08', version: 1, about: 'WEAVER', at: 'REGISTRATION', unit: 'SHARE', from: FROM },
    usual: { most: 1 },
    possible: { most: 1.5 },
    name: {
      fa: 'یک بافنده بر چند فرش',
      en: 'One weaver on several rugs',
      ru: 'Одна ткачиха на нескольких коврах',
    },
    formula: {
      fa: 'جمع سهم روزهای او بر فرش‌های هم‌زمان؛ سهم = روزهای بافت ÷ روزهای تقویم، و اگر گفته نشده کمترینی که گره‌ها می‌خواهند',
      en: 'her shares of a day on rugs at once; a share is days woven ÷ calendar days, and where unsaid the least that the knots need',
      ru: 'доли её дня на коврах сразу; доля — дни работы ÷ календарные дни, а если не указаны — минимум по узлам',
    },
    odd: {
      fa: 'یکی از بافندگان هم‌زمان بر {pieces} فرش بوده و روی هم {measured} روز کار در هر روز می‌شود؛ دیگری: {other}.',
      en: 'One of its weavers was on {pieces} rugs at once, {measured} days of work in each day; another is {other}.',
      ru: 'Одна из ткачих была сразу на {pieces} коврах: {measured} дня работы за день; другой — {other}.',
    },
    may: {
      fa: 'بافندگان و روزها را بررسی کنید؛ هر که بافته نامش را بنویسید.',
      en: 'Check the weavers and the days, and name all who wove.',
      ru: 'Проверьте ткачих и даты; укажите всех, кто ткал.',
    },
    reasons: ['TOOK_TURNS', 'LONG_DAYS', 'DAYS_FROM_MEMORY'],
    source: {
      fa: 'به دست آمده: هر روز یک بار شمرده می‌شود، هم برای دستمزد و هم برای بیمه.',
      en: 'Worked out: a day is counted once, for wages and for insurance.',
      ru: 'Выведено: день считается один раз — и для оплаты, и для страхования.',
    },
    confidence: 'DERIVED',
  },
  {
    ...{ id: 'W10', version: 1, about: 'COOPERATIVE', at: 'REGISTRATION', unit: 'PERCENT', from: FROM },
    usual: { most: 100 },
    name: { fa: 'فرش بیش از دارها', en: 'More rugs than looms', ru: 'Ковров больше, чем станков' },
    formula: {
      fa: 'فرش‌های گره‌بافِ هم‌زمان ÷ دارهای ثبت‌شدهٔ تعاونی',
      en: 'knotted rugs at once ÷ registered looms of the cooperative',
      ru: 'узелковые ковры одновременно ÷ станки кооператива',
    },
    odd: {
      fa: 'وقتی این فرش شروع شد {pieces} فرش بر دار بود؛ تعاونی {looms} دار ثبت‌شده دارد.',
      en: 'When it was begun {pieces} rugs were on looms; the cooperative has {looms} looms registered.',
      ru: 'Когда его начали, на станках было {pieces} ковров; у кооператива {looms} станков.',
    },
    may: {
      fa: 'روزها را بررسی کنید یا دارهای دیگر تعاونی را ثبت کنید.',
      en: 'Check the days, or register the cooperative’s other looms.',
      ru: 'Проверьте даты или зарегистрируйте остальные станки.',
    },
    reasons: ['LOOM_NOT_REGISTERED', 'SIDE_BY_SIDE', 'DAYS_FROM_MEMORY'],
    source: {
      fa: 'فرش دار می‌خواهد؛ استان چهارمحال برای هر دار دو بافنده می‌شمارد (kohanjournal).',
      en: 'A rug needs a loom; the province of Chaharmahal counts two weavers for each (kohanjournal).',
      ru: 'Ковру нужен станок; в провинции Чехармехаль на каждый приходится две мастерицы (kohanjournal).',
    },
    confidence: 'STORED',
  },
  {
    ...{ id: 'W11', version: 1, about: 'RUG', at: 'PACKING', unit: 'DAYS', from: FROM },
    usual: { least: 7 },
    possible: { least: 2 },
    name: { fa: 'روزهای پرداخت', en: 'Days of finishing', ru: 'Дни отделки' },
    formula: {
      fa: 'روزهای میان پایین‌کشی و بسته‌بندی',
      en: 'days between cut-off and packing',
      ru: 'дни между снятием и упаковкой',
    },
    odd: {
      fa: 'میان پایین‌کشی و بسته‌بندی {measured} روز است؛ شست‌وشو، خشک‌کردن و دارکشی دست‌کم {least} روز می‌خواهد.',
      en: '{measured} days lie between cut-off and packing; washing, drying and stretching take {least} at least.',
      ru: 'Между снятием и упаковкой {measured} дн.; мытьё, сушка и растяжка занимают не менее {least}.',
    },
    may: {
      fa: 'تاریخ پایین‌کشی را بررسی کنید یا صبر کنید تا پرداخت تمام شود.',
      en: 'Check the day of cut-off, or wait until it is finished.',
      ru: 'Проверьте дату снятия или дождитесь конца отделки.',
    },
    reasons: ['MEASURED_AGAIN', 'DAYS_FROM_MEMORY'],
    source: {
      fa: 'دانستهٔ خود ما: تکمیل یک تا چهار هفته می‌برد.',
      en: 'Our own knowledge: finishing takes one to four weeks.',
      ru: 'Наши собственные знания: отделка занимает от одной до четырёх недель.',
    },
    confidence: 'KNOWLEDGE',
  },
];
