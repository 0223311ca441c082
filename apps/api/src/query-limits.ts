import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { BaseContext, GraphQLRequestContext } from '@apollo/server';
import {
  GraphQLError,
  visit,
  type DocumentNode,
  type GraphQLSchema,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
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
  /** What one answer of a subscription may cost. */
  subscriptionCost: 2_000,
  bodyBytes: 4 * 1024 * 1024,
} as const;

/** What somebody without an account may ask at once: a page of the log, a passport, some checked papers. */
export const STRANGER_LIMITS = { cost: 20_000, rootFields: 5 } as const;

/** How many subscriptions one socket carries. */
export const MOST_SUBSCRIPTIONS = 20;

/** The error for a request over a limit; 400 and not 500, for the caller can mend it. */
export const overLimit = (limit: keyof typeof QUERY_LIMITS | 'sockets', message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'LIMIT', limit, http: { status: 400 } } });

const OFF = { enabled: false } as const;
const ALL_OFF = {
  maxDepth: OFF,
  maxAliases: OFF,
  maxDirectives: OFF,
  maxTokens: OFF,
  costLimit: OFF,
  blockFieldSuggestion: OFF,
};

/** Armor's rules with errors of ours: they name the limit in a form for programs too. */
function rulesFor(
  limit: 'depth' | 'aliases' | 'directives',
  options: ConstructorParameters<typeof ApolloArmor>[0],
): ValidationRule[] {
  const { validationRules } = new ApolloArmor({ ...ALL_OFF, ...options }).protect();
  return validationRules.map((rule) => (context: ValidationContext) => {
    const reportError = (error: GraphQLError): void =>
      context.reportError(overLimit(limit, error.message.replace(/^Syntax Error: /, '')));
    return (rule as ValidationRule)(
      Object.create(context, { reportError: { value: reportError } }) as ValidationContext,
    );
  });
}

/** The rules that a document must pass besides those of GraphQL itself, over HTTP and over a socket. */
export const LIMIT_RULES: readonly ValidationRule[] = [
  ...rulesFor('depth', { maxDepth: { enabled: true, n: QUERY_LIMITS.depth, flattenFragments: true } }),
  ...rulesFor('aliases', { maxAliases: { enabled: true, n: QUERY_LIMITS.aliases } }),
  ...rulesFor('directives', { maxDirectives: { enabled: true, n: QUERY_LIMITS.directives } }),
];

const rowsOf = (first: number): number => Math.min(Math.max(first, 1), MAX_PAGE);

/** A list costs its rows: `first`, or a modest guess for lists without pages. */
const listEstimator: ComplexityEstimator = ({ args, childComplexity, field }) => {
  // A page over the limit is refused later; here it must not make anything cheaper, as a negative one would.
  if (typeof args['first'] === 'number') return 1 + rowsOf(args['first']) * childComplexity;
  return String(field.type).startsWith('[') ? 1 + 10 * childComplexity : undefined;
};

const MAX_KNOWN_COSTS = 2_000;

/** What operations cost, remembered; refuses those that would cost too much, before they are executed. */
export class QueryCosts {
  private readonly costs = new Map<string, number>();

  /** The cost of an operation; throws when it is over the limit. */
  of(context: GraphQLRequestContext<BaseContext>): number {
    const cost = this.reckoned(context);
    if (cost <= QUERY_LIMITS.cost) return cost;
    throw overLimit(
      'cost',
      `this query would cost ${cost}; the limit is ${QUERY_LIMITS.cost}: ask for fewer rows or fields`,
    );
  }

  private reckoned(context: GraphQLRequestContext<BaseContext>): number {
    const { operation, operationName, queryHash, request } = context;
    // Of the variables only the sizes of pages make a difference, for every condition is reckoned as met; what is not
    // declared is none of the query's. One that is left out has its default, one that is null has not.
    const sizes = (operation?.variableDefinitions ?? [])
      .map(({ variable }) => request.variables?.[variable.name.value] as unknown)
      .map((value) =>
        typeof value === 'number' ? value : value === undefined ? '' : value === null ? '0' : '-',
      );
    const key = `${queryHash}:${operationName ?? ''}:${sizes.join()}`;
    const known = this.costs.get(key);
    if (known !== undefined) return known;
    const { schema, document } = context;
    const cost = costOf({
      schema,
      document: document!,
      variables: request.variables ?? {},
      operationName: operationName ?? undefined,
    });
    if (this.costs.size >= MAX_KNOWN_COSTS) this.costs.clear();
    this.costs.set(key, cost);
    return cost;
  }
}

/** What is reckoned: an operation of a document, with its variables. */
interface Costly {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variables: Record<string, unknown>;
  readonly operationName?: string | undefined;
}

/** The document with all that a variable may bring in or leave out: what it costs must not hang on what was sent. */
const withAllConditions = (document: DocumentNode): DocumentNode =>
  visit(document, {
    Directive: ({ name, arguments: args }) =>
      /^(include|skip)$/.test(name.value) && args?.some(({ value }) => value.kind === 'Variable')
        ? null
        : undefined,
  });

/** The cost of an operation: one for each field, times the rows of the lists it stands in. */
export function costOf({ schema, document, variables, operationName }: Costly): number {
  try {
    return getComplexity({
      schema,
      query: withAllConditions(document),
      variables,
      ...(operationName === undefined ? {} : { operationName }),
      estimators: [listEstimator, simpleEstimator({ defaultComplexity: 1 })],
    });
  } catch (error) {
    // Variables that do not fit: without them there is no cost, and nothing to execute.
    const message = error instanceof Error ? error.message : String(error);
    throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
  }
}
