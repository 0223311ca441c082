import fc from 'fast-check';
import { LANGUAGES } from '#libs/platform';
import * as refusals from './identity-provider.refusals.js';
import { needsSecondFactor } from '../second-factor/compulsory.js';
import { fitsDomains, fitsProvider, identityKey, showedSecondFactor } from './identity.js';
import { signInOrigin } from './sign-in-origin.js';

const claims = (more: object) => ({ iss: 'https://id.example', sub: 'x', ...more });

describe('an identity', () => {
  it('has a key that no other issuer or subject has', () => {
    const pair = fc.tuple(fc.string(), fc.string());
    fc.assert(
      fc.property(pair, pair, ([issuer, subject], [other, another]) => {
        const isSame = issuer === other && subject === another;
        expect(identityKey(issuer, subject) === identityKey(other, another)).toBe(isSame);
      }),
    );
    expect(identityKey('a', 'bc')).not.toBe(identityKey('ab', 'c'));
  });

  it('opens accounts that lie wholly within the provider’s organisation and role', () => {
    const provider = { organisationId: 'o', allowedRole: 'CLERK' } as const;
    const fitting = { id: '1', role: 'CLERK', organisationId: 'o' } as const;
    expect(fitsProvider({ posts: [fitting] }, provider)).toBe(true);
    for (const post of [
      { id: '2', role: 'CLERK', organisationId: 'p' },
      { id: '2', role: 'ADMINISTRATOR' },
      { id: '2', role: 'EXPORTER', organisationId: 'o' },
    ] as const)
      expect(fitsProvider({ posts: [fitting, post] }, provider)).toBe(false);
    expect(fitsProvider({ posts: [] }, provider)).toBe(false);
  });

  it('comes from the provider’s domains, where there are any, with a confirmed address', () => {
    const from = (email: unknown, confirmed: unknown = true) =>
      fitsDomains(claims({ email, email_verified: confirmed }), ['coop.ir']);
    expect(from('a@coop.ir')).toBe(true);
    expect(from('a@b@COOP.ir')).toBe(true);
    for (const email of [
      'a@coop.ir.evil.example',
      'a@sub.coop.ir',
      'coop.ir@evil.example',
      undefined,
      ['a@coop.ir'],
    ])
      expect(from(email)).toBe(false);
    for (const confirmed of [false, 'true', null, 1]) expect(from('a@coop.ir', confirmed)).toBe(false);
    expect(fitsDomains(claims({}), [])).toBe(true);
  });

  it('shows a second factor only in words that say so', () => {
    expect(showedSecondFactor(claims({ amr: ['pwd', 'mfa'] }))).toBe(true);
    expect(showedSecondFactor(claims({ acr: 'phr' }))).toBe(true);
    for (const none of [{}, { amr: 'mfa' }, { amr: ['pwd', 'otp'] }, { acr: '1' }, { acr: ['phr'] }])
      expect(showedSecondFactor(claims(none))).toBe(false);
    for (const role of ['OFFICIAL', 'PROGRAMME_OFFICER', 'ADMINISTRATOR'] as const)
      expect(needsSecondFactor(role)).toBe(true);
    expect(needsSecondFactor('CLERK')).toBe(false);
  });
});

it('sends browsers back to the origin that is set, whatever a request says of itself', () => {
  const asked = (host: string, callbacksToLoopback = false) =>
    signInOrigin({ publicOrigin: 'https://gereh.example', callbacksToLoopback }, { headers: { host } });
  for (const host of ['evil.example', '127.0.0.1:80', '127.0.0.1.evil.example', ''])
    expect(asked(host)).toBe('https://gereh.example');
  expect(asked('127.0.0.1:4400', true)).toBe('http://127.0.0.1:4400');
  for (const host of [
    'evil.example',
    '127.0.0.1:80@evil.example',
    'localhost.evil.example',
    '127.0.0.1:4400/x',
  ])
    expect(asked(host, true)).toBe('https://gereh.example');
});

it('says no in three languages, with what to do next', () => {
  for (const made of Object.values(refusals)) {
    const { text } = made('x' as never);
    for (const language of LANGUAGES) expect(text.says[language] && text.next[language]).toBeTruthy();
  }
});
