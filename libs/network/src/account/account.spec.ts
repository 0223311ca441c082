import { availableParallelism } from 'node:os';
import { LANGUAGES, ROLES } from '#libs/platform';
import { accountProblems, callerOf, foldLogin, foldPassword, type AccountGround } from './account.js';
import * as refusals from './account.refusals.js';
import { ORGANISATION_KINDS, type OrganisationKind } from '../organisation/organisation.events.js';
import { Passwords } from './passwords.js';

const ground = (more: Partial<AccountGround>): AccountGround => ({
  role: 'CLERK',
  organisation: undefined,
  namesOrganisation: false,
  knowsPerson: false,
  ...more,
});
const codes = (more: Partial<AccountGround>) => accountProblems(ground(more)).map(({ code }) => code);

const STAFF = ['OFFICIAL', 'PROGRAMME_OFFICER', 'ADMINISTRATOR'];
const ACTING: Record<OrganisationKind, readonly string[]> = {
  FREE_ZONE: STAFF,
  FREE_ZONE_UNIT: STAFF,
  DIRECTORATE: STAFF,
  CUSTOMS: STAFF,
  FUND: STAFF,
  AUTHORITY: STAFF,
  COOPERATIVE: ['CLERK'],
  PRODUCTION_UNIT: ['CLERK'],
  EXPORTER: ['EXPORTER'],
  CONSIGNEE: ['CONSIGNEE'],
  CARRIER: [],
};

describe('an account to be', () => {
  it('has the organisation that its role acts for', () => {
    for (const [role, organisation] of [
      ['CLERK', 'COOPERATIVE'],
      ['EXPORTER', 'EXPORTER'],
      ['CONSIGNEE', 'CONSIGNEE'],
    ] as const) {
      expect(codes({ role })).toEqual(['ORGANISATION_NEEDED']);
      expect(codes({ role, namesOrganisation: true })).toEqual(['ORGANISATION_UNFIT']);
      expect(codes({ role, namesOrganisation: true, organisation: 'AUTHORITY' })).toEqual([
        'ORGANISATION_UNFIT',
      ]);
      expect(codes({ role, namesOrganisation: true, organisation })).toEqual([]);
    }
    for (const organisation of ORGANISATION_KINDS) {
      const rolesFor = ROLES.filter(
        (role) => codes({ role, namesOrganisation: true, organisation, knowsPerson: true }).length === 0,
      );
      expect([organisation, rolesFor]).toEqual([organisation, ACTING[organisation]]);
    }
    expect(codes({ role: 'ADMINISTRATOR' })).toEqual([]);
    expect(codes({ role: 'OFFICIAL', namesOrganisation: true, organisation: 'AUTHORITY' })).toEqual([]);
    expect(codes({ role: 'OFFICIAL', namesOrganisation: true, organisation: 'EXPORTER' })).toEqual([
      'ORGANISATION_UNFIT',
    ]);
  });

  it('belongs to an enrolled person when it is a weaver’s', () => {
    expect(codes({ role: 'WEAVER' })).toEqual(['PERSON_NEEDED']);
    expect(codes({ role: 'WEAVER', knowsPerson: true })).toEqual([]);
  });

  it('makes the caller of one of its posts, and none of a post that is not there', () => {
    const posts = [
      { id: 'p1', role: 'CLERK', organisationId: 'C' },
      { id: 'p2', role: 'WEAVER', personId: 'P' },
    ] as const;
    const account = { _id: 'A', displayName: 'x', language: 'ru', createdAt: new Date() } as const;
    const made = (id?: string) => callerOf({ ...account, posts: [...posts] }, id);
    const first = { account: 'A', role: 'CLERK', language: 'ru', organisation: 'C', post: 'p1' };
    expect(made()).toEqual(first);
    expect(made('p1')).toEqual(first);
    expect(made('p2')).toEqual({ account: 'A', role: 'WEAVER', language: 'ru', person: 'P', post: 'p2' });
    for (const id of ['p3', '', '__proto__']) expect(made(id)).toBeUndefined();
  });

  it('knows a login and a password however they are typed', () => {
    expect(foldLogin('  Zahra۱۲ ')).toBe(foldLogin('zahra12'));
    expect(foldPassword('گذرواژه۱۴۰۳')).toBe(foldPassword('گذرواژه1403'));
    expect(foldPassword('Case')).not.toBe(foldPassword('case'));
  });
});

describe('passwords', () => {
  it('are hashed with argon2id as OWASP asks, and known again', async () => {
    const passwords = new Passwords();
    const hashed = await passwords.hash('ده تا رقم ۱۲۳');
    if (!hashed.ok) throw new Error('refused');
    expect(hashed.value).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await passwords.matches('ده تا رقم 123', hashed.value)).toEqual({ ok: true, value: true });
    expect(await passwords.matches('ده تا رقم 124', hashed.value)).toEqual({ ok: true, value: false });
    expect(await passwords.matches('nobody has this password', undefined)).toEqual({
      ok: true,
      value: false,
    });
  });

  it('are compared a few at a time; beyond the queue people are asked to come again', async () => {
    const passwords = new Passwords();
    const room = 33 * Math.max(1, Math.floor(availableParallelism() / 2));
    const tries = Array.from({ length: room + 4 }, () => passwords.matches('x', undefined));
    const answers = await Promise.all(tries);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(room);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({
      refusal: { code: 'SIGN_IN_BUSY', kind: 'TryAgain' },
    });
    expect(await passwords.matches('x', undefined)).toMatchObject({ ok: true });
  });
});

it('says no in three languages, with what to do next', () => {
  expect(ROLES).toHaveLength(8);
  for (const made of Object.values(refusals)) {
    const { text } = made('x' as never);
    for (const language of LANGUAGES) expect(text.says[language] && text.next[language]).toBeTruthy();
  }
});
