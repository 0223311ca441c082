import { Redis } from 'ioredis';
import { Db } from 'mongodb';
import { openZone, type TestZone } from '../../../../test/harness/zone.js';
import { SESSION_HOURS, SessionTokens, permissionsOf, type Caller } from '#libs/platform';
import { Accounts } from '../index.js';
import { MOST_TRIES, MemorySignInTries, RedisSignInTries, type SignInTries } from './sign-in-tries.js';

const SESSION = `__typename
  ... on Session { accessToken expiresAt account { id login role displayName language permissions organisation { id } } }
  ... on Refusal { code message nextStep problems { path code } }`;
const SIGN_IN = `mutation ($input: SignInInput!) { answer: signIn(input: $input) { ${SESSION} } }`;
const ACCEPT = `mutation ($input: AcceptInvitationInput!) { answer: acceptInvitation(input: $input) { ${SESSION} } }`;
const INVITE = `mutation ($input: InviteAccountInput!) {
  answer: inviteAccount(input: $input) {
    __typename
    ... on InviteAccountPayload { invitationToken expiresAt }
    ... on Refusal { code problems { path code } }
  }
}`;
const ME = '{ me { login role displayName permissions } }';

interface Answered {
  __typename: string;
  accessToken: string;
  expiresAt: string;
  account: { id: string; login: string; role: string; permissions: string[] };
  code: string;
  message: string;
  problems: { path: string; code: string }[];
  invitationToken: string;
}

