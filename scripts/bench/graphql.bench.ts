import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { buildSchema, execute, parse, type GraphQLSchema } from 'graphql';
import { median, timed, type Bench, type Outcome } from './bench-kind.js';

const ROUNDS = 5;

/** Executes one list of 50 rows with compiled queries and with the reference executor: is compiling worth it here? */
export const graphqlBench: Bench = {
  name: 'graphql',
  title: 'A list of 50 rows: compiled queries against the reference executor, the executor alone',
  usualSize: 400,
  async run(_zone, size): Promise<Outcome> {
    const schema = rowsSchema();
    const document = parse('{ rows { id name { fa en ru } count } }');
    const compiled = compileQuery(schema, document);
    if (!isCompiledQuery(compiled)) throw new Error('the query was not compiled');
    const jitMs: number[] = [];
    const plainMs: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      jitMs.push((await timed(size, 1, async () => compiled.query(undefined, {}, {}))).allMs / size);
      plainMs.push((await timed(size, 1, async () => execute({ schema, document }))).allMs / size);
    }
    const figures = {
      compiledMs: median(jitMs),
      referenceMs: median(plainMs),
      ofReference: median(jitMs) / median(plainMs),
    };
    return { figures, goals: [{ figure: 'ofReference', atMost: 1 }] };
  },
};

function rowsSchema(): GraphQLSchema {
  const schema = buildSchema(
    'type Name { fa: String! en: String! ru: String! } type Row { id: ID! name: Name! count: Int! } type Query { rows: [Row!]! }',
  );
  const rows = Array.from({ length: 50 }, (_, i) => ({
    id: i,
    name: { fa: 'ف', en: 'e', ru: 'р' },
    count: i,
  }));
  schema.getQueryType()!.getFields()['rows']!.resolve = async () => rows;
  return schema;
}
