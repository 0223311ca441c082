import type { PaperLanguage, Plural, Threefold } from '#libs/documents';
import type { InvoiceCountry, packageKinds, transportModes } from './commercial-invoice.data.js';

type Words<Key extends string> = Record<Key, Threefold>;

/** The box labels of the invoice, numbered in the template after the UN Layout Key. */
const labels = {
  title: { fa: 'سیاههٔ تجاری', en: 'Commercial invoice', ru: 'Коммерческий инвойс' },
  seller: { fa: 'فروشنده / صادرکننده', en: 'Seller / exporter', ru: 'Продавец / экспортёр' },
  invoice: { fa: 'شماره و تاریخ سیاهه', en: 'Invoice number and date', ru: 'Номер и дата инвойса' },
  sellerReference: { fa: 'شمارهٔ عطف فروشنده', en: 'Seller reference', ru: 'Ссылка продавца' },
  contract: { fa: 'شماره و تاریخ قرارداد', en: 'Contract number and date', ru: 'Номер и дата контракта' },
  consignee: { fa: 'گیرنده', en: 'Consignee', ru: 'Грузополучатель' },
  buyer: { fa: 'خریدار', en: 'Buyer', ru: 'Покупатель' },
  sameAsConsignee: { fa: 'همان گیرنده', en: 'same as consignee', ru: 'он же грузополучатель' },
  origin: { fa: 'کشور مبدأ', en: 'Country of origin', ru: 'Страна происхождения' },
  destination: { fa: 'کشور مقصد', en: 'Country of destination', ru: 'Страна назначения' },
  terms: {
    fa: 'شرایط تحویل و پرداخت',
    en: 'Terms of delivery and payment',
    ru: 'Условия поставки и платежа',
  },
  transport: {
    fa: 'وسیلهٔ حمل، بندر بارگیری و تخلیه',
    en: 'Transport, ports of loading and discharge',
    ru: 'Транспорт, порты погрузки и выгрузки',
  },
  marks: { fa: 'علائم و شماره‌ها', en: 'Marks and numbers', ru: 'Маркировка и номера' },
  packages: { fa: 'تعداد و نوع بسته', en: 'Number and kind of packages', ru: 'Количество и вид упаковки' },
  seeAnnex: { fa: 'فهرست در پیوست', en: 'listed in the annex', ru: 'перечень в приложении' },
  row: { fa: 'ردیف', en: 'No.', ru: '№' },
  hs: { fa: 'کد تعرفه (HS)', en: 'HS code', ru: 'Код ТН ВЭД' },
  description: { fa: 'شرح کالا', en: 'Description of goods', ru: 'Описание товара' },
  pieces: { fa: 'تعداد (تخته)', en: 'Pieces', ru: 'Кол-во, шт.' },
  area: { fa: 'مساحت (متر مربع)', en: 'Area, m²', ru: 'Площадь, м²' },
  net: { fa: 'وزن خالص (کیلوگرم)', en: 'Net, kg', ru: 'Нетто, кг' },
  gross: { fa: 'وزن ناخالص (کیلوگرم)', en: 'Gross, kg', ru: 'Брутто, кг' },
  unitPrice: { fa: 'بهای واحد', en: 'Unit price', ru: 'Цена за единицу' },
  amount: { fa: 'مبلغ', en: 'Amount', ru: 'Сумма' },
  perM2: { fa: 'هر متر مربع', en: 'per m²', ru: 'за м²' },
  perPiece: { fa: 'هر تخته', en: 'per piece', ru: 'за шт.' },
  goods: { fa: 'جمع کالا', en: 'Goods', ru: 'Итого товар' },
  freight: { fa: 'کرایهٔ حمل', en: 'Freight', ru: 'Фрахт' },
  insurance: { fa: 'بیمه', en: 'Insurance', ru: 'Страховка' },
  discount: { fa: 'تخفیف', en: 'Discount', ru: 'Скидка' },
  total: { fa: 'جمع کل', en: 'Total', ru: 'Итого' },
  inWords: { fa: 'به حروف', en: 'in words', ru: 'прописью' },
  bank: { fa: 'مشخصات بانکی', en: 'Bank details', ru: 'Банковские реквизиты' },
  statement: {
    fa: 'اظهار مبدأ و دستباف بودن',
    en: 'Statement of origin and of hand-made goods',
    ru: 'Заявление о происхождении и ручной работе',
  },
  signed: { fa: 'محل، تاریخ، امضا', en: 'Place, date, signature', ru: 'Место, дата, подпись' },
  annexBales: { fa: 'پیوست ۱: عدل‌ها', en: 'Annex 1: packages', ru: 'Приложение 1: грузовые места' },
  annexRugs: {
    fa: 'پیوست ۲: فهرست فرش‌ها',
    en: 'Annex 2: list of rugs',
    ru: 'Приложение 2: перечень ковров',
  },
  mark: { fa: 'علامت', en: 'Mark', ru: 'Маркировка' },
  kind: { fa: 'نوع', en: 'Kind', ru: 'Вид' },
  rug: { fa: 'کد فرش', en: 'Rug code', ru: 'Код ковра' },
  length: { fa: 'طول، سانتی‌متر', en: 'Length, cm', ru: 'Длина, см' },
  width: { fa: 'عرض، سانتی‌متر', en: 'Width, cm', ru: 'Ширина, см' },
  areaShort: { fa: 'متر مربع', en: 'm²', ru: 'м²' },
  netShort: { fa: 'کیلوگرم', en: 'kg', ru: 'кг' },
  bale: { fa: 'عدل', en: 'Package', ru: 'Место' },
  line: { fa: 'ردیف', en: 'Line', ru: 'Строка' },
  legalId: { fa: 'شناسهٔ ملی', en: 'National ID', ru: 'Национальный ид. №' },
  phone: { fa: 'تلفن', en: 'Phone', ru: 'Тел.' },
  INN: { fa: 'شمارهٔ مالیاتی (ИНН)', en: 'INN', ru: 'ИНН' },
  BIN: { fa: 'شمارهٔ شناسایی (БИН)', en: 'BIN', ru: 'БИН' },
  VOEN: { fa: 'شمارهٔ مالیاتی (VÖEN)', en: 'VÖEN', ru: 'VÖEN' },
  other: { fa: 'شمارهٔ مالیاتی', en: 'Tax ID', ru: 'Налоговый №' },
  qr: {
    fa: 'کد QR برای بررسی اصالت سیاههٔ',
    en: 'QR code to check invoice',
    ru: 'QR-код для проверки инвойса',
  },
} satisfies Words<string>;

