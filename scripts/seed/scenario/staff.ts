import type { Language, Role } from '#libs/platform';
import { COUNTY_OFFICE } from './offices.js';
import { COOPERATIVES, CONSIGNEES, EXPORTERS } from './organisations.js';

/** Somebody who acts in the scenario. Invented, like everybody in it. */
export interface Staff {
  readonly key: string;
  readonly role: Role;
  /** The organisation that they act for. */
  readonly organisation: string;
  readonly displayName: string;
  readonly language: Language;
  /** Under which login this account can be tried out. */
  readonly login?: string;
}

/** The people who keep the register. */
export const OFFICER = 'officer';
export const ADMINISTRATOR = 'administrator';

/** The account of an organisation: a cooperative's clerk, an exporter's or a receiver's. */
export const staffOf = (organisation: string): string => `staff-of-${organisation}`;

/** Who looks at what the clerk of the first cooperative pays. */
export const COUNTERSIGNER = 'countersigner';

/** The three inspectors of the rug office. */
export const INSPECTORS = ['inspector-1', 'inspector-2', 'inspector-3'] as const;

const CLERKS = [
  'پریسا مرداب‌پور',
  'کیوان نی‌زاری',
  'مهناز حصیربافیان',
  'ژاله موج‌پور',
  'فرهاد شالیزارنیا',
  'نازنین رودکنارپور',
  'آذر گره‌بافیان',
  'بهار توسکازاده',
  'سحر نیلوفریان',
];
const TRADERS = [
  'امید سبزآبیان',
  'ترانه باران‌نیا',
  'کاوه غازیان‌پور',
  'نگار ابریشم‌نژاد',
  'هومن ترنج‌زاده',
  'آرش موج‌پور',
];
const RECEIVERS: readonly (readonly [name: string, language: Language])[] = [
  ['Вера Волжанина', 'ru'],
  ['Игорь Дельтов', 'ru'],
  ['Патимат Станкова', 'ru'],
  ['Leyla İlməkli', 'ru'],
  ['Rauf Bürcov', 'ru'],
  ['Айгуль Орнекова', 'ru'],
  ['Данияр Айлаков', 'ru'],
  ['Ogulnar Nagyşowa', 'ru'],
  ['Merdan Ak', 'ru'],
];

const official = (key: string, organisation: string, displayName: string, login?: string): Staff => ({
  key,
  role: 'OFFICIAL',
  organisation,
  displayName,
  language: 'fa',
  ...(login ? { login } : {}),
});

/** All accounts of the scenario but the weaver's own. Those with a login can be tried out. */
export const STAFF: readonly Staff[] = [
  {
    key: ADMINISTRATOR,
    role: 'ADMINISTRATOR',
    organisation: 'zone',
    displayName: 'بهروز مه‌آلودیان',
    language: 'fa',
    login: 'admin',
  },
  {
    key: OFFICER,
    role: 'PROGRAMME_OFFICER',
    organisation: 'zone',
    displayName: 'مریم تارپودیان',
    language: 'fa',
    login: 'officer',
  },
  ...INSPECTORS.map((key, i) =>
    official(
      key,
      'directorate',
      ['شهرام رج‌شمار', 'لاله بیدستانی‌فر', 'ناصر دارکوب‌نیا'][i]!,
      i === 0 ? 'official' : undefined,
    ),
  ),
  official('zone-official-1', 'zone', 'پگاه شبنم‌نژاد'),
  official('zone-official-2', 'zone', 'یاشار آزادماهی'),
  official('zone-official-3', 'zone', 'مهسا پیله‌وریان'),
  official('customs-official-1', 'customs-anzali', 'داود کرجی‌زاده', 'customs'),
  official('customs-official-2', 'customs-astara', 'رویا آبچین‌نژاد'),
  official('county-official-1', COUNTY_OFFICE, 'حمیدرضا بلوط‌کاریان', 'county'),
  ...COOPERATIVES.map(({ key }, i): Staff => ({
    key: staffOf(key),
    role: 'CLERK',
    organisation: key,
    displayName: CLERKS[i]!,
    language: 'fa',
    ...(i === 0 ? { login: 'clerk' } : i === 2 ? { login: 'clerk2' } : {}),
  })),
  {
    key: COUNTERSIGNER,
    role: 'CLERK',
    organisation: COOPERATIVES[0]!.key,
    displayName: 'گلنار پودکارپور',
    language: 'fa',
  },
  ...EXPORTERS.map(({ key }, i): Staff => ({
    key: staffOf(key),
    role: 'EXPORTER',
    organisation: key,
    displayName: TRADERS[i]!,
    language: 'fa',
    ...(i === 0 ? { login: 'exporter' } : {}),
  })),
  ...CONSIGNEES.map(({ key }, i): Staff => ({
    key: staffOf(key),
    role: 'CONSIGNEE',
    organisation: key,
    displayName: RECEIVERS[i]![0],
    language: RECEIVERS[i]![1],
    ...(i === 0 ? { login: 'consignee' } : {}),
  })),
];
