import { Db } from 'mongodb';
import { openZone, type TestZone } from '../../../../test/harness/zone.js';
import { Accounts, SecondFactors, accessRows, codeAt, stepAt } from '../index.js';
import { MOST_TRIES } from '../session/sign-in-tries.js';

const SESSION = '... on Session { accessToken refreshToken secondFactorMissing } ... on Refusal { code }';
const SIGN_IN = `mutation ($input: SignInInput!) { answer: signIn(input: $input) { __typename ${SESSION} ... on SecondFactorNeeded { challenge } } }`;
const COMPLETE = `mutation ($input: CompleteSignInInput!) {
  answer: completeSignIn(input: $input) { __typename ... on Session { accessToken } ... on Refusal { code } }
}`;
const BEGIN = `mutation ($input: BeginSecondFactorInput!) { answer: beginSecondFactor(input: $input) {
  __typename ... on BeginSecondFactorPayload { secret uri qrSvg } ... on Refusal { code }
} }`;
const CONFIRM = `mutation ($code: String!) { answer: confirmSecondFactor(code: $code) {
  __typename ... on ConfirmSecondFactorPayload { recoveryCodes session { accessToken secondFactorMissing } }
  ... on Refusal { code }
} }`;
const REMOVE = `mutation ($input: ConfirmedByCodeInput!) {
  answer: removeSecondFactor(input: $input) { __typename ... on Refusal { code } }
}`;
const RENEW_CODES = REMOVE.replace('removeSecondFactor', 'renewRecoveryCodes').replace(
  '__typename',
  '__typename ... on RecoveryCodesPayload { recoveryCodes }',
);
const MINE = '{ answer: mySecondFactor { on recoveryCodesLeft compulsory missing } }';
const ACCEPT = `mutation ($input: AcceptInvitationInput!) { answer: acceptInvitation(input: $input) { ${SESSION} } }`;

interface Answered {
  __typename: string;
  accessToken: string;
  secondFactorMissing: boolean;
  challenge: string;
  code: string;
  secret: string;
  uri: string;
  qrSvg: string;
  recoveryCodes: string[];
  session: { accessToken: string; secondFactorMissing: boolean } | null;
  refused?: string | undefined;
}

