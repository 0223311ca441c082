import { openZone, type GraphqlAnswer, type TestZone } from '../harness/zone.js';
import { ExportWorld } from './export-world.js';

const RUGS = 1_500;
const BALE = 50;
/** Far above what a step takes; a step that grows with the square of its rugs does not stay below. */
const STEP_MS = 20_000;
const TRACE_MS = 5_000;

const TRACE = `query ($code: String!, $after: String) {
  trace(code: $code) {
    kind shipment { rugCount status }
    rugs(first: 200, after: $after) { totalCount nodes { id code } pageInfo { endCursor hasNextPage } }
    events(first: 200) { totalCount nodes { type } }
  }
}`;

interface Page {
  trace: {
    shipment: { rugCount: number; status: string };
    rugs: {
      totalCount: number;
      nodes: { id: string }[];
      pageInfo: { endCursor: string; hasNextPage: boolean };
    };
    events: { totalCount: number; nodes: { type: string }[] };
  };
}

describe(`a shipment of ${RUGS} rugs`, () => {
  let zone: TestZone;
  let world: ExportWorld;
  const rugIds: string[] = [];
  const baleIds: string[] = [];
  let shipment: { id: string; code: string };
  const took: Record<string, number> = {};

  const timed = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    const value = await work();
    took[what] = Math.round(performance.now() - start);
    return value;
  };

  beforeAll(async () => {
    zone = await openZone('big');
    world = await ExportWorld.in(zone);
    for (let i = 0; i < RUGS / 500; i++) rugIds.push(...(await world.rugsInStock(500)));
    for (let i = 0; i < RUGS; i += BALE) baleIds.push((await world.pack(rugIds.slice(i, i + BALE))).id);
  }, 180_000);
  afterAll(() => zone.close());

  it('takes each of its steps in one entry and in bounded time', async () => {
    const step = (change: object = {}) => ({ shipmentId: shipment.id, ...change });
    const conveyance = 'M/V Gilar 2';
    shipment = (await timed('book', () => world.done('bookShipment', world.booking(rugIds), world.exporter)))[
      'shipment'
    ] as typeof shipment;
    await timed('load', () => world.done('loadBales', step({ baleIds }), world.exporter));
    await timed('depart', () => world.done('departShipment', step({ conveyance }), world.exporter));
    await timed('arrive', () => world.done('arriveShipment', step(), world.exporter));
    const delivered = await timed('deliver', () => world.done('deliverShipment', step(), world.exporter));
    expect(delivered['shipment']).toMatchObject({ status: 'DELIVERED', rugCount: RUGS });
    for (const ms of Object.values(took)) expect(ms).toBeLessThan(STEP_MS);
  }, 120_000);

  it('is traced to every one of its rugs, page by page', async () => {
    const seen = new Set<string>();
    for (let after: string | null = null; ;) {
      const page: GraphqlAnswer<Page> = await timed(after === null ? 'trace' : 'next page', () =>
        zone.ask<Page>(TRACE, { code: shipment.code, after }, world.staff),
      );
      const { rugs, events, shipment: traced } = page.data.trace;
      expect(traced).toEqual({ rugCount: RUGS, status: 'DELIVERED' });
      expect(rugs.totalCount).toBe(RUGS);
      expect(events.totalCount).toBe(5 + (RUGS / BALE) * 2);
      for (const { id } of rugs.nodes) seen.add(id);
      if (!rugs.pageInfo.hasNextPage) break;
      after = rugs.pageInfo.endCursor;
    }
    expect(seen).toEqual(new Set(rugIds));

    expect(took['trace']).toBeLessThan(TRACE_MS);
  }, 60_000);
});
