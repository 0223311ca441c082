import { BUDGET_NAMES } from '#libs/platform';
import { openZone, type TestZone } from '../harness/zone.js';
import { attack, attackGraphql, codeOf, raw } from './attacker.js';

const VILLAGES = { query: '{ villages { id } }' };
const LINES = { headersMs: 600, requestMs: 1_200, idleMs: 3_000, checkMs: 100, connections: 60 };
const BUDGETS = BUDGET_NAMES.map((budget) => `${budget}=1000000`);
const withBudgets = (changed: Record<string, number>): string =>
  [...BUDGETS, ...Object.entries(changed).map(([name, most]) => `${name}=${most}`)].join();

let zone: TestZone;
let token: string;
beforeAll(async () => {
  zone = await openZone('lines', {
    lines: LINES,
    environment: {
      GEREH_BUDGETS: withBudgets({ signIn: 6, keys: 5 }),
      PUBLIC_ORIGIN: 'https://gereh.example',
    },
  });
  token = await zone.tokenOf({ role: 'ADMINISTRATOR' });
}, 60_000);
afterAll(() => zone.close());

const host = (): string => new URL(zone.address).host;

describe('paths that leave where they belong', () => {
  it.each([
    '/assets/../../package.json',
    '/assets/..%2f..%2f..%2fpackage.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets/..%5c..%5cpackage.json',
    '/ide/..%2f..%2f..%2f.gereh%2fkeys%2fvault.key',
    '/..%2fpackage.json',
    '/%00',
    '/papers/..%2f..%2fkeys/x.pdf',
    `/papers/${'a'.repeat(64)}/..%2f..%2fpackage.json`,
    '/.git/config',
    '/dist/apps/api/src/main.js',
  ])('give nothing: %s', async (path) => {
    const headers = { authorization: `Bearer ${token}` };
    const seen = await attack(zone, path, { headers });
    expect(seen.status).toBeGreaterThanOrEqual(400);
    expect(seen.text).not.toMatch(/"dependencies"|\[core\]/);
    // As a browser would ask: at most the console's own page.
    const page = await attack(zone, path, { headers: { ...headers, accept: 'text/html' } });
    expect(page.text).not.toMatch(/"dependencies"|\[core\]/);
  });

  it('give nothing when they are sent as they are', async () => {
    const seen = await raw(
      zone,
      `GET /assets/../../package.json HTTP/1.1\r\nhost: ${host()}\r\nconnection: close\r\n\r\n`,
    );
    expect(seen).toMatch(/^HTTP\/1\.1 4\d\d/);
  });
});

