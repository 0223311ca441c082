import type { ApolloServerPlugin, BaseContext, GraphQLRequestContext } from '@apollo/server';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { formatError } from './format-error.js';

const MAX_COMPILED = 500;

/**
 * Executes queries as compiled functions. The cache is bounded: the operation that was least recently used goes first.
 * Subscriptions and what cannot be compiled take Apollo's ordinary way.
 */
export class CompiledQueries implements ApolloServerPlugin {
  private readonly compiled = new Map<string, CompiledQuery>();

  async requestDidStart() {
    return {
      responseForOperation: async (context: GraphQLRequestContext<BaseContext>) => {
        const query = this.queryFor(context);
        if (!query) return null;
        const result = await query.query(undefined, context.contextValue, context.request.variables ?? {});
        // Apollo formats only the errors of its own execution.
        const errors = result.errors?.map((error) => formatError(error.toJSON(), error));
        const singleResult = { data: result.data ?? null, ...(errors?.length ? { errors } : {}) };
        return { http: context.response.http, body: { kind: 'single' as const, singleResult } };
      },
    };
  }

  private queryFor({
    queryHash,
    operationName,
    operation,
    document,
    schema,
  }: GraphQLRequestContext<BaseContext>) {
    if (!queryHash || !document || operation?.operation === 'subscription') return undefined;
    const key = `${queryHash}:${operationName ?? ''}`;
    const known = this.compiled.get(key);
    if (known) {
      this.compiled.delete(key);
      this.compiled.set(key, known);
      return known;
    }
    const fresh = compileQuery(schema, document, operationName ?? undefined);
    if (!isCompiledQuery(fresh)) return undefined;
    this.compiled.set(key, fresh as CompiledQuery);
    if (this.compiled.size > MAX_COMPILED) this.compiled.delete(this.compiled.keys().next().value!);
    return fresh as CompiledQuery;
  }
}
