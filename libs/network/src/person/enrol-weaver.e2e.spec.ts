import { Db } from 'mongodb';
import { openZone, type TestZone } from '../../../../test/harness/zone.js';
import { MongoEntryStore, Projection, type Entry } from '#libs/ledger';
import { VaultCipher, opaqueId, type Caller } from '#libs/platform';
import { PeopleVault, VaultHashes, VaultSweep, commitmentTo } from '../index.js';

const CANARY = {
  nationalId: '9901234565',
  nameFa: 'قناری آوازه‌خوان',
  nameLatin: 'Canary Songbird',
  phone: '09119876543',
};
const PERSONAL = ['9901234565', 'قناری', 'Canary', 'Songbird', '9119876543'];

const ENROL = `mutation ($input: EnrolWeaverInput!) {
  enrolWeaver(input: $input) {
    __typename
    ... on PersonPayload { person { id displayName village { weaverCount } cooperative { id } } }
    ... on Refusal { code message problems { path code } }
  }
}`;

interface Answered {
  enrolWeaver: {
    __typename: string;
    person?: { id: string; displayName: string; village: { weaverCount: number } };
    code?: string;
    problems?: { path: string; code: string }[];
  };
}

const staff: Partial<Caller> = { role: 'PROGRAMME_OFFICER', account: 'officer' };

/** A national code of the demo's prefix for a number from 0 to 999,999. */
function nationalCode(number: number): string {
  const nine = `990${String(number).padStart(6, '0')}`;
  const rest = [...nine].reduce((sum, digit, i) => sum + Number(digit) * (10 - i), 0) % 11;
  return nine + (rest < 2 ? rest : 11 - rest);
}

