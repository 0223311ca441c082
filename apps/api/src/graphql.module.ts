import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import { Credentials, RateLimits } from '#libs/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CompiledQueries } from './compiled-queries.js';
import { ErrorsInLanguage } from './error-texts.js';
import { formatError } from './format-error.js';
import { closeLinks } from './linked-subjects.js';
import { SocketsForSubscriptions } from './live-door.js';
import { LIMIT_RULES, QUERY_LIMITS } from './query-limits.js';
import { RequestBudgets } from './request-budgets.js';
import { StaffIntrospection } from './staff-introspection.js';

/** GraphQL over HTTP; what is live comes over sockets, see LiveDoor. */
export const graphqlModule = GraphQLModule.forRootAsync<ApolloDriverConfig>({
  driver: ApolloDriver,
  inject: [Credentials, RateLimits],
  useFactory: options,
});

function options(credentials: Credentials, limits: RateLimits): Omit<ApolloDriverConfig, 'driver'> {
  return {
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    transformSchema: closeLinks,
    graphiql: false,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    parseOptions: { maxTokens: QUERY_LIMITS.tokens },
    validationRules: [...LIMIT_RULES],
    // Apollo declares its types once for ESM and once for CommonJS; they are the same classes at run time.
    plugins: [
      new SocketsForSubscriptions(),
      new StaffIntrospection(credentials),
      new RequestBudgets(credentials, limits),
      new CompiledQueries(),
      new ErrorsInLanguage(),
    ] as unknown as NonNullable<ApolloDriverConfig['plugins']>,
    formatError,
    context: (request: FastifyRequest, reply: FastifyReply) => ({ req: request, res: reply }),
  };
}
