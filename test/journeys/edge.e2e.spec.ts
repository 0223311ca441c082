import { SESSION_ENDED } from '#libs/network';
import { Logger } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { getIntrospectionQuery } from 'graphql';
import { PaperSources } from '#libs/documents';
import { Signals, opaqueId } from '#libs/platform';
import { openLine } from '../harness/live.js';
import { until } from '../harness/until.js';
import { openZone, type TestZone } from '../harness/zone.js';

const PAPERS = 'subscription ($id: ID!) { documentChanged(shipmentId: $id) { id state } }';
const SHIPMENT = { id: opaqueId('shipment', 'K7M39QXT') };

/** What is logged of faults that are made on purpose. */
let logged: jest.SpyInstance;
let zone: TestZone;
let token: string;

beforeAll(async () => {
  logged = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
  zone = await openZone('edge');
  token = await zone.tokenOf({ role: 'ADMINISTRATOR' });
}, 60_000);
afterAll(() => zone.close());

interface Seen {
  readonly status: number;
  readonly data?: unknown;
  readonly errors?: readonly { message: string; extensions: { code: string; limit?: string } }[];
  readonly text: string;
}

/** Sends a body to /graphql as it is; `as` is a token, or null for nobody. */
async function post(
  body: unknown,
  headers: Record<string, string> = {},
  as: string | null = token,
): Promise<Seen> {
  const response = await fetch(`${zone.address}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(as ? { authorization: `Bearer ${as}` } : {}),
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return { ...(JSON.parse(text) as Omit<Seen, 'text'>), status: response.status, text };
}

const refusal = ({ status, errors }: Seen) => ({ status, ...errors?.[0]?.extensions });
const repeat = (times: number, of: (i: number) => string) =>
  Array.from({ length: times }, (_, i) => of(i)).join(' ');

describe('the limits of a request', () => {
  const deep =
    '{ rugs { nodes { batch { rugs { nodes { batch { rugs { nodes { batch { rugs { nodes { batch { code } } } } } } } } } } } } }';
  const heavy = `{ rugs(first: 200) { nodes { batch { rugs(first: 200) { nodes { id code } } } } } }`;

  it.each([
    ['depth', { query: deep }, /12/],
    ['aliases', { query: `{ ${repeat(31, (i) => `a${i}: villages { id }`)} }` }, /30/],
    ['directives', { query: `{ villages { ${repeat(31, () => 'id @include(if: true)')} } }` }, /30/],
    ['tokens', { query: `{ ${repeat(1_000, () => 'villages { id }')} }` }, /4000/],
    ['cost', { query: heavy }, /60000/],
    ['bodyBytes', { query: '{ villages { id } }', variables: { x: 'x'.repeat(4 * 1024 * 1024) } }, /4 MB/],
  ])('refuses what is over its %s, and names the limit', async (limit, body, names) => {
    const seen = await post(body);
    expect(refusal(seen)).toEqual({ status: limit === 'bodyBytes' ? 413 : 400, code: 'LIMIT', limit });
    expect(seen.errors?.[0]?.message).toMatch(names);
    expect(seen.data).toBeUndefined();
  });

  it('reckons the cost anew when a variable asks for more rows', async () => {
    const query =
      'query ($n: Int!) { rugs(first: $n) { nodes { batch { rugs(first: 200) { nodes { id code } } } } } }';
    expect((await post({ query, variables: { n: 1 } })).status).toBe(200);
    expect(refusal(await post({ query, variables: { n: 200 } }))).toMatchObject({
      code: 'LIMIT',
      limit: 'cost',
    });
    expect(refusal(await post({ query, variables: { n: 'many' } }))).toEqual({
      status: 400,
      code: 'BAD_USER_INPUT',
    });
  });

  it('refuses a page of more than 200 rows or of none by the name of the limit, and no page makes a query cheaper', async () => {
    const query = 'query ($n: Int!) { villages { id } organisations(first: $n) { nodes { id } } }';
    for (const n of [-5, 0, 201, 100_000]) {
      expect(refusal(await post({ query, variables: { n } }))).toMatchObject({
        code: 'LIMIT',
        limit: 'page',
      });
    }
    const cheapened = `{ a: rugs(first: -1000000) { nodes { id code } } ${heavy.slice(1)}`;
    expect(refusal(await post({ query: cheapened }))).toMatchObject({ code: 'LIMIT', limit: 'cost' });
  });
});

describe('the form of a request', () => {
  it.each([
    ['no JSON', '{ "query": ', 'BAD_REQUEST'],
    ['nothing at all', '', 'BAD_REQUEST'],
    ['several at once', [{ query: '{ villages { id } }' }, { query: '{ villages { id } }' }], 'BAD_REQUEST'],
    ['no query', { variables: {} }, 'BAD_REQUEST'],
    ['no GraphQL', { query: '{ villages { ' }, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ villages { colour } }' }, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'two operations and no name',
      { query: 'query A { villages { id } } query B { villages { id } }' },
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['a subscription over HTTP', { query: PAPERS, variables: SHIPMENT }, 'BAD_REQUEST'],
  ])('refuses %s with a code and 400', async (_, body, code) => {
    expect(refusal(await post(body))).toEqual({ status: 400, code });
  });

  it('says which field is unknown', async () => {
    const seen = await post({ query: '{ villages { colour } }' });
    expect(seen.errors?.[0]?.message).toMatch(/colour.*Village/);
  });

  it('takes nothing that another site could have sent (CSRF)', async () => {
    const query = '{ villages { id } }';
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ]) {
      expect((await post({ query }, { 'content-type': type })).status).toBeGreaterThanOrEqual(400);
    }
    const get = await fetch(`${zone.address}/graphql?query=${encodeURIComponent(query)}`);
    expect(get.status).toBe(400);
    const mutation =
      'mutation { retryDocument(input: { commandKey: "12345678", documentId: "x" }) { __typename } }';
    const wanted = await fetch(`${zone.address}/graphql?query=${encodeURIComponent(mutation)}`, {
      headers: { 'apollo-require-preflight': '1', authorization: `Bearer ${token}` },
    });
    expect(wanted.status).toBe(405);
  });
});

describe('variables', () => {
  const RETRY = `mutation ($input: RetryDocumentInput!) {
    retryDocument(input: $input) { __typename ... on Refusal { code message nextStep problems { path code } } }
  }`;
  const PEOPLE =
    'query ($first: Int, $after: String) { people(first: $first, after: $after) { totalCount nodes { id } } }';

  // Each twice: the first time takes the reference executor, the second the compiled query.
  it.each([
    [
      'an enum that is none',
      'query ($k: OrganisationKind) { organisations(kind: $k) { totalCount } }',
      { k: 'BANK' },
    ],
    ['a number as text', PEOPLE, { first: '3' }],
    ['null where none may be', PEOPLE, { first: null }],
    ['a number too large', PEOPLE, { first: 2 ** 33 }],
    ['a cursor that is none', PEOPLE, { after: 'b3Bh' }],
    ['something required left out', RETRY, {}],
    ['a field too many', RETRY, { input: { commandKey: '12345678', documentId: 'x', colour: 'red' } }],
    [
      'an instant that is none',
      'mutation ($i: RecordVillageInput!) { recordVillage(input: $i) { __typename } }',
      {
        i: {
          commandKey: '12345678',
          code: 'X',
          confidence: 'CERTAIN',
          county: 'x',
          ruralDistrict: 'x',
          name: { fa: 'x', en: 'x', ru: 'x' },
          occurredAt: 'yesterday',
        },
      },
    ],
  ])('refuses %s as the caller’s mistake, twice the same', async (_, query, variables) => {
    const first = await post({ query, variables });
    const second = await post({ query, variables });
    expect(first.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect({ status: second.status, errors: second.errors }).toEqual({
      status: first.status,
      errors: first.errors,
    });
  });

  it.each([
    '',
    'x',
    'kiQ',
    opaqueId('rug', 'K7M39QXT'),
    opaqueId('document', '../x'),
    'a'.repeat(5_000),
    '\u0000',
  ])('answers a mutation with a garbage id (%#) by a refusal', async (documentId) => {
    const seen = await post({ query: RETRY, variables: { input: { commandKey: '12345678', documentId } } });
    expect(seen).toMatchObject({
      status: 200,
      data: { retryDocument: { __typename: 'UnknownReference', code: 'DOCUMENT_UNKNOWN' } },
    });
  });

  it('refuses a bad command key by its path', async () => {
    const seen = await post({ query: RETRY, variables: { input: { commandKey: 'x y', documentId: 'x' } } });
    expect(seen.data).toMatchObject({
      retryDocument: {
        __typename: 'InvalidInput',
        problems: [{ path: 'commandKey', code: 'COMMAND_KEY_FORM' }],
      },
    });
  });

  it.each([
    ['{ villages { id } desk { __typename } }'],
    [
      '{ a: organisations(first: 1) { totalCount ...P nodes { ... on Organisation { n: name { fa } } } } } fragment P on OrganisationConnection { pageInfo { ...Q } } fragment Q on PageInfo { endCursor hasNextPage __typename }',
    ],
    ['query ($yes: Boolean = true) { rugs { totalCount @include(if: $yes) nodes @skip(if: $yes) { id } } }'],
    [
      '{ trace(code: "K7M39QXT") { __typename } rug(id: "x") { id } shipment(id: "x") { id } bale(id: "x") { id } }',
    ],
    ['{ ports(country: "RU") { __typename } __typename }'],
  ])('gives the same answer compiled and not: %s', async (query) => {
    const first = await post({ query });
    const second = await post({ query });
    expect(first).toMatchObject({ status: 200 });
    expect(first.errors).toBeUndefined();
    expect(second.text).toBe(first.text);
  });
});

describe('what is not said', () => {
  it('shows the schema to staff only', async () => {
    const query = getIntrospectionQuery();
    expect(refusal(await post({ query }, {}, null))).toEqual({ status: 403, code: 'FORBIDDEN' });
    const weaver = await zone.tokenOf({ role: 'WEAVER', person: 'p1' });
    expect(refusal(await post({ query }, {}, weaver))).toEqual({ status: 403, code: 'FORBIDDEN' });
    const typed = 'query A { villages { id } } query B { __type(name: "Rug") { name } }';
    expect(refusal(await post({ query: typed, operationName: 'A' }, {}, weaver))).toMatchObject({
      status: 403,
    });
    const official = await zone.tokenOf({ role: 'OFFICIAL' });
    expect(await post({ query }, {}, official)).toMatchObject({ status: 200, data: { __schema: {} } });
  });

  it('keeps stack traces and the messages of our faults to ourselves', async () => {
    const sources = zone.api.get(PaperSources, { strict: false });
    const maySee = jest.spyOn(sources, 'maySee').mockRejectedValue(new Error('secret of ours at /srv/x.ts'));
    try {
      const line = openLine(zone.address, token);
      const { end } = line.follow(PAPERS, SHIPMENT);
      const live = line.follow<object>(PAPERS, SHIPMENT);
      await until('the answer', () => live.answers[0]);
      expect(JSON.stringify(live.answers)).not.toMatch(/secret|\.ts/);
      expect(live.answers[0]?.errors?.[0]?.extensions?.code).toBe('INTERNAL_SERVER_ERROR');
      await end;
      await line.close();
      expect(JSON.stringify(logged.mock.calls)).toMatch(/secret of ours/);
    } finally {
      maySee.mockRestore();
    }
    const texts = await Promise.all([
      post({ query: '{ rug(id: 3.5) { id } }' }),
      post('{"query":1}'),
      post({ query: '{' }),
    ]);
    for (const { text } of texts) expect(text).not.toMatch(/stack|node_modules|\.ts|\.js/);
  });

  it('answers nobody without a token, and none of our addresses by another method', async () => {
    expect(refusal(await post({ query: '{ villages { id } }' }, {}, null))).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    expect((await fetch(`${zone.address}/graphql`, { method: 'DELETE' })).status).toBe(404);
    expect((await fetch(`${zone.address}/papers/x/y.pdf`)).status).toBe(401);
  });
});

describe('subscriptions', () => {
  /** How many listen for changes of papers in this process. */
  const listeners = (): number => {
    const signals = zone.api.get(Signals, { strict: false }) as unknown as {
      listeners: { listenerCount(t: string): number; eventNames(): string[] };
    };
    // The door itself listens for sessions that end.
    return signals.listeners
      .eventNames()
      .filter((name) => !name.endsWith(SESSION_ENDED))
      .reduce((sum, name) => sum + signals.listeners.listenerCount(name), 0);
  };
  const guarded = async (work: () => Promise<void>): Promise<void> => {
    const maySee = jest
      .spyOn(zone.api.get(PaperSources, { strict: false }), 'maySee')
      .mockResolvedValue(true);
    try {
      await work();
    } finally {
      maySee.mockRestore();
    }
  };

  it('are refused without a token, with one that is over, and for what is not there', async () => {
    const over = await zone.api
      .get(JwtService, { strict: false })
      .signAsync({ sub: 'x', role: 'ADMINISTRATOR', lang: 'en', auth_time: 1 }, { expiresIn: -1 });
    for (const bad of [undefined, 'x.y.z', over]) {
      const line = openLine(zone.address, bad);
      await expect(line.follow(PAPERS, SHIPMENT).end).rejects.toMatchObject({ code: 4403 });
      await line.close();
    }
    const line = openLine(zone.address, token);
    const refused = line.follow<object>(PAPERS, SHIPMENT);
    await refused.end;
    expect(refused.answers[0]?.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    await line.close();
  });

  it('are all that a socket carries, and keep to the limits', async () => {
    const line = openLine(zone.address, token);
    const refusedWith = (query: string, variables = {}) =>
      line.follow(query, variables).end.then(
        () => 'nothing',
        (errors: { extensions?: { code?: string } }[]) => errors[0]?.extensions?.code,
      );
    // One that stays, so that the line does.
    await guarded(async () => {
      const stays = line.follow(PAPERS, SHIPMENT);
      expect(await refusedWith('{ villages { id } }')).toBe('BAD_REQUEST');
      expect(await refusedWith('{ __schema { types { name } } }')).toBe('BAD_REQUEST');
      expect(
        await refusedWith(
          'mutation { retryDocument(input: { commandKey: "12345678", documentId: "x" }) { __typename } }',
        ),
      ).toBe('BAD_REQUEST');
      expect(await refusedWith('subscription { documentChanged(shipmentId: "x") { ')).toBe(
        'GRAPHQL_PARSE_FAILED',
      );
      expect(
        await refusedWith(
          `subscription { documentChanged(shipmentId: "x") { ${repeat(31, (i) => `a${i}: id`)} } }`,
        ),
      ).toBe('LIMIT');
      const many = Array.from({ length: 20 }, () => line.follow(PAPERS, SHIPMENT));
      await expect(Promise.race(many.map(({ end }) => end))).rejects.toMatchObject([
        { extensions: { code: 'LIMIT' } },
      ]);
      stays.stop();
      for (const one of many) one.stop();
    });
    await line.close();
    await until('nobody listens any more', () => listeners() === 0);
  });

  it('stop listening when they are stopped, and when their line breaks', async () => {
    expect(listeners()).toBe(0);
    await guarded(async () => {
      for (const leave of ['stop', 'close'] as const) {
        const line = openLine(zone.address, token);
        const followed = [line.follow(PAPERS, SHIPMENT), line.follow(PAPERS, SHIPMENT)];
        await until('both listen', () => listeners() === 2);
        if (leave === 'stop') for (const one of followed) one.stop();
        else await line.close();
        await until('nobody listens any more', () => listeners() === 0);
        await line.close();
      }
    });
  });

  it('end with the token that they were opened with', async () => {
    const short = await zone.api
      .get(JwtService, { strict: false })
      .signAsync({ sub: 'x', role: 'ADMINISTRATOR', lang: 'en', auth_time: 1 }, { expiresIn: 2 });
    await guarded(async () => {
      const line = openLine(zone.address, short);
      await expect(line.follow(PAPERS, SHIPMENT).end).rejects.toMatchObject({ code: 4403 });
      await line.close();
    });
    await until('nobody listens any more', () => listeners() === 0);
  });
});
