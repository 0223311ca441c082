import { openZone, type TestZone } from '../../../../test/harness/zone.js';
import { opaqueId, type Caller } from '#libs/platform';
import { Accounts } from '../index.js';

const CODE = '__typename ... on Refusal { code }';
const ACCOUNT = `${CODE} ... on AccountPayload { account { standing mayInviteAgain } }`;
const PASSWORD = 'a long enough password';
const ANOTHER = 'another that is long enough';
const ADMIN: Partial<Caller> = { role: 'ADMINISTRATOR', account: 'chief' };

interface Answer {
  readonly __typename: string;
  readonly code?: string;
  readonly accessToken: string;
  readonly invitationToken: string;
  readonly resetToken: string;
  readonly account: { readonly id: string; readonly standing: string; readonly mayInviteAgain: boolean };
}

describe('links that must not outlive what they were made for', () => {
  let zone: TestZone;
  let made = 0;

  const ask = async (query: string, variables: object, as?: Partial<Caller> | string) => {
    const { data, errors } = await zone.ask<{ answer: Answer }>(query, variables, as);
    expect(errors).toBeUndefined();
    return data.answer;
  };
  const change = (name: string, id: string) =>
    ask(`mutation ($id: ID!) { answer: ${name}(accountId: $id) { ${ACCOUNT} } }`, { id }, ADMIN);
  const invite = () =>
    ask(
      `mutation ($input: InviteAccountInput!) { answer: inviteAccount(input: $input) {
        ${CODE} ... on InviteAccountPayload { invitationToken account { id } } } }`,
      {
        input: { commandKey: `dead-${(made += 1)}-link`, role: 'OFFICIAL', displayName: 'N', language: 'en' },
      },
      ADMIN,
    );
  const renew = (id: string) =>
    ask(
      `mutation ($id: ID!) { answer: renewInvitation(accountId: $id) {
        ${CODE} ... on InviteAccountPayload { invitationToken } } }`,
      { id },
      ADMIN,
    );
  const accept = (token: string) =>
    ask(`mutation ($input: AcceptInvitationInput!) { answer: acceptInvitation(input: $input) { ${CODE} } }`, {
      input: { token, login: `dead-${(made += 1)}`, password: PASSWORD },
    });
  const stands = async (token: string) =>
    (
      await zone.ask<{ answer: boolean }>('query ($t: String!) { answer: invitationStands(token: $t) }', {
        t: token,
      })
    ).data.answer;
  const somebody = async () => {
    const login = `dead-${(made += 1)}`;
    const wish = { login, password: PASSWORD, role: 'CLERK', displayName: 'F', language: 'en' } as const;
    const id = await zone.api.get(Accounts, { strict: false }).createDemoAccount(wish);
    return { login, id: opaqueId('account', id) };
  };
  const signIn = (login: string) =>
    ask(
      `mutation ($input: SignInInput!) { answer: signIn(input: $input) { ${CODE} ... on Session { accessToken } } }`,
      { input: { login, password: PASSWORD } },
    );
  const issue = (id: string) =>
    ask(
      `mutation ($id: ID!) { answer: issuePasswordReset(accountId: $id) {
        ${CODE} ... on IssuePasswordResetPayload { resetToken } } }`,
      { id },
      ADMIN,
    );
  const reset = (token: string) =>
    ask(`mutation ($input: ResetPasswordInput!) { answer: resetPassword(input: $input) { ${CODE} } }`, {
      input: { token, password: ANOTHER },
    });

  beforeAll(async () => {
    zone = await openZone('dead-links');
  });
  afterAll(() => zone.close());

  it('an invitation opens nothing once its account was disabled, nor when it is enabled again', async () => {
    const { invitationToken: token, account } = await invite();
    expect((await change('disableAccount', account.id)).account).toMatchObject({
      standing: 'DISABLED',
      mayInviteAgain: false,
    });
    expect(await stands(token)).toBe(false);
    expect((await accept(token)).code).toBe('INVITATION_OVER');
    expect((await renew(account.id)).code).toBe('ACCOUNT_DISABLED');
    expect((await change('enableAccount', account.id)).account).toMatchObject({
      standing: 'LAPSED',
      mayInviteAgain: true,
    });
    expect((await accept(token)).code).toBe('INVITATION_OVER');
    expect((await accept((await renew(account.id)).invitationToken)).__typename).toBe('Session');
  });

  it('an account that is disabled without anybody in it is listed as disabled and as nothing else', async () => {
    const { account } = await invite();
    await change('disableAccount', account.id);
    const listed = async (standing: string) => {
      const query = `query ($standing: AccountStanding) { accounts(standing: $standing) { nodes { id } } }`;
      const { data } = await zone.ask<{ accounts: { nodes: { id: string }[] } }>(query, { standing }, ADMIN);
      return data.accounts.nodes.some(({ id }) => id === account.id);
    };
    expect(await Promise.all(['DISABLED', 'INVITED', 'LAPSED', 'ACTIVE'].map(listed))).toEqual([
      ...[true, false, false, false],
    ]);
  });

  it('an invitation does not tell of one login after another whether it is taken', async () => {
    const { login } = await somebody();
    const { invitationToken: token } = await invite();
    const codes: (string | undefined)[] = [];
    for (let i = 0; i < 12; i++)
      codes.push(
        (
          await ask(
            `mutation ($input: AcceptInvitationInput!) { answer: acceptInvitation(input: $input) { ${CODE} } }`,
            { input: { token, login, password: PASSWORD } },
          )
        ).code,
      );
    expect(codes.filter((code) => code === 'LOGIN_TAKEN')).toHaveLength(10);
    expect(codes.at(-1)).toBe('TOO_MANY_TRIES');
  });

  it('a link for a new password is over once its owner has changed it herself', async () => {
    const { id, login } = await somebody();
    const { resetToken } = await issue(id);
    const { accessToken } = await signIn(login);
    const changed = await ask(
      `mutation ($input: ChangePasswordInput!) { answer: changePassword(input: $input) { ${CODE} } }`,
      { input: { current: PASSWORD, password: ANOTHER } },
      accessToken,
    );
    expect(changed.__typename).toBe('ChangePasswordPayload');
    expect((await reset(resetToken)).code).toBe('RESET_OVER');
  });

  it('a link for a new password is over once its account was disabled, also when it is enabled again', async () => {
    const { id } = await somebody();
    const { resetToken } = await issue(id);
    await change('disableAccount', id);
    await change('enableAccount', id);
    expect((await reset(resetToken)).code).toBe('RESET_OVER');
  });
});
