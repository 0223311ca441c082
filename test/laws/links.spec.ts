import { buildSchema, getNamedType, isObjectType, type GraphQLSchema } from 'graphql';
import { READ_BY, permissionOfLink } from '../../apps/api/src/linked-subjects.js';
import { printZoneSchema } from '../../apps/api/src/print-schema.js';
import { allOperations } from './operations.js';

/** What has an id and is led to by nothing but its own queries, by payloads and by who has signed in. */
const OF_SESSIONS = ['Account', 'ManagedAccount', 'Post'];

describe('the law of links', () => {
  let schema: GraphQLSchema;
  const objects = () => Object.values(schema.getTypeMap()).filter(isObjectType);

  beforeAll(async () => {
    schema = buildSchema(await printZoneSchema());
  });

  it('has a permission for everything of its own that something else leads to', () => {
    const open = objects()
      .filter(({ name }) => !/^(Query|Mutation|Subscription)$|(Payload|Connection|Edge)$/.test(name))
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
      .filter(({ type, field }) => {
        const target = getNamedType(field.type);
        const isSubject = isObjectType(target) && 'id' in target.getFields();
        return isSubject && permissionOfLink(type, field) === undefined;
      })
      .map(({ field }) => getNamedType(field.type).name);
    expect([...new Set(open)].filter((name) => !OF_SESSIONS.includes(name))).toEqual([]);
  });

  it('asks of a link what the query of the same thing asks', () => {
    const queries = schema.getQueryType()!.getFields();
    for (const { kind, name, states } of allOperations()) {
      if (kind !== 'Query') continue;
      const target = getNamedType(queries[name]!.type).name.replace(/Connection$/, '');
      const needed = READ_BY[target];
      if (needed !== undefined) expect([name, states]).toEqual([name, needed]);
    }
  });

  it('names no type that is not there', () => {
    const names = objects().map(({ name }) => name);
    expect(Object.keys(READ_BY).filter((name) => !names.includes(name))).toEqual([]);
  });
});
