import type { Rule } from './rule.js';

const FROM = '2024-03-20';

/** What the weights of rugs have in common. */
const WEIGHED = {
  ...{ version: 1, about: 'RUG', at: 'REGISTRATION', unit: 'KG_PER_M2', from: FROM },
  formula: { fa: 'وزن خالص ÷ مساحت', en: 'net weight ÷ area', ru: 'вес нетто ÷ площадь' },
  odd: {
    fa: '{weight} کیلوگرم بر {area} متر مربع یعنی هر متر {measured} کیلوگرم؛ معمول {least} تا {most} است.',
    en: '{weight} kg over {area} m² is {measured} kg per m²; {least} to {most} is usual.',
    ru: '{weight} кг на {area} м² — {measured} кг/м²; обычно от {least} до {most}.',
  },
  may: {
    fa: 'وزن و هر دو ضلع را بررسی کنید، و جنس پرز را.',
    en: 'Check the weight and both sides, and what the pile is made of.',
    ru: 'Проверьте вес, обе стороны и материал ворса.',
  },
  reasons: ['MEASURED_AGAIN', 'HEAVY_BUILD', 'LIGHT_BUILD'],
} as const satisfies Partial<Rule>;

/** What the rules of materials have in common: they are asked when a rug takes from lots. */
const OF_LOTS = { version: 1, about: 'LOT', at: 'MATERIALS', unit: 'PERCENT', from: FROM } as const;
const AGAIN = ['MEASURED_AGAIN', 'HEAVY_BUILD', 'LIGHT_BUILD'] as const;
const CHECK_LOTS = {
  fa: 'وزن‌ها و بهرهایی را که به این فرش داده شده بررسی کنید.',
  en: 'Check the weights, and which lots were given to this rug.',
  ru: 'Проверьте веса и партии, выданные на этот ковёр.',
};

