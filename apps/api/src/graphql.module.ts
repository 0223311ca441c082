import { ApolloArmor } from '@escape.tech/graphql-armor';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import { SessionTokens } from '#libs/platform';
import type { FastifyRequest } from 'fastify';
import { CompiledQueries } from './compiled-queries.js';
import { formatError } from './format-error.js';
import { CostLimit, QUERY_LIMITS } from './query-limits.js';
import { StaffIntrospection } from './staff-introspection.js';

const armor = new ApolloArmor({
  maxDepth: { n: QUERY_LIMITS.depth },
  maxAliases: { n: QUERY_LIMITS.aliases },
  maxTokens: { n: QUERY_LIMITS.tokens },
  maxDirectives: { n: QUERY_LIMITS.directives },
  costLimit: { enabled: false },
  blockFieldSuggestion: { enabled: false },
}).protect();

/** What a GraphQL socket sends when it opens. */
interface SocketParameters {
  readonly authorization?: string;
  readonly language?: string;
}

/** GraphQL over HTTP and, for subscriptions, over graphql-ws. */
export const graphqlModule = GraphQLModule.forRootAsync<ApolloDriverConfig>({
  driver: ApolloDriver,
  inject: [SessionTokens],
  useFactory: (tokens: SessionTokens) => options(tokens),
});

const options = (tokens: SessionTokens): Omit<ApolloDriverConfig, 'driver'> => ({
  path: '/graphql',
  autoSchemaFile: true,
  sortSchema: true,
  graphiql: false,
  introspection: true,
  csrfPrevention: true,
  includeStacktraceInErrorResponses: false,
  persistedQueries: false,
  validationRules: [...armor.validationRules],
  // Apollo declares its types once for ESM and once for CommonJS; they are the same classes at run time.
  plugins: [
    ...armor.plugins,
    new StaffIntrospection(tokens),
    new CostLimit(),
    new CompiledQueries(),
  ] as unknown as NonNullable<ApolloDriverConfig['plugins']>,
  formatError,
  context: (
    request: FastifyRequest | { extra: { headers?: object }; connectionParams?: SocketParameters },
  ) => ('connectionParams' in request ? { req: socketRequest(request.connectionParams) } : { req: request }),
  subscriptions: {
    'graphql-ws': { path: '/graphql' },
  },
});

const socketRequest = (parameters: SocketParameters = {}) => ({
  headers: { authorization: parameters.authorization, 'accept-language': parameters.language },
});
