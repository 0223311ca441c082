import { unwrapResolverError } from '@apollo/server/errors';
import { HttpException, Logger } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { withoutValues } from './without-values.js';

const logger = new Logger('GraphQL');
const CODES: Readonly<Record<number, string>> = { 401: 'UNAUTHENTICATED', 403: 'FORBIDDEN' };

/** Errors as callers see them: what they can act on is said; what is ours to mend is logged and not shown. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  if (cause instanceof HttpException) {
    const code = CODES[cause.getStatus()] ?? 'BAD_USER_INPUT';
    return {
      message: cause.message,
      extensions: { code },
      ...(formatted.path ? { path: formatted.path } : {}),
    };
  }
  if (cause instanceof GraphQLError) {
    const code = formatted.extensions?.['code'] ?? 'BAD_USER_INPUT';
    const message = withoutValues(formatted.message);
    return { ...formatted, message, extensions: { ...formatted.extensions, code } };
  }
  logger.error(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));
  return {
    message: 'something went wrong on our side; nothing was lost, try again in a moment',
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
    ...(formatted.path ? { path: formatted.path } : {}),
  };
}
