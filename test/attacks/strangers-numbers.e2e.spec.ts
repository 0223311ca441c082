import { Db } from 'mongodb';
import { accessRows } from '#libs/network';
import { BUDGET_NAMES, type Caller } from '#libs/platform';
import { STAFF, makeWorld, type World } from '../journeys/access-world.js';
import { withAccount } from '../journeys/real-accounts.js';

const LOOKUPS = 6;
const OFFICER: Partial<Caller> = { role: 'PROGRAMME_OFFICER', account: 'officer' };
const OFFICIAL: Partial<Caller> = { role: 'OFFICIAL', account: 'official' };
const HER = { nameFa: 'سپیده گل‌افشانیان', nameLatin: 'Sepideh Golafshanian' };
const PHONE = '09809995512';

/** A national code of the demo's prefix. */
function nationalCode(number: number): string {
  const nine = `990${String(number).padStart(6, '0')}`;
  const rest = [...nine].reduce((sum, digit, i) => sum + Number(digit) * (10 - i), 0) % 11;
  return nine + (rest < 2 ? rest : 11 - rest);
}

interface Told {
  readonly code?: string;
  readonly message?: string;
  readonly problems?: readonly { code: string }[];
  readonly person?: { id: string };
  readonly hiddenCandidates?: number;
}

