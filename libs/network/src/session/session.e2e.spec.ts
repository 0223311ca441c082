import { Db } from 'mongodb';
import { openLine } from '../../../../test/harness/live.js';
import { until } from '../../../../test/harness/until.js';
import { openZone, type TestZone } from '../../../../test/harness/zone.js';
import { SessionTokens } from '#libs/platform';
import { Accounts } from '../index.js';
import { GRACE_SECONDS } from './sessions.js';
import { MOST_TRIES } from './sign-in-tries.js';

const SESSION = `__typename
  ... on Session { accessToken refreshToken expiresAt account { login role } } ... on Refusal { code message nextStep }`;
const SIGN_IN = `mutation ($input: SignInInput!) { answer: signIn(input: $input) { ${SESSION} } }`;
const RENEW = `mutation ($token: String!) { answer: renewSession(refreshToken: $token) { ${SESSION} } }`;
const MINE = '{ answer: mySessions { id current device network delivery } }';
const REVOKE = `mutation ($id: ID!) {
  answer: revokeSession(sessionId: $id) { __typename ... on Refusal { code } }
}`;
const ME = '{ answer: me { login } }';
const LIVE = 'subscription { documentChanged(shipmentId: "x") { id } }';

interface Answered {
  __typename: string;
  accessToken: string;
  refreshToken: string;
  code: string;
  login: string;
  refused?: string | undefined;
}
interface Mine {
  id: string;
  current: boolean;
  network: string;
}

