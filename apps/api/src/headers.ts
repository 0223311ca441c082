import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Settings } from '#libs/platform';

/** What pages may load: files of ours and nothing else; no script and no style that stands in a page. */
const POLICY = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  scriptSrcAttr: ["'none'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  mediaSrc: ["'none'"],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameSrc: ["'none'"],
  frameAncestors: ["'none'"],
  // The address may be plain HTTP on a loopback or a village office's own network.
  upgradeInsecureRequests: null,
} as const;

/** The camera reads codes; nothing else of a device is anybody's business here. */
const PERMISSIONS = [
  'camera=(self)',
  ...[
    'accelerometer',
    'autoplay',
    'display-capture',
    'geolocation',
    'gyroscope',
    'magnetometer',
    'microphone',
  ],
  ...['midi', 'payment', 'usb', 'serial', 'hid', 'bluetooth', 'browsing-topics'],
]
  .map((one) => (one.includes('=') ? one : `${one}=()`))
  .join(', ');

const TWO_YEARS_SECONDS = 63_072_000;
const HOUR_SECONDS = 3_600;

/**
 * The policy of the console's page: it also lets in `<style>` elements with a nonce, for its components place theirs as
 * they are needed, WebAssembly, which reads the codes that the camera sees (no text becomes script by it), and sockets
 * to the page's own host, which older browsers do not count as 'self'.
 */
export function policyOfPage(policy: string, nonce: string, host: string): string {
  const sockets = /^[\w.-]+(:\d+)?$/.test(host) ? ` ws://${host} wss://${host}` : '';
  return policy
    .replace(/script-src [^;]*/, (scripts) => `${scripts} 'wasm-unsafe-eval'`)
    .replace(/style-src [^;]*/, (styles) => `${styles} 'nonce-${nonce}'`)
    .replace(/connect-src [^;]*/, (lines) => `${lines}${sockets}`);
}

/** Gives every answer the headers that keep browsers from doing more with it than it is for. */
export async function sendSafeHeaders(
  app: NestFastifyApplication,
  { allowedOrigins }: Settings,
): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: withoutReadonly(POLICY) },
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    void reply.header('permissions-policy', PERMISSIONS);
    // Said over plain HTTP it would mean nothing, and a proxy in between is believed only if it is ours.
    if (request.protocol === 'https')
      void reply.header('strict-transport-security', `max-age=${TWO_YEARS_SECONDS}; includeSubDomains`);
  });
  fastify.addHook('onSend', async (_request: FastifyRequest, reply: FastifyReply) => {
    // What says nothing about keeping is for its reader alone.
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
  });
  if (allowedOrigins.length === 0) return;
  app.enableCors({
    origin: [...allowedOrigins],
    // Cookies are the console's; programs of others come with keys.
    credentials: false,
    methods: ['GET', 'POST'],
    allowedHeaders: ['authorization', 'content-type', 'accept-language', 'apollo-require-preflight'],
    exposedHeaders: ['retry-after', 'content-disposition'],
    maxAge: HOUR_SECONDS,
  });
}

/** Helmet's types want lists that it may change; it gets lists of its own. */
function withoutReadonly(
  policy: Readonly<Record<string, readonly string[] | null>>,
): Record<string, string[] | null> {
  return Object.fromEntries(Object.entries(policy).map(([name, values]) => [name, values && [...values]]));
}
