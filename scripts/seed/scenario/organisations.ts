import type { LocalText } from '#libs/platform';
import { demoBin, demoInn, demoLegalId, demoTurkmenTaxCode, demoVoen } from './demo-numbers.js';
import { CARRIERS, OFFICES, WORKSHOP, ZONE } from './offices.js';
import { ANZALI, ANZALI_COUNTY, notice, text, type Organisation } from './organisation.js';

/** A cooperative with the villages that its members live in. */
export interface Cooperative extends Organisation {
  readonly villages: readonly string[];
  /** Looms in members' homes, over all its villages. */
  readonly homeLooms: number;
  /** Looms in its workshop, in its first village; 0 for none. */
  readonly workshopLooms: number;
  /** Whether it weaves kilims and jajims as well. */
  readonly weavesFlat: boolean;
}

type CooperativeRow = readonly [
  name: readonly [fa: string, en: string, ru: string],
  villages: string,
  homeLooms: number,
  workshopLooms: number,
  weavesFlat?: boolean,
];

const rural = (fa: string, en: string, ru: string) =>
  [
    `تعاونی فرش دستباف روستایی ${fa}`,
    `${en} Rural Rug Cooperative`,
    `Сельский ковровый кооператив «${ru}»`,
  ] as const;
const multiCraft = (fa: string, en: string, ru: string) =>
  [`تعاونی چندپیشهٔ ${fa}`, `${en} Multi-craft Cooperative`, `Кооператив ремёсел «${ru}»`] as const;

const COOPERATIVE_ROWS: readonly CooperativeRow[] = [
  [rural('گره مرداب', 'Gereh-e Mordab', 'Гере-э Мордаб'), '01 02 03', 15, 8],
  [rural('نقش ساحل', 'Naqsh-e Sahel', 'Нагш-э Сахель'), '04 05', 13, 0],
  [multiCraft('دست و نی', 'Dast-o Ney', 'Даст-о Ней'), '06 07 08', 12, 8, true],
  [rural('بافته‌های باران', 'Bafteh-haye Baran', 'Бафтехайе Баран'), '09 10 11', 12, 8],
  [rural('چله‌داران', 'Chelleh-daran', 'Челледаран'), '12 13 14', 12, 7],
  [rural('رج هفتم', 'Raj-e Haftom', 'Радж-э Хафтом'), '15 16 17', 15, 0],
  [
    [
      'تعاونی زنان خانه‌دار گل‌نقش',
      'Golnaqsh Women Housekeepers’ Cooperative',
      'Кооператив домохозяек «Гольнагш»',
    ],
    '18 19 20',
    12,
    7,
    true,
  ],
  [rural('ترنج سبز', 'Toranj-e Sabz', 'Торандж-э Сабз'), '21 22', 10, 0],
  [multiCraft('نیلوفر تالاب', 'Niloufar-e Talab', 'Нилуфар-э Талаб'), '23 24 25 26 27 28', 11, 0, true],
];

/** In which county the first of its villages lies. */
const COUNTY_OF_FIRST = [
  ...[ANZALI_COUNTY, ANZALI_COUNTY, 'Khomam', 'Khomam', 'Khomam', 'Khomam', 'Khomam', 'Khomam'],
  ANZALI_COUNTY,
];

/** Nine cooperatives: six of rural rug weavers, two of several crafts, one of women housekeepers. */
export const COOPERATIVES: readonly Cooperative[] = COOPERATIVE_ROWS.map(
  ([[fa, en, ru], villages, homeLooms, workshopLooms, weavesFlat = false], i) => ({
    key: `cooperative-${i + 1}`,
    kind: 'COOPERATIVE',
    name: { fa, en, ru },
    country: 'IR',
    legalId: demoLegalId(101 + i),
    address: ANZALI,
    county: COUNTY_OF_FIRST[i]!,
    hasGln: true,
    document: notice(101 + i),
    villages: villages.split(' ').map((number) => `FZ-${number}`),
    homeLooms,
    workshopLooms,
    weavesFlat,
  }),
);

const EXPORTER_NAMES: readonly LocalText[] = [
  text('شرکت بازرگانی موج و گره', 'Mowj-o Gereh Trading Co.', 'Торговая компания «Моудж-о Гере»'),
  text(
    'شرکت صادراتی فرش بندرگاه شمال',
    'Bandargah-e Shomal Rug Export Co.',
    'Экспорт ковров «Бандаргах-э Шомаль»',
  ),
  text('شرکت پل ابریشمی خزر', 'Pol-e Abrishami-ye Khazar Co.', 'Компания «Поле Абришами-йе Хазар»'),
  text(
    'شرکت بازرگانی هفت‌رنگ انزلی',
    'Haftrang-e Anzali Trading Co.',
    'Торговая компания «Хафтранг-э Энзели»',
  ),
  text('بازرگانی ترنج‌زاده (حقیقی)', 'Toranjzadeh, sole trader', 'Торандж-заде, индивидуальный торговец'),
  text('بازرگانی موج‌پور (حقیقی)', 'Mowjpour, sole trader', 'Моуджпур, индивидуальный торговец'),
];

