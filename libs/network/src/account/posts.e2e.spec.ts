import { Db } from 'mongodb';
import { openZone, type TestZone } from '../../../../test/harness/zone.js';
import { opaqueId, permissionsOf } from '#libs/platform';
import { Accounts, SecondFactors, codeAt, stepAt } from '../index.js';

const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

const PARTS = 'id login role permissions post { id role } posts { id role organisation { name { en } } }';
const SIGN_IN = `mutation ($input: SignInInput!) {
  answer: signIn(input: $input) { __typename ... on Session { accessToken refreshToken account { ${PARTS} } } ... on Refusal { code } }
}`;
const SWITCH = `mutation ($postId: ID!) {
  answer: switchPost(postId: $postId) { __typename ... on Session { accessToken refreshToken account { ${PARTS} } } ... on Refusal { code } }
}`;
const RENEW = `mutation ($token: String!) {
  answer: renewSession(refreshToken: $token) {
    ... on Session { accessToken account { ${PARTS} } } ... on Refusal { code }
  }
}`;
const ME = `{ answer: me { ${PARTS} } }`;

interface Shown {
  id: string;
  role: string;
  permissions: string[];
  post: { id: string; role: string };
  posts: { id: string; role: string; organisation: { name: { en: string } } | null }[];
}
interface Answered {
  __typename: string;
  code: string;
  accessToken: string;
  refreshToken: string;
  account: Shown;
}

describe('an account with several posts', () => {
  let zone: TestZone;
  let accounts: Accounts;
  const password = 'a long enough password';
  const stored = () =>
    zone.api.get(Db, { strict: false }).collection<{ _id: string; [field: string]: unknown }>('accounts');
  const ask = async <T = Answered>(query: string, variables: object, token?: string) => {
    const { data, errors } = await zone.ask<{ answer: T } | null>(query, variables, token);
    return { ...data?.answer, refused: errors?.[0]?.extensions?.code } as T & { refused?: string };
  };
  const signIn = async (login: string) => {
    const factors = zone.api.get(SecondFactors, { strict: false });
    await factors.give((await accounts.byLogin(login))!._id, SECRET);
    const code = codeAt(SECRET, stepAt(Date.now()));
    return ask(SIGN_IN, { input: { login, password, code } });
  };

  beforeAll(async () => {
    zone = await openZone('posts');
    accounts = zone.api.get(Accounts, { strict: false });
    const owner = { displayName: 'Two Hats', language: 'en' as const, password };
    await accounts.createDemoAccount({ login: 'two-hats', role: 'OFFICIAL', ...owner });
    await accounts.createDemoAccount({ login: 'another', role: 'ADMINISTRATOR', ...owner });
    await stored().updateOne({ login: 'two-hats' }, {
      $push: { posts: { id: 'second', role: 'PROGRAMME_OFFICER' } },
    } as object);
  });
  afterAll(() => zone.close());

  it('acts in one at a time, and goes on in another when it switches', async () => {
    const { accessToken, account } = await signIn('two-hats');
    expect(account).toMatchObject({ role: 'OFFICIAL', post: { role: 'OFFICIAL' } });
    expect(account.posts.map(({ role }) => role)).toEqual(['OFFICIAL', 'PROGRAMME_OFFICER']);

    const switched = await ask(SWITCH, { postId: account.posts[1]!.id }, accessToken);
    expect(switched.account).toMatchObject({
      role: 'PROGRAMME_OFFICER',
      permissions: permissionsOf('PROGRAMME_OFFICER'),
      post: { id: account.posts[1]!.id },
    });
    expect(await ask<Shown>(ME, {}, switched.accessToken)).toMatchObject({ role: 'PROGRAMME_OFFICER' });
    expect((await ask(RENEW, { token: switched.refreshToken })).account.role).toBe('PROGRAMME_OFFICER');
    expect(await ask<Shown>(ME, {}, accessToken)).toMatchObject({ role: 'OFFICIAL' });
  });

  it('cannot act in a post of somebody else, in one that was taken away, or in none', async () => {
    const { accessToken, account } = await signIn('two-hats');
    const others = (await signIn('another')).account.posts[0]!.id;
    for (const postId of [others, account.id, opaqueId('post', 'first'), '', 'second'])
      expect((await ask(SWITCH, { postId }, accessToken)).code).toBe('POST_UNKNOWN');

    const { accessToken: second, refreshToken } = await ask(
      SWITCH,
      { postId: account.posts[1]!.id },
      accessToken,
    );
    await stored().updateOne({ login: 'two-hats' }, { $pull: { posts: { id: 'second' } } } as object);
    expect((await ask(RENEW, { token: refreshToken })).code).toBe('SESSION_OVER');
    expect((await ask(ME, {}, second)).refused).toBe('UNAUTHENTICATED');
    expect((await ask(SWITCH, { postId: account.posts[1]!.id }, accessToken)).code).toBe('POST_UNKNOWN');
  });

  it('that was stored with one role gets a post of it at the next start, and no second at the one after', async () => {
    await stored().insertMany([
      {
        _id: 'old-clerk',
        login: 'old-clerk',
        role: 'CLERK',
        organisationId: 'C',
        displayName: 'x',
        language: 'fa',
      },
      { _id: 'old-admin', login: 'old-admin', role: 'ADMINISTRATOR', displayName: 'x', language: 'fa' },
    ]);
    await Promise.all([accounts.onModuleInit(), accounts.onModuleInit()]);
    const moved = await stored().find({ _id: /^old-/ }).sort({ _id: 1 }).toArray();
    expect(moved).toMatchObject([
      { posts: [{ role: 'ADMINISTRATOR' }] },
      { posts: [{ role: 'CLERK', organisationId: 'C' }] },
    ]);
    expect(JSON.stringify(moved.map((account) => Object.keys(account)))).not.toMatch(
      /"(role|organisationId)"/,
    );
    await accounts.onModuleInit();
    expect(await stored().find({ _id: /^old-/ }).sort({ _id: 1 }).toArray()).toEqual(moved);
  });
});