describe('sessions', () => {
  let zone: TestZone;
  let accounts: Accounts;
  let logins = 0;
  const password = 'a long enough password';
  const stored = () => zone.api.get(Db, { strict: false }).collection<{ _id: string }>('sessions');

  const ask = async (query: string, variables: object, token?: string): Promise<Answered> => {
    const { data, errors } = await zone.ask<{ answer: Answered } | null>(query, variables, token);
    return { ...data?.answer, refused: errors?.[0]?.extensions?.code } as Answered;
  };
  const plain = async <T>(query: string, token: string): Promise<T> =>
    (await zone.ask<{ answer: T }>(query, {}, token)).data.answer;
  const signIn = (login: string, given = password) => ask(SIGN_IN, { input: { login, password: given } });
  const renew = (token: string) => ask(RENEW, { token });
  const somebody = async (): Promise<string> => {
    const login = `sitter-${(logins += 1)}`;
    const owner = { role: 'CLERK' as const, displayName: 'S', language: 'en' as const };
    await accounts.createDemoAccount({ login, password, ...owner });
    return login;
  };
  const idOf = (refreshToken: string): string => refreshToken.split('_')[1]!;
  const set = (refreshToken: string, change: object) =>
    stored().updateOne({ _id: idOf(refreshToken) }, { $set: change });
  /** Lets all time pass that the token just exchanged is still taken for. */
  const passGrace = (token: string) =>
    set(token, { rotatedAt: new Date(Date.now() - (GRACE_SECONDS + 1) * 1_000) });

  beforeAll(async () => {
    zone = await openZone('session');
    accounts = zone.api.get(Accounts, { strict: false });
  });
  afterAll(() => zone.close());

  it('are renewed by exchanging the refresh token, which is kept nowhere', async () => {
    const first = await signIn(await somebody());
    expect(first.refreshToken).toMatch(/^gr_/);
    const second = await renew(first.refreshToken);
    expect(second.refreshToken).not.toBe(first.refreshToken);
    expect((await ask(ME, {}, second.accessToken)).login).toBeTruthy();
    const kept = JSON.stringify(await stored().find().toArray());
    for (const { refreshToken } of [first, second]) expect(kept).not.toContain(refreshToken.slice(-43));
    // A refresh token opens nothing by itself.
    expect((await ask(ME, {}, second.refreshToken)).refused).toBe('UNAUTHENTICATED');
  });

  it('end for both when a refresh token is in two hands', async () => {
    const owner = await signIn(await somebody());
    const thief = await renew(owner.refreshToken);
    expect((await ask(ME, {}, thief.accessToken)).login).toBeTruthy();
    await until('the thief was seen', () =>
      stored().findOne({ _id: idOf(owner.refreshToken), seen: 1 } as object),
    );
    await passGrace(owner.refreshToken);
    expect((await renew(owner.refreshToken)).code).toBe('SESSION_OVER');
    expect((await renew(thief.refreshToken)).code).toBe('SESSION_OVER');
    for (const { accessToken } of [owner, thief])
      expect((await ask(ME, {}, accessToken)).refused).toBe('UNAUTHENTICATED');
    const ended = await stored().findOne({ _id: idOf(owner.refreshToken) });
    expect(ended).toMatchObject({ revokedWhy: 'TOKEN_REUSED' });
  });

  it('end for both also when the owner was faster', async () => {
    const { refreshToken } = await signIn(await somebody());
    const owner = await renew((await renew(refreshToken)).refreshToken);
    expect((await renew(refreshToken)).code).toBe('SESSION_OVER');
    expect((await renew(owner.refreshToken)).code).toBe('SESSION_OVER');
  });

  it('go on for an honest reader whose tabs renew at once: all get the same successor', async () => {
    const { refreshToken } = await signIn(await somebody());
    const tabs = await Promise.all(Array.from({ length: 6 }, () => renew(refreshToken)));
    expect(new Set(tabs.map((tab) => tab.refreshToken)).size).toBe(1);
    expect((await renew(tabs[3]!.refreshToken)).accessToken).toBeTruthy();
  });

  it('go on for an honest reader on a bad line, whose answer was lost on the way', async () => {
    const { refreshToken } = await signIn(await somebody());
    const lost = await renew(refreshToken);
    await passGrace(refreshToken);
    expect((await renew(refreshToken)).refreshToken).toBe(lost.refreshToken);
  });

  it('are not ended by somebody who knows an id and makes up a token', async () => {
    const { refreshToken } = await signIn(await somebody());
    const start = `gr_${idOf(refreshToken)}`;
    for (const made of [`${start}_0_${'A'.repeat(43)}`, `${start}_5_${'A'.repeat(43)}`, 'gr_', 'x'])
      expect((await renew(made)).code).toBe('SESSION_OVER');
    expect((await renew(refreshToken)).accessToken).toBeTruthy();
  });

  it('end after their time, or unused for too long, and for an account that is gone', async () => {
    for (const field of ['endsAt', 'idleEndsAt']) {
      const { refreshToken } = await signIn(await somebody());
      await set(refreshToken, { [field]: new Date(Date.now() - 1_000) });
      expect((await renew(refreshToken)).code).toBe('SESSION_OVER');
    }
    const login = await somebody();
    const { refreshToken } = await signIn(login);
    await accounts.disable((await accounts.byLogin(login))!._id);
    expect((await renew(refreshToken)).code).toBe('SESSION_OVER');
    expect((await signIn(login)).code).toBe('SIGN_IN_WRONG');
  });

  it('end at once when they are signed out: their tokens, their renewal and their sockets', async () => {
    const { accessToken, refreshToken } = await signIn(await somebody());
    const line = openLine(zone.address, accessToken);
    const cut = line.follow(LIVE).end.then(
      () => 'completed',
      () => 'cut',
    );
    expect(await plain('mutation { answer: signOut }', accessToken)).toBe(true);
    expect((await ask(ME, {}, accessToken)).refused).toBe('UNAUTHENTICATED');
    expect((await renew(refreshToken)).code).toBe('SESSION_OVER');
    await cut;
    await line.close();
  });

  it('are listed for their owner, who may end one or all others, and nobody else’s', async () => {
    const login = await somebody();
    const [here, there, elsewhere] = [await signIn(login), await signIn(login), await signIn(login)];
    const stranger = await signIn(await somebody());
    const mine = await plain<Mine[]>(MINE, here.accessToken);
    expect(mine.map(({ current }) => current).filter(Boolean)).toHaveLength(1);
    expect(mine).toHaveLength(3);
    expect(mine[0]!.network).toMatch(/\/(24|48)$/);

    const other = (await plain<Mine[]>(MINE, there.accessToken)).find(({ current }) => current)!.id;
    expect((await ask(REVOKE, { id: other }, stranger.accessToken)).code).toBe('SESSION_UNKNOWN');
    expect((await ask(ME, {}, there.accessToken)).login).toBe(login);
    expect((await ask(REVOKE, { id: other }, here.accessToken)).__typename).toBe('RevokeSessionPayload');
    expect((await ask(ME, {}, there.accessToken)).refused).toBe('UNAUTHENTICATED');
    expect((await ask(REVOKE, { id: other }, here.accessToken)).code).toBe('SESSION_UNKNOWN');

    expect(await plain('mutation { answer: revokeOtherSessions }', here.accessToken)).toBe(1);
    expect((await ask(ME, {}, elsewhere.accessToken)).refused).toBe('UNAUTHENTICATED');
    expect((await ask(ME, {}, here.accessToken)).login).toBe(login);
  });

  it('are for people: a token without a session, as keys have it, manages none', async () => {
    const { errors } = await zone.ask(MINE, {}, { role: 'ADMINISTRATOR' });
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('are refused whose token was signed by nobody, or says that it may do more', async () => {
    const { accessToken } = await signIn(await somebody());
    const [head, body, signature] = accessToken.split('.') as [string, string, string];
    const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as object;
    const more = Buffer.from(JSON.stringify({ ...claims, role: 'ADMINISTRATOR' })).toString('base64url');
    for (const token of [`${none}.${body}.`, `${none}.${more}.`, `${head}.${more}.${signature}`])
      expect((await ask(ME, {}, token)).refused).toBe('UNAUTHENTICATED');
  });

  it('that may only set up a second factor may do nothing else, over a socket neither', async () => {
    const tokens = zone.api.get(SessionTokens, { strict: false });
    const caller = { account: 'x', role: 'ADMINISTRATOR', language: 'en', session: 'y' } as const;
    const { accessToken } = await tokens.issue(caller, 1, { limited: true });
    for (const query of ['{ villages { id } }', '{ mySessions { id } }', '{ __schema { types { name } } }'])
      expect((await zone.ask(query, {}, accessToken)).errors?.[0]?.extensions?.code).toMatch(
        /^(SECOND_FACTOR_MISSING|FORBIDDEN)$/,
      );
    const line = openLine(zone.address, accessToken);
    await expect(line.follow(LIVE).end).rejects.toBeDefined();
    await line.close();
  });

  it('begin for nobody who guesses: a login hammered from one address waits', async () => {
    const login = await somebody();
    for (let i = 1; i < MOST_TRIES; i++) await signIn(login, 'wrong');
    expect((await signIn(login)).__typename).toBe('Session');
    const guesses = await Promise.all(Array.from({ length: MOST_TRIES + 5 }, () => signIn(login, 'wrong')));
    expect(guesses.filter(({ code }) => code === 'SIGN_IN_WRONG')).toHaveLength(MOST_TRIES);
    expect(await signIn(login)).toMatchObject({ __typename: 'TryAgain', code: 'TOO_MANY_TRIES' });
  });

  it('leave in the access log that a token was used twice, and what became of sessions, posts, invitations and wishes', async () => {
    const login = await somebody();
    const { refreshToken } = await signIn(login);
    await renew((await renew(refreshToken)).refreshToken);
    expect((await renew(refreshToken)).code).toBe('SESSION_OVER');
    const { accessToken } = await signIn(login);
    await signIn(login);
    await ask('mutation { answer: revokeOtherSessions }', {}, accessToken);
    await ask(REVOKE, { id: 'nobody’s' }, accessToken);
    await ask('mutation { answer: switchPost(postId: "x") { __typename } }', {}, accessToken);
    await ask(
      'mutation ($input: AcceptInvitationInput!) { answer: acceptInvitation(input: $input) { __typename } }',
      {
        input: { token: 'invented', login: 'invited', password },
      },
    );
    const { _id: account } = (await accounts.byLogin(login))!;
    const log = zone.api.get(Db, { strict: false }).collection('access_log');
    const told = async (filter: object): Promise<string[]> =>
      (await log.find(filter).toArray()).map(({ what, outcome }) => `${what} ${outcome}`);
    await ask('{ answer: passwordResetRequests { login } }', {}, accessToken);
    const expected = [
      'PERMISSION REFUSED',
      'POST_SWITCHED REFUSED',
      'SESSION_REVOKED DONE',
      'SESSION_REVOKED REFUSED',
      'SIGN_IN DONE',
      'TOKEN_REUSED REFUSED',
    ];
    await until('all is written down', async () => new Set(await told({ account })).size === expected.length);
    expect([...new Set(await told({ account }))].sort()).toEqual(expected);
    expect(await told({ what: 'INVITATION_ACCEPTED' })).toEqual(['INVITATION_ACCEPTED REFUSED']);
  });
});
