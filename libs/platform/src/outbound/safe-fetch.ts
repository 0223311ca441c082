import { lookup } from 'node:dns/promises';
import { request as requestPlain, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP } from 'node:net';
import type { LookupFunction } from 'node:net';
import { reachOf, type Reach } from './public-address.js';

const MAX_BYTES = 1024 * 1024;
const MAX_HEADER_BYTES = 16 * 1024;
const MAX_MS = 8_000;
const MAX_URL = 2_048;

/** Why an address that others named was not called. */
export type OutboundReason =
  | 'NO_ADDRESS'
  | 'NOT_HTTPS'
  | 'CARRIES_A_PASSWORD'
  | 'UNKNOWN_HOST'
  | 'NOT_PUBLIC'
  | 'UNREACHABLE'
  | 'TOO_LARGE'
  | 'TOO_SLOW';

/** Thrown where a call to an address that others named is refused or fails; its message names no address. */
export class OutboundRefused extends Error {
  constructor(
    readonly reason: OutboundReason,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** One address that a name stands for. */
export interface ResolvedAddress {
  readonly address: string;
  readonly family: number;
}

/** What bounds the calls; all but `mayCallLoopback` are there for tests. */
export interface SafeFetchOptions {
  /** Whether this machine itself may be called, and without TLS: for a provider that runs beside a demonstration. */
  readonly mayCallLoopback?: boolean;
  readonly resolve?: (host: string) => Promise<readonly ResolvedAddress[]>;
  readonly maxBytes?: number;
  readonly maxMs?: number;
}

/** What a call may say; the shape of fetch and of openid-client's `customFetch`. */
export interface SafeRequest {
  readonly method?: string | undefined;
  readonly headers?: RequestInit['headers'];
  readonly body?: unknown;
  readonly signal?: AbortSignal | null | undefined;
}

/**
 * Calls addresses that others have named (an issuer, a callback) without lending them our place in the network. Only
 * https; the name is resolved here, every address it stands for must be public, and the call goes to exactly the
 * address that was looked at, so a name cannot change its mind in between. Redirects are given back and never
 * followed. Time and size are bounded for the whole call. Usable as openid-client's `customFetch`.
 */
export class SafeFetch {
  private readonly resolve: NonNullable<SafeFetchOptions['resolve']>;
  private readonly mayCallLoopback: boolean;
  private readonly maxBytes: number;
  private readonly maxMs: number;

  constructor({ mayCallLoopback = false, resolve, maxBytes, maxMs }: SafeFetchOptions = {}) {
    this.mayCallLoopback = mayCallLoopback;
    this.resolve = resolve ?? ((host) => lookup(host, { all: true }));
    this.maxBytes = maxBytes ?? MAX_BYTES;
    this.maxMs = maxMs ?? MAX_MS;
  }

  /** As the global fetch; throws OutboundRefused. */
  readonly fetch = async (address: string | URL, init: SafeRequest = {}): Promise<Response> => {
    const deadline = AbortSignal.timeout(this.maxMs);
    const signal = init.signal ? AbortSignal.any([init.signal, deadline]) : deadline;
    try {
      const url = this.readable(address);
      const pinned = await abortable(this.pin(url), signal);
      return await this.call(url, pinned, init, signal);
    } catch (error) {
      if (error instanceof OutboundRefused) throw error;
      if (deadline.aborted) throw new OutboundRefused('TOO_SLOW', `no answer within ${this.maxMs} ms`);
      init.signal?.throwIfAborted();
      throw new OutboundRefused('UNREACHABLE', 'this address gives no answer', { cause: error });
    }
  };

  /** Why an address could not be called as it stands now; undefined when it could. Nothing is sent. */
  async whyNot(address: string): Promise<OutboundReason | undefined> {
    try {
      await abortable(this.pin(this.readable(address)), AbortSignal.timeout(this.maxMs));
      return undefined;
    } catch (error) {
      return error instanceof OutboundRefused ? error.reason : 'TOO_SLOW';
    }
  }

  private readable(address: string | URL): URL {
    const text = String(address);
    if (text.length > MAX_URL || !URL.canParse(text))
      throw new OutboundRefused('NO_ADDRESS', 'this is no address of the web');
    const url = new URL(text);
    const isPlain = url.protocol === 'http:' && this.mayCallLoopback;
    if (url.protocol !== 'https:' && !isPlain)
      throw new OutboundRefused('NOT_HTTPS', 'only addresses that begin with https:// are called');
    if (url.username || url.password)
      throw new OutboundRefused('CARRIES_A_PASSWORD', 'an address must not carry a name or a password');
    return url;
  }

  /** The one address that is called: all that the name stands for must be allowed, or a mixed answer could choose. */
  private async pin(url: URL): Promise<ResolvedAddress> {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const family = isIP(host);
    const found = family > 0 ? [{ address: host, family }] : await this.found(host);
    if (found.length === 0) throw new OutboundRefused('UNKNOWN_HOST', 'this name leads nowhere');
    const reaches = new Set(found.map(({ address }) => reachOf(address)));
    if (![...reaches].every((reach) => this.mayReach(reach, url.protocol)))
      throw new OutboundRefused('NOT_PUBLIC', 'this address does not lie on the open internet');
    return found[0]!;
  }

  private mayReach(reach: Reach, protocol: string): boolean {
    if (reach === 'loopback') return this.mayCallLoopback;
    return reach === 'public' && protocol === 'https:';
  }

  private async found(host: string): Promise<readonly ResolvedAddress[]> {
    try {
      return await this.resolve(host);
    } catch (error) {
      throw new OutboundRefused('UNKNOWN_HOST', 'this name leads nowhere', { cause: error });
    }
  }

  private async call(
    url: URL,
    pinned: ResolvedAddress,
    { method = 'GET', headers, body }: SafeRequest,
    signal: AbortSignal,
  ): Promise<Response> {
    const sent = bytesOf(body);
    const send = url.protocol === 'https:' ? requestSecure : requestPlain;
    const options: RequestOptions = {
      method,
      signal,
      // A connection of its own: one that was kept might lead to what another call was allowed.
      agent: false,
      lookup: always(pinned),
      maxHeaderSize: MAX_HEADER_BYTES,
      headers: {
        ...Object.fromEntries(new Headers(headers)),
        'accept-encoding': 'identity',
        ...(sent ? { 'content-length': String(sent.byteLength) } : {}),
      },
    };
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      send(url, options, resolve).on('error', reject).end(sent);
    });
    const bytes = await this.read(answer);
    const status = answer.statusCode ?? 502;
    const isEmpty = status === 204 || status === 205 || status === 304;
    return new Response(isEmpty ? null : bytes, { status, headers: headersOf(answer) });
  }