/** Six exporters: four companies and two traders with a commercial card of their own. */
export const EXPORTERS: readonly Organisation[] = EXPORTER_NAMES.map((name, i) => ({
  key: `exporter-${i + 1}`,
  kind: 'EXPORTER',
  name,
  country: 'IR',
  legalId: demoLegalId(201 + i),
  address: ANZALI,
  county: ANZALI_COUNTY,
  hasGln: true,
  document: notice(201 + i),
}));

const consignee = (
  key: string,
  country: string,
  taxId: string,
  name: LocalText,
  address: LocalText,
): Organisation => ({
  key,
  kind: 'CONSIGNEE',
  country,
  taxId,
  name,
  address,
  document: `contract and extract of its register, ${taxId}`,
});

const ASTRAKHAN = text('آستاراخان، روسیه', 'Astrakhan, Russia', 'Астрахань, Россия');
const MAKHACHKALA = text('ماخاچ‌قلعه، روسیه', 'Makhachkala, Russia', 'Махачкала, Россия');
const BAKU = text('باکو، جمهوری آذربایجان', 'Baku, Azerbaijan', 'Баку, Азербайджан');
const AKTAU = text('آکتائو، قزاقستان', 'Aktau, Kazakhstan', 'Актау, Казахстан');
const TURKMENBASHI = text('ترکمن‌باشی، ترکمنستان', 'Turkmenbashi, Turkmenistan', 'Туркменбаши, Туркменистан');
const ASHGABAT = text('عشق‌آباد، ترکمنستان', 'Ashgabat, Turkmenistan', 'Ашхабад, Туркменистан');

/** The receivers across the sea; invented, and so are their numbers. */
export const CONSIGNEES: readonly Organisation[] = [
  consignee(
    'volga-knot',
    'RU',
    demoInn(11),
    text('ولژسکی اوزل', 'Volzhsky Uzel LLC', 'ООО «Волжский Узел»'),
    ASTRAKHAN,
  ),
  consignee(
    'delta-lotus',
    'RU',
    demoInn(12),
    text('لوتوس دلتی', 'Lotos Delty LLC', 'ООО «Лотос Дельты»'),
    ASTRAKHAN,
  ),
  consignee(
    'seven-looms',
    'RU',
    demoInn(13),
    text('سم استانکوف', 'Sem Stankov LLC', 'ООО «Семь Станков»'),
    MAKHACHKALA,
  ),
  consignee(
    'khazar-ilmek',
    'AZ',
    demoVoen(21),
    text('خزر ایلمک', 'Xəzər İlmək MMC', 'ООО «Хазар Ильмек»'),
    BAKU,
  ),
  consignee(
    'seven-towers',
    'AZ',
    demoVoen(22),
    text('یددی بورج', 'Yeddi Bürc MMC', 'ООО «Едди Бюрдж»'),
    BAKU,
  ),
  consignee(
    'aktau-ornek',
    'KZ',
    demoBin(31),
    text('آکتائو اورنک', 'Aqtau Ornek LLP', 'ТОО «Актау Орнек»'),
    AKTAU,
  ),
  consignee('white-pier', 'KZ', demoBin(32), text('آق آیلاق', 'Aq Ailaq LLP', 'ТОО «Ак Айлак»'), AKTAU),
  consignee(
    'hazar-nagysh',
    'TM',
    demoTurkmenTaxCode(41),
    text('خزر ناغیش', 'Hazar Nagyş HJ', 'ХО «Хазар Нагыш»'),
    TURKMENBASHI,
  ),
  consignee(
    'white-city',
    'TM',
    demoTurkmenTaxCode(42),
    text('آق شهر', 'Ak Şäher HJ', 'ХО «Ак Шехер»'),
    ASHGABAT,
  ),
];

/** Everybody who is registered in the zone, in the order of registration. */
export const ORGANISATIONS: readonly Organisation[] = [
  ZONE,
  ...OFFICES,
  ...COOPERATIVES,
  ...EXPORTERS,
  ...CONSIGNEES,
  WORKSHOP,
  ...CARRIERS,
];
