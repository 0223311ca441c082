import { Db } from 'mongodb';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { PERMISSIONS, ROLES, mayDo, type Caller, type Permission } from '#libs/platform';
import { printZoneSchema } from '../../apps/api/src/print-schema.js';
import { allOperations } from '../laws/operations.js';
import { sampleRequest } from '../laws/sample-request.js';
import { STAFF, booking, makeWorld, rug, type Cooperative, type Trade, type World } from './access-world.js';

interface List {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
}

// Every operation as every role: hundreds of requests.
jest.setTimeout(60_000);

describe('access', () => {
  let world: World;
  let schema: GraphQLSchema;
  let ours: Cooperative;
  let theirs: Cooperative;
  let trade: Trade;
  let other: Trade;

  const ids = async (field: string, as: Partial<Caller>, args = ''): Promise<string[]> => {
    const query = `{ list: ${field}${args} { totalCount nodes { id } } }`;
    const { data, errors } = await world.zone.ask<{ list: List }>(query, {}, as);
    if (errors) throw new Error(JSON.stringify(errors));
    expect(data.list.totalCount).toBe(data.list.nodes.length);
    return data.list.nodes.map(({ id }) => id).sort();
  };
  const one = async (field: string, id: string, as: Partial<Caller>): Promise<unknown> => {
    const query = `query ($id: ID!) { one: ${field}(id: $id) { id } }`;
    return (await world.zone.ask<{ one: unknown }>(query, { id }, as)).data.one;
  };
  const traced = async (code: string, as: Partial<Caller>): Promise<unknown> =>
    (
      await world.zone.ask<{ trace: unknown }>(
        `query ($code: String!) { trace(code: $code) { code } }`,
        { code },
        as,
      )
    ).data.trace;
  const entries = () => world.zone.api.get(Db, { strict: false }).collection('entries').countDocuments();
  const has = (field: string): boolean =>
    Boolean(schema.getQueryType()?.getFields()[field] ?? schema.getMutationType()?.getFields()[field]);

  beforeAll(async () => {
    schema = buildSchema(await printZoneSchema());
    world = await makeWorld('access');
    [ours, theirs] = world.cooperatives;
    [trade, other] = world.trades;
  }, 60_000);
  afterAll(() => world.zone.close());

  const roots = () =>
    allOperations()
      .filter(({ kind }) => kind === 'Query' || kind === 'Mutation')
      .map(({ kind, name, states }) => {
        const type = kind === 'Query' ? schema.getQueryType() : schema.getMutationType();
        return { name, states, request: sampleRequest(kind, type!.getFields()[name]!) };
      });

  it('refuses every operation without its permission to every role that has not', async () => {
    const before = await entries();
    let refused = 0;
    for (const role of ROLES) {
      const token = await world.zone.tokenOf({ role, account: `any-${role}` });
      for (const { name, states, request } of roots()) {
        if (!PERMISSIONS.includes(states as Permission) || mayDo(role, states as Permission)) continue;
        const { errors } = await world.zone.ask(request, {}, token);
        expect([role, name, errors?.[0]?.extensions?.code]).toEqual([role, name, 'FORBIDDEN']);
        refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(40);
    expect(await entries()).toBe(before);
  });

  it('refuses everything but signing in to who has no account', async () => {
    for (const { name, states, request } of roots()) {
      const { errors } = await world.zone.ask(request);
      const code = errors?.[0]?.extensions?.code;
      expect([name, code]).toEqual([name, states === 'public' ? undefined : 'UNAUTHENTICATED']);
    }
  });

  it('shows a clerk what is of her cooperative, and nothing of another', async () => {
    expect(await ids('people', ours.clerk)).toEqual([ours.weaverId]);
    expect(await ids('people', ours.clerk, `(cooperativeId: "${theirs.id}")`)).toEqual([]);
    expect(await ids('looms', ours.clerk)).toEqual([ours.loomId]);
    expect(await ids('batches', ours.clerk)).toEqual([ours.batchId]);
    expect(await ids('rugs', ours.clerk)).toEqual([...ours.rugIds].sort());
    expect(await one('rug', theirs.rugIds[1]!, ours.clerk)).toBeNull();
    expect(await one('batch', theirs.batchId, ours.clerk)).toBeNull();
    expect(await one('batch', ours.batchId, ours.clerk)).not.toBeNull();
  });

  it('lets a clerk do nothing for another cooperative', async () => {
    const { villageId, tell } = world;
    const result = { rugId: theirs.rugIds[1]!, passed: false, defects: [], note: 'worn' };
    const made = rug(villageId, ours.loomId, ours.weaverId);
    await keepsRefusing([
      [
        'COOPERATIVE_NOT_YOURS',
        () => tell('registerBatch', { cooperativeId: theirs.id, rugs: [made] }, ours.clerk),
      ],
      [
        'LOOM_UNKNOWN',
        () => tell('registerBatch', { rugs: [{ ...made, loomId: theirs.loomId }] }, ours.clerk),
      ],
      [
        'MAKER_UNKNOWN',
        () => tell('registerBatch', { rugs: [{ ...made, makerIds: [theirs.weaverId] }] }, ours.clerk),
      ],
      [
        'COOPERATIVE_NOT_YOURS',
        () =>
          tell(
            'registerLoom',
            { cooperativeId: theirs.id, villageId, kind: 'VERTICAL', widthMm: 900 },
            ours.clerk,
          ),
      ],
      ['RUG_UNKNOWN', () => tell('inspectRugs', { results: [result] }, ours.clerk)],
      ['RUG_UNKNOWN', () => tell('packBale', { rugIds: [theirs.rugIds[1]], grossG: 9_000 }, ours.clerk)],
      ['BALE_UNKNOWN', () => tell('unpackBale', { baleId: other.baleId }, ours.clerk)],
    ]);
  });

  it('shows a weaver herself and the rugs she made', async () => {
    expect(await ids('people', ours.weaver)).toEqual([ours.weaverId]);
    expect(await ids('rugs', ours.weaver)).toEqual([...ours.rugIds].sort());
    expect(await one('rug', theirs.rugIds[1]!, ours.weaver)).toBeNull();
  });

  it('shows an exporter what is in stock and what it has booked, and nothing that another has booked', async () => {
    const inStock = [...ours.rugIds, ...theirs.rugIds].filter(
      (id) => id !== trade.rugId && id !== other.rugId,
    );
    expect(await ids('rugs', trade.exporter)).toEqual([...inStock, trade.rugId].sort());
    expect(await one('rug', other.rugId, trade.exporter)).toBeNull();
    expect(await ids('shipments', trade.exporter)).toEqual([trade.shipmentId]);
    expect(await ids('shipments', trade.exporter, `(filter: { exporterId: "${other.exporterId}" })`)).toEqual(
      [],
    );
    expect(await one('shipment', other.shipmentId, trade.exporter)).toBeNull();
    expect(await one('bale', other.baleId, trade.exporter)).toBeNull();
  });

  it('lets an exporter do nothing with another’s shipments, bales and rugs', async () => {
    const { tell } = world;
    const { shipmentId, baleId, rugId } = other;
    const items = [{ rugId: ours.rugIds[1]!, pricePerM2Minor: 100 }];
    const book = (more: object, rugIds = ours.rugIds[2]!) => booking(trade.consigneeId, rugIds, more);
    await keepsRefusing([
      [
        'NOT_THE_EXPORTER',
        () => tell('bookShipment', book({ exporterId: other.exporterId }), trade.exporter),
      ],
      ['RUG_IN_A_SHIPMENT', () => tell('bookShipment', book({}, rugId), trade.exporter)],
      ['BALE_UNKNOWN', () => tell('bookShipment', book({ baleIds: [baleId] }), trade.exporter)],
      ['SHIPMENT_UNKNOWN', () => tell('addRugs', { shipmentId, items }, trade.exporter)],
      ['SHIPMENT_UNKNOWN', () => tell('loadBales', { shipmentId, baleIds: [trade.baleId] }, trade.exporter)],
      [
        'BALE_UNKNOWN',
        () => tell('loadBales', { shipmentId: trade.shipmentId, baleIds: [baleId] }, trade.exporter),
      ],
      ['SHIPMENT_UNKNOWN', () => tell('departShipment', { shipmentId, conveyance: 'Ship' }, trade.exporter)],
      ['SHIPMENT_UNKNOWN', () => tell('arriveShipment', { shipmentId }, trade.exporter)],
      ['SHIPMENT_UNKNOWN', () => tell('deliverShipment', { shipmentId }, trade.exporter)],
      ['SHIPMENT_UNKNOWN', () => tell('cancelShipment', { shipmentId, reason: 'none' }, trade.exporter)],
      ['BALE_UNKNOWN', () => tell('unpackBale', { baleId }, trade.exporter)],
    ]);
    if (!has('requestDocuments')) return;
    const wish = { shipmentId, kinds: ['COMMERCIAL_INVOICE'], languages: ['en'] };
    await keepsRefusing([['SHIPMENT_UNKNOWN', () => tell('requestDocuments', wish, trade.exporter)]]);
  });

  it('shows a consignee its own shipments with their rugs, and lets it confirm no other', async () => {
    expect(await ids('shipments', trade.consignee)).toEqual([trade.shipmentId]);
    expect(await ids('rugs', trade.consignee)).toEqual([trade.rugId]);
    expect(await one('shipment', other.shipmentId, trade.consignee)).toBeNull();
    expect(await one('bale', other.baleId, trade.consignee)).toBeNull();
    const receipt = { shipmentId: other.shipmentId, receivedBales: 1 };
    await keepsRefusing([['SHIPMENT_UNKNOWN', () => world.tell('confirmReceipt', receipt, trade.consignee)]]);
  });

  it('traces nothing that is not theirs', async () => {
    if (!has('trace')) return;
    const query = '{ bale(id: $id) { sscc } }';
    const { data } = await world.zone.ask<{ bale: { sscc: string } }>(
      `query ($id: ID!) ${query}`,
      { id: other.baleId },
      STAFF,
    );
    for (const code of [other.shipmentCode, data.bale.sscc]) {
      expect(await traced(code, other.exporter)).not.toBeNull();
      for (const stranger of [trade.exporter, trade.consignee, ours.clerk, ours.weaver])
        expect([code, await traced(code, stranger)]).toEqual([code, null]);
    }
  });

  it('shows nothing to an account without what its role needs', async () => {
    for (const role of ['CLERK', 'EXPORTER', 'CONSIGNEE', 'WEAVER'] as const) {
      for (const [field, permission] of [
        ['people', 'person:read'],
        ['looms', 'loom:read'],
        ['batches', 'batch:read'],
        ['rugs', 'rug:read'],
        ['bales', 'bale:read'],
        ['shipments', 'shipment:read'],
      ] as const) {
        if (mayDo(role, permission))
          expect([role, field, await ids(field, { role })]).toEqual([role, field, []]);
      }
    }
  });

  it('shows staff the zone', async () => {
    expect(await ids('rugs', STAFF)).toHaveLength(6);
    expect(await ids('shipments', { role: 'OFFICIAL' })).toHaveLength(2);
    expect(await ids('people', { role: 'PROGRAMME_OFFICER' })).toHaveLength(2);
  });

  /** Each is refused for the reason that is named, and none leaves a trace in the ledger. */
  async function keepsRefusing(
    tries: readonly (readonly [reason: string, attempt: () => ReturnType<World['tell']>])[],
  ): Promise<void> {
    const before = await entries();
    for (const [i, [reason, attempt]] of tries.entries()) {
      const { code, problems } = await attempt();
      const reasons = [code, ...((problems ?? []) as { code: string }[]).map((problem) => problem.code)];
      expect([i, reasons]).toEqual([i, expect.arrayContaining([reason])]);
    }
    expect(await entries()).toBe(before);
  }
});
