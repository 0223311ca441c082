import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { printZoneSchema } from '../../apps/api/src/print-schema.js';

describe('the schema', () => {
  const committed = readFileSync('schema.graphql', 'utf8');

  it('is committed as the code makes it: npm run schema', async () => {
    expect(await printZoneSchema()).toBe(committed);
  }, 60_000);

  it('describes every type, field, argument and value', () => {
    const silent: string[] = [];
    const say = (name: string, description: string | null | undefined): void => {
      if (!description?.trim()) silent.push(name);
    };
    for (const type of Object.values(buildSchema(committed).getTypeMap())) {
      if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue;
      const isRoot = ['Query', 'Mutation', 'Subscription'].includes(type.name);
      if (!isRoot) say(type.name, type.description);
      if (isEnumType(type)) for (const v of type.getValues()) say(`${type.name}.${v.name}`, v.description);
      if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        say(`${type.name}.${field.name}`, field.description);
        const args = 'args' in field ? field.args : [];
        for (const argument of args)
          say(`${type.name}.${field.name}(${argument.name})`, argument.description);
      }
    }
    expect(silent).toEqual([]);
  });
});
