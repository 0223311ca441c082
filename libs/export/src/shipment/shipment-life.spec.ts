import fc from 'fast-check';
import { opaqueId } from '#libs/platform';
import { replayViews } from '#libs/ledger';
import { rugKind } from '#libs/production';
import {
  MemoryZone,
  bookingOf,
  consignee,
  exporter,
  opaqueRugs,
  otherExporter,
} from '../../../../test/fixtures/export/memory-zone.js';
import { baleKind } from '../bale/bale.js';
import { cargoKind, totalsOf } from './cargo.js';
import { shipmentKind } from './shipment.js';

const RUGS = 6;
const LIVE = ['BOOKED', 'LOADED', 'IN_TRANSIT', 'ARRIVED', 'DELIVERED', 'CONFIRMED'];

const rugs = fc.uniqueArray(fc.nat(RUGS - 1), { minLength: 0, maxLength: 3 });
const someRugs = fc.uniqueArray(fc.nat(RUGS - 1), { minLength: 1, maxLength: 3 });
const who = fc.boolean();
/** The latest of the shipments or bales, or one before it. */
const which = fc.nat({ max: 1 });

/** One wish of somebody, sensible or not. */
const wish = fc.oneof(
  fc.record({ do: fc.constant('pack' as const), who, rugs }),
  fc.record({ do: fc.constant('unpack' as const), who, which }),
  fc.record({ do: fc.constant('book' as const), who, rugs }),
  fc.record({ do: fc.constant('add' as const), who, which, rugs }),
  fc.record({ do: fc.constant('load' as const), who, which, bale: which }),
  fc.record({
    do: fc.constantFrom('depart' as const, 'arrive', 'deliver', 'confirm', 'cancel'),
    who,
    which,
  }),
);
/** A sensible way through, from which the other wishes stray. */
const way = fc.tuple(someRugs, who, fc.integer({ min: 2, max: 7 })).map(([chosen, by, steps]) =>
  [
    { do: 'pack' as const, who: by, rugs: chosen },
    { do: 'book' as const, who: by, rugs: chosen },
    { do: 'load' as const, who: by, which: 0, bale: 0 },
    { do: 'depart' as const, who: by, which: 0 },
    { do: 'arrive' as const, who: by, which: 0 },
    { do: 'deliver' as const, who: by, which: 0 },
    { do: 'confirm' as const, who: by, which: 0 },
  ].slice(0, steps),
);
const wishes = fc
  .array(fc.oneof(way, fc.array(wish, { minLength: 1, maxLength: 4 })), {
    minLength: 3,
    maxLength: 7,
    size: 'max',
  })
  .map((parts) => parts.flat());
type Wish = typeof wish extends fc.Arbitrary<infer T> ? T : never;

/** Carries wishes out one after another and remembers what came of them. */
class Life {
  readonly bales: string[] = [];
  readonly shipments: string[] = [];
  done = 0;

  constructor(
    readonly zone: MemoryZone,
    private readonly rugIds: readonly string[],
  ) {}

  async carryOut(wanted: Wish): Promise<void> {
    this.zone.wait(1);
    const result = await this.attempt(wanted);
    if (!result?.ok) return;
    this.done++;
    if (wanted.do === 'pack') this.bales.push(result.value as string);
    if (wanted.do === 'book') this.shipments.push(result.value as string);
  }

