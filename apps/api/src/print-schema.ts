import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { DOORS } from './doors.js';

/** Every class among the providers of the doors: resolvers know themselves, the others are passed over. */
const resolvers = (): (new () => object)[] =>
  DOORS.flatMap((door) => (Reflect.getMetadata('providers', door) ?? []) as unknown[]).filter(
    (provider): provider is new () => object => typeof provider === 'function',
  );

/** The GraphQL schema of a zone's API as text, made from the code alone: no engine is needed. */
export async function printZoneSchema(): Promise<string> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: ['error'] });
  const schema = await app.get(GraphQLSchemaFactory).create(resolvers(), {});
  await app.close();
  return `# Made from the code by \`npm run schema\`; a test holds it to the code.\n\n${printSchema(lexicographicSortSchema(schema))}\n`;
}
