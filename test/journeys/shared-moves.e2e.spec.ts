import type { Caller } from '#libs/platform';
import { makeShareWorld, type ShareWorld } from './share-world.js';

const SEEN = `{ rugs { nodes { id } } bales { nodes { id } } shipments { nodes { id } } }`;
type Rows = Readonly<Record<'rugs' | 'bales' | 'shipments', { nodes: { id: string }[] }>>;

// They ask many times, beside whatever else this machine does.
jest.setTimeout(30_000);

describe('what moves after it was shared', () => {
  let world: ShareWorld;
  const seen = async (token: string) => {
    const { data } = await world.zone.ask<Rows>(SEEN, {}, token);
    return Object.fromEntries(
      Object.entries(data).map(([name, { nodes }]) => [name, nodes.map(({ id }) => id).sort()]),
    ) as Record<keyof Rows, string[]>;
  };
  const rugBehind = async (token: string, id: string) => {
    const query = 'query ($id: ID!) { rug(id: $id) { id bale { id } shipment { id } } }';
    return (await world.zone.ask<{ rug: object | null }>(query, { id }, token)).data.rug;
  };
  const done = async <T>(mutation: string, input: object, as: Partial<Caller>): Promise<T> => {
    const told = await world.tell(mutation, input, as);
    expect([mutation, told.code]).toEqual([mutation, undefined]);
    return Object.values(told).find((value) => typeof value === 'object') as T;
  };
  const packed = async (rugIds: string[]) =>
    (await done<{ id: string }>('packBale', { rugIds, grossG: 9_000 }, world.clerk)).id;

  beforeAll(async () => {
    world = await makeShareWorld('shared-moves');
  }, 60_000);
  afterAll(() => world.zone.close());

  it('is seen in a bale as long as it lies there, and not in the next one', async () => {
    const [, one, two] = world.ours.rugIds as [string, string, string];
    const baleId = await packed([one, two]);
    const { token } = await world.share(world.clerk, 'BALE', baleId);
    expect(await seen(token)).toMatchObject({ bales: [baleId], rugs: [one, two].sort() });

    await done('unpackBale', { baleId }, world.clerk);
    expect((await seen(token)).rugs).toEqual([]);
    expect(await rugBehind(token, one)).toBeNull();
    const next = await packed([one]);
    expect((await seen(token)).bales).not.toContain(next);
    expect(await rugBehind(token, one)).toBeNull();
    // Who was shown the rug itself sees it wherever it is, and not where that is.
    const rug = await world.share(world.clerk, 'RUG', one);
    expect(await rugBehind(rug.token, one)).toEqual({ id: one, bale: null, shipment: null });
    await done('unpackBale', { baleId: next }, world.clerk);
    expect(await seen(rug.token)).toEqual({ rugs: [one], bales: [], shipments: [] });
  });

  it('is seen in a shipment from when it is booked into it, until the shipment is given up', async () => {
    const [, one] = world.ours.rugIds as [string, string];
    const { exporter, trade } = world;
    const { token } = await world.share(exporter, 'SHIPMENT', trade.shipmentId);
    expect((await seen(token)).rugs).toEqual([trade.rugId]);
    expect(await rugBehind(token, one)).toBeNull();
    const items = [{ rugId: one, pricePerM2Minor: 25_000 }];
    await done('addRugs', { shipmentId: trade.shipmentId, items }, exporter);
    expect((await seen(token)).rugs).toEqual([trade.rugId, one].sort());

    await done('cancelShipment', { shipmentId: trade.shipmentId, reason: 'given up' }, exporter);
    for (const rug of [trade.rugId, one]) expect([rug, await rugBehind(token, rug)]).toEqual([rug, null]);
    expect((await seen(token)).rugs).toEqual([]);
  });

  it('is seen of no organisation that it went to later', async () => {
    const { token } = await world.share(world.exporter, 'ORGANISATION', world.trade.exporterId);
    const [, one] = world.ours.rugIds as [string, string];
    expect((await seen(token)).rugs).not.toContain(one);
    const { other } = world;
    const booking = {
      ...{ consigneeId: other.consigneeId, destination: 'RU', incoterm: 'FCA', mode: 'SEA' },
      ...{ namedPlace: 'Bandar-e Anzali', portOfLoading: 'IRBAZ', portOfDischarge: 'RUASF' },
      ...{ contractNumber: 'B-1', contractDate: '2024-05-01' },
      items: [{ rugId: one, pricePerM2Minor: 25_000 }],
    };
    await done('bookShipment', booking, other.exporter);
    expect(await rugBehind(token, one)).toBeNull();
  });
});
