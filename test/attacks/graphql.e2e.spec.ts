import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { opaqueId } from '#libs/platform';
import { openZone, type TestZone } from '../harness/zone.js';
import { attackGraphql, codeOf } from './attacker.js';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const fields = [schema.getQueryType()!, schema.getMutationType()!].flatMap((type) =>
  Object.values(type.getFields()).map((field) => ({ root: type.name, field })),
);
/** Ends the session of the one who attacks, and nothing else would be tried. */
const LAST = /^(signOut|renewSession)/;

let zone: TestZone;
let token: string;
beforeAll(async () => {
  zone = await openZone('attacks');
  token = await zone.tokenOf({ role: 'ADMINISTRATOR' });
}, 60_000);
afterAll(() => zone.close());

/** What an attacker would put where a text or an id is expected. */
const TEXTS = [
  '{"$gt":""}',
  "'; return true; var x='",
  '$where',
  '__proto__',
  'constructor.prototype',
  'a\u0000b',
  '../../../etc/passwd',
  '\u202egpj.exe\u202c',
  '=HYPERLINK("http://evil.example","x")',
  '<script>alert(1)</script>',
  '{{constructor.constructor("return process")()}}',
  `${'a'.repeat(50_000)}!`,
];
/** What an attacker would put there if the gate took anything. */
const OBJECTS: readonly unknown[] = [
  { $gt: '' },
  { $where: 'sleep(1000)' },
  { $regex: '(a+)+$' },
  [['x']],
  [{ $ne: null }],
];

/** A value for a place of the input, with the attack wherever a text or an id may stand. */
function filled(type: GraphQLInputType, name: string, attack: unknown, depth = 0): unknown {
  if (isNonNullType(type)) return filled(type.ofType, name, attack, depth);
  if (isListType(type)) return [filled(type.ofType, name, attack, depth)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const places = Object.values(type.getFields()).filter((place) => depth < 4 || isNonNullType(place.type));
    return Object.fromEntries(
      places.map((place) => [place.name, filled(place.type, place.name, attack, depth + 1)]),
    );
  }
  if (name === 'commandKey' && typeof attack === 'string') return `attack-${name}-${attack.length}`;
  // An id that can be read, with the attack inside: it gets as far as the database.
  if (type.name === 'ID' && typeof attack === 'string')
    return opaqueId(name.replace(/Ids?$/, '') || 'rug', attack.slice(0, 200));
  const scalars: Record<string, unknown> = {
    Int: 1,
    Float: 1,
    Boolean: true,
    Date: '2024-05-01',
    DateTime: '2024-05-01T00:00:00Z',
  };
  return scalars[type.name] ?? attack;
}

