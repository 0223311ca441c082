import { createHash } from 'node:crypto';
import type { BaseContext, GraphQLRequestContext } from '@apollo/server';
import fc from 'fast-check';
import {
  GraphQLError,
  buildSchema,
  execute,
  getOperationAST,
  parse,
  validate,
  type ExecutionResult,
  type GraphQLScalarType,
  type GraphQLSchema,
  type GraphQLObjectType,
} from 'graphql';
import { CompiledQueries } from './compiled-queries.js';

const SOURCE = `
  scalar Day
  enum Size { SMALL LARGE }
  interface Named { name: String! }
  type Rug implements Named { name: String!, size: Size!, woven: Day, maker: Maker, twin: Rug, broken: Int!, soft: String }
  type Maker implements Named { name: String!, count: Int, rugs(first: Int! = 2, size: Size = SMALL): [Rug!]! }
  union Found = Rug | Maker
  input Range { from: Int! = 3, to: Int, sizes: [Size!] = [LARGE], on: Day }
  type Query {
    rug(name: String = "Kamsar"): Rug
    found(text: String): [Found!]!
    named: [Named]!
    echo(range: Range, day: Day, size: Size = LARGE, ids: [ID!], flag: Boolean): String!
  }
  type Mutation { add(name: String!): Rug!, slow(name: String!): String! }
`;

interface Rug {
  readonly __typename: 'Rug';
  readonly name: string;
  readonly size: string;
  readonly woven: string;
  readonly depth: number;
}

/** The keys of the nested input, for a text that does not depend on their order. */
const INPUTS = ['from', 'on', 'sizes', 'to'];

const rug = (name: string, depth = 2): Rug => ({
  __typename: 'Rug',
  name,
  size: 'LARGE',
  woven: '2025-05-15',
  depth,
});
/** As connections are: what costs something is a getter. Nest gives every field a resolver, which reads it. */
const maker = {
  __typename: 'Maker',
  name: 'Golnar',
  get count() {
    return Promise.resolve(7);
  },
};

function makeSchema(): GraphQLSchema {
  const schema = buildSchema(SOURCE);
  const query = schema.getType('Query') as GraphQLObjectType;
  const mutation = schema.getType('Mutation') as GraphQLObjectType;
  const order: string[] = [];
  const resolve = (type: GraphQLObjectType, field: string, give: (args: never, root: never) => unknown) => {
    type.getFields()[field]!.resolve = (root, args) => give(args as never, root as never);
  };
  const ofRug = schema.getType('Rug') as GraphQLObjectType;
  resolve(ofRug, 'maker', () => maker);
  resolve(ofRug, 'twin', async (_, { name, depth }: Rug) =>
    depth === 0 ? null : rug(`${name}’`, depth - 1),
  );
  // Rejects, as Nest's resolvers do. Where one item of a list throws at once, the reference executor forgets those
  // before it that are still under way, and their rejections reach nobody.
  resolve(ofRug, 'broken', () =>
    Promise.reject(new GraphQLError('the loom broke', { extensions: { code: 'LOOM' } })),
  );
  resolve(ofRug, 'soft', () => Promise.reject(new Error('secret of ours')));
  const ofMaker = schema.getType('Maker') as GraphQLObjectType;
  resolve(ofMaker, 'count', (_, { count }: typeof maker) => count);
  resolve(ofMaker, 'rugs', ({ first, size }: { first: number; size: string }) =>
    Array.from({ length: first }, (_, i) => rug(`${size}-${i}`)),
  );
  resolve(query, 'rug', ({ name }: { name: string | null }) => (name === null ? null : rug(name)));
  resolve(query, 'found', async () => [rug('A'), maker]);
  resolve(query, 'named', () => [maker, null, Promise.resolve(rug('B'))]);
  resolve(query, 'echo', (args: object) => JSON.stringify(args, Object.keys(args).sort().concat(INPUTS)));
  resolve(mutation, 'add', ({ name }: { name: string }) => rug(name));
  resolve(mutation, 'slow', async ({ name }: { name: string }) => {
    await new Promise((done) => setTimeout(done, name.length));
    order.push(name);
    return order.join();
  });
  const day = schema.getType('Day') as GraphQLScalarType;
  day.parseValue = (value) => {
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return value;
    throw new GraphQLError('Day expects YYYY-MM-DD');
  };
  day.parseLiteral = (node) => day.parseValue((node as { value?: unknown }).value);
  return schema;
}

const schema = makeSchema();

