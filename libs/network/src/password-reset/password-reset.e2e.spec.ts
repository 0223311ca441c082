import { Db } from 'mongodb';
import { openZone, type TestZone } from '../../../../test/harness/zone.js';
import { until } from '../../../../test/harness/until.js';
import { opaqueId } from '#libs/platform';
import { Accounts, SecondFactors, accessRows } from '../index.js';

const CODE = '__typename ... on Refusal { code problems { code } }';
const SIGN_IN = `mutation ($input: SignInInput!) { answer: signIn(input: $input) {
  ${CODE} ... on Session { accessToken } } }`;
const ISSUE = `mutation ($id: ID!) { answer: issuePasswordReset(accountId: $id) {
  ${CODE} ... on IssuePasswordResetPayload { resetToken } } }`;
const RESET = `mutation ($input: ResetPasswordInput!) { answer: resetPassword(input: $input) { ${CODE} } }`;
const CHANGE = `mutation ($input: ChangePasswordInput!) { answer: changePassword(input: $input) { ${CODE} } }`;
const RELEASE = `mutation ($id: ID!) { answer: releaseSecondFactor(accountId: $id) { ${CODE} } }`;
const ASK = 'mutation ($login: String!) { answer: requestPasswordReset(login: $login) }';
const REQUESTS = '{ answer: passwordResetRequests { login } }';

interface Answered {
  __typename: string;
  accessToken: string;
  resetToken: string;
  code: string;
  problems: { code: string }[];
  refused?: string | undefined;
}

