import { Db, type MongoClient } from 'mongodb';
import { getConnectionToken } from '@nestjs/mongoose';
import type { Connection } from 'mongoose';
import { printCode, readOpaqueId, type Caller } from '#libs/platform';
import { dropZone, openZone, type TestZone } from '../harness/zone.js';
import { CommandDepths } from './command-depths.js';
import { ExportWorld } from './export-world.js';

const TRACE = `query ($code: String!, $after: String) {
  trace(code: $code) {
    kind code
    rug { id code status digitalLink sgtin makers { id displayName } village { id name { en } } cooperative { name { en } } }
    batch { id code note } bale { sscc } shipment { code status total { amountMinor } contractNumber exporter { name { en } } }
    rugs(first: 50, after: $after) { totalCount nodes { id code } pageInfo { endCursor hasNextPage } }
    papers { kind language number }
    events { totalCount nodes { id type subject subjectCode by organisation { en } place { en } details { name value } digest } }
  }
}`;

interface Trace {
  kind: string;
  code: string;
  rug: { id: string; code: string; status: string; digitalLink: string; sgtin: string } | null;
  batch: { code: string } | null;
  bale: { sscc: string } | null;
  shipment: {
    code: string;
    status: string;
    total: { amountMinor: string } | null;
    contractNumber: string | null;
  } | null;
  rugs: { totalCount: number; nodes: { id: string; code: string }[] };
  papers: { kind: string; language: string; number: string }[];
  events: {
    totalCount: number;
    nodes: {
      id: string;
      type: string;
      subject: string;
      subjectCode: string;
      by: string;
      place: { en: string } | null;
      details: { name: string; value: string }[];
    }[];
  };
}

