import { readOpaqueId, type Caller } from '#libs/platform';
import { legalId } from '../../scripts/journey/invented-numbers.js';
import { openZone, type TestZone } from '../harness/zone.js';

jest.setTimeout(60_000);

const ADMINISTRATOR: Partial<Caller> = { role: 'ADMINISTRATOR', account: 'admin' };
const OFFICER: Partial<Caller> = { role: 'PROGRAMME_OFFICER', account: 'officer' };
const OFFICIAL: Partial<Caller> = { role: 'OFFICIAL', account: 'official' };
const RUN = '4fe2a1';

interface Organisation {
  readonly id: string;
  readonly standing: string;
  readonly gln: string | null;
  readonly glnIssuer: string | null;
  readonly verification: { by: string | null; document: string | null; reason: string | null } | null;
  readonly suspension: { reason: string | null } | null;
}
interface Told {
  readonly code?: string;
  readonly problems?: readonly { path: string; code: string }[];
  readonly organisation?: Organisation;
}

const PARTS = `id standing gln glnIssuer parent { id } counties
  verification { at by document reason } suspension { at by reason }`;
const name = (en: string) => ({ fa: `نام ${en}`, en, ru: `Имя ${en}` });

describe('organisations', () => {
  let zone: TestZone;
  let keys = 0;
  beforeAll(async () => {
    zone = await openZone('organisations');
  });
  afterAll(() => zone.close());

  async function tell(mutation: string, input: object, as: Partial<Caller> = ADMINISTRATOR): Promise<Told> {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await zone.ask<{ told: Told } | null>(
      `mutation ($input: ${type}!) { told: ${mutation}(input: $input) {
        ... on OrganisationPayload { organisation { ${PARTS} } }
        ... on Refusal { code problems { path code } } } }`,
      { input: { commandKey: `organisation-${(keys += 1)}`, ...input } },
      as,
    );
    if (errors || !data) return { code: errors?.[0]?.extensions?.code ?? 'ERROR' };
    return data.told;
  }
  const register = async (kind: string, en: string, more: object = {}): Promise<Organisation> => {
    const { organisation, ...refused } = await tell('registerOrganisation', {
      kind,
      name: name(en),
      country: 'IR',
      ...more,
    });
    if (!organisation) throw new Error(JSON.stringify(refused));
    return organisation;
  };
  const ask = async <T>(
    query: string,
    variables: object,
    as: Partial<Caller> = ADMINISTRATOR,
  ): Promise<T> => {
    const { data, errors } = await zone.ask<T>(query, variables, as);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };

  it('are registered in every kind, in their place, and found by kind, standing, place and words', async () => {
    const { id: zoneId } = await register('FREE_ZONE', 'Anzali Free Zone');
    const unit = await register('FREE_ZONE_UNIT', 'Rug Programme', { parentId: zoneId });
    expect(unit).toMatchObject({ standing: 'REGISTERED', parent: { id: zoneId } });
    await register('DIRECTORATE', 'Directorate', { counties: ['Khomam', 'Khomam', 'Bandar-e Anzali'] });
    for (const kind of [
      'CUSTOMS',
      'FUND',
      'COOPERATIVE',
      'PRODUCTION_UNIT',
      'EXPORTER',
      'CARRIER',
      'AUTHORITY',
    ])
      await register(kind, `Some ${kind}`);
    await register('CONSIGNEE', 'Volga', { country: 'RU' });

    const list = (filter: object) =>
      ask<{ organisations: { nodes: { name: { en: string } }[] } }>(
        `query ($kind: OrganisationKind, $parentId: ID, $search: String, $standing: OrganisationStanding) {
          organisations(first: 50, kind: $kind, parentId: $parentId, search: $search, standing: $standing) {
            nodes { name { en } } } }`,
        filter,
      ).then(({ organisations }) => organisations.nodes.map((node) => node.name.en));
    expect(await list({})).toHaveLength(11);
    expect(await list({ parentId: zoneId })).toEqual(['Rug Programme']);
    expect(await list({ search: 'anz fre' })).toEqual(['Anzali Free Zone']);
    expect(await list({ search: 'Имя vol' })).toEqual(['Volga']);
    expect(await list({ search: '{"$gt":""}' })).toEqual([]);
    expect(await list({ kind: 'FUND' })).toEqual(['Some FUND']);
    expect(await list({ standing: 'SUSPENDED' })).toEqual([]);
  });

  it('get numbers from the zone without a gap, also when many ask at once, and each number once', async () => {
    const before = (await register('EXPORTER', 'Before', { issueGln: true })).gln!;
    const made = await Promise.all(
      Array.from({ length: 6 }, (_, i) => register('EXPORTER', `At once ${i}`, { issueGln: true })),
    );
    const serial = (gln: string | null) => Number(gln!.slice(7, 12));
    expect(made.map(({ gln }) => serial(gln)).sort((a, b) => a - b)).toEqual(
      made.map((_, i) => serial(before) + i + 1),
    );
    expect(made.every(({ glnIssuer }) => glnIssuer === 'ZONE')).toBe(true);

    const given = await register('EXPORTER', 'Given', { gln: '(417) 4006381-333931' });
    expect(given).toMatchObject({ gln: '4006381333931', glnIssuer: 'GS1' });
    const again = { kind: 'EXPORTER', name: name('Again'), country: 'IR', gln: '4006381333931' };
    expect(await tell('registerOrganisation', again)).toMatchObject({ code: 'GLN_TAKEN' });
    expect(await tell('registerOrganisation', { ...again, gln: '4006381333932' })).toMatchObject({
      problems: [{ path: 'gln', code: 'GLN_WRONG' }],
    });
    expect(await tell('registerOrganisation', { ...again, gln: before })).toMatchObject({
      problems: [{ path: 'gln', code: 'GLN_UNDER_ZONE_PREFIX' }],
    });
    const later = await register('CARRIER', 'Later');
    expect((await tell('assignGln', { organisationId: later.id })).organisation).toMatchObject({
      glnIssuer: 'ZONE',
    });
    expect(await tell('assignGln', { organisationId: later.id })).toMatchObject({ code: 'GLN_STANDS' });
  });

  it('are verified, suspended and reopened by officials alone, and tell their history to whom it concerns', async () => {
    const { id } = await register('COOPERATIVE', 'Judged', { legalId: legalId(RUN, 1) });
    const seen = { organisationId: id, document: 'RN-1402/77', note: 'seen in the original' };
    const reason = { organisationId: id, reason: 'papers have run out' };
    const clerk: Partial<Caller> = {
      role: 'CLERK',
      account: 'clerk',
      organisation: readOpaqueId('organisation', id)!,
    };
    for (const as of [OFFICER, clerk]) {
      expect(await tell('verifyOrganisation', seen, as)).toMatchObject({ code: 'FORBIDDEN' });
      expect(await tell('suspendOrganisation', reason, as)).toMatchObject({ code: 'FORBIDDEN' });
      expect(await tell('reopenOrganisation', { organisationId: id }, as)).toMatchObject({
        code: 'FORBIDDEN',
      });
    }
    expect((await tell('verifyOrganisation', seen, OFFICIAL)).organisation).toMatchObject({
      standing: 'VERIFIED',
      verification: { document: 'RN-1402/77', reason: 'seen in the original' },
    });
    expect(await tell('verifyOrganisation', seen, OFFICIAL)).toMatchObject({ code: 'ALREADY_VERIFIED' });
    const own = { role: 'OFFICIAL', account: 'own', organisation: clerk.organisation! } as const;
    expect(await tell('suspendOrganisation', reason, own)).toMatchObject({ code: 'OWN_ORGANISATION' });
    expect((await tell('suspendOrganisation', reason, OFFICIAL)).organisation).toMatchObject({
      standing: 'SUSPENDED',
      suspension: { reason: 'papers have run out' },
    });
    expect((await tell('reopenOrganisation', { organisationId: id }, OFFICIAL)).organisation).toMatchObject({
      standing: 'VERIFIED',
      suspension: null,
    });

    const history = (as: Partial<Caller>, after: string | null = null) =>
      ask<{ organisation: { history: History; verification: object | null } }>(
        `query ($id: ID!, $after: String) { organisation(id: $id) {
          verification { by document reason }
          history(first: 3, after: $after) {
            totalCount pageInfo { hasNextPage endCursor }
            nodes { id type by details { name value } } } } }`,
        { id, after },
        as,
      ).then(({ organisation }) => organisation);
    const { history: page } = await history(OFFICIAL);
    expect(page.nodes.map(({ type }) => type)).toEqual([
      'OrganisationReopened',
      'OrganisationSuspended',
      'OrganisationVerified',
    ]);
    expect(page).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
    expect(page.nodes[1]!.details).toEqual([{ name: 'reason', value: 'papers have run out' }]);
    const { history: rest } = await history(clerk, page.pageInfo.endCursor);
    expect(rest).toMatchObject({
      nodes: [{ type: 'OrganisationRegistered', by: 'staff of the zone' }],
      pageInfo: { hasNextPage: false },
    });
    const stranger = { role: 'EXPORTER', account: 'stranger', organisation: 'OTHER' } as const;
    expect(await history(stranger)).toEqual({
      verification: { by: null, document: null, reason: null },
      history: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } },
    });
  });

  it('are amended by staff; another name has to be verified again; kind and country cannot be sent', async () => {
    const { id } = await register('CONSIGNEE', 'Old name', { country: 'RU', taxId: '7707083893' });
    await tell('verifyOrganisation', { organisationId: id, document: 'EGRUL 1' }, OFFICIAL);
    const address = { organisationId: id, address: name('8 Kirov St.') };
    expect((await tell('amendOrganisation', address, OFFICER)).organisation?.standing).toBe('VERIFIED');
    expect(
      (await tell('amendOrganisation', { organisationId: id, name: name('New') })).organisation,
    ).toMatchObject({ standing: 'REGISTERED', verification: null });
    expect(await tell('amendOrganisation', { organisationId: id, country: 'KZ' })).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect(await tell('amendOrganisation', { organisationId: 'nonsense', name: name('x') })).toMatchObject({
      code: 'ORGANISATION_UNKNOWN',
    });
    const other = await register('CONSIGNEE', 'Other', { country: 'RU' });
    expect(await tell('amendOrganisation', { organisationId: other.id, taxId: '7707083893' })).toMatchObject({
      code: 'TAX_ID_TAKEN',
    });
  });

  it('that are suspended register no looms and no batches, whoever asks', async () => {
    const { id } = await register('PRODUCTION_UNIT', 'Workshop');
    await tell('suspendOrganisation', { organisationId: id, reason: 'fire safety' }, OFFICIAL);
    const village = await ask<{ made: { village: { id: string } } }>(
      `mutation { made: recordVillage(input: { commandKey: "village-1", code: "FZ-01", county: "Khomam",
        ruralDistrict: "Chukam", confidence: LIKELY, name: { fa: "ن", en: "N", ru: "Н" } }) {
        ... on VillagePayload { village { id } } } }`,
      {},
    );
    const loom = async () =>
      ask<{ told: Told & { loom?: object } }>(
        `mutation ($input: RegisterLoomInput!) { told: registerLoom(input: $input) {
          ... on RegisterLoomPayload { loom { id } } ... on Refusal { code problems { path code } } } }`,
        {
          input: {
            ...{ commandKey: `a-loom-${(keys += 1)}`, cooperativeId: id, villageId: village.made.village.id },
            ...{ kind: 'VERTICAL', widthMm: 2_000 },
          },
        },
      ).then(({ told }) => told);
    expect(await loom()).toMatchObject({
      problems: [{ path: 'cooperativeId', code: 'ORGANISATION_SUSPENDED' }],
    });
    await tell('reopenOrganisation', { organisationId: id, note: 'put right' }, OFFICIAL);
    expect(await loom()).toMatchObject({ loom: {} });
  });
});

interface History {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly { type: string; by: string; details: { name: string; value: string }[] }[];
}
