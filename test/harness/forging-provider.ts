import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What an ID token is made of. */
export interface ForgedToken {
  readonly claims: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  /** Signs with a key that the provider does not show. */
  readonly byStranger?: boolean;
  readonly unsigned?: boolean;
}

/** A provider of which everything is well but the token that it is told to give. */
export interface ForgingProvider {
  readonly issuer: string;
  /** The next token that it gives for any code; the issuer and the times are added if they are left out. */
  give(token: ForgedToken): void;
  close(): void;
}

const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

/** Starts such a provider on this machine. */
export async function startForgingProvider(): Promise<ForgingProvider> {
  const own = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });
  let next: ForgedToken = { claims: {} };
  let issuer = '';

  const signed = (key: KeyObject, text: string): string =>
    sign('sha256', Buffer.from(text), key).toString('base64url');
  const token = (): string => {
    const now = Math.floor(Date.now() / 1_000);
    const { claims, header, byStranger, unsigned } = next;
    const head = unsigned ? { alg: 'none' } : { alg: 'RS256', kid: 'own', ...header };
    const text = `${encoded(head)}.${encoded({ iss: issuer, iat: now, exp: now + 300, ...claims })}`;
    return unsigned ? `${text}.` : `${text}.${signed((byStranger ? stranger : own).privateKey, text)}`;
  };
  const answers: Readonly<Record<string, () => object>> = {
    '/.well-known/openid-configuration': () => ({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
    }),
    '/jwks': () => ({
      keys: [{ ...own.publicKey.export({ format: 'jwk' }), kid: 'own', use: 'sig', alg: 'RS256' }],
    }),
    '/token': () => ({ access_token: 'x', token_type: 'Bearer', expires_in: 60, id_token: token() }),
  };
  const server = createServer((request, response) => {
    const body = answers[request.url ?? '']?.();
    response.writeHead(body ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body ?? {}));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { issuer, give: (token) => void (next = token), close: () => void server.close() };
}
