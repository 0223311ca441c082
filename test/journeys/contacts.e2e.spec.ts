import { MongoClient } from 'mongodb';
import { MongoEntryStore } from '#libs/ledger';
import { ContactsSweep } from '#libs/network';
import { databaseOf, readOpaqueId, type Caller } from '#libs/platform';
import { STAFF, booking, makeWorld, type World } from './access-world.js';

jest.setTimeout(60_000);

/** What nobody may find anywhere but in the answers to those who may see it. */
const CANARY = { phone: '+985512987001', email: 'canary-songbird@office.example', person: 'قناری آوازخوان' };

describe('the contacts of organisations', () => {
  let world: World;
  let client: MongoClient;
  let keys = 0;
  beforeAll(async () => {
    world = await makeWorld('contacts');
    client = await new MongoClient(world.zone.settings.mongodbUri).connect();
  });
  afterAll(async () => {
    await client.close();
    await world.zone.close();
  });

  const db = () => client.db(databaseOf(world.zone.settings.zone));
  const key = () => `contacts-${String((keys += 1)).padStart(3, '0')}`;
  const change = (input: object, as: Partial<Caller>) =>
    world.tell('changeContacts', { commandKey: key(), ...input }, as);
  const seen = async (id: string, as: Partial<Caller>): Promise<object | null> => {
    const { data } = await world.zone.ask<{ organisation: { contacts: object | null } }>(
      'query ($id: ID!) { organisation(id: $id) { contacts { phone email web person } } }',
      { id },
      as,
    );
    return data.organisation.contacts;
  };

  it('are given by the organisation itself and seen by itself, staff and those who trade with it', async () => {
    const [trade, other] = world.trades;
    const [cooperative, far] = world.cooperatives;
    expect(await change({ ...CANARY, web: 'volga.example' }, trade.consignee)).toMatchObject({
      __typename: 'OrganisationPayload',
    });
    const whole = { ...CANARY, web: 'https://volga.example' };
    for (const as of [trade.consignee, trade.exporter, STAFF, { role: 'OFFICIAL', account: 'o' } as const])
      expect(await seen(trade.consigneeId, as)).toEqual(whole);
    for (const as of [other.exporter, other.consignee, cooperative.clerk, far.clerk, cooperative.weaver])
      expect(await seen(trade.consigneeId, as)).toBeNull();

    await change({ phone: '01344425000' }, trade.exporter);
    for (const as of [trade.consignee, cooperative.clerk])
      expect(await seen(trade.exporterId, as)).toMatchObject({ phone: '01344425000', person: null });
    for (const as of [other.consignee, far.clerk, other.exporter])
      expect(await seen(trade.exporterId, as)).toBeNull();
  });

  it('cannot be read by drafting or cancelling a shipment', async () => {
    const [trade, other] = world.trades;
    const rugId = world.cooperatives[1].rugIds[1]!;
    await world.tell('bookShipment', booking(trade.consigneeId, rugId, { items: [] }), other.exporter);
    expect(await seen(trade.consigneeId, other.exporter)).toBeNull();
    const booked = await world.tell('bookShipment', booking(trade.consigneeId, rugId), other.exporter);
    const { id: shipmentId } = booked['shipment'] as { id: string };
    expect(await seen(trade.consigneeId, other.exporter)).toMatchObject({ phone: CANARY.phone });
    await world.tell('cancelShipment', { shipmentId, reason: 'x' }, other.exporter);
    expect(await seen(trade.consigneeId, other.exporter)).toBeNull();
  });

  it('are changed by nobody else, and for no organisation but one’s own', async () => {
    const [trade, other] = world.trades;
    const input = { organisationId: other.consigneeId, phone: '01344425000' };
    expect(await change(input, trade.consignee)).toMatchObject({ code: 'CONTACTS_NOT_YOURS' });
    expect(await change({ phone: 'none' }, trade.consignee)).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await seen(other.consigneeId, STAFF)).toBeNull();
  });

  it('stand nowhere in the clear, leave one row an organisation, and nothing of a command that died', async () => {
    const [trade] = world.trades;
    const commandKey = key();
    const again = { ...CANARY, person: 'قناری دوم', commandKey };
    await change(again, trade.consignee);
    await change(again, trade.consignee);
    expect(await seen(trade.consigneeId, STAFF)).toMatchObject({ person: 'قناری دوم' });
    const organisation = readOpaqueId('organisation', trade.consigneeId)!;
    const rows = db().collection('vault_contacts');
    expect(await rows.countDocuments({ organisation })).toBe(1);

    const append = jest
      .spyOn(MongoEntryStore.prototype, 'append')
      .mockRejectedValueOnce(new Error('died on purpose'));
    await change({ ...CANARY, phone: '+985512987002' }, trade.consignee).catch(() => undefined);
    append.mockRestore();
    expect(await rows.countDocuments({ organisation })).toBe(2);
    const sweep = world.zone.api.get(ContactsSweep, { strict: false });
    expect(await sweep.sweep(new Date(Date.now() + 60_000))).toBe(1);
    expect(await seen(trade.consigneeId, STAFF)).toMatchObject({ phone: CANARY.phone });

    for (const { name } of await db().listCollections().toArray()) {
      const stored = JSON.stringify(await db().collection(name).find().toArray());
      for (const text of [CANARY.phone, CANARY.phone.slice(1), CANARY.email, 'قناری'])
        expect(stored.includes(text) ? `${text} stands in ${name}` : '').toBe('');
    }
  });
});
