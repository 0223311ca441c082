import type { LocalText } from '#libs/platform';
import type { VillageConfidence } from '#libs/network';

/** A village of the scenario. */
export interface Village {
  readonly code: string;
  readonly name: LocalText;
  readonly county: string;
  readonly countyName: LocalText;
  readonly ruralDistrict: string;
  readonly ruralDistrictName: LocalText;
  readonly confidence: VillageConfidence;
  /** WGS 84 degrees; only where a source gives them. */
  readonly latitude?: number;
  readonly longitude?: number;
  /** How far the point may be off, as coarse as its source. */
  readonly precisionM?: number;
  readonly note?: string;
  /** How many of its women took part in the ten-day course. */
  readonly trainees: number;
  /** How many wove before it. */
  readonly established: number;
}

type Row = readonly [
  fa: string,
  en: string,
  ru: string,
  trainees: number,
  established: number,
  more?: Partial<Pick<Village, 'latitude' | 'longitude' | 'precisionM' | 'note'>>,
];

type Place = Pick<Village, 'county' | 'countyName' | 'ruralDistrict' | 'ruralDistrictName'>;

const place = (county: LocalText, ruralDistrict: LocalText): Place => ({
  county: county.en,
  countyName: county,
  ruralDistrict: ruralDistrict.en,
  ruralDistrictName: ruralDistrict,
});

const text = (fa: string, en: string, ru: string): LocalText => ({ fa, en, ru });
const ANZALI = text('بندر انزلی', 'Bandar-e Anzali', 'Бендер-Энзели');
const KHOMAM = text('خمام', 'Khomam', 'Хомам');

const HASAN_RUD = place(ANZALI, text('لیچارکی حسن‌رود', 'Licharegi-ye Hasan Rud', 'Личареги-йе Хасан-Руд'));
const CHAPAR_KHANEH = place(KHOMAM, text('چاپارخانه', 'Chapar Khaneh', 'Чапар-Хане'));
const KATESAR = place(KHOMAM, text('کته‌سر و چوکام', 'Katesar and Chukam', 'Катесар и Чукам'));
const CHAHAR_FARIZEH = place(ANZALI, text('چهار فریضه', 'Chahar Farizeh', 'Чахар-Фаризе'));

const group = (
  firstNumber: number,
  shared: Place & Pick<Village, 'confidence'>,
  rows: readonly Row[],
): Village[] =>
  rows.map(([fa, en, ru, trainees, established, more = {}], i) => ({
    code: `FZ-${String(firstNumber + i).padStart(2, '0')}`,
    name: { fa, en, ru },
    ...shared,
    trainees,
    established,
    ...more,
  }));

const FROM_MEMORY = 'The name is from memory: confirm it or rename the village.';
const FILLER =
  'A real village of the county, probably outside the zone; stands in for one we could not name.';

/**
 * Twenty-eight villages. No list of the villages of the Anzali free zone was found, so this is not one: eleven are
 * real by stored sources, seventeen by memory, and the confidence of each says so. Any of them can be renamed.
 */
export const VILLAGES: readonly Village[] = [
  ...group(1, { ...HASAN_RUD, confidence: 'LIKELY' }, [
    [
      'طالب‌آباد',
      'Taleb Abad',
      'Талеб-Абад',
      5,
      7,
      { note: 'One of five villages of its district in the zone.' },
    ],
    ['بشمن', 'Bashman', 'Башман', 5, 7, { note: FROM_MEMORY }],
    ['لیچارکی', 'Lichareki', 'Личареки', 5, 7, { note: 'Its district is named after it.' }],
    ['چپرپرد زمان', 'Chaparpord-e Zaman', 'Чапарпорд-э-Заман', 5, 7, { note: FROM_MEMORY }],
    ['حسن‌رود', 'Hasan Rud', 'Хасан-Руд', 5, 7, { note: 'At the junction of the zone; partly a town.' }],
  ]),
  ...group(6, { ...CHAPAR_KHANEH, confidence: 'LIKELY' }, [
    [
      'چاپارخانه',
      'Chapar Khaneh',
      'Чапар-Хане',
      3,
      7,
      {
        latitude: 37.4142,
        longitude: 49.6278,
        precisionM: 3_000,
        note: 'The coordinate is the centre of its district.',
      },
    ],
    ['فشتکه', 'Fashtakeh', 'Фаштаке', 3, 7, { note: 'Known in the whole country for its mats.' }],
    [
      'جفرود بالا',
      'Jafrud-e Bala',
      'Джафруд-э-Бала',
      3,
      7,
      { note: 'That Jafrud has two parts is from memory.' },
    ],
    ['جفرود پایین', 'Jafrud-e Pain', 'Джафруд-э-Паин', 3, 7, { note: 'On the coast.' }],
  ]),
  ...group(10, { ...KATESAR, confidence: 'UNCERTAIN' }, [
    ['تیسیه', 'Tisiyeh', 'Тисие', 3, 7, { note: FROM_MEMORY }],
    ['خواچکین', 'Khvachkin', 'Хачкин', 3, 7, { note: FROM_MEMORY }],
    ['اشکیک', 'Ashkik', 'Ашкик', 3, 7, { note: FROM_MEMORY }],
    ['جیرکویه', 'Jirkuyeh', 'Джиркуйе', 3, 7, { note: FROM_MEMORY }],
    ['دافچاه', 'Dafchah', 'Дафчах', 2, 7, { note: FROM_MEMORY }],
    ['فتاتو', 'Fatatu', 'Фатату', 2, 7, { note: FROM_MEMORY }],
    ['کته‌سر', 'Katehsar', 'Катесар', 2, 7, { note: FROM_MEMORY }],
    ['چوکام', 'Chukam', 'Чукам', 2, 7, { note: FROM_MEMORY }],
    ['فرشکی', 'Farshki', 'Фаршки', 2, 7, { note: FROM_MEMORY }],
    ['گورابجیر', 'Gurabjir', 'Гурабджир', 2, 7, { note: FROM_MEMORY }],
    ['شیرایه', 'Shirayeh', 'Шираие', 2, 7, { note: FROM_MEMORY }],
    ['مرزدشت', 'Marzdasht', 'Марздашт', 2, 7, { note: FROM_MEMORY }],
    ['زیرده', 'Zirdeh', 'Зирде', 2, 7, { note: FROM_MEMORY }],
  ]),
  ...group(23, { ...CHAHAR_FARIZEH, confidence: 'FILLER' }, [
    [
      'آبکنار',
      'Abkenar',
      'Абкенар',
      1,
      3,
      { latitude: 37.455, longitude: 49.3208, precisionM: 1_000, note: FILLER },
    ],
    [
      'خمیران',
      'Khomeyran',
      'Хомейран',
      1,
      3,
      { latitude: 37.4833, longitude: 49.2833, precisionM: 2_000, note: FILLER },
    ],
    ['کرکان', 'Karkan', 'Каркан', 0, 3, { note: FILLER }],
    ['اشپلا', 'Eshpela', 'Эшпела', 0, 2, { note: FILLER }],
    ['تربه‌بر', 'Torbeh Bar', 'Торбе-Бар', 0, 2, { note: FILLER }],
    ['کپورچال', 'Kapurchal', 'Капурчаль', 1, 3, { note: FILLER }],
  ]),
];