function request(root: string, field: GraphQLField<unknown, unknown>, attack: unknown) {
  const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  return {
    query: `${root.toLowerCase()}${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`}${selection} }`,
    variables: Object.fromEntries(field.args.map(({ name, type }) => [name, filled(type, name, attack)])),
  };
}

async function eachOf<T>(list: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const left = [...list];
  await Promise.all(
    Array.from({ length: 6 }, async () => {
      for (let one = left.pop(); one !== undefined; one = left.pop()) await work(one);
    }),
  );
}

describe('operators and other words of the database', () => {
  it('are texts and nothing else, in every text and id of every operation', async () => {
    const all = fields.filter(({ field }) => field.args.length > 0 && !LAST.test(field.name));
    expect(all.length).toBeGreaterThan(40);
    await eachOf(
      all.flatMap((one) => TEXTS.map((text) => ({ ...one, text }))),
      async ({ root, field, text }) => {
        const before = performance.now();
        await attackGraphql(zone, request(root, field, text), { token });
        expect({ [field.name]: performance.now() - before < 5_000 }).toEqual({ [field.name]: true });
      },
    );
  }, 90_000);

  it('are refused at the gate as objects and lists', async () => {
    const all = fields.filter(({ field }) => field.args.length > 0 && !LAST.test(field.name));
    await eachOf(
      all.flatMap((one) => OBJECTS.map((value) => ({ ...one, value }))),
      async ({ root, field, value }) => {
        const wanted = request(root, field, value);
        const seen = await attackGraphql(zone, wanted, { token });
        // Operations without a text take what they are given.
        if (JSON.stringify(wanted.variables).includes(JSON.stringify(value).slice(1, -1)))
          expect({ [field.name]: codeOf(seen).code }).toEqual({ [field.name]: 'BAD_USER_INPUT' });
      },
    );
  }, 60_000);
});

describe('what pollutes prototypes', () => {
  it.each([
    '{"__proto__":{"polluted":1},"query":"{ villages { id } }"}',
    '{"query":"{ villages { id } }","constructor":{"prototype":{"polluted":1}}}',
    '{"query":"{ villages { id } }","variables":{"__proto__":{"polluted":1}}}',
    '{"query":"{ villages { id } }","variables":{"constructor":{"prototype":{"polluted":1}}}}',
    '{"query":"{ villages { id } }","extensions":{"__proto__":{"polluted":1}}}',
    '{"query":"query ($__proto__: String) { villages { id } }","variables":{"a":1}}',
  ])('changes nothing: %s', async (body) => {
    await attackGraphql(zone, body, { token });
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

const spread = (times: number): string => {
  const chain = Array.from(
    { length: times },
    (_, i) => `fragment F${i} on Village { ...F${i + 1} ...F${i + 1} }`,
  );
  return `{ villages { ...F0 } } ${chain.join(' ')} fragment F${times} on Village { id }`;
};

describe('queries that are made to hurt', () => {
  const many = (times: number, of: (i: number) => string): string =>
    Array.from({ length: times }, (_, i) => of(i)).join(' ');

  it.each([
    [
      'deep',
      `{ people { nodes ${many(20, () => '{ village { people { nodes')} { id } ${'} } }'.repeat(20)} } }`,
    ],
    ['of many names for one field', `{ ${many(500, (i) => `a${i}: villages { id }`)} }`],
    ['of many directives', `{ villages { ${many(300, () => 'id @skip(if: false)')} } }`],
    ['of one directive many times', `{ villages { id ${many(200, () => '@skip(if: false)')} } }`],
    ['long', `{ villages { ${many(6_000, () => 'id')} } }`],
    [
      'of fragments in a circle',
      '{ villages { ...A } } fragment A on Village { ...B } fragment B on Village { ...A }',
    ],
    ['of a fragment in itself', '{ villages { ...A } } fragment A on Village { id ...A }'],
    ['that makes a page negative', '{ a: people(first: -1000000) { nodes { id } } }'],
    [
      'that wants everything',
      '{ people(first: 200) { nodes { village { people(first: 200) { nodes { id displayName } } } } } }',
    ],
    ['with a huge number', '{ people(first: 99999999999999999999) { nodes { id } } }'],
    ['of nothing but brackets', '{'.repeat(3_000)],
    ['of nested lists', `{ people(first: ${'['.repeat(3_000)}) { nodes { id } } }`],
  ])('are refused when they are %s, soon', async (_, query) => {
    const before = performance.now();
    const seen = await attackGraphql(zone, { query }, { token });
    expect(codeOf(seen).code).toMatch(
      /^(LIMIT|GRAPHQL_VALIDATION_FAILED|GRAPHQL_PARSE_FAILED|BAD_USER_INPUT)$/,
    );
    expect(performance.now() - before).toBeLessThan(3_000);
  });

  it.each([
    ['the same field a thousand times', `{ villages { ${many(1_000, () => 'id')} } }`],
    ['fragments that double thirty times', spread(30)],
    ['two hundred fragments that double', spread(200)],
  ])('cost no more than they are worth: %s', async (_, query) => {
    const before = performance.now();
    await attackGraphql(zone, { query }, { token });
    expect(performance.now() - before).toBeLessThan(3_000);
  });

  const TWICE_WITHIN = 'rugs(first: 200) { nodes { code batch { rugs(first: 200) { nodes { code } } } } }';
  it.each([
    [
      'a condition',
      `query ($b: Boolean!) { __typename ${TWICE_WITHIN.replace(' {', ' @include(if: $b) {')} }`,
    ],
    ['a condition of a part', `query ($b: Boolean!) { __typename ... @include(if: $b) { ${TWICE_WITHIN} } }`],
    [
      'a condition of a fragment',
      `query ($b: Boolean!) { __typename ...F @include(if: $b) } fragment F on Query { ${TWICE_WITHIN} }`,
    ],
    [
      'a default',
      `query ($b: Boolean = true) { __typename ${TWICE_WITHIN.replace(' {', ' @include(if: $b) {')} }`,
    ],
  ])('are reckoned with all that %s may bring, whatever came before', async (_, query) => {
    for (const b of [false, true]) {
      const before = performance.now();
      const seen = await attackGraphql(zone, { query, variables: { b } }, { token });
      expect([b, codeOf(seen).limit]).toEqual([b, 'cost']);
      expect(performance.now() - before).toBeLessThan(1_000);
    }
  });

  it('are reckoned with the page that is meant, though a smaller one came first', async () => {
    const query = `query ($n: Int = 200) { ${TWICE_WITHIN.replaceAll('first: 200', 'first: $n')} }`;
    for (const variables of [{ n: 1 }, { n: null }])
      await attackGraphql(zone, { query, variables }, { token });
    expect(codeOf(await attackGraphql(zone, { query }, { token })).limit).toBe('cost');
  });

  it('are small when they come from nobody, who is told to sign in', async () => {
    const log = 'log(first: 50) { nodes { entryId digest position recordedAt } }';
    for (const query of [
      `{ ${many(29, (i) => `a${i}: ${log}`)} }`,
      `{ ${many(6, (i) => `a${i}: log(first: 1) { totalCount }`)} }`,
      `{ ${log} ${TWICE_WITHIN.replaceAll('200', '20')} }`,
    ]) {
      const seen = await attackGraphql(zone, { query });
      expect([codeOf(seen).code, seen.json['data']]).toEqual(['UNAUTHENTICATED', undefined]);
    }
    expect((await attackGraphql(zone, { query: `{ ${log} }` })).json['errors']).toBeUndefined();
  });

  it('come one at a time', async () => {
    const one = { query: '{ villages { id } }' };
    const seen = await attackGraphql(
      zone,
      Array.from({ length: 100 }, () => one),
      { token },
    );
    expect(seen.status).toBe(400);
  });

  it('hold no list that is longer than its limit', async () => {
    const ids = Array.from({ length: 50_000 }, () => opaqueId('rug', 'K7M39QXT'));
    const query =
      'mutation ($input: PackBaleInput!) { packBale(input: $input) { __typename ... on Refusal { code } } }';
    const variables = { input: { commandKey: 'attack-1', rugIds: ids, grossG: 1 } };
    const before = performance.now();
    const seen = await attackGraphql(zone, { query, variables }, { token });
    expect(seen.json['data']).toMatchObject({ packBale: { __typename: 'InvalidInput' } });
    expect(performance.now() - before).toBeLessThan(3_000);
  });

  it('are told no name that they did not know', async () => {
    const seen = await attackGraphql(zone, { query: '{ vilages { id } }' });
    expect(codeOf(seen).code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(seen.text).not.toMatch(/villages|Did you mean/);
  });

  it('see the schema only as staff', async () => {
    const query = '{ __schema { types { name } } }';
    for (const role of ['WEAVER', 'CLERK', 'EXPORTER', 'CONSIGNEE'] as const) {
      const seen = await attackGraphql(zone, { query }, { token: await zone.tokenOf({ role }) });
      expect(codeOf(seen).code).toBe('FORBIDDEN');
    }
    expect(codeOf(await attackGraphql(zone, { query })).code).toBe('FORBIDDEN');
  });
});

describe('names that are not what they look like', () => {
  it.each([
    ['turns the direction of writing', 'تعاونی \u202emakhok'],
    ['has blanks without width', 'Ad\u200bmin'],
    ['has controls', 'Admin\u0007'],
    ['is half a pair', 'Admin\ud800'],
  ])('are refused for an organisation when its name %s', async (_, name) => {
    const query =
      'mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { __typename } }';
    const input = {
      commandKey: `attack-${Math.random()}`,
      kind: 'AUTHORITY',
      country: 'IR',
      name: { fa: name, en: name, ru: name },
    };
    const seen = await attackGraphql(zone, { query, variables: { input } }, { token });
    expect(seen.json['data']).toEqual({ registerOrganisation: { __typename: 'InvalidInput' } });
  });

  it('are no login: nobody becomes another by unusual letters', async () => {
    const query =
      'mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on Refusal { code } } }';
    for (const login of [
      'ａｄｍｉｎ',
      'ad\u202emin',
      'adm\u0131n',
      'ADMİN',
      'admin\u0000',
      'а\u200cdmin',
      '{"$gt":""}',
    ]) {
      const seen = await attackGraphql(zone, { query, variables: { input: { login, password: 'x' } } });
      expect(seen.json['data']).toMatchObject({ signIn: { code: expect.any(String) } });
      expect(seen.text).not.toMatch(/"Session"/);
    }
  });
});