describe('pages of other sites', () => {
  const cookie = 'gereh=anything';

  it('send nothing with the cookies of their readers', async () => {
    for (const headers of [
      { origin: 'https://evil.example', cookie },
      { origin: 'null', cookie },
      { 'sec-fetch-site': 'cross-site', cookie },
      { 'sec-fetch-site': 'same-site', cookie },
    ]) {
      const seen = await attackGraphql(zone, VILLAGES, { token, ...headers });
      expect({ status: seen.status, code: codeOf(seen).code }).toEqual({ status: 403, code: 'FORBIDDEN' });
    }
    const own = { origin: `http://${host()}`, 'sec-fetch-site': 'same-origin', cookie };
    expect((await attackGraphql(zone, VILLAGES, { token, ...own })).status).toBe(200);
    const behindProxy = { origin: 'https://gereh.example', cookie };
    expect((await attackGraphql(zone, VILLAGES, { token, ...behindProxy })).status).toBe(200);
  });

  it('send no form', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ]) {
      const seen = await attackGraphql(zone, VILLAGES, { token, 'content-type': type });
      expect(seen.status).toBeGreaterThanOrEqual(400);
    }
  });

  it('are told nothing by CORS, unless the zone allows them, and then without cookies', async () => {
    const preflight = (where: TestZone, origin: string) =>
      attack(where, '/graphql', {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type',
        },
      });
    const closed = await preflight(zone, 'https://evil.example');
    expect([...closed.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    const open = await openZone('cors', { environment: { GEREH_ALLOWED_ORIGINS: 'https://buyer.example' } });
    try {
      const buyer = await preflight(open, 'https://buyer.example');
      expect(buyer.headers.get('access-control-allow-origin')).toBe('https://buyer.example');
      expect(buyer.headers.get('access-control-allow-credentials')).toBeNull();
      for (const origin of [
        'https://evil.example',
        'null',
        'https://buyer.example.evil.example',
        'http://buyer.example',
      ])
        expect((await preflight(open, origin)).headers.get('access-control-allow-origin')).toBeNull();
    } finally {
      await open.close();
    }
  }, 30_000);

  it('frame nothing, and run nothing of theirs', async () => {
    for (const path of ['/', '/rugs', '/ide', '/demo.json', '/nowhere', '/graphql']) {
      const { headers } = await attack(zone, path, { headers: { accept: 'text/html' } });
      const policy = headers.get('content-security-policy') ?? '';
      expect({ path, policy }).toEqual({
        path,
        policy: expect.stringMatching(/script-src 'self'( 'wasm-unsafe-eval')?;/),
      });
      expect(policy.replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe|\*|http:/);
      expect(policy).toMatch(/frame-ancestors 'none'/);
      expect(Object.fromEntries(headers)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('camera=(self)'),
      });
      expect(headers.get('cache-control')).toMatch(/no-store|no-cache|immutable|max-age=0/);
      expect(headers.get('x-powered-by') ?? headers.get('server')).toBeNull();
    }
  });

  it('cannot foretell the nonce of a page’s styles', async () => {
    const nonces = new Set<string>();
    for (let i = 0; i < 3; i++) {
      const seen = await attack(zone, '/', { headers: { accept: 'text/html' } });
      const inPage = /name="style-nonce" content="([^"]+)"/.exec(seen.text)?.[1];
      if (inPage === undefined) return; // No console was built here.
      expect(seen.headers.get('content-security-policy')).toContain(`'nonce-${inPage}'`);
      nonces.add(inPage);
    }
    expect(nonces.size).toBe(3);
  });
});

describe('lines that are held open', () => {
  it('are closed when their headers do not come', async () => {
    const seen = await raw(zone, `POST /graphql HTTP/1.1\r\nhost: ${host()}\r\nx-slow: `, 4_000);
    expect(seen).toMatch(/^HTTP\/1\.1 408/);
  });

  it('are closed when their body does not come', async () => {
    const head = `POST /graphql HTTP/1.1\r\nhost: ${host()}\r\ncontent-type: application/json\r\ncontent-length: 5000\r\n\r\n{"que`;
    expect(await raw(zone, head, 5_000)).toMatch(/^HTTP\/1\.1 408/);
  });

  it('are not without number, and the others are served again when they are gone', async () => {
    const waiting = Array.from({ length: 150 }, () => raw(zone, 'GET / HTTP/1.1\r\n', 1_500));
    await Promise.all(waiting);
    expect((await attackGraphql(zone, VILLAGES, { token })).status).toBe(200);
  }, 15_000);
});

describe('requests that can be read in two ways', () => {
  const start = 'POST /graphql HTTP/1.1\r\n';
  it.each([
    ['two lengths', `${start}host: x\r\ncontent-length: 4\r\ncontent-length: 40\r\n\r\nabcd`],
    [
      'a length and parts',
      `${start}host: x\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
    ],
    ['an unknown coding', `${start}host: x\r\ntransfer-encoding: xchunked\r\n\r\n0\r\n\r\n`],
    ['a blank before the colon', `${start}host: x\r\ncontent-length : 4\r\n\r\nabcd`],
    ['a folded header', `${start}host: x\r\nx-a: b\r\n c: d\r\n\r\n`],
    ['no host', `${start}\r\n`],
    ['a part of a size that is none', `${start}host: x\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n`],
    ['a negative length', `${start}host: x\r\ncontent-length: -1\r\n\r\n`],
  ])('are refused: %s', async (_, bytes) => {
    expect(await raw(zone, bytes)).toMatch(/^HTTP\/1\.1 400/);
  });

  it('have one meaning when a key comes twice', async () => {
    const body = '{"query":"{ villages { id } }","query":"{ __typename }"}';
    expect((await attackGraphql(zone, body, { token })).json).toEqual({ data: { __typename: 'Query' } });
  });

  it('are not too long in their head', async () => {
    const long = await raw(zone, `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nhost: x\r\n\r\n`);
    expect(long).toMatch(/^HTTP\/1\.1 (431|414|400)/);
  });

  it('are not too large, said or unsaid', async () => {
    const body = `{"query":"${' '.repeat(5 * 1024 * 1024)}"}`;
    const seen = await attackGraphql(zone, body, { token });
    expect({ status: seen.status, ...codeOf(seen) }).toEqual({
      status: 413,
      code: 'LIMIT',
      limit: 'bodyBytes',
    });
  });

  it('put nothing of theirs into our headers or addresses', async () => {
    const seen = await attack(zone, '/01/09521234000013/21/x%0d%0aset-cookie:%20a=b', {});
    expect(seen.headers.get('set-cookie')).toBeNull();
    const answer = await raw(
      zone,
      `GET /01/09521234000013/21/K7M39QXT HTTP/1.1\r\nhost: evil.example\r\nconnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/location: \/t\/K7M39QXT/i);
    expect(answer).not.toMatch(/location: .*evil/i);
  });
});

