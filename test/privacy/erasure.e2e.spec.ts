import { Db } from 'mongodb';
import { SUBJECT_KINDS } from '../../apps/api/src/rooms.js';
import { checkZone } from '../../scripts/check-ledger/check-zone.js';
import { MongoEntryStore } from '#libs/ledger';
import {
  Accounts,
  Erasures,
  NAME_WITHDRAWN,
  PeopleVault,
  PhoneOutbox,
  VaultHashes,
  VaultSweep,
} from '#libs/network';
import { readOpaqueId, type Caller } from '#libs/platform';
import { until } from '../harness/until.js';
import { openZone, type TestZone } from '../harness/zone.js';
import { ExportWorld } from '../journeys/export-world.js';
import { writtenInDatabase, writtenInRedis } from './traces-of.js';

/** A woman who agreed to be named, and one who did not; what is theirs can be mistaken for nothing else. */
const SPOKEN = {
  nationalId: '9901234565',
  nameFa: 'قناری آوازه‌خوان',
  nameLatin: 'Canary Songbird',
  phone: '09119876543',
  consentToBeNamed: true,
};
const SILENT = {
  nationalId: '9907654329',
  nameFa: 'سهره بی‌صدا',
  nameLatin: 'Siskin Stillwood',
  phone: '09117654321',
  consentToBeNamed: false,
};
const PASSWORD = 'quiet-Canary-of-Anzali-77';
const PERSONAL = [
  ...['9901234565', 'قناری', 'Canary', 'Songbird', '9119876543', 'quiet-'],
  ...['9907654329', 'سهره', 'Siskin', 'Stillwood', '9117654321'],
];
/** What a passport may say of one who agreed to be named. */
const PUBLISHED = ['قناری', 'Canary', 'Songbird'];

const PEOPLE = `{ people(first: 50) { nodes { id displayName withdrawn personal { nameLatin } } } }`;
const RUG = `query ($id: ID!) { rug(id: $id) { id makers { id displayName withdrawn }
  documents { id sha256 state downloadPath kind language } } }`;
const ERASE = `mutation ($input: ErasePersonInput!) { erasePerson(input: $input) {
  __typename ... on PersonPayload { person { id displayName withdrawn consentToBeNamed } } ... on Refusal { code } } }`;

interface Shown {
  rug: {
    makers: { id: string; displayName: string; withdrawn: boolean }[];
    documents: { id: string; sha256: string; state: string; downloadPath: string }[];
  };
}
interface Erased {
  erasePerson: { __typename: string; code?: string; person?: { displayName: string; withdrawn: boolean } };
}

/** The parts of what is kept about her that her clerk is not handed out. */
const HERS_ALONE = ['materials', 'agreements', 'pay', 'payLines', 'accounts', 'access'];