export const countryNames: Words<InvoiceCountry> = {
  IR: { fa: 'ایران', en: 'Iran', ru: 'Иран' },
  RU: { fa: 'روسیه', en: 'Russia', ru: 'Россия' },
  KZ: { fa: 'قزاقستان', en: 'Kazakhstan', ru: 'Казахстан' },
  TM: { fa: 'ترکمنستان', en: 'Turkmenistan', ru: 'Туркменистан' },
  AZ: { fa: 'جمهوری آذربایجان', en: 'Azerbaijan', ru: 'Азербайджан' },
  AE: { fa: 'امارات متحدهٔ عربی', en: 'United Arab Emirates', ru: 'ОАЭ' },
  AM: { fa: 'ارمنستان', en: 'Armenia', ru: 'Армения' },
  CN: { fa: 'چین', en: 'China', ru: 'Китай' },
  DE: { fa: 'آلمان', en: 'Germany', ru: 'Германия' },
  GE: { fa: 'گرجستان', en: 'Georgia', ru: 'Грузия' },
  TR: { fa: 'ترکیه', en: 'Türkiye', ru: 'Турция' },
  UZ: { fa: 'ازبکستان', en: 'Uzbekistan', ru: 'Узбекистан' },
};

export const packageNames: Record<(typeof packageKinds)[number], Plural> = {
  BL: { fa: 'عدل', en: ['bale', 'bales'], ru: ['тюк', 'тюка', 'тюков'] },
  RO: { fa: 'رول', en: ['roll', 'rolls'], ru: ['рулон', 'рулона', 'рулонов'] },
  CT: { fa: 'کارتن', en: ['carton', 'cartons'], ru: ['короб', 'короба', 'коробов'] },
  CR: { fa: 'صندوق', en: ['crate', 'crates'], ru: ['ящик', 'ящика', 'ящиков'] },
  PK: { fa: 'بسته', en: ['package', 'packages'], ru: ['место', 'места', 'мест'] },
};

export const modeNames: Words<(typeof transportModes)[number]> = {
  sea: { fa: 'دریایی', en: 'By sea', ru: 'Морем' },
  road: { fa: 'زمینی', en: 'By road', ru: 'Автотранспортом' },
  rail: { fa: 'ریلی', en: 'By rail', ru: 'По железной дороге' },
  air: { fa: 'هوایی', en: 'By air', ru: 'Авиатранспортом' },
  multimodal: { fa: 'ترکیبی', en: 'Multimodal', ru: 'Смешанным транспортом' },
};

/** Said on every invoice: customs of the Eurasian union tell hand-made carpets from machine-made ones by it. */
export const handMade: Threefold = {
  fa: 'دستباف (HAND-MADE): همهٔ فرش‌های این سیاهه به‌تمامی با دست بافته یا گره زده شده‌اند و هیچ‌یک ماشینی نیست.',
  en: 'HAND-MADE: every rug in this invoice was knotted or woven entirely by hand; none is machine-made.',
  ru: 'РУЧНАЯ РАБОТА (HAND-MADE): все ковры настоящего инвойса сотканы целиком вручную; изделий машинной работы среди них нет.',
};

/** Added for Russia and Kazakhstan. */
export const machineMadeRule: Threefold = {
  fa: 'آیین‌نامهٔ فنی TR CU 017/2011 ناظر بر فرش ماشینی است.',
  en: 'Technical regulation TR CU 017/2011 concerns machine-made carpets.',
  ru: 'Технический регламент ТР ТС 017/2011 распространяется на ковры машинной работы.',
};

export const originStatement = (country: string): Threefold => ({
  fa: `فروشنده اظهار می‌دارد که کالای این سیاهه ساخت ${country} است.`,
  en: `The seller declares that the goods of this invoice originate in ${country}.`,
  ru: `Продавец заявляет, что страна происхождения товаров настоящего инвойса: ${country}.`,
});

export type InvoiceLabel = keyof typeof labels;

/** All labels in one language. */
export function invoiceLabels(language: PaperLanguage): Record<InvoiceLabel, string> {
  return Object.fromEntries(Object.entries(labels).map(([key, words]) => [key, words[language]])) as Record<
    InvoiceLabel,
    string
  >;
}