describe('enrolling a weaver', () => {
  let zone: TestZone;
  let db: Db;
  let villageId: string;
  const cooperativeIds: string[] = [];
  const written: string[] = [];
  let keys = 0;

  const input = (more: object = {}) => ({
    commandKey: `enrol-${String((keys += 1)).padStart(4, '0')}`,
    villageId,
    cooperativeId: cooperativeIds[0],
    ...CANARY,
    nationalId: nationalCode(keys),
    confirmedDistinct: true,
    memberSince: '2024-05-01',
    consentToBeNamed: false,
    ...more,
  });
  const enrol = async (given: object, as: Partial<Caller> = staff) =>
    (await zone.ask<Answered>(ENROL, { input: given }, as)).data.enrolWeaver;
  const rows = () => db.collection<{ _id: string } & Record<string, string>>('vault_people');
  /** The rows with a national code; the rows themselves do not tell it. */
  const coded = ({ nationalId }: { nationalId: string }) => ({
    nationalHash: zone.api.get(VaultHashes, { strict: false }).nationalCode(nationalId),
  });
  const entries = () => db.collection<Entry & { _id: string }>('entries');
  const clerk = (cooperative: string): Partial<Caller> => ({
    role: 'CLERK',
    account: `clerk-${cooperative}`,
    organisation: Buffer.from(cooperative, 'base64url').toString().split(':')[1]!,
  });

  beforeAll(async () => {
    for (const stream of [process.stdout, process.stderr]) {
      const write = stream.write.bind(stream);
      jest.spyOn(stream, 'write').mockImplementation((chunk) => {
        written.push(String(chunk));
        return String(chunk).includes('[Nest]') || write(chunk);
      });
    }
    zone = await openZone('enrol');
    db = zone.api.get(Db, { strict: false });
    const village = await zone.ask<{ recordVillage: { village: { id: string } } }>(
      `mutation { recordVillage(input: { commandKey: "village-1", code: "FZ-01", county: "Anzali", ruralDistrict: "Chahar Farizeh",
        name: { fa: "روستا", en: "Village", ru: "Село" }, confidence: FILLER }) { ... on VillagePayload { village { id } } } }`,
      {},
      staff,
    );
    villageId = village.data.recordVillage.village.id;
    for (const number of [1, 2]) {
      const cooperative = await zone.ask<{ registerOrganisation: { organisation: { id: string } } }>(
        `mutation { registerOrganisation(input: { commandKey: "cooperative-${number}", kind: COOPERATIVE, country: "IR",
          name: { fa: "تعاونی", en: "Cooperative", ru: "Кооператив" } }) { ... on OrganisationPayload { organisation { id } } } }`,
        {},
        staff,
      );
      cooperativeIds.push(cooperative.data.registerOrganisation.organisation.id);
    }
  });

  afterAll(async () => {
    await zone.close();
    jest.restoreAllMocks();
  });

  it('enrols once when the same command comes fifty times at once', async () => {
    const same = input();
    const answers = await Promise.all(Array.from({ length: 50 }, () => enrol(same)));
    const ids = new Set(answers.map(({ person }) => person?.id));
    expect(answers.map(({ __typename }) => __typename)).toEqual(Array(50).fill('PersonPayload'));
    expect(ids.size).toBe(1);
    expect(await rows().countDocuments(coded(same))).toBe(1);
    expect(await entries().countDocuments({ 'command.key': same.commandKey })).toBe(1);
    expect(answers[0]?.person?.displayName).toBe(CANARY.nameLatin);
  });

  it('enrols one of many who come at once with the same national code, and the vault fits the ledger', async () => {
    const same = input();
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        enrol({ ...same, commandKey: `rival-${i}-x`, nameLatin: `Canary ${'ABCDEFGHIJKL'[i]}` }),
      ),
    );
    const winners = answers.filter(({ person }) => person);
    expect(winners).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'ALREADY_ENROLLED')).toHaveLength(11);
    await expectVaultToFit(winners[0]!.person!.id);
    await zone.api.get(VaultSweep, { strict: false }).sweep(new Date(Date.now() + 60_000));
    expect(await rows().countDocuments(coded(same))).toBe(1);
    await expectVaultToFit(winners[0]!.person!.id);
  });

  it('goes on where it stopped when it dies between the vault and the ledger', async () => {
    const given = input();
    const store = zone.api.get(MongoEntryStore, { strict: false });
    const append = jest.spyOn(store, 'append').mockRejectedValueOnce(new Error('the process died'));
    const died = await zone.ask<Answered | null>(ENROL, { input: given }, staff);
    append.mockRestore();
    expect(died.errors?.[0]?.extensions?.code).toBe('INTERNAL_SERVER_ERROR');
    const left = await rows().findOne(coded(given));
    expect(left).not.toBeNull();

    const again = await enrol(given);
    expect(again.person?.id).toBe(opaqueId('person', left!._id));
    expect(await rows().countDocuments(coded(given))).toBe(1);
    await expectVaultToFit(again.person!.id);
  });

  it('sweeps what died for good, leaves what is being worked with, and lets the code be enrolled again', async () => {
    const given = input();
    const store = zone.api.get(MongoEntryStore, { strict: false });
    const append = jest.spyOn(store, 'append').mockRejectedValueOnce(new Error('the process died'));
    await zone.ask(ENROL, { input: given }, staff);
    append.mockRestore();
    const sweep = zone.api.get(VaultSweep, { strict: false });
    await sweep.sweep(new Date(Date.now() - 60_000));
    expect(await rows().countDocuments(coded(given))).toBe(1);
    expect(await sweep.sweep(new Date(Date.now() + 60_000))).toBe(1);
    expect(await rows().countDocuments(coded(given))).toBe(0);
    const other = await enrol({ ...given, commandKey: 'another-key-1' });
    await expectVaultToFit(other.person!.id);
  });

  it('answers as the first time when it died between the entry and the view', async () => {
    const given = input();
    const projection = zone.api.get(Projection, { strict: false });
    const apply = jest.spyOn(projection, 'apply').mockRejectedValueOnce(new Error('the process died'));
    await zone.ask(ENROL, { input: given }, staff);
    apply.mockRestore();
    const again = await enrol(given);
    expect(again.person?.displayName).toBe(CANARY.nameLatin);
    await expectVaultToFit(again.person!.id);
    expect((await enrol({ ...given, commandKey: 'another-key-2' })).code).toBe('ALREADY_ENROLLED');
  });

  it('tells the same key with other data apart', async () => {
    const given = input();
    await enrol(given);
    expect((await enrol({ ...given, nameLatin: 'Somebody Else' })).code).toBe('COMMAND_KEY_REUSED');
    expect((await enrol({ ...given, memberSince: '2024-04-01' })).code).toBe('COMMAND_KEY_REUSED');
  });

  it('lets a clerk enrol and list for her own cooperative only', async () => {
    const [own, other] = cooperativeIds as [string, string];
    expect((await enrol(input({ cooperativeId: other }), clerk(own))).code).toBe('NOT_YOUR_COOPERATIVE');
    expect((await enrol(input(), { role: 'CLERK', account: 'lost' })).code).toBe('NOT_YOUR_COOPERATIVE');
    const enrolled = await enrol(input({ cooperativeId: null }), clerk(other));
    expect(enrolled.person).toMatchObject({ cooperative: { id: other } });

    const people = async (as: Partial<Caller>, cooperativeId?: string) => {
      const query = `query ($c: ID) { people(cooperativeId: $c) { totalCount nodes { displayName cooperative { id } } } }`;
      return (
        await zone.ask<{ people: { totalCount: number; nodes: { displayName: string }[] } }>(
          query,
          { c: cooperativeId },
          as,
        )
      ).data.people;
    };
    expect(await people(clerk(other))).toEqual({
      totalCount: 1,
      nodes: [{ displayName: CANARY.nameLatin, cooperative: { id: other } }],
    });
    expect((await people(clerk(other), own)).totalCount).toBe(0);
    expect((await people(staff, own)).totalCount).toBeGreaterThan(1);
  });

  it('names every place that is wrong and keeps nothing', async () => {
    const before = await rows().countDocuments();
    const wrong = input({ nationalId: '9901234560', phone: '12', memberSince: '2999-01-01' });
    const answer = await enrol(wrong);
    expect(answer.problems).toEqual([
      { path: 'nationalId', code: 'NATIONAL_CODE_WRONG' },
      { path: 'phone', code: 'PHONE_WRONG' },
      { path: 'memberSince', code: 'MEMBER_SINCE_IN_THE_FUTURE' },
    ]);
    expect((await enrol(input({ nameFa: 'Latin', nameLatin: 'فارسی' }))).problems).toHaveLength(2);
    expect((await enrol(input({ villageId: 'nowhere' }))).code).toBe('VILLAGE_UNKNOWN');
    expect((await enrol(input({ cooperativeId: 'nobody' }))).code).toBe('COOPERATIVE_UNKNOWN');
    expect(await rows().countDocuments()).toBe(before);
  });

  it('leaves no personal data that can be read in any collection, log or error', async () => {
    const given = input({ nationalId: CANARY.nationalId });
    const store = zone.api.get(MongoEntryStore, { strict: false });
    const append = jest.spyOn(store, 'append').mockRejectedValueOnce(new Error('the engine broke'));
    const answers = [
      await zone.ask(ENROL, { input: given }, staff),
      await zone.ask(ENROL, { input: { ...given, nationalId: 9_901_234_565 } }, staff),
      await zone.ask(ENROL, { input: { ...given, unknown: CANARY.nameLatin } }, staff),
      await enrol({ ...given, nationalId: '9901234560', nameFa: `${CANARY.nameFa}!` }),
    ];
    append.mockRestore();
    expect((await enrol(given)).__typename).toBe('PersonPayload');
    answers.push(await enrol({ ...given, commandKey: 'another-key-3' }));
    expect(answers.at(-1)).toMatchObject({ code: 'ALREADY_ENROLLED' });

    const collections = (await db.listCollections().toArray()).map(({ name }) => name);
    expect(collections).toEqual(expect.arrayContaining(['entries', 'people', 'vault_people']));
    const stored = await Promise.all(collections.map((name) => db.collection(name).find().toArray()));
    const everything = JSON.stringify([stored, answers, written]);
    for (const canary of PERSONAL) expect(everything).not.toContain(canary);
  });

  /** The commitment in the ledger is that of the vault's row. */
  async function expectVaultToFit(opaque: string): Promise<void> {
    const id = Buffer.from(opaque, 'base64url').toString().replace('person:', '');
    const personal = (await zone.api.get(PeopleVault, { strict: false }).personal([id])).get(id)!;
    const row = (await rows().findOne({ person: id }))!;
    const cipher = zone.api.get(VaultCipher, { strict: false });
    const salt = cipher.open(row['salt']!, { collection: 'vault_people', id: row._id, field: 'salt' });
    const entry = await entries().findOne({ claims: `person:${id}@0000001` });
    const commitment = commitmentTo(personal, salt);
    expect(entry?.events[0]?.data['commitment']).toBe(commitment);
  }
});
