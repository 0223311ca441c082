import { Db } from 'mongodb';
import { AccessLog, AmendPerson, PhoneOutbox, accessRows } from '#libs/network';
import { nationalCheckDigit, readOpaqueId, type Caller } from '#libs/platform';
import { nationalId } from '../../scripts/journey/invented-numbers.js';
import { until } from '../harness/until.js';
import { openZone, type TestZone } from '../harness/zone.js';
import { writtenInDatabase, writtenInRedis } from '../privacy/traces-of.js';
import { attackGraphql } from './attacker.js';

const ASK = `mutation ($phone: String!) { answer: askPhoneCode(phone: $phone) {
  __typename ... on PhoneCodeAsked { ticket goodForSeconds againInSeconds } ... on Refusal { code } } }`;
const ENTER = `mutation ($input: EnterWithPhoneCodeInput!) { answer: enterWithPhoneCode(input: $input) {
  __typename ... on Session { accessToken account { role displayName posts { role } } } ... on Refusal { code } } }`;
const name = { fa: 'نمونه', en: 'Sample', ru: 'Пример' };
const STAFF: Partial<Caller> = { role: 'ADMINISTRATOR', account: 'staff' };

interface Answer {
  readonly __typename: string;
  readonly code?: string;
  readonly ticket: string;
  readonly goodForSeconds: number;
  readonly accessToken: string;
  readonly account: { role: string; displayName: string };
}

/** Another invented national code with the same last four digits. */
function likeEnded(code: string): string {
  const ends = code.slice(-4);
  for (let i = 0; i < 1_000; i += 1) {
    const body = `990${String(i).padStart(3, '0')}${ends.slice(0, 3)}`;
    const other = body + String(nationalCheckDigit(body));
    if (other.endsWith(ends) && other !== code) return other;
  }
  throw new Error('no such code');
}

