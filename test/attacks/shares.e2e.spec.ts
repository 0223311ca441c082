import { getModelToken } from '@nestjs/mongoose';
import { createClient } from 'graphql-ws';
import { Db } from 'mongodb';
import { buildSchema } from 'graphql';
import WebSocket from 'ws';
import { AccessLog, accessRows } from '#libs/network';
import { Clock, SECRET_BYTES, mayDo, readOpaqueId, writeSecret, type Permission } from '#libs/platform';
import { printZoneSchema } from '../../apps/api/src/print-schema.js';
import { makeShareWorld, type ShareWorld } from '../journeys/share-world.js';
import { allOperations } from '../laws/operations.js';
import { sampleRequest } from '../laws/sample-request.js';

const unknown = writeSecret('gs_', Buffer.alloc(SECRET_BYTES, 7));

// They ask hundreds of times, beside whatever else this machine does.
jest.setTimeout(30_000);

describe('somebody who wants more of a share', () => {
  let world: ShareWorld;
  const give = (more: object = {}) => world.share(world.exporter, 'SHIPMENT', world.trade.shipmentId, more);

  beforeAll(async () => {
    world = await makeShareWorld('share-attacks');
  }, 60_000);
  afterAll(() => world.zone.close());

  it('can do nothing but read: no mutation, nothing that guests are not given', async () => {
    const { token } = await give({ prices: true });
    const schema = buildSchema(await printZoneSchema());
    let refused = 0;
    for (const { kind, name, states } of allOperations()) {
      if (!['Query', 'Mutation'].includes(kind) || states === 'public') continue;
      if (kind === 'Query' && mayDo('GUEST', states as Permission)) continue;
      const type = kind === 'Query' ? schema.getQueryType() : schema.getMutationType();
      const { errors } = await world.zone.ask(sampleRequest(kind, type!.getFields()[name]!), {}, token);
      expect([name, errors?.[0]?.extensions?.code]).toEqual([name, 'FORBIDDEN']);
      refused += 1;
    }
    expect(refused).toBeGreaterThan(20);
    expect((await world.zone.ask('{ __schema { types { name } } }', {}, token)).errors).toBeDefined();
  });

  it('learns of people and organisations what anybody may know', async () => {
    const { token } = await give({ prices: true });
    const query = `query ($id: ID!) { rug(id: $id) {
      makers { displayName personal { __typename } memberships { __typename } consentHistory { __typename }
        mergedRecords { __typename } }
      cooperative { contacts { __typename } history { nodes { __typename } } }
      shipment { exporter { contacts { __typename } history { nodes { __typename } } } } } }`;
    const { data, errors } = await world.zone.ask(query, { id: world.trade.rugId }, token);
    expect(errors).toBeUndefined();
    const silent = { contacts: null, history: { nodes: [] } };
    const maker = { personal: null, memberships: [], consentHistory: [], mergedRecords: [] };
    expect(data).toEqual({
      rug: {
        makers: [{ displayName: 'name not published', ...maker }],
        cooperative: silent,
        shipment: { exporter: silent },
      },
    });
  });

  it('opens no socket, which would not hear that the share was revoked', async () => {
    const { token } = await give();
    const client = createClient({
      url: `${world.zone.address.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { authorization: `Bearer ${token}` },
      retryAttempts: 0,
      lazy: false,
      onNonLazyError: () => undefined,
    });
    const opened = await new Promise<boolean>((resolve) => {
      client.on('closed', () => resolve(false));
      client.on('connected', () => resolve(true));
    });
    await client.dispose();
    expect(opened).toBe(false);
  });

  it('hears the same of an unknown, a mistyped, an expired, a revoked and a used up one', async () => {
    const [revoked, expired, usedUp] = [await give(), await give(), await give({ mostUses: 1 })];
    await world.revoke(world.exporter, revoked.share.id);
    const past = { $set: { expiresAt: new Date(Date.now() - 1) } };
    const stored = world.zone.api.get(Db, { strict: false }).collection<{ _id: string }>('shares');
    await stored.updateOne({ _id: readOpaqueId('share', expired.share.id)! }, past);
    expect(await world.isOver(usedUp.token, 'the first')).toBe(false);
    const tokens = [unknown, `${unknown.slice(0, -1)}x`, 'gs_', revoked.token, expired.token, usedUp.token];
    const answers = await Promise.all(tokens.map((token) => world.raw(token)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]!.text).toContain('UNAUTHENTICATED');
  });

  it('learns nothing from the time it takes: an unknown and a revoked one are looked for once', async () => {
    const { token, share } = await give();
    await world.revoke(world.exporter, share.id);
    const models = ['Share', 'Account'].map(
      (name) => world.zone.api.get(getModelToken(name), { strict: false }) as { findOne(): unknown },
    );
    const spies = models.map((model) => jest.spyOn(model, 'findOne'));
    const reads = async (secret: string): Promise<number[]> => {
      spies.forEach((spy) => spy.mockClear());
      await world.raw(secret);
      return spies.map((spy) => spy.mock.calls.length);
    };
    expect([await reads(unknown), await reads(token)]).toEqual([
      [1, 0],
      [1, 0],
    ]);
    spies.forEach((spy) => spy.mockRestore());
  });

  it('is out in the middle of a stream of requests, the moment it is revoked', async () => {
    const { token, share } = await give();
    let isRevoked = false;
    let inBefore = 0;
    let inAfter = 0;
    const readers = Array.from({ length: 4 }, async () => {
      for (let after = 0; after < 5;) {
        const began = isRevoked;
        const isOver = await world.isOver(token);
        if (began) after += 1;
        if (!isOver && began) inAfter += 1;
        if (!isOver && !began) inBefore += 1;
      }
    });
    while (inBefore < 8) await new Promise(setImmediate);
    await world.revoke(world.exporter, share.id);
    isRevoked = true;
    await Promise.all(readers);
    expect(inAfter).toBe(0);
  });

  it('gets no visit that is not left: of many who come at once for the last one, one gets in', async () => {
    const { token, share } = await give({ mostUses: 1 });
    const over = await Promise.all(Array.from({ length: 8 }, (_, i) => world.isOver(token, `reader ${i}`)));
    expect(over.filter((isOver) => !isOver)).toHaveLength(1);
    expect(await world.isOver(token, `reader ${over.indexOf(false)}`)).toBe(false);
    const listed = (await world.list(world.exporter)).find(({ id }) => id === share.id);
    expect(listed).toMatchObject({ uses: 1, state: 'USED_UP' });
  });

  it('is out when its time is over by the clock of the zone', async () => {
    const { token } = await give();
    const clock = world.zone.api.get(Clock, { strict: false });
    const later = new Date(Date.now() + 7 * 86_400_000).toISOString();
    const now = jest.spyOn(clock, 'now').mockReturnValue(later);
    expect(await world.isOver(token)).toBe(true);
    now.mockRestore();
    expect(await world.isOver(token)).toBe(false);
  });

  it('gets in by no other way than the header', async () => {
    const { token } = await give();
    const query = 'query=%7B%20shared%20%7B%20code%20%7D%20%7D';
    for (const place of [`access_token=${token}`, `token=${token}`, `authorization=Bearer%20${token}`]) {
      const url = `${world.zone.address}/graphql?${query}&${place}`;
      const response = await fetch(url, { headers: { 'apollo-require-preflight': 'yes', cookie: place } });
      expect(await response.text()).toContain('UNAUTHENTICATED');
    }
  });

  it('leaves traces: made, used, refused and revoked stand in the access log, the token does not', async () => {
    const { share, token } = await give();
    await world.isOver(token);
    await world.revoke(world.exporter, share.id);
    await world.isOver(token);
    await world.zone.api.get(AccessLog, { strict: false }).beforeApplicationShutdown();
    const subject = `share:${readOpaqueId('share', share.id)}`;
    const rows = await accessRows(world.zone.api.get(Db, { strict: false }))
      .find({ subject })
      .toArray();
    expect(rows.map(({ what, outcome, reason }) => [what, outcome, reason].join(' ').trim()).sort()).toEqual([
      'SHARE_CHANGED DONE SHARE_MADE',
      'SHARE_CHANGED DONE SHARE_REVOKED',
      'SHARE_USED DONE',
      'SHARE_USED REFUSED SHARE_REVOKED',
    ]);
    expect(rows.every(({ organisations }) => organisations?.[0] === world.exporter.organisation)).toBe(true);
    expect(JSON.stringify(rows)).not.toContain(token.slice(3));
  });
});
