import { Db } from 'mongodb';
import { AmendPerson, PhoneOutbox, accessRows } from '#libs/network';
import { readOpaqueId, type Caller } from '#libs/platform';
import { until } from '../harness/until.js';
import { STAFF, makeWorld, type World } from '../journeys/access-world.js';
import { writtenInDatabase } from '../privacy/traces-of.js';
import { attackGraphql } from './attacker.js';

const ASK = `mutation ($phone: String!) { answer: askPhoneCode(phone: $phone) {
  __typename ... on PhoneCodeAsked { ticket } ... on Refusal { code } } }`;
const CONFIRM = `mutation ($input: ConfirmPhoneInput!) { answer: confirmPhone(input: $input) {
  __typename ... on PhoneConfirmed { confirmed } ... on Refusal { code } } }`;
const ENTER = `mutation ($input: EnterWithPhoneCodeInput!) { answer: enterWithPhoneCode(input: $input) {
  __typename ... on Refusal { code } } }`;

const HERS = '09121120001';
const NEW = '09121120002';
const CLERKS = '09121120003';
const WRONG = { code: 'PHONE_CODE_WRONG' };

interface Answer {
  readonly __typename: string;
  readonly code?: string;
  readonly ticket: string;
}

describe('a number that her cooperative changed', () => {
  let world: World;
  let personId: string;
  let clerk: Caller;
  let places = 0;
  let keys = 0;

  const send = async (query: string, variables: object): Promise<Answer> => {
    const from = `203.0.113.${(places += 1)}`;
    const seen = await attackGraphql(world.zone, { query, variables }, { 'x-forwarded-for': from });
    expect(seen.json['errors']).toBeUndefined();
    return (seen.json['data'] as { answer: Answer }).answer;
  };
  const amend = async (phone: string, as: Caller = clerk) => {
    const commandKey = `held-${String((keys += 1)).padStart(4, '0')}`;
    const done = await world.zone.api
      .get(AmendPerson, { strict: false })
      .execute(as, { commandKey, personId, phone });
    expect(done.ok).toBe(true);
  };
  const messages = async (phone: string) =>
    (await world.zone.api.get(PhoneOutbox, { strict: false }).waiting()).filter(
      (message) => message.phone === `+98${phone.slice(1)}`,
    );
  /** Asks for a code to a number and reads it on that phone. */
  const codeOn = async (phone: string) => {
    const before = (await messages(phone)).length;
    const { ticket } = await send(ASK, { phone });
    const [message] = await until('a message', async () => {
      const now = await messages(phone);
      return now.length > before ? now : undefined;
    });
    return { ticket, code: /\d{6}/.exec(message!.text)![0] };
  };
  const confirm = (input: object) => send(CONFIRM, { input });
  const isHeld = async () =>
    (
      await world.zone.ask<{ person: { phoneHeld: boolean } }>(
        `{ person(id: "${personId}") { phoneHeld } }`,
        {},
        STAFF,
      )
    ).data.person.phoneHeld;

  beforeAll(async () => {
    world = await makeWorld('held-phones', { environment: { GEREH_TRUSTED_PROXIES: '127.0.0.1' } });
    const [cooperative] = world.cooperatives;
    personId = cooperative.weaverId;
    clerk = {
      ...({ role: 'CLERK', account: 'her-clerk', language: 'en' } as const),
      organisation: readOpaqueId('organisation', cooperative.id)!,
    };
    await amend(HERS, { role: 'ADMINISTRATOR', account: 'staff', language: 'en' });
  }, 60_000);
  afterAll(() => world.zone.close());

  it('is confirmed by nobody who has no code of the number before: the clerk has none', async () => {
    await amend(CLERKS);
    const { ticket } = await send(ASK, { phone: CLERKS });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await messages(CLERKS)).toHaveLength(0);
    const guess = { ticket, code: '111111', newPhone: CLERKS };
    expect(await confirm({ ...guess, oldPhone: CLERKS })).toMatchObject(WRONG);
    expect(await confirm({ ...guess, oldPhone: HERS })).toMatchObject(WRONG);
    expect(await isHeld()).toBe(true);
  });

  it('is not confirmed by her, where it is another than she knows', async () => {
    const shown = await codeOn(HERS);
    expect(await confirm({ ...shown, oldPhone: HERS, newPhone: NEW })).toMatchObject(WRONG);
    expect(await isHeld()).toBe(true);
  });

  it('leaves the number before without a way in: a code of it confirms and signs nobody in', async () => {
    await amend(NEW);
    const { ticket, code } = await codeOn(HERS);
    expect(await send(ENTER, { input: { ticket, phone: HERS, code } })).toMatchObject(WRONG);
    expect(await isHeld()).toBe(true);
  });

  it('is confirmed by her with a code of the number before, also after it was changed twice and taken away', async () => {
    await amend('');
    await amend(NEW);
    const shown = await codeOn(HERS);
    const both = await Promise.all(
      [1, 2].map(() => confirm({ ...shown, oldPhone: HERS, newPhone: '۰۹۱۲ ۱۱۲ ۰۰۰۲' })),
    );
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['InvalidInput', 'PhoneConfirmed']);
    expect(await isHeld()).toBe(false);
    const { ticket, code } = await codeOn(NEW);
    expect(await send(ENTER, { input: { ticket, phone: NEW, code } })).toMatchObject({
      __typename: 'Session',
    });
  });

  it('is confirmed once: the number before is nobody’s from then on', async () => {
    const waiting = (await messages(HERS)).length;
    await send(ASK, { phone: HERS });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await messages(HERS)).toHaveLength(waiting);
    // The next change is proved by the number that she confirmed, not by the one of long ago.
    await amend(CLERKS);
    await send(ASK, { phone: HERS });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await messages(HERS)).toHaveLength(waiting);
    const shown = await codeOn(NEW);
    expect(await confirm({ ...shown, oldPhone: NEW, newPhone: CLERKS })).toMatchObject({
      __typename: 'PhoneConfirmed',
    });
  });

  it('is proved by no number any more when staff have said one', async () => {
    await amend(HERS);
    await amend(HERS, { role: 'PROGRAMME_OFFICER', account: 'officer', language: 'en' });
    await amend(NEW);
    const before = (await messages(CLERKS)).length;
    await send(ASK, { phone: CLERKS });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await messages(CLERKS)).toHaveLength(before);
  });

  it('stands in the access log when it is confirmed, and nowhere in the clear', async () => {
    const rows = await accessRows(world.zone.api.get(Db, { strict: false }))
      .find({ what: 'PHONE_CHANGED' })
      .toArray();
    const person = `person:${readOpaqueId('person', personId)}`;
    const hers = rows.filter(({ account }) => account !== undefined && !/clerk|staff|officer/.test(account));
    expect(hers.filter(({ outcome }) => outcome === 'DONE')).toMatchObject([{ subject: person }]);
    expect(rows.some(({ outcome }) => outcome === 'REFUSED')).toBe(true);
    const everything = [...(await writtenInDatabase(world.zone)).values()].join('\n');
    for (const number of [HERS, NEW, CLERKS]) expect(everything).not.toContain(number.slice(1));
  });
});
