import type { ApolloServerPlugin, BaseContext, GraphQLRequestContext } from '@apollo/server';
import {
  TypeInfo,
  isNonNullType,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import { formatError } from './format-error.js';

const MAX_COMPILED = 500;
const MAX_SEEN_ONCE = 2_000;

/** A compiled operation, and which of its variables must not be null although their types would let them. */
interface Compiled {
  readonly query: CompiledQuery['query'];
  readonly neverNull: readonly string[];
}

/**
 * Executes queries as compiled functions from the second time they come. The cache is bounded: the operation that was
 * least recently used goes first. Subscriptions, what cannot be compiled and what comes with variables that do not
 * fit take Apollo's ordinary way.
 */
export class CompiledQueries implements ApolloServerPlugin {
  private readonly compiled = new LRUCache<string, Compiled>({ max: MAX_COMPILED });
  /** Operations that came once: compiling costs more than it saves for one that never comes again. */
  private readonly seenOnce = new Set<string>();

  /** How many compiled operations are kept at this moment. */
  get size(): number {
    return this.compiled.size;
  }

  async requestDidStart() {
    return {
      responseForOperation: async (context: GraphQLRequestContext<BaseContext>) => {
        const compiled = this.compiledFor(context);
        const variables = context.request.variables ?? {};
        if (!compiled || compiled.neverNull.some((name) => variables[name] === null)) return null;
        const result = await compiled.query(undefined, context.contextValue, variables);
        // Nothing was executed, for the variables do not fit: Apollo says so in its own words, with its own status.
        if (result.data === undefined) return null;
        // Apollo formats only the errors of its own execution.
        const errors = result.errors?.map((error) => formatError(error.toJSON(), error));
        const singleResult = { data: result.data, ...(errors?.length ? { errors } : {}) };
        return { http: context.response.http, body: { kind: 'single' as const, singleResult } };
      },
    };
  }

  private compiledFor(context: GraphQLRequestContext<BaseContext>): Compiled | undefined {
    const { queryHash, operationName, operation } = context;
    if (!queryHash || !operation || operation.operation === 'subscription') return undefined;
    const key = `${queryHash}:${operationName ?? ''}`;
    const known = this.compiled.get(key) ?? this.compile(key, context);
    if (!known) return undefined;
    this.compiled.set(key, known);
    return known;
  }

  private compile(
    key: string,
    { schema, document, operationName }: GraphQLRequestContext<BaseContext>,
  ): Compiled | undefined {
    if (!this.seenOnce.delete(key)) {
      if (this.seenOnce.size >= MAX_SEEN_ONCE) this.seenOnce.clear();
      this.seenOnce.add(key);
      return undefined;
    }
    const fresh = compileQuery(schema, document!, operationName ?? undefined);
    return isCompiledQuery(fresh)
      ? { query: fresh.query, neverNull: usedWhereNothingMayBeNull(schema, document!) }
      : undefined;
  }
}

/**
 * The variables that stand where a null is not allowed. One with a nullable type may stand there too, because it or
 * the place has a default; that it is null nevertheless is not noticed by what is compiled.
 */
function usedWhereNothingMayBeNull(schema: GraphQLSchema, document: DocumentNode): string[] {
  const names = new Set<string>();
  const types = new TypeInfo(schema);
  const look = {
    Variable: ({ name }: { readonly name: { readonly value: string } }) => {
      if (isNonNullType(types.getInputType())) names.add(name.value);
    },
  };
  visit(document, visitWithTypeInfo(types, look));
  return [...names];
}
