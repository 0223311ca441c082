import { Db } from 'mongodb';
import type { Entry } from '#libs/ledger';
import { readOpaqueId } from '#libs/platform';
import { makeWorld, type Trade, type World } from '../journeys/access-world.js';
import { COMMAND, killBy, needBuiltApi } from './killing.js';

let world: World;
let trade: Trade;

beforeAll(async () => {
  needBuiltApi();
  world = await makeWorld('api-killed');
  trade = world.trades[0];
}, 60_000);
afterAll(() => world.zone.close());

const db = () => world.zone.api.get(Db);
const entriesOf = (key: string) => db().collection<Entry>('entries').countDocuments({ 'command.key': key });

describe('an API killed between the entry and its view', () => {
  it('leaves a view behind that the next read heals, and the command again gets the first answer', async () => {
    const query = COMMAND('departShipment', '... on ShipmentPayload { shipment { id status } }');
    const input = { commandKey: 'killed-depart-1', shipmentId: trade.shipmentId, conveyance: 'MV Guilan' };
    const _id = readOpaqueId('shipment', trade.shipmentId)!;
    const stored = () => db().collection<{ _id: string; version: number }>('shipments').findOne({ _id });
    const before = (await stored())!;

    await killBy(world.zone, query, input, trade.exporter);
    expect(await entriesOf(input.commandKey)).toBe(1);
    expect((await stored())!.version).toBe(before.version);

    const read = await world.zone.ask<{ shipment: { status: string } }>(
      'query ($id: ID!) { shipment(id: $id) { status } }',
      { id: trade.shipmentId },
      trade.exporter,
    );
    expect(read.data.shipment.status).toBe('IN_TRANSIT');
    expect((await stored())!.version).toBe(before.version + 1);

    const again = await world.zone.ask<{ told: object }>(query, { input }, trade.exporter);
    expect(again.data.told).toEqual({
      __typename: 'ShipmentPayload',
      shipment: { id: trade.shipmentId, status: 'IN_TRANSIT' },
    });
    expect(await entriesOf(input.commandKey)).toBe(1);
  }, 60_000);

  it('has made what was new: the command again names it, and it is there once', async () => {
    const query = COMMAND('packBale', '... on PackBalePayload { bale { id rugCount } }');
    const rugIds = world.cooperatives[0].rugIds.slice(1);
    const input = { commandKey: 'killed-pack-1', rugIds, grossG: 9_000 };
    await killBy(world.zone, query, input, world.cooperatives[0].clerk);
    expect(await entriesOf(input.commandKey)).toBe(1);
    const bales = await db().collection('bales').countDocuments();

    const again = await world.zone.ask<{ told: { bale: { id: string; rugCount: number } } }>(
      query,
      { input },
      world.cooperatives[0].clerk,
    );
    expect(again.data.told.bale.rugCount).toBe(rugIds.length);
    expect(await entriesOf(input.commandKey)).toBe(1);
    expect(await db().collection('bales').countDocuments()).toBe(bales + 1);
    for (const id of rugIds) {
      const { data } = await world.zone.ask<{ rug: { bale: { id: string } } }>(
        'query ($id: ID!) { rug(id: $id) { bale { id } } }',
        { id },
        world.cooperatives[0].clerk,
      );
      expect(data.rug.bale.id).toBe(again.data.told.bale.id);
    }
  }, 60_000);
});
