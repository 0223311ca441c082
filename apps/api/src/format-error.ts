import { unwrapResolverError } from '@apollo/server/errors';
import { HttpException, Logger } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Denial, OverLimit } from '#libs/platform';
import { withoutValues } from './without-values.js';

const logger = new Logger('GraphQL');
const CODES: Readonly<Record<number, string>> = { 401: 'UNAUTHENTICATED', 403: 'FORBIDDEN' };
/** Names that were not asked for; schema.graphql tells them to those who read it. */
const SUGGESTION = / Did you mean [^?]{0,500}\?$/;
const TOO_MANY_TOKENS = /Document contains more tha[nt] (\d+) tokens/;

/** Errors as callers see them: what they can act on is said; what is ours to mend is logged and not shown. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  if (cause instanceof OverLimit) {
    return {
      ...placed(formatted),
      message: cause.message,
      extensions: { code: 'LIMIT', limit: cause.limit },
    };
  }
  if (cause instanceof HttpException && cause.getStatus() < 500) {
    const code = cause instanceof Denial ? cause.code : (CODES[cause.getStatus()] ?? 'BAD_USER_INPUT');
    return { ...placed(formatted), message: cause.message, extensions: { code } };
  }
  const tokens = TOO_MANY_TOKENS.exec(formatted.message)?.[1];
  if (tokens) {
    const message = `this query is longer than ${tokens} tokens, the limit: ask in several queries`;
    return { message, extensions: { code: 'LIMIT', limit: 'tokens' } };
  }
  if (cause instanceof GraphQLError && !isOurFault(cause)) {
    const { limit, retryAfterSeconds, code = 'BAD_USER_INPUT' } = formatted.extensions ?? {};
    const wait = retryAfterSeconds === undefined ? {} : { retryAfterSeconds };
    return {
      ...formatted,
      message: withoutValues(formatted.message).replace(SUGGESTION, ''),
      // Apollo calls every error of validation the same; ours say which limit was met.
      extensions: limit
        ? { code: 'LIMIT', limit, ...wait }
        : { code: code === INTERNAL ? 'BAD_USER_INPUT' : code },
    };
  }
  logger.error(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));
  return {
    ...placed(formatted),
    message: 'something went wrong on our side; nothing was lost, try again in a moment',
    extensions: { code: INTERNAL },
  };
}

const INTERNAL = 'INTERNAL_SERVER_ERROR';

const placed = ({ path }: GraphQLFormattedError): Pick<GraphQLFormattedError, 'path'> =>
  path ? { path } : {};

/**
 * Whether GraphQL itself complains, in the middle of executing, of what our code gave it: a null where none may be, a
 * value that a type cannot hold. What it says of arguments is about the caller's.
 */
const isOurFault = ({ path, message }: GraphQLError): boolean =>
  path !== undefined && !/^Argument "/.test(message);
