import type { Rule } from './rule.js';

const FROM = '2024-03-20';

/** Rules of size, density and likeness. */
export const FABRIC_RULES: readonly Rule[] = [
  {
    ...{ id: 'D04', version: 1, about: 'RUG', at: 'REGISTRATION', unit: 'PERCENT', from: FROM },
    usual: { most: 10 },
    name: { fa: 'اندازه و نام آن', en: 'Size and its name', ru: 'Размер и его название' },
    formula: {
      fa: 'فاصله از نزدیک‌ترین اندازهٔ نام‌دار',
      en: 'how far outside the nearest named size',
      ru: 'насколько вне ближайшего названного размера',
    },
    odd: {
      fa: '{width} × {length} سانتی‌متر به هیچ اندازهٔ نام‌داری نمی‌خورد؛ نزدیک‌ترین «{size}» است، {measured}٪ بیرون از آن.',
      en: '{width} × {length} cm is no size with a name; the nearest is {size}, {measured} % outside it.',
      ru: '{width} × {length} см не имеет названия; ближайший размер — {size}, отклонение {measured} %.',
    },
    may: {
      fa: 'هر دو ضلع را دوباره اندازه بگیرید؛ ۱۵۰ سانتی‌متر یعنی ۱۵۰۰ میلی‌متر.',
      en: 'Measure both sides again; 150 cm is 1500 mm.',
      ru: 'Измерьте обе стороны ещё раз; 150 см — это 1500 мм.',
    },
    reasons: ['MADE_TO_ORDER', 'MEASURED_AGAIN'],
    source: {
      fa: 'اندازه‌های بازار با بازه‌هایشان، با یک‌دهم رواداری؛ منابع از شهر به شهر فرق دارند.',
      en: 'The sizes of the trade with their ranges, within a tenth; sources differ from town to town.',
      ru: 'Торговые размеры с их пределами, с допуском в одну десятую; в разных городах источники расходятся.',
    },
    confidence: 'STORED',
  },
  {
    ...{ id: 'D05', version: 1, about: 'RUG', at: 'REGISTRATION', unit: 'KNOTS_PER_M2', from: FROM },
    usual: { least: 40_000, most: 1_000_000 },
    possible: { least: 20_000, most: 2_500_000 },
    name: { fa: 'تراکم گره', en: 'Density of knots', ru: 'Плотность узлов' },
    formula: {
      fa: '(رج ÷ پایه)² یا همان که شمرده شد',
      en: '(raj ÷ basis)², or as counted',
      ru: '(радж ÷ база)² или как сосчитано',
    },
    odd: {
      fa: '{measured} گره در متر مربع نامعمول است؛ {least} تا {most} معمول است.',
      en: '{measured} knots per m² is unusual; {least} to {most} is usual.',
      ru: '{measured} узлов на м² — необычно; обычно от {least} до {most}.',
    },
    may: {
      fa: 'گره‌ها را در یک مربع ده‌سانتی از پشت فرش دوباره بشمارید.',
      en: 'Count the knots again in a square of ten centimetres on the back.',
      ru: 'Пересчитайте узлы в квадрате 10 × 10 см на изнанке.',
    },
    reasons: ['MEASURED_AGAIN'],
    source: {
      fa: 'فرش‌های درشت‌باف از ۵۰٬۰۰۰ آغاز می‌شوند و تبریز ۷۰ رج از ۱٬۰۰۰٬۰۰۰ می‌گذرد (rugonline.ca).',
      en: 'Coarse rugs begin at 50,000, Tabriz of 70 raj passes 1,000,000 (rugonline.ca).',
      ru: 'Грубые ковры начинаются с 50 000, тебризский в 70 раджей превышает 1 000 000 (rugonline.ca).',
    },
    confidence: 'STORED',
  },
  {
    ...{ id: 'D06', version: 1, about: 'RUG', at: 'REGISTRATION', unit: 'PERCENT', from: FROM },
    usual: { most: 3 },
    possible: { most: 6 },
    name: { fa: 'گونیا بودن', en: 'Squareness', ru: 'Прямоугольность' },
    formula: {
      fa: 'اختلاف بلندترین و کوتاه‌ترین اندازهٔ یک ضلع ÷ کوتاه‌ترین',
      en: 'longest less shortest reading of a side ÷ the shortest',
      ru: 'разница наибольшего и наименьшего замера ÷ наименьший',
    },
    odd: {
      fa: 'یک ضلع در یک جا {one} و در جای دیگر {other} سانتی‌متر است، {measured}٪ اختلاف؛ تا {most}٪ معمول است.',
      en: 'A side is {one} cm in one place and {other} cm in another, {measured} % apart; up to {most} % is usual.',
      ru: 'Сторона в одном месте {one}, в другом {other} см, разница {measured} %; обычно до {most} %.',
    },
    may: {
      fa: 'دوباره اندازه بگیرید؛ اگر کجی (سره) دارد در بازرسی ثبت می‌شود.',
      en: 'Measure again; if it is crooked, the inspection records it.',
      ru: 'Измерьте снова; перекос отметят при проверке.',
    },
    reasons: ['VILLAGE_WEAVE', 'MEASURED_AGAIN'],
    source: {
      fa: 'عیب «کجی» یا «سره» در فهرست عیب‌ها آمده است (wikirug)؛ مرزها از خود ماست.',
      en: 'The defect kaji or sareh is named in lists of defects (wikirug); the bounds are our own.',
      ru: 'Дефект «каджи», или «саре», назван в перечнях дефектов (wikirug); пределы наши собственные.',
    },
    confidence: 'KNOWLEDGE',
  },
  {
    ...{ id: 'D07', version: 1, about: 'RUG', at: 'REGISTRATION', unit: 'TIMES', from: FROM },
    usual: { least: 0.5, most: 2 },
    name: {
      fa: 'تراکم همین نقشه در تعاونی',
      en: 'Density of this design here',
      ru: 'Плотность этого рисунка',
    },
    formula: {
      fa: 'تراکم ÷ میانهٔ فرش‌های همین نقشه در تعاونی، اگر دست‌کم پنج تا باشد',
      en: 'density ÷ the median of this design in the cooperative, where it has five or more',
      ru: 'плотность ÷ медиана этого рисунка в кооперативе, если их не менее пяти',
    },
    odd: {
      fa: '{knotsPerM2} گره در متر مربع {measured} برابرِ تراکم معمول همین نقشه در تعاونی است: میانهٔ {rugs} فرش {median} است.',
      en: '{knotsPerM2} knots per m² is {measured} times what this design has here: {median} over {rugs} rugs.',
      ru: '{knotsPerM2} узлов на м² — в {measured} раза от обычного для рисунка: {median} по {rugs} коврам.',
    },
    may: {
      fa: 'رج‌شمار و پایهٔ آن را بررسی کنید، و نام نقشه را.',
      en: 'Check the raj and its basis, and the name of the design.',
      ru: 'Проверьте радж, его базу и название рисунка.',
    },
    reasons: ['ANOTHER_CARTOON', 'MEASURED_AGAIN'],
    source: {
      fa: 'از خود ما: نصف و دو برابر آنچه همان تعاونی می‌بافد.',
      en: 'Our own: half and double of what the same cooperative weaves.',
      ru: 'Наше собственное: вдвое меньше и вдвое больше того, что ткёт тот же кооператив.',
    },
    confidence: 'KNOWLEDGE',
  },
  {
    ...{ id: 'D08', version: 1, about: 'RUG', at: 'REGISTRATION', unit: 'PERCENT', from: FROM },
    usual: { most: 10 },
    name: { fa: 'تراکم و سنت نقشه', en: 'Density and tradition', ru: 'Плотность и традиция' },
    formula: {
      fa: 'فاصلهٔ رج (در ۷ سانتی‌متر) از رج‌های همان سنت',
      en: 'how far the raj, over 7 cm, lies outside those of its tradition',
      ru: 'насколько радж (на 7 см) вне обычного для традиции',
    },
    odd: {
      fa: '{raj} رج در ۷ سانتی‌متر برای «{tradition}» نامعمول است؛ آن را با {least} تا {most} رج می‌بافند.',
      en: '{raj} raj over 7 cm is unusual for {tradition}, which is woven with {least} to {most}.',
      ru: '{raj} радж на 7 см необычно для «{tradition}»: его ткут с {least}–{most}.',
    },
    may: {
      fa: 'رج‌شمار و نام نقشه را بررسی کنید.',
      en: 'Check the raj and the name of the design.',
      ru: 'Проверьте радж и название рисунка.',
    },
    reasons: ['MEASURED_AGAIN', 'ANOTHER_CARTOON'],
    source: {
      fa: 'گبه ۱۰ تا ۵۰ رج، بیشتر ۱۲ تا ۲۰ (iran-carpet.com 1067)؛ سنت‌های دیگر از دانستهٔ خود ما.',
      en: 'Gabbeh of 10–50 raj, mostly 12–20 (iran-carpet.com 1067); other traditions from our own knowledge.',
      ru: 'Габбе — 10–50 раджей, чаще 12–20 (iran-carpet.com 1067); прочие традиции — из наших собственных знаний.',
    },
    confidence: 'KNOWLEDGE',
  },
  {
    ...{ id: 'X01', version: 1, about: 'RUG', at: 'REGISTRATION', unit: 'PIECES', from: FROM },
    usual: { most: 0 },
    name: { fa: 'شاید همان فرش', en: 'Perhaps the same rug', ru: 'Возможно, тот же ковёр' },
    formula: {
      fa: 'فرش‌هایی با همان نقشه، رج و بافنده، یک سانتی‌متر اختلاف و پایین‌کشی در سی روز',
      en: 'rugs of the same design, raj and weaver, within 1 cm and cut off within 30 days',
      ru: 'ковры того же рисунка, раджа и ткачихи, ±1 см, снятые в пределах 30 дней',
    },
    odd: {
      fa: '{measured} فرش همانند هست، با همان نقشه، رج، اندازه و بافنده: {other}. شاید همین فرش پیش‌تر ثبت شده است.',
      en: '{measured} rug(s) are alike in design, raj, size and weaver: {other}. Perhaps this one is registered already.',
      ru: 'Похожих ковров: {measured}, тот же рисунок, радж, размер и ткачиха: {other}. Возможно, этот уже записан.',
    },
    may: {
      fa: 'آن یکی را ببینید؛ اگر همین فرش است این سطر را بردارید.',
      en: 'Look at that one; if it is the same rug, take this line out.',
      ru: 'Посмотрите на него; если это тот же ковёр, уберите строку.',
    },
    reasons: ['A_PAIR', 'MEASURED_AGAIN'],
    source: {
      fa: 'از آنچه دو تخته را یکی می‌کند به دست آمده است.',
      en: 'Worked out from what makes a piece the same.',
      ru: 'Выведено из того, что делает два ковра одним и тем же.',
    },
    confidence: 'DERIVED',
  },
  {
    ...{ id: 'C03', version: 1, about: 'RUG', at: 'EXPORT', unit: 'RAJ', from: FROM },
    usual: { most: 27 },
    possible: { most: 29 },
    name: { fa: 'شناسنامه برای صادرات', en: 'Identity card for export', ru: 'Паспорт для вывоза' },
    formula: {
      fa: 'رج فرشی که شناسنامه ندارد',
      en: 'raj of a rug without an identity card',
      ru: 'радж ковра без паспорта',
    },
    odd: {
      fa: 'فرش {measured} رج شناسنامه ندارد؛ از ۳۰ رج به بالا بی‌شناسنامه صادر نمی‌شود.',
      en: 'A rug of {measured} raj has no identity card; from 30 raj on none is exported without.',
      ru: 'У ковра с раджем {measured} нет паспорта; от 30 раджей без него не вывозят.',
    },
    may: {
      fa: 'پیش از بسته‌بندی شناسنامهٔ فرش را صادر کنید.',
      en: 'Have its passport issued before it is packed.',
      ru: 'Оформите паспорт ковра до упаковки.',
    },
    reasons: ['MEASURED_AGAIN'],
    source: {
      fa: 'مادهٔ ۲۲ قانون ۱۳۷۲: فرش ۳۰ رج و بالاتر از ۱ فروردین ۱۳۷۴ شناسنامه می‌خواهد (ilawyou.ir 35212).',
      en: 'Article 22 of the law of 1372: rugs of 30 raj and more need the card from 1374-01-01 (ilawyou.ir 35212).',
      ru: 'Статья 22 закона 1372 года: коврам от 30 раджей с 1 фарвардина 1374 года нужен паспорт (ilawyou.ir 35212).',
    },
    confidence: 'STORED',
    waitsFor: {
      fa: 'کسی پرسیده نمی‌شود: صفحهٔ فرش می‌گوید شناسنامه‌اش برای صادرات چه کم دارد.',
      en: 'Nobody is asked: the page of a rug says what its card lacks for export.',
      ru: 'Никого не спрашивают: страница ковра говорит, чего не хватает его карточке для вывоза.',
    },
  },
];