  private attempt(wanted: Wish): Promise<{ ok: boolean; value?: unknown }> | undefined {
    const { zone } = this;
    const caller = wanted.who ? exporter : otherExporter;
    const commandKey = zone.key();
    const chosen = 'rugs' in wanted ? wanted.rugs.map((index) => this.rugIds[index]!) : [];
    const shipment = 'which' in wanted ? this.shipments.at(-1 - wanted.which) : undefined;
    const step = { commandKey, shipmentId: opaqueId('shipment', shipment ?? 'NONE') };
    switch (wanted.do) {
      case 'pack': {
        const grossG = chosen.length * 4_500 + 500;
        return zone.packBale.execute(caller, { commandKey, rugIds: opaqueRugs(chosen), grossG });
      }
      case 'unpack': {
        const baleId = opaqueId('bale', this.bales.at(-1 - wanted.which) ?? '0');
        return zone.unpackBale.execute(caller, { commandKey, baleId });
      }
      case 'book':
        return zone.bookShipment.execute(caller, bookingOf(zone, chosen));
      case 'add': {
        const items = opaqueRugs(chosen).map((rugId) => ({ rugId, pricePerM2Minor: 333 }));
        return zone.addRugs.execute(caller, { ...step, items });
      }
      case 'load': {
        const baleIds = [opaqueId('bale', this.bales.at(-1 - wanted.bale) ?? '0')];
        return zone.loadBales.execute(caller, { ...step, baleIds });
      }
      case 'depart':
        return zone.departShipment.execute(caller, { ...step, conveyance: 'M/V' });
      case 'arrive':
        return zone.arriveShipment.execute(caller, step);
      case 'deliver':
        return zone.deliverShipment.execute(caller, step);
      case 'confirm':
        return zone.confirmReceipt.execute(consignee, { ...step, receivedBales: 1 });
      case 'cancel':
        return zone.cancelShipment.execute(caller, { ...step, reason: 'called off' });
    }
  }

  /** What must be true whatever was wished for. */
  async check(): Promise<void> {
    const { zone } = this;
    const [allRugs, shipments, cargoes, bales] = await Promise.all([
      zone.views.load(rugKind, this.rugIds),
      zone.views.load(shipmentKind, this.shipments),
      zone.views.load(cargoKind, this.shipments),
      zone.views.load(baleKind, this.bales),
    ]);
    expect(allRugs).toHaveLength(RUGS);
    const itemsOf = new Map(cargoes.map(({ _id, items }) => [_id, items]));
    const balesById = new Map(bales.map((bale) => [bale._id, bale]));
    for (const shipment of shipments) {
      const items = itemsOf.get(shipment._id)!;
      expect(shipment).toMatchObject(totalsOf(items, shipment));
      if (shipment.status === 'CANCELLED') continue;
      const inside = shipment.baleIds.map((id) => balesById.get(id)!);
      expect(inside.every((bale) => bale.status === 'LOADED' && bale.shipmentId === shipment._id)).toBe(true);
      expect(shipment.loadedRugs).toBe(inside.reduce((sum, bale) => sum + bale.rugIds.length, 0));
      expect(shipment.grossG).toBe(inside.reduce((sum, bale) => sum + bale.grossG, 0));
    }
    for (const rug of allRugs) {
      const holders = shipments.filter(
        ({ _id, status }) =>
          LIVE.includes(status) && itemsOf.get(_id)!.some(({ rugId }) => rugId === rug._id),
      );
      expect(holders.map(({ _id }) => _id)).toEqual(rug.shipmentId === undefined ? [] : [rug.shipmentId]);
      expect(rug.status === 'IN_STOCK').toBe(rug.shipmentId === undefined);
      const around = bales.filter(({ status, rugIds }) => status !== 'UNPACKED' && rugIds.includes(rug._id));
      expect(around.map(({ _id }) => _id)).toEqual(rug.baleId === undefined ? [] : [rug.baleId]);
    }
  }

  /** All views made again from the ledger alone are the same views. */
  async checkReplay(): Promise<void> {
    const { zone } = this;
    const kinds = [rugKind, shipmentKind, cargoKind, baleKind] as const;
    const ids = [...this.rugIds, ...this.shipments, ...this.bales];
    const now = () => Promise.all(kinds.map((kind) => zone.views.load<object>(kind, ids)));
    const before = await now();
    await replayViews(zone.kinds, zone.entries, zone.views, zone.projection);
    expect(await now()).toEqual(before);
  }
}

describe('the life of shipments', () => {
  it('never has a rug in two of them, never loses one, and always adds up', async () => {
    let carriedOut = 0;
    await fc.assert(
      fc.asyncProperty(wishes, fc.nat(1_000), async (all, seed) => {
        const { zone, rugIds } = await MemoryZone.withRugs(RUGS, seed);
        const life = new Life(zone, rugIds);
        for (const wanted of all) {
          await life.carryOut(wanted);
          await life.check();
        }
        await life.checkReplay();
        carriedOut += life.done;
      }),
      { numRuns: 20 },
    );
    // A property that refuses every wish would prove nothing.

    expect(carriedOut).toBeGreaterThan(70);
  });
});
