import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageFor, RateLimits, spellSpent, type Spent, type SpentBudget } from '#libs/platform';

/** Files of the console and of GraphiQL: many at once, of no weight, and the same for everybody. */
const WEIGHTLESS = /^\/(assets|ide)\//;

/**
 * Counts the requests of each address, whoever sends them and whatever comes of them. An address that has spent its
 * budget is turned away before its body is read; the counting itself goes on while the body comes in.
 */
export function countAddresses(app: NestFastifyApplication): void {
  const limits = app.get(RateLimits);
  const counted = new WeakMap<FastifyRequest, Promise<Spent>>();
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    // A line that is gone by now has no address any more.
    const { ip } = request as { readonly ip?: string };
    if (ip === undefined || WEIGHTLESS.test(request.url)) return undefined;
    const known = limits.knownSpent('requests', ip);
    if (known) return refuse(request, reply, known);
    counted.set(request, limits.spend('requests', ip));
    return undefined;
  });
  fastify.addHook('preHandler', async (request: FastifyRequest, reply: FastifyReply) => {
    const spent = await counted.get(request);
    return spent ? refuse(request, reply, spent) : undefined;
  });
}

function refuse(request: FastifyRequest, reply: FastifyReply, spent: SpentBudget): FastifyReply {
  const message = spellSpent(spent, languageFor(request.headers['accept-language']));
  const { budget: limit, waitSeconds: retryAfterSeconds } = spent;
  void reply.code(429).header('retry-after', String(retryAfterSeconds));
  // Asked in GraphQL, answered in GraphQL.
  if (/^\/graphql(\?|$)/.test(request.url)) {
    return reply.send({ errors: [{ message, extensions: { code: 'LIMIT', limit, retryAfterSeconds } }] });
  }
  return reply.send({ statusCode: 429, code: 'LIMIT', limit, message });
}