describe('the second factor', () => {
  let zone: TestZone;
  let accounts: Accounts;
  let factors: SecondFactors;
  let logins = 0;
  const password = 'a long enough password';
  const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

  const ask = async (query: string, variables: object, token?: string): Promise<Answered> => {
    const { data, errors } = await zone.ask<{ answer: Answered } | null>(query, variables, token);
    return { ...data?.answer, refused: errors?.[0]?.extensions?.code } as Answered;
  };
  const somebody = async (role: 'OFFICIAL' | 'PROGRAMME_OFFICER' | 'CLERK' = 'OFFICIAL') => {
    const login = `factor-${(logins += 1)}`;
    const owner = { role, displayName: 'F', language: 'en' as const };
    return { login, id: await accounts.createDemoAccount({ login, password, ...owner }) };
  };
  const signIn = (login: string, code?: string) => ask(SIGN_IN, { input: { login, password, code } });
  const codeNow = (secret = SECRET, off = 0) => codeAt(secret, stepAt(Date.now()) + off);
  const complete = (challenge: string, code: string) => ask(COMPLETE, { input: { challenge, code } });

  beforeAll(async () => {
    zone = await openZone('second-factor');
    accounts = zone.api.get(Accounts, { strict: false });
    factors = zone.api.get(SecondFactors, { strict: false });
  });
  afterAll(() => zone.close());

  it.each(['OFFICIAL', 'PROGRAMME_OFFICER'] as const)(
    'must be set up by %s before anything else',
    async (role) => {
      const { login, id } = await somebody(role);
      const limited = await signIn(login);
      expect(limited).toMatchObject({ __typename: 'Session', secondFactorMissing: true });
      expect((await ask('{ answer: villages { id } }', {}, limited.accessToken)).refused).toMatch(
        /^(FORBIDDEN|SECOND_FACTOR_MISSING)$/,
      );
      const begun = await ask(BEGIN, { input: {} }, limited.accessToken);
      expect(begun.uri).toContain(begun.secret);
      expect(begun.qrSvg).toMatch(/^<svg /);
      expect((await ask(CONFIRM, { code: '000000' }, limited.accessToken)).code).toBe('CODE_WRONG');
      const done = await ask(CONFIRM, { code: codeNow(begun.secret, -1) }, limited.accessToken);
      expect(new Set(done.recoveryCodes).size).toBe(10);
      expect(done.session!.secondFactorMissing).toBe(false);
      expect((await ask('{ answer: me { login } }', {}, limited.accessToken)).refused).toBe(
        'UNAUTHENTICATED',
      );
      expect(
        (await ask('{ answer: villages { id } }', {}, done.session!.accessToken)).refused,
      ).toBeUndefined();

      const stored = zone.api.get(Db, { strict: false }).collection<{ _id: string }>('second_factors');
      const kept = JSON.stringify(await stored.findOne({ _id: id }));
      for (const secret of [
        begun.secret,
        ...done.recoveryCodes,
        ...done.recoveryCodes.map((one) => one.replace('-', '')),
      ])
        expect(kept).not.toContain(secret);
    },
  );

  it('is part of accepting the first administrator’s invitation', async () => {
    const { token } = await accounts.invite({ role: 'ADMINISTRATOR', displayName: 'A', language: 'fa' });
    const accepted = await ask(ACCEPT, { input: { token, login: 'first-chief', password } });
    expect(accepted.secondFactorMissing).toBe(true);
  });

  it('is asked for after the password, with a challenge that opens nothing by itself', async () => {
    const { login, id } = await somebody();
    await factors.give(id, SECRET);
    const { challenge, __typename } = await signIn(login);
    expect(__typename).toBe('SecondFactorNeeded');
    expect((await ask('{ answer: me { login } }', {}, challenge)).refused).toBe('UNAUTHENTICATED');
    expect((await complete(challenge, '123 45')).code).toBe('CODE_WRONG');
    expect((await complete(`${challenge}x`, codeNow())).code).toBe('SIGN_IN_OVER');
    expect((await complete('x.y', codeNow())).code).toBe('SIGN_IN_OVER');
    expect((await complete(challenge, codeNow())).accessToken).toBeTruthy();
    expect((await signIn(login, codeNow(SECRET, 1))).accessToken).toBeTruthy();
  });

  it('takes each code once, of many who show it at the same moment one', async () => {
    const { login, id } = await somebody();
    await factors.give(id, SECRET);
    const { challenge } = await signIn(login);
    const answers = await Promise.all(Array.from({ length: 6 }, () => complete(challenge, codeNow())));
    expect(answers.filter(({ accessToken }) => accessToken)).toHaveLength(1);
    expect((await complete(challenge, codeNow())).code).toMatch(/^(CODE_WRONG|TOO_MANY_TRIES)$/);
  });

  it('takes each recovery code once, and new ones end the old', async () => {
    const { login, id } = await somebody('CLERK');
    const first = await signIn(login);
    const { secret } = await ask(BEGIN, { input: { password } }, first.accessToken);
    const { recoveryCodes } = await ask(CONFIRM, { code: codeNow(secret, -1) }, first.accessToken);
    const [one, two, three] = recoveryCodes as [string, string, string];
    const both = await Promise.all([signIn(login, one), signIn(login, one.toLowerCase())]);
    expect(both.filter(({ accessToken }) => accessToken)).toHaveLength(1);
    const { data } = await zone.ask<{ answer: object }>(MINE, {}, first.accessToken);
    expect(data.answer).toMatchObject({ on: true, recoveryCodesLeft: 9, compulsory: false });

    const renewed = await ask(RENEW_CODES, { input: { password, code: two } }, first.accessToken);
    expect(renewed.recoveryCodes).toHaveLength(10);
    expect((await signIn(login, three)).code).toBe('CODE_WRONG');
    expect(id).toBeTruthy();
  });

  it('is guessed by nobody who knows the password: codes are counted too', async () => {
    const { login, id } = await somebody();
    await factors.give(id, SECRET);
    const { challenge } = await signIn(login);
    const guesses = await Promise.all(
      Array.from({ length: MOST_TRIES + 4 }, (_, i) => complete(challenge, String(100_000 + i))),
    );
    expect(guesses.filter(({ code }) => code === 'TOO_MANY_TRIES')).toHaveLength(4);
    expect((await complete(challenge, codeNow())).code).toBe('TOO_MANY_TRIES');
  });

  it('is guessed by nobody from inside: taking it away and new recovery codes count the same tries', async () => {
    const { login, id } = await somebody('CLERK');
    await factors.give(id, SECRET);
    const { accessToken } = await signIn(login, codeNow(SECRET, -1));
    const input = (i: number) => `{password: "${password}", code: "${100_000 + i}"}`;
    const guesses = Array.from(
      { length: 7 },
      (_, i) => `
      r${i}: removeSecondFactor(input: ${input(i)}) { ... on Refusal { code } }
      n${i}: renewRecoveryCodes(input: ${input(i + 50)}) { ... on Refusal { code } }`,
    );
    const { data } = await zone.ask<Record<string, { code: string }>>(
      `mutation { ${guesses.join('')} }`,
      {},
      accessToken,
    );
    const codes = Object.values(data).map(({ code }) => code);
    expect(codes.filter((code) => code === 'CODE_WRONG')).toHaveLength(MOST_TRIES);
    expect(codes.filter((code) => code === 'TOO_MANY_TRIES')).toHaveLength(14 - MOST_TRIES);
    expect((await ask(REMOVE, { input: { password, code: codeNow() } }, accessToken)).code).toBe(
      'TOO_MANY_TRIES',
    );
    const refused = { account: id, what: 'SECOND_FACTOR', outcome: 'REFUSED' } as const;
    const told = await accessRows(zone.api.get(Db, { strict: false }))
      .find(refused)
      .toArray();
    expect(new Set(told.map(({ reason }) => reason))).toEqual(new Set(['CODE_WRONG', 'TOO_MANY_TRIES']));
  });

  it('is taken away by who shows password and code, and by no official', async () => {
    const { login, id } = await somebody('CLERK');
    await factors.give(id, SECRET);
    const { accessToken } = await signIn(login, codeNow(SECRET, -1));
    const remove = (given: string, code: string, token = accessToken) =>
      ask(REMOVE, { input: { password: given, code } }, token);
    expect((await remove('wrong', codeNow())).code).toBe('SIGN_IN_WRONG');
    expect((await remove(password, '000000')).code).toBe('CODE_WRONG');
    expect((await remove(password, codeNow())).__typename).toBe('RemoveSecondFactorPayload');
    expect((await signIn(login)).__typename).toBe('Session');

    const official = await somebody();
    await factors.give(official.id, SECRET);
    const { accessToken: token } = await signIn(official.login, codeNow(SECRET, -1));
    expect((await remove(password, codeNow(), token)).code).toBe('FACTOR_COMPULSORY');
  });

  it('cannot be replaced by who only holds a session: that needs the password', async () => {
    const { login, id } = await somebody();
    await factors.give(id, SECRET);
    const { accessToken } = await signIn(login, codeNow());
    expect((await ask(BEGIN, { input: {} }, accessToken)).code).toBe('SIGN_IN_WRONG');
    expect((await ask(BEGIN, { input: { password: 'wrong' } }, accessToken)).code).toBe('SIGN_IN_WRONG');
  });

  it('is done without by accounts of a demonstration only where it runs', async () => {
    const { login, id } = await somebody();
    await factors.excuse(id);
    expect((await signIn(login)).secondFactorMissing).toBe(true);
  });
});