describe('a shipment from booking to receipt', () => {
  let zone: TestZone;
  let world: ExportWorld;
  let rugIds: string[];
  let bale: { id: string; sscc: string };
  let shipment: { id: string; code: string };

  const trace = async (code: string, as: Partial<Caller>): Promise<Trace | null> => {
    const { data, errors } = await zone.ask<{ trace: Trace | null }>(TRACE, { code }, as);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.trace;
  };
  const step = () => ({ shipmentId: shipment.id });
  const codeOf = async (id: string): Promise<string> => {
    const { data } = await zone.ask<{ rug: { code: string } }>(
      'query ($id: ID!) { rug(id: $id) { code } }',
      { id },
      world.staff,
    );
    return data.rug.code;
  };

  beforeAll(async () => {
    zone = await openZone('shipment');
    world = await ExportWorld.in(zone);
    rugIds = await world.rugsInStock(6);
    bale = await world.pack(rugIds.slice(0, 5));
    const booked = await world.done('bookShipment', world.booking(rugIds.slice(0, 5)), world.exporter);
    shipment = booked['shipment'] as typeof shipment;
  });
  afterAll(() => zone.close());

  it('is loaded, leaves, arrives, is delivered and confirmed, each step by the one who may', async () => {
    const loaded = await world.done('loadBales', { ...step(), baleIds: [bale.id] }, world.exporter);
    expect(loaded['shipment']).toMatchObject({ status: 'LOADED', bales: [{ sscc: bale.sscc, rugCount: 5 }] });
    const asked = { ...step(), kinds: ['COMMERCIAL_INVOICE', 'RUG_PASSPORT'], languages: ['fa', 'ru'] };
    const papers = (await world.done('requestDocuments', asked, world.exporter))['documents'] as object[];
    expect(papers).toHaveLength(12);
    expect(papers[0]).toMatchObject({ kind: 'COMMERCIAL_INVOICE', language: 'fa', state: 'QUEUED' });

    const conveyance = 'M/V Gilar 2';
    const early = await world.send('confirmReceipt', { ...step(), receivedBales: 1 }, world.consignee);
    expect(early).toMatchObject({ __typename: 'StateConflict', code: 'SHIPMENT_STATUS' });
    const foreign = await world.send('departShipment', { ...step(), conveyance }, world.otherExporter);
    expect(foreign).toMatchObject({ __typename: 'UnknownReference', code: 'SHIPMENT_UNKNOWN' });

    await world.done('departShipment', { ...step(), conveyance }, world.exporter);
    await world.done('arriveShipment', step(), world.exporter);
    await world.done('deliverShipment', step(), world.exporter);
    const received = await world.done('confirmReceipt', { ...step(), receivedBales: 0 }, world.consignee);
    expect(received['shipment']).toMatchObject({ status: 'CONFIRMED', missingBales: 1 });
  });

  it('is told by the trace of a rug, in order, with who, where and what', async () => {
    const code = await codeOf(rugIds[0]!);
    const told = (await trace(code, world.staff))!;
    expect(told).toMatchObject({
      kind: 'RUG',
      code,
      rug: { status: 'DELIVERED' },
      bale: { sscc: bale.sscc },
    });
    expect(told.shipment).toMatchObject({ code: shipment.code, status: 'CONFIRMED' });
    expect(told.events.nodes.map(({ type, subject }) => `${subject} ${type}`)).toEqual([
      'BATCH BatchRegistered',
      'RUG RugRegistered',
      'RUG RugInspected',
      'BALE BalePacked',
      'RUG RugPacked',
      'SHIPMENT ShipmentBooked',
      'RUG RugBooked',
      'SHIPMENT BalesLoaded',
      'BALE BaleLoaded',
      ...told.events.nodes.slice(9, 14).map(({ type, subject }) => `${subject} ${type}`),
      'SHIPMENT ShipmentDeparted',
      'RUG RugShipped',
      'SHIPMENT ShipmentArrived',
      'SHIPMENT ShipmentDelivered',
      'RUG RugDelivered',
      'SHIPMENT ReceiptConfirmed',
    ]);
    const asked = told.events.nodes.slice(9, 14).map(({ type }) => type);
    expect(asked.sort()).toEqual([...Array<string>(4).fill('DocumentRequested'), 'InvoiceNumbered']);
    const departed = told.events.nodes.find(({ type }) => type === 'ShipmentDeparted')!;
    expect(departed).toMatchObject({ by: 'Karaneh Trading', place: { en: 'Bandar-e Anzali' } });
    expect(departed.details).toEqual([{ name: 'conveyance', value: 'M/V Gilar 2' }]);
    expect(told.events.nodes[1]!.place).toEqual({ en: 'Nilufar' });
    expect(told.papers.map(({ kind, language }) => `${kind} ${language}`).sort()).toEqual([
      'COMMERCIAL_INVOICE fa',
      'COMMERCIAL_INVOICE ru',
      'RUG_PASSPORT fa',
      'RUG_PASSPORT ru',
    ]);
  });

  it('is found by every code of what belongs to it', async () => {
    const rug = (await trace(await codeOf(rugIds[1]!), world.staff))!;
    const forms = [rug.rug!.sgtin, rug.rug!.digitalLink, rug.code.toLowerCase().replace('-', ' ')];
    for (const form of forms) expect((await trace(form, world.staff))!.rug!.id).toBe(rugIds[1]);
    const batch = (await trace(rug.batch!.code, world.staff))!;
    expect(batch).toMatchObject({ kind: 'BATCH', rugs: { totalCount: 6 } });
    const persian = bale.sscc.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)]!);
    expect(await trace(persian, world.staff)).toMatchObject({ kind: 'BALE', rugs: { totalCount: 5 } });
    const whole = (await trace(shipment.code, world.staff))!;
    expect(whole).toMatchObject({ kind: 'SHIPMENT', code: shipment.code, rugs: { totalCount: 5 } });
    expect(whole.rugs.nodes.map(({ id }) => id).sort()).toEqual(rugIds.slice(0, 5).sort());
    expect(whole.papers).toHaveLength(12);
    expect(await trace('0000-0000', world.staff)).toBeNull();
  });

  it('shows each reader what is theirs: rugs, and the shipment in short', async () => {
    const code = await codeOf(rugIds[0]!);
    const weaver = (await trace(code, world.weaver))!;
    expect(weaver.shipment).toMatchObject({ code: shipment.code, total: null, contractNumber: null });
    expect(weaver.papers.map(({ kind }) => kind)).toEqual(['RUG_PASSPORT', 'RUG_PASSPORT']);
    expect(weaver.events.nodes.map(({ type }) => type)).not.toContain('InvoiceNumbered');
    expect(await trace(shipment.code, world.clerk)).toMatchObject({ shipment: { total: null }, papers: [] });
    expect(await trace(shipment.code, world.consignee)).toMatchObject({ rugs: { totalCount: 5 } });
    for (const stranger of [world.otherClerk, world.otherExporter]) {
      expect(await trace(code, stranger)).toBeNull();
      expect(await trace(bale.sscc, stranger)).toBeNull();
      expect(await trace(shipment.code, stranger)).toBeNull();
    }
    const free = (await trace(await codeOf(rugIds[5]!), world.otherExporter))!;
    expect(free.rug!.status).toBe('IN_STOCK');
  });

  it('counts on each desk what waits there', async () => {
    const DESK =
      '{ desk { toInspect inStock packedNotBooked shipmentsOpen shipmentsInTransit toConfirm papersRunning papersFailed } }';
    const desk = async (as: Partial<Caller>) =>
      (await zone.ask<{ desk: Record<string, number> }>(DESK, {}, as)).data.desk;
    expect(await desk(world.clerk)).toMatchObject({ toInspect: 0, inStock: 1, papersRunning: 0 });
    expect(await desk(world.exporter)).toMatchObject({ inStock: 1, shipmentsOpen: 0, papersRunning: 12 });
    expect(await desk(world.otherExporter)).toMatchObject({ inStock: 1, shipmentsOpen: 0, papersRunning: 0 });
  });
});

