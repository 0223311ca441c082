import { WebSocket } from 'ws';
import { openZone, type TestZone } from '../../../../test/harness/zone.js';
import { Accounts } from '../index.js';

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) {
  __typename ... on Session { accessToken refreshToken expiresAt }
} }`;

/** A browser as far as cookies go: it keeps them by name with their path, and sends those that fit. */
class Jar {
  readonly cookies = new Map<string, { value: string; path: string; attributes: string }>();

  take(answer: Response): void {
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value, attributes] = /^([^=]+)=([^;]*);(.*)$/.exec(line) as unknown as string[];
      const path = /Path=([^;]+)/.exec(attributes!)![1]!;
      if (attributes!.includes('Max-Age=0')) this.cookies.delete(name!);
      else this.cookies.set(name!, { value: value!, path, attributes: attributes! });
    }
  }

  for(path: string): string {
    const fitting = [...this.cookies].filter(([, cookie]) => path.startsWith(cookie.path));
    return fitting.map(([name, { value }]) => `${name}=${value}`).join('; ');
  }
}

describe('the console’s cookies', () => {
  let zone: TestZone;
  const login = 'cookie-eater';
  const password = 'a long enough password';
  const owner = { displayName: 'C', language: 'en' as const, role: 'CLERK' as const };

  const send = (path: string, body: object, headers: Record<string, string>, jar?: Jar) =>
    fetch(`${zone.address}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(jar ? { cookie: jar.for(path) } : {}),
        ...headers,
      },
      body: JSON.stringify(body),
    });
  const own = () => ({ origin: zone.address });
  const signedIn = async (): Promise<Jar> => {
    const jar = new Jar();
    const input = { login, password, deliver: 'COOKIE' };
    const answer = await send('/graphql', { query: SIGN_IN, variables: { input } }, own());
    jar.take(answer);
    const { data } = (await answer.json()) as { data: { signIn: object } };
    expect(data.signIn).toMatchObject({ __typename: 'Session', accessToken: null, refreshToken: null });
    return jar;
  };
  const me = async (headers: Record<string, string>, jar: Jar): Promise<string> => {
    const answer = await send('/graphql', { query: '{ me { login } }' }, headers, jar);
    const { data, errors } = (await answer.json()) as {
      data?: { me: { login: string } } | null;
      errors?: { extensions: { code: string } }[];
    };
    return data?.me?.login ?? errors?.[0]?.extensions.code ?? '';
  };
  const resume = async (jar: Jar, headers: Record<string, string> = own(), body = {}) => {
    const answer = await send('/session/resume', body, headers, jar);
    jar.take(answer);
    return { status: answer.status, ...((await answer.json()) as { expiresAt?: string | null }) };
  };

  beforeAll(async () => {
    zone = await openZone('cookies');
    await zone.api.get(Accounts, { strict: false }).createDemoAccount({ login, password, ...owner });
  });
  afterAll(() => zone.close());

  it('are read by no script, go to no other site, and the one that renews goes to one address only', async () => {
    const jar = await signedIn();
    expect([...jar.cookies.values()].map(({ path }) => path).sort()).toEqual(['/', '/', '/session']);
    for (const { attributes } of jar.cookies.values())
      expect(attributes).toMatch(/HttpOnly; SameSite=Strict/);
    expect(await me(own(), jar)).toBe(login);
    expect(await me({ 'sec-fetch-site': 'same-origin' }, jar)).toBe(login);
  });

  it('count for nothing in a request that another page sent, or that does not say where it comes from', async () => {
    const jar = await signedIn();
    const others: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: `${zone.address}.evil.example` },
      { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'none' },
      {},
    ];
    for (const headers of others) {
      expect(await me(headers, jar)).toMatch(/^(UNAUTHENTICATED|FORBIDDEN)$/);
      expect((await resume(jar, headers)).status).toBe(403);
    }
    expect(await me(own(), jar)).toBe(login);
  });

  it('are laid for no other page: nobody can sign a reader in to an account that is not hers', async () => {
    const input = { login, password, deliver: 'COOKIE' };
    const answer = await send(
      '/graphql',
      { query: SIGN_IN, variables: { input } },
      { origin: 'https://evil.example' },
    );
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(await answer.text()).toContain('FORBIDDEN');
  });

  it('open a download for a page of ours and for nobody else’s', async () => {
    const jar = await signedIn();
    const download = async (headers: Record<string, string>) => {
      const cookie = jar.for('/papers/x');
      const path = `/papers/${'0'.repeat(64)}/x.pdf`;
      return (await fetch(`${zone.address}${path}`, { headers: { cookie, ...headers } })).status;
    };
    // There is no such paper: who gets so far was let in.
    expect(await download({ 'sec-fetch-site': 'same-origin' })).toBe(404);
    expect(await download({})).toBe(404);
    const others: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'https://evil.example' },
    ];
    for (const headers of others) expect(await download(headers)).toBe(401);
  });

  it('open a socket for a page of ours; the upgrade of another page is refused', async () => {
    const jar = await signedIn();
    const open = (origin: string | undefined) =>
      new Promise<string>((resolve) => {
        const socket = new WebSocket(
          `${zone.address.replace('http', 'ws')}/graphql`,
          'graphql-transport-ws',
          { headers: { cookie: jar.for('/graphql') }, ...(origin ? { origin } : {}) },
        );
        socket.on('open', () => socket.send('{"type":"connection_init"}'));
        socket.on('message', (text: Buffer) => {
          resolve((JSON.parse(text.toString()) as { type: string }).type);
          socket.close();
        });
        socket.on('close', (code: number) => resolve(`closed ${code}`));
        socket.on('error', () => undefined);
      });
    expect(await open(zone.address)).toBe('connection_ack');
    expect(await open('https://evil.example')).toMatch(/^closed (1006|4403)$/);
    expect(await open(undefined)).toBe('closed 4403');
  });

  it('carry a session on, and are taken away when it is signed out', async () => {
    const jar = await signedIn();
    const before = jar.for('/session');
    const known = await resume(jar);
    expect(Date.parse(known.expiresAt!)).toBeGreaterThan(Date.now());
    expect(jar.for('/session')).toBe(before);
    await resume(jar, own(), { renew: true });
    expect(jar.for('/session')).not.toBe(before);
    expect(await me(own(), jar)).toBe(login);

    const old = new Jar();
    for (const [name, cookie] of jar.cookies) old.cookies.set(name, cookie);
    jar.take(await send('/graphql', { query: 'mutation { signOut }' }, own(), jar));
    expect([...jar.cookies.keys()].filter((name) => !name.endsWith('-device'))).toEqual([]);
    expect(await me(own(), old)).toBe('UNAUTHENTICATED');
    expect(await resume(old)).toEqual({ status: 200, expiresAt: null });
  });

  it('of somebody else cannot be fixed upon a reader: signing in always begins a session of its own', async () => {
    const attacker = await signedIn();
    const input = { login, password, deliver: 'COOKIE' };
    const victim = new Jar();
    victim.take(await send('/graphql', { query: SIGN_IN, variables: { input } }, own(), attacker));
    const access = ({ cookies }: Jar) =>
      [...cookies].find(([name]) => !/-(renew|device)$/.test(name))![1].value;
    expect(access(victim)).not.toBe(access(attacker));
    expect(victim.for('/session')).not.toBe(attacker.for('/session'));
  });
});
