import type { LocalText } from '#libs/platform';

/** How goods come to or leave a place. */
export const PORT_MODES = ['SEA', 'RIVER', 'ROAD', 'RAIL', 'AIR'] as const;
export type PortMode = (typeof PORT_MODES)[number];

/** Where a statement comes from: read in a stored source, or what people of the trade know and nobody looked up. */
export type Confidence = 'stored' | 'knowledge';

/** A place of loading, discharge or crossing. */
export interface Port {
  /** UN/LOCODE; the two land crossings without one have codes of our own that begin with X-. */
  readonly locode: string;
  readonly name: LocalText;
  /** ISO 3166-1 alpha-2; two for a crossing on a border. */
  readonly countries: readonly string[];
  /** WGS 84 degrees. */
  readonly latitude: number;
  readonly longitude: number;
  readonly modes: readonly PortMode[];
  /** How sure the code is, and how sure the coordinates are. */
  readonly codeConfidence: Confidence | 'own';
  readonly coordinateConfidence: Confidence;
  readonly note?: string;
}

type Row = readonly [
  locode: string,
  countries: string,
  en: string,
  fa: string,
  ru: string,
  latitude: number,
  longitude: number,
  modes: string,
  codeConfidence: Port['codeConfidence'],
  coordinateConfidence: Confidence,
  note?: string,
];

/**
 * Compiled 2026-11-24 from the UN/LOCODE list with its geocodes; `stored` codes were read there.
 * IRBAZ is marked for road as well: trucks to Astara start at the port's own terminal.
 */
const ROWS: readonly Row[] = [
  // prettier-ignore
  ['IRBAZ', 'IR', 'Bandar-e Anzali', 'بندر انزلی', 'Бендер-Энзели', 37.4716, 49.4686, 'SEA ROAD', 'stored', 'stored', 'The free-zone Caspian port complex is a terminal of it.'],
  // prettier-ignore
  ['IRASR', 'IR', 'Astara', 'آستارا', 'Астара (Иран)', 38.4193, 48.8715, 'SEA ROAD RAIL', 'stored', 'stored', 'The Iranian side of the crossing. The railway from Rasht does not reach it yet.'],
  // prettier-ignore
  ['IRRAS', 'IR', 'Rasht', 'رشت', 'Решт', 37.2698, 49.5895, 'ROAD RAIL', 'stored', 'stored', 'The railway from Rasht to the Caspian port opened on 2024-06-20.'],
  ['IRNSH', 'IR', 'Nowshahr', 'نوشهر', 'Ноушехр', 36.65, 51.5, 'SEA', 'stored', 'knowledge'],
  // prettier-ignore
  ['IRAMD', 'IR', 'Bandar-e Amirabad', 'بندر امیرآباد', 'Бендер-Амирабад', 36.8536, 53.3664, 'SEA RAIL', 'stored', 'knowledge'],
  // prettier-ignore
  ['IRNKA', 'IR', 'Neka', 'نکا', 'Нека', 36.6512, 53.2965, 'SEA', 'stored', 'stored', 'An oil terminal: not served for rugs.'],
  ['IRTHR', 'IR', 'Tehran', 'تهران', 'Тегеран', 35.6893, 51.3896, 'ROAD RAIL AIR', 'stored', 'stored'],
  // prettier-ignore
  ['IRIKA', 'IR', 'Imam Khomeini International Airport', 'فرودگاه امام خمینی', 'аэропорт имени Имама Хомейни', 35.4165, 51.1448, 'AIR', 'stored', 'stored'],
  // prettier-ignore
  ['RUASF', 'RU', 'Astrakhan', 'آستاراخان', 'Астрахань', 46.3498, 48.0326, 'SEA RIVER RAIL ROAD', 'stored', 'stored'],
  ['RUOYA', 'RU', 'Olya', 'اولیا', 'Оля', 45.7858, 47.5373, 'SEA RAIL', 'stored', 'stored', 'Ro-ro.'],
  // prettier-ignore
  ['RUMCX', 'RU', 'Makhachkala', 'ماخاچ‌قلعه', 'Махачкала', 42.983, 47.5049, 'SEA RAIL ROAD', 'stored', 'stored', 'Ice-free. Marked for road as well: the trucks through Astara end here.'],
  ['RUMOW', 'RU', 'Moscow', 'مسکو', 'Москва', 55.7505, 37.6175, 'ROAD RAIL', 'stored', 'stored'],
  ['KZAAU', 'KZ', 'Aktau', 'آکتائو', 'Актау', 43.6353, 51.1682, 'SEA RAIL', 'stored', 'stored'],
  [
    'KZKUR',
    'KZ',
    'Kuryk',
    'کوریک',
    'Курык',
    43.1767,
    51.6797,
    'SEA RAIL',
    'stored',
    'stored',
    'Ferry, ro-ro.',
  ],
  ['KZBTN', 'KZ', 'Bautino', 'بائوتینو', 'Баутино', 44.5428, 50.2477, 'SEA', 'stored', 'stored'],
  ['KZGUW', 'KZ', 'Atyrau', 'آتیرائو', 'Атырау', 47.1067, 51.9139, 'RIVER RAIL', 'stored', 'stored'],
  // prettier-ignore
  ['TMKRW', 'TM', 'Turkmenbashi', 'ترکمن‌باشی', 'Туркменбаши', 40.0055, 52.9933, 'SEA RAIL', 'stored', 'stored'],
  ['TMASB', 'TM', 'Ashgabat', 'عشق‌آباد', 'Ашхабад', 37.95, 58.38, 'ROAD RAIL', 'stored', 'knowledge'],
  // prettier-ignore
  ['TMCHE', 'TM', 'Cheleken (Hazar)', 'چلکن (خزر)', 'Челекен (Хазар)', 39.4036, 53.126, 'SEA', 'stored', 'stored'],
  ['AZBAK', 'AZ', 'Baku', 'باکو', 'Баку', 40.3756, 49.8328, 'SEA RAIL ROAD', 'stored', 'stored'],
  // prettier-ignore
  ['AZALA', 'AZ', 'Alat (Port of Baku)', 'الت', 'Алят', 39.9764, 49.4408, 'SEA RAIL', 'stored', 'stored', 'Baku International Sea Trade Port.'],
  // prettier-ignore
  ['AZAST', 'AZ', 'Astara (Azerbaijan)', 'آستارای جمهوری آذربایجان', 'Астара (Азербайджан)', 38.4531, 48.8747, 'ROAD RAIL', 'stored', 'stored'],
  // prettier-ignore
  ['X-IRTM-INB', 'IR TM', 'Incheh Borun / Akyayla', 'اینچه‌برون / آق‌یایلا', 'Инче-Бурун / Акяйла', 37.45, 54.72, 'RAIL ROAD', 'own', 'knowledge', 'A crossing without a UN/LOCODE; the code is ours.'],
  // prettier-ignore
  ['X-AZRU-SAM', 'AZ RU', 'Samur / Yarag-Kazmalyar', 'سامور / یاراگ‌کازمالیار', 'Самур / Яраг-Казмаляр', 41.84, 48.35, 'ROAD', 'own', 'knowledge', 'A crossing without a UN/LOCODE; the code is ours.'],
];

