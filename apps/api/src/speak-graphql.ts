import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { languageOf } from '#libs/platform';
import { inLanguageOf } from './error-texts.js';
import { QUERY_LIMITS } from './query-limits.js';

const MEGABYTE = 1024 * 1024;

/**
 * Gives refusals that come before GraphQL (too large a body, a body that is no JSON) the form that clients of GraphQL
 * read: `errors` with a code.
 */
export function speakGraphqlEverywhere(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook(
    'onSend',
    async (request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> => {
      const isPlain = typeof payload === 'string' && payload.startsWith('{"statusCode"');
      if (!isPlain || !/^\/graphql(\?|$)/.test(request.url)) return payload;
      const error = inLanguageOf(errorOf(reply.statusCode, payload), languageOf(request, 'en'));
      return JSON.stringify({ errors: [error] });
    },
  );
}

function errorOf(status: number, payload: string): GraphQLFormattedError {
  if (status === 413) {
    const message = `this request is larger than ${QUERY_LIMITS.bodyBytes / MEGABYTE} MB, the limit: send it in parts`;
    return { message, extensions: { code: 'LIMIT', limit: 'bodyBytes' } };
  }
  if (status >= 500) {
    const message = 'something went wrong on our side; try again in a moment';
    return { message, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  }
  const { message } = JSON.parse(payload) as { message: string };
  return { message, extensions: { code: 'BAD_REQUEST' } };
}
