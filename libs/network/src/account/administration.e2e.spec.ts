import { Db } from 'mongodb';
import { openZone, type TestZone } from '../../../../test/harness/zone.js';
import { opaqueId, readOpaqueId, type Caller, type Role } from '#libs/platform';
import { Accounts, accessRows, type AccountOwner } from '../index.js';

const ACCOUNT = `id displayName login standing mayInviteAgain lastSignInAt posts { id role organisation { id } }`;
const PAYLOAD = `__typename ... on AccountPayload { account { ${ACCOUNT} } } ... on Refusal { code problems { path code } }`;
const INVITED = `__typename ... on InviteAccountPayload { account { ${ACCOUNT} } invitationToken expiresAt }
  ... on Refusal { code problems { path code } }`;
const LIST = `query ($standing: AccountStanding, $role: Role, $text: String, $first: Int! = 50, $after: String) {
  accounts(standing: $standing, role: $role, text: $text, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { ${ACCOUNT} }
  }
}`;

interface Shown {
  id: string;
  displayName: string;
  login: string | null;
  standing: string;
  mayInviteAgain: boolean;
  lastSignInAt: string | null;
  posts: { id: string; role: string }[];
}
interface Answered {
  __typename: string;
  code?: string;
  problems?: { path: string; code: string }[];
  account: Shown;
  invitationToken: string | null;
}