describe('too much of everything', () => {
  const SIGN_IN = (login: string) => `signIn(input: { login: "${login}", password: "x" }) { __typename }`;

  it('is refused by name, with how long to wait, in the caller’s language, from whatever address it claims', async () => {
    // Six names in one request are six tries.
    const many = `mutation { ${Array.from({ length: 6 }, (_, i) => `a${i}: ${SIGN_IN(`u${i}`)}`).join(' ')} }`;
    await attackGraphql(zone, { query: many });
    for (const [language, says] of [
      ['fa', /ثانیه/],
      ['en', /Wait \d+ s/],
      ['ru', /Подождите/],
    ] as const) {
      const seen = await attackGraphql(
        zone,
        { query: `mutation { ${SIGN_IN('x')} }` },
        { 'accept-language': language, 'x-forwarded-for': `203.0.113.${says.source.length}` },
      );
      expect({ status: seen.status, ...codeOf(seen) }).toMatchObject({
        status: 429,
        code: 'LIMIT',
        limit: 'signIn',
      });
      expect(Number(seen.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(seen.text).toMatch(says);
    }
    // Who is signed in goes on.
    expect((await attackGraphql(zone, VILLAGES, { token })).status).toBe(200);
  });

  it('is refused of each account by itself, of reading and of commands apart', async () => {
    const small = await openZone('budgets', {
      environment: { GEREH_BUDGETS: withBudgets({ reads: 3, mutations: 2 }) },
    });
    try {
      const as = (account: string) => small.tokenOf({ role: 'ADMINISTRATOR', account });
      const [one, other] = [await as('one'), await as('other')];
      for (let i = 0; i < 3; i++)
        expect((await attackGraphql(small, VILLAGES, { token: one })).status).toBe(200);
      expect(codeOf(await attackGraphql(small, VILLAGES, { token: one }))).toMatchObject({ limit: 'reads' });
      expect((await attackGraphql(small, VILLAGES, { token: other })).status).toBe(200);
      const retry = 'retryDocument(input: { commandKey: "12345678", documentId: "x" }) { __typename }';
      expect((await attackGraphql(small, { query: `mutation { ${retry} }` }, { token: one })).status).toBe(
        200,
      );
      const twice = { query: `mutation { a: ${retry} b: ${retry} }` };
      expect(codeOf(await attackGraphql(small, twice, { token: one }))).toMatchObject({ limit: 'mutations' });
    } finally {
      await small.close();
    }
  }, 30_000);

  it('is refused of an address before its body is read', async () => {
    const small = await openZone('flood', {
      environment: { GEREH_BUDGETS: withBudgets({ requests: 20 }), GEREH_TRUSTED_PROXIES: '127.0.0.1' },
    });
    try {
      const from = (address: string) =>
        attack(small, '/demo.json', { headers: { 'x-forwarded-for': address } });
      const flood = await Promise.all(Array.from({ length: 40 }, () => from('198.51.100.7')));
      expect(flood.filter(({ status }) => status === 200)).toHaveLength(20);
      expect(flood.filter(({ status }) => status === 429)).toHaveLength(20);
      // Behind our own proxy everybody has an address of their own; what is claimed left of it counts for nothing.
      expect((await from('198.51.100.8')).status).toBe(200);
      expect((await from('1.1.1.1, 198.51.100.7')).status).toBe(429);
    } finally {
      await small.close();
    }
  }, 30_000);
});
