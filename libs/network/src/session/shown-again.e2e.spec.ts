import { Db } from 'mongodb';
import { SessionTokens } from '#libs/platform';
import { openZone, type TestZone } from '../../../../test/harness/zone.js';
import { Accounts, SecondFactors, accessRows, codeAt, stepAt } from '../index.js';

const CODE = '__typename ... on Refusal { code nextStep }';
const SIGN_IN = `mutation ($input: SignInInput!) { answer: signIn(input: $input) { ${CODE} ... on Session { accessToken } } }`;
const CHANGE = `mutation ($input: ChangePasswordInput!) { answer: changePassword(input: $input) { ${CODE} } }`;
const BEGIN = `mutation ($input: BeginSecondFactorInput!) { answer: beginSecondFactor(input: $input) { ${CODE} } }`;
const REVOKE = `mutation ($id: ID!, $password: String, $code: String) {
  answer: revokeSession(sessionId: $id, password: $password, code: $code) { ${CODE} } }`;
const OTHERS = `mutation ($password: String) { answer: revokeOtherSessions(password: $password) }`;
const MINE = '{ answer: mySessions { id current } }';

interface Answered {
  readonly __typename: string;
  readonly code?: string;
  readonly nextStep?: string;
  readonly accessToken: string;
  readonly refused?: string;
}

describe('who has signed in already', () => {
  let zone: TestZone;
  let accounts: Accounts;
  let logins = 0;
  const password = 'a long enough password';
  const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
  const codeNow = (off = 0) => codeAt(SECRET, stepAt(Date.now()) + off);

  const ask = async (query: string, variables: object, token?: string): Promise<Answered> => {
    const { data, errors } = await zone.ask<{ answer: Answered } | null>(query, variables, token);
    const answer = data?.answer;
    return {
      ...(typeof answer === 'object' ? answer : {}),
      refused: errors?.[0]?.extensions?.code,
    } as Answered;
  };
  const somebody = async (withFactor = false) => {
    const login = `again-${(logins += 1)}`;
    const owner = { role: 'CLERK' as const, displayName: 'A', language: 'en' as const };
    const id = await accounts.createDemoAccount({ login, password, ...owner });
    if (withFactor) await zone.api.get(SecondFactors, { strict: false }).give(id, SECRET);
    return { login, id };
  };
  const signIn = async (login: string, code?: string) =>
    (await ask(SIGN_IN, { input: { login, password, code } })).accessToken;
  /** The same session some time later, as renewing would give it. */
  const later = async (token: string, minutes: number) => {
    const tokens = zone.api.get(SessionTokens, { strict: false });
    const { caller, signedInAt, ...marks } = (await tokens.read(token))!;
    return (await tokens.issue(caller, signedInAt - minutes * 60, marks)).accessToken;
  };
  const otherOf = async (token: string) => {
    const { data } = await zone.ask<{ answer: { id: string; current: boolean }[] }>(MINE, {}, token);
    return data.answer.find(({ current }) => !current)?.id;
  };

  beforeAll(async () => {
    zone = await openZone('shown-again');
    accounts = zone.api.get(Accounts, { strict: false });
  });
  afterAll(() => zone.close());

  it('changes no password and no second factor with a password alone, where there is a second factor', async () => {
    const { login } = await somebody(true);
    const token = await signIn(login, codeNow(-1));
    const change = { current: password, password: 'quite another sentence 7' };
    expect(await ask(CHANGE, { input: change }, token)).toMatchObject({ code: 'CODE_NEEDED' });
    expect(await ask(BEGIN, { input: { password } }, token)).toMatchObject({ code: 'CODE_NEEDED' });
    expect(await ask(BEGIN, { input: { password, code: '000000' } }, token)).toMatchObject({
      code: 'CODE_WRONG',
    });
    // A code alone is not enough either.
    expect((await ask(BEGIN, { input: { code: codeNow() } }, token)).code).toBe('SIGN_IN_WRONG');
    expect((await ask(BEGIN, { input: { password, code: codeNow() } }, token)).__typename).toBe(
      'BeginSecondFactorPayload',
    );
    // The code was good once; the new password is looked at before one is used up.
    expect(await ask(CHANGE, { input: { ...change, code: codeNow() } }, token)).toMatchObject({
      code: 'CODE_WRONG',
    });
    const weak = { current: password, password: 'password1234', code: codeNow(1) };
    expect((await ask(CHANGE, { input: weak }, token)).__typename).toBe('InvalidInput');
    expect((await ask(CHANGE, { input: { ...change, code: codeNow(1) } }, token)).__typename).toBe(
      'ChangePasswordPayload',
    );
  });

  it('changes the password with the password, where that is all', async () => {
    const { login } = await somebody();
    const token = await signIn(login);
    const change = { current: password, password: 'quite another sentence 7' };
    expect((await ask(CHANGE, { input: change }, token)).__typename).toBe('ChangePasswordPayload');
  });

  it('ends other sessions for ten minutes as it likes, and then by showing one thing again', async () => {
    const { login, id } = await somebody(true);
    const [elsewhere, here] = [await signIn(login, codeNow(-1)), await signIn(login, codeNow())];
    const stale = await later(here, 11);
    const other = await otherOf(here);
    expect(await ask(REVOKE, { id: other }, stale)).toMatchObject({
      code: 'SHOW_AGAIN',
      nextStep: expect.stringContaining('password') as string,
    });
    expect((await ask(OTHERS, {}, stale)).refused).toBe('SHOW_AGAIN');
    expect((await ask(REVOKE, { id: other, password: 'a wrong password' }, stale)).code).toBe(
      'SIGN_IN_WRONG',
    );
    expect((await ask(REVOKE, { id: other, code: '000000' }, stale)).code).toBe('CODE_WRONG');
    expect((await ask(MINE, {}, elsewhere)).refused).toBeUndefined();
    expect((await ask(REVOKE, { id: other, code: codeNow(1) }, stale)).__typename).toBe(
      'RevokeSessionPayload',
    );
    expect((await ask(MINE, {}, elsewhere)).refused).toBe('UNAUTHENTICATED');
    expect((await ask(OTHERS, { password }, stale)).refused).toBeUndefined();
    expect((await ask(OTHERS, {}, here)).refused).toBeUndefined();
    const rows = await accessRows(zone.api.get(Db, { strict: false }))
      .find({ account: id, what: 'SESSION_REVOKED', outcome: 'REFUSED' })
      .toArray();
    expect(new Set(rows.map(({ reason }) => reason))).toEqual(
      new Set(['SHOW_AGAIN', 'SIGN_IN_WRONG', 'CODE_WRONG']),
    );
  });

  it('is told to sign in again, where it has nothing to show', async () => {
    const { login, id } = await somebody();
    await signIn(login);
    const here = await signIn(login);
    await zone.api
      .get(Db, { strict: false })
      .collection<{ _id: string }>('accounts')
      .updateOne({ _id: id }, { $unset: { passwordHash: 1 }, $set: { byPhone: true } });
    const stale = await later(here, 11);
    const other = await otherOf(here);
    expect((await ask(REVOKE, { id: other, code: '123456' }, stale)).code).toBe('SHOW_AGAIN');
    expect((await ask(REVOKE, { id: other }, await later(here, 9))).__typename).toBe('RevokeSessionPayload');
  });
});
