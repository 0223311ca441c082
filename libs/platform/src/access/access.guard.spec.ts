import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { JwtService } from '@nestjs/jwt';
import { AccessGuard } from './access.guard.js';
import type { Caller } from './caller.js';
import { scopeOf } from './caller.js';
import { SessionCookies } from './cookies.js';
import { Credentials } from './credentials.js';
import { PERMISSIONS, ROLES, mayDo } from './permissions.js';
import { Public, Requires, TakesAway, type RequestContext } from './requires.js';
import { SessionTokens } from './session-tokens.js';

class Operations {
  @Public()
  open(): void {}

  @Requires('account:administer')
  administer(): void {}

  @Requires('rug:read')
  rugs(): void {}

  @Requires('session:own')
  renew(): void {}

  @TakesAway()
  @Requires('rug:read')
  list(): void {}

  silent(): void {}
}

const signing = (secret: string) =>
  new JwtService({
    secret,
    signOptions: { algorithm: 'HS256', issuer: 'gereh:test' },
    verifyOptions: { algorithms: ['HS256'], issuer: 'gereh:test' },
  });
const ours = signing('our own key of thirty-two bytes.');
const tokens = new SessionTokens(ours);
const cookies = new SessionCookies({ zone: 'test', https: false, publicOrigin: 'https://gereh.example' });
const credentials = new Credentials(tokens, cookies);
const guard = new AccessGuard(new Reflector(), credentials);
credentials.review(async (session) =>
  session.caller.organisation === 'SUSPENDED'
    ? { ...session, caller: { ...session.caller, suspended: true } }
    : session,
);
const admin: Caller = { account: 'A', role: 'ADMINISTRATOR', language: 'ru' };
const bearer = async (caller: Caller): Promise<string> =>
  `Bearer ${(await tokens.issue(caller, 1_700_000_000)).accessToken}`;

/** Asks the guard about an operation; gives the request as it stands behind the door. */
async function enter(
  operation: keyof Operations,
  headers: RequestContext['headers'] = {},
  method = 'GET',
): Promise<RequestContext> {
  const request: RequestContext = { headers, method };
  const context = {
    getHandler: () => Operations.prototype[operation],
    getClass: () => Operations,
    getType: () => 'http',
    switchToHttp: () => ({ getRequest: () => request }),
  } as unknown as ExecutionContext;
  expect(await guard.canActivate(context)).toBe(true);
  return request;
}

