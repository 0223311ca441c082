import { Db, type Collection, type Document } from 'mongodb';
import { openZone, type TestZone } from '../harness/zone.js';
import { ExportWorld, type Answer } from './export-world.js';

const RACERS = 32;

interface NaiveRug extends Document {
  readonly _id: string;
  readonly shipmentId?: string;
}

/** Booking as it is often written: look whether the rugs are free, then take them. Nothing is claimed. */
async function bookWithoutClaims(
  rugs: Collection<NaiveRug>,
  ids: readonly string[],
  shipmentId: string,
): Promise<boolean> {
  const found = await rugs.find({ _id: { $in: [...ids] } }).toArray();
  if (found.some((rug) => rug.shipmentId !== undefined)) return false;
  await rugs.updateMany({ _id: { $in: [...ids] } }, { $set: { shipmentId } });
  return true;
}

describe('bookings for the same rugs at once', () => {
  let zone: TestZone;
  let world: ExportWorld;
  let db: Db;

  beforeAll(async () => {
    zone = await openZone('race');
    world = await ExportWorld.in(zone);
    db = zone.api.get(Db, { strict: false });
  }, 60_000);
  afterAll(() => zone.close());

  it('are lost by a store without claims: the control that shows that this race is one', async () => {
    const rugs = db.collection<NaiveRug>('naive_rugs');
    let winners = 0;
    // One round may be too lucky; a store that is wrong is wrong within a few.
    for (let round = 0; round < 20 && winners < 2; round++) {
      const ids = Array.from({ length: 5 }, (_, index) => `rug-${round}-${index}`);
      await rugs.insertMany(ids.map((_id) => ({ _id })));
      const booked = await Promise.all(
        Array.from({ length: RACERS }, (_, racer) => bookWithoutClaims(rugs, ids, `shipment-${racer}`)),
      );
      winners = booked.filter(Boolean).length;
    }
    expect(winners).toBeGreaterThan(1);
  });

  it('are won by exactly one, and all others are told which rug is taken and what to do', async () => {
    const rugIds = await world.rugsInStock(5);
    const answers = await Promise.all(
      Array.from({ length: RACERS }, (_, racer) =>
        world.send('bookShipment', world.booking(rugIds), racer % 2 ? world.exporter : world.otherExporter),
      ),
    );
    const winners = answers.filter(({ __typename }) => __typename === 'ShipmentPayload');
    expect(winners).toHaveLength(1);
    const { code } = winners[0]!['shipment'] as { code: string };
    for (const loser of answers.filter((answer) => answer !== winners[0])) expectTold(loser, code, 5);
    expect(await db.collection('shipments').countDocuments()).toBe(1);
    expect(await db.collection('rugs').countDocuments({ status: 'RESERVED' })).toBe(5);
    const booked = { 'events.type': 'ShipmentBooked' };
    expect(await db.collection('entries').countDocuments(booked)).toBe(1);
  });

  it('that overlap in part never leave a rug in two shipments or half a booking', async () => {
    const before = await db.collection('shipments').countDocuments();
    const rugIds = await world.rugsInStock(12);
    const wishes = Array.from({ length: RACERS }, (_, racer) =>
      [0, 1, 2].map((offset) => rugIds[(racer * 5 + offset * 3) % rugIds.length]!),
    );
    const answers = await Promise.all(
      wishes.map((wish) => world.send('bookShipment', world.booking(wish), world.exporter)),
    );
    const booked = answers.flatMap((answer, racer) =>
      answer.__typename === 'ShipmentPayload' ? wishes[racer]! : [],
    );
    expect(booked.length).toBeGreaterThan(0);
    expect(new Set(booked).size).toBe(booked.length);
    const others = answers.filter(({ __typename }) => __typename !== 'ShipmentPayload');
    for (const { __typename } of others) expect(['StateConflict', 'TryAgain']).toContain(__typename);
    const shipments = (await db.collection('shipments').countDocuments()) - before;
    expect(shipments * 3).toBe(booked.length);
    const { length } = await db.collection('rugs').find({ status: 'RESERVED' }).toArray();
    expect(length).toBe(booked.length + 5);
  });
});

function expectTold(loser: Answer, winner: string, rugs: number): void {
  expect(loser).toMatchObject({ __typename: 'StateConflict', code: 'RUGS_NOT_BOOKABLE' });
  expect(loser.problems).toHaveLength(rugs);
  for (const { code, message, nextStep } of loser.problems!) {
    expect(code).toBe('RUG_IN_A_SHIPMENT');
    expect(message).toContain(winner);
    expect(nextStep).toContain('Choose another rug');
  }
}