/** All places, as the list has them. */
export const PORTS: readonly Port[] = ROWS.map(
  ([
    locode,
    countries,
    en,
    fa,
    ru,
    latitude,
    longitude,
    modes,
    codeConfidence,
    coordinateConfidence,
    note,
  ]) => ({
    locode,
    name: { fa, en, ru },
    countries: countries.split(' '),
    latitude,
    longitude,
    modes: modes.split(' ') as PortMode[],
    codeConfidence,
    coordinateConfidence,
    ...(note === undefined ? {} : { note }),
  }),
);

/** Second entries of the UN/LOCODE list for places that have another code: refused, with a pointer to the right one. */
export const DUPLICATE_CODES: Readonly<Record<string, string>> = {
  IRBPA: 'IRBAZ',
  IRBAM: 'IRAMD',
  TMKRA: 'TMKRW',
};

const byCode = new Map(PORTS.map((port) => [port.locode, port]));

/** A place by its code; any case and surrounding space are forgiven. */
export const findPort = (code: string): Port | undefined => byCode.get(code.trim().toUpperCase());

/** The right code for a duplicate one. */
export const replacementOf = (code: string): string | undefined => DUPLICATE_CODES[code.trim().toUpperCase()];

/** The places of a country that take a mode; leave either out for all. */
export const portsFor = (country?: string | null, mode?: PortMode | null): readonly Port[] =>
  PORTS.filter(
    (port) =>
      (!country || port.countries.includes(country.toUpperCase())) && (!mode || port.modes.includes(mode)),
  );