describe('a forgotten password', () => {
  let zone: TestZone;
  let accounts: Accounts;
  let logins = 0;
  const password = 'a long enough password';
  const another = 'another that is long enough';
  const admin = { role: 'ADMINISTRATOR' } as const;

  const ask = async (query: string, variables: object, as?: Parameters<TestZone['ask']>[2]) => {
    const { data, errors } = await zone.ask<{ answer: Answered } | null>(query, variables, as);
    return { ...data?.answer, refused: errors?.[0]?.extensions?.code } as Answered;
  };
  const somebody = async () => {
    const login = `forgetful-${(logins += 1)}`;
    const owner = { role: 'CLERK' as const, displayName: 'F', language: 'en' as const };
    return { login, id: await accounts.createDemoAccount({ login, password, ...owner }) };
  };
  const signIn = (login: string, given: string) => ask(SIGN_IN, { input: { login, password: given } });
  const issue = (id: string) => ask(ISSUE, { id: opaqueId('account', id) }, admin);
  const reset = (token: string, given = another) => ask(RESET, { input: { token, password: given } });
  const asked = async () =>
    (await zone.ask<{ answer: { login: string }[] }>(REQUESTS, {}, admin)).data.answer.map(
      ({ login }) => login,
    );

  beforeAll(async () => {
    zone = await openZone('password-reset');
    accounts = zone.api.get(Accounts, { strict: false });
  });
  afterAll(() => zone.close());

  it('is asked for in public with one answer for all, and seen by administrators alone', async () => {
    const { login, id } = await somebody();
    for (const name of [login.toUpperCase(), 'nobody-at-all', ''])
      expect((await zone.ask(ASK, { login: name })).data).toEqual({ answer: true });
    await until('the request is there', async () => (await asked()).includes(login));
    expect(await asked()).not.toContain('nobody-at-all');
    for (const role of ['OFFICIAL', 'CLERK', 'PROGRAMME_OFFICER'] as const) {
      expect((await ask(REQUESTS, {}, { role })).refused).toBe('FORBIDDEN');
      expect((await ask(ISSUE, { id: opaqueId('account', id) }, { role })).refused).toBe('FORBIDDEN');
    }
    await issue(id);
    expect(await asked()).not.toContain(login);
  });

  it('is asked for so often and no more, says so, and signing in from there goes on', async () => {
    const { login } = await somebody();
    const before: boolean[] = [];
    for (let i = 0; i < 12; i++)
      before.push((await zone.ask<{ answer: boolean }>(ASK, { login })).data.answer);
    expect(before.at(-1)).toBe(false);
    expect((await signIn(login, password)).accessToken).toBeTruthy();
  });

  it('leaves what was refused in the access log: a dead link, a wrong current password', async () => {
    const { login, id } = await somebody();
    await reset('a-link-that-never-was');
    const { accessToken } = await signIn(login, password);
    await ask(CHANGE, { input: { current: 'wrong', password: another } }, accessToken);
    const rows = () =>
      accessRows(zone.api.get(Db, { strict: false }))
        .find({ outcome: 'REFUSED' })
        .toArray();
    await until('both are told', async () => {
      const told = (await rows()).map(({ what, reason }) => `${what} ${reason}`);
      return ['RESET RESET_OVER', 'PASSWORD_CHANGED SIGN_IN_WRONG'].every((row) => told.includes(row));
    });
    expect((await rows()).some(({ account }) => account === id)).toBe(true);
  });

  it('is replaced once by a link: of many at once one; sessions end, the second factor stays', async () => {
    const { login, id } = await somebody();
    const { accessToken } = await signIn(login, password);
    const factors = zone.api.get(SecondFactors, { strict: false });
    await factors.give(id, 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
    const { resetToken } = await issue(id);
    const kept = await zone.api.get(Db, { strict: false }).collection('password_resets').find().toArray();
    expect(JSON.stringify(kept)).not.toContain(resetToken);
    const answers = await Promise.all(Array.from({ length: 5 }, () => reset(resetToken)));
    expect(answers.filter(({ __typename }) => __typename === 'ResetPasswordPayload')).toHaveLength(1);
    expect((await reset(resetToken)).code).toBe('RESET_OVER');
    expect((await ask('{ answer: me { login } }', {}, accessToken)).refused).toBe('UNAUTHENTICATED');
    expect((await signIn(login, password)).code).toBe('SIGN_IN_WRONG');
    expect((await signIn(login, another)).__typename).toBe('SecondFactorNeeded');
  });

  it('has one link at a time, for an hour, and none for who is gone', async () => {
    const { id } = await somebody();
    const first = (await issue(id)).resetToken;
    const second = (await issue(id)).resetToken;
    expect((await reset(first)).code).toBe('RESET_OVER');
    const stored = zone.api.get(Db, { strict: false }).collection<{ _id: string }>('password_resets');
    await stored.updateOne({ _id: id }, { $set: { expiresAt: new Date(Date.now() - 1) } });
    expect((await reset(second)).code).toBe('RESET_OVER');
    const third = (await issue(id)).resetToken;
    await accounts.disable(id);
    expect((await reset(third)).code).toBe('RESET_OVER');
    expect((await issue(id)).code).toBe('ACCOUNT_UNKNOWN');
  });

  it('is replaced by none that is easily guessed, and the link is good after such a try', async () => {
    const { id, login } = await somebody();
    const { resetToken } = await issue(id);
    expect((await reset(resetToken, 'password123')).problems).toEqual([{ code: 'PASSWORD_GUESSABLE' }]);
    expect((await reset(resetToken, 'short')).problems).toEqual([{ code: 'PASSWORD_SHORT' }]);
    expect((await reset(resetToken)).__typename).toBe('ResetPasswordPayload');
    expect((await signIn(login, another)).accessToken).toBeTruthy();
  });

  it('is changed by its owner, who shows the old one; other sessions end', async () => {
    const { login } = await somebody();
    const [here, there] = [await signIn(login, password), await signIn(login, password)];
    const change = (current: string, to: string) =>
      ask(CHANGE, { input: { current, password: to } }, here.accessToken);
    expect((await change('wrong', another)).code).toBe('SIGN_IN_WRONG');
    expect((await change(password, login)).code).toBe('INVALID_INPUT');
    expect((await change(password, another)).__typename).toBe('ChangePasswordPayload');
    const me = (token: string) => ask('{ answer: me { login } }', {}, token);
    expect((await me(here.accessToken)).refused).toBeUndefined();
    expect((await me(there.accessToken)).refused).toBe('UNAUTHENTICATED');
  });

  it('with a lost phone: an administrator releases the second factor of others, never an own', async () => {
    const { login, id } = await somebody();
    await zone.api.get(SecondFactors, { strict: false }).give(id, 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
    const release = (whose: string, as: object) => ask(RELEASE, { id: opaqueId('account', whose) }, as);
    expect((await release(id, { role: 'OFFICIAL' })).refused).toBe('FORBIDDEN');
    expect((await release(id, { ...admin, account: id })).code).toBe('ACCOUNT_UNKNOWN');
    expect((await release(id, admin)).__typename).toBe('ReleaseSecondFactorPayload');
    expect((await signIn(login, password)).accessToken).toBeTruthy();
  });
});
