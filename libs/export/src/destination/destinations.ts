import type { LocalText } from '#libs/platform';
import type { Confidence } from '../port/ports.js';
import type { TransportMode } from './incoterms.js';

/** The countries that the product serves. */
export const DESTINATIONS = ['RU', 'KZ', 'TM', 'AZ'] as const;
export type Destination = (typeof DESTINATIONS)[number];

/** A way to a country: from any of its places of loading to any of its places of discharge. */
export interface Way {
  readonly mode: TransportMode;
  readonly loading: readonly string[];
  readonly discharge: readonly string[];
  readonly confidence: Confidence;
}

/** Goods that are not sent to a country for now, and why. */
export interface Closure {
  readonly constructions: readonly string[];
  readonly reason: LocalText;
  /** YYYY-MM-DD, inclusive. */
  readonly from: string;
  readonly until?: string;
}

/** What we know of sending rugs to a country. */
export interface DestinationFacts {
  readonly name: LocalText;
  /** EAEU members want ten digits of the customs code. */
  readonly codeDigits: 6 | 10;
  readonly ways: readonly Way[];
  readonly closed: readonly Closure[];
}

const CASPIAN_PORTS = ['IRBAZ', 'IRASR', 'IRNSH', 'IRAMD'] as const;
const TRUCK_STARTS = ['IRBAZ', 'IRRAS', 'IRASR', 'IRTHR'] as const;

/**
 * The ways of the trade on this sea: six are used by the zone (Anzali–Astrakhan, –Makhachkala by road, –Baku by road,
 * –Aktau, –Turkmenbashi, Rasht–Incheh Borun); the neighbouring ports of the same mode are open as well.
 * No railway leads north from Rasht yet, so there is no rail way to RU, AZ or KZ.
 */
export const DESTINATION_FACTS: Readonly<Record<Destination, DestinationFacts>> = {
  RU: {
    name: { fa: 'روسیه', en: 'Russia', ru: 'Россия' },
    codeDigits: 10,
    ways: [
      { mode: 'SEA', loading: CASPIAN_PORTS, discharge: ['RUASF', 'RUOYA', 'RUMCX'], confidence: 'stored' },
      {
        mode: 'ROAD',
        loading: TRUCK_STARTS,
        discharge: ['RUMCX', 'RUASF', 'RUMOW', 'X-AZRU-SAM'],
        confidence: 'knowledge',
      },
    ],
    closed: [],
  },
  KZ: {
    name: { fa: 'قزاقستان', en: 'Kazakhstan', ru: 'Казахстан' },
    codeDigits: 10,
    ways: [
      { mode: 'SEA', loading: CASPIAN_PORTS, discharge: ['KZAAU', 'KZKUR', 'KZBTN'], confidence: 'stored' },
    ],
    closed: [],
  },
  TM: {
    name: { fa: 'ترکمنستان', en: 'Turkmenistan', ru: 'Туркменистан' },
    codeDigits: 6,
    ways: [
      { mode: 'SEA', loading: CASPIAN_PORTS, discharge: ['TMKRW', 'TMCHE'], confidence: 'stored' },
      {
        mode: 'RAIL',
        loading: ['IRRAS', 'IRTHR'],
        discharge: ['X-IRTM-INB', 'TMASB'],
        confidence: 'knowledge',
      },
      { mode: 'ROAD', loading: TRUCK_STARTS, discharge: ['X-IRTM-INB', 'TMASB'], confidence: 'knowledge' },
    ],
    closed: [],
  },
  AZ: {
    name: { fa: 'جمهوری آذربایجان', en: 'Azerbaijan', ru: 'Азербайджан' },
    codeDigits: 6,
    ways: [
      { mode: 'ROAD', loading: TRUCK_STARTS, discharge: ['AZBAK', 'AZAST'], confidence: 'knowledge' },
      { mode: 'SEA', loading: CASPIAN_PORTS, discharge: ['AZBAK', 'AZALA'], confidence: 'knowledge' },
    ],
    closed: [],
  },
};

/** Whether the product serves a country. */
export const isServed = (country: string): country is Destination =>
  DESTINATIONS.includes(country as Destination);

/** The way to a country by a mode, if there is one. */
export const wayTo = (destination: Destination, mode: TransportMode): Way | undefined =>
  DESTINATION_FACTS[destination].ways.find((way) => way.mode === mode);

/** Why goods of a construction are not sent to a country on a day; undefined when they are. */
export const closureFor = (
  { closed }: Pick<DestinationFacts, 'closed'>,
  construction: string,
  day: string,
): Closure | undefined =>
  closed.find(
    ({ constructions, from, until }) =>
      constructions.includes(construction) && day >= from && (until === undefined || day <= until),
  );