describe('accounts', () => {
  let zone: TestZone;
  let db: Db;
  let accounts: Accounts;
  const password = 'a long enough password';
  const admin: Partial<Caller> = { role: 'ADMINISTRATOR' };
  let logins = 0;

  const ask = async (query: string, input: object, as?: Partial<Caller> | string) =>
    (await zone.ask<{ answer: Answered }>(query, { input }, as)).data.answer;
  const signIn = (login: string, given = password) => ask(SIGN_IN, { login, password: given });
  const invited = async () =>
    (await accounts.invite({ role: 'OFFICIAL', displayName: 'New', language: 'ru' })).token;
  /** Makes an account that can sign in; gives its login. */
  const somebody = async (more: object = {}): Promise<string> => {
    const login = `somebody-${(logins += 1)}`;
    const owner = { role: 'OFFICIAL' as const, displayName: 'Somebody', language: 'en' as const };
    await accounts.createDemoAccount({ login, password, ...owner, ...more });
    return login;
  };
  const stored = () => db.collection<{ _id: string; [field: string]: unknown }>('accounts');

  beforeAll(async () => {
    zone = await openZone('account');
    db = zone.api.get(Db, { strict: false });
    accounts = zone.api.get(Accounts, { strict: false });
  });
  afterAll(() => zone.close());

  it('starts an empty zone with one administrator, whose invitation can be printed until it is accepted', async () => {
    const first = (await accounts.ensureFirstAdministrator())!;
    const second = (await accounts.ensureFirstAdministrator())!;
    expect(await stored().countDocuments()).toBe(1);
    const accept = (token: string) => ask(ACCEPT, { token, login: 'Chief', password, language: 'en' });
    expect((await accept(first.token)).code).toBe('INVITATION_OVER');
    expect((await accept(second.token)).account).toMatchObject({
      login: 'chief',
      role: 'ADMINISTRATOR',
      permissions: permissionsOf('ADMINISTRATOR'),
    });
    expect(await accounts.ensureFirstAdministrator()).toBeUndefined();
    expect(await stored().countDocuments()).toBe(1);
    expect((await signIn(' CHIEF ')).account.login).toBe('chief');
  });

  it('signs in, says who is signed in, and speaks the language of the account where none is asked for', async () => {
    const { accessToken, expiresAt } = await signIn(await somebody());
    expect(Date.parse(expiresAt)).toBeGreaterThan(Date.now() + 10 * 60_000);
    const me = await zone.ask<{ me: { displayName: string } }>(ME, {}, accessToken);
    expect(me.data.me).toMatchObject({ displayName: 'Somebody', role: 'OFFICIAL' });
    const inRussian = await signIn(await somebody({ language: 'ru', role: 'ADMINISTRATOR' }));
    const answer = await fetch(`${zone.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${inRussian.accessToken}` },
      body: JSON.stringify({
        query: `mutation { recordVillage(input: { commandKey: "x", code: "FZ-01", county: "x", ruralDistrict: "x",
          name: { fa: "x", en: "x", ru: "x" }, confidence: LIKELY }) { ... on Refusal { message } } }`,
      }),
    });
    expect(await answer.text()).toContain('Во введённых данных');
  });

  it('answers the same for a wrong password and for a login that does not exist', async () => {
    const wrong = await signIn(await somebody(), 'not the password');
    const nobody = await signIn('nobody-at-all', 'not the password');
    expect(wrong).toEqual(nobody);
    expect(wrong).toMatchObject({ __typename: 'InvalidInput', code: 'SIGN_IN_WRONG' });
    expect((await signIn('', '')).problems.map(({ path }) => path)).toEqual(['login', 'password']);
  });

  it('lets nobody guess for long, and forgets the tries of who gets in', async () => {
    const login = await somebody();
    for (let i = 1; i < MOST_TRIES; i++) await signIn(login, 'wrong');
    expect((await signIn(login)).__typename).toBe('Session');
    const guesses = await Promise.all(Array.from({ length: MOST_TRIES + 5 }, () => signIn(login, 'wrong')));
    expect(guesses.filter(({ code }) => code === 'SIGN_IN_WRONG')).toHaveLength(MOST_TRIES);
    expect(await signIn(login)).toMatchObject({ __typename: 'TryAgain', code: 'TOO_MANY_TRIES' });
  });

  it('invites once: of many who accept at once one gets in, and the token is kept nowhere', async () => {
    const { invitationToken: token } = await ask(
      INVITE,
      { role: 'OFFICIAL', displayName: 'New', language: 'ru' },
      admin,
    );
    const kept = JSON.stringify(await stored().find().toArray());
    expect(kept).not.toContain(token);
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, i) => ask(ACCEPT, { token, login: `racer-${i}`, password })),
    );
    const winners = answers.filter(({ __typename }) => __typename === 'Session');
    expect(winners).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'INVITATION_OVER')).toHaveLength(7);
    expect(await stored().countDocuments({ login: /^racer-/ })).toBe(1);
  });

  it('keeps an invitation good when the login is taken, and none past its time', async () => {
    const login = await somebody();
    const token = await invited();
    expect((await ask(ACCEPT, { token, login: login.toUpperCase(), password })).code).toBe('LOGIN_TAKEN');
    expect((await ask(ACCEPT, { token, login: 'x', password: 'short' })).problems).toHaveLength(2);
    expect((await ask(ACCEPT, { token, login: 'free-login', password })).__typename).toBe('Session');

    const late = await invited();
    await stored().updateOne(
      { login: { $exists: false }, invitation: { $exists: true } },
      { $set: { 'invitation.expiresAt': new Date(Date.now() - 1) } },
    );
    expect((await ask(ACCEPT, { token: late, login: 'late-login', password })).code).toBe('INVITATION_OVER');
  });

  it('invites nobody to an account that could see nothing', async () => {
    const invite = (more: object, as = admin) =>
      ask(INVITE, { role: 'CLERK', displayName: 'New', language: 'fa', ...more }, as);
    expect((await invite({})).problems).toEqual([{ path: 'organisationId', code: 'ORGANISATION_NEEDED' }]);
    expect((await invite({ organisationId: 'x' })).problems[0]?.code).toBe('ORGANISATION_UNFIT');
    expect((await invite({ role: 'WEAVER', personId: 'x' })).problems[0]?.code).toBe('PERSON_NEEDED');
  });

  it('carries a session on for hours, not for ever, and not for who is gone', async () => {
    const renew = (token: string) =>
      zone.ask<{ renewSession: { accessToken: string } } | null>(
        'mutation { renewSession { accessToken account { login } } }',
        {},
        token,
      );
    const login = await somebody();
    const { accessToken } = await signIn(login);
    const renewed = await renew(accessToken);
    expect((await renew(renewed.data!.renewSession.accessToken)).data?.renewSession).toBeTruthy();

    const tokens = zone.api.get(SessionTokens, { strict: false });
    const { _id } = (await stored().findOne({ login }))!;
    const caller: Caller = { account: _id, role: 'OFFICIAL', language: 'en' };
    const longAgo = Math.floor(Date.now() / 1_000) - SESSION_HOURS * 3_600 - 1;
    const old = (await tokens.issue(caller, longAgo)).accessToken;
    expect((await renew(old)).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');

    await stored().updateOne({ _id }, { $set: { disabledAt: new Date() } });
    expect((await renew(accessToken)).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    expect((await signIn(login)).code).toBe('SIGN_IN_WRONG');
    await stored().deleteOne({ _id });
    const me = await zone.ask(ME, {}, accessToken);
    expect(me.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});

describe.each(['memory', 'redis'])('tries to sign in, counted in %s', (where) => {
  const redis = () =>
    new Redis(process.env['REDIS_URL']!, { maxRetriesPerRequest: 1, commandTimeout: 1_000 });
  let tries: SignInTries;
  const login = `somebody-${Date.now()}`;
  const use = (at: string) => Promise.all(Array.from({ length: MOST_TRIES + 3 }, () => tries.use(login, at)));

  beforeAll(() => {
    tries = where === 'memory' ? new MemorySignInTries() : new RedisSignInTries(redis(), 'tries');
  });
  afterAll(() => tries.close());

  it('are so many and no more, for each login at each address, even at once', async () => {
    const counted = await use('10.0.0.1');
    expect(counted.filter(Boolean)).toHaveLength(MOST_TRIES);
    expect(await tries.use(login, '10.0.0.2')).toBe(true);
    expect(await tries.use('another', '10.0.0.1')).toBe(true);
  });

  it('are forgotten when somebody gets in', async () => {
    await tries.forget(login, '10.0.0.1');
    expect(await tries.use(login, '10.0.0.1')).toBe(true);
  });
});

describe('tries to sign in while Redis is away', () => {
  it('are counted by the process itself', async () => {
    const gone = new Redis('redis://127.0.0.1:1', {
      maxRetriesPerRequest: 1,
      retryStrategy: () => null,
      disconnectTimeout: 50,
    });
    const tries = new RedisSignInTries(gone, 'tries');
    const counted = await Promise.all(Array.from({ length: MOST_TRIES + 1 }, () => tries.use('x', 'y')));
    expect(counted.filter(Boolean)).toHaveLength(MOST_TRIES);
    tries.close();
  });

  it('are forgotten after a minute', async () => {
    let now = 0;
    const tries = new MemorySignInTries(() => now);
    for (let i = 0; i < MOST_TRIES; i++) await tries.use('x', 'y');
    expect(await tries.use('x', 'y')).toBe(false);
    now = 60_001;
    expect(await tries.use('x', 'y')).toBe(true);
  });
});