  private async read(answer: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
    const parts: Buffer[] = [];
    let size = 0;
    for await (const part of answer as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > this.maxBytes) {
        answer.destroy();
        throw new OutboundRefused('TOO_LARGE', `the answer is larger than ${this.maxBytes} bytes`);
      }
      parts.push(part);
    }
    return new Uint8Array(Buffer.concat(parts));
  }
}

/** A look-up that knows one answer: whatever the name means by now, this is where the call goes. */
const always = ({ address, family }: ResolvedAddress): LookupFunction =>
  ((_host: string, options: { all?: boolean }, done: (...found: unknown[]) => void) =>
    options.all ? done(null, [{ address, family }]) : done(null, address, family)) as LookupFunction;

function bytesOf(body: unknown): Buffer | undefined {
  if (body === undefined || body === null) return undefined;
  if (typeof body === 'string' || body instanceof URLSearchParams) return Buffer.from(String(body));
  if (body instanceof Uint8Array) return Buffer.from(body);
  throw new TypeError('only texts, forms and bytes are sent');
}

function headersOf({ rawHeaders }: IncomingMessage): Headers {
  const headers = new Headers();
  for (let i = 0; i < rawHeaders.length; i += 2) headers.append(rawHeaders[i]!, rawHeaders[i + 1]!);
  return headers;
}

/** Waits no longer than the signal allows for work that knows of no signal. */
function abortable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new Error('out of time'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