/** Rules of weight and of what a rug is made from. */
export const MASS_RULES: readonly Rule[] = [
  {
    ...WEIGHED,
    id: 'M01',
    usual: { least: 2.4, most: 5.5 },
    possible: { least: 1.2, most: 8 },
    name: { fa: 'وزن فرش پشمی', en: 'Weight of a wool rug', ru: 'Вес шерстяного ковра' },
    source: {
      fa: '۷۰ تا ۱۰۰ اونس در یارد مربع برابر ۲٫۴ تا ۳٫۴ کیلوگرم در متر مربع است؛ ۷٫۷ کیلوگرم برای ۲٫۲۳ متر مربع؛ ۴۱ کیلوگرم برای ۱۲٫۵ متر مربع؛ کاشان ۴ تا ۵ (sleepbloom، housekeen، azadimercantile، shop.ghalichin.com).',
      en: '70–100 oz per square yard are 2.4–3.4 kg/m²; 7.7 kg over 2.23 m²; 41 kg over 12.5 m²; Kashan 4–5 (sleepbloom, housekeen, azadimercantile, shop.ghalichin.com).',
      ru: '70–100 унций на квадратный ярд — 2,4–3,4 кг/м²; 7,7 кг на 2,23 м²; 41 кг на 12,5 м²; Кашан 4–5 (sleepbloom, housekeen, azadimercantile, shop.ghalichin.com).',
    },
    confidence: 'STORED',
  },
  {
    ...WEIGHED,
    id: 'M02',
    usual: { least: 1.2, most: 2.6 },
    possible: { least: 0.8, most: 4 },
    name: { fa: 'وزن فرش ابریشمی', en: 'Weight of a silk rug', ru: 'Вес шёлкового ковра' },
    source: {
      fa: '۴۰ تا ۶۰ اونس در یارد مربع برابر ۱٫۴ تا ۲ کیلوگرم در متر مربع است (sleepbloom)؛ مرزها از آن بازترند.',
      en: '40–60 oz per square yard are 1.4–2.0 kg/m² (sleepbloom); the bounds leave room around them.',
      ru: '40–60 унций на квадратный ярд — 1,4–2,0 кг/м² (sleepbloom); пределы взяты с запасом.',
    },
    confidence: 'STORED',
  },
  {
    ...WEIGHED,
    id: 'M03',
    usual: { least: 0.8, most: 2.2 },
    possible: { least: 0.4, most: 4 },
    name: { fa: 'وزن گلیم و جاجیم', en: 'Weight of a flat weave', ru: 'Вес безворсового' },
    source: {
      fa: 'دانستهٔ خود ما از گلیم و جاجیم.',
      en: 'Our own knowledge of kilims and jajims.',
      ru: 'Наши собственные знания о килимах и джаджимах.',
    },
    confidence: 'KNOWLEDGE',
  },
  {
    ...WEIGHED,
    id: 'M09',
    usual: { least: 1.2, most: 5.5 },
    possible: { least: 0.8, most: 8 },
    name: { fa: 'وزن فرش گل‌ابریشم', en: 'Weight of wool with silk', ru: 'Вес шерсти с шёлком' },
    source: {
      fa: 'به دست آمده: از سبک‌ترین ابریشم M02 تا سنگین‌ترین پشم M01.',
      en: 'Worked out: from the lightest silk of M02 to the heaviest wool of M01.',
      ru: 'Выведено: от самого лёгкого шёлка из M02 до самой тяжёлой шерсти из M01.',
    },
    confidence: 'DERIVED',
  },
  {
    ...OF_LOTS,
    id: 'M04',
    usual: { least: -15, most: 15 },
    possible: { least: -40, most: 40 },
    name: { fa: 'نخ پرز', en: 'Pile yarn', ru: 'Пряжа для ворса' },
    formula: {
      fa: 'نخِ داده‌شده ÷ نیاز − ۱؛ نیاز = گره‌ها × سانتی‌متر هر گره ÷ نمرهٔ نخ',
      en: 'yarn issued ÷ need − 1; need = knots × cm of each ÷ metric count',
      ru: 'выданная пряжа ÷ потребность − 1; потребность = узлы × см ÷ номер пряжи',
    },
    odd: {
      fa: '{issued} کیلوگرم نخ پرز در برابر نیاز {need} کیلوگرم {measured}٪ اختلاف دارد.',
      en: '{issued} kg of pile yarn against a need of {need} kg is {measured} % apart.',
      ru: '{issued} кг пряжи при потребности {need} кг: разница {measured} %.',
    },
    may: CHECK_LOTS,
    reasons: AGAIN,
    source: {
      fa: 'زرونیم ۴۰ رج: ۶۱۴٬۴۰۰ گرهٔ ۴ سانتی‌متری ۲۴٬۵۷۶ متر نخ است، ۶٫۱ کیلوگرم با نمرهٔ ۸/۲ (iran-carpet.com 1705).',
      en: 'A zaronim of 40 raj: 614,400 knots of 4 cm are 24,576 m, 6.1 kg at Nm 8/2 (iran-carpet.com 1705).',
      ru: 'Заруним в 40 раджей: 614 400 узлов по 4 см — 24 576 м, 6,1 кг при Nm 8/2 (iran-carpet.com 1705).',
    },
    confidence: 'DERIVED',
    waitsFor: {
      fa: 'طول نخِ هر گره نوشته نمی‌شود؛ پس از پرداخت از بلندی پرز پیدا نیست.',
      en: 'The length of yarn that a knot takes is not written down; after shearing the height of the pile does not tell it.',
      ru: 'Длина нити на узел не записывается; после стрижки высота ворса её не выдаёт.',
    },
  },
  {
    ...OF_LOTS,
    id: 'M05',
    usual: { least: -15, most: 15 },
    possible: { least: -40, most: 40 },
    name: { fa: 'نخ چله', en: 'Warp yarn', ru: 'Пряжа для основы' },
    formula: {
      fa: 'چلهٔ داده‌شده ÷ نیاز − ۱؛ نیاز = ۲ × گره‌های عرض × (طول + ۶۰ سانتی‌متر)',
      en: 'warp issued ÷ need − 1; need = 2 × knots across × (length + 60 cm)',
      ru: 'выданная основа ÷ потребность − 1; потребность = 2 × узлы по ширине × (длина + 60 см)',
    },
    odd: {
      fa: '{issued} کیلوگرم چله در برابر نیاز {need} کیلوگرم {measured}٪ اختلاف دارد.',
      en: '{issued} kg of warp against a need of {need} kg is {measured} % apart.',
      ru: '{issued} кг основы при потребности {need} кг: разница {measured} %.',
    },
    may: CHECK_LOTS,
    reasons: AGAIN,
    source: {
      fa: 'برای هر گره در عرض دو تار، و تا ۶۰ سانتی‌متر دورریز دو سر (iran-carpet.com 1726).',
      en: 'Two warps for each knot across, up to 60 cm lost at the ends (iran-carpet.com 1726).',
      ru: 'Две нити основы на узел по ширине, до 60 см теряется на концах (iran-carpet.com 1726).',
    },
    confidence: 'STORED',
  },
  {
    ...OF_LOTS,
    id: 'M06',
    usual: { least: 70, most: 95 },
    possible: { most: 100 },
    name: { fa: 'بازده از نخ تا فرش', en: 'Yield from yarn to rug', ru: 'Выход из пряжи в ковёр' },
    formula: { fa: 'وزن فرش ÷ وزن نخ', en: 'weight of rugs ÷ weight of yarn', ru: 'вес ковров ÷ вес пряжи' },
    odd: {
      fa: '{rugs} کیلوگرم فرش از {yarn} کیلوگرم نخ یعنی {measured}٪؛ معمول {least} تا {most}٪ است.',
      en: '{rugs} kg of rug from {yarn} kg of yarn is {measured} %; {least} to {most} % is usual.',
      ru: '{rugs} кг ковра из {yarn} кг пряжи — {measured} %; обычно {least}–{most} %.',
    },
    may: CHECK_LOTS,
    reasons: AGAIN,
    source: {
      fa: 'دانستهٔ خود ما: پرداخت و شست‌وشو ۸ تا ۲۵ درصد می‌کاهد؛ بیش از آنچه رفته درنمی‌آید.',
      en: 'Our own knowledge: shearing, trimming and washing take 8–25 %; more out than in cannot be.',
      ru: 'Наши собственные знания: стрижка, подрезка и мойка забирают 8–25 %; больше, чем вложено, выйти не может.',
    },
    confidence: 'KNOWLEDGE',
  },
  {
    ...OF_LOTS,
    id: 'M07',
    usual: { least: 40, most: 75 },
    possible: { most: 85 },
    name: { fa: 'پشم ناشور تا نخ', en: 'Greasy wool to yarn', ru: 'Немытая шерсть в пряжу' },
    formula: {
      fa: 'وزن نخ ÷ وزن پشم ناشور',
      en: 'weight of yarn ÷ greasy wool',
      ru: 'вес пряжи ÷ немытая шерсть',
    },
    odd: {
      fa: '{out} کیلوگرم نخ از {in} کیلوگرم پشم ناشور یعنی {measured}٪؛ معمول {least} تا {most}٪ است.',
      en: '{out} kg of yarn from {in} kg of greasy wool is {measured} %; {least} to {most} % is usual.',
      ru: '{out} кг пряжи из {in} кг немытой шерсти — {measured} %; обычно {least}–{most} %.',
    },
    may: CHECK_LOTS,
    reasons: AGAIN,
    source: {
      fa: 'پشم ناشور ۱۶ تا ۷۰ درصد چربی و خاک دارد (caroun.com، شانه‌زنی پشم).',
      en: 'Raw wool holds 16–70 % of grease and dirt (caroun.com, wool carding).',
      ru: 'В немытой шерсти 16–70 % жира и грязи (caroun.com, о чесании шерсти).',
    },
    confidence: 'STORED',
    waitsFor: {
      fa: 'ریسیدن پشم ناشور به نخ ثبت نمی‌شود؛ بهرها چنان‌که رسیده‌اند ثبت می‌شوند.',
      en: 'Spinning greasy wool into yarn is not recorded: lots are recorded as they came.',
      ru: 'Прядение пряжи из немытой шерсти не записывается: партии учтены такими, какими пришли.',
    },
  },
];