describe('the door', () => {
  it('is closed to everybody for what states nothing', async () => {
    for (const role of ROLES) {
      const authorization = await bearer({ ...admin, role });
      await expect(enter('silent', { authorization })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    await expect(enter('silent')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('opens without a token only for what is public', async () => {
    expect((await enter('open')).caller).toBeUndefined();
    await expect(enter('rugs')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('opens to a role that may, and to no other', async () => {
    for (const role of ROLES) {
      const entering = enter('administer', { authorization: await bearer({ ...admin, role }) });
      if (role === 'ADMINISTRATOR') expect((await entering).caller?.role).toBe(role);
      else await expect(entering).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  it('takes no token that is not ours, not whole, over, or of another kind', async () => {
    const whole = (await bearer(admin)).slice('Bearer '.length);
    const [head, body, signature] = whole.split('.') as [string, string, string];
    const unsigned = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
    const payload = { sub: 'A', role: 'ADMINISTRATOR', lang: 'en', auth_time: 1 };
    const bad = [
      '',
      'x',
      `${unsigned}.${body}.`,
      `${unsigned}.${body}.${signature}`,
      `${head}.${body}.${signature.slice(0, -4)}AAAA`,
      await signing('another key of thirty-two bytes..').signAsync(payload),
      await ours.signAsync(payload, { expiresIn: -1 }),
      await ours.signAsync(payload, { issuer: 'gereh:another-zone' }),
      await ours.signAsync({ ...payload, role: 'EMPEROR' }, { expiresIn: 60 }),
      await ours.signAsync({ ...payload, lang: 'tlh' }, { expiresIn: 60 }),
    ];
    for (const token of bad)
      await expect(enter('rugs', { authorization: `Bearer ${token}` })).rejects.toMatchObject({
        code: 'UNAUTHENTICATED',
      });
    await expect(enter('rugs', { authorization: `Basic ${whole}` })).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });

  it('carries what the token says, and the language that the request asks for', async () => {
    const clerk: Caller = { account: 'C', role: 'CLERK', organisation: 'O', language: 'ru' };
    const authorization = await bearer(clerk);
    const request = await enter('rugs', { authorization });
    expect(request).toMatchObject({ caller: clerk, signedInAt: 1_700_000_000 });
    const asked = await enter('rugs', { authorization, 'accept-language': 'de, en;q=0.5' });
    expect(asked.caller?.language).toBe('en');
    expect((await enter('rugs', { authorization, 'accept-language': '*' })).caller?.language).toBe('ru');
  });
});

describe('an organisation that is suspended', () => {
  const enterAs = async (operation: keyof Operations, method: string, language?: string) =>
    enter(
      operation,
      {
        authorization: await bearer({ ...admin, organisation: 'SUSPENDED' }),
        ...(language ? { 'accept-language': language } : {}),
      },
      method,
    );

  it('may read and see to its own session, and change nothing', async () => {
    expect((await enterAs('rugs', 'GET')).caller?.suspended).toBe(true);
    await enterAs('renew', 'POST');
    await expect(enterAs('rugs', 'POST')).rejects.toMatchObject({ code: 'SUSPENDED', status: 403 });
  });

  it('takes no list away, which it may read', async () => {
    await expect(enterAs('list', 'GET')).rejects.toMatchObject({ code: 'SUSPENDED', status: 403 });
    expect((await enter('list', { authorization: await bearer(admin) })).caller?.role).toBe('ADMINISTRATOR');
  });

  it('is told so in its language', async () => {
    await expect(enterAs('rugs', 'POST', 'fa')).rejects.toThrow('متوقف');
    await expect(enterAs('rugs', 'POST', 'en')).rejects.toThrow('suspended');
    await expect(enterAs('rugs', 'POST')).rejects.toThrow('приостановлена');
  });
});

describe('the scope of a caller', () => {
  it('is nothing for an account without what its role needs', () => {
    const reach = Object.fromEntries(ROLES.map((role) => [role, scopeOf({ ...admin, role }).reach]));
    expect(reach).toEqual({
      WEAVER: 'nothing',
      CLERK: 'nothing',
      EXPORTER: 'nothing',
      CONSIGNEE: 'nothing',
      OFFICIAL: 'zone',
      PROGRAMME_OFFICER: 'zone',
      ADMINISTRATOR: 'zone',
      GUEST: 'nothing',
    });
  });

  it('is that of the organisation or the person', () => {
    const whole = { ...admin, organisation: 'O', person: 'P' };
    expect(scopeOf({ ...whole, role: 'CLERK' })).toEqual({ reach: 'cooperative', organisation: 'O' });
    expect(scopeOf({ ...whole, role: 'EXPORTER' })).toEqual({ reach: 'exporter', organisation: 'O' });
    expect(scopeOf({ ...whole, role: 'CONSIGNEE' })).toEqual({ reach: 'consignee', organisation: 'O' });
    expect(scopeOf({ ...whole, role: 'WEAVER' })).toEqual({ reach: 'person', person: 'P' });
  });

  it('of a guest is what was shared, within the scope of who shared it', () => {
    const by: Caller = { ...admin, role: 'EXPORTER', organisation: 'O' };
    const share = { kind: 'shipment', id: 'S', papers: true, prices: false, by } as const;
    expect(scopeOf({ ...admin, role: 'GUEST', organisation: 'O', share })).toEqual({
      ...share,
      reach: 'share',
      by: { reach: 'exporter', organisation: 'O' },
    });
  });

  it('ends for staff where their mandate ends, and for the administrator nowhere', () => {
    const counties = { ...admin, villages: ['V'] };
    expect(scopeOf({ ...counties, role: 'OFFICIAL' })).toEqual({ reach: 'jurisdiction', villages: ['V'] });
    expect(scopeOf({ ...counties, role: 'PROGRAMME_OFFICER' }).reach).toBe('jurisdiction');
    expect(scopeOf({ ...admin, villages: [], role: 'OFFICIAL' })).toEqual({
      reach: 'jurisdiction',
      villages: [],
    });
    expect(scopeOf({ ...counties, role: 'OFFICIAL', mandate: 'CUSTOMS' })).toEqual({ reach: 'customs' });
    expect(scopeOf(counties).reach).toBe('zone');
  });
});

it('gives the administrator every permission', () => {
  expect(PERMISSIONS.filter((permission) => !mayDo('ADMINISTRATOR', permission))).toEqual([]);
});
