import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { LANGUAGES, SECRET_BYTES, writeSecret, type Language } from '#libs/platform';
import { makeShareWorld, type ShareWorld } from '../journeys/share-world.js';
import { withAccount } from '../journeys/real-accounts.js';
import { attackGraphql } from './attacker.js';

const DEAD_KEY = writeSecret('gk_01JDEMQ8Z0V3R9K7TB5N2W4XCY_', Buffer.alloc(SECRET_BYTES, 7));
const DEAD_SHARE = writeSecret('gs_', Buffer.alloc(SECRET_BYTES, 7));
const many = (times: number, of: (i: number) => string) =>
  Array.from({ length: times }, (_, i) => of(i)).join(' ');

interface Told {
  readonly message: string;
  readonly extensions: { readonly code: string; readonly limit?: string };
}

describe('what is refused before anything is looked up', () => {
  let world: ShareWorld;
  let token: string;

  const ask = async (query: string, language: Language, shown: string | undefined): Promise<Told> => {
    const seen = await attackGraphql(
      world.zone,
      { query },
      { ...(shown ? { token: shown } : {}), 'accept-language': language },
    );
    return (seen.json['errors'] as Told[])[0]!;
  };
  /** What is said in each language: three texts of one code. */
  const said = async (query: string, shown?: string) => {
    const told = [];
    for (const language of LANGUAGES) told.push(await ask(query, language, shown));
    const [fa, en, ru] = told as [Told, Told, Told];
    expect(fa.message).toMatch(/[آ-ی]{3}/);
    expect(ru.message).toMatch(/[а-я]{3}/);
    expect(new Set(told.map(({ extensions }) => JSON.stringify(extensions))).size).toBe(1);
    return { ...en.extensions, en: en.message, fa: fa.message };
  };

  beforeAll(async () => {
    world = await makeShareWorld('words-of-refusal');
    token = await world.zone.tokenOf({ role: 'ADMINISTRATOR', account: 'staff' });
  }, 60_000);
  afterAll(() => world.zone.close());

  it.each([
    ['depth', `{ people { nodes ${'{ village { people { nodes'.repeat(10)} { id } ${'} } }'.repeat(10)} } }`],
    ['aliases', `{ ${many(100, (i) => `a${i}: villages { id }`)} }`],
    ['directives', `{ villages { ${many(100, () => 'id @skip(if: false)')} } }`],
    ['tokens', `{ villages { ${many(6_000, () => 'id')} } }`],
    ['cost', '{ batches(first: 200) { nodes { rugs(first: 200) { nodes { id code } } } } }'],
    ['page', '{ people(first: 201) { nodes { id } } }'],
  ])('says in three languages that the limit of %s was met, and the next step', async (limit, query) => {
    const told = await said(query, token);
    expect(told).toMatchObject({ code: 'LIMIT', limit });
    expect(told.en).toMatch(/Ask (in several|for fewer)/);
    expect(told.fa).toMatch(/[۰-۹]/);
  });

  it('is said on a socket in the language in which it was opened', async () => {
    const client = createClient({
      url: `${world.zone.address.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { authorization: `Bearer ${token}`, language: 'fa' },
      retryAttempts: 0,
    });
    const query = `subscription { documentChanged(shipmentId: "x") { ${many(100, (i) => `a${i}: id`)} } }`;
    const told = await new Promise<readonly Told[]>((resolve) => {
      client.subscribe(
        { query },
        {
          next: () => undefined,
          error: (errors) => resolve(errors as readonly Told[]),
          complete: () => resolve([]),
        },
      );
    });
    await client.dispose();
    expect(told[0]).toMatchObject({ extensions: { code: 'LIMIT', limit: 'aliases' } });
    expect(told[0]!.message).toMatch(/نام مستعار/);
  });

  it('tells who shows a dead key or a dead link whom to ask, and not to sign in', async () => {
    const key = await said('{ shipments { nodes { id } } }', DEAD_KEY);
    expect(key).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(key.en).toMatch(/this key opens nothing.*Ask the organisation/);
    const share = await said('{ shared { __typename } }', DEAD_SHARE);
    expect(share).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(share.en).toMatch(/this link opens nothing.*Ask who gave it/);
    expect((await said('{ me { id } }')).en).toMatch(/sign in/);
    expect((await said('{ me { id } }', 'no token')).en).toMatch(/sign in/);
  });

  it('tells a key that asks who it is that this belongs to people, and a guest whom to ask for more', async () => {
    const exporter = await withAccount(world.zone, world.exporter);
    const { data } = await world.zone.ask<{ told: { secret: string } }>(
      `mutation ($input: CreateApiKeyInput!) { told: createApiKey(input: $input) {
        ... on ApiKeyMadePayload { secret } } }`,
      { input: { label: 'Books', permissions: ['shipment:read'], expiresInDays: 30 } },
      exporter,
    );
    const me = await said('{ me { id } }', data.told.secret);
    expect(me).toMatchObject({ code: 'FORBIDDEN' });
    expect(me.en).toMatch(/a person who has signed in.*sign in/);
    expect((await said('{ apiKeys { nodes { id } } }', data.told.secret)).en).toMatch(
      /no key is ever given key:manage/,
    );
    expect((await said('{ rugs { nodes { id } } }', data.told.secret)).en).toMatch(/make a key that has it/);
    const share = await world.share(world.exporter, 'SHIPMENT', world.trade.shipmentId);
    expect((await said('{ people { nodes { id } } }', share.token)).en).toMatch(
      /this link shows what was shared/,
    );
  });
});
