import { Db } from 'mongodb';
import { Accounts } from '#libs/network';
import { PaperStore } from '#libs/documents';
import { sha256 } from '#libs/ledger';
import { isSecret, opaqueId, readOpaqueId, type Caller } from '#libs/platform';
import { STAFF, type Cooperative, type Trade } from './access-world.js';
import { withAccount } from './real-accounts.js';
import { makeShareWorld, type ShareWorld } from './share-world.js';

const SEEN = `{ rugs { nodes { id } } batches { nodes { id } } bales { nodes { id } } shipments { nodes { id } } }`;
type Rows = Readonly<Record<'rugs' | 'batches' | 'bales' | 'shipments', { nodes: { id: string }[] }>>;

// They ask hundreds of times, beside whatever else this machine does.
jest.setTimeout(30_000);

describe('a share', () => {
  let world: ShareWorld;
  let ours: Cooperative;
  let theirs: Cooperative;
  let trade: Trade;
  let other: Trade;
  let exporter: Partial<Caller>;
  let clerk: Partial<Caller>;
  let share: ShareWorld['share'];

  const seen = async (token: string) => {
    const { data } = await world.zone.ask<Rows>(SEEN, {}, token);
    const ids = Object.entries(data).map(([name, { nodes }]) => [name, nodes.map(({ id }) => id).sort()]);
    return Object.fromEntries(ids) as Record<keyof Rows, string[]>;
  };
  const collection = (name: string) =>
    world.zone.api.get(Db, { strict: false }).collection<{ _id: string }>(name);

  beforeAll(async () => {
    world = await makeShareWorld('shares');
    ({ ours, theirs, trade, other, exporter, clerk, share } = world);
  }, 60_000);
  afterAll(() => world.zone.close());

  it('is told once, and kept as a digest', async () => {
    const { token, path, share: made } = await share(exporter, 'SHIPMENT', trade.shipmentId);
    expect(isSecret('gs_', token)).toBe(true);
    expect(path).toBe(`/shared#${token}`);
    expect(made).toMatchObject({ kind: 'SHIPMENT', code: trade.shipmentCode, state: 'OPEN', uses: 0 });
    const kept = JSON.stringify(await collection('shares').find().toArray());
    expect(kept).toContain(sha256(token));
    expect(kept).not.toContain(token.slice(3, 46));
  });

  it('opens what was shared and what lies in it, and nothing else', async () => {
    const none = { rugs: [], batches: [], bales: [], shipments: [] };
    const rugs = [...ours.rugIds].sort();
    const shipment = await share(exporter, 'SHIPMENT', trade.shipmentId);
    expect(await seen(shipment.token)).toEqual({
      ...none,
      ...{ rugs: [trade.rugId], bales: [trade.baleId], shipments: [trade.shipmentId] },
    });
    const batch = await share(clerk, 'BATCH', ours.batchId);
    expect(await seen(batch.token)).toEqual({ ...none, rugs, batches: [ours.batchId] });
    const rug = await share(clerk, 'RUG', ours.rugIds[0]!);
    expect(await seen(rug.token)).toEqual({ ...none, rugs: [ours.rugIds[0]] });
    const bale = await share(exporter, 'BALE', trade.baleId);
    expect(await seen(bale.token)).toEqual({ ...none, rugs: [trade.rugId], bales: [trade.baleId] });
    const whole = await share(await withAccount(world.zone, STAFF), 'ORGANISATION', ours.id);
    expect(await seen(whole.token)).toEqual({ ...none, rugs, batches: [ours.batchId] });
    const firm = await share(exporter, 'ORGANISATION', trade.exporterId);
    expect(await seen(firm.token)).toEqual(await seen(shipment.token));
  });

  it('tells where a rug lies to those who were shown that, and to no others', async () => {
    const query = `query ($code: String!, $id: ID!) {
      trace(code: $code) { code bale { id } shipment { id total { amountMinor } } events { nodes { subject } } }
      rug(id: $id) { bale { id shipment { id } } shipment { id }
        batch { note rugs { nodes { id } } } makers { displayName } } }`;
    const code = (await share(clerk, 'RUG', trade.rugId)).share['code'] as string;
    const ask = async (token: string) => {
      const { data } = await world.zone.ask<{
        trace: { events: { nodes: { subject: string }[] } };
        rug: object;
      }>(query, { code, id: trade.rugId }, token);
      return data;
    };
    const rug = await ask((await share(clerk, 'RUG', trade.rugId)).token);
    expect(rug).toMatchObject({
      trace: { bale: null, shipment: null },
      rug: {
        ...{ bale: null, shipment: null, makers: [{ displayName: 'name not published' }] },
        batch: { note: null, rugs: { nodes: [{ id: trade.rugId }] } },
      },
    });
    expect(new Set(rug.trace.events.nodes.map(({ subject }) => subject))).toEqual(new Set(['RUG', 'BATCH']));
    const shipment = await ask((await share(exporter, 'SHIPMENT', trade.shipmentId)).token);
    expect(shipment).toMatchObject({
      trace: { bale: { id: trade.baleId }, shipment: { id: trade.shipmentId, total: null } },
      rug: { bale: { shipment: { id: trade.shipmentId } }, shipment: { id: trade.shipmentId } },
    });
    const priced = await ask((await share(exporter, 'SHIPMENT', trade.shipmentId, { prices: true })).token);
    const total = { amountMinor: expect.any(String) as string };
    expect(priced).toMatchObject({ trace: { shipment: { total } } });
  });

  it('leads to nothing that was not shared, by whatever id or code', async () => {
    const { token } = await share(exporter, 'SHIPMENT', trade.shipmentId, { prices: true });
    const query = `query ($rug: ID!, $bale: ID!, $shipment: ID!, $batch: ID!, $code: String!, $batchCode: String!) {
      rug(id: $rug) { id } bale(id: $bale) { id } shipment(id: $shipment) { id } batch(id: $batch) { id }
      trace(code: $code) { code } batchTrace: trace(code: $batchCode) { code } }`;
    const batchCode = (await share(clerk, 'BATCH', ours.batchId)).share['code'];
    const foreign = { rug: other.rugId, bale: other.baleId, shipment: other.shipmentId, batch: ours.batchId };
    const { data } = await world.zone.ask(query, { ...foreign, code: other.shipmentCode, batchCode }, token);
    expect(Object.values(data as object)).toEqual([null, null, null, null, null, null]);
  });

  it('is given by those who see the thing, of that thing alone', async () => {
    const administrator = await withAccount(world.zone, STAFF);
    const weaver = await withAccount(world.zone, ours.weaver);
    for (const [as, kind, id] of [
      [exporter, 'SHIPMENT', other.shipmentId],
      [exporter, 'BALE', other.baleId],
      [exporter, 'RUG', other.rugId],
      [exporter, 'BATCH', ours.batchId],
      [exporter, 'ORGANISATION', ours.id],
      [clerk, 'BATCH', theirs.batchId],
      [clerk, 'SHIPMENT', trade.shipmentId],
      [weaver, 'RUG', theirs.rugIds[0]!],
      [weaver, 'ORGANISATION', ours.id],
      [administrator, 'RUG', opaqueId('rug', 'NONE')],
      [administrator, 'ORGANISATION', opaqueId('organisation', 'NONE')],
      [administrator, 'RUG', trade.shipmentId],
    ] as const)
      expect([kind, (await share(as, kind, id)).code]).toEqual([kind, 'SHARE_TARGET_UNKNOWN']);
    expect((await share(weaver, 'RUG', ours.rugIds[0]!)).__typename).toBe('ShareWithPayload');
    const labels = [{ label: ' ' }, { label: 'Call 0912 123 4567' }];
    for (const wrong of [{ expiresInDays: 366 }, { expiresInDays: 0 }, { mostUses: 0 }, ...labels])
      expect((await share(exporter, 'SHIPMENT', trade.shipmentId, wrong)).code).toBe('INVALID_INPUT');
  });

  it('brings no papers but those that it was given with', async () => {
    const [shipment, rug] = [readOpaqueId('shipment', trade.shipmentId)!, readOpaqueId('rug', trade.rugId)!];
    const about = { COMMERCIAL_INVOICE: `shipment:${shipment}`, RUG_PASSPORT: `rug:${rug}` } as const;
    const kinds = ['COMMERCIAL_INVOICE', 'RUG_PASSPORT'] as const;
    for (const kind of kinds) {
      await world.zone.api.get(PaperStore, { strict: false }).put(sha256(kind), 'x.pdf', Buffer.from(kind));
      const said = { kind, about: about[kind], within: `shipment:${shipment}`, language: 'en', number: '1' };
      const made = { state: 'DONE', sha256: sha256(kind), fileName: 'x.pdf', story: [] };
      const paper = { _id: kind, version: 1, ...said, ...made, requestedAt: '2024-01-01T00:00:00.000Z' };
      await collection('documents').insertOne(paper as { _id: string });
    }
    const query = `query ($id: ID!, $code: String!, $invoice: ID!) {
      shipment(id: $id) { documents { kind } rugs { nodes { documents { kind } } } }
      trace(code: $code) { papers { kind } } document(id: $invoice) { kind } }`;
    const invoice = opaqueId('document', 'COMMERCIAL_INVOICE');
    /** The kinds that a guest is told of, which must be those whose files he gets. */
    const papers = async (kind: string, id: string, how: object) => {
      const { token } = await share(exporter, kind, id, how);
      const variables = { id: trade.shipmentId, code: trade.shipmentCode, invoice };
      const { data } = await world.zone.ask<object>(query, variables, token);
      const named = new Set(JSON.stringify(data).match(/COMMERCIAL_INVOICE|RUG_PASSPORT/g));
      const headers = { authorization: `Bearer ${token}` };
      for (const one of kinds) {
        const { status } = await fetch(`${world.zone.address}/papers/${sha256(one)}/x.pdf`, { headers });
        if (kind === 'SHIPMENT') expect([one, status]).toEqual([one, named.has(one) ? 200 : 404]);
        else if (one === 'COMMERCIAL_INVOICE') expect(status).toBe(404);
      }
      return [...named].sort();
    };
    const { shipmentId, baleId } = trade;
    expect(await papers('SHIPMENT', shipmentId, { papers: false, prices: true })).toEqual([]);
    expect(await papers('SHIPMENT', shipmentId, {})).toEqual(['RUG_PASSPORT']);
    expect(await papers('SHIPMENT', shipmentId, { prices: true })).toEqual(kinds);
    expect(await papers('BALE', baleId, { prices: true })).toEqual([]);
  });

  it('is over once its giver is, or no longer sees the thing, or the thing is gone', async () => {
    const leaving = await withAccount(world.zone, trade.exporter);
    const left = await share(leaving, 'SHIPMENT', trade.shipmentId);
    const [booked, gone] = [theirs.rugIds[1]!, theirs.rugIds[2]!];
    const [first, second] = [await share(leaving, 'RUG', booked), await share(leaving, 'RUG', gone)];
    expect([await world.isOver(first.token), await world.isOver(second.token)]).toEqual([false, false]);
    const taken = { $set: { status: 'RESERVED', exporterId: 'another' } };
    await collection('rugs').updateOne({ _id: readOpaqueId('rug', booked)! }, taken);
    expect(await world.isOver(first.token)).toBe(true);
    const { deletedCount } = await collection('entries').deleteMany({
      'events.subject': `rug:${readOpaqueId('rug', gone)}`,
    } as object);
    expect(deletedCount).toBeGreaterThan(0);
    await collection('rugs').deleteOne({ _id: readOpaqueId('rug', gone)! });
    expect(await world.isOver(second.token)).toBe(true);
    expect(await world.isOver(left.token)).toBe(false);
    await world.zone.api.get(Accounts, { strict: false }).disable(leaving.account!);
    expect(await world.isOver(left.token)).toBe(true);
  });

  it('is listed and revoked by the organisation that gave it, and by administrators', async () => {
    const { list, isOver, revoke } = world;
    const stranger = await withAccount(world.zone, other.exporter);
    const colleague = await withAccount(world.zone, trade.exporter);
    const { share: made, token } = await share(exporter, 'SHIPMENT', trade.shipmentId);
    const ids = async (as: Partial<Caller>) => (await list(as)).map(({ id }) => id);
    expect((await ids(exporter))[0]).toBe(made.id);
    for (const as of [colleague, STAFF]) expect(await ids(as)).toContain(made.id);
    for (const as of [stranger, { role: 'OFFICIAL', account: 'official' } as const])
      expect(await ids(as)).toEqual([]);
    expect((await revoke(stranger, made.id)).code).toBe('SHARE_UNKNOWN');
    expect(await isOver(token)).toBe(false);
    const ended = await revoke(colleague, made.id);
    expect(ended.share).toMatchObject({ state: 'REVOKED' });
    expect((await revoke(exporter, made.id)).share).toEqual(ended.share);
    expect(await isOver(token)).toBe(true);
  });
});
