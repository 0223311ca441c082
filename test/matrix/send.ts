import { getNamedType, isInputObjectType, isUnionType, type GraphQLSchema } from 'graphql';
import type { GraphqlAnswer, TestZone } from '../harness/zone.js';

interface Told {
  readonly __typename: string;
  readonly code?: string;
  readonly problems?: readonly { readonly code: string }[];
}

let keys = 0;

/** Sends a mutation by its schema; gives the codes with which it was refused, none when it was carried out. */
export async function codesOf(
  zone: TestZone,
  schema: GraphQLSchema,
  name: string,
  values: Readonly<Record<string, unknown>>,
  token: string,
): Promise<string[]> {
  const field = schema.getMutationType()!.getFields()[name]!;
  const input = field.args.find((argument) => argument.name === 'input');
  const type = input && getNamedType(input.type);
  const isCommand = isInputObjectType(type) && type.getFields()['commandKey'] !== undefined;
  const commandKey = `matrix-${String((keys += 1)).padStart(4, '0')}`;
  const variables = input ? { input: { ...(isCommand ? { commandKey } : {}), ...values } } : values;
  const used = field.args.filter((argument) => argument.name in variables);
  const declared = used.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const given = used.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const shown = isUnionType(getNamedType(field.type)) ? '... on Refusal { code problems { code } }' : '';
  const document = `mutation (${declared}) { told: ${name}(${given}) { __typename ${shown} } }`;
  const { data, errors }: GraphqlAnswer<{ told: Told } | null> = await zone.ask(document, variables, token);
  if (errors) return errors.map(({ extensions, message }) => extensions?.code ?? message);
  const { code, problems = [] } = data!.told;
  return code === undefined ? [] : [code, ...problems.map((problem) => problem.code)];
}
