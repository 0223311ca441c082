import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Settings } from '#libs/platform';

const HARMLESS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What of a request tells whose page sent it. */
interface Sender {
  readonly cookie?: string | undefined;
  readonly origin?: string | undefined;
  readonly 'sec-fetch-site'?: string | string[] | undefined;
}

/**
 * Whether a page of another site sent this with the cookies of its reader. Browsers say where a request comes from and
 * pages cannot change it; a program without cookies has nothing that another could borrow.
 */
export function isBorrowed(headers: Sender, host: string, publicOrigin: string): boolean {
  if (!headers.cookie) return false;
  const { origin } = headers;
  if (origin === publicOrigin) return false;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  return origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host);
}

/** Refuses whatever changes something and was sent by a page of another site (CSRF). */
export function refuseBorrowedCookies(app: NestFastifyApplication, { publicOrigin }: Settings): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    if (HARMLESS.has(request.method) || !isBorrowed(request.headers, request.host, publicOrigin))
      return undefined;
    const message = 'a page of another site may not act for you; open the console itself';
    void reply.code(403);
    if (!/^\/graphql(\?|$)/.test(request.url))
      return reply.send({ statusCode: 403, code: 'FORBIDDEN', message });
    return reply.send({ errors: [{ message, extensions: { code: 'FORBIDDEN' } }] });
  });
}
