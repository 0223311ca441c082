import { Db } from 'mongodb';
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
        confirmedDistinct: true,
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
    const name = nameOf(serial).nameFa;
    expect(await codeOf('joinCooperative', { nationalId, name }, theirs.clerk)).toBe('MEMBER_ELSEWHERE');
    expect(await codeOf('joinCooperative', { nationalId, name, moving: true }, theirs.clerk)).toBe(
      'MEMBER_ELSEWHERE',
    );
    expect(await codeOf('leaveCooperative', { personId: id, on: '2024-05-01' }, ours.clerk)).toBe('ok');
    expect(await person(id, ours.clerk)).toBeNull();
    expect(await codeOf('joinCooperative', { nationalId, name, on: '2024-04-30' }, theirs.clerk)).toBe(
      'DAY_BEFORE_THE_LAST',
    );
    expect(await codeOf('joinCooperative', { nationalId, name, on: '2024-05-02' }, theirs.clerk)).toBe('ok');
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
    const made = { ...rug(world.villageId, ours.loomId, merged.id), loomId: null, design: 'two records' };
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

  it('who look like somebody are asked about, and enrolled when the answer is that they are others', async () => {
    const asked = `mutation ($input: EnrolPersonInput!) { enrolPerson(input: $input) { __typename
      ... on PersonPayload { person { id kinds } }
      ... on PossibleDuplicate { candidates { person { id displayName } likeness } hiddenCandidates }
      ... on Refusal { code message problems { path code } } } }`;
    interface Asked {
      __typename: string;
      code?: string;
      message?: string;
      person?: { id: string; kinds: string[] };
      candidates?: { person: { id: string; displayName: string }; likeness: string[] }[];
      hiddenCandidates?: number;
      problems?: { path: string; code: string }[];
    }
    const enrolPerson = async (more: object, as: Partial<Caller>): Promise<Asked> =>
      (
        await world.zone.ask<{ enrolPerson: Asked }>(
          asked,
          {
            input: {
              commandKey: `alike-${String((serial += 1)).padStart(4, '0')}`,
              villageId: world.villageId,
              kinds: ['TRAINEE'],
              nationalId: nationalCode(serial),
              nameFa: 'فرشته حصیربافیان',
              nameLatin: 'Fereshteh Hasirbafian',
              phone: '09809990001',
              consentToBeNamed: false,
              ...more,
            },
          },
          as,
        )
      ).data.enrolPerson;
    const first = (await enrolPerson({}, ours.clerk)).person!;
    expect(first.kinds).toEqual(['TRAINEE']);

    const twice = { nameFa: 'فرشته حصير بافيان', nameLatin: 'Fereshte Hasir-Bafian', phone: '0980 999 0001' };
    const told = await enrolPerson(twice, ours.clerk);
    expect(told).toMatchObject({
      __typename: 'PossibleDuplicate',
      code: 'POSSIBLE_DUPLICATE',
      hiddenCandidates: 0,
    });
    expect(told.candidates).toEqual([
      {
        person: { id: first.id, displayName: 'Fereshteh Hasirbafian' },
        likeness: ['SAME_PHONE', 'SIMILAR_NAME'],
      },
    ]);
    const toStranger = await enrolPerson(twice, theirs.clerk);
    expect(toStranger).toMatchObject({ candidates: [], hiddenCandidates: 1 });
    expect(JSON.stringify(toStranger)).not.toContain('Fereshteh');
    // Who may not see her cannot say of her that she is another by naming her.
    expect((await enrolPerson({ ...twice, notDuplicateOf: [first.id] }, theirs.clerk)).code).toBe(
      'POSSIBLE_DUPLICATE',
    );
    const apart = (await enrolPerson({ ...twice, notDuplicateOf: [first.id] }, ours.clerk)).person!;
    const hidden = (await enrolPerson({ ...twice, confirmedDistinct: true }, theirs.clerk)).person!;

    const pairs = await suspected();
    expect(pairs).not.toContain([first.id, apart.id].sort().join());
    expect(pairs).toContain([first.id, hidden.id].sort().join());
    expect(await codeOf('tellPeopleApart', { personId: first.id, otherId: hidden.id }, OFFICER)).toBe('ok');
    expect(await suspected()).not.toContain([first.id, hidden.id].sort().join());

    const wrong = await enrolPerson({ kinds: [], iban: 'IR1' }, ours.clerk);
    expect(wrong.problems?.map(({ code }) => code)).toEqual(['IBAN_WRONG']);
    const known = await enrolPerson({ nationalId: nationalCode(2), ...nameOf(2) }, theirs.clerk);
    expect(known).toMatchObject({ code: 'ALREADY_ENROLLED' });
    expect(known.message).toContain('Sample');
  });

  it('are shown masked, and whole only when it is asked for, by those who need it', async () => {
    const numbers = { phone: '09809990042', iban: sheba('0990000000000000000042') };
    const { id, nationalId } = await enrol(ours.clerk, { ...numbers, nameLatin: 'Shirin Nemuneh' });
    const masked = async (as: Partial<Caller>) =>
      (
        await world.zone.ask<{ person: { personal: object | null } | null }>(
          `query ($id: ID!) { person(id: $id) { personal { nationalId nameLatin phone iban } } }`,
          { id },
          as,
        )
      ).data.person;
    const herself: Partial<Caller> = { role: 'WEAVER', account: 'h', person: readOpaqueId('person', id)! };
    const shown = {
      nationalId: `990•••••${nationalId.slice(-2)}`,
      nameLatin: 'Shirin Nemuneh',
      phone: '0980•••••42',
      iban: `${numbers.iban.slice(0, 4)}•••••0042`,
    };
    for (const as of [ours.clerk, herself, OFFICER, STAFF])
      expect((await masked(as))?.personal).toEqual(shown);
    expect((await masked({ role: 'OFFICIAL' }))?.personal).toEqual({ ...shown, phone: null, iban: null });
    expect(await masked(theirs.clerk)).toBeNull();
    const reveal = async (as: Partial<Caller>) =>
      (
        await world.zone.ask<{ revealPerson: { personal?: object; code?: string } } | null>(
          `mutation ($input: RevealPersonInput!) { revealPerson(input: $input) {
            ... on RevealPersonPayload { personal { nationalId phone iban } } ... on Refusal { code } } }`,
          { input: { personId: id } },
          as,
        )
      ).data?.revealPerson;
    for (const as of [ours.clerk, herself, OFFICER])
      expect(await reveal(as)).toEqual({ personal: { nationalId, ...numbers } });
    expect(await reveal(theirs.clerk)).toEqual({ code: 'PERSON_UNKNOWN' });
    expect(await reveal({ role: 'OFFICIAL' })).toBeUndefined();
    const notes = await world.zone.api
      .get(Db, { strict: false })
      .collection('access_log')
      .find({ what: 'PERSONAL_DATA_SHOWN' })
      .toArray();
    expect(notes.map(({ outcome }) => String(outcome)).sort()).toEqual(['DONE', 'DONE', 'DONE', 'REFUSED']);
    expect(JSON.stringify(notes)).not.toMatch(/Shirin|09809990042|9809990042|0042/);
  });

  it('are found by a name, a code or a phone, within the reach of who seeks', async () => {
    const { id, nationalId } = await enrol(ours.clerk, {
      nameFa: 'گلچهره نی‌زاری',
      nameLatin: 'Golchehreh Neyzari',
      phone: '09809990077',
    });
    const found = (search: string, as: Partial<Caller>) => listed(as, `(search: ${JSON.stringify(search)})`);
    for (const search of ['گلچ', 'گلچهره نيزا', 'نی زاری', 'golch ney', nationalId, '0980 999 0077'])
      expect([search, await found(search, ours.clerk)]).toEqual([search, [id]]);
    expect(await found('گلچهره صیاد', ours.clerk)).toEqual([]);
    for (const search of ['گلچ', nationalId, '09809990077'])
      expect(await found(search, theirs.clerk)).toEqual([]);
    expect(await found('09809990077', { role: 'OFFICIAL' })).toEqual([]);
    expect(await found('گلچ', { role: 'OFFICIAL' })).toEqual([id]);
    expect(await found('$where', ours.clerk)).toEqual([]);
  });

  it('are corrected in the vault, and the ledger is told that they were, not what', async () => {
    const { id } = await enrol(ours.clerk, { phone: '09809990090' });
    const amend = (more: object, as: Partial<Caller> = ours.clerk) =>
      codeOf('amendPerson', { personId: id, ...more }, as);
    expect(await amend({ nameLatin: 'Canary Amended', phone: '0980 999 0091' })).toBe('ok');
    expect(await amend({ nameLatin: 'Canary Amended' })).toBe('NOTHING_AMENDED');
    expect(await amend({ phone: '12' })).toBe('PHONE_WRONG');
    expect(await amend({ villageId: 'nowhere' })).toBe('VILLAGE_UNKNOWN');
    expect(await amend({ nameLatin: 'Foreign Hand' }, theirs.clerk)).toBe('PERSON_UNKNOWN');
    const same = { commandKey: 'amend-same-key', personId: id, iban: sheba('0990000000000000000090') };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => codeOf('amendPerson', same, ours.clerk)),
    );
    expect(answers).toEqual(Array(5).fill('ok'));
    expect(await amend({ phone: '' })).toBe('ok');
    const personal = (
      await world.zone.ask<{ person: { personal: object } }>(
        `query ($id: ID!) { person(id: $id) { personal { nameLatin phone iban } } }`,
        { id },
        ours.clerk,
      )
    ).data.person.personal;
    expect(personal).toMatchObject({ nameLatin: 'Canary Amended', phone: null });
    const db = world.zone.api.get(Db, { strict: false });
    const inner = readOpaqueId('person', id)!;
    expect(await db.collection('vault_people').countDocuments({ person: inner })).toBe(1);
    const entries = JSON.stringify(await db.collection('entries').find().toArray());
    for (const canary of ['Canary', '9809990091', '0000090'])
      expect([canary, entries.includes(canary)]).toEqual([canary, false]);
  });

  async function suspected(): Promise<string[]> {
    const { data } = await world.zone.ask<{ duplicates: { one: { id: string }; other: { id: string } }[] }>(
      `{ duplicates { one { id } other { id } likeness } }`,
      {},
      OFFICER,
    );
    return data.duplicates.map(({ one, other }) => [one.id, other.id].sort().join());
  }
});

/** A Sheba of an account that no bank has: none has the number 099. */
function sheba(account: string): string {
  const check = 98n - (BigInt(`${account}182700`) % 97n);
  return `IR${String(check).padStart(2, '0')}${account}`;
}

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
