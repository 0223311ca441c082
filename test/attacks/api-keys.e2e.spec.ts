import { getModelToken } from '@nestjs/mongoose';
import { createClient } from 'graphql-ws';
import { Db } from 'mongodb';
import { buildSchema } from 'graphql';
import WebSocket from 'ws';
import { AccessLog, Accounts, accessRows } from '#libs/network';
import {
  Clock,
  KEY_PERMISSIONS,
  SECRET_BYTES,
  mayDo,
  readOpaqueId,
  writeSecret,
  type Caller,
  type Permission,
} from '#libs/platform';
import { printZoneSchema } from '../../apps/api/src/print-schema.js';
import { STAFF, makeWorld, type World } from '../journeys/access-world.js';
import { until } from '../harness/until.js';
import { withAccount } from '../journeys/real-accounts.js';
import { allOperations } from '../laws/operations.js';
import { sampleRequest } from '../laws/sample-request.js';

const PARTS =
  'id beginsWith label permissions addresses state expiresAt replacedById lastUsedAt lastUsedFrom madeBy';
const MADE = `__typename ... on ApiKeyMadePayload { secret key { ${PARTS} } } ... on Refusal { code problems { path code } }`;
const CREATE = `mutation ($input: CreateApiKeyInput!) { told: createApiKey(input: $input) { ${MADE} } }`;
const ROTATE = `mutation ($input: RotateApiKeyInput!) { told: rotateApiKey(input: $input) { ${MADE} } }`;
const REVOKE = `mutation ($id: ID!) { told: revokeApiKey(id: $id) { __typename ... on RevokeApiKeyPayload { key { ${PARTS} } } ... on Refusal { code } } }`;
const READ = '{ shipments { nodes { id } } }';

interface Key {
  readonly id: string;
  readonly state: string;
  readonly lastUsedAt: string | null;
  readonly [field: string]: unknown;
}
interface Made {
  readonly code?: string;
  readonly problems?: readonly { path: string; code: string }[];
  readonly secret: string;
  readonly key: Key;
}
const unknown = writeSecret('gk_01JDEMQ8Z0V3R9K7TB5N2W4XCY_', Buffer.alloc(SECRET_BYTES, 7));

// They ask hundreds of times, beside whatever else this machine does.
jest.setTimeout(30_000);