/** The answer of the compiled way, or `ordinary` where it leaves the operation to Apollo. */
async function compiled(plugin: CompiledQueries, query: string, variables: object, operationName?: string) {
  const document = parse(query);
  const context = {
    schema,
    document,
    operation: getOperationAST(document, operationName),
    operationName: operationName ?? null,
    queryHash: createHash('sha256').update(query).digest('hex'),
    contextValue: {},
    request: { variables },
    response: { http: {} },
  } as unknown as GraphQLRequestContext<BaseContext>;
  const hooks = await plugin.requestDidStart();
  const response = await hooks.responseForOperation(context);
  return response === null ? 'ordinary' : response.body.singleResult;
}

/** The second time an operation comes it is compiled. */
async function secondTime(query: string, variables: object = {}) {
  const plugin = new CompiledQueries();
  expect(await compiled(plugin, query, variables)).toBe('ordinary');
  return compiled(plugin, query, variables);
}

const reference = async (query: string, variableValues: Record<string, unknown>): Promise<ExecutionResult> =>
  execute({ schema, document: parse(query), variableValues, contextValue: {} });

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
/** Of several errors below one null GraphQL asks for one only; which of them differs, that there are some does not. */
const hasErrors = ({ errors = [] }: { readonly errors?: readonly unknown[] }): boolean => errors.length > 0;

/** Selections of a type, a few levels deep, with aliases, fragments, directives and meta fields. */
const rugFields = ['name', 'size', 'woven', 'soft', '__typename', 'twin', 'maker', 'broken'] as const;
const selection = (of: 'rug' | 'maker', depth: number): fc.Arbitrary<string> => {
  const leaf = fc.constantFrom('name', '__typename', 'n: name', ...(of === 'maker' ? ['count'] : []));
  if (depth === 0) return leaf.map((field) => `{ ${field} }`);
  const field =
    of === 'maker'
      ? fc.oneof(
          leaf,
          fc
            .tuple(
              fc.constantFrom(
                'rugs',
                'rugs(first: $n)',
                'some: rugs(size: LARGE)',
                'more: rugs(first: 1, size: $size)',
              ),
              selection('rug', depth - 1),
            )
            .map(([call, inner]) => `${call} ${inner}`),
        )
      : fc.oneof(
          leaf,
          fc.constantFrom(...rugFields).chain((name) => {
            if (name === 'twin') return selection('rug', depth - 1).map((inner) => `twin ${inner}`);
            if (name === 'maker') return selection('maker', depth - 1).map((inner) => `maker ${inner}`);
            return fc.constantFrom(name, `${name} @include(if: $yes)`, `${name} @skip(if: $yes)`);
          }),
        );
  const type = of === 'rug' ? 'Rug' : 'Maker';
  return fc
    .tuple(fc.array(field, { minLength: 1, maxLength: 4 }), fc.constantFrom('plain', 'inline', 'interface'))
    .map(([fields, dress]) => {
      const inside = fields.join(' ');
      if (dress === 'inline') return `{ ... on ${type} { ${inside} } }`;
      return dress === 'interface' ? `{ ... on Named { name } ${inside} }` : `{ ${inside} }`;
    });
};

const operations = fc
  .record({
    rug: selection('rug', 3),
    maker: selection('maker', 3),
    call: fc.constantFrom('rug', 'rug(name: $name)', 'r: rug(name: "X")'),
  })
  .map(
    ({ rug: ofRug, maker: ofMaker, call }) => `
      query ($n: Int! = 1, $yes: Boolean! = true, $size: Size = LARGE, $name: String) {
        ${call} ${ofRug}
        found { ... on Rug ${ofRug} ... on Maker ${ofMaker} __typename }
        named { name ... on Maker ${ofMaker} }
        echo(flag: $yes)
        all: echo(size: $size, range: { from: $n })
        other: rug(name: $name) { name }
      }`,
  );

const variables = fc.record(
  {
    n: fc.integer({ min: 0, max: 3 }),
    yes: fc.boolean(),
    size: fc.constantFrom('SMALL', 'LARGE', null),
    name: fc.constantFrom('Q', null),
  },
  { requiredKeys: [] },
);

