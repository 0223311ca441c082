import { Db } from 'mongodb';
import { openZone, type TestZone } from '../../../../test/harness/zone.js';
import { permissionsOf, type Caller } from '#libs/platform';
import { Accounts } from '../index.js';

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
    const owner = { role: 'CLERK' as const, displayName: 'Somebody', language: 'en' as const };
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
    expect(Date.parse(expiresAt)).toBeGreaterThan(Date.now() + 9 * 60_000);
    const me = await zone.ask<{ me: { displayName: string } }>(ME, {}, accessToken);
    expect(me.data.me).toMatchObject({ displayName: 'Somebody', role: 'CLERK' });
    const inRussian = await signIn(await somebody({ language: 'ru' }));
    const answer = await fetch(`${zone.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${inRussian.accessToken}` },
      body: JSON.stringify({
        query: `mutation { amendPerson(input: { commandKey: "speaks-russian", personId: "x", phone: "12" }) { ... on Refusal { message } } }`,
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

  it('invites once: of many who accept at once one gets in, and the token is kept nowhere', async () => {
    const { invitationToken: token } = await ask(
      INVITE,
      { commandKey: 'invites-once', role: 'OFFICIAL', displayName: 'New', language: 'ru' },
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
    expect((await ask(ACCEPT, { token, login: 'x', password })).problems).toHaveLength(1);
    expect((await ask(ACCEPT, { token, login: 'free-login', password: 'short' })).problems).toHaveLength(1);
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
      ask(
        INVITE,
        { commandKey: 'sees-nothing', role: 'CLERK', displayName: 'New', language: 'fa', ...more },
        as,
      );
    expect((await invite({})).problems).toEqual([{ path: 'organisationId', code: 'ORGANISATION_NEEDED' }]);
    expect((await invite({ organisationId: 'x' })).problems[0]?.code).toBe('ORGANISATION_UNFIT');
    expect((await invite({ role: 'WEAVER', personId: 'x' })).problems[0]?.code).toBe('PERSON_NEEDED');
  });
});
