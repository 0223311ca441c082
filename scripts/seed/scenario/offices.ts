import { demoLegalId } from './demo-numbers.js';
import { ANZALI, ANZALI_COUNTY, ASTARA, RASHT, notice, text, type Organisation } from './organisation.js';

/** The zone itself. */
export const ZONE: Organisation = {
  key: 'zone',
  kind: 'FREE_ZONE',
  name: text('سازمان منطقهٔ آزاد انزلی', 'Anzali Free Zone Organization', 'Организация свободной зоны Энзели'),
  country: 'IR',
  address: ANZALI,
  county: ANZALI_COUNTY,
  hasGln: true,
  document: notice(1),
};

/** The office that watches over one county alone. */
export const COUNTY_OFFICE = 'directorate-khomam';
const KHOMAM_COUNTY = 'Khomam';

/** Its rug programme, and the offices that watch over rugs, pay for them and let them out. */
export const OFFICES: readonly Organisation[] = [
  {
    key: 'rug-programme',
    kind: 'FREE_ZONE_UNIT',
    name: text(
      'واحد فرش و صنایع دستی منطقهٔ آزاد (نمایشی)',
      'Rug and Craft Unit of the Free Zone (demo)',
      'Отдел ковров и ремёсел свободной зоны (демо)',
    ),
    country: 'IR',
    address: ANZALI,
    county: ANZALI_COUNTY,
    parent: 'zone',
    document: notice(2),
  },
  {
    key: 'directorate',
    kind: 'DIRECTORATE',
    name: text(
      'ادارهٔ فرش دستباف گیلان (نمایشی)',
      'Gilan Hand-woven Rug Office (demo)',
      'Управление ковроделия Гиляна (демо)',
    ),
    country: 'IR',
    address: RASHT,
    document: notice(3),
  },
  {
    key: COUNTY_OFFICE,
    kind: 'DIRECTORATE',
    name: text(
      'ادارهٔ صنعت شهرستان خمام (نمایشی)',
      'Khomam County Industry Office (demo)',
      'Управление промышленности шахрестана Хомам (демо)',
    ),
    country: 'IR',
    address: RASHT,
    county: KHOMAM_COUNTY,
    counties: [KHOMAM_COUNTY],
    document: notice(8),
  },
  {
    key: 'customs-anzali',
    kind: 'CUSTOMS',
    name: text('گمرک انزلی (نمایشی)', 'Anzali Customs (demo)', 'Таможня Энзели (демо)'),
    country: 'IR',
    address: ANZALI,
    county: ANZALI_COUNTY,
    document: notice(4),
  },
  {
    key: 'customs-astara',
    kind: 'CUSTOMS',
    name: text('گمرک آستارا (نمایشی)', 'Astara Customs (demo)', 'Таможня Астары (демо)'),
    country: 'IR',
    address: ASTARA,
    document: notice(5),
  },
  {
    key: 'fund',
    kind: 'FUND',
    name: text(
      'صندوق کارآفرینی نمایشی گیلان',
      'Gilan Enterprise Fund (demo)',
      'Фонд предпринимательства Гиляна (демо)',
    ),
    country: 'IR',
    address: RASHT,
    document: notice(6),
  },
  {
    key: 'chamber',
    kind: 'AUTHORITY',
    name: text(
      'اتاق بازرگانی نمایشی رشت',
      'Rasht Chamber of Commerce (demo)',
      'Торговая палата Решта (демо)',
    ),
    country: 'IR',
    address: RASHT,
    document: notice(7),
  },
];

/** A workshop that nobody has looked at yet. */
export const WORKSHOP: Organisation = {
  key: 'workshop',
  kind: 'PRODUCTION_UNIT',
  name: text('کارگاه رنگرزی و بافت نیزار', 'Neyzar Dyeing and Weaving Workshop', 'Мастерская «Нейзар»'),
  country: 'IR',
  legalId: demoLegalId(301),
  address: ANZALI,
  county: ANZALI_COUNTY,
  parent: 'cooperative-3',
};

/** The carrier that was suspended. */
export const SUSPENDED = 'carrier-2';

/** Two carriers; one let its licence run out. */
export const CARRIERS: readonly Organisation[] = [
  {
    key: 'carrier-1',
    kind: 'CARRIER',
    name: text(
      'کشتیرانی نمایشی مرغ دریایی',
      'Morgh-e Daryayi Shipping (demo)',
      'Судоходство «Морг-э Дарьяи» (демо)',
    ),
    country: 'IR',
    legalId: demoLegalId(311),
    address: ANZALI,
    county: ANZALI_COUNTY,
    hasGln: true,
    document: notice(311),
  },
  {
    key: SUSPENDED,
    kind: 'CARRIER',
    name: text(
      'باربری نمایشی راه ساحلی',
      'Rah-e Saheli Road Haulage (demo)',
      'Автоперевозки «Рах-э Сахели» (демо)',
    ),
    country: 'IR',
    legalId: demoLegalId(312),
    address: ASTARA,
    hasGln: true,
    document: notice(312),
  },
];