describe('compiled queries', () => {
  it('give what the reference executor gives', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(operations, variables, async (query, values) => {
        if (validate(schema, parse(query)).length > 0) return;
        const expected = await reference(query, values);
        const answer = await secondTime(query, values);
        if (answer === 'ordinary') return;
        compared += 1;
        expect(plain(answer.data)).toEqual(plain(expected.data));
        expect(hasErrors(answer)).toBe(hasErrors(expected));
      }),
      { numRuns: 150 },
    );
    expect(compared).toBeGreaterThan(50);
  });

  it.each([
    ['a default inside an input', 'query ($r: Range) { echo(range: $r) }', { r: { to: 4 } }],
    [
      'null and missing are not the same',
      'query ($r: Range, $d: Day) { echo(range: $r, day: $d) }',
      { r: null },
    ],
    ['null inside an input', 'query ($r: Range) { echo(range: $r) }', { r: { to: null, sizes: null } }],
    ['a default of an argument', '{ echo }', {}],
    ['null for a default of an argument', 'query ($s: Size) { echo(size: $s) }', { s: null }],
    ['one value for a list', 'query ($i: [ID!]) { echo(ids: $i) }', { i: 7 }],
    ['a default of a required variable', 'query ($n: Int! = 2) { echo(range: { from: $n }) }', {}],
    ['a default of a nullable variable', 'query ($n: Int = 2) { echo(range: { from: $n }) }', {}],
    ['null against a required argument', 'query ($n: Int = 2) { echo(range: { from: $n }) }', { n: null }],
    [
      'null against an argument with a default',
      'query ($n: Int) { rug { maker { rugs(first: $n) { name } } } }',
      { n: null },
    ],
    [
      'nothing against an argument with a default',
      'query ($n: Int) { rug { maker { rugs(first: $n) { name } } } }',
      {},
    ],
    ['null in a list', 'query ($s: Size) { echo(range: { sizes: [$s] }) }', { s: null }],
    ['a day', 'query ($d: Day) { echo(day: $d) }', { d: '2025-01-02' }],
    ['no day', 'query ($d: Day) { echo(day: $d) }', { d: 'yesterday' }],
    ['no size', 'query ($s: Size) { echo(size: $s) }', { s: 'HUGE' }],
    ['a size of another kind', 'query ($s: Size) { echo(size: $s) }', { s: 3 }],
    ['an unknown field', 'query ($r: Range) { echo(range: $r) }', { r: { upTo: 3 } }],
    ['a number as text', 'query ($r: Range) { echo(range: $r) }', { r: { from: '3' } }],
    ['a number too large', 'query ($r: Range) { echo(range: $r) }', { r: { from: 2 ** 40 } }],
    ['something required left out', 'query ($name: String!) { rug(name: $name) { name } }', {}],
    ['a variable that nobody declared', 'query ($d: Day) { echo(day: $d) }', { other: 1 }],
    [
      'the prototype of an object',
      'query ($r: Range) { echo(range: $r) }',
      JSON.parse('{"r":{"__proto__":{"from":1}}}'),
    ],
  ])('take variables as the reference does, or leave them to it: %s', async (_, query, values) => {
    const expected = await reference(query, values as Record<string, unknown>);
    const answer = await secondTime(query, values as object);
    if (answer === 'ordinary') return;
    expect(plain(answer.data)).toEqual(plain(expected.data));
    expect(hasErrors(answer)).toBe(hasErrors(expected));
  });

  it('leave an operation whose variables do not fit to Apollo', async () => {
    expect(await secondTime('query ($d: Day) { echo(day: $d) }', { d: 'yesterday' })).toBe('ordinary');
    expect(await secondTime('query ($s: Size) { echo(size: $s) }', { s: 'HUGE' })).toBe('ordinary');
  });

  it('keep the codes of errors, and hide what is ours to mend', async () => {
    const answer = await secondTime('{ rug { soft twin { broken } } }');
    if (answer === 'ordinary') throw new Error('this should have been compiled');
    expect(plain(answer.data)).toEqual({ rug: { soft: null, twin: null } });
    const codes = answer.errors
      ?.map(({ path, extensions }) => [path?.join('.'), extensions?.['code']])
      .sort();
    expect(codes).toEqual([
      ['rug.soft', 'INTERNAL_SERVER_ERROR'],
      ['rug.twin.broken', 'LOOM'],
    ]);
    expect(JSON.stringify(answer)).not.toMatch(/secret of ours/);
  });

  it('do mutations one after another', async () => {
    const answer = await secondTime('mutation { a: slow(name: "longest") b: slow(name: "x") }');
    expect(plain(answer)).toEqual({
      data: { a: 'longest', b: 'longest,x' },
    });
  });

  it('leave subscriptions and operations that come once alone, and are bounded', async () => {
    const plugin = new CompiledQueries();
    for (let i = 0; i < 510; i++) {
      const query = `{ a${i}: echo }`;
      await compiled(plugin, query, {});
      await compiled(plugin, query, {});
    }
    expect(plugin.size).toBe(500);
    for (let i = 0; i < 100; i++) await compiled(plugin, `{ once${i}: echo }`, {});
    expect(plugin.size).toBe(500);
  });
});
