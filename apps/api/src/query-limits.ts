import type { ApolloServerPlugin, BaseContext, GraphQLRequestContext } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { getComplexity, simpleEstimator, type ComplexityEstimator } from 'graphql-query-complexity';
import { MAX_PAGE } from '#libs/platform';

/** The limits of one request; each refusal names the one that was met. */
export const QUERY_LIMITS = {
  depth: 12,
  aliases: 30,
  tokens: 4_000,
  directives: 30,
  /** One for each field, times the rows of the lists it stands in. */
  cost: 60_000,
  bodyBytes: 4 * 1024 * 1024,
} as const;

/** A list costs its rows: `first`, or a modest guess for lists without pages. */
const listEstimator: ComplexityEstimator = ({ args, childComplexity, field }) => {
  if (typeof args['first'] === 'number') return 1 + Math.min(args['first'], MAX_PAGE) * childComplexity;
  return String(field.type).startsWith('[') ? 1 + 10 * childComplexity : undefined;
};

/** Refuses queries that would cost too much, before they are executed. */
export class CostLimit implements ApolloServerPlugin {
  private readonly costs = new Map<string, number>();

  async requestDidStart() {
    return {
      didResolveOperation: async (context: GraphQLRequestContext<BaseContext>) => {
        const cost = this.costOf(context);
        if (cost <= QUERY_LIMITS.cost) return;
        throw new GraphQLError(
          `this query would cost ${cost}; the limit is ${QUERY_LIMITS.cost}: ask for fewer rows or fields`,
          { extensions: { code: 'LIMIT', limit: 'cost' } },
        );
      },
    };
  }

  private costOf({
    schema,
    document,
    request,
    operationName,
    queryHash,
  }: GraphQLRequestContext<BaseContext>): number {
    const variables = request.variables ?? {};
    const paging = Object.entries(variables).filter(([, value]) => typeof value === 'number');
    const key = `${queryHash}:${operationName ?? ''}:${JSON.stringify(paging)}`;
    const known = this.costs.get(key);
    if (known !== undefined) return known;
    const cost = getComplexity({
      schema,
      query: document!,
      variables,
      operationName: operationName ?? undefined,
      estimators: [listEstimator, simpleEstimator({ defaultComplexity: 1 })],
    });
    if (this.costs.size > 2_000) this.costs.clear();
    this.costs.set(key, cost);
    return cost;
  }
}
