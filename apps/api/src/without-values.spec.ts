import { buildSchema, graphql } from 'graphql';
import { withoutValues } from './without-values.js';

const schema = buildSchema(`
  enum Country { RU KZ }
  input Who { name: String!, age: Int, tags: [String!], country: Country }
  type Query { hello(who: Who!): String }
`);
const CANARY = 'Canary; at "Songbird"; Songbird';

const messages = async (source: string, variableValues?: Record<string, unknown>): Promise<string[]> => {
  const { errors = [] } = await graphql({ schema, source, variableValues });
  return errors.map(({ message }) => withoutValues(message));
};
const asked = (who: object) => messages('query ($who: Who!) { hello(who: $who) }', { who });

describe('an error about the input', () => {
  it('keeps the place and the reason, and drops the value', async () => {
    expect(await asked({ name: CANARY, age: CANARY })).toEqual([
      'Variable "$who" got an invalid value at "who.age": it is of the wrong type',
    ]);
    expect(await asked({ name: 'x', tags: [[CANARY]] })).toEqual([
      'Variable "$who" got an invalid value at "who.tags[0]": it is of the wrong type',
    ]);
    expect(await asked({ age: 3 })).toEqual([
      'Variable "$who" got an invalid value: Field "name" of required type "String!" was not provided',
    ]);
    expect(await asked({ name: CANARY, nick: CANARY })).toEqual([
      'Variable "$who" got an invalid value: Field "nick" is not defined by type "Who"',
    ]);
    expect(await asked({ name: 'x', country: 'IT' })).toEqual([
      'Variable "$who" got an invalid value at "who.country": it is none of the values of Country, which schema.graphql lists',
    ]);
    expect(await messages(`{ hello(who: { name: 9901234565 }) }`)).toEqual([
      'String cannot represent a non string value',
    ]);
  });

  it('leaves other messages as they are', () => {
    expect(withoutValues('Cannot query field "x" on type "Query".')).toBe(
      'Cannot query field "x" on type "Query".',
    );
  });
});