describe('looking after accounts', () => {
  let zone: TestZone;
  let accounts: Accounts;
  let cooperatives: [string, string];
  const password = 'a long enough password';
  const admin: Partial<Caller> = { role: 'ADMINISTRATOR', account: 'chief' };
  const clerk = (organisation = cooperatives[0]): Partial<Caller> => ({
    ...{ role: 'CLERK', account: `clerk-of-${organisation}`, organisation },
  });
  let made = 0;

  const ask = async (query: string, variables: object, as: Partial<Caller> | string = admin) => {
    const { data, errors } = await zone.ask<{ answer: Answered } | null>(query, variables, as);
    return { ...data?.answer, denied: errors?.[0]?.extensions?.code } as Answered & { denied?: string };
  };
  const change = (name: string, accountId: string, as?: Partial<Caller>) =>
    ask(
      `mutation ($accountId: ID!) { answer: ${name}(accountId: $accountId) { ${PAYLOAD} } }`,
      { accountId },
      as,
    );
  const renew = (accountId: string, as?: Partial<Caller>) =>
    ask(
      `mutation ($accountId: ID!) { answer: renewInvitation(accountId: $accountId) { ${INVITED} } }`,
      { accountId },
      as,
    );
  const invite = (input: object, as?: Partial<Caller>) =>
    ask(
      `mutation ($input: InviteAccountInput!) { answer: inviteAccount(input: $input) { ${INVITED} } }`,
      { input: { commandKey: `invite-${(made += 1)}-x`, displayName: 'New', language: 'fa', ...input } },
      as,
    );
  const addPost = (accountId: string, role: Role, organisation?: string) =>
    ask(`mutation ($input: AddPostInput!) { answer: addPost(input: $input) { ${PAYLOAD} } }`, {
      input: {
        ...{ accountId, role },
        ...(organisation ? { organisationId: opaqueId('organisation', organisation) } : {}),
      },
    });
  const removePost = (accountId: string, postId: string) =>
    ask(
      `mutation ($accountId: ID!, $postId: ID!) { answer: removePost(accountId: $accountId, postId: $postId) { ${PAYLOAD} } }`,
      { accountId, postId },
    );
  const accept = (token: string, login: string) =>
    ask(
      `mutation ($input: AcceptInvitationInput!) { answer: acceptInvitation(input: $input) { __typename ... on Session { accessToken } ... on Refusal { code } } }`,
      { input: { token, login, password } },
    ) as unknown as Promise<{ __typename: string; accessToken: string; code?: string }>;
  const signIn = (login: string) =>
    ask(
      `mutation ($input: SignInInput!) { answer: signIn(input: $input) { __typename ... on Session { accessToken } ... on Refusal { code } } }`,
      { input: { login, password } },
    ) as unknown as Promise<{ __typename: string; accessToken: string; code?: string }>;
  const list = async (variables: object = {}, as: Partial<Caller> = admin) =>
    (
      await zone.ask<{
        accounts: {
          totalCount: number;
          nodes: Shown[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      }>(LIST, variables, as)
    ).data.accounts;
  const somebody = async (owner: Partial<AccountOwner>): Promise<string> => {
    const wish = {
      login: `somebody-${(made += 1)}`,
      password,
      displayName: 'Somebody',
      language: 'en',
    } as const;
    return opaqueId('account', await accounts.createDemoAccount({ ...wish, role: 'OFFICIAL', ...owner }));
  };
  const stored = () =>
    zone.api.get(Db, { strict: false }).collection<{ _id: string; [field: string]: unknown }>('accounts');
  const activeAdministrators = () =>
    stored().countDocuments({
      ...{ 'posts.role': 'ADMINISTRATOR', disabledAt: { $exists: false }, passwordHash: { $exists: true } },
    });

  beforeAll(async () => {
    zone = await openZone('administration');
    accounts = zone.api.get(Accounts, { strict: false });
    const register = async (n: number) => {
      const { data } = await zone.ask<{ done: { organisation: { id: string } } }>(
        `mutation ($input: RegisterOrganisationInput!) { done: registerOrganisation(input: $input) {
          ... on OrganisationPayload { organisation { id } } ... on Refusal { code problems { path code } } } }`,
        {
          input: {
            ...{ commandKey: `register-${n}`, kind: 'COOPERATIVE', country: 'IR' },
            name: { fa: `تعاونی ${n}`, en: `Cooperative ${n}`, ru: `Кооператив ${n}` },
          },
        },
        admin,
      );
      return readOpaqueId('organisation', data.done.organisation.id)!;
    };
    cooperatives = [await register(1), await register(2)];
  });
  afterAll(() => zone.close());

  it('invites once for one key, and never tells the token twice', async () => {
    const wish = {
      commandKey: 'the-same-key',
      role: 'CLERK',
      organisationId: opaqueId('organisation', cooperatives[0]),
    };
    const answers = await Promise.all(Array.from({ length: 6 }, () => invite(wish)));
    expect(new Set(answers.map(({ account }) => account.id)).size).toBe(1);
    expect(answers.filter(({ invitationToken }) => invitationToken !== null)).toHaveLength(1);
    const again = await invite(wish);
    expect(again).toMatchObject({
      invitationToken: null,
      account: { standing: 'INVITED', mayInviteAgain: true },
    });

    const first = answers.find(({ invitationToken }) => invitationToken)!.invitationToken!;
    const renewed = (await renew(again.account.id)).invitationToken!;
    expect((await accept(first, 'too-late')).code).toBe('INVITATION_OVER');
    expect((await accept(renewed, 'new-clerk')).__typename).toBe('Session');
    expect((await renew(again.account.id)).code).toBe('ACCOUNT_ENTERED');
    expect((await change('withdrawInvitation', again.account.id)).code).toBe('ACCOUNT_ENTERED');
  });

  it('takes an invitation back', async () => {
    const { account, invitationToken } = await invite({ role: 'OFFICIAL' });
    expect((await change('withdrawInvitation', account.id)).account.standing).toBe('LAPSED');
    expect((await accept(invitationToken!, 'withdrawn')).code).toBe('INVITATION_OVER');
    expect((await renew(account.id)).account.standing).toBe('INVITED');
  });

  it('lets a clerk invite colleagues: her role, her cooperative, and nothing more', async () => {
    const colleague = await invite({ role: 'CLERK' }, clerk());
    expect(colleague.account.posts).toMatchObject([
      { role: 'CLERK', organisation: { id: opaqueId('organisation', cooperatives[0]) } },
    ]);
    const others = opaqueId('organisation', cooperatives[1]);
    for (const wish of [
      { role: 'CLERK', organisationId: others },
      { role: 'CLERK', organisationId: 'nothing' },
      { role: 'ADMINISTRATOR' },
      { role: 'OFFICIAL', organisationId: others },
      { role: 'EXPORTER' },
      { role: 'WEAVER', personId: opaqueId('person', 'x') },
    ])
      expect([wish, (await invite(wish, clerk())).code]).toEqual([wish, 'INVITE_NOT_YOURS']);
    expect((await invite({ role: 'OFFICIAL' }, { role: 'OFFICIAL' })).denied).toBe('FORBIDDEN');
    expect((await renew(colleague.account.id, clerk(cooperatives[1]))).code).toBe('ACCOUNT_UNKNOWN');
    for (const name of ['disableAccount', 'enableAccount'])
      expect((await change(name, colleague.account.id, clerk())).denied).toBe('FORBIDDEN');
  });

  it('gives a clerk no way into an account that was given more since it was invited', async () => {
    const { account } = await invite({ role: 'CLERK' }, clerk());
    await addPost(account.id, 'ADMINISTRATOR');
    const seen = (await list({}, clerk())).nodes.find(({ id }) => id === account.id)!;
    expect(seen).toMatchObject({ mayInviteAgain: false, posts: [{ role: 'CLERK' }] });
    // Nor is the post told by what it is looked for with.
    expect((await list({ role: 'ADMINISTRATOR' }, clerk())).nodes).toEqual([]);
    expect((await list({ role: 'ADMINISTRATOR' })).nodes.map(({ id }) => id)).toContain(account.id);
    expect((await renew(account.id, clerk())).code).toBe('INVITE_NOT_YOURS');
    expect((await change('withdrawInvitation', account.id, clerk())).code).toBe('INVITE_NOT_YOURS');
  });

  it('shows administrators all accounts and others their colleagues, however they are asked for', async () => {
    const elsewhere = await invite({ role: 'CLERK' }, clerk(cooperatives[1]));
    const ids = (await list({}, clerk())).nodes.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids).not.toContain(elsewhere.account.id);
    expect((await list()).nodes.map(({ id }) => id)).toContain(elsewhere.account.id);
    expect((await list({}, { role: 'CLERK' })).nodes).toEqual([]);
    const one = (as: Partial<Caller>) =>
      zone.ask<{ account: Shown | null }>(
        `query ($id: ID!) { account(id: $id) { ${ACCOUNT} } }`,
        { id: elsewhere.account.id },
        as,
      );
    expect((await one(clerk())).data.account).toBeNull();
    expect((await one(admin)).data.account).toMatchObject({ standing: 'INVITED' });
    for (const role of ['WEAVER', 'OFFICIAL', 'PROGRAMME_OFFICER'] as const)
      expect((await one({ role, person: 'p' })).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('finds accounts by their standing, their role and a part of their name, page by page', async () => {
    const id = await somebody({ displayName: 'Zahra (a+)+$ Nikoo' });
    for (const text of ['nikoo', '(a+)+$', 'ZAHRA (A'])
      expect((await list({ text })).nodes.map((account) => account.id)).toEqual([id]);
    for (const text of ['.*', '$login', '\u0000x', '\\', '['])
      expect([text, (await list({ text })).nodes]).toEqual([text, []]);
    const russian = await somebody({ displayName: 'Захра Никуи' });
    for (const text of ['захра', 'Захра Н', 'никуи', 'ахр'])
      expect([text, (await list({ text })).nodes.map((account) => account.id)]).toEqual([text, [russian]]);
    expect((await list({ standing: 'INVITED' })).nodes.every(({ standing }) => standing === 'INVITED')).toBe(
      true,
    );
    expect((await list({ standing: 'LAPSED' })).nodes.every(({ standing }) => standing === 'LAPSED')).toBe(
      true,
    );
    expect((await list({ standing: 'ACTIVE', text: 'nikoo' })).totalCount).toBe(1);
    expect((await list({ standing: 'DISABLED', text: 'nikoo' })).totalCount).toBe(0);
    const all: string[] = [];
    for (let after: string | undefined; ;) {
      const page = await list({ first: 3, after });
      all.push(...page.nodes.map((node) => node.id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(new Set(all).size).toBe((await list()).totalCount);
  });

  it('gives and takes posts, never the last one, and gives none twice', async () => {
    const id = await somebody({ role: 'CLERK', organisationId: cooperatives[0] });
    const two = await addPost(id, 'CLERK', cooperatives[1]);
    expect(two.account.posts).toHaveLength(2);
    expect((await addPost(id, 'CLERK', cooperatives[1])).account.posts).toHaveLength(2);
    expect((await addPost(id, 'EXPORTER', cooperatives[1])).problems).toEqual([
      { path: 'organisationId', code: 'ORGANISATION_UNFIT' },
    ]);
    expect((await removePost(id, opaqueId('post', 'none'))).code).toBe('POST_UNKNOWN');
    const removals = await Promise.all(two.account.posts.map((post) => removePost(id, post.id)));
    expect(removals.filter(({ code }) => code === undefined)).toHaveLength(1);
    expect(removals.filter(({ code }) => code === 'LAST_POST')).toHaveLength(1);
  });

  it('keeps one administrator, also when two disable each other at once', async () => {
    await stored().updateMany({ 'posts.role': 'ADMINISTRATOR' }, { $set: { disabledAt: new Date() } });
    for (let round = 0; round < 8; round++) {
      const [one, other] = [
        await somebody({ role: 'ADMINISTRATOR' }),
        await somebody({ role: 'ADMINISTRATOR' }),
      ];
      const post = (await list({ role: 'ADMINISTRATOR', standing: 'ACTIVE' })).nodes.find(
        ({ id }) => id === other,
      )!.posts[0]!;
      await addPost(other, 'OFFICIAL');
      const answers = await Promise.all([
        change('disableAccount', one),
        round % 2 ? removePost(other, post.id) : change('disableAccount', other),
        change('disableAccount', one),
      ]);
      expect(answers.some(({ code }) => code === 'LAST_ADMINISTRATOR')).toBe(true);
      expect(await activeAdministrators()).toBe(1);
      await stored().updateMany({ 'posts.role': 'ADMINISTRATOR' }, { $set: { disabledAt: new Date() } });
      await zone.api.get(Db, { strict: false }).collection('account_rosters').deleteMany({});
    }
  });

  it('lets the last administrator go when another came, also one who was disabled before', async () => {
    const [one, other] = [
      await somebody({ role: 'ADMINISTRATOR' }),
      await somebody({ role: 'ADMINISTRATOR' }),
    ];
    expect((await change('disableAccount', one)).account.standing).toBe('DISABLED');
    expect((await change('disableAccount', other)).code).toBe('LAST_ADMINISTRATOR');
    expect((await change('enableAccount', one)).account.standing).toBe('ACTIVE');
    expect((await change('disableAccount', other)).account.standing).toBe('DISABLED');
    expect((await change('disableAccount', one)).code).toBe('LAST_ADMINISTRATOR');
    expect(await activeAdministrators()).toBe(1);
  });

  it('signs a disabled account out at once, and lets it in again when it is enabled', async () => {
    const { account, invitationToken } = await invite({ role: 'OFFICIAL' });
    const { accessToken } = await accept(invitationToken!, 'soon-disabled');
    const me = async () =>
      (await zone.ask('{ me { login } }', {}, accessToken)).errors?.[0]?.extensions?.code;
    expect(await me()).toBeUndefined();
    expect((await change('disableAccount', account.id)).account.standing).toBe('DISABLED');
    expect(await me()).toBe('UNAUTHENTICATED');
    expect((await signIn('soon-disabled')).code).toBe('SIGN_IN_WRONG');
    await change('enableAccount', account.id);
    expect(await me()).toBe('UNAUTHENTICATED');
    expect((await signIn('soon-disabled')).__typename).toBe('Session');
  });

  it('writes every change down, for the organisations that it concerns', async () => {
    const { account } = await invite({ role: 'CLERK' }, clerk());
    await renew(account.id, clerk());
    await change('withdrawInvitation', account.id, clerk());
    await change('disableAccount', account.id);
    const rows = await accessRows(zone.api.get(Db, { strict: false }))
      .find({ subject: `account:${readOpaqueId('account', account.id)!}` })
      .toArray();
    expect([...new Set(rows.map(({ what }) => what))].sort()).toEqual([
      'ACCOUNT_DISABLED',
      'INVITATION_MADE',
      'INVITATION_WITHDRAWN',
    ]);
    for (const row of rows) expect(row.organisations).toContain(cooperatives[0]);
  });
});