describe('the reads of a trace', () => {
  let zone: TestZone;
  let world: ExportWorld;
  let rugIds: string[];
  let shipment: { id: string; code: string };
  const trace = async (code: string) => {
    const answer = await zone.ask<{ trace: Trace | null }>(TRACE, { code }, world.staff);
    expect(answer.errors).toBeUndefined();
    return answer.data.trace!;
  };
  const codeOf = (id: string) => printCode(readOpaqueId('rug', id)!);

  beforeAll(async () => {
    const mongodbUri = `${process.env['MONGODB_URI']!.replace(/\/?$/, '/')}?monitorCommands=true`;
    zone = await openZone('trace-reads', { engines: { mongodbUri, redisUrl: process.env['REDIS_URL']! } });
    world = await ExportWorld.in(zone);
    rugIds = await world.rugsInStock(121);
    const bales = [await world.pack(rugIds.slice(1, 61)), await world.pack(rugIds.slice(61))];
    const booking = world.booking(rugIds.slice(1), { baleIds: bales.map(({ id }) => id) });
    shipment = (await world.done('bookShipment', booking, world.exporter))['shipment'] as typeof shipment;
  });
  afterAll(async () => {
    await zone.close();
    await dropZone(zone.settings);
  });

  it('are the same few for every rug, in two rounds', async () => {
    const client = zone.api.get<Connection>(getConnectionToken(), { strict: false }).getClient();
    const depths = new CommandDepths(client as unknown as MongoClient);
    const read = (id: string) => depths.during(async () => void (await trace(codeOf(id))));
    await read(rugIds[2]!);
    const [alone, inShipment] = [await read(rugIds[0]!), await read(rugIds[1]!)];
    const reads = ['aggregate rugs', 'find entries', 'find organisations', 'find villages'];
    expect(inShipment.commands).toEqual([...reads, 'find vault_people', 'find accounts']);
    expect(alone.commands).toEqual(inShipment.commands);
    expect([alone.depth, inShipment.depth]).toEqual([2, 2]);
  });

  it('heal what a writer left behind that died after its entry', async () => {
    const rugs = zone.api.get(Db, { strict: false }).collection<StoredRug>('rugs');
    const shipments = zone.api.get(Db, { strict: false }).collection<StoredRug>('shipments');
    const [first, second] = [rugIds[3]!, rugIds[4]!].map((id) => readOpaqueId('rug', id)!);
    for (const _id of [first!, second!]) {
      const { version } = (await rugs.findOne({ _id }))!;
      const behind = {
        $set: { version: version - 1, status: 'IN_STOCK' },
        $unset: { shipmentId: 1 as const },
      };
      await rugs.updateOne({ _id }, behind);
      await rugs.updateOne({ _id }, { $pop: { story: 1 } });
    }
    expect((await trace(printCode(first!))).shipment).toMatchObject({ code: shipment.code });
    expect(await trace(shipment.code)).toMatchObject({ rugs: { totalCount: 120 } });

    await shipments.deleteOne({ _id: readOpaqueId('shipment', shipment.id)! });
    expect(await trace(shipment.code)).toMatchObject({ kind: 'SHIPMENT', shipment: { status: 'LOADED' } });
  });
});

interface StoredRug {
  readonly _id: string;
  readonly version: number;
  readonly status: string;
  readonly shipmentId?: string;
  readonly story: readonly object[];
}