describe('codes sent to phones', () => {
  let zone: TestZone;
  let villageId: string;
  let cooperativeId: string;
  let places = 0;
  let people = 0;

  /** A place that nobody asked from before. */
  const newPlace = (): string => `203.0.113.${(places += 1)}`;
  const send = async (query: string, variables: object, from: string): Promise<Answer> => {
    const seen = await attackGraphql(zone, { query, variables }, { 'x-forwarded-for': from });
    expect(seen.json['errors']).toBeUndefined();
    return (seen.json['data'] as { answer: Answer }).answer;
  };
  const ask = (phone: string, from: string) => send(ASK, { phone }, from);
  const enter = (input: object, from: string) => send(ENTER, { input }, from);

  const staff = async <T>(mutation: string, select: string, input: object): Promise<T> => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { ${select} ... on Refusal { code } } }`;
    const commandKey = `phone-codes-${mutation}-${(people += 1)}`;
    const { data } = await zone.ask<{ done: T }>(query, { input: { commandKey, ...input } }, STAFF);
    return data.done;
  };
  const woman = async (phone: string, nameFa = 'گلی آزمون', given?: string) => {
    const code = given ?? nationalId(`9a7c${String((people += 1)).padStart(4, '0')}`);
    const nameLatin = `Goli No${'abcdefghij'[people % 10]}`;
    const { person } = await staff<{ person: { id: string } }>(
      'enrolPerson',
      '... on PersonPayload { person { id } }',
      {
        ...{ villageId, cooperativeId, kinds: ['MAKER'], consentToBeNamed: false, confirmedDistinct: true },
        ...{ nationalId: code, nameFa, nameLatin, phone },
      },
    );
    return { id: person.id, code, nameLatin };
  };
  /** The code that the operator finds in the outbox for a number. */
  const codeFor = async (phone: string): Promise<string> => {
    const bare = `+98${phone.slice(1)}`;
    const text = await until('the message waits', async () => {
      const waiting = await zone.api.get(PhoneOutbox, { strict: false }).waiting();
      return waiting.find((message) => message.phone === bare)?.text;
    });
    return /\d{6}/.exec(text)![0];
  };
  const waitingFor = async (phone: string): Promise<number> =>
    (await zone.api.get(PhoneOutbox, { strict: false }).waiting()).filter(
      (message) => message.phone === `+98${phone.slice(1)}`,
    ).length;

  beforeAll(async () => {
    zone = await openZone('phone-codes', { environment: { GEREH_TRUSTED_PROXIES: '127.0.0.1' } });
    const village = await staff<{ village: { id: string } }>(
      'recordVillage',
      '... on VillagePayload { village { id } }',
      { code: 'FZ-01', name, county: 'Anzali', ruralDistrict: 'Licharegi', confidence: 'LIKELY' },
    );
    villageId = village.village.id;
    const made = await staff<{ organisation: { id: string } }>(
      'registerOrganisation',
      '... on OrganisationPayload { organisation { id } }',
      { kind: 'COOPERATIVE', name, country: 'IR' },
    );
    cooperativeId = made.organisation.id;
  });
  afterAll(() => zone.close());

  it('let a woman in who was never invited, in her own record alone', async () => {
    const { id } = await woman('09121110001');
    const from = newPlace();
    const { ticket, goodForSeconds } = await ask('۰۹۱۲ ۱۱۱ ۰۰۰۱', from);
    expect(goodForSeconds).toBe(600);
    const code = await codeFor('09121110001');
    const entered = await enter({ ticket, phone: '09121110001', code }, from);
    expect(entered).toMatchObject({ __typename: 'Session', account: { role: 'WEAVER' } });
    const { data } = await zone.ask<{ people: { nodes: { id: string }[] } }>(
      '{ people { nodes { id } } }',
      {},
      entered.accessToken,
    );
    expect(data.people.nodes).toEqual([{ id }]);
    // Once.
    expect(await enter({ ticket, phone: '09121110001', code }, from)).toMatchObject({
      code: 'PHONE_CODE_WRONG',
    });
    // She comes again to the same account.
    const again = await ask('09121110001', newPlace());
    await until('another code waits', async () => (await waitingFor('09121110001')) === 2);
    const second = await enter(
      { ticket: again.ticket, phone: '09121110001', code: await codeFor('09121110001') },
      newPlace(),
    );
    expect(second.__typename).toBe('Session');
    const accounts = zone.api.get(Db, { strict: false }).collection('accounts');
    expect(await accounts.countDocuments({ byPhone: true })).toBe(1);
  });

  it('answer the same whether somebody has the number or not', async () => {
    await woman('09121110002');
    const known = await ask('09121110002', newPlace());
    const unknown = await ask('09129999999', newPlace());
    expect({ ...known, ticket: '' }).toEqual({ ...unknown, ticket: '' });
    expect(known.ticket).toHaveLength(unknown.ticket.length);
    const wrong = (ticket: string, phone: string) => enter({ ticket, phone, code: '000000' }, newPlace());
    expect(await wrong(known.ticket, '09121110002')).toEqual(await wrong(unknown.ticket, '09129999999'));
    await codeFor('09121110002');
    expect(await waitingFor('09129999999')).toBe(0);
    expect(await ask('12345', newPlace())).toMatchObject({ __typename: 'InvalidInput' });
  });

  it('are guessed five times at most, and guessing with another ticket does not use up hers', async () => {
    await woman('09121110003');
    const home = newPlace();
    const hers = await ask('09121110003', home);
    const code = await codeFor('09121110003');
    const guess = code === '111111' ? '222222' : '111111';
    // A stranger who knows the number and has a ticket of their own.
    const theirs = await ask('09121110003', newPlace());
    for (let i = 0; i < 12; i += 1)
      expect(await enter({ ticket: theirs.ticket, phone: '09121110003', code }, newPlace())).toMatchObject({
        code: 'PHONE_CODE_WRONG',
      });
    expect(await enter({ ticket: hers.ticket, phone: '09121110003', code }, home)).toMatchObject({
      __typename: 'Session',
    });

    const other = await ask('09121110003', newPlace());
    await until('another waits', async () => (await waitingFor('09121110003')) >= 3);
    for (let i = 0; i < 5; i += 1)
      await enter({ ticket: other.ticket, phone: '09121110003', code: guess }, newPlace());
    const late = await codeFor('09121110003');
    expect(await enter({ ticket: other.ticket, phone: '09121110003', code: late }, newPlace())).toMatchObject(
      {
        code: 'PHONE_CODE_WRONG',
      },
    );
  });

  it('open nothing for another number, and one session when they are shown twice at once', async () => {
    await woman('09121110004');
    await woman('09121110005');
    const from = newPlace();
    const { ticket } = await ask('09121110004', from);
    const code = await codeFor('09121110004');
    expect(await enter({ ticket, phone: '09121110005', code }, from)).toMatchObject({
      code: 'PHONE_CODE_WRONG',
    });
    const both = await Promise.all(
      [1, 2].map(() => enter({ ticket, phone: '09121110004', code }, newPlace())),
    );
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['InvalidInput', 'Session']);
  });

  it('do not flood a phone', async () => {
    await woman('09121110006');
    for (let i = 0; i < 10; i += 1) await ask('09121110006', '198.51.100.7');
    await codeFor('09121110006');
    expect(await waitingFor('09121110006')).toBe(1);
    expect(await ask('09121110006', '198.51.100.7')).toMatchObject({ code: 'TOO_MANY_TRIES' });
  });

  it('still go out to her at a new place when strangers used up the codes of the day', async () => {
    const phone = '09121110011';
    await woman(phone);
    for (let i = 0; i < 22; i += 1) await ask(phone, `2001:db8:${(i + 1).toString(16)}::1`);
    await until('they went out', async () => (await waitingFor(phone)) === 20);
    const rows = zone.api.get(Db, { strict: false }).collection<{ askedAt: Date }>('phone_codes');
    const later = [{ $set: { askedAt: { $subtract: ['$askedAt', 5 * 60_000] } } }];
    await rows.updateMany({ askedAt: { $gt: new Date(Date.now() - 60_000) } }, later);
    const from = newPlace();
    const { ticket } = await ask(phone, from);
    await until('hers went out', async () => (await waitingFor(phone)) === 21);
    const entered = await enter({ ticket, phone, code: await codeFor(phone) }, from);
    expect(entered.__typename).toBe('Session');
  });

  it('of a phone that serves a house open the record whose national code she ends, and no other', async () => {
    const mother = await woman('09121110007', 'مادر آزمون');
    await woman('09121110007', 'دختر آزمون');
    const from = newPlace();
    const { ticket } = await ask('09121110007', from);
    const input = { ticket, phone: '09121110007', code: await codeFor('09121110007') };
    expect(await enter(input, from)).toMatchObject({ code: 'SEVERAL_HOLD_PHONE' });
    expect(await enter({ ...input, nationalCodeEnd: '0000' }, from)).toMatchObject({
      code: 'SEVERAL_HOLD_PHONE',
    });
    const entered = await enter({ ...input, nationalCodeEnd: mother.code.slice(-4) }, from);
    expect(entered.account.displayName).toBe(mother.nameLatin);
    // She is greeted by the name that stands sealed; her account has none of its own.
    const accounts = await zone.api.get(Db, { strict: false }).collection('accounts').find().toArray();
    expect(JSON.stringify(accounts)).not.toContain('آزمون');
  });

  it('let her in although a ghost was enrolled under her number with the same end of its national code', async () => {
    const phone = '09121110012';
    const her = await woman(phone, 'زن آزمون');
    await woman(phone, 'شبح آزمون', likeEnded(her.code));
    const from = newPlace();
    const { ticket } = await ask(phone, from);
    const input = { ticket, phone, code: await codeFor(phone) };
    expect(await enter(input, from)).toMatchObject({ code: 'SEVERAL_HOLD_PHONE' });
    expect(await enter({ ...input, nationalCodeEnd: her.code.slice(-4) }, from)).toMatchObject({
      code: 'WHOLE_CODE_NEEDED',
    });
    const entered = await enter({ ...input, nationalCodeEnd: her.code }, from);
    expect(entered.account.displayName).toBe(her.nameLatin);
  });

  it('open nothing any more under a number that she gave up, or when her account was disabled', async () => {
    const { id } = await woman('09121110008');
    const from = newPlace();
    const { ticket } = await ask('09121110008', from);
    const code = await codeFor('09121110008');
    const amended = await zone.api
      .get(AmendPerson, { strict: false })
      .execute(
        { account: 'staff', role: 'ADMINISTRATOR', language: 'en' },
        { commandKey: 'gives-it-up', personId: id, phone: '' },
      );
    expect(amended.ok).toBe(true);
    expect(await enter({ ticket, phone: '09121110008', code }, from)).toMatchObject({
      code: 'PHONE_CODE_WRONG',
    });

    await woman('09121110009');
    const place = newPlace();
    const first = await ask('09121110009', place);
    const input = { ticket: first.ticket, phone: '09121110009', code: await codeFor('09121110009') };
    expect(await enter(input, place)).toMatchObject({ __typename: 'Session' });
    const accounts = zone.api.get(Db, { strict: false }).collection('accounts');
    await accounts.updateMany({ byPhone: true }, { $set: { disabledAt: new Date() } });
    const next = newPlace();
    const again = await ask('09121110009', next);
    await until('it waits', async () => (await waitingFor('09121110009')) === 2);
    const later = { ticket: again.ticket, phone: '09121110009', code: await codeFor('09121110009') };
    expect(await enter(later, next)).toMatchObject({ code: 'PHONE_CODE_WRONG' });
    await accounts.updateMany({ byPhone: true }, { $unset: { disabledAt: 1 } });
  });

  it('make no clerk into her member: a number that the cooperative changed opens nothing until staff type it', async () => {
    const { id } = await woman('09121110031');
    const home = newPlace();
    const { ticket } = await ask('09121110031', home);
    const hers = await enter({ ticket, phone: '09121110031', code: await codeFor('09121110031') }, home);
    const me = () => zone.ask<{ me: object } | null>('{ me { displayName } }', {}, hers.accessToken);
    expect((await me()).data?.me).toBeTruthy();
    const clerk: Caller = {
      ...({ role: 'CLERK', account: 'her-clerk', language: 'en' } as const),
      organisation: readOpaqueId('organisation', cooperativeId)!,
    };
    const officer = { role: 'PROGRAMME_OFFICER', account: 'an-officer', language: 'en' } as const;
    const amend = (as: Caller, phone: string) =>
      zone.api
        .get(AmendPerson, { strict: false })
        .execute(as, { commandKey: `takes-over-${(people += 1)}`, personId: id, phone });
    expect((await amend(clerk, '09121110032')).ok).toBe(true);
    expect((await me()).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    const place = newPlace();
    const taken = await ask('09121110032', place);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await waitingFor('09121110032')).toBe(0);
    const rows = await accessRows(zone.api.get(Db, { strict: false }))
      .find({ what: 'PHONE_CHANGED', account: 'her-clerk' })
      .toArray();
    const person = `person:${readOpaqueId('person', id)}`;
    expect(rows).toMatchObject([
      { subject: person, account: 'her-clerk', organisations: [clerk.organisation] },
    ]);
    const shown = async () =>
      (await zone.ask<{ person: { phoneHeld: boolean } }>(`{ person(id: "${id}") { phoneHeld } }`, {}, clerk))
        .data;
    expect((await shown()).person.phoneHeld).toBe(true);
    expect(taken.__typename).toBe('PhoneCodeAsked');
    // Neither does it help to say it again, or to take it away and give it anew.
    expect((await amend(clerk, '09121110032')).ok).toBe(false);
    expect((await amend(clerk, '')).ok).toBe(true);
    expect((await amend(clerk, '09121110032')).ok).toBe(true);
    expect((await shown()).person.phoneHeld).toBe(true);

    expect((await amend(officer, '09121110032')).ok).toBe(true);
    expect((await shown()).person.phoneHeld).toBe(false);
    const next = newPlace();
    const again = await ask('09121110032', next);
    const input = { ticket: again.ticket, phone: '09121110032', code: await codeFor('09121110032') };
    expect(await enter(input, next)).toMatchObject({ __typename: 'Session' });
  });

  it('are not her only way in: invited in person she comes without her phone, who came by it before', async () => {
    const phone = '09121110013';
    const { id } = await woman(phone);
    const from = newPlace();
    const { ticket } = await ask(phone, from);
    expect((await enter({ ticket, phone, code: await codeFor(phone) }, from)).__typename).toBe('Session');
    const { invitationToken: token } = await staff<{ invitationToken: string }>(
      'inviteAccount',
      '... on InviteAccountPayload { invitationToken }',
      { role: 'WEAVER', personId: id, displayName: 'Goli', language: 'fa' },
    );
    const query = `mutation ($input: AcceptInvitationInput!) { answer: acceptInvitation(input: $input) {
      __typename ... on Session { accessToken } } }`;
    const input = { token, login: 'goli-without-phone', password: 'a long enough password' };
    expect((await send(query, { input }, newPlace())).__typename).toBe('Session');
  });

  it('never open an account that is more than a weaver’s', async () => {
    await woman('09121110010');
    const from = newPlace();
    const { ticket } = await ask('09121110010', from);
    const code = await codeFor('09121110010');
    const entered = await enter({ ticket, phone: '09121110010', code }, from);
    expect(entered.__typename).toBe('Session');
    const accounts = zone.api.get(Db, { strict: false }).collection<{ posts: object[] }>('accounts');
    const post = { id: 'clerks-post', role: 'CLERK', organisationId: 'C' };
    await accounts.updateMany({ byPhone: true }, { $push: { posts: post } });
    // Neither the session that stands switches into it, nor does a new one begin.
    const { data } = await zone.ask<{ me: { posts: { id: string; role: string }[] } }>(
      '{ me { posts { id role } } }',
      {},
      entered.accessToken,
    );
    const clerks = data.me.posts.find(({ role }) => role === 'CLERK')!;
    const switched = await zone.ask<{ switchPost: { __typename: string } }>(
      'mutation ($id: ID!) { switchPost(postId: $id) { __typename } }',
      { id: clerks.id },
      entered.accessToken,
    );
    expect(switched.data.switchPost.__typename).toBe('UnknownReference');
    const next = newPlace();
    const again = await ask('09121110010', next);
    await until('it waits', async () => (await waitingFor('09121110010')) === 2);
    const later = { ticket: again.ticket, phone: '09121110010', code: await codeFor('09121110010') };
    expect(await enter(later, next)).toMatchObject({ code: 'PHONE_CODE_WRONG' });
  });

  it('stand nowhere in the clear, and who looks at the outbox is written down', async () => {
    const phone = '09121110001';
    const code = await codeFor(phone);
    const shown = await zone.ask<{ phoneMessages: { phone: string; text: string }[] }>(
      '{ phoneMessages { phone text } }',
      {},
      STAFF,
    );
    expect(
      shown.data.phoneMessages.find((message) => message.phone === `+98${phone.slice(1)}`)?.text,
    ).toContain(code);
    for (const role of ['CLERK', 'OFFICIAL', 'PROGRAMME_OFFICER', 'WEAVER'] as const) {
      const { errors } = await zone.ask('{ phoneMessages { text } }', {}, { role, account: 'curious' });
      expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    }
    await zone.api.get(AccessLog, { strict: false }).write({ what: 'SIGN_IN', outcome: 'DONE' });
    const written = await writtenInDatabase(zone);
    expect(written.get('access_log')).toContain('OUTBOX_READ');
    const everything = [...written.values(), await writtenInRedis(zone)].join('\n');
    for (const secret of [phone, phone.slice(1), code]) expect(everything).not.toContain(secret);
  });
});
