import {
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';

const SCALARS: Readonly<Record<string, string>> = {
  Int: '1',
  Float: '1',
  Boolean: 'true',
  Date: '"2024-05-01"',
  DateTime: '"2024-05-01T00:00:00Z"',
};

/** A request for one root field that is valid for the schema and means nothing: what the door sees of it is its name. */
export function sampleRequest(kind: string, field: GraphQLField<unknown, unknown>): string {
  const args = required(field.args);
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  return `${kind.toLowerCase()} { ${field.name}${args ? `(${args})` : ''}${selection} }`;
}

const required = (inputs: readonly (GraphQLArgument | GraphQLInputField)[]): string =>
  inputs
    .filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined)
    .map(({ name, type }) => `${name}: ${literal(type)}`)
    .join(', ');

function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType);
  if (isListType(type)) return `[${literal(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) return `{ ${required(Object.values(type.getFields()))} }`;
  return SCALARS[type.name] ?? '"x"';
}
