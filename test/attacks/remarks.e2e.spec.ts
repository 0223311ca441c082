import { Db } from 'mongodb';
import type { Caller } from '#libs/platform';
import { STAFF, makeWorld, type World } from '../journeys/access-world.js';
import { ANSWERED } from '../fixtures/answered.js';
import { withAccount } from '../journeys/real-accounts.js';

const HER = { nameFa: 'زلیخا کبودانی', nameLatin: 'Zoleykha Kabudani' };
const PHONE = '09809994411';
const CODE = '0012345679';
const SHEBA = 'IR062960000000100324200001';
const OFFICIAL: Partial<Caller> = { role: 'OFFICIAL', account: 'official' };

interface Told {
  readonly code?: string;
  readonly message?: string;
  readonly problems?: readonly { path: string; code: string; message: string; nextStep: string }[];
}

describe('what remarks may say of people, for they stay for ever', () => {
  let world: World;
  let clerk: Partial<Caller>;
  let serial = 0;
  let language = 'en';

  const told = async (mutation: string, input: object, as: Partial<Caller>): Promise<Told> => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const commandKey = `remark-${String((serial += 1)).padStart(4, '0')}`;
    const query = `mutation ($input: ${type}!) { told: ${mutation}(input: $input) { __typename
      ... on Refusal { code message problems { path code message nextStep } } } }`;
    const response = await fetch(`${world.zone.address}/graphql`, {
      method: 'POST',
      headers: {
        ...{ 'content-type': 'application/json', 'accept-language': language },
        authorization: `Bearer ${await world.zone.tokenOf(as)}`,
      },
      body: JSON.stringify({ query, variables: { input: { commandKey, ...input } } }),
    });
    const { data, errors } = (await response.json()) as { data: { told: Told }; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data.told;
  };
  const advance = (note: string) => {
    const { weaverId: personId } = world.cooperatives[0];
    const money = { amount: 1_000_000, unit: 'RIAL' };
    return told('recordAdvance', { personId, money, how: 'CASH', note, answers: ANSWERED }, clerk);
  };
  const problemsOf = ({ problems }: Told) => problems?.map(({ path, code }) => `${path} ${code}`);

  beforeAll(async () => {
    world = await makeWorld('remarks');
    clerk = await withAccount(world.zone, world.cooperatives[0].clerk);
    const enrolled = await told(
      'enrolWeaver',
      {
        ...{ ...HER, villageId: world.villageId, nationalId: '9900000447', consentToBeNamed: false },
        ...{ confirmedDistinct: true },
      },
      clerk,
    );
    expect(enrolled.code).toBeUndefined();
  }, 60_000);
  afterAll(() => world.zone.close());

  it.each([
    ['a telephone number', `زنگ بزنید ${PHONE}`],
    ['a telephone number in Persian digits and groups', '۰۹۸۰ ۹۹۹ ۴۴۱۱'],
    ['a national code', `code ${CODE}`],
    ['a bank account', SHEBA],
    ['an e-mail address', 'zoleykha@example.ir'],
  ])('refuses %s, says where and what to do', async (_what, note) => {
    const refused = await advance(note);
    expect(problemsOf(refused)).toEqual(['note PERSONAL_NUMBER_IN_TEXT']);
    expect(JSON.stringify(refused)).not.toContain(note);
  });

  it.each([
    ['her name', 'paid to Zoleykha Kabudani herself'],
    ['her name in Arabic letters, the family name first', 'به كبوداني زليخا داده شد'],
    ['her name with a joiner for a blank', 'زلیخا\u200cکبودانی گرفت'],
  ])('refuses %s, of a member of the cooperative that acts', async (_what, note) => {
    expect(problemsOf(await advance(note))).toEqual(['note NAME_IN_TEXT']);
  });

  it('says it in each language', async () => {
    const said = [];
    for (language of ['fa', 'ru', 'en']) {
      const [number] = (await advance(PHONE)).problems!;
      const [name] = (await advance(HER.nameFa)).problems!;
      said.push(number!.message, number!.nextStep, name!.message, name!.nextStep);
    }
    expect(new Set(said).size).toBe(12);
  });

  it('looks at every remark at one door, also of officials and of many lines', async () => {
    const { id: organisationId } = world.cooperatives[0];
    const suspend = (reason: string) => told('suspendOrganisation', { organisationId, reason }, OFFICIAL);
    expect(problemsOf(await suspend(`call ${PHONE}`))).toEqual(['reason PERSONAL_NUMBER_IN_TEXT']);
    expect(problemsOf(await suspend('Zoleykha Kabudani complained'))).toEqual(['reason NAME_IN_TEXT']);
    const { loomId } = world.cooperatives[0];
    const place = await told('amendLoom', { loomId, place: `ask at ${PHONE}` }, clerk);
    expect(problemsOf(place)).toEqual(['place PERSONAL_NUMBER_IN_TEXT']);
    const name = { fa: PHONE, en: 'x', ru: 'x' };
    const named = await told('registerOrganisation', { kind: 'CARRIER', name, country: 'IR' }, STAFF);
    expect(problemsOf(named)).toEqual(['name.fa PERSONAL_NUMBER_IN_TEXT']);
  });

  it('tells nobody who may not see her that there is such a woman', async () => {
    const other = await withAccount(world.zone, world.cooperatives[1].clerk);
    const { loomId } = world.cooperatives[1];
    const note = await told('amendLoom', { loomId, place: `beside ${HER.nameLatin}` }, other);
    expect(note.code).toBeUndefined();
    const { exporter, shipmentId } = world.trades[0];
    const cancelled = await told('cancelShipment', { shipmentId, reason: `for ${HER.nameLatin}` }, exporter);
    expect(cancelled.code).toBeUndefined();
  });

  it('leaves what is no person’s', async () => {
    expect((await advance('second part, sheet N0012345687, 2026-11-24')).code).toBeUndefined();
    const entries = await world.zone.api.get(Db, { strict: false }).collection('entries').find().toArray();
    const written = JSON.stringify(entries);
    expect(entries.length).toBeGreaterThan(10);
    for (const canary of [PHONE, CODE, SHEBA, 'example.ir', HER.nameFa])
      expect(written).not.toContain(canary);
  });
});
