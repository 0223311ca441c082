import type { Destination, Incoterm, ShipmentStatus, TransportMode } from '#libs/export';
import type { Language } from '#libs/platform';
import type { Batch } from './batches.js';
import { chooseRugs, packed, priceOf, usdOf, type Bale, type PricedRug } from './cargo.js';
import { Chance } from './chance.js';
import { inIran, plusDays, type Day } from './calendar.js';
import { ROUTES, VOYAGES, type Voyage } from './voyages.js';
import type { WovenPiece } from './weaving.js';

/** A shipment of the scenario: what it carries, on what terms, and when each of its steps happened. */
export interface Shipment {
  readonly key: string;
  readonly ends: ShipmentStatus;
  readonly exporter: string;
  readonly consignee: string;
  readonly destination: Destination;
  readonly incoterm: Incoterm;
  readonly namedPlace: string;
  readonly mode: TransportMode;
  readonly portOfLoading: string;
  readonly portOfDischarge: string;
  readonly contractNumber: string;
  readonly contractDate: Day;
  /** In US cents. */
  readonly freightMinor: number;
  readonly insuranceMinor: number;
  readonly rugs: readonly PricedRug[];
  /** Bales packed for it. */
  readonly bales: readonly Bale[];
  /** All bales that go with it: those packed for it, and those of a shipment that was called off. */
  readonly loads: readonly string[];
  readonly conveyance: string;
  /** The language that the receivers read its passports in. */
  readonly passports: Language;
  /** Instants, ISO 8601 UTC. Absent are the steps that it has not come to. */
  readonly packedAt: string;
  readonly bookedAt: string;
  readonly loadedAt?: string;
  readonly papersAt?: string;
  readonly departedAt?: string;
  readonly arrivedAt?: string;
  readonly deliveredAt?: string;
  readonly confirmedAt?: string;
  readonly cancelled?: { readonly at: string; readonly reason: string };
}

const SELLER_PAYS: readonly Incoterm[] = ['CFR', 'CPT', 'CIP', 'DAP'];
const RUSSIAN_PAPERS: readonly Destination[] = ['RU', 'KZ'];

/** The shipments, in the order in which they were agreed, from the rugs that had passed inspection by then. */
export function shipments(batches: readonly Batch[]): readonly Shipment[] {
  const stock = new Stock(batches);
  const made: Shipment[] = [];
  for (const [i, voyage] of VOYAGES.entries()) {
    const before = voyage.takesOver === undefined ? undefined : made[voyage.takesOver];
    made.push(
      shipment(
        new Chance(`voyage-${i + 1}`),
        `shipment-${String(i + 1).padStart(2, '0')}`,
        voyage,
        stock,
        before,
      ),
    );
  }
  return made;
}

/** Rugs that passed and are in no shipment. */
class Stock {
  private readonly passed: { readonly rug: WovenPiece; readonly since: string }[];
  private readonly taken = new Set<WovenPiece>();

  constructor(batches: readonly Batch[]) {
    this.passed = batches.flatMap(({ rugs, inspection }) => {
      const good = new Set(inspection?.findings.filter(({ passed }) => passed).map(({ rug }) => rug));
      return rugs
        .filter(({ key, kind }) => good.has(key) && kind !== 'sampler' && kind !== 'jajim')
        .map((rug) => ({ rug, since: inspection!.at }));
    });
  }

  at(instant: string, wanted: (rug: WovenPiece) => boolean): WovenPiece[] {
    return this.passed
      .filter(({ rug, since }) => since < instant && !this.taken.has(rug) && wanted(rug))
      .map(({ rug }) => rug);
  }

  take(rugs: readonly WovenPiece[]): void {
    for (const rug of rugs) this.taken.add(rug);
  }
}

