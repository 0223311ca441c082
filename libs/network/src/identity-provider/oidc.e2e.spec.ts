import { Db } from 'mongodb';
import {
  Wanderer,
  startOpenIdProvider,
  type OpenIdProvider,
} from '../../../../test/harness/openid-provider.js';
import { openZone, type TestZone } from '../../../../test/harness/zone.js';
import { opaqueId, readOpaqueId, type Caller } from '#libs/platform';
import { Accounts, SecondFactors, accessRows } from '../index.js';

const REGISTER = `mutation ($input: RegisterIdentityProviderInput!) {
  answer: registerIdentityProvider(input: $input) {
    __typename
    ... on IdentityProviderPayload { provider { id issuer redirectUri isOpen } }
    ... on Refusal { code problems { path code } }
  }
}`;
const SECRET = 'a secret that the provider knows us by';

interface Answered {
  __typename: string;
  code?: string;
  problems?: { path: string; code: string }[];
  provider: { id: string; issuer: string; redirectUri: string; isOpen: boolean };
}

describe('signing in through an organisation’s own provider', () => {
  let zone: TestZone;
  let real: OpenIdProvider;
  let other: OpenIdProvider;
  let cooperative: string;
  let provider: string;
  let otherProvider: string;
  const admin: Partial<Caller> = { role: 'ADMINISTRATOR', account: 'chief' };
  let keys = 0;

  const ask = async <T = Answered>(
    query: string,
    variables: object,
    as: Partial<Caller> | undefined = admin,
  ) => (await zone.ask<{ answer: T }>(query, variables, as)).data.answer;
  const register = (input: object) =>
    ask(REGISTER, {
      input: {
        ...{ commandKey: `provider-${(keys += 1)}`, organisationId: opaqueId('organisation', cooperative) },
        ...{ issuer: real.issuer, clientId: 'gereh', clientSecret: SECRET, allowedRole: 'CLERK' },
        ...input,
      },
    });
  const invite = async (): Promise<string> => {
    const owner = { role: 'CLERK', organisationId: cooperative, displayName: 'New', language: 'en' } as const;
    return (await zone.api.get(Accounts, { strict: false }).invite(owner)).token;
  };
  const start = (id = provider, invitation?: string) =>
    `${zone.address}/sign-in/oidc/${id}/start${invitation ? `?invitation=${invitation}` : ''}`;
  const isCallback = (to: string) => new URL(to).pathname.endsWith('/callback');
  /** Where a browser ends that signs in through a provider: `/`, or the reason why not. */
  const enter = async (who: Wanderer, id = provider, invitation?: string): Promise<string> => {
    const callback = await who.follow(start(id, invitation), isCallback);
    return ended((await who.go(callback)).to);
  };
  const ended = (to: string | undefined): string => {
    const url = new URL(to ?? 'http://nowhere/');
    return url.searchParams.get('provider') ?? url.pathname;
  };
  const isSignedIn = (who: Wanderer): boolean =>
    [...who.held(new URL(zone.address).host)].some(([name]) => !name.endsWith('-oidc'));
  const stored = () =>
    zone.api.get(Db, { strict: false }).collection<{ _id: string; [field: string]: unknown }>('accounts');

  beforeAll(async () => {
    zone = await openZone('oidc', { environment: { GEREH_CALLBACKS_TO_LOOPBACK: 'on' } });
    [real, other] = await Promise.all([
      startOpenIdProvider('gereh', SECRET),
      startOpenIdProvider('gereh', SECRET),
    ]);
    const name = { fa: 'تعاونی', en: 'Cooperative', ru: 'Кооператив' };
    const { organisation } = await ask<{ organisation: { id: string } }>(
      `mutation ($input: RegisterOrganisationInput!) { answer: registerOrganisation(input: $input) {
        ... on OrganisationPayload { organisation { id } } } }`,
      { input: { commandKey: 'cooperative', kind: 'COOPERATIVE', country: 'IR', name } },
    );
    cooperative = readOpaqueId('organisation', organisation.id)!;
    provider = (await register({})).provider.id;
    otherProvider = (await register({ issuer: other.issuer })).provider.id;
  }, 60_000);
  afterAll(async () => {
    real.close();
    other.close();
    await zone.close();
  });

  it('accepts an invitation and signs the same person in from then on', async () => {
    await real.seat({ sub: 'zahra' });
    const invitation = await invite();
    const zahra = new Wanderer();
    expect(await enter(zahra, provider, invitation)).toBe('/');
    expect(isSignedIn(zahra)).toBe(true);
    expect(zahra.held(new URL(zone.address).host).has(`gereh-${zone.settings.zone}-oidc`)).toBe(false);
    const again = new Wanderer();
    expect(await enter(again)).toBe('/');
    expect(isSignedIn(again)).toBe(true);
    expect(await stored().countDocuments({ 'identities.subject': 'zahra' })).toBe(1);
    expect(await enter(new Wanderer(), provider, invitation)).toBe('INVITATION_OVER');
    const rows = await accessRows(zone.api.get(Db, { strict: false }))
      .find({ reason: 'OIDC' })
      .toArray();
    expect(rows.map(({ what }) => what).sort()).toEqual(['INVITATION_ACCEPTED', 'SIGN_IN']);
  });

  it('links nobody by an e-mail address, and nobody who was not invited', async () => {
    const login = 'omid@cooperative.example';
    const owner = {
      role: 'CLERK',
      organisationId: cooperative,
      displayName: 'Omid',
      language: 'en',
    } as const;
    await zone.api
      .get(Accounts, { strict: false })
      .createDemoAccount({ login, password: 'long enough password', ...owner });
    await real.seat({ sub: 'omid', email: login, email_verified: true });
    const omid = new Wanderer();
    expect(await enter(omid)).toBe('NOT_LINKED');
    expect(isSignedIn(omid)).toBe(false);
  });

  it('signs in whom an administrator has linked, until they are unlinked or disabled', async () => {
    const owner = {
      role: 'CLERK',
      organisationId: cooperative,
      displayName: 'Mina',
      language: 'en',
    } as const;
    const accounts = zone.api.get(Accounts, { strict: false });
    const id = await accounts.createDemoAccount({
      login: 'mina',
      password: 'long enough password',
      ...owner,
    });
    const accountId = opaqueId('account', id);
    const link = (subject: string, more = {}) =>
      ask(
        `mutation ($input: LinkIdentityInput!) { answer: linkIdentity(input: $input) { __typename ... on Refusal { code } } }`,
        { input: { accountId, providerId: provider, subject, ...more } },
      );
    expect((await link('mina')).__typename).toBe('AccountPayload');
    expect((await link('mina')).__typename).toBe('AccountPayload');
    expect((await link('zahra')).code).toBe('IDENTITY_TAKEN');
    await real.seat({ sub: 'mina' });
    expect(await enter(new Wanderer())).toBe('/');
    // A second factor that she set up here is not passed by.
    const factors = zone.api.get(SecondFactors, { strict: false });
    await factors.give(id, 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
    expect(await enter(new Wanderer())).toBe('FACTOR_NEEDED');
    await factors.remove(id);
    await accounts.disable(id);
    expect(await enter(new Wanderer())).toBe('NOT_LINKED');
    await stored().updateOne({ _id: id }, { $unset: { disabledAt: '' } });
    await ask(
      `mutation ($accountId: ID!, $providerId: ID!) { answer: unlinkIdentity(accountId: $accountId, providerId: $providerId) { __typename } }`,
      { accountId, providerId: provider },
    );
    expect(await enter(new Wanderer())).toBe('NOT_LINKED');
  });

  it('opens no account that has a post which is not the provider’s to give', async () => {
    await real.seat({ sub: 'leila' });
    const invitation = await invite();
    const pending = await stored().findOne({ invitation: { $exists: true } });
    await stored().updateOne({ _id: pending!._id }, {
      $push: { posts: { id: 'more', role: 'ADMINISTRATOR' } },
    } as object);
    expect(await enter(new Wanderer(), provider, invitation)).toBe('POSTS_UNFIT');
    await stored().updateOne({ _id: pending!._id }, { $pull: { posts: { id: 'more' } } } as object);
    expect(await enter(new Wanderer(), provider, invitation)).toBe('/');
    await stored().updateOne({ _id: pending!._id }, {
      $push: { posts: { id: 'more', role: 'ADMINISTRATOR' } },
    } as object);
    expect(await enter(new Wanderer())).toBe('POSTS_UNFIT');
  });

  describe('does not take', () => {
    it('a state that it did not give', async () => {
      await real.seat({ sub: 'zahra' });
      const who = new Wanderer();
      const callback = new URL(await who.follow(start(), isCallback));
      callback.searchParams.set('state', 'another');
      expect(ended((await who.go(callback.href)).to)).toBe('FLOW_BROKEN');
      expect(isSignedIn(who)).toBe(false);
    });

    it('an answer in a browser that did not ask: somebody would be signed in as somebody else', async () => {
      const attacker = new Wanderer();
      const callback = await attacker.follow(start(), isCallback);
      const victim = new Wanderer();
      expect(ended((await victim.go(callback)).to)).toBe('FLOW_BROKEN');
      await victim.follow(start(), isCallback);
      expect(ended((await victim.go(callback)).to)).toBe('FLOW_BROKEN');
      expect(isSignedIn(victim)).toBe(false);
    });

    it('the same answer twice, not even with the cookie that belongs to it', async () => {
      const [who, thief] = [new Wanderer(), new Wanderer()];
      const callback = await who.follow(start(), isCallback);
      thief.steal(who);
      expect(ended((await who.go(callback)).to)).toBe('/');
      expect(ended((await thief.go(callback)).to)).toBe('FLOW_BROKEN');
      expect(isSignedIn(thief)).toBe(false);
      const [one, two] = [new Wanderer(), new Wanderer()];
      const raced = await one.follow(start(), isCallback);
      two.steal(one);
      const ends = await Promise.all([one.go(raced), two.go(raced)]);
      expect(ends.map(({ to }) => ended(to)).sort()).toEqual(['/', 'FLOW_BROKEN']);
    });

    it('an answer of one provider at the address of another', async () => {
      await other.seat({ sub: 'zahra' });
      const who = new Wanderer();
      const callback = await who.follow(start(otherProvider), isCallback);
      expect(ended((await who.go(callback.replace(otherProvider, provider))).to)).toBe('FLOW_BROKEN');
      const mixed = new Wanderer();
      const own = new URL(await mixed.follow(start(), isCallback));
      const theirs = new URL(await new Wanderer().follow(start(otherProvider), isCallback));
      own.searchParams.set('code', theirs.searchParams.get('code')!);
      own.searchParams.set('iss', other.issuer);
      expect(ended((await mixed.go(own.href)).to)).toBe('FLOW_BROKEN');
      expect(await enter(new Wanderer(), otherProvider)).toBe('NOT_LINKED');
    });

    it('a broken cookie, a provider that is closed, or one that there is not', async () => {
      const who = new Wanderer();
      const { to } = await who.go(`${zone.address}/sign-in/oidc/${provider}/callback?code=x&state=y`);
      expect(ended(to)).toBe('FLOW_BROKEN');
      for (const id of ['nothing', opaqueId('provider', 'x'), opaqueId('account', 'x')])
        expect(ended((await who.go(start(id))).to)).toBe('PROVIDER_UNKNOWN');
      const begun = new Wanderer();
      const callback = await begun.follow(start(otherProvider), isCallback);
      const open = (value: boolean) =>
        ask(
          `mutation ($id: ID!, $open: Boolean!) { answer: setProviderOpen(providerId: $id, open: $open) { ... on IdentityProviderPayload { provider { isOpen } } } }`,
          { id: otherProvider, open: value },
        );
      expect((await open(false)).provider.isOpen).toBe(false);
      expect(ended((await begun.go(callback)).to)).toBe('PROVIDER_UNKNOWN');
      expect(ended((await who.go(start(otherProvider))).to)).toBe('PROVIDER_UNKNOWN');
      await open(true);
    });
  });

  describe('a provider', () => {
    it('is registered once for one key, shows its secret to nobody and keeps it sealed', async () => {
      const again = { commandKey: 'the-same-key', clientId: 'gereh-2' };
      const first = await register(again);
      expect((await register(again)).provider.id).toBe(first.provider.id);
      expect((await register({ clientId: 'gereh-2' })).code).toBe('PROVIDER_TAKEN');
      const kept = await zone.api
        .get(Db, { strict: false })
        .collection('identity_providers')
        .find()
        .toArray();
      expect(JSON.stringify(kept)).not.toContain(SECRET);
      expect(first.provider.redirectUri).toBe(`${zone.address}/sign-in/oidc/${first.provider.id}/callback`);
    });

    it('gives no role that is not its own to give', async () => {
      for (const allowedRole of ['ADMINISTRATOR', 'WEAVER'])
        expect((await register({ allowedRole })).__typename).toBe('InvalidInput');
      expect((await register({ allowedRole: 'EXPORTER' })).problems).toEqual([
        { path: 'organisationId', code: 'ORGANISATION_UNFIT' },
      ]);
      const registered = await zone.ask(REGISTER, { input: {} }, { role: 'PROGRAMME_OFFICER' });
      expect(registered.errors?.length).toBeGreaterThan(0);
    });

    it('is called on the open internet only, and must answer as one', async () => {
      for (const issuer of [
        ...['http://example.com', 'https://10.0.0.1', 'https://169.254.169.254', 'https://[fd00::1]'],
        ...['ftp://example.com', 'nothing', 'https://user:pass@example.com', `${real.issuer}?x=y`],
      ])
        expect([issuer, (await register({ issuer })).problems]).toEqual([
          issuer,
          [{ path: 'issuer', code: 'ISSUER_NOT_PUBLIC' }],
        ]);
      expect((await register({ issuer: `${zone.address}` })).code).toBe('PROVIDER_SILENT');
      expect((await register({ issuer: 'http://127.0.0.1:9' })).code).toBe('PROVIDER_SILENT');
    });

    it('sends only people of its domains, where domains are given', async () => {
      const { provider: own } = await register({
        clientId: 'gereh',
        issuer: `${real.issuer}`,
        emailDomains: ['@x'],
      }).then(async (refused) => {
        expect(refused.problems).toEqual([{ path: 'emailDomains.0', code: 'DOMAIN_WRONG' }]);
        await zone.api
          .get(Db, { strict: false })
          .collection('identity_providers')
          .deleteOne({ _id: readOpaqueId('provider', provider)! } as object);
        return register({ emailDomains: ['Coop.example'] });
      });
      const enterAs = async (person: object) => {
        await real.seat({ sub: 'zahra', ...person });
        return enter(new Wanderer(), own.id);
      };
      expect(await enterAs({})).toBe('DOMAIN_UNFIT');
      expect(await enterAs({ email: 'zahra@coop.example' })).toBe('DOMAIN_UNFIT');
      expect(await enterAs({ email: 'zahra@coop.example.org', email_verified: true })).toBe('DOMAIN_UNFIT');
      expect(await enterAs({ email: 'zahra@coop.example', email_verified: true })).toBe('/');
    });
  });
});

describe('without the setting for demonstrations', () => {
  it('no provider on this machine is registered, and nobody is sent back to an address of their choice', async () => {
    const zone = await openZone('oidc-strict');
    const provider = await startOpenIdProvider('gereh', SECRET);
    const input = {
      ...{ commandKey: 'strict-key', organisationId: opaqueId('organisation', 'x'), issuer: provider.issuer },
      ...{ clientId: 'gereh', clientSecret: SECRET, allowedRole: 'CLERK' },
    };
    const { data } = await zone.ask<{ answer: Answered }>(REGISTER, { input }, { role: 'ADMINISTRATOR' });
    expect(data.answer.problems).toContainEqual({ path: 'issuer', code: 'ISSUER_NOT_PUBLIC' });
    provider.close();
    await zone.close();
  });
});
