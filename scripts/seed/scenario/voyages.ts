import type { Destination, Incoterm, ShipmentStatus, TransportMode } from '#libs/export';
import { jalaliDay, type Day } from './calendar.js';

/** A way of the trade: where it begins and ends, and how many days it takes. */
interface Route {
  readonly mode: TransportMode;
  readonly from: string;
  readonly to: string;
  readonly days: readonly [least: number, most: number];
  readonly conveyances: readonly string[];
}

const SHIPS = ['M/V Sepid Mowj', 'M/V Kaspi Zarya', 'M/V Talab'];
const TRUCKS = ['Truck 46 E 99 001', 'Truck 46 E 99 002', 'Truck 56 E 99 003'];

export const ROUTES = {
  ASTRAKHAN: { mode: 'SEA', from: 'IRBAZ', to: 'RUASF', days: [2, 5], conveyances: SHIPS },
  DAGESTAN: { mode: 'ROAD', from: 'IRBAZ', to: 'RUMCX', days: [4, 8], conveyances: TRUCKS },
  MAKHACHKALA: { mode: 'SEA', from: 'IRBAZ', to: 'RUMCX', days: [2, 4], conveyances: SHIPS },
  BAKU: { mode: 'ROAD', from: 'IRBAZ', to: 'AZBAK', days: [2, 4], conveyances: TRUCKS },
  AKTAU: { mode: 'SEA', from: 'IRBAZ', to: 'KZAAU', days: [2, 5], conveyances: SHIPS },
  TURKMENBASHI: { mode: 'SEA', from: 'IRBAZ', to: 'TMKRW', days: [1, 4], conveyances: SHIPS },
  INCHEH_BORUN: {
    mode: 'RAIL',
    from: 'IRRAS',
    to: 'X-IRTM-INB',
    days: [3, 6],
    conveyances: ['Wagon 9990 0001'],
  },
} as const satisfies Record<string, Route>;

/** A shipment as it was agreed: which way, for whom, how much, and how far it comes within the scenario. */
export interface Voyage {
  readonly destination: Destination;
  readonly route: keyof typeof ROUTES;
  readonly exporter: string;
  readonly consignee: string;
  readonly incoterm: Incoterm;
  readonly namedPlace: string;
  readonly pilePieces: number;
  readonly kilims: number;
  /** The day on which its bales are packed. */
  readonly packedOn: Day;
  readonly ends: ShipmentStatus;
  /** The voyage, called off before, whose bales go with this one. */
  readonly takesOver?: number;
}

type Row = readonly [
  destination: Destination,
  route: keyof typeof ROUTES,
  exporter: number,
  consignee: string,
  terms: string,
  pilePieces: number,
  kilims: number,
  packedOn: readonly [year: number, month: number, day: number],
  ends?: ShipmentStatus,
  takesOver?: number,
];

/** Twenty-four shipments in eight waves of export. */
const ROWS: readonly Row[] = [
  ['RU', 'ASTRAKHAN', 1, 'volga-knot', 'CFR Astrakhan', 15, 3, [1403, 7, 25]],
  ['AZ', 'BAKU', 2, 'khazar-ilmek', 'FCA Bandar-e Anzali', 16, 4, [1403, 7, 28]],
  ['RU', 'DAGESTAN', 3, 'seven-looms', 'CPT Makhachkala', 18, 4, [1403, 9, 29]],
  ['KZ', 'AKTAU', 4, 'aktau-ornek', 'CFR Aktau', 17, 4, [1403, 10, 2]],
  ['RU', 'ASTRAKHAN', 1, 'delta-lotus', 'CFR Astrakhan', 20, 4, [1403, 12, 1]],
  ['AZ', 'BAKU', 5, 'seven-towers', 'DAP Baku', 21, 4, [1403, 12, 4]],
  ['TM', 'TURKMENBASHI', 2, 'hazar-nagysh', 'FCA Bandar-e Anzali', 19, 4, [1403, 12, 6]],
  ['RU', 'MAKHACHKALA', 3, 'seven-looms', 'CFR Makhachkala', 23, 5, [1404, 1, 29]],
  ['KZ', 'AKTAU', 4, 'white-pier', 'CFR Aktau', 21, 5, [1404, 2, 2]],
  ['AZ', 'BAKU', 6, 'khazar-ilmek', 'DAP Baku', 14, 3, [1404, 2, 4], 'CANCELLED'],
  ['RU', 'ASTRAKHAN', 1, 'volga-knot', 'CFR Astrakhan', 24, 5, [1404, 4, 8], 'CONFIRMED', 10],
  ['KZ', 'AKTAU', 4, 'aktau-ornek', 'CFR Aktau', 23, 5, [1404, 4, 11]],
  ['AZ', 'BAKU', 5, 'seven-towers', 'DAP Baku', 24, 6, [1404, 4, 14]],
  ['RU', 'DAGESTAN', 3, 'seven-looms', 'CPT Makhachkala', 25, 5, [1404, 6, 18]],
  ['AZ', 'BAKU', 2, 'khazar-ilmek', 'FCA Bandar-e Anzali', 22, 5, [1404, 6, 20], 'DELIVERED'],
  ['KZ', 'AKTAU', 4, 'white-pier', 'CIP Aktau', 23, 5, [1404, 6, 22]],
  ['RU', 'ASTRAKHAN', 1, 'volga-knot', 'CFR Astrakhan', 24, 6, [1404, 9, 1], 'DELIVERED'],
  ['TM', 'INCHEH_BORUN', 6, 'white-city', 'CPT Incheh Borun', 24, 5, [1404, 9, 5], 'DELIVERED'],
  ['AZ', 'BAKU', 5, 'seven-towers', 'DAP Baku', 23, 5, [1404, 12, 10], 'ARRIVED'],
  ['RU', 'ASTRAKHAN', 1, 'volga-knot', 'CFR Astrakhan', 24, 5, [1404, 12, 20], 'IN_TRANSIT'],
  ['KZ', 'AKTAU', 4, 'aktau-ornek', 'CFR Aktau', 24, 6, [1404, 12, 21], 'IN_TRANSIT'],
  ['RU', 'DAGESTAN', 3, 'seven-looms', 'CPT Makhachkala', 20, 4, [1404, 12, 23], 'LOADED'],
  ['TM', 'TURKMENBASHI', 2, 'hazar-nagysh', 'FCA Bandar-e Anzali', 17, 3, [1404, 12, 24], 'BOOKED'],
  ['RU', 'ASTRAKHAN', 1, 'delta-lotus', 'CFR Astrakhan', 0, 0, [1404, 12, 25], 'DRAFT'],
];

export const VOYAGES: readonly Voyage[] = ROWS.map(
  ([
    destination,
    route,
    exporter,
    consignee,
    terms,
    pilePieces,
    kilims,
    packedOn,
    ends = 'CONFIRMED',
    takesOver,
  ]) => ({
    destination,
    route,
    exporter: `exporter-${exporter}`,
    consignee,
    incoterm: terms.slice(0, 3) as Incoterm,
    namedPlace: terms.slice(4),
    pilePieces,
    kilims,
    packedOn: jalaliDay(...packedOn),
    ends,
    ...(takesOver === undefined ? {} : { takesOver: takesOver - 1 }),
  }),
);
