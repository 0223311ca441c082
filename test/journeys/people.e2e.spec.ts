import { readOpaqueId, type Caller } from '#libs/platform';
import { STAFF, makeWorld, rug, type Cooperative, type World } from './access-world.js';

const OFFICER: Partial<Caller> = { role: 'PROGRAMME_OFFICER', account: 'officer' };

const PERSON = `id kinds memberSince consentToBeNamed cooperative { id }
  memberships { cooperative { id } from to fromMergedRecord }
  consentHistory { given on recordsDisagreed }
  mergedRecords { id }`;

interface Person {
  readonly id: string;
  readonly kinds: string[];
  readonly consentToBeNamed: boolean;
  readonly cooperative: { id: string } | null;
  readonly memberships: {
    cooperative: { id: string };
    from: string;
    to: string | null;
    fromMergedRecord: boolean;
  }[];
  readonly consentHistory: { given: boolean; on: string; recordsDisagreed: boolean }[];
  readonly mergedRecords: { id: string }[];
}

describe('people', () => {
  let world: World;
  let ours: Cooperative;
  let theirs: Cooperative;
  let serial = 0;

  /** Enrols somebody new, by her clerk or by staff. */
  const enrol = async (
    as: Partial<Caller>,
    more: object = {},
  ): Promise<{ id: string; nationalId: string }> => {
    const nationalId = nationalCode((serial += 1));
    const told = await world.tell(
      'enrolWeaver',
      {
        villageId: world.villageId,
        nationalId,
        ...nameOf(serial),
        consentToBeNamed: true,
        memberSince: '2024-01-01',
        ...more,
      },
      as,
    );
    if (told.code) throw new Error(JSON.stringify(told));
    return { id: (told['person'] as { id: string }).id, nationalId };
  };
  const person = async (id: string, as: Partial<Caller> = OFFICER): Promise<Person | null> => {
    const { data, errors } = await world.zone.ask<{ person: Person | null }>(
      `query ($id: ID!) { person(id: $id) { ${PERSON} } }`,
      { id },
      as,
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data.person;
  };
  const codeOf = async (mutation: string, input: object, as: Partial<Caller>): Promise<string> => {
    const { code, problems } = await world.tell(mutation, input, as);
    return code === 'INVALID_INPUT' ? (problems as { code: string }[])[0]!.code : (code ?? 'ok');
  };
  const listed = async (as: Partial<Caller>, args = ''): Promise<string[]> => {
    const { data } = await world.zone.ask<{ people: { nodes: { id: string }[] } }>(
      `{ people${args} { nodes { id } } }`,
      {},
      as,
    );
    return data.people.nodes.map(({ id }) => id);
  };

  beforeAll(async () => {
    world = await makeWorld('people');
    [ours, theirs] = world.cooperatives;
  });
  afterAll(() => world.zone.close());

  it('say themselves, or through their clerk, whether they are named, and every word is kept', async () => {
    const { id } = await enrol(ours.clerk);
    const herself: Partial<Caller> = {
      role: 'WEAVER',
      account: 'herself',
      person: readOpaqueId('person', id)!,
    };
    expect(await codeOf('withdrawConsent', { personId: id, on: '2999-01-01' }, herself)).toBe(
      'DAY_IN_THE_FUTURE',
    );
    expect(await codeOf('withdrawConsent', { personId: id, on: '2020-01-01' }, herself)).toBe(
      'DAY_BEFORE_THE_LAST',
    );
    expect(await codeOf('withdrawConsent', { personId: id }, herself)).toBe('ok');
    expect(await codeOf('withdrawConsent', { personId: id }, herself)).toBe('CONSENT_NOT_GIVEN');
    expect(await codeOf('giveConsent', { personId: id }, ours.clerk)).toBe('ok');
    expect((await person(id, herself))?.consentHistory.map(({ given }) => given)).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('belong to one cooperative at a time, and the past stays', async () => {
    const { id, nationalId } = await enrol(ours.clerk);
    expect(await codeOf('joinCooperative', { nationalId }, theirs.clerk)).toBe('MEMBER_ELSEWHERE');
    expect(await codeOf('joinCooperative', { nationalId, moving: true }, theirs.clerk)).toBe(
      'MEMBER_ELSEWHERE',
    );
    expect(await codeOf('leaveCooperative', { personId: id, on: '2024-05-01' }, ours.clerk)).toBe('ok');
    expect(await person(id, ours.clerk)).toBeNull();
    expect(await codeOf('joinCooperative', { nationalId, on: '2024-04-30' }, theirs.clerk)).toBe(
      'DAY_BEFORE_THE_LAST',
    );
    expect(await codeOf('joinCooperative', { nationalId, on: '2024-05-02' }, theirs.clerk)).toBe('ok');
    expect(await codeOf('joinCooperative', { personId: id }, theirs.clerk)).toBe('MEMBER_ALREADY');
    const moved = { personId: id, cooperativeId: ours.id, on: '2024-06-01' };
    expect(await codeOf('joinCooperative', moved, OFFICER)).toBe('MEMBER_ELSEWHERE');
    expect(await codeOf('joinCooperative', { ...moved, moving: true }, OFFICER)).toBe('ok');
    expect((await person(id))?.memberships).toEqual([
      { cooperative: { id: ours.id }, from: '2024-01-01', to: '2024-05-01', fromMergedRecord: false },
      { cooperative: { id: theirs.id }, from: '2024-05-02', to: '2024-06-01', fromMergedRecord: false },
      { cooperative: { id: ours.id }, from: '2024-06-01', to: null, fromMergedRecord: false },
    ]);
    expect(await listed(ours.clerk)).toContain(id);
  });

  it('may be several kinds at once, and are found by them', async () => {
    const { id } = await enrol(ours.clerk);
    expect((await person(id))?.kinds).toEqual(['MAKER']);
    expect(await codeOf('setPersonKinds', { personId: id, kinds: [] }, ours.clerk)).toBe('KINDS_MISSING');
    const kinds = ['INSTRUCTOR', 'MAKER', 'INSTRUCTOR'];
    expect(await codeOf('setPersonKinds', { personId: id, kinds }, ours.clerk)).toBe('ok');
    expect(await codeOf('setPersonKinds', { personId: id, kinds }, ours.clerk)).toBe('NOTHING_AMENDED');
    expect((await person(id))?.kinds).toEqual(['MAKER', 'INSTRUCTOR']);
    expect(await listed(OFFICER, '(kind: INSTRUCTOR)')).toEqual([id]);
    expect(await listed(theirs.clerk, '(kind: INSTRUCTOR)')).toEqual([]);
  });

  it('are closed to the clerk of another cooperative, whatever she tries', async () => {
    const { id } = await enrol(ours.clerk);
    const stranger = theirs.clerk;
    expect(await person(id, stranger)).toBeNull();
    for (const [mutation, input] of [
      ['giveConsent', { personId: id }],
      ['withdrawConsent', { personId: id }],
      ['leaveCooperative', { personId: id }],
      ['joinCooperative', { personId: id }],
      ['setPersonKinds', { personId: id, kinds: ['STAFF'] }],
    ] as const)
      expect([mutation, await codeOf(mutation, input, stranger)]).toEqual([mutation, 'PERSON_UNKNOWN']);
    expect(await codeOf('joinCooperative', { personId: id, cooperativeId: ours.id }, stranger)).toBe(
      'NOT_YOUR_COOPERATIVE',
    );
    const other: Partial<Caller> = { role: 'WEAVER', account: 'other', person: 'somebody' };
    expect(await codeOf('withdrawConsent', { personId: id }, other)).toBe('PERSON_UNKNOWN');
    expect((await person(id))?.consentHistory).toHaveLength(1);
  });

  it('who have two records are read under one, with all that stands under either, until it is undone', async () => {
    const kept = await enrol(ours.clerk);
    const merged = await enrol(ours.clerk, { consentToBeNamed: false });
    const made = { ...rug(world.villageId, ours.loomId, merged.id), design: 'two records' };
    const told = await world.tell('registerBatch', { rugs: [made] }, ours.clerk);
    const rugId = (told['batch'] as { rugs: { nodes: { id: string }[] } }).rugs.nodes[0]!.id;
    const herself = (id: string): Partial<Caller> => ({
      role: 'WEAVER',
      account: `w-${id}`,
      person: readOpaqueId('person', id)!,
    });
    expect(await codeOf('mergePeople', { keepId: kept.id, mergedId: merged.id }, OFFICER)).toBe('ok');
    expect(await codeOf('mergePeople', { keepId: kept.id, mergedId: merged.id }, OFFICER)).toBe(
      'PERSON_MERGED',
    );

    const read = (await person(merged.id))!;
    expect(read).toMatchObject({ id: kept.id, consentToBeNamed: false, mergedRecords: [{ id: merged.id }] });
    expect(read.consentHistory.at(-1)).toMatchObject({ given: false, recordsDisagreed: true });
    expect(read.memberships.map(({ fromMergedRecord }) => fromMergedRecord).sort()).toEqual([false, true]);
    expect(await listed(ours.clerk)).not.toContain(merged.id);
    const makersOf = async (as: Partial<Caller>) =>
      (
        await world.zone.ask<{ rug: { makers: { id: string }[] } | null }>(
          `query ($id: ID!) { rug(id: $id) { makers { id } } }`,
          { id: rugId },
          as,
        )
      ).data.rug?.makers;
    expect(await makersOf(OFFICER)).toEqual([{ id: kept.id }]);
    for (const record of [kept.id, merged.id])
      expect(await makersOf(herself(record))).toEqual([{ id: kept.id }]);
    const sought = async (makerId: string) =>
      (
        await world.zone.ask<{ rugs: { totalCount: number } }>(
          `query ($m: ID!) { rugs(filter: { makerId: $m }) { totalCount } }`,
          { m: makerId },
          OFFICER,
        )
      ).data.rugs.totalCount;
    expect([await sought(kept.id), await sought(merged.id)]).toEqual([1, 1]);
    expect(await codeOf('leaveCooperative', { personId: merged.id }, ours.clerk)).toBe('PERSON_MERGED');
    const { problems } = await world.tell('registerBatch', { rugs: [made] }, ours.clerk);
    expect(problems).toMatchObject([{ code: 'MAKER_UNKNOWN' }]);

    expect(await codeOf('unmergePeople', { mergedId: kept.id }, OFFICER)).toBe('NOT_MERGED');
    expect(await codeOf('unmergePeople', { mergedId: merged.id }, OFFICER)).toBe('ok');
    expect(await makersOf(OFFICER)).toEqual([{ id: merged.id }]);
    expect(await makersOf(herself(kept.id))).toBeUndefined();
    expect(await listed(ours.clerk)).toContain(merged.id);
    expect(await codeOf('tellPeopleApart', { personId: kept.id, otherId: merged.id }, STAFF)).toBe(
      'TOLD_APART_ALREADY',
    );
  });
});

const GIVEN = [
  'Narges',
  'Parvaneh',
  'Soraya',
  'Fereshteh',
  'Khadijeh',
  'Tahereh',
  'Elham',
  'Mina',
  'Azam',
  'Leila',
];
const GIVEN_FA = ['نرگس', 'پروانه', 'ثریا', 'فرشته', 'خدیجه', 'طاهره', 'الهام', 'مینا', 'اعظم', 'لیلا'];

const nameOf = (n: number) => ({
  nameFa: `${GIVEN_FA[n % 10]} نمونه`,
  nameLatin: `${GIVEN[n % 10]} Nemuneh`,
});

/** A national code of the demonstration's prefix, which is given to nobody. */
function nationalCode(number: number): string {
  const nine = `9901${String(number).padStart(5, '0')}`;
  const rest = [...nine].reduce((sum, digit, i) => sum + Number(digit) * (10 - i), 0) % 11;
  return nine + (rest < 2 ? rest : 11 - rest);
}