describe('numbers of women whom somebody may not list', () => {
  let world: World;
  let clerk: Partial<Caller>;
  let serial = 500;
  const code = nationalCode(77);

  const told = async (mutation: string, input: object, as: Partial<Caller>): Promise<Told> => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const extra =
      mutation === 'enrolPerson'
        ? '... on PossibleDuplicate { hiddenCandidates candidates { person { id } } }'
        : '';
    const commandKey = `stranger-${String((serial += 1)).padStart(4, '0')}`;
    const { data } = await world.zone.ask<{ told: Told }>(
      `mutation ($input: ${type}!) { told: ${mutation}(input: $input) { __typename
        ... on PersonPayload { person { id } } ${extra} ... on Refusal { code message problems { code } } } }`,
      { input: { commandKey, ...input } },
      as,
    );
    return data.told;
  };
  const enrol = (more: object, as: Partial<Caller>) =>
    told(
      'enrolPerson',
      {
        ...{ villageId: world.villageId, nationalId: nationalCode((serial += 1)), kinds: ['MAKER'] },
        ...{ nameFa: 'ناهید رنگرزانی', nameLatin: 'Nahid Rangrazani', consentToBeNamed: false },
        ...more,
      },
      as,
    );
  const search = async (text: string, as: Partial<Caller> | string) => {
    const { data, errors } = await world.zone.ask<{ people: { nodes: { id: string }[] } } | null>(
      `query ($text: String) { people(search: $text) { nodes { id } } }`,
      { text },
      as,
    );
    return errors?.[0]?.extensions?.code ?? data!.people.nodes.length;
  };
  const sought = async (account: string) => {
    const rows = await accessRows(world.zone.api.get(Db, { strict: false }))
      .find({ what: 'PERSONAL_DATA_SOUGHT', account })
      .toArray();
    return rows.map(({ outcome, reason, times }) => [outcome, reason, times].join(' ')).sort();
  };
  /** Another clerk of the second cooperative, with a day of her own. */
  const another = async (): Promise<Partial<Caller>> => withAccount(world.zone, world.cooperatives[1].clerk);

  beforeAll(async () => {
    const most = (name: string) => (name === 'lookups' ? LOOKUPS : 1_000_000);
    world = await makeWorld('strangers', {
      environment: { GEREH_BUDGETS: BUDGET_NAMES.map((name) => `${name}=${most(name)}`).join() },
    });
    clerk = world.cooperatives[1].clerk;
    const numbers = { nationalId: code, phone: PHONE };
    expect((await enrol({ ...HER, ...numbers, cooperativeId: null }, OFFICER)).code).toBeUndefined();
  }, 60_000);
  afterAll(() => world.zone.close());

  it('are told by no list that is only looked at', async () => {
    const titles = 'نام,نام لاتین,کد ملی,روستا';
    const rows = [code, nationalCode(2), nationalCode(78)].map((one) => `زری بافان,Zari Bafan,${one},FZ-01`);
    const form = new FormData();
    form.append('file', new Blob([[titles, ...rows].join('\n')]), 'members.csv');
    const response = await fetch(`${world.zone.address}/members-sheet`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await world.zone.tokenOf(clerk)}`, 'accept-language': 'en' },
      body: form,
    });
    const seen = (await response.json()) as {
      rows: { isKnown: boolean; problems: unknown[] }[];
      message: string;
    };
    expect(seen.message).toBeUndefined();
    // The second is of her own cooperative.
    expect(seen.rows.map(({ isKnown, problems }) => [isKnown, problems.length])).toEqual([
      [false, 0],
      [true, 0],
      [false, 0],
    ]);
  });

  it('open nobody to a clerk who does not know her name, and only so many are tried in a day', async () => {
    const curious = await another();
    const join = (more: object) => told('joinCooperative', more, curious);
    expect((await join({ nationalId: code })).problems).toMatchObject([{ code: 'NAME_MISSING' }]);
    const wrong = await join({ nationalId: code, name: 'زری بافان' });
    const nobody = await join({ nationalId: nationalCode(79), name: 'زری بافان' });
    expect(wrong).toEqual(nobody);
    expect(wrong.code).toBe('NOBODY_WITH_THIS_CODE');
    for (let i = 2; i < LOOKUPS; i++) await join({ nationalId: nationalCode(100 + i), name: 'x' });
    for (const nationalId of [code, nationalCode(80)])
      expect((await join({ nationalId, name: 'x' })).code).toBe('TOO_MANY_LOOKUPS');
    // Nothing is told any more, by enrolling neither: of whom is known as little as of whom is not.
    for (const nationalId of [code, nationalCode(81)])
      expect((await enrol({ nationalId }, curious)).code).toBe('TOO_MANY_LOOKUPS');
    expect(await sought(curious.account!)).toEqual(['DONE CODE_NOT_FOUND 6', 'REFUSED CODE_NOT_FOUND 1']);
  });

  it('are told by enrolling only as far as it must, and that is written down', async () => {
    const curious = await another();
    const elsewhere = await enrol({ nationalId: nationalCode(1) }, curious);
    expect(elsewhere.code).toBe('ALREADY_ENROLLED');
    expect(elsewhere.message).not.toContain('Sample');
    // A phone alone finds nobody; a name that is alike says that there may be somebody, not who or how many.
    expect((await enrol({ phone: PHONE }, curious)).code).toBeUndefined();
    const alike = await enrol({ ...HER }, curious);
    expect(alike).toMatchObject({ code: 'POSSIBLE_DUPLICATE', hiddenCandidates: 1 });
    expect(await sought(curious.account!)).toEqual([
      'DONE CODE_ENROLLED_ELSEWHERE 1',
      'DONE LIKE_SOMEBODY_ELSEWHERE 1',
    ]);
    expect(
      (await told('joinCooperative', { nationalId: code, name: 'SEPIDEH Golafshanian' }, curious)).code,
    ).toBe(undefined);
  });

  it('are not found digit by digit', async () => {
    const officer = await withAccount(world.zone, OFFICER);
    for (const part of ['980', '98099955', PHONE.slice(2), code.slice(0, 9), code.slice(0, 4)])
      expect([part, await search(part, officer), await search(part, OFFICIAL)]).toEqual([part, 0, 0]);
    expect([await search(code, OFFICIAL), await search(PHONE, OFFICIAL)]).toEqual([0, 0]);
    expect([await search(code, officer), await search(PHONE, officer)]).toEqual([1, 2]);
    for (let i = 2; i < LOOKUPS; i++) await search(nationalCode(i), officer);
    expect(await search(code, officer)).toBe('LIMIT');
    expect(await sought(officer.account!)).toEqual(['DONE SOUGHT_BY_NUMBER 6', 'REFUSED SOUGHT_BY_NUMBER 1']);
    expect(await search('سپیده', officer)).toBe(1);
  });

  it('and names are withheld from programs, which find nobody by them', async () => {
    const owner = await withAccount(world.zone, STAFF);
    const { data } = await world.zone.ask<{ made: { secret: string } }>(
      `mutation ($input: CreateApiKeyInput!) { made: createApiKey(input: $input) { ... on ApiKeyMadePayload { secret } } }`,
      { input: { label: 'Ministry', permissions: ['person:read'], expiresInDays: 1 } },
      owner,
    );
    const { secret } = data.made;
    const names = await world.zone.ask<{ people: { nodes: { displayName: string }[] } }>(
      '{ people { nodes { displayName } } }',
      {},
      secret,
    );
    expect(new Set(names.data.people.nodes.map(({ displayName }) => displayName))).toEqual(
      new Set(['name not published']),
    );
    for (const text of ['Sepideh', code, PHONE]) expect(await search(text, secret)).toBe('FORBIDDEN');
  });

  it('nor is what a woman made elsewhere handed to the clerk whom she joined', async () => {
    const { weaverId, clerk: before } = world.cooperatives[0];
    const rugsFor = async (as: Partial<Caller>) => {
      const response = await fetch(`${world.zone.address}/person-export/${weaverId}/person.json`, {
        headers: { authorization: `Bearer ${await world.zone.tokenOf(as)}`, 'accept-language': 'en' },
      });
      const { parts } = (await response.json()) as { parts: { name: string; rows: object[] }[] };
      return ['rugs', 'pieces'].map((part) => parts.find(({ name }) => name === part)!.rows.length);
    };
    expect(await rugsFor(before)).toEqual([3, 1]);
    const moved = { personId: weaverId, cooperativeId: world.cooperatives[1].id, moving: true };
    expect((await told('joinCooperative', moved, OFFICER)).code).toBeUndefined();
    expect(await rugsFor(clerk)).toEqual([0, 0]);
    expect(await rugsFor(STAFF)).toEqual([3, 1]);
  });

  it('and whoever is turned away hears it in her language', async () => {
    const send = async (path: string, init: RequestInit = {}) => {
      const headers = { authorization: `Bearer ${await world.zone.tokenOf(clerk)}`, 'accept-language': 'ru' };
      const response = await fetch(`${world.zone.address}${path}`, { ...init, headers });
      return (await response.json()) as { code: string; message: string };
    };
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(6 * 1024 * 1024)]), 'members.csv');
    for (const [code, told] of [
      ['BAD_USER_INPUT', await send('/members-sheet', { method: 'POST' })],
      ['LIMIT', await send('/members-sheet', { method: 'POST', body: form })],
      ['BAD_USER_INPUT', await send('/access-log.csv?what=x')],
      ['NOT_FOUND', await send(`/papers/${'a'.repeat(64)}/x.pdf`)],
      ['NOT_FOUND', await send('/person-export/x/person.json')],
    ] as const) {
      expect(told.code).toBe(code);
      expect(told.message).toMatch(/^[А-Я]/);
    }
  });
});