function shipment(
  chance: Chance,
  key: string,
  voyage: Voyage,
  stock: Stock,
  before: Shipment | undefined,
): Shipment {
  const route = ROUTES[voyage.route];
  const level = chance.between(0.94, 1.06);
  const packedAt = inIran(voyage.packedOn, 9, chance.whole(0, 50));
  const given = before?.rugs.map(({ rug }) => rug) ?? [];
  const isKilim = ({ kind }: WovenPiece): boolean => kind === 'kilim';
  const kilims = voyage.kilims - given.filter(isKilim).length;
  const pile = voyage.pilePieces - given.filter((rug) => !isKilim(rug)).length;
  const flat = drawn(chance, stock.at(packedAt, isKilim), kilims);
  const carried = [...given, ...flat];
  const knotted =
    pile > 0
      ? chooseRugs(
          chance,
          stock.at(packedAt, (rug) => !isKilim(rug)),
          pile,
          carried,
          level,
        )
      : [];
  const chosen = [...flat, ...knotted];
  stock.take(chosen);
  const bales = chosen.length > 0 ? packed(chance, key, chosen) : [];
  const rugs = [...given, ...chosen];
  const pays = SELLER_PAYS.includes(voyage.incoterm);
  return {
    key,
    ends: voyage.ends,
    exporter: voyage.exporter,
    consignee: voyage.consignee,
    destination: voyage.destination,
    incoterm: voyage.incoterm,
    namedPlace: voyage.namedPlace,
    mode: route.mode,
    portOfLoading: route.from,
    portOfDischarge: route.to,
    contractNumber: `${voyage.destination}-${voyage.packedOn.slice(0, 4)}-${key.slice(-2)}`,
    contractDate: plusDays(voyage.packedOn, -chance.whole(20, 70)),
    freightMinor: pays && rugs.length > 0 ? chance.whole(18, 60) * 1_000 : 0,
    insuranceMinor: voyage.incoterm === 'CIP' ? Math.round(usdOf(rugs, level) * 0.35) : 0,
    rugs: rugs.map((rug) => ({ rug, usdPerM2: priceOf(rug, level) })),
    bales,
    loads: [...(before?.bales ?? []), ...bales].map((bale) => bale.key),
    conveyance: chance.pick(route.conveyances),
    passports: RUSSIAN_PAPERS.includes(voyage.destination) ? 'ru' : 'en',
    packedAt,
    ...steps(chance, voyage),
  };
}

function drawn(chance: Chance, stock: readonly WovenPiece[], count: number): WovenPiece[] {
  if (stock.length < count)
    throw new Error(`a shipment wants ${count} kilims, the stock has ${stock.length}`);
  return chance.shuffle(stock).slice(0, count);
}

const STEPS: readonly ShipmentStatus[] = [
  'BOOKED',
  'LOADED',
  'IN_TRANSIT',
  'ARRIVED',
  'DELIVERED',
  'CONFIRMED',
];

/** When the steps happened that a voyage came to. */
function steps(chance: Chance, { packedOn, ends, route }: Voyage) {
  const [least, most] = ROUTES[route].days;
  const hour = () => [chance.whole(9, 14), chance.whole(0, 59)] as const;
  const bookedOn = plusDays(packedOn, 1);
  const loadedOn = plusDays(bookedOn, 1);
  const departedOn = plusDays(loadedOn, chance.whole(1, 2));
  const arrivedOn = plusDays(departedOn, chance.whole(least, most));
  const deliveredOn = plusDays(arrivedOn, chance.whole(1, 4));
  const confirmedOn = plusDays(deliveredOn, chance.whole(1, 5));
  const bookedAt = inIran(bookedOn, ...hour());
  if (ends === 'DRAFT') return { bookedAt };
  if (ends === 'CANCELLED') {
    const reason = 'خریدار سفارش را پس گرفت / the buyer withdrew the order';
    return { bookedAt, cancelled: { at: inIran(plusDays(bookedOn, 9), ...hour()), reason } };
  }
  const reached = STEPS.indexOf(ends);
  const from = (step: ShipmentStatus) => reached >= STEPS.indexOf(step);
  return {
    bookedAt,
    ...(from('LOADED') ? { loadedAt: inIran(loadedOn, 10, chance.whole(0, 59)) } : {}),
    ...(from('LOADED') ? { papersAt: inIran(loadedOn, 14, chance.whole(0, 59)) } : {}),
    ...(from('IN_TRANSIT') ? { departedAt: inIran(departedOn, ...hour()) } : {}),
    ...(from('ARRIVED') ? { arrivedAt: inIran(arrivedOn, ...hour()) } : {}),
    ...(from('DELIVERED') ? { deliveredAt: inIran(deliveredOn, ...hour()) } : {}),
    ...(from('CONFIRMED') ? { confirmedAt: inIran(confirmedOn, ...hour()) } : {}),
  };
}