describe('a partner’s program with a key', () => {
  let world: World;
  let exporter: Partial<Caller>;
  let stranger: Partial<Caller>;

  const told = async (query: string, variables: object, as: Partial<Caller> | string): Promise<Made> => {
    const { data, errors } = await world.zone.ask<{ told: Made } | null>(query, variables, as);
    if (errors || !data) throw new Error(JSON.stringify(errors));
    return data.told;
  };
  const make = (as: Partial<Caller>, permissions: string[] = ['shipment:read'], more: object = {}) =>
    told(CREATE, { input: { label: 'Bookkeeping', permissions, expiresInDays: 30, ...more } }, as);
  const list = async (as: Partial<Caller>): Promise<readonly Key[]> =>
    (
      await world.zone.ask<{ apiKeys: { nodes: Key[] } }>(
        `{ apiKeys(first: 200) { nodes { ${PARTS} } } }`,
        {},
        as,
      )
    ).data.apiKeys.nodes;
  const read = async (secret: string) => {
    const { data, errors } = await world.zone.ask<{ shipments: { nodes: { id: string }[] } } | null>(
      READ,
      {},
      secret,
    );
    return errors?.[0]?.extensions?.code ?? data?.shipments.nodes.map(({ id }) => id);
  };
  const stored = () => world.zone.api.get(Db, { strict: false }).collection<{ _id: string }>('api_keys');
  const clear = () => stored().deleteMany({});

  beforeAll(async () => {
    world = await makeWorld('api-keys');
    exporter = await withAccount(world.zone, world.trades[0].exporter);
    stranger = await withAccount(world.zone, world.trades[1].exporter);
  }, 60_000);
  afterEach(clear);
  afterAll(() => world.zone.close());

  it('reads what its organisation reads, with a key that is kept as a digest', async () => {
    const { secret, key } = await make(exporter);
    expect(secret).toMatch(/^gk_[0-9A-HJKMNP-TV-Z]{26}_[0-9A-Za-z]{49}$/);
    expect(key).toMatchObject({ state: 'GOOD', permissions: ['shipment:read'], lastUsedAt: null });
    expect(secret.startsWith(key['beginsWith'] as string)).toBe(true);
    expect(await read(secret)).toEqual([world.trades[0].shipmentId]);
    const kept = JSON.stringify(await stored().find().toArray());
    expect(kept).not.toContain(secret.slice(-49, -6));
    expect((await list(exporter))[0]).toMatchObject({ lastUsedFrom: '127.0.0.0/24' });
  });

  it('does what it was given and no more, whatever its organisation may', async () => {
    const { secret } = await make(exporter, ['shipment:read', 'rug:read']);
    const schema = buildSchema(await printZoneSchema());
    let refused = 0;
    for (const { kind, name, states } of allOperations()) {
      if (!['Query', 'Mutation'].includes(kind) || states === 'public') continue;
      if (states === 'shipment:read' || states === 'rug:read') continue;
      const type = kind === 'Query' ? schema.getQueryType() : schema.getMutationType();
      const { errors } = await world.zone.ask(sampleRequest(kind, type!.getFields()[name]!), {}, secret);
      expect([name, errors?.[0]?.extensions?.code]).toEqual([name, 'FORBIDDEN']);
      refused += 1;
    }
    expect(refused).toBeGreaterThan(20);
  });

  it('is led by no link to what it was not given', async () => {
    const { secret } = await make(exporter, ['rug:read', 'bale:read']);
    const follow = async (link: string) => {
      const query = `{ rugs { nodes { ${link} } } }`;
      // From the second time on it is executed by another engine.
      await world.zone.ask(query, {}, secret);
      const { data, errors } = await world.zone.ask<object | null>(query, {}, secret);
      return { data: JSON.stringify(data), code: errors?.[0]?.extensions?.code };
    };
    for (const link of [
      'shipment { contractNumber total { amountMinor } consignee { contacts { email person } } }',
      'bale { shipment { contractNumber } }',
      'documents { number sha256 downloadPath }',
      'cooperative { name { en } contacts { phone } }',
      'village { name { en } }',
    ])
      expect([link, await follow(link)]).toEqual([
        link,
        { data: expect.stringMatching(/^(null|\{"rugs":\{"nodes":\[.*null.*\]\}\})$/), code: 'FORBIDDEN' },
      ]);
    const own = await follow('code bale { sscc } makers { displayName } batch { code }');
    expect([own.code, own.data]).toEqual([undefined, expect.stringContaining('sscc')]);
    const more = await make(exporter, ['rug:read', 'shipment:read', 'organisation:read']);
    const read = await world.zone.ask<object>(
      '{ rugs { nodes { shipment { consignee { contacts { email } } } } } }',
      {},
      more.secret,
    );
    expect(read.errors).toBeUndefined();
  });

  it('may never sign in, look after accounts, keys or shares, or look into the schema', async () => {
    const administrator = await withAccount(world.zone, STAFF);
    const { secret } = await make(administrator, [...KEY_PERMISSIONS]);
    expect(await read(secret)).toHaveLength(2);
    const tries = [
      '{ me { id } }',
      '{ apiKeys { nodes { id } } }',
      '{ shares { nodes { id } } }',
      '{ __schema { types { name } } }',
    ];
    for (const query of tries) {
      const { errors } = await world.zone.ask(query, {}, secret);
      expect([query, errors?.[0]?.extensions?.code]).toEqual([query, 'FORBIDDEN']);
    }
    await expect(
      told(CREATE, { input: { label: 'x', permissions: ['rug:read'], expiresInDays: 1 } }, secret),
    ).rejects.toThrow('FORBIDDEN');
  });

  it('is given no permission that its maker has not, or that no key may have', async () => {
    for (const permission of [
      'batch:register',
      'key:manage',
      'session:own',
      'account:invite',
      'constructor',
      '',
    ]) {
      const { code, problems } = await make(exporter, ['rug:read', permission]);
      expect([permission, code, problems]).toEqual([
        ...[permission, 'INVALID_INPUT'],
        [{ path: 'permissions.1', code: 'PERMISSION_NOT_YOURS' }],
      ]);
    }
    for (const wrong of [
      { expiresInDays: 366 },
      { expiresInDays: 0 },
      { label: '' },
      { label: 'Call 0912 123 4567' },
      { addresses: ['office'] },
    ])
      expect((await make(exporter, ['rug:read'], wrong)).code).toBe('INVALID_INPUT');
    expect((await make(exporter, [])).code).toBe('INVALID_INPUT');
    expect(await stored().countDocuments()).toBe(0);
    const { data } = await world.zone.ask<{ keyPermissions: string[] }>('{ keyPermissions }', {}, exporter);
    expect(data.keyPermissions).toEqual(KEY_PERMISSIONS.filter((one: Permission) => mayDo('EXPORTER', one)));
  });

  it('hears the same of an unknown, a mistyped, a wrong, an expired and a revoked key', async () => {
    const [revoked, expired, good] = [await make(exporter), await make(exporter), await make(exporter)];
    await told(REVOKE, { id: revoked.key.id }, exporter);
    const past = { $set: { expiresAt: new Date(Date.now() - 1) } };
    await stored().updateOne({ _id: readOpaqueId('key', expired.key.id)! }, past);
    const wrong = writeSecret(good.key['beginsWith'] as string, Buffer.alloc(SECRET_BYTES, 3));
    const secrets = [unknown, `${unknown.slice(0, -1)}x`, 'gk_', wrong, revoked.secret, expired.secret];
    const answers = await Promise.all(
      secrets.map(async (secret) => {
        const response = await fetch(`${world.zone.address}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
          body: JSON.stringify({ query: READ }),
        });
        return [response.status, await response.text()].join(' ');
      }),
    );
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('UNAUTHENTICATED');
    expect(await read(good.secret)).toHaveLength(1);
  });

  it('learns nothing from the time it takes: each is looked for once and compared once', async () => {
    const [good, revoked] = [await make(exporter), await make(exporter)];
    await told(REVOKE, { id: revoked.key.id }, exporter);
    const wrong = writeSecret(good.key['beginsWith'] as string, Buffer.alloc(SECRET_BYTES, 3));
    const models = ['ApiKey', 'Account'].map(
      (name) => world.zone.api.get(getModelToken(name), { strict: false }) as { findOne(): unknown },
    );
    const spies = models.map((model) => jest.spyOn(model, 'findOne'));
    for (const secret of [unknown, wrong, revoked.secret]) {
      spies.forEach((spy) => spy.mockClear());
      await read(secret);
      expect(spies.map((spy) => spy.mock.calls.length)).toEqual([1, 0]);
    }
    spies.forEach((spy) => spy.mockRestore());
  });

  it('is out in the middle of a stream of requests, the moment its key is revoked', async () => {
    const { secret, key } = await make(exporter);
    let isRevoked = false;
    let inBefore = 0;
    let inAfter = 0;
    const readers = Array.from({ length: 4 }, async () => {
      for (let after = 0; after < 5;) {
        const began = isRevoked;
        const isIn = (await read(secret)) !== 'UNAUTHENTICATED';
        if (began) after += 1;
        if (isIn && began) inAfter += 1;
        if (isIn && !began) inBefore += 1;
      }
    });
    while (inBefore < 8) await new Promise(setImmediate);
    await told(REVOKE, { id: key.id }, exporter);
    isRevoked = true;
    await Promise.all(readers);
    expect(inAfter).toBe(0);
  });

  it('is out by the clock, from elsewhere, and with who made its key', async () => {
    const { secret } = await make(exporter);
    const clock = world.zone.api.get(Clock, { strict: false });
    const later = new Date(Date.now() + 30 * 86_400_000).toISOString();
    const now = jest.spyOn(clock, 'now').mockReturnValue(later);
    expect(await read(secret)).toBe('UNAUTHENTICATED');
    now.mockRestore();
    expect(await read(secret)).toHaveLength(1);

    const elsewhere = await make(exporter, ['shipment:read'], {
      addresses: ['203.0.113.0/24', '2001:db8::/32'],
    });
    expect(await read(elsewhere.secret)).toBe('UNAUTHENTICATED');
    const here = await make(exporter, ['shipment:read'], {
      addresses: ['203.0.113.0/24', '127.0.0.1', '::1'],
    });
    expect(await read(here.secret)).toHaveLength(1);

    const leaving = await withAccount(world.zone, world.trades[0].exporter);
    const left = await make(leaving);
    expect(await read(left.secret)).toHaveLength(1);
    await world.zone.api.get(Accounts, { strict: false }).disable(leaving.account!);
    expect(await read(left.secret)).toBe('UNAUTHENTICATED');
  });

  it('is out when its organisation is suspended, and so are those it shared with', async () => {
    const { secret } = await make(stranger);
    expect(await read(secret)).toHaveLength(1);
    const share = { kind: 'SHIPMENT', id: world.trades[1].shipmentId, label: 'x', expiresInDays: 1 };
    const { data } = await world.zone.ask<{ shareWith: { token: string } }>(
      `mutation ($input: ShareWithInput!) { shareWith(input: $input) { ... on ShareWithPayload { token } } }`,
      { input: share },
      stranger,
    );
    const { token } = data.shareWith;
    expect(await read(token)).toHaveLength(1);
    const organisationId = world.trades[1].exporterId;
    const order = { organisationId, reason: 'Papers of the firm are looked at' };
    expect((await world.tell('suspendOrganisation', order, STAFF)).code).toBeUndefined();
    // Standing is read anew after a few seconds at most.
    for (const one of [secret, token])
      await until('it is out', async () => (await read(one)) === 'UNAUTHENTICATED', 10);
    await world.tell('reopenOrganisation', { organisationId }, STAFF);
    await until('it is in again', async () => (await read(secret)) !== 'UNAUTHENTICATED', 10);
  });

  it('gets in by no other way than the header, and opens no socket', async () => {
    const { secret } = await make(exporter);
    const query = `query=${encodeURIComponent(READ)}`;
    for (const place of [`access_token=${secret}`, `key=${secret}`, `authorization=Bearer%20${secret}`]) {
      const url = `${world.zone.address}/graphql?${query}&${place}`;
      const response = await fetch(url, {
        headers: { 'apollo-require-preflight': 'yes', cookie: place, 'x-api-key': secret },
      });
      expect(await response.text()).toContain('UNAUTHENTICATED');
    }
    const client = createClient({
      url: `${world.zone.address.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { authorization: `Bearer ${secret}` },
      ...{ retryAttempts: 0, lazy: false, onNonLazyError: () => undefined },
    });
    const opened = await new Promise<boolean>((resolve) => {
      client.on('closed', () => resolve(false));
      client.on('connected', () => resolve(true));
    });
    await client.dispose();
    expect(opened).toBe(false);
  });

  it('goes on with a new key while the old one is still good, and each is replaced once', async () => {
    const old = await make(exporter, ['shipment:read', 'rug:read'], { addresses: ['127.0.0.1', '::1'] });
    const rotate = (overlapHours: number, keyId = old.key.id, as = exporter) =>
      told(ROTATE, { input: { keyId, overlapHours } }, as);
    expect((await rotate(1, old.key.id, stranger)).code).toBe('KEY_UNKNOWN');
    // An administrator would get a key of the whole zone in the place of the firm's.
    expect((await rotate(1, old.key.id, STAFF)).code).toBe('KEY_NOT_YOURS');
    expect((await rotate(169)).code).toBe('INVALID_INPUT');
    const turns = await Promise.all([rotate(1), rotate(1), rotate(1)]);
    expect(turns.filter(({ code }) => code === 'KEY_OVER')).toHaveLength(2);
    const next = turns.find(({ code }) => code === undefined)!;
    expect(next.key).toMatchObject({ permissions: old.key['permissions'], addresses: old.key['addresses'] });
    expect([await read(old.secret), await read(next.secret)]).toEqual([
      [world.trades[0].shipmentId],
      [world.trades[0].shipmentId],
    ]);
    const clock = world.zone.api.get(Clock, { strict: false });
    const now = jest.spyOn(clock, 'now').mockReturnValue(new Date(Date.now() + 3_600_000).toISOString());
    expect(await read(old.secret)).toBe('UNAUTHENTICATED');
    expect(await read(next.secret)).toHaveLength(1);
    now.mockRestore();
    const shown = (await list(exporter)).find(({ id }) => id === old.key.id);
    expect(shown).toMatchObject({ replacedById: next.key.id });
    const last = await rotate(0, next.key.id);
    expect(await read(next.secret)).toBe('UNAUTHENTICATED');
    await told(REVOKE, { id: last.key.id }, exporter);
    expect((await rotate(1, last.key.id)).code).toBe('KEY_OVER');
  });

  it('is seen and revoked by its organisation and administrators alone', async () => {
    const { key, secret } = await make(exporter);
    const colleague = await withAccount(world.zone, world.trades[0].exporter);
    const seenBy = async (as: Partial<Caller>) => (await list(as)).map(({ id }) => id);
    for (const as of [exporter, colleague, STAFF]) expect(await seenBy(as)).toEqual([key.id]);
    expect(await seenBy(stranger)).toEqual([]);
    expect((await told(REVOKE, { id: key.id }, stranger)).code).toBe('KEY_UNKNOWN');
    expect(await read(secret)).toHaveLength(1);
    expect((await told(REVOKE, { id: key.id }, colleague)).key).toMatchObject({ state: 'REVOKED' });
    expect(await read(secret)).toBe('UNAUTHENTICATED');
  });

  it('has at most twenty keys of one organisation, however many are asked for at once', async () => {
    const made = await Promise.all(Array.from({ length: 24 }, () => make(exporter)));
    expect(made.filter(({ code }) => code === undefined).length).toBeLessThanOrEqual(20);
    for (let i = 0; i < 20; i++) await make(exporter);
    expect((await make(exporter)).code).toBe('TOO_MANY_KEYS');
    expect(await stored().countDocuments()).toBe(20);
    expect((await make(stranger)).code).toBeUndefined();
  });

  it('leaves traces: a use a minute, refusals and changes stand in the access log, the key does not', async () => {
    const { key, secret } = await make(exporter);
    await Promise.all(Array.from({ length: 6 }, () => read(secret)));
    await told(REVOKE, { id: key.id }, exporter);
    await read(secret);
    await world.zone.api.get(AccessLog, { strict: false }).beforeApplicationShutdown();
    const rows = await accessRows(world.zone.api.get(Db, { strict: false }))
      .find({ subject: `key:${readOpaqueId('key', key.id)}` })
      .toArray();
    const lines = rows
      .map(({ what, outcome, reason, times }) => [what, outcome, reason, times].join(' '))
      .sort();
    expect(lines).toEqual([
      'KEY_CHANGED DONE KEY_MADE 1',
      'KEY_CHANGED DONE KEY_REVOKED 1',
      'KEY_USED DONE  1',
      'KEY_USED REFUSED KEY_REVOKED 1',
    ]);
    expect(rows.every(({ organisations }) => organisations?.[0] === exporter.organisation)).toBe(true);
    expect(JSON.stringify(rows)).not.toContain(secret.slice(-49));
  });
});