describe('what is personal', () => {
  let zone: TestZone;
  let world: ExportWorld;
  const logged: string[] = [];
  const answers: unknown[] = [];
  const ids: Record<'spoken' | 'silent', string> = { spoken: '', silent: '' };
  let villageId: string;
  let rugId: string;
  let keys = 0;

  const db = () => zone.api.get(Db, { strict: false });
  const innerIds = () => [ids.spoken, ids.silent].map((id) => readOpaqueId('person', id)!);
  const erase = async (personId: string, reason = 'SHE_ASKED') => {
    const input = { commandKey: `erase-${String((keys += 1)).padStart(4, '0')}`, personId, reason };
    return (await zone.ask<Erased>(ERASE, { input }, world.staff)).data.erasePerson;
  };
  const shown = async (as = world.staff): Promise<Shown['rug']> =>
    (await zone.ask<Shown>(RUG, { id: rugId }, as)).data.rug;
  const papersDone = () =>
    until('the passports', async () => {
      const { documents } = await shown();
      return documents.length > 0 && documents.every(({ state }) => state === 'DONE') && documents;
    });
  const signedIn = async (login: string): Promise<string> => {
    const query = 'mutation ($i: SignInInput!) { signIn(input: $i) { ... on Session { accessToken } } }';
    const { data } = await zone.ask<{ signIn: { accessToken: string } }>(query, {
      i: { login, password: PASSWORD },
    });
    return data.signIn.accessToken;
  };
  /** Which of the words stand where, in what was written. */
  const found = async (words: readonly string[]): Promise<string[]> => {
    const places = new Map([...(await writtenInDatabase(zone))]);
    places.set('redis', await writtenInRedis(zone)).set('logs', logged.join(''));
    return [...places].flatMap(([place, text]) =>
      words.filter((word) => text.includes(word)).map((word) => `${word} in ${place}`),
    );
  };

  beforeAll(async () => {
    for (const stream of [process.stdout, process.stderr]) {
      const write = stream.write.bind(stream);
      jest.spyOn(stream, 'write').mockImplementation((chunk) => {
        logged.push(String(chunk));
        return String(chunk).includes('[Nest]') || write(chunk);
      });
    }
    zone = await openZone('privacy', { worker: true });
    world = await ExportWorld.in(zone);
    villageId = world.villageId;
    for (const [who, data] of Object.entries({ spoken: SPOKEN, silent: SILENT })) {
      const enrolled = await world.done('enrolWeaver', { ...data, villageId }, world.clerk);
      ids[who as keyof typeof ids] = (enrolled['person'] as { id: string }).id;
    }
    const rugs = await world.rugsInStock(2, { makerIds: [ids.spoken, ids.silent] });
    rugId = rugs[0]!;
    const bale = await world.pack(rugs);
    const booking = world.booking(rugs, { baleIds: [bale.id] });
    const { shipment } = (await world.done('bookShipment', booking, world.exporter)) as unknown as {
      shipment: { id: string };
    };
    const papers = { kinds: ['RUG_PASSPORT', 'COMMERCIAL_INVOICE'], languages: ['en', 'fa'] };
    await world.done('requestDocuments', { shipmentId: shipment.id, ...papers }, world.exporter);
    await papersDone();
    await zone.api.get(Accounts, { strict: false }).createDemoAccount({
      login: 'weaver-77',
      password: PASSWORD,
      role: 'WEAVER',
      personId: innerIds()[0]!,
      displayName: 'weaver',
      language: 'fa',
    });
  }, 120_000);
  afterAll(async () => {
    await zone.close();
    jest.restoreAllMocks();
  });

  it('is put into errors of every kind, and into none of their answers', async () => {
    const outsider = world.consignee;
    const ENROL = `mutation ($input: EnrolWeaverInput!) { enrolWeaver(input: $input) { __typename ... on Refusal { code message problems { path code } } } }`;
    const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }`;
    const input = { commandKey: 'errors-0001', villageId, ...SILENT };
    const store = zone.api.get(MongoEntryStore, { strict: false });
    const append = jest.spyOn(store, 'append').mockRejectedValue(new Error('the engine broke'));
    answers.push(await zone.ask(ENROL, { input: { ...input, nationalId: '9901112223' } }, world.staff));
    answers.push(await zone.ask(ENROL, { input: { ...input, nationalId: '0013542419' } }, world.staff));
    append.mockRestore();
    const provoked = [
      [ENROL, { input: { ...input, nationalId: 9_907_654_329 } }, world.staff],
      [ENROL, { input: { ...input, unknown: SILENT.nameLatin } }, world.staff],
      [ENROL, { input: { ...input, nameLatin: SILENT.nameFa, nameFa: SILENT.nameLatin } }, world.staff],
      [ENROL, { input }, world.staff],
      [ENROL, { input }, outsider],
      [SIGN_IN, { input: { login: SILENT.nameLatin, password: SPOKEN.nameLatin } }, undefined],
      [SIGN_IN, { input: { login: SILENT.phone, password: PASSWORD } }, undefined],
      [SIGN_IN, { input: { login: 'weaver-77', password: PASSWORD } }, undefined],
      [`{ rugs(search: "${SILENT.nameLatin}") { nope } }`, {}, world.staff],
      [RUG, { id: SILENT.nameFa }, world.staff],
      [PEOPLE, {}, outsider],
    ] as const;
    for (const [query, variables, as] of provoked) answers.push(await zone.ask(query, variables, as));
    for (const path of [`/papers/${'0'.repeat(64)}/Canary.pdf`, '/people/Siskin', `/%00${SILENT.nameLatin}`])
      expect((await fetch(`${zone.address}${path}`)).status).toBeGreaterThanOrEqual(400);
    const bad = {
      method: 'POST',
      body: `{"query": "${SILENT.nameLatin}`,
      headers: { 'content-type': 'application/json' },
    };
    answers.push(await (await fetch(`${zone.address}/graphql`, bad)).text());
    const told = PERSONAL.filter((word) => JSON.stringify(answers).includes(word));
    expect(told).toEqual([]);
  }, 60_000);

  it('stands in no collection, log or key of Redis that can be read, but for names on passports by consent', async () => {
    const places = await found(PERSONAL);
    expect(places.filter((place) => !PUBLISHED.some((word) => place === `${word} in papers.chunks`))).toEqual(
      [],
    );
  });

  it('is handed over whole to herself, her clerk and administrators, and to nobody else', async () => {
    const weaver = { role: 'WEAVER', account: 'weaver', person: innerIds()[0]! } as const;
    const take = async (as: Partial<Caller> | undefined, form = 'person.json', id = ids.spoken) => {
      const authorization = as ? `Bearer ${await zone.tokenOf(as)}` : '';
      return fetch(`${zone.address}/person-export/${id}/${form}`, {
        headers: { ...(as ? { authorization } : {}), 'accept-language': 'en' },
      });
    };
    const parts = async (as: Partial<Caller>) => {
      const answer = await take(as);
      expect(answer.headers.get('content-disposition')).toBe('attachment; filename="person.json"');
      expect(answer.headers.get('cache-control')).toBe('no-store');
      return ((await answer.json()) as { parts: { name: string; rows: object[] }[] }).parts;
    };
    const own = await parts(weaver);
    const names = ['identity', 'records', 'memberships', 'consent', 'papers', 'accounts', 'access', 'rugs'];
    expect(own.map(({ name }) => name)).toEqual(expect.arrayContaining([...names, 'courses']));
    const rows = Object.fromEntries(own.map((part) => [part.name, part.rows]));
    expect(rows['identity']).toEqual([
      {
        nationalId: SPOKEN.nationalId,
        nameFa: SPOKEN.nameFa,
        nameLatin: SPOKEN.nameLatin,
        phone: '+989119876543',
      },
    ]);
    expect(rows['rugs']).toHaveLength(2);
    expect(rows['papers']).toHaveLength(4);
    expect(rows['accounts']).toMatchObject([{ login: 'weaver-77' }]);
    expect((await parts(world.staff)).map(({ name }) => name)).toEqual(own.map(({ name }) => name));
    const clerks = (await parts(world.clerk)).map(({ name }) => name);
    expect(clerks).toEqual(own.map(({ name }) => name).filter((name) => !HERS_ALONE.includes(name)));
    const taken = (await parts(weaver)).find(({ name }) => name === 'access')!.rows;
    expect(
      taken.filter((row) => (row as { what: string }).what === 'PERSONAL_DATA_EXPORTED').length,
    ).toBeGreaterThan(0);

    const page = await take(weaver, 'person.html');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toContain(SPOKEN.nameFa);
    const refused = [
      take(undefined),
      take(world.exporter),
      take({ role: 'OFFICIAL' }),
      take(world.otherClerk),
      take({ ...weaver, person: innerIds()[1]! }),
      take({ ...world.staff, via: 'key' }),
      take(world.staff, 'person.exe'),
      take(world.staff, 'constructor'),
      take(world.staff, 'person.json', 'nobody'),
    ];
    const codes = (await Promise.all(refused)).map(({ status }) => status);
    expect(codes).toEqual([401, 403, 403, 404, 404, expect.anything(), 404, 404, 404]);
  }, 60_000);

  it('is gone for good after an erasure, and every page shows the person as withdrawn', async () => {
    const before = await papersDone();
    const hers = await signedIn('weaver-77');
    const asHer = () => zone.ask<{ me: object } | null>('{ me { displayName } }', {}, hers);
    expect((await asHer()).data?.me).toBeTruthy();
    await zone.ask('mutation { askPhoneCode(phone: "09119876543") { __typename } }');
    const waiting = () => zone.api.get(PhoneOutbox, { strict: false }).waiting();
    await until('her code waits', async () => (await waiting()).length > 0);
    expect((await erase(ids.spoken)).person).toMatchObject({
      displayName: NAME_WITHDRAWN.en,
      withdrawn: true,
      consentToBeNamed: false,
    });
    for (const as of [world.staff, world.clerk, world.exporter]) {
      const maker = (await shown(as)).makers.find(({ id }) => id === ids.spoken);
      expect(maker).toMatchObject({ displayName: NAME_WITHDRAWN.en, withdrawn: true });
    }
    const people = await zone.ask<{
      people: { nodes: { id: string; displayName: string; personal: unknown }[] };
    }>(PEOPLE, {}, world.staff);
    const listed = people.data.people.nodes.find(({ id }) => id === ids.spoken);
    expect(listed).toMatchObject({ displayName: NAME_WITHDRAWN.en, personal: null });

    // Papers that printed her name are made anew without it; the old bytes are gone, their digests stand.
    const after = await until('the passports made anew', async () => {
      const papers = await papersDone();
      return papers.every(({ sha256 }) => !before.some((old) => old.sha256 === sha256)) && papers;
    });
    expect(after).toHaveLength(before.length);
    const authorization = `Bearer ${await zone.tokenOf(world.clerk)}`;
    for (const { downloadPath } of before)
      expect((await fetch(`${zone.address}${downloadPath}`, { headers: { authorization } })).status).toBe(
        410,
      );
    expect(await db().collection('accounts').countDocuments({ login: 'weaver-77' })).toBe(0);
    // Her session, her number in the outbox and her membership are gone with it.
    expect((await asHer()).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    expect(await db().collection('sessions').countDocuments()).toBe(0);
    expect(await waiting()).toEqual([]);
    const members = '{ people { totalCount nodes { id } } }';
    const listedThere = await zone.ask<{ people: { nodes: { id: string }[] } }>(members, {}, world.clerk);
    expect(listedThere.data.people.nodes.map(({ id }) => id)).not.toContain(ids.spoken);
    expect(await found(PERSONAL.slice(0, 6))).toEqual([]);
    expect(await db().collection('vault_people').countDocuments()).toBe(2);
    const code = zone.api.get(VaultHashes, { strict: false }).nationalCode(SPOKEN.nationalId);
    expect(await db().collection<{ _id: string }>('vault_codes').countDocuments({ _id: code })).toBe(0);
  }, 60_000);

  it('refuses to record anything more of her, and lets her come back as somebody new', async () => {
    expect((await erase(ids.spoken)).code).toBe('PERSON_WITHDRAWN');
    const invitation = { role: 'WEAVER', personId: ids.spoken, displayName: 'x', language: 'fa' };
    const { data } = await zone.ask<{ inviteAccount: { problems: object[] } }>(
      `mutation ($input: InviteAccountInput!) { inviteAccount(input: $input) { ... on InvalidInput { problems { path } } } }`,
      { input: { commandKey: 'invites-who-is-gone', ...invitation } },
      { role: 'ADMINISTRATOR', account: 'chief' },
    );
    expect(data.inviteAccount).toEqual({ problems: [{ path: 'personId' }] });
    const batch = world.rugsInStock(1, { makerIds: [ids.spoken] });
    await expect(batch).rejects.toThrow('refused');
    const again = await world.done('enrolWeaver', { ...SPOKEN, villageId }, world.clerk);
    expect((again['person'] as { id: string }).id).not.toBe(ids.spoken);
    await erase((again['person'] as { id: string }).id, 'ENROLLED_BY_MISTAKE');
  }, 30_000);

  it('is destroyed by the worker when the API dies right after the fact', async () => {
    const inApi = jest
      .spyOn(zone.api.get(Erasures, { strict: false }), 'finish')
      .mockRejectedValue(new Error('died'));
    expect((await erase(ids.silent)).person?.displayName).toBe(NAME_WITHDRAWN.en);
    inApi.mockRestore();
    const vault = zone.api.get(PeopleVault, { strict: false });
    await until('the worker', async () => (await vault.personal(innerIds())).size === 0);
    expect(await found(PERSONAL.slice(6))).toEqual([]);
  }, 60_000);

  it('does not come back with a row that a command wrote in the same moment', async () => {
    const vault = zone.api.get(PeopleVault, { strict: false });
    const proven = 'NONE' as const;
    const late = { attempt: 'late', personId: innerIds()[1]!, replaces: 'none', villageId: 'V', proven };
    const personal = { nationalId: '9907654329', nameFa: 'سهره', nameLatin: 'Siskin' };
    await vault.replace(late, personal);
    await zone.api.get(VaultSweep, { strict: false }).sweep(new Date(Date.now() + 60_000));
    expect((await vault.personal(innerIds())).size).toBe(0);
  });

  it('leaves a ledger in which everything holds', async () => {
    const checked = await checkZone({ db: db(), zone: zone.settings.zone, kinds: SUBJECT_KINDS });
    expect(checked.lines.filter((line) => !line.startsWith('ok'))).toEqual([]);
    expect(checked.faults).toBe(0);
    const entries = JSON.stringify(await db().collection('entries').find().toArray());
    for (const word of PERSONAL) expect(entries.includes(word)).toBe(false);
  });
});
