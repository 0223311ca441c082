import {
  startForgingProvider,
  type ForgedToken,
  type ForgingProvider,
} from '../../../../test/harness/forging-provider.js';
import { Wanderer } from '../../../../test/harness/openid-provider.js';
import { openZone, type TestZone } from '../../../../test/harness/zone.js';
import { opaqueId } from '#libs/platform';
import { Accounts, IdentityProviders } from '../index.js';
import { Identities, identityOf } from './identities.js';

describe('a token of a provider', () => {
  let zone: TestZone;
  let forging: ForgingProvider;
  let id: string;

  beforeAll(async () => {
    zone = await openZone('forged', { environment: { GEREH_CALLBACKS_TO_LOOPBACK: 'on' } });
    forging = await startForgingProvider();
    const providers = zone.api.get(IdentityProviders, { strict: false });
    const wish = { organisationId: 'coop', issuer: forging.issuer, clientId: 'gereh', clientSecret: 's' };
    id = (await providers.register('test/forged-key', { ...wish, emailDomains: [], allowedRole: 'CLERK' }))!;
    const account = await zone.api.get(Accounts, { strict: false }).createDemoAccount({
      ...{ login: 'victim', password: 'a long enough password', role: 'CLERK', organisationId: 'coop' },
      ...{ displayName: 'Victim', language: 'en' },
    });
    await zone.api.get(Identities, { strict: false }).link(account, identityOf(id, forging.issuer, 'victim'));
  });
  afterAll(async () => {
    forging.close();
    await zone.close();
  });

  /** Where a browser ends whose provider answers with a token made from the nonce that it was asked with. */
  async function endsAt(make: (asked: { nonce: string }) => ForgedToken, at = id): Promise<string> {
    const who = new Wanderer();
    const begun = await who.go(`${zone.address}/sign-in/oidc/${opaqueId('provider', at)}/start`);
    const asked = new URL(begun.to!).searchParams;
    expect(asked.get('code_challenge_method')).toBe('S256');
    expect(asked.get('max_age')).toBe(String(12 * 3_600));
    forging.give(make({ nonce: asked.get('nonce')! }));
    const callback = `${asked.get('redirect_uri')!}?code=any&state=${asked.get('state')!}`;
    const { to } = await who.go(callback);
    const url = new URL(to!);
    return url.searchParams.get('provider') ?? url.pathname;
  }
  const later = () => Math.floor(Date.now() / 1_000);
  const good = { sub: 'victim', aud: 'gereh' };

  it('opens the account when all of it is well', async () => {
    expect(await endsAt(({ nonce }) => ({ claims: { ...good, nonce } }))).toBe('/');
    const anHourAgo = { auth_time: later() - 3_600 };
    expect(await endsAt(({ nonce }) => ({ claims: { ...good, nonce, ...anHourAgo } }))).toBe('/');
  });

  it.each<[why: string, make: (asked: { nonce: string }) => ForgedToken]>([
    ['is signed by another key', ({ nonce }) => ({ claims: { ...good, nonce }, byStranger: true })],
    ['is not signed', ({ nonce }) => ({ claims: { ...good, nonce }, unsigned: true })],
    [
      'names another key',
      ({ nonce }) => ({ claims: { ...good, nonce }, header: { kid: 'x' }, byStranger: true }),
    ],
    ['has another nonce', () => ({ claims: { ...good, nonce: 'another' } })],
    ['has no nonce', () => ({ claims: good })],
    ['is for somebody else’s system', ({ nonce }) => ({ claims: { ...good, nonce, aud: 'other' } })],
    [
      'comes from another issuer',
      ({ nonce }) => ({ claims: { ...good, nonce, iss: 'https://other.example' } }),
    ],
    ['is over', ({ nonce }) => ({ claims: { ...good, nonce, iat: later() - 900, exp: later() - 600 } })],
    [
      'tells of a sign-in longer ago than a session lasts',
      ({ nonce }) => ({ claims: { ...good, nonce, auth_time: later() - 13 * 3_600 } }),
    ],
    ['tells of no time', ({ nonce }) => ({ claims: { ...good, nonce, auth_time: 'now' } })],
    ['names nobody', ({ nonce }) => ({ claims: { aud: 'gereh', nonce } })],
    [
      'names somebody at too great length',
      ({ nonce }) => ({ claims: { ...good, nonce, sub: 'v'.repeat(256) } }),
    ],
  ])('opens nothing when it %s', async (_why, make) => {
    expect(await endsAt(make)).toBe('FLOW_BROKEN');
  });

  it('opens nothing for a person who is somebody else’s at another issuer', async () => {
    expect(await endsAt(({ nonce }) => ({ claims: { ...good, nonce, sub: 'Victim' } }))).toBe('NOT_LINKED');
    expect(await endsAt(({ nonce }) => ({ claims: { ...good, nonce, sub: '{"$ne":1}' } }))).toBe(
      'NOT_LINKED',
    );
  });

  it('lets staff in only when it says that a second factor was shown', async () => {
    const providers = zone.api.get(IdentityProviders, { strict: false });
    const wish = { organisationId: 'office', issuer: forging.issuer, clientId: 'gereh', clientSecret: 's' };
    const office = (await providers.register('test/office-key', {
      ...wish,
      emailDomains: [],
      allowedRole: 'OFFICIAL',
    })) as string;
    const account = await zone.api.get(Accounts, { strict: false }).createDemoAccount({
      ...{
        login: 'official',
        password: 'a long enough password',
        role: 'OFFICIAL',
        organisationId: 'office',
      },
      ...{ displayName: 'Official', language: 'en' },
    });
    const identities = zone.api.get(Identities, { strict: false });
    await identities.link(account, identityOf(office, forging.issuer, 'official'));
    const enter = (more: object) =>
      endsAt(({ nonce }) => ({ claims: { sub: 'official', aud: 'gereh', nonce, ...more } }), office);
    expect(await enter({})).toBe('FACTOR_NEEDED');
    expect(await enter({ amr: ['pwd'] })).toBe('FACTOR_NEEDED');
    expect(await enter({ amr: ['pwd', 'mfa'] })).toBe('/');
  });
});
