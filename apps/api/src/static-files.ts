import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { policyOfPage } from './headers.js';

/** Files of packages that GraphiQL is made of, under the names that its page asks for. */
const IDE_FILES: Readonly<Record<string, readonly [file: string, type: string]>> = {
  'react.js': ['node_modules/react18/umd/react.production.min.js', 'text/javascript'],
  'react-dom.js': ['node_modules/react-dom18/umd/react-dom.production.min.js', 'text/javascript'],
  'graphiql.js': ['node_modules/graphiql/graphiql.min.js', 'text/javascript'],
  'graphiql.css': ['node_modules/graphiql/graphiql.min.css', 'text/css'],
  'ide.js': ['apps/api/src/ide/ide.js', 'text/javascript'],
  'ide.css': ['apps/api/src/ide/ide.css', 'text/css'],
};

const NOT_THE_CONSOLE =
  /^\/(01|graphql|session|sign-in\/oidc|papers|person-export|ide|assets|demo\.json)(\/|$|\?)/;

/**
 * Serves the console with its own addresses, and GraphiQL at /ide, from the project's root. A console that is not
 * built is left out: the API works without it.
 */
export async function serveStaticFiles(app: NestFastifyApplication, root: string): Promise<void> {
  await app.register(fastifyStatic, { root, serve: false });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/ide', (_request: FastifyRequest, reply: FastifyReply) =>
    reply.sendFile('apps/api/src/ide/index.html'),
  );
  for (const [name, [file, type]] of Object.entries(IDE_FILES)) {
    fastify.get(`/ide/${name}`, (_request: FastifyRequest, reply: FastifyReply) =>
      reply.type(type).sendFile(file),
    );
  }

  // A scanned rug: its GS1 Digital Link leads to its story.
  fastify.get('/01/:gtin/21/:serial', (request: FastifyRequest, reply: FastifyReply) => {
    const { serial } = request.params as { serial: string };
    return reply.redirect(`/t/${encodeURIComponent(serial)}`);
  });

  const console_ = join(root, 'dist', 'web');
  if (!existsSync(join(console_, 'index.html'))) return;
  const page = readFileSync(join(console_, 'index.html'), 'utf8');
  await app.register(fastifyStatic, {
    root: console_,
    wildcard: false,
    index: false,
    decorateReply: false,
    // The build lays .br and .gz beside each file: a slow line gets the smallest, and nothing is packed twice.
    preCompressed: true,
    setHeaders: (reply, path) => {
      // Built files carry a hash of their content in their name; the page itself is asked for anew.
      const isHashed = path.includes('/assets/');
      void reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  fastify.get('/', (request: FastifyRequest, reply: FastifyReply) => sendPage(request, reply, page));
  // Every other address of a reader is a page of the console.
  fastify.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    const isFile = /\.\w+$/.test(request.url) && !request.url.startsWith('/t/');
    if (!wantsPage || NOT_THE_CONSOLE.test(request.url) || isFile) return;
    await sendPage(request, reply, page);
  });
}

/** The console's page, each time with a nonce of its own for the styles that its components place. */
function sendPage(request: FastifyRequest, reply: FastifyReply, page: string): FastifyReply {
  const nonce = randomBytes(16).toString('base64');
  const policy = policyOfPage(String(reply.getHeader('content-security-policy')), nonce, request.host);
  return reply
    .header('content-security-policy', policy)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(page.replace('%STYLE_NONCE%', nonce));
}
