import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { reachOf } from './public-address.js';
import { OutboundRefused, SafeFetch, type ResolvedAddress } from './safe-fetch.js';

/** A real server on this machine: what an attacker would like us to call, or a provider beside a demonstration. */
let server: Server;
let port: number;
const calls: { url: string; method: string; body: string; host: string | undefined }[] = [];

beforeAll(async () => {
  server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => new Promise((closed) => server.close(closed)));
beforeEach(() => calls.splice(0));

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body = '';
  for await (const part of request) body += String(part);
  calls.push({ url: request.url!, method: request.method!, body, host: request.headers.host });
  switch (request.url) {
    case '/redirect':
      return void response.writeHead(302, { location: 'http://169.254.169.254/latest/' }).end();
    case '/large':
      return void response.end(Buffer.alloc(3 * 1024 * 1024));
    case '/slow':
      return void response.write('{');
    default:
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"issuer":"here"}');
  }
}

const strict = new SafeFetch();
const lenient = new SafeFetch({ mayCallLoopback: true, maxMs: 1_000 });
const reasonOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'called',
    (error: unknown) => (error instanceof OutboundRefused ? error.reason : String(error)),
  );
const meaning = (...addresses: string[]) => {
  const asked: string[] = [];
  const resolve = async (host: string): Promise<ResolvedAddress[]> => {
    asked.push(host);
    return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  };
  return { asked, resolve };
};

describe('an address that somebody else named', () => {
  it.each([
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f.0.0.1',
    '0177.0.0.1',
    '0x7f000001',
    '127.0.0.1.',
    '127.255.255.254',
    '0.0.0.0',
    '0',
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    '[64:ff9b::127.0.0.1]',
    '[2002:7f00:1::]',
    '10.0.0.1',
    '172.16.5.4',
    '192.168.1.1',
    '[::ffff:192.168.1.1]',
    '169.254.169.254',
    '[fd00:ec2::254]',
    '[fe80::1]',
    '[fec0::1]',
    '100.100.100.200',
    '168.63.129.16',
    '224.0.0.1',
    '[ff02::1]',
    '255.255.255.255',
    '198.18.0.1',
    '①②⑦.⓪.⓪.①',
    'localhost',
    'LOCALHOST',
    'localhost.',
    'api.localhost',
  ])('is not called when it is %s', async (host) => {
    expect(await reasonOf(strict.fetch(`https://${host}:${port}/`))).toMatch(/^(NOT_PUBLIC|UNKNOWN_HOST)$/);
    expect(calls).toEqual([]);
  });

  it.each([
    ['http://example.com/', 'NOT_HTTPS'],
    ['file:///etc/passwd', 'NOT_HTTPS'],
    ['data:text/plain,x', 'NOT_HTTPS'],
    ['gopher://127.0.0.1:6379/_FLUSHALL', 'NOT_HTTPS'],
    ['https://user:secret@example.com/', 'CARRIES_A_PASSWORD'],
    ['https://', 'NO_ADDRESS'],
    ['//example.com', 'NO_ADDRESS'],
    [`https://example.com/${'x'.repeat(3_000)}`, 'NO_ADDRESS'],
    ['https://nowhere.invalid/', 'UNKNOWN_HOST'],
  ])('is not called when it is %s', async (address, reason) => {
    expect(await reasonOf(strict.fetch(address))).toBe(reason);
    expect(await strict.whyNot(address)).toBe(reason);
  });

  it('is judged by all that its name stands for', async () => {
    const { resolve } = meaning('93.184.215.14', '10.0.0.1');
    expect(await reasonOf(new SafeFetch({ resolve }).fetch('https://two.example/'))).toBe('NOT_PUBLIC');
    expect(await reasonOf(new SafeFetch({ resolve: meaning().resolve }).fetch('https://a.example/'))).toBe(
      'UNKNOWN_HOST',
    );
  });

  it('is called where it was looked at, though the name means something else a moment later', async () => {
    // The name leads to this machine for us alone; the system's own resolver does not know it at all.
    const { asked, resolve } = meaning('127.0.0.1');
    const safe = new SafeFetch({ resolve, mayCallLoopback: true });
    expect((await safe.fetch(`http://rebound.invalid:${port}/`)).status).toBe(200);
    expect(asked).toEqual(['rebound.invalid']);
    expect(calls[0]?.host).toBe(`rebound.invalid:${port}`);
  });

  it('is never left for where it redirects to', async () => {
    const response = await lenient.fetch(`http://127.0.0.1:${port}/redirect`);
    expect(response.status).toBe(302);
    expect(calls).toHaveLength(1);
  });

  it('may not answer for ever, nor without end', async () => {
    expect(await reasonOf(lenient.fetch(`http://127.0.0.1:${port}/large`))).toBe('TOO_LARGE');
    const brief = new SafeFetch({ mayCallLoopback: true, maxMs: 100 });
    expect(await reasonOf(brief.fetch(`http://127.0.0.1:${port}/slow`))).toBe('TOO_SLOW');
    const stuck = new SafeFetch({ maxMs: 50, resolve: () => new Promise(() => undefined) });
    expect(await reasonOf(stuck.fetch('https://slow.example/'))).toBe('TOO_SLOW');
  });
});

describe('a provider beside a demonstration', () => {
  it('is called when the setting allows it, with method, headers and form', async () => {
    const response = await lenient.fetch(`http://127.0.0.1:${port}/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ code: 'a b' }),
    });
    expect(await response.json()).toEqual({ issuer: 'here' });
    expect(calls).toMatchObject([{ url: '/token', method: 'POST', body: 'code=a+b' }]);
  });

  it('is the only thing that is called without TLS', async () => {
    const safe = new SafeFetch({ mayCallLoopback: true, resolve: meaning('93.184.215.14').resolve });
    expect(await reasonOf(safe.fetch('http://open.example/'))).toBe('NOT_PUBLIC');
    expect(await reasonOf(lenient.fetch('http://10.0.0.1/'))).toBe('NOT_PUBLIC');
  });

  it('is given up when the caller gives up', async () => {
    const giveUp = new AbortController();
    const work = lenient.fetch(`http://127.0.0.1:${port}/slow`, { signal: giveUp.signal });
    giveUp.abort();
    expect(await reasonOf(work)).toMatch(/abort/i);
  });
});

describe('where an address leads', () => {
  it.each([
    ['93.184.215.14', 'public'],
    ['2606:2800:21f:cb07:6820:80da:af6b:8b2c', 'public'],
    ['::ffff:93.184.215.14', 'public'],
    ['127.0.0.1', 'loopback'],
    ['::1', 'loopback'],
    ['4000::1', 'inside'],
    ['2001:db8::1', 'inside'],
    ['nonsense', 'inside'],
  ])('%s is %s', (address, reach) => expect(reachOf(address)).toBe(reach));
});
